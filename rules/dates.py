"""Dates and times in words: English ones, in the order and with the clock of the reader's region."""

from collections.abc import Iterable
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rules.durations import Hours

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_FIRST = frozenset({"AS", "CA", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI"})
"""Regions whose English names the month before the day, by their codes in ISO 3166: the United States, what
belongs to them or goes with them, and Canada and the Philippines, as the Unicode CLDR has it too."""

INITIALS = tuple(name[0] for name in WEEKDAYS)
LETTERS = 3  # of a day or a month whose name is short
NOON = 12


class Day(NamedTuple):
    """A day as it is written: its `words`, and for other programs the day and the time that they mean."""

    on: date
    at: time | None
    words: str

    def __str__(self) -> str:
        return self.words


Sentence = tuple[str | Day, ...]
"""A row of words and of days, so that a page can tell which of its words are days."""


class Dates(NamedTuple):
    """How dates and times are written: the day before the month or after it, the clock of 24 or of 12 hours.

    A year goes without saying where a day is `seen_from` a day of the same year.
    """

    month_first: bool = False
    twelve_hours: bool = False

    def day(self, on: date, at: time | None = None, *, seen_from: date | None = None) -> Day:
        """A day: "Monday 23 November 2026", "Monday, November 23 at 2:30 PM"."""
        weekday = f"{WEEKDAYS[on.weekday()]}{',' if self.month_first else ''}"
        words = f"{weekday} {self._in_order(on, MONTHS[on.month - 1], seen_from)}"
        return Day(on, at, f"{words} at {self.clock(at)}" if at else words)

    def narrow(self, on: date, *, seen_from: date | None = None) -> Day:
        """A day with its weekday where there is little room: "Mon 23 Nov", "Mon, Nov 23, 2026"."""
        weekday = f"{WEEKDAYS[on.weekday()][:LETTERS]}{',' if self.month_first else ''}"
        return Day(on, None, f"{weekday} {self.short(on, seen_from=seen_from)}")

    def short(self, on: date, *, seen_from: date | None = None) -> Day:
        """A day where there is little room: "23 Nov", "Nov 23, 2026"."""
        return Day(on, None, self._in_order(on, MONTHS[on.month - 1][:LETTERS], seen_from))

    def plain(self, on: date) -> str:
        """A day as it is asked for: "23 November 2026", "November 23, 2026"."""
        return self._in_order(on, MONTHS[on.month - 1], None)

    def month(self, on: date) -> str:
        """The month of a day: "November 2026"."""
        return f"{MONTHS[on.month - 1]} {on.year}"

    def clock(self, at: time) -> str:
        """A time by the wall clock: "14:30", "2:30 PM"."""
        if not self.twelve_hours:
            return f"{at:%H:%M}"
        return f"{at.hour % NOON or NOON}:{at:%M} {'AM' if at.hour < NOON else 'PM'}"

    def hours(self, hours: "Hours") -> str:
        """Hours with both ends, or the one that is not that of the day: "09:00 to 17:00", "from 20:30"."""
        if hours.opens == time.min:
            return f"before {self.clock(hours.closes)}"
        if hours.closes == time.max:
            return f"from {self.clock(hours.opens)}"
        return f"{self.clock(hours.opens)} to {self.clock(hours.closes)}"

    def _in_order(self, on: date, month: str, seen_from: date | None) -> str:
        words = f"{month} {on.day}" if self.month_first else f"{on.day} {month}"
        if seen_from and seen_from.year == on.year:
            return words
        return f"{words}{',' if self.month_first else ''} {on.year}"


DAY_FIRST = Dates()
"""As dates are written where nothing is known of the reader."""


def said(sentence: Iterable[str | Day]) -> str:
    """A sentence as plain text."""
    return "".join(map(str, sentence))
