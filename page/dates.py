"""How dates are written where the reader is: only the browser knows the region and its habits."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pyodide.ffi import JsException
from pyscript import window
from pyscript.ffi import to_js

from rules import Dates
from rules.dates import MONTH_FIRST

if TYPE_CHECKING:
    from dom import DateTimeFormat, Locale

HOUR = {"hour": "numeric"}
TWELVE_HOURS = ("h11", "h12")


def readers_dates() -> Dates:
    """English dates in the order of the reader's region, with the clock of the reader's own language."""
    # A language without a region gets the one in which most of its speakers live.
    region = _locale().maximize().region
    cycle = _formatter(_locale().baseName).resolvedOptions().hourCycle
    return Dates(month_first=region in MONTH_FIRST, twelve_hours=cycle in TWELVE_HOURS)


@cache
def first_weekday() -> int:
    """The day with which the reader's week begins; Monday, which is 0, if the browser does not know."""
    locale = _locale()
    week = locale.getWeekInfo() if hasattr(locale, "getWeekInfo") else getattr(locale, "weekInfo", None)
    return int(week.firstDay) - 1 if week else 0


@cache
def _locale() -> Locale:
    """The reader's language, perhaps with a region; what a browser names need not be one that Intl takes."""
    try:
        return window.Intl.Locale.new(window.navigator.language)
    except JsException:
        return window.Intl.Locale.new(_formatter([]).resolvedOptions().locale)


def _formatter(languages: str | list[str]) -> DateTimeFormat:
    return window.Intl.DateTimeFormat.new(to_js(languages), to_js(HOUR))
