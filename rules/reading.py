"""What people type, read: days, times of day, and lengths of time.

Digits count in every script. Each reader gives None for what it cannot read for certain.
"""

import re
from datetime import date, time
from typing import NamedTuple

from rules.dates import LETTERS, MONTHS, NOON
from rules.durations import Unit

# Hyphens, dashes, the minus sign, their wide forms on East Asian keyboards, and the waves used there.
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d~\u301c\uff5e"
# They say in which direction a text runs, and come along where it is copied from.
UNSEEN = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
WIDE = {"\uff1a": ":", "\uff0c": ","}
PLAIN = str.maketrans(dict.fromkeys(DASHES, "-") | dict.fromkeys(UNSEEN, "") | WIDE)

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DAY_AND_MONTH = re.compile(r"(?P<day>\d{1,2}) (?P<month>[a-z]+) (?P<year>\d{4})")
MONTH_AND_DAY = re.compile(r"(?P<month>[a-z]+) (?P<day>\d{1,2}),? (?P<year>\d{4})")
CLOCK = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(:\d{2}(\.\d+)?)?( ?(?P<half>am|pm))?")
# More digits are of no use, and Python refuses to convert thousands of them.
LENGTH = re.compile(r"0*(?P<least>\d{1,9})( ?(-|to) ?0*(?P<most>\d{1,9}))? ?(?P<unit>[a-z]*)")

HALVES = {"am": 0, "pm": NOON}
UNITS = {
    **dict.fromkeys(("d", "day", "days"), Unit.DAYS),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), Unit.WEEKS),
}


class Range(NamedTuple):
    """A number, or a range from one to another, and the unit that is written behind it, if one is."""

    least: int
    most: int
    unit: Unit | None


def day_in(text: str) -> date | None:
    """The day that a text gives: "2026-11-24", "24 November 2026", "Nov 24, 2026"."""
    text = _plain(text)
    named = DAY_AND_MONTH.fullmatch(text) or MONTH_AND_DAY.fullmatch(text)
    try:
        if named:
            return date(int(named["year"]), _month(named["month"]), int(named["day"]))
        # Python alone would also read week dates and dates without dashes.
        return date.fromisoformat(text) if ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def time_in(text: str) -> time | None:
    """The time that a text gives: "14:30", "2:30 PM"; seconds, which some browsers add, are dropped."""
    clock = CLOCK.fullmatch(_plain(text))
    if not clock:
        return None
    hour = int(clock["hour"])
    if clock["half"]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + HALVES[clock["half"]]
    try:
        return time(hour, int(clock["minute"]))
    except ValueError:
        return None


def range_in(text: str) -> Range | None:
    """The range that a text gives: "2", "2-3", "2 to 3 weeks"."""
    found = LENGTH.fullmatch(_plain(text))
    if not found or (found["unit"] and found["unit"] not in UNITS):
        return None
    return Range(int(found["least"]), int(found["most"] or found["least"]), UNITS.get(found["unit"]))


def _plain(text: str) -> str:
    """The text in small letters, with plain digits, dashes and spaces."""
    text = " ".join(text.translate(PLAIN).casefold().split())
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)


def _month(name: str) -> int:
    """The number of a month by its name or the first letters of it; 0 if there is none."""
    if len(name) < LETTERS:
        return 0
    months = (number for number, month in enumerate(MONTHS, 1) if month.casefold().startswith(name))
    return next(months, 0)
