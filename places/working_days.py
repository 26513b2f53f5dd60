"""The days that a country or a region of it works: the one place that reaches the package `holidays`."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from holidays import HolidayBase, country_holidays

from places.countries import COUNTRIES
from rules import Problem, Workdays

LANGUAGE = "en_US"
"""The names of the holidays are in the language of the page, where the package has them in it."""

REGION_CODE = re.compile(r"[A-Z0-9]{1,3}")
"""The package also lists school districts and cities, which are in no standard and have longer names."""

A_WEEK = [date(2026, 1, 5) + timedelta(days) for days in range(7)]


class UnknownPlace(ValueError):
    """No days are known for a country or a region; `problem` says which field to correct, and how."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(field, message)


@cache
def working_days(country: str, region: str = "") -> Workdays:
    """The working days of a country, by its code in ISO 3166-1, or of a region of it, by that in ISO 3166-2.

    The weekend is the country's own. The holidays are the public ones, with their names; they come year by
    year, as they are asked for. Raises `UnknownPlace`.
    """
    days = _public_holidays(country, region)
    weekend = frozenset(day.weekday() for day in A_WEEK if days.is_weekend(day))
    return Workdays(weekend, days)


@cache
def regions(country: str) -> dict[str, str]:
    """The regions of a country: their names, by their codes in ISO 3166-2.

    A region with names in several languages has them all. Raises `UnknownPlace`.
    """
    days = _public_holidays(country, "")
    names: dict[str, list[str]] = {}
    for name, code in days.subdivisions_aliases.items():
        if not name.isupper():  # that would be another code
            names.setdefault(code, []).append(name)
    return {
        f"{country}-{code}": " / ".join(names.get(code, [code]))
        for code in days.subdivisions
        if REGION_CODE.fullmatch(code)
    }


def unknown_years(country: str, days: Iterable[date]) -> list[int]:
    """The years among those of `days` of which the package knows no holidays in the country."""
    known = _public_holidays(country, "")
    return sorted({day.year for day in days if not known.start_year <= day.year <= known.end_year})


@cache
def _public_holidays(country: str, region: str) -> HolidayBase:
    if country not in COUNTRIES:
        raise UnknownPlace("country", f"Choose a country from the list: it has none with the code {country}.")
    if region and region not in regions(country):
        message = f"Choose a region from the list, or none: the country has none with the code {region}."
        raise UnknownPlace("region", message)
    subdivision = region.removeprefix(f"{country}-") or None
    return country_holidays(country, subdivision, language=LANGUAGE)
