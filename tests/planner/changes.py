"""States of the planner for its tests, and ways to go on from them."""

from datetime import date

from messages import Message
from planner.screen import screen
from planner.state import Change, FormTyped, Happened, RestArrived, State, changed
from rules import Event, EventKind, StepKind

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
READY = changed(State(TODAY, FORM), RestArrived(COUNTRIES))
"""A page that has just been opened, with all that it loads."""


def later(state: State, *happening: Change) -> State:
    """The state after several changes."""
    for change in happening:
        state = changed(state, change)
    return state


def typed(state: State, **fields: str) -> State:
    """The state after fields were typed, by their ids with _ for -."""
    return changed(
        state, FormTyped({**state.fields, **{name.replace("_", "-"): text for name, text in fields.items()}})
    )


def done(kind: StepKind, on: date) -> Happened:
    """That a step was done on a day."""
    return Happened(Event(EventKind.DONE, on, step=kind))


def draft(state: State, key: str) -> Message:
    """The draft of a message that is shown."""
    return screen(state).letters[key].draft
