"""Which days count as days off, as far as that is known in the place that the reader chose."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from places.quiet_days import QUIET_DAYS, are_kept
from places.weekends import USUAL, WEEKENDS, in_words
from planner import words
from planner.application import Application
from planner.state import Arrival, State
from rules import Problem, Workdays


class Days(NamedTuple):
    """The working days; what counts as a day off, in words; and what else there is to say.

    `regions` are those of the country: their names by their codes. `usual_weekend` names the weekend that
    counts unless the reader chooses another one.
    """

    workdays: Workdays
    days_off: str
    usual_weekend: str
    note: str = ""
    problems: tuple[Problem, ...] = ()
    regions: Mapping[str, str] = {}


class Place(NamedTuple):
    """The days of the chosen place; what counts beside its weekend; and what else there is to say of it."""

    workdays: Workdays = Workdays(USUAL, QUIET_DAYS)
    beside: tuple[str, ...] = (words.QUIET_DAYS,)
    usual_weekend: str = words.USUAL_WEEKEND
    note: str = ""
    problem: Problem | None = None
    regions: Mapping[str, str] = {}


WEEKENDS_ALONE = Place(Workdays(USUAL), beside=())
"""What counts in a country as long as its days are not known."""


def days_of(state: State, application: Application) -> Days:
    """The days that are worked where the employer is, with the weekend that the reader chose for it.

    Where something is not known, the note and the problems say so, and what counts instead.
    """
    place = _place(state, application)
    usual = place.workdays.weekend
    weekend = WEEKENDS.get(application.weekend, usual)
    problem = _weekend_problem(application.weekend)
    weekend_note = words.USUAL_WEEKEND_ONLY.format(problem.message) if problem else ""
    return Days(
        workdays=Workdays(weekend, place.workdays.holidays),
        days_off=listed(_weekends(weekend, application.weekend in WEEKENDS), *place.beside),
        usual_weekend=place.usual_weekend.format(in_words(usual)),
        note=" ".join(filter(None, (place.note, weekend_note))),
        problems=tuple(filter(None, (place.problem, problem))),
        regions=place.regions,
    )


def years_note(state: State, days: Iterable[date]) -> str:
    """What to say of the years of `days` whose holidays are not known in the country, or only in part."""
    country, _ = state.application.place
    if country not in state.countries or state.holidays is not Arrival.HERE:
        return ""
    from places.working_days import unarranged_years, unknown_years

    days = list(days)
    notes = (
        (words.UNKNOWN_YEARS, unknown_years(country, days)),
        (words.UNARRANGED_YEARS, unarranged_years(country, days)),
    )
    return " ".join(note.format(listed(*map(str, years))) for note, years in notes if years)


def _place(state: State, application: Application) -> Place:
    country, region = application.place
    if not country or not state.has_rest:
        return Place()
    if state.holidays is Arrival.HERE:
        return _known_place(country, region, state)
    if state.holidays is Arrival.LOST:
        return _with_problem(WEEKENDS_ALONE, Problem("country", words.NOT_HERE))
    return WEEKENDS_ALONE._replace(note=words.ON_THE_WAY)


def _known_place(country: str, region: str, state: State) -> Place:
    from places.custom import CUSTOMS
    from places.working_days import UnknownPlace, regions, working_days

    try:
        names = regions(country)
    except UnknownPlace as unknown:
        return _with_problem(WEEKENDS_ALONE, unknown.problem)
    try:
        workdays = working_days(country, region)
    except UnknownPlace as unknown:
        own = Place(Workdays(working_days(country).weekend), (), words.COUNTRYS_WEEKEND, regions=names)
        return _with_problem(own, unknown.problem)
    name = state.countries.get(country, country)
    is_quiet = are_kept(state.today.year, workdays.holidays)
    holidays = words.CUSTOMARY_HOLIDAYS if country in CUSTOMS else words.PUBLIC_HOLIDAYS
    beside = (
        holidays.format(", ".join([names[region], name] if region else [name])),
        words.QUIET_DAYS if is_quiet else "",
    )
    return Place(workdays, beside, words.COUNTRYS_WEEKEND, regions=names)


def _with_problem(place: Place, problem: Problem) -> Place:
    return place._replace(note=words.WEEKENDS_ONLY.format(problem.message), problem=problem)


def _weekend_problem(code: str) -> Problem | None:
    """What is wrong with the weekend that was chosen; it can come from elsewhere than from the list."""
    if not code or code in WEEKENDS:
        return None
    return Problem("weekend", words.NO_SUCH_WEEKEND.format(code))


def _weekends(weekend: frozenset[int], is_chosen: bool) -> str:
    """What is said of the weekend: its days, where these are not the usual ones or were chosen."""
    if weekend == USUAL and not is_chosen:
        return words.WEEKENDS
    return words.WEEKENDS_OF.format(in_words(weekend))


def listed(*things: str) -> str:
    """Things in a row, without the empty ones: "a, b and c"."""
    *others, last = filter(None, things)
    return " and ".join(filter(None, (", ".join(others), last)))
