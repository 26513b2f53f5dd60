"""How dates are written where the reader is: only the browser knows the region and its habits."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pyodide.ffi import JsException
from pyscript import window
from pyscript.ffi import to_js

from rules import Dates

if TYPE_CHECKING:
    from dom import DateTimeFormat, Locale

HOUR = {"hour": "numeric"}
DAY = {"day": "numeric", "month": "long"}
TWELVE_HOURS = ("h11", "h12")
WORLD = "001"


def readers_dates() -> Dates:
    """English dates in the order of the reader's region, with the clock of the reader's own language."""
    cycle = _formatter(_locale().baseName, HOUR).resolvedOptions().hourCycle
    return Dates(month_first=_is_month_first(), twelve_hours=cycle in TWELVE_HOURS)


@cache
def first_weekday() -> int:
    """The day with which the reader's week begins; Monday, which is 0, if the browser does not know."""
    locale = window.Intl.Locale.new(_regional_english())
    week = locale.getWeekInfo() if hasattr(locale, "getWeekInfo") else getattr(locale, "weekInfo", None)
    return int(week.firstDay) - 1 if week else 0


def _is_month_first() -> bool:
    formatter = _formatter(_regional_english(), DAY)
    # Where a region has no English of its own, that of the United States would answer in its place.
    is_known = formatter.resolvedOptions().locale == _regional_english()
    return is_known and not formatter.format(0)[0].isdecimal()


def _regional_english() -> str:
    """The English of the reader's region, or else of the region in which the reader's language is at home."""
    return f"en-{_locale().maximize().region or WORLD}"


@cache
def _locale() -> Locale:
    try:
        return window.Intl.Locale.new(window.navigator.language)
    except JsException:  # what a browser names need not be a language that Intl takes
        return window.Intl.Locale.new(_formatter([], HOUR).resolvedOptions().locale)


def _formatter(languages: str | list[str], options: dict[str, str]) -> DateTimeFormat:
    return window.Intl.DateTimeFormat.new(to_js(languages), to_js(options))
