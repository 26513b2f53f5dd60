"""Weekends: those that there are in the world, and where the package `holidays` is not right about them.

Days of the week are numbered as in `date.weekday`: Monday is 0.
"""

from typing import NamedTuple

from rules.dates import WEEKDAYS
from rules.workdays import SATURDAY, SUNDAY

THURSDAY, FRIDAY = 3, 4

USUAL = frozenset({SATURDAY, SUNDAY})

WEEKENDS = {
    "sat-sun": USUAL,
    "fri-sat": frozenset({FRIDAY, SATURDAY}),
    "thu-fri": frozenset({THURSDAY, FRIDAY}),
    "fri-sun": frozenset({FRIDAY, SUNDAY}),
    "fri": frozenset({FRIDAY}),
    "sat": frozenset({SATURDAY}),
    "sun": frozenset({SUNDAY}),
}
"""The weekends that the reader can choose, by their codes in the form."""


class Correction(NamedTuple):
    """The weekend of a country, and who says so."""

    weekend: frozenset[int]
    source: str


CORRECTIONS = {
    "AF": Correction(
        frozenset({FRIDAY}),
        "Labour ministry: offices work from Saturday to Thursday, on Thursday until 13:00",
    ),
    "LY": Correction(
        frozenset({FRIDAY, SATURDAY}),
        "Decision of the transitional government after 2011 for ministries and public offices",
    ),
    "MR": Correction(
        frozenset({SATURDAY, SUNDAY}),
        "Council of Ministers, 11 September 2014: from 1 October 2014 on",
    ),
    "PS": Correction(
        frozenset({FRIDAY, SATURDAY}),
        "Council of Ministers, for public offices; Monetary Authority, for banks",
    ),
    "SO": Correction(
        frozenset({FRIDAY}),
        "Labour ministry: Friday is the weekly day off; offices work on Saturday and Sunday",
    ),
}
"""Where the package gives another weekend."""


def weekend_of(country: str, in_package: frozenset[int]) -> frozenset[int]:
    """The weekend of a country or of a region of it, of which the package has `in_package`.

    Where the package gives Sunday alone, shops and factories work on Saturday; offices do not.
    """
    if country in CORRECTIONS:
        return CORRECTIONS[country].weekend
    return USUAL if in_package == {SUNDAY} else in_package


def in_words(weekend: frozenset[int]) -> str:
    """A weekend as it is said: "Friday and Saturday"."""
    return " and ".join(WEEKDAYS[day] for day in sorted(weekend))
