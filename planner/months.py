"""The months of the plan as the page shows them: their days, marked, and told in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from planner import words
from rules import Dates, DayOff, DayOffKind, Plan, Step, StepKind, Workdays
from rules.words import day_off

ONE_DAY = timedelta(days=1)


class Month(NamedTuple):
    """A month from its first day on; for each day how it is marked: "off", "act", "expect" or not.

    `name` says which one it is. `today` is the number of today, if it is in the month. `words` tell for the
    ear what the marks are; `holidays` for the eye what the days off are called.
    """

    key: date
    name: str
    marks: tuple[str, ...]
    today: int | None
    words: str
    holidays: str


def months_of(plan: Plan, workdays: Workdays, dates: Dates) -> tuple[Month, ...]:
    """Each month in which a step was or is to be taken, or an answer to be expected."""
    months = dict.fromkeys(step.act_on.replace(day=1) for step in plan.steps if not step.lapsed)
    return tuple(_month(month, plan, workdays, dates) for month in months)


def _month(first: date, plan: Plan, workdays: Workdays, dates: Dates) -> Month:
    days = tuple(_days_of_month(first))
    off = {day: reason for day in days if (reason := workdays.day_off(day))}
    steps = [step for step in plan.steps if not step.lapsed and step.act_on.replace(day=1) == first]
    marks = dict.fromkeys(off, "off") | _marks(steps)
    holidays = "; ".join(f"{day.day} {day_off(off[day])}" for day in _of_kind(off, DayOffKind.HOLIDAY))
    weekends = ", ".join(str(day.day) for day in _of_kind(off, DayOffKind.WEEKEND))
    said = [
        "; ".join(f"{step.act_on.day} {step.title}" for step in steps),
        words.HOLIDAYS.format(holidays) if holidays else "",
        words.WEEKEND_DAYS.format(weekends) if weekends else "",
    ]
    return Month(
        key=first,
        name=dates.month(first),
        marks=tuple(marks.get(day, "") for day in days),
        today=plan.today.day if plan.today.replace(day=1) == first else None,
        words=f"{'. '.join(filter(None, said))}.",
        holidays=holidays,
    )


def _marks(steps: Iterable[Step]) -> dict[date, str]:
    """How the days of the steps are marked: what is to be done goes before what is to be expected."""
    expected = {step.act_on: "expect" for step in steps if step.kind is StepKind.ANSWER_DUE}
    return expected | {step.act_on: "act" for step in steps if step.kind is not StepKind.ANSWER_DUE}


def _of_kind(off: Mapping[date, DayOff], kind: DayOffKind) -> list[date]:
    return [day for day, reason in off.items() if reason.kind is kind]


def _days_of_month(first: date) -> Iterator[date]:
    day = first
    while day.month == first.month:
        yield day
        day += ONE_DAY
