"""Dates and times as a person reads them, in the language of the reader's browser."""

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from pyscript import window
from pyscript.ffi import to_js

ALWAYS = {"timeZone": "UTC", "calendar": "gregory"}  # as in the form, in every language
LONG = {"weekday": "long", "day": "numeric", "month": "long"}
SHORT = {"day": "numeric", "month": "short"}
YEAR = {"year": "numeric"}
MONTH = {"month": "long"} | YEAR
INITIAL = {"weekday": "narrow"}
WEEKDAYS = range(7)
READERS_LANGUAGES: list[str] = []  # as Intl has it
TIME = {"hour": "numeric", "minute": "2-digit"}


def show_date(element: Any, day: date, *, with_year: bool) -> None:
    """Writes `day` into a <time>, with its time of day if it is a `datetime`.

    The element asks for a date without the weekday by `data-short`.
    """
    has_time = isinstance(day, datetime)
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)
    formatter = _formatter(element.hasAttribute("data-short"), with_year, has_time)
    element.dateTime = moment.isoformat(timespec="minutes") if has_time else day.isoformat()
    element.lang = formatter.resolvedOptions().locale
    # Told in UTC and shown in UTC, no time zone can shift the day.
    utc = window.Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute)
    element.textContent = formatter.format(utc)


@cache
def month_name(year: int, month: int) -> str:
    """A month with its year: "November 2026"."""
    return str(_intl(MONTH).format(window.Date.UTC(year, month - 1)))


@cache
def weekday_initials() -> tuple[str, ...]:
    """The days of the week from Monday on, as short as they can be."""
    monday = date(2026, 1, 5)
    days = range(monday.day, monday.day + len(WEEKDAYS))
    return tuple(str(_intl(INITIAL).format(window.Date.UTC(monday.year, 0, day))) for day in days)


@cache
def first_weekday() -> int:
    """The day with which the reader's week begins; Monday, which is 0, if the browser does not know."""
    # As the dates are shown; the language that the browser names need not be one that Intl takes.
    locale = window.Intl.Locale.new(_intl({}).resolvedOptions().locale)
    week = locale.getWeekInfo() if hasattr(locale, "getWeekInfo") else getattr(locale, "weekInfo", None)
    return int(week.firstDay) - 1 if week else 0


@cache
def clock(at: time) -> str:
    """A time of day by the wall clock: "9:00"."""
    return str(_intl(TIME).format(window.Date.UTC(1970, 0, 1, at.hour, at.minute)))


@cache
def _formatter(short: bool, with_year: bool, with_time: bool) -> Any:
    options = (SHORT if short else LONG) | (YEAR if with_year else {}) | (TIME if with_time else {})
    return _intl(options)


def _intl(options: Mapping[str, str]) -> Any:
    return window.Intl.DateTimeFormat.new(to_js(READERS_LANGUAGES), to_js(dict(options) | ALWAYS))
