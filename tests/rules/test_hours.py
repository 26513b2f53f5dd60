"""The time of day at which a step is best taken."""

from datetime import date, time

import pytest

from rules import Interview, StepKind, plan

TUESDAY = date(2026, 11, 24)
SATURDAY = date(2026, 11, 28)


def hours(day: date, at: time | None) -> dict[StepKind, str]:
    steps = plan(Interview(on=day, at=at), today=TUESDAY).steps
    return {step.kind: str(step.hours) for step in steps}


def test_every_contact_is_made_in_office_hours_and_nothing_else_has_any() -> None:
    without = hours(TUESDAY, None)
    assert without.pop(StepKind.NOTES) == "None"
    assert set(without.values()) == {"09:00 to 17:00"}


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(8), "09:00 to 17:00"),
        (time(9), "09:00 to 17:00"),
        (time(9, 1), "09:01 to 17:00"),
        (time(16, 59), "16:59 to 17:00"),
        (time(17), "from 17:00"),
        (time(20, 30), "from 20:30"),
    ],
)
def test_on_the_day_on_which_the_window_opens_it_has_to_be_open(at: time, words: str) -> None:
    assert hours(TUESDAY, at)[StepKind.THANK_YOU] == words
    assert hours(TUESDAY, at)[StepKind.CALL] == "09:00 to 17:00"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(8), "before 08:00"),
        (time(9), "before 09:00"),
        (time(9, 1), "09:00 to 09:01"),
        (time(17), "09:00 to 17:00"),
        (time(20, 30), "09:00 to 17:00"),
    ],
)
def test_on_the_day_on_which_the_window_closes_it_has_to_be_open_still(at: time, words: str) -> None:
    assert hours(SATURDAY, at)[StepKind.THANK_YOU] == words
