"""Which days count as days off, as far as that is known in the place that the reader chose."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from planner.state import Arrival, State
from planner.words import (
    NOT_HERE,
    ON_THE_WAY,
    PUBLIC_HOLIDAYS,
    UNKNOWN_YEARS,
    WEEKENDS,
    WEEKENDS_ONLY,
)
from rules import Problem, Workdays


class Days(NamedTuple):
    """The working days; what counts as a day off, in words; and what else there is to say.

    `regions` are those of the country: their names by their codes.
    """

    workdays: Workdays = Workdays()
    days_off: str = WEEKENDS
    note: str = ""
    problem: Problem | None = None
    regions: Mapping[str, str] = {}


def days_of(state: State) -> Days:
    """The days that are worked in the chosen place, as far as they are known.

    Where they are not known, these are the days outside the weekend, and the note or the problem says why.
    """
    country, region = state.place
    if not country or not state.has_rest:
        return Days()
    if state.holidays is Arrival.HERE:
        return _known_days(country, region, state.countries.get(country, country))
    if state.holidays is Arrival.LOST:
        return _unknown_days(Problem("country", NOT_HERE))
    return Days(note=ON_THE_WAY)


def years_note(state: State, days: Iterable[date]) -> str:
    """What to say of the years of `days` whose holidays are not known in the chosen country; "" of none."""
    country, _ = state.place
    if country not in state.countries or state.holidays is not Arrival.HERE:
        return ""
    from places.working_days import unknown_years

    years = unknown_years(country, days)
    return UNKNOWN_YEARS.format(" and ".join(map(str, years))) if years else ""


def _known_days(country: str, region: str, name: str) -> Days:
    from places.working_days import UnknownPlace, regions, working_days

    try:
        names = regions(country)
    except UnknownPlace as unknown:
        return _unknown_days(unknown.problem)
    try:
        workdays = working_days(country, region)
    except UnknownPlace as unknown:
        weekends = Workdays(working_days(country).weekend)
        return _unknown_days(unknown.problem)._replace(workdays=weekends, regions=names)
    place = ", ".join([names[region], name] if region else [name])
    return Days(workdays, PUBLIC_HOLIDAYS.format(place), regions=names)


def _unknown_days(problem: Problem) -> Days:
    return Days(note=WEEKENDS_ONLY.format(problem.message), problem=problem)
