"""The quiet days, and days that are found year by year."""

from datetime import date

from places.by_year import ByYear
from places.quiet_days import QUIET_DAYS, are_kept, quiet_days
from places.working_days import working_days
from rules import DayOff, DayOffKind


def test_they_are_the_same_five_each_year() -> None:
    assert quiet_days(2026) == {
        date(2026, 1, 1): "New Year's Day",
        date(2026, 12, 24): "Christmas Eve",
        date(2026, 12, 25): "Christmas Day",
        date(2026, 12, 26): "Day after Christmas",
        date(2026, 12, 31): "New Year's Eve",
    }
    assert QUIET_DAYS[date(2031, 12, 24)] == "Christmas Eve"
    for day in (date(2026, 12, 23), date(2026, 12, 28), date(2026, 12, 30), date(2027, 1, 2)):
        assert day not in QUIET_DAYS


def test_they_are_kept_where_christmas_is_a_holiday() -> None:
    assert are_kept(2026, {date(2025, 12, 25), date(2026, 12, 25)})
    assert not are_kept(2026, {date(2026, 1, 7), date(2027, 12, 25)})


def test_another_feast_that_falls_on_christmas_for_once_makes_no_days_quiet() -> None:
    kuwait = working_days("KW")
    assert kuwait.day_off(date(2027, 12, 25)), "the Night Journey, by the moon"
    assert kuwait.day_off(date(2027, 12, 26)) is None
    assert kuwait.day_off(date(2026, 12, 25)) == DayOff(DayOffKind.WEEKEND)


def test_only_the_days_of_years_that_are_asked_for_are_found() -> None:
    asked: list[int] = []

    def first_of_may(year: int) -> dict[date, str]:
        asked.append(year)
        return {date(year, 5, 1): "May Day"}

    days = ByYear(first_of_may)
    assert date(2026, 5, 1) in days
    assert date(2026, 5, 2) not in days
    assert (asked, list(days), len(days)) == ([2026], [date(2026, 5, 1)], 1)
