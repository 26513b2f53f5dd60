"""The sheet: the follow-up plan as a list of steps, which is a timeline too, and the headline above it."""

from datetime import date, datetime, time
from typing import Any

from pyscript import document

from page.templates import filled
from page.timeline import draw_timeline
from rules import MISSED, Hours, Plan, Standing, Step, Workdays


def show_sheet(
    plan: Plan, workdays: Workdays, *, title: str | None, process_length: str | None, days_off: str
) -> None:
    """Shows `plan`: the headline, the inputs, and its steps in order and to scale."""
    document.getElementById("headline").replaceChildren(_headline(plan))
    missed = document.getElementById("missed")
    missed.hidden = plan.missed is None
    missed.textContent = MISSED[plan.missed] if plan.missed else ""
    document.getElementById("sheet-title").textContent = title or ""
    document.getElementById("inputs").replaceChildren(*_inputs(plan, process_length, days_off))
    items = [_item(step, plan) for step in plan.steps]
    document.getElementById("plan").replaceChildren(*items)
    draw_timeline(plan, workdays)
    document.getElementById("sheet").hidden = False


def show_note(words: str) -> None:
    """Says on the sheet, printed too, what the plan does not know of the days off; nothing if it is ""."""
    note = document.getElementById("weekends-only")
    note.textContent = words
    note.hidden = not words


def hide_sheet() -> None:
    """Takes the plan away, so that an old one cannot pass for the answer."""
    document.getElementById("headline").replaceChildren(filled("headline-problems"))
    document.getElementById("missed").hidden = True
    document.getElementById("sheet").hidden = True


def _headline(plan: Plan) -> Any:
    step = plan.next_contact
    if step is None:
        return filled("headline-over")
    title = step.title[0].lower() + step.title[1:]
    day = max(step.act_on, plan.today)
    return filled(f"headline-{plan.standing(step)}", {"title": title, "day": day}, this_year=plan.today.year)


def _inputs(plan: Plan, process_length: str | None, days_off: str) -> list[Any]:
    inputs = {
        "interview": _with_time(plan.interview.on, plan.interview.at),
        "process": process_length,
        "promise": plan.interview.answer_by,
        "made": plan.today,
        "days-off": days_off,
    }
    return [filled(f"input-{name}", {name: value}) for name, value in inputs.items() if value is not None]


def _item(step: Step, plan: Plan) -> Any:
    standing = plan.standing(step)
    has_window = step.opens != step.closes
    values = vars(step) | {
        **_hours(step.hours),
        "opens": _with_time(step.opens, step.at) if has_window else None,
        "closes": _with_time(step.closes, step.at),
        "standing": None if standing is Standing.LATER else standing.value,
    }
    item = filled("step", values, this_year=plan.today.year).firstElementChild
    item.dataset.step = step.kind.value
    item.querySelector("h3 [data-slot=title]").id = f"{step.kind}-title"
    item.dataset.actOn = step.act_on.isoformat()
    item.dataset.standing = standing.value
    return item


def _hours(hours: Hours | None) -> dict[str, object]:
    """The hours as the template shows them: with both ends, or the one that is not that of the day."""
    opens = hours.opens if hours and hours.opens != time.min else None
    closes = hours.closes if hours and hours.closes != time.max else None
    if opens and closes:
        return {"hours": hours, "starts": opens, "ends": closes, "evening": None, "morning": None}
    return {"hours": hours, "starts": None, "ends": None, "evening": opens, "morning": closes}


def _with_time(day: date, at: time | None) -> date:
    return datetime.combine(day, at) if at else day
