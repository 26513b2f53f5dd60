"""Dates and times as a person reads them, in the language of the reader's browser."""

from datetime import date, datetime
from functools import cache
from typing import Any

from pyscript import window
from pyscript.ffi import to_js

ALWAYS = {"timeZone": "UTC", "calendar": "gregory"}  # as in the form, in every language
LONG = {"weekday": "long", "day": "numeric", "month": "long"}
SHORT = {"day": "numeric", "month": "short"}
YEAR = {"year": "numeric"}
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
def _formatter(short: bool, with_year: bool, with_time: bool) -> Any:
    options = (SHORT if short else LONG) | (YEAR if with_year else {}) | (TIME if with_time else {})
    readers_languages = to_js([])
    return window.Intl.DateTimeFormat.new(readers_languages, to_js(options | ALWAYS))
