"""Dates and times in words, in both orders and by both clocks."""

from datetime import date, time

import pytest

from rules import DAY_FIRST, Dates, Day, said
from rules.durations import OFFICE_HOURS

MONDAY = date(2026, 11, 23)
AMERICAN = Dates(month_first=True, twelve_hours=True)


@pytest.mark.parametrize(
    ("day", "day_first", "month_first"),
    [
        (date(2026, 1, 1), "Thursday 1 January 2026", "Thursday, January 1, 2026"),
        (date(2026, 2, 28), "Saturday 28 February 2026", "Saturday, February 28, 2026"),
        (date(2026, 3, 31), "Tuesday 31 March 2026", "Tuesday, March 31, 2026"),
        (date(2026, 4, 5), "Sunday 5 April 2026", "Sunday, April 5, 2026"),
        (date(2026, 5, 6), "Wednesday 6 May 2026", "Wednesday, May 6, 2026"),
        (date(2026, 6, 12), "Friday 12 June 2026", "Friday, June 12, 2026"),
        (date(2026, 7, 13), "Monday 13 July 2026", "Monday, July 13, 2026"),
        (date(2026, 8, 20), "Thursday 20 August 2026", "Thursday, August 20, 2026"),
        (date(2026, 9, 1), "Tuesday 1 September 2026", "Tuesday, September 1, 2026"),
        (date(2026, 10, 2), "Friday 2 October 2026", "Friday, October 2, 2026"),
        (date(2026, 11, 3), "Tuesday 3 November 2026", "Tuesday, November 3, 2026"),
        (date(2028, 12, 31), "Sunday 31 December 2028", "Sunday, December 31, 2028"),
    ],
    ids=str,
)
def test_a_day_has_its_weekday_and_its_year(day: date, day_first: str, month_first: str) -> None:
    assert DAY_FIRST.day(day) == Day(day, None, day_first)
    assert Dates(month_first=True).day(day) == Day(day, None, month_first)
    assert DAY_FIRST.plain(day) == day_first.partition(" ")[2]
    assert AMERICAN.plain(day) == month_first.partition(" ")[2]


def test_the_year_goes_without_saying_in_the_same_year_alone() -> None:
    new_year = date(2027, 1, 1)
    assert str(DAY_FIRST.day(MONDAY, seen_from=date(2026, 1, 1))) == "Monday 23 November"
    assert str(AMERICAN.day(MONDAY, seen_from=date(2026, 12, 31))) == "Monday, November 23"
    assert str(DAY_FIRST.day(MONDAY, seen_from=new_year)) == "Monday 23 November 2026"
    assert str(AMERICAN.short(MONDAY, seen_from=new_year)) == "Nov 23, 2026"
    assert str(DAY_FIRST.short(MONDAY, seen_from=MONDAY)) == "23 Nov"
    assert str(AMERICAN.short(MONDAY, seen_from=MONDAY)) == "Nov 23"
    assert DAY_FIRST.month(MONDAY) == AMERICAN.month(MONDAY) == "November 2026"


@pytest.mark.parametrize(
    ("at", "of_24", "of_12"),
    [
        (time(0), "00:00", "12:00 AM"),
        (time(0, 5), "00:05", "12:05 AM"),
        (time(9), "09:00", "9:00 AM"),
        (time(11, 59), "11:59", "11:59 AM"),
        (time(12), "12:00", "12:00 PM"),
        (time(13, 7), "13:07", "1:07 PM"),
        (time(23, 59), "23:59", "11:59 PM"),
    ],
)
def test_a_time_is_told_by_either_clock(at: time, of_24: str, of_12: str) -> None:
    assert (DAY_FIRST.clock(at), AMERICAN.clock(at)) == (of_24, of_12)
    assert str(DAY_FIRST.day(MONDAY, at, seen_from=MONDAY)) == f"Monday 23 November at {of_24}"
    assert AMERICAN.day(MONDAY, at) == Day(MONDAY, at, f"Monday, November 23, 2026 at {of_12}")


@pytest.mark.parametrize(
    ("opens", "closes", "of_24", "of_12"),
    [
        (time(9), time(17), "09:00 to 17:00", "9:00 AM to 5:00 PM"),
        (time(20, 30), time.max, "from 20:30", "from 8:30 PM"),
        (time.min, time(8), "before 08:00", "before 8:00 AM"),
    ],
)
def test_hours_have_both_ends_or_the_one_that_counts(
    opens: time, closes: time, of_24: str, of_12: str
) -> None:
    hours = OFFICE_HOURS._replace(opens=opens, closes=closes)
    assert (DAY_FIRST.hours(hours), AMERICAN.hours(hours)) == (of_24, of_12)
    assert str(hours) == of_24


def test_a_sentence_with_days_in_it_can_be_said() -> None:
    assert said(("Moved from ", DAY_FIRST.day(MONDAY), ": weekend")) == (
        "Moved from Monday 23 November 2026: weekend"
    )
    assert said(()) == ""
