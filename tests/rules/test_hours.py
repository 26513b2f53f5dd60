"""The time of day at which a step is best taken, and the day that it takes the thank-you email to."""

from datetime import date, time

import pytest

from rules import Interview, Step, StepKind, Workdays, plan

TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)
FRIDAY = date(2026, 11, 27)
SATURDAY = date(2026, 11, 28)
SUNDAY = date(2026, 11, 29)
MONDAY = date(2026, 11, 30)


def hours(day: date, at: time | None) -> dict[StepKind, str]:
    steps = plan(Interview(on=day, at=at), today=day).steps
    return {step.kind: str(step.hours) for step in steps}


def thank_you(day: date, at: time | None, *, today: date | None = None, off: tuple[date, ...] = ()) -> Step:
    interview = Interview(on=day, at=at)
    steps = plan(interview, today=today or day, workdays=Workdays(holidays=off)).steps
    return next(step for step in steps if step.kind is StepKind.THANK_YOU)


def test_every_contact_is_made_in_office_hours_and_nothing_else_has_any() -> None:
    without = hours(TUESDAY, None)
    assert without.pop(StepKind.NOTES) == "None"
    assert set(without.values()) == {"09:00 to 17:00"}


@pytest.mark.parametrize(
    ("at", "day", "words"),
    [
        (time(8), WEDNESDAY, "09:00 to 17:00"),
        (time(9), WEDNESDAY, "09:00 to 17:00"),
        (time(9, 1), WEDNESDAY, "09:01 to 17:00"),
        (time(15), WEDNESDAY, "15:00 to 17:00"),
        (time(15, 1), THURSDAY, "09:00 to 15:01"),
        (time(16), THURSDAY, "09:00 to 16:00"),
        (time(20, 30), THURSDAY, "09:00 to 17:00"),
    ],
)
def test_the_thank_you_goes_out_on_the_first_day_with_two_office_hours_in_its_window(
    at: time, day: date, words: str
) -> None:
    step = thank_you(TUESDAY, at)
    assert (step.act_on, str(step.hours)) == (day, words)
    assert (step.opens, step.at, step.closes, step.until) == (WEDNESDAY, at, THURSDAY, at)
    assert hours(TUESDAY, at)[StepKind.CALL] == "09:00 to 17:00"


def test_a_thank_you_that_waits_for_office_hours_says_so() -> None:
    assert thank_you(TUESDAY, time(15, 1)).why == (
        "The window opens so late on the day before that less than 2 hours of the office day is left in it."
    )
    assert "Our addition" in thank_you(TUESDAY, time(15, 1)).source
    assert thank_you(TUESDAY, time(15)).source == "Guide, point 1"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(15, 1), "15:01 to 17:00"),
        (time(16, 59), "16:59 to 17:00"),
        (time(17), "from 17:00"),
        (time(20, 30), "from 20:30"),
    ],
)
def test_without_another_working_day_what_is_left_of_the_first_has_to_do(at: time, words: str) -> None:
    step = thank_you(THURSDAY, at)
    assert (step.act_on, str(step.hours)) == (FRIDAY, words)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(0), "None"),
        (time(8), "before 08:00"),
        (time(9), "before 09:00"),
        (time(9, 1), "09:00 to 09:01"),
        (time(17), "09:00 to 17:00"),
        (time(20, 30), "09:00 to 17:00"),
    ],
)
def test_on_the_day_on_which_the_window_closes_it_has_to_be_open_still(at: time, words: str) -> None:
    step = thank_you(SATURDAY, at)
    assert (step.act_on, str(step.hours)) == (MONDAY, words)


def test_after_a_window_of_days_off_the_whole_of_the_next_working_day_is_left() -> None:
    step = thank_you(FRIDAY, time(10))
    assert (step.opens, step.at, step.act_on, step.closes, step.until) == (
        SATURDAY,
        time(10),
        MONDAY,
        MONDAY,
        None,
    )
    assert str(step.hours) == "09:00 to 17:00"


def test_four_days_after_the_interview_it_is_not_too_late_for_that() -> None:
    step = thank_you(THURSDAY, None, off=(FRIDAY,))
    assert (step.act_on, step.closes) == (MONDAY, MONDAY)
    assert step.moved == "Moved from Friday 27 November: holiday, then weekend"


def test_in_a_longer_holiday_it_goes_out_on_the_last_day_of_its_window_at_any_hour() -> None:
    step = thank_you(THURSDAY, time(10), off=(FRIDAY, MONDAY))
    assert (step.act_on, step.closes, step.hours, step.moved) == (SATURDAY, SATURDAY, None, None)
    assert "an email disturbs nobody" in step.why
    late = thank_you(THURSDAY, time(10), off=(FRIDAY, MONDAY), today=SUNDAY)
    assert (late.act_on, late.overdue_since) == (date(2026, 12, 1), SATURDAY)


def test_the_hours_are_those_of_the_day_that_is_shown() -> None:
    on_the_second_day = thank_you(TUESDAY, time(11), today=THURSDAY)
    assert (on_the_second_day.act_on, str(on_the_second_day.hours)) == (THURSDAY, "09:00 to 11:00")
    assert on_the_second_day.overdue_since is None
    late = thank_you(TUESDAY, time(11), today=FRIDAY)
    assert (late.act_on, str(late.hours), late.at, late.until) == (FRIDAY, "09:00 to 17:00", None, None)
