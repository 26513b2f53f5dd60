"""The reader's clock. Where it shows a year that the rules cannot count from, the nearest one counts."""

from datetime import UTC, date, datetime, timedelta

from pyscript import window

FIRST, LAST = date(1970, 1, 1), date(9900, 1, 1)
"""The days between which the rules can count years back and ahead; the moments begin with the first."""

LATEST = (LAST - FIRST) // timedelta(milliseconds=1)


def today() -> date:
    """The day that it is where the reader is."""
    shown = window.Date.new()
    year = shown.getFullYear()
    if FIRST.year <= year < LAST.year:
        return date(year, shown.getMonth() + 1, shown.getDate())
    return FIRST if year < FIRST.year else LAST


def now() -> int:
    """The moment, in milliseconds since 1970."""
    return max(0, min(int(window.Date.now()), LATEST))


def utc() -> datetime:
    """The moment as a date and time in UTC."""
    return datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC) + timedelta(milliseconds=now())
