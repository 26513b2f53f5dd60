"""Where the employer works: the fields for country and region, and the working days there."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from importlib import import_module
from typing import Any, NamedTuple

from pyodide.ffi import JsException
from pyscript import document, window
from pyscript.ffi import to_js

from page.form import show_at_field
from page.packages import bring
from places.countries import COUNTRIES
from rules import Problem, Workdays

REMEMBERED = "follow-up-planner:place"
ON_THE_WAY = "The public holidays are on their way. Until they are here, this plan counts weekends only."
UNKNOWN_YEARS = (
    "The public holidays of {} are not known in this country: there this plan counts weekends only."
)
NOT_HERE = "The public holidays did not arrive. Check your connection, then choose the country again."

WEEKENDS_ONLY = "This plan counts weekends only: {}"

_country, _region = (document.getElementById(name) for name in ("country", "region"))
_chosen_in = ""  # the country in which the region is chosen
_offered_of = ""  # the country whose regions the field offers
_holidays: Any = None  # the module that knows them, once its package is here
_awaited = False
_lost_for = ""  # the country for which the package did not arrive


class Days(NamedTuple):
    """The working days, what counts as a day off in words, and what else there is to say, if anything."""

    workdays: Workdays
    days_off: str
    note: str


def restore(typed: Mapping[str, str]) -> bool:
    """Fills the list of countries, and chooses what was `typed` into an earlier page or is remembered.

    Gives whether a country is chosen now.
    """
    global _chosen_in
    names = window.Intl.DisplayNames.new(to_js([]), to_js({"type": "region"}))
    _offer(_country, {code: names.of(code) for code in COUNTRIES})
    country, region = typed.get("country") or "", typed.get("region") or ""
    if not country:
        country, _, region = _remembered().partition(" ")
    _choose(_country, country)
    _choose(_region, region)
    _chosen_in = country
    return bool(country)


def days(then: Callable[[], object]) -> Days:
    """The days that are worked in the chosen place, as far as they are known; `then` is called when more is.

    Where they are not known, these are the days outside the weekend, and the field to correct says why.
    """
    global _chosen_in, _awaited, _lost_for
    country = _country.value
    if country != _chosen_in:
        _chosen_in, _lost_for = country, ""
        _offer_regions("", {}, chosen="")
    _remember(f"{country} {_region.value}".strip())
    problem, note = None, ""
    workdays = Workdays()
    if country and _holidays:
        workdays, problem = _known_days(country)
    elif country and country == _lost_for:
        problem = Problem("country", NOT_HERE)
    elif country:
        note = ON_THE_WAY
        if not _awaited:
            _awaited = True
            bring("holidays", lambda here: _arrive(here, then))
    for field in (_country, _region):
        show_at_field(field.id, problem.message if problem and problem.field == field.id else "")
    if problem:
        note = WEEKENDS_ONLY.format(problem.message[0].lower() + problem.message[1:])
    place = [field.selectedOptions[0].textContent for field in (_region, _country) if field.value]
    known = place and not note
    return Days(
        workdays, f"weekends and public holidays of {', '.join(place)}" if known else "weekends", note
    )


def unknown_years(days: Iterable[date]) -> str:
    """What to say of the years of `days` whose holidays are not known in the chosen country; "" of none."""
    years = _holidays.unknown_years(_country.value, days) if _country.value in COUNTRIES and _holidays else []
    return UNKNOWN_YEARS.format(" and ".join(map(str, years))) if years else ""


def _known_days(country: str) -> tuple[Workdays, Problem | None]:
    try:
        if country != _offered_of:  # a plan is made at every key, the list once
            _offer_regions(country, _holidays.regions(country), chosen=_region.value)
        return _holidays.working_days(country, _region.value), None
    except _holidays.UnknownPlace as unknown:
        problem = unknown.problem
    if problem.field == "country":
        return Workdays(), problem
    return Workdays(_holidays.working_days(country).weekend), problem


def _offer_regions(country: str, regions: Mapping[str, str], *, chosen: str) -> None:
    global _offered_of
    _offered_of = country
    _region.length = 1
    _offer(_region, regions)
    _choose(_region, chosen)
    document.getElementById("region-field").hidden = _region.length == 1


def _offer(field: Any, names: Mapping[str, str]) -> None:
    """Adds codes to the list of a field by their names, in the order of the reader's language."""
    codes = {name: code for code, name in names.items()}
    in_order = to_js(list(codes)).sort(window.Intl.Collator.new().compare)
    field.append(*(window.Option.new(name, codes[name]) for name in in_order))


def _choose(field: Any, code: str) -> None:
    """Chooses a code; one that the list lacks is added to it, so that the reader is told."""
    field.value = code
    if field.value != code:
        field.append(window.Option.new(code, code))
        field.value = code


def _arrive(here: bool, then: Callable[[], object]) -> None:
    global _holidays, _awaited, _lost_for
    _awaited = False
    if here:
        _holidays = import_module("places.working_days")
    else:
        _lost_for = _country.value
    then()


def _remembered() -> str:
    try:
        return window.localStorage.getItem(REMEMBERED) or ""
    except JsException:  # the browser keeps nothing for anybody
        return ""


def _remember(place: str) -> None:
    try:
        if place:
            window.localStorage.setItem(REMEMBERED, place)
        elif _remembered():
            window.localStorage.removeItem(REMEMBERED)
    except JsException:
        pass
