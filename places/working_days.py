"""The days that a country or a region of it works: the one place that reaches the package `holidays`."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, partial

from holidays import PUBLIC, HolidayBase, country_holidays

from places.arranged import ARRANGED
from places.by_year import ByYear
from places.countries import COUNTRIES
from places.custom import CUSTOMS
from places.mixed import MIXED
from places.quiet_days import are_kept, quiet_days
from places.weekends import weekend_of
from rules import Problem, Workdays

LANGUAGE = "en_US"
"""The names of the holidays are in the language of the page, where the package has them in it."""

REGION_CODE = re.compile(r"[A-Z0-9]{1,3}")
"""The package also lists school districts and cities, which are in no standard and have longer names."""

A_WEEK = [date(2026, 1, 5) + timedelta(days) for days in range(7)]

MOVED_WORK = re.compile(r"Day off \(substituted from [\d/]+\)")
"""What the package calls a day off for which another day is worked."""

BRIDGE_DAY = "bridge day"


class UnknownPlace(ValueError):
    """No days are known for a country or a region; `problem` says which field to correct, and how."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(field, message)


@cache
def working_days(country: str, region: str = "") -> Workdays:
    """The working days of a country, by its code in ISO 3166-1, or of a region of it, by that in ISO 3166-2.

    The weekend is the country's own. The holidays are the public ones and those of custom, with their names,
    and the quiet days where Christmas is among them; without a region, also those that at least half of the
    regions have. They come year by year, as they are asked for. Raises `UnknownPlace`.
    """
    weekend = weekend_of(country, _weekend_in_package(_package(country, region)))
    return Workdays(weekend, ByYear(partial(_days_off, country, region)))


@cache
def regions(country: str) -> dict[str, str]:
    """The regions of a country: their names, by their codes in ISO 3166-2.

    A region with names in several languages has them all. Raises `UnknownPlace`.
    """
    package = _package(country, "")
    names: dict[str, list[str]] = {}
    for name, code in package.subdivisions_aliases.items():
        if not name.isupper():  # that would be another code
            names.setdefault(code, []).append(name)
    return {
        f"{country}-{code}": " / ".join(names.get(code, [code]))
        for code in package.subdivisions
        if REGION_CODE.fullmatch(code)
    }


def unknown_years(country: str, days: Iterable[date]) -> list[int]:
    """The years among those of `days` of which the package knows no holidays in the country."""
    known = _package(country, "")
    return sorted({day.year for day in days if not known.start_year <= day.year <= known.end_year})


def unarranged_years(country: str, days: Iterable[date]) -> list[int]:
    """The years among those of `days` for which the government sets days off that are not known yet."""
    if country not in ARRANGED:
        return []
    last = _last_arranged_year(country)
    return sorted({day.year for day in days if day.year > last})


def _last_arranged_year(country: str) -> int:
    """The last year for which the package has days off that were set for this one year."""
    package = _package(country, "")
    return max(
        year
        for category in _categories(country)
        for year in getattr(package, f"special_{category}_holidays", {})
        if isinstance(year, int)
    )


def _weekend_in_package(package: HolidayBase) -> frozenset[int]:
    return frozenset(day.weekday() for day in A_WEEK if package.is_weekend(day))


def _days_off(country: str, region: str, year: int) -> Mapping[date, str]:
    """The days off of a place in a year, with their names."""
    days = _own_days_off(country, region, year)
    if country in MIXED and not region:
        days = dict(_in_most_regions(country, year)) | days
    since_last_year = _own_days_off(country, region, year - 1) | days
    return quiet_days(year) | days if are_kept(year, since_last_year) else days


@cache  # as the next year asks for it again
def _own_days_off(country: str, region: str, year: int) -> dict[date, str]:
    """The public holidays of the place itself, and its days off by custom."""
    return {
        day: _readable(name)
        for category in reversed(_categories(country))
        for day, name in _in_package(country, region, year, category).items()
        if category == PUBLIC or _is_kept(country, name)
    }


def _in_most_regions(country: str, year: int) -> Iterator[tuple[date, str]]:
    """The days that at least half of the regions take off, named by what most of those call them."""
    codes = regions(country)
    names: dict[date, Counter[str]] = {}
    for region in codes:
        for day, name in _own_days_off(country, region, year).items():
            names.setdefault(day, Counter())[name] += 1
    for day, called in names.items():
        if 2 * called.total() >= len(codes):
            yield day, _in_most(country, called, len(codes))


def _in_most(country: str, called: Counter[str], count: int) -> str:
    """What a day is called that not all of `count` regions of a country take off."""
    ((name, times),) = called.most_common(1)
    share = "half" if 2 * called.total() == count else "most"
    other = "" if 2 * times >= count else " or another holiday"
    return f"{name}{other}, in {share} of {MIXED[country]}"


def _categories(country: str) -> tuple[str, ...]:
    """The categories of the package that count in a country."""
    return (PUBLIC, CUSTOMS[country].category) if country in CUSTOMS else (PUBLIC,)


def _is_kept(country: str, name: str) -> bool:
    """Whether a day is kept that the package has in the category of custom, by its names there."""
    names = CUSTOMS[country].names
    return not names or not names.isdisjoint(name.split("; "))


def _readable(name: str) -> str:
    """The name of a day, or its names, as they stand in a sentence."""
    return " and ".join(MOVED_WORK.sub(BRIDGE_DAY, each) for each in name.split("; "))


def _in_package(country: str, region: str, year: int, category: str) -> HolidayBase:
    return country_holidays(
        country,
        _subdivision(country, region),
        years=year,
        expand=False,
        language=LANGUAGE,
        categories=category,
    )


@cache
def _package(country: str, region: str) -> HolidayBase:
    """What the package knows of a place but for its days."""
    if country not in COUNTRIES:
        raise UnknownPlace("country", f"Choose a country from the list: it has none with the code {country}.")
    if region and region not in regions(country):
        message = f"Choose a region from the list, or none: the country has none with the code {region}."
        raise UnknownPlace("region", message)
    return country_holidays(country, _subdivision(country, region))


def _subdivision(country: str, region: str) -> str | None:
    return region.removeprefix(f"{country}-") or None
