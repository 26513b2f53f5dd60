"""States of the planner for its tests, and ways to go on from them."""

from datetime import date
from itertools import count

from messages import Message
from planner.application import Application, Happening, Text
from planner.changes import Change, FormTyped, Happened, PlansArrived, RestArrived
from planner.changing import changed
from planner.paper import WallSheet, paper
from planner.screen import screen
from planner.state import State, begun
from rules import Event, EventKind, StepKind, said

TODAY = date(2026, 11, 24)
COUNTRIES = {
    "CN": "China",
    "DE": "Germany",
    "LK": "Sri Lanka",
    "SA": "Saudi Arabia",
    "SE": "Sweden",
    "US": "United States",
}
FORM = {
    "touched": "on",
    "interview-date": "2026-11-24",
    "process-length": "",
    "process-unit": "weeks",
    "answer-by": "",
}
FIRST = "019ab000-0000-7000-8000-000000000001"
"""The key of the first plan."""

OPENED = begun(TODAY, FORM, FIRST)
"""A page that has just been opened."""

READY = changed(OPENED, RestArrived(COUNTRIES))
"""The same, with all that it loads."""

_moments = count()


def later(state: State, *happening: Change) -> State:
    """The state after several changes."""
    for change in happening:
        state = changed(state, change)
    return state


def typed(state: State, **fields: str) -> State:
    """The state after fields were typed, by their ids with _ for -."""
    return changed(
        state,
        FormTyped(
            {**state.application.fields, **{name.replace("_", "-"): text for name, text in fields.items()}}
        ),
    )


def done(kind: StepKind, on: date) -> Happened:
    """That a step was done on a day."""
    return happened(Event(EventKind.DONE, on, step=kind))


def happened(event: Event, person: str = "") -> Happened:
    """That something has happened, told after all else; a thank-you email can have gone to one `person`."""
    return Happened((Happening(f"019ab000-0000-7000-8000-1{next(_moments):011}", event, person),))


def arrived(**texts: Text) -> PlansArrived:
    """That the first plan has come from elsewhere with these texts, by their keys with _ for -."""
    return PlansArrived(
        {FIRST: Application(texts={key.replace("_", "-"): text for key, text in texts.items()})}
    )


def draft(state: State, key: str) -> Message:
    """The draft of a message that is shown."""
    return screen(state).letters[key].draft


def wall(state: State) -> WallSheet:
    """The sheet for the wall."""
    sheet = paper(state)
    assert isinstance(sheet, WallSheet)
    return sheet


def facts(state: State) -> dict[str, str]:
    """What the plan was made from, as it says on paper."""
    return {fact.label: said(fact.value) for fact in wall(state).facts}
