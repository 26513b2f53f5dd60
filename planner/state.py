"""What the planner knows, as one value; all that can happen; and what it knows after that."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from rules import DAY_FIRST, Dates, Event, StepKind

if TYPE_CHECKING:  # comes with the rest, after the first plan
    from export.revisions import Written
    from messages import Message


class Arrival(StrEnum):
    """How far a part is that is brought when it is first asked for."""

    ABSENT = "absent"
    WANTED = "wanted"
    HERE = "here"
    LOST = "lost"


class Outcome(StrEnum):
    """What came of something that the reader did with a message or with the plan."""

    COPIED = "copied"
    SELECTED = "selected"
    IN_EMAIL = "in-email"
    BEING_SAVED = "being-saved"
    SAVED = "saved"
    SAVED_AGAIN = "saved-again"
    NOT_SAVED = "not-saved"


PLAN = "plan"
"""What an outcome is of that is not of a message."""


class Text(NamedTuple):
    """A message as the reader has edited it, and the draft that it was begun from, if that is known."""

    subject: str | None
    body: str
    begun_from: "Message | None" = None


class State(NamedTuple):
    """All that the page knows. What is shown follows from it.

    `fields` are the fields of the form by their ids, as typed; those of a person begin with the id of their
    row, and `people` are these ids in order. `texts` are the messages that the reader has edited, by their
    keys, shown or not; `unfolded` are the steps, by theirs, whose messages are shown. `events` is what has
    happened since the interview, in order. `application` is the id of what the plan is for, in calendars, and
    `written` what the last calendar file said, by the keys of the steps; both are empty until one is saved.
    `outcome` is that of the last action, with the key of the message or `PLAN`.
    """

    today: date
    fields: Mapping[str, str] = {}
    dates: Dates = DAY_FIRST  # how the reader's region writes them
    people: tuple[str, ...] = ("person-1",)
    people_ever: int = 1
    texts: Mapping[str, Text] = {}
    unfolded: frozenset[str] = frozenset()
    events: tuple[Event, ...] = ()
    application: str = ""
    written: "Mapping[str, Written]" = {}
    prints_texts: bool = False
    typing: str | None = None  # the key of the message that was edited last, until something else happens
    outcome: tuple[str, Outcome] | None = None
    has_rest: bool = False  # whether the modules are here that the first plan does without
    countries: Mapping[str, str] = {}  # names by code, in the reader's language
    holidays: Arrival = Arrival.ABSENT

    @property
    def title(self) -> str:
        """The title that the reader gave the plan; empty if none is given."""
        return self.fields.get("plan-title", "").strip()

    @property
    def is_example(self) -> bool:
        """Whether nobody has said yet that there was an interview on the day in the form."""
        return not self.fields.get("touched")

    @property
    def place(self) -> tuple[str, str]:
        """The codes of the country and the region that the reader chose; empty if none is."""
        return self.fields.get("country", ""), self.fields.get("region", "")

    @property
    def weekend(self) -> str:
        """The code of the weekend that the reader chose; empty if it is that of the place."""
        return self.fields.get("weekend", "")


class FormTyped(NamedTuple):
    """The form holds these fields now."""

    fields: Mapping[str, str]


class PersonAdded(NamedTuple):
    """The reader wants to tell of another person."""


class PersonRemoved(NamedTuple):
    """The reader has taken a person away, and with them their message."""

    row: str


class TextEdited(NamedTuple):
    """The reader has edited a message whose draft is `draft`, if it has one."""

    key: str
    subject: str | None
    body: str
    draft: "Message | None"


class TextDropped(NamedTuple):
    """The reader wants the draft back in the place of their text."""

    key: str


class Toggled(NamedTuple):
    """The reader has unfolded the messages of a step, or folded them up."""

    step: str
    is_open: bool


class Happened(NamedTuple):
    """Something has happened since the interview."""

    event: Event


class PrintingChosen(NamedTuple):
    """The reader wants the messages on paper too, or not."""

    with_texts: bool


class CalendarSaved(NamedTuple):
    """A calendar file has been saved for the `application`, and says this."""

    application: str
    written: "Mapping[str, Written]"


class Done(NamedTuple):
    """Something that the reader did with a message, by its key, or with the `PLAN` came to this."""

    key: str
    outcome: Outcome


class DayCame(NamedTuple):
    """It is this day, where the reader is."""

    today: date


class RestArrived(NamedTuple):
    """The modules are here that the first plan does without, and the names of the countries."""

    countries: Mapping[str, str]


class PlaceRemembered(NamedTuple):
    """The browser remembers where the employer works."""

    country: str
    region: str


class HolidaysArrived(NamedTuple):
    """The public holidays are here, or did not arrive."""

    are_here: bool


class TakenOver(NamedTuple):
    """An earlier page has handed over what it knew.

    These are the fields by their ids, the texts by their keys, and the calendar file, if it saved one.
    """

    fields: Mapping[str, str]
    texts: Mapping[str, tuple[str | None, str]]
    calendar: CalendarSaved | None = None


Change = (
    FormTyped
    | PersonAdded
    | PersonRemoved
    | TextEdited
    | TextDropped
    | Toggled
    | Happened
    | PrintingChosen
    | CalendarSaved
    | Done
    | DayCame
    | RestArrived
    | PlaceRemembered
    | HolidaysArrived
    | TakenOver
)


def changed(state: State, change: Change) -> State:
    """What the planner knows after `change`."""
    match change:
        case FormTyped(fields):
            return state if fields == state.fields else _anew(_filled_in(state, fields))
        case PersonAdded():
            number = state.people_ever + 1
            return _anew(state)._replace(people=(*state.people, person_row(number)), people_ever=number)
        case PersonRemoved(row):
            return _anew(_without_person(state, row))
        case TextEdited(key):
            return _anew(_edited(state, change))._replace(typing=key)
        case TextDropped(key):
            return _anew(state)._replace(texts=_without(state.texts, key), typing=key)
        case Toggled(step, is_open):
            return state._replace(unfolded=state.unfolded | {step} if is_open else state.unfolded - {step})
        case Happened(event):
            return _anew(state)._replace(events=(*state.events, event))
        case PrintingChosen(with_texts):
            return state._replace(prints_texts=with_texts)
        case CalendarSaved(application, written):
            return state._replace(application=application, written=written)
        case Done(key, outcome):
            return state._replace(outcome=(key, outcome))
        case DayCame(today):
            return state if today == state.today else _anew(state)._replace(today=today)
        case RestArrived(countries):
            return state._replace(has_rest=True, countries=countries)
        case PlaceRemembered(country, region):
            return state if state.place[0] or not country else _placed(state, country, region)
        case HolidaysArrived(are_here):
            return _anew(state)._replace(holidays=Arrival.HERE if are_here else Arrival.LOST)
        case TakenOver(fields, texts, calendar):
            state = _taken_over(state, fields, texts)
            return changed(state, calendar) if calendar else state


def person_row(number: int) -> str:
    """The id of the row of the person who was added as the `number`th."""
    return f"person-{number}"


def thank_you_key(step: str, row: str) -> str:
    """The key of the thank-you email of a step for the person of a row."""
    return f"{step}-{row}"


def texts_to(state: State, row: str) -> list[str]:
    """The keys of the thank-you emails to the person of a row that the reader has edited."""
    return [key for key in state.texts if key.startswith(StepKind.THANK_YOU) and key.endswith(f"-{row}")]


def _anew(state: State) -> State:
    """The state without what was only true of the last change."""
    return state._replace(typing=None, outcome=None)


def _filled_in(state: State, fields: Mapping[str, str]) -> State:
    """The state with these fields; a new country has no region yet."""
    country, _ = state.place
    state = state._replace(fields={**state.fields, **fields})
    return state if state.place[0] == country else _placed(state, state.place[0], "")


def _placed(state: State, country: str, region: str) -> State:
    """The state with a place, for which the holidays are wanted."""
    is_wanted = country and state.holidays is not Arrival.HERE
    return state._replace(
        fields={**state.fields, "country": country, "region": region},
        holidays=Arrival.WANTED if is_wanted else state.holidays,
    )


def _without_person(state: State, row: str) -> State:
    return state._replace(
        people=tuple(other for other in state.people if other != row),
        fields={name: text for name, text in state.fields.items() if not name.startswith(f"{row}-")},
        texts=_without(state.texts, *texts_to(state, row)),
    )


def _edited(state: State, edit: TextEdited) -> State:
    """The state with a message as it was edited; one that equals its draft again follows that again."""
    if edit.draft and (edit.subject, edit.body) == (edit.draft.subject, edit.draft.body):
        return state._replace(texts=_without(state.texts, edit.key))
    begun_from = state.texts[edit.key].begun_from if edit.key in state.texts else edit.draft
    return state._replace(
        texts={**state.texts, edit.key: Text(edit.subject, edit.body, begun_from)},
    )


def _taken_over(
    state: State, fields: Mapping[str, str], texts: Mapping[str, tuple[str | None, str]]
) -> State:
    numbers = sorted({int(name.split("-")[1]) for name in fields if name.startswith("person-")}) or [1]
    state = _placed(state, fields.get("country", ""), fields.get("region", ""))
    return state._replace(
        fields={**state.fields, **fields},
        people=tuple(map(person_row, numbers)),
        people_ever=max(state.people_ever, *numbers),
        texts={**state.texts, **{key: Text(*text) for key, text in texts.items()}},
    )


def _without(texts: Mapping[str, Text], *keys: str) -> Mapping[str, Text]:
    return {name: text for name, text in texts.items() if name not in keys}
