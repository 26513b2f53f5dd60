"""The months of the plan as small calendars, with the steps and the days off marked, and told in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from pyscript import document

from page.dates import first_weekday, month_name, weekday_initials
from page.templates import filled
from rules import Plan, Step, StepKind, Workdays

ONE_DAY = timedelta(days=1)
WEEKEND = "weekend"


def name_weekdays() -> None:
    """Writes the days of the week into the template of a month, once for all months."""
    initials, start = weekday_initials(), first_weekday()
    heads = document.getElementById("month").content.querySelectorAll("b")
    for head, initial in zip(heads, initials[start:] + initials[:start], strict=True):
        head.textContent = initial


def show_months(plan: Plan, workdays: Workdays) -> None:
    """Shows each month in which there is a step to take or an answer to expect."""
    months = dict.fromkeys(step.act_on.replace(day=1) for step in plan.steps)
    document.getElementById("months").replaceChildren(*(_month(month, plan, workdays) for month in months))


def _month(first: date, plan: Plan, workdays: Workdays) -> Any:
    days = list(_days_of_month(first))
    off = {day: reason for day in days if (reason := workdays.day_off(day))}
    steps = [step for step in plan.steps if step.act_on in days]
    month = filled("month", {"month": month_name(first.year, first.month)} | _in_words(steps, off))
    month = month.firstElementChild
    cells = month.querySelectorAll(".grid i")
    month.style.setProperty("--first", (first.weekday() - first_weekday()) % len(weekday_initials()) + 1)
    month.dataset.days = len(days)
    for day in off:
        cells[day.day - 1].className = "off"
    # What is to be done on a day goes before what is to be expected on it.
    for step in sorted(steps, key=lambda step: step.kind is not StepKind.ANSWER_DUE):
        cells[step.act_on.day - 1].className = "expect" if step.kind is StepKind.ANSWER_DUE else "act"
    if plan.today in days:
        cells[plan.today.day - 1].dataset.today = ""
    return month


def _in_words(steps: Iterable[Step], off: Mapping[date, str]) -> dict[str, str | None]:
    """What a month shows, for the ear; and the holidays, for the eye."""
    holidays = "; ".join(f"{day.day} {name}" for day, name in off.items() if name != WEEKEND)
    weekends = [str(day.day) for day, name in off.items() if name == WEEKEND]
    words = ["; ".join(f"{step.act_on.day} {step.title}" for step in steps)]
    if holidays:
        words.append(f"Holidays: {holidays}")
    if weekends:
        words.append(f"Weekends: {', '.join(weekends)}")
    return {"words": ". ".join(words) + ".", "holidays": holidays or None}


def _days_of_month(first: date) -> Iterator[date]:
    day = first
    while day.month == first.month:
        yield day
        day += ONE_DAY
