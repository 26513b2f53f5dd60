"""Dates and times as a person reads them, in the language of the reader's browser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pyscript import window
from pyscript.ffi import to_js

from planner.screen import Day, Sentence

if TYPE_CHECKING:
    from dom import DateTimeFormat

ALWAYS = {"timeZone": "UTC", "calendar": "gregory"}  # as in the form, in every language
LONG = {"weekday": "long", "day": "numeric", "month": "long"}
SHORT = {"day": "numeric", "month": "short"}
YEAR = {"year": "numeric"}
MONTH = {"month": "long"} | YEAR
INITIAL = {"weekday": "narrow"}
WEEKDAYS = range(7)
READERS_LANGUAGES: list[str] = []  # as Intl has it
TIME = {"hour": "numeric", "minute": "2-digit"}
REMEMBERED = 500  # days, more than a reader sees


@lru_cache(REMEMBERED)
def day_in_words(day: Day, *, short: bool = False) -> str:
    """A day, without its weekday if it is to be `short`."""
    at = day.at or time()
    # Told in UTC and shown in UTC, no time zone can shift the day.
    utc = window.Date.UTC(day.on.year, day.on.month - 1, day.on.day, at.hour, at.minute)
    return _formatter(short, day.with_year, day.at is not None).format(utc)


@lru_cache(REMEMBERED)
def clock(at: time) -> str:
    """A time of day by the wall clock: "9:00"."""
    return _intl(TIME).format(window.Date.UTC(1970, 0, 1, at.hour, at.minute))


def in_words(sentence: Sentence) -> str:
    """A sentence with its days and times in words."""
    return "".join(
        day_in_words(part) if isinstance(part, Day) else clock(part) if isinstance(part, time) else part
        for part in sentence
    )


@lru_cache(REMEMBERED)
def month_name(month: date) -> str:
    """A month, given by one of its days, with its year: "November 2026"."""
    return _intl(MONTH).format(window.Date.UTC(month.year, month.month - 1))


@cache
def weekday_initials() -> tuple[str, ...]:
    """The days of the week from Monday on, as short as they can be."""
    monday = date(2026, 1, 5)
    days = range(monday.day, monday.day + len(WEEKDAYS))
    return tuple(_intl(INITIAL).format(window.Date.UTC(monday.year, 0, day)) for day in days)


@cache
def first_weekday() -> int:
    """The day with which the reader's week begins; Monday, which is 0, if the browser does not know."""
    locale = window.Intl.Locale.new(language())
    week = locale.getWeekInfo() if hasattr(locale, "getWeekInfo") else getattr(locale, "weekInfo", None)
    return int(week.firstDay) - 1 if week else 0


@cache
def language() -> str:
    """The language in which dates are shown; what the browser names need not be one that Intl takes."""
    return _intl({}).resolvedOptions().locale


@cache
def _formatter(short: bool, with_year: bool, with_time: bool) -> DateTimeFormat:
    return _intl((SHORT if short else LONG) | (YEAR if with_year else {}) | (TIME if with_time else {}))


def _intl(options: Mapping[str, str]) -> DateTimeFormat:
    return window.Intl.DateTimeFormat.new(to_js(READERS_LANGUAGES), to_js(dict(options) | ALWAYS))
