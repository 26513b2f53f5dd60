"""The months of the plan on paper: their days, marked."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rules import Dates, DayOffKind, Plan, Step, StepKind, Workdays
from rules.words import day_off

ONE_DAY = timedelta(days=1)


class Month(NamedTuple):
    """A month from its first day on; for each day how it is marked: "off", "act", "expect" or not.

    `name` says which one it is, `holidays` what the days off are called.
    """

    key: date
    name: str
    marks: tuple[str, ...]
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
    holidays = (
        f"{day.day} {day_off(reason)}" for day, reason in off.items() if reason.kind is DayOffKind.HOLIDAY
    )
    return Month(
        key=first,
        name=dates.month(first),
        marks=tuple(marks.get(day, "") for day in days),
        holidays="; ".join(holidays),
    )


def _marks(steps: Iterable[Step]) -> dict[date, str]:
    """How the days of the steps are marked: what is to be done goes before what is to be expected."""
    expected = {step.act_on: "expect" for step in steps if step.kind is StepKind.ANSWER_DUE}
    return expected | {step.act_on: "act" for step in steps if step.kind is not StepKind.ANSWER_DUE}


def _days_of_month(first: date) -> Iterator[date]:
    day = first
    while day.month == first.month:
        yield day
        day += ONE_DAY
