"""The picture of the plan: tells styles.css where on the scale each step of the list stands.

The scale runs from the start of the first day of the plan to the end of its last; 1 is one day.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pyscript import document

from page.templates import filled
from rules import Plan, Workdays


def draw_timeline(plan: Plan, workdays: Workdays) -> None:
    """Draws the steps in the list, which are those of `plan`, to scale, with today and the days off."""
    first = min(step.opens for step in plan.steps)
    last = max(step.closes for step in plan.steps)
    days = [first + timedelta(count) for count in range((last - first).days + 1)]

    steps = document.getElementById("plan")
    steps.style.setProperty("--days", len(days))
    steps.style.setProperty("--days-off", _stripes(days, workdays))
    for item, step in zip(steps.children, plan.steps, strict=True):
        item.style.setProperty("--opens", (step.opens - first).days)
        item.style.setProperty("--window", (step.closes - step.opens).days + 1)
        item.style.setProperty("--act", (step.act_on - step.opens).days)

    today = min(max(plan.today, first), last)
    result = document.getElementById("sheet")
    result.style.setProperty("--today-at", ((today - first).days + 0.5) / len(days))
    result.dataset.today = "before" if plan.today < first else "after" if plan.today > last else "within"
    scale = filled("scale-ends", {"first": first, "last": last}, this_year=plan.today.year)
    document.getElementById("scale").replaceChildren(scale)


def _stripes(days: list[date], workdays: Workdays) -> str:
    """A CSS gradient with a stripe for each run of days off."""
    stripes = [
        f"var(--day-on-colour) 0 {start / len(days):.4%}, var(--day-off-colour) 0 {end / len(days):.4%}, "
        for start, end in _runs_off(days, workdays)
    ]
    return f"linear-gradient(90deg, {''.join(stripes)}var(--day-on-colour) 0 100%)"


def _runs_off(days: list[date], workdays: Workdays) -> Iterator[tuple[int, int]]:
    """Where each run of days off starts and ends in `days`, the end not included."""
    start = None
    for position, day in enumerate([*days, None]):
        off = day is not None and workdays.day_off(day)
        if off and start is None:
            start = position
        elif not off and start is not None:
            yield start, position
            start = None
