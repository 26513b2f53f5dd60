"""The quiet days: nobody decides on them, so that they are days off wherever Christmas is one.

They need no package: the page counts them from its start, as long as no country is chosen.
"""

from collections.abc import Container
from datetime import date

from places.by_year import ByYear

CHRISTMAS = "12-25"

NAMES = {
    "01-01": "New Year's Day",
    "12-24": "Christmas Eve",
    CHRISTMAS: "Christmas Day",
    "12-26": "Day after Christmas",
    "12-31": "New Year's Eve",
}
"""Their names, by month and day. Our addition."""


def quiet_days(year: int) -> dict[date, str]:
    """The quiet days of a year."""
    return {_day(year, day): name for day, name in NAMES.items()}


def are_kept(year: int, holidays: Container[date]) -> bool:
    """Whether the quiet days of a year are days off, by the holidays of that year and of the one before.

    They are where Christmas Day is a holiday in both; in one alone it is another feast, which wanders.
    """
    return all(_day(each, CHRISTMAS) in holidays for each in (year, year - 1))


def _day(year: int, month_and_day: str) -> date:
    return date.fromisoformat(f"{year:04}-{month_and_day}")


QUIET_DAYS = ByYear(quiet_days)
"""Those of every year."""
