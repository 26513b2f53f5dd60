"""Working days: the next one, and the nth after a day, around weekends and holidays."""

from datetime import date

import pytest

from rules import DayOff, DayOffKind, Workdays

FRIDAY = date(2026, 11, 27)
SATURDAY = date(2026, 11, 28)
SUNDAY = date(2026, 11, 29)
MONDAY = date(2026, 11, 30)
TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("day", "found"), [(FRIDAY, FRIDAY), (SATURDAY, MONDAY), (SUNDAY, MONDAY), (MONDAY, MONDAY)]
)
def test_the_next_working_day_is_the_day_itself_if_it_is_one(day: date, found: date) -> None:
    assert Workdays().at_or_after(day) == found


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, MONDAY),
        (FRIDAY, 2, TUESDAY),
        (SATURDAY, 1, MONDAY),
        (SUNDAY, 2, TUESDAY),
        (MONDAY, 1, TUESDAY),
    ],
)
def test_working_days_are_counted_strictly_after_the_day(day: date, count: int, found: date) -> None:
    assert Workdays().after(day, count) == found


def test_a_holiday_next_to_the_weekend_is_skipped_with_it() -> None:
    workdays = Workdays(holidays={MONDAY: "Andrew's Day"})
    assert workdays.at_or_after(SATURDAY) == TUESDAY
    assert workdays.day_off(MONDAY) == DayOff(DayOffKind.HOLIDAY, "Andrew's Day")


class Mondays:
    """Holidays that answer `in` and nothing else."""

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day.weekday() == 0


@pytest.mark.parametrize(
    "holidays", [{MONDAY}, (MONDAY,), Mondays(), {MONDAY: ""}], ids=["set", "tuple", "in-only", "empty-name"]
)
def test_holidays_need_no_names(holidays: object) -> None:
    workdays = Workdays(holidays=holidays)  # type: ignore[arg-type]
    assert workdays.day_off(MONDAY) == DayOff(DayOffKind.HOLIDAY)
    assert workdays.at_or_after(MONDAY) == TUESDAY


def test_a_holiday_at_the_weekend_is_a_weekend() -> None:
    assert Workdays(holidays={SATURDAY: "Some Day"}).day_off(SATURDAY) == DayOff(DayOffKind.WEEKEND)


def test_a_working_day_is_no_day_off() -> None:
    assert Workdays(holidays={MONDAY: "Some Day"}).day_off(TUESDAY) is None


def test_a_week_without_a_weekend_is_worked_through() -> None:
    assert Workdays(weekend=frozenset()).at_or_after(SATURDAY) == SATURDAY


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7}), frozenset({-1})], ids=str)
def test_a_weekend_that_leaves_no_working_day_or_is_no_weekday_is_refused(weekend: frozenset[int]) -> None:
    with pytest.raises(ValueError, match=r"weekdays from 0 \(Monday\) to 6 \(Sunday\), and not all"):
        Workdays(weekend=weekend)
