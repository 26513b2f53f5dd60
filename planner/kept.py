"""The format in which plans outlive the page: the one module that writes it, and reads every version of it.

It is written down in docs/format.md. What comes from outside is not trusted: only what this version could
have written itself is read, part by part. What cannot be read is handed back, for the caller to set aside.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import Any, NamedTuple

from planner.application import OF_PERSON, Application, Happening, Text
from planner.merging import FIELD, HAPPENING, LATEST, PERSON, REMOVED, TEXT, WRITTEN, Part, application_of
from rules import Event, EventKind, Interview, StepKind
from rules.durations import PROCESS_LIMITS, PROMISE_LIMIT, Unit
from rules.interview import years_later

FORMAT = 2
"""The version that is written. Version 1 knew less, and nothing else."""

FIRST_FORMAT = 1

LONGEST = 1_000_000
"""Characters that a text has at most: far more than anybody types."""

MOST = 10_000
"""The most parts of a plan, and the most plans."""

DEEPEST = 50
"""How many brackets stand around anything at most: some thousands, and Python breaks down in the page."""

FIELDS = frozenset(
    {
        "touched",
        "interview-date",
        "interview-time",
        "process-length",
        "process-unit",
        "told",
        "answer-by",
        "country",
        "region",
        "weekend",
        "plan-title",
        "role",
        "company",
        "your-name",
        "phone",
        "through-recruiter",
        "recruiter-name",
        "recruiter-email",
    }
)
"""The fields of the form by their ids, without those of a person."""

KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""A key of a plan or of something that has happened: a UUID."""

ROW = re.compile(r"person-[1-9][0-9]{0,3}(-[0-9a-f]{4})?")
"""The id of a row of a person."""

FIELD_OF_PERSON = re.compile(rf"{ROW.pattern}-({'|'.join(OF_PERSON)})")

NAME = re.compile(r"[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,9}")
"""The key of a message or of a step."""

IN_QUOTES = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
BRACKET = re.compile(r"([\[{])|[\]}]")

Plain = dict[str, Any]


class TooNew(ValueError):
    """A newer version of the planner has written it, in a format that this one does not know."""


class Damaged(ValueError):
    """Nothing of it can be read."""


class Kept(NamedTuple):
    """The plans that could be read, by their keys, and the key of the one that was shown, if that is known.

    `unread` is the whole text again, untouched, if any part of it could not be read; else "".
    """

    plans: Mapping[str, Application]
    shown: str = ""
    unread: str = ""


def to_plain(application: Application) -> Plain:
    """An application in lists, texts and numbers; of one that was removed without a word of it."""
    if application.is_removed:
        removed = {part: at for part, at in application.stamps.items() if part[0] == REMOVED}
        return {"removed": True, **_plain_stamps(removed)}
    groups: Plain = {
        "fields": dict(application.fields),
        "texts": {key: _plain_text(text) for key, text in application.texts.items()},
        "happened": {each.key: _plain_happening(each) for each in application.happenings},
        "written": _plain_written(application),
    }
    there = {name: group for name, group in groups.items() if group}
    return {"people": list(application.people), **there, **_plain_stamps(application.stamps)}


def from_plain(plain: object) -> Application:
    """The application that `to_plain` has put so, as far as it can be read.

    All of it was read if `to_plain` makes the same of it again. Raises `Damaged` if nothing could be.
    """
    if not isinstance(plain, dict) or sum(map(_size, plain.values())) > MOST:
        raise Damaged
    values = dict(_values(plain))
    if not values:
        raise Damaged
    return application_of(values, dict(_stamps(plain.get("stamps"))))


def to_text(plans: Mapping[str, Application], shown: str = "") -> str:
    """Plans by their keys as a document; `shown` is the key of the one that is shown, if that matters.

    All its characters are ASCII, as half a character, which a reader can type, goes through no file.
    """
    document: Plain = {"format": FORMAT, "plans": {key: to_plain(plan) for key, plan in plans.items()}}
    return json.dumps(document | ({"shown": shown} if shown else {}), separators=(",", ":"))


def from_text(text: str) -> Kept:
    """The plans in a document, as far as they can be read. Raises `TooNew`."""
    try:
        plain = parsed(text)
    except ValueError:
        return Kept({}, unread=text)
    version = plain.get("format") if isinstance(plain, dict) else None
    if type(version) is not int or version < FIRST_FORMAT:
        return Kept({}, unread=text)
    if version > FORMAT:
        raise TooNew
    return _read(plain | {"format": FORMAT}, text)


def parsed(text: str) -> Any:
    """What a JSON text says. Raises a ValueError if it is none, or nested deeper than any plan."""
    depth = 0
    for bracket in BRACKET.finditer(IN_QUOTES.sub("", text)):
        depth += 1 if bracket[1] else -1
        if depth > DEEPEST:
            raise ValueError
    return json.loads(text)


def from_history(told: object, fresh: str) -> Kept:
    """The plans that an earlier page has handed over, as far as they can be read. Raises `TooNew`.

    A page of version 0 knew one plan, which gets the key `fresh` if it has none in calendars yet.
    """
    if not isinstance(told, dict):
        return Kept({})
    if isinstance(told.get("kept"), str):
        return from_text(told["kept"])
    return _read_0(told, fresh) if isinstance(told.get("typed"), list) else Kept({})


def _read(plain: Plain, text: str) -> Kept:
    its_plans = plain.get("plans")
    if not isinstance(its_plans, dict) or len(its_plans) > MOST:
        return Kept({}, unread=text)
    plans = {}
    for key, its_plan in its_plans.items():
        if KEY.fullmatch(key):
            try:
                plans[key] = from_plain(its_plan)
            except Damaged:
                continue
    shown = plain.get("shown", "")
    shown = shown if shown in plans else ""
    is_whole = json.loads(to_text(plans, shown)) == plain
    return Kept(plans, shown, "" if is_whole else text)


def _read_0(told: Plain, fresh: str) -> Kept:
    """What a page handed over that did not know several plans, or what has happened.

    `typed` holds each field of the form with its value, `texts` each message with its subject and body. What
    cannot be read of it nobody could have typed.
    """
    # The first of these pages did not know of examples.
    values: dict[Part, Any] = {(FIELD, "touched"): "on"}
    for name, value in _rows(told.get("typed"), (str, (str, bool))):
        text = ("on" if value else "") if isinstance(value, bool) else value
        if _field(name, text) is not None:
            values[FIELD, name] = text
            row = ROW.match(name)
            if row:
                values[PERSON, row[0]] = True
    for key, subject, body in _rows(told.get("texts"), (str, str, str)):
        its_text = _text(key, [subject, body, 0])
        if its_text:
            values[TEXT, key] = its_text
    key = told.get("application")
    if isinstance(key, str) and KEY.fullmatch(key):
        values |= {(WRITTEN, key): last for key, last in _written(told.get("written"))}
    else:
        key = fresh
    return Kept({key: application_of(values, {})}, shown=key)


def _plain_stamps(stamps: Mapping[Part, int]) -> Plain:
    plain: dict[str, dict[str, int]] = {}
    for (kind, name), at in stamps.items():
        plain.setdefault(kind, {})[name] = at
    return {"stamps": plain} if plain else {}


def _plain_text(text: Text) -> list[Any]:
    days = [list(day) for day in text.days]
    return [text.subject, text.body, text.begun_from, *([days] if days else [])]


def _plain_happening(happening: Happening) -> Plain:
    event = happening.event
    plain = {
        "kind": str(event.kind),
        "on": f"{event.on}",
        "step": event.step and str(event.step),
        "answer_by": event.answer_by and f"{event.answer_by}",
        "interview": event.interview and _plain_interview(event.interview),
        "person": happening.person,
    }
    return {name: value for name, value in plain.items() if value}


def _plain_interview(interview: Interview) -> Plain:
    plain = {
        "on": f"{interview.on}",
        "at": f"{interview.at:%H:%M}" if interview.at else None,
        "process_days": interview.process_days,
        "answer_by": interview.answer_by and f"{interview.answer_by}",
    }
    return {name: value for name, value in plain.items() if value}


def _plain_written(application: Application) -> Plain:
    if not application.written:
        return {}
    from export.revisions import to_plain as to_rows  # the start does without

    return to_rows(application.written)


def _size(group: object) -> int:
    """How much there is in a group: of stamps, what is below their kinds."""
    if not isinstance(group, dict | list):
        return 1
    below = group.values() if isinstance(group, dict) else ()
    return len(group) + sum(len(part) for part in below if isinstance(part, dict))


def _values(plain: Plain) -> Iterator[tuple[Part, Any]]:
    """The parts of an application that can be read."""
    if plain.get("removed") is True:
        yield (REMOVED, ""), True
        return
    for name, kind, read in GROUPS:
        for its_name, its_plain in _items(plain.get(name)):
            value = read(its_name, its_plain)
            if value is not None:
                yield (kind, its_name), value
    people = plain.get("people")
    for row in people if isinstance(people, list) else ():
        if isinstance(row, str) and ROW.fullmatch(row):
            yield (PERSON, row), True
    for key, last in _written(plain.get("written")):
        yield (WRITTEN, key), last


def _stamps(plain: object) -> Iterator[tuple[Part, int]]:
    """The stamps that can be read."""
    for kind, group in _items(plain):
        for name, at in _items(group):
            if kind in NAMES and NAMES[kind](name) and type(at) is int and 0 <= at <= LATEST:
                yield (kind, name), at


def _items(plain: object) -> list[tuple[str, Any]]:
    return list(plain.items()) if isinstance(plain, dict) else []


def _rows(plain: object, types: tuple[Any, ...]) -> Iterator[list[Any]]:
    """The rows of a list that hold values of these types."""
    for row in plain if isinstance(plain, list) else ():
        if isinstance(row, list) and len(row) == len(types) and all(map(isinstance, row, types)):
            yield row


def _is_text(plain: object) -> bool:
    return isinstance(plain, str) and len(plain) <= LONGEST


def _is_field(name: str) -> bool:
    return name in FIELDS or bool(FIELD_OF_PERSON.fullmatch(name))


def _is_name(name: str) -> bool:
    return bool(NAME.fullmatch(name))


def _field(name: str, plain: object) -> str | None:
    return plain if isinstance(plain, str) and _is_text(plain) and _is_field(name) else None


def _text(key: str, plain: object) -> Text | None:
    match plain:
        case [None | str() as subject, str(body), int(begun_from), *days] if _is_name(key) and not days[1:]:
            is_number = type(begun_from) is int and 0 <= begun_from <= LATEST
            is_fine = is_number and _is_text(body) and (subject is None or _is_text(subject))
            told = tuple((name, words) for name, words in _rows(days[0] if days else (), (str, str)))
            return Text(subject, body, begun_from, told) if is_fine else None
    return None


def _happening(key: str, plain: object) -> Happening | None:
    if not isinstance(plain, dict) or not KEY.fullmatch(key):
        return None
    try:
        happening = Happening(key, _event(plain), plain.get("person", ""))
    except (ValueError, TypeError, KeyError):
        return None
    is_row = not happening.person or (isinstance(happening.person, str) and ROW.fullmatch(happening.person))
    return happening if is_row and _plain_happening(happening) == plain else None


def _event(plain: Plain) -> Event:
    """An event; raises an error if it cannot be."""
    kind = EventKind(plain["kind"])
    event = Event(
        kind,
        date.fromisoformat(plain["on"]),
        StepKind(plain["step"]) if "step" in plain else None,
        date.fromisoformat(plain["answer_by"]) if "answer_by" in plain else None,
        _interview(plain["interview"]) if "interview" in plain else None,
    )
    is_sound = (
        (event.step is not None) == (kind is EventKind.DONE)
        and (event.interview is not None) == (kind is EventKind.INVITED)
        and (event.answer_by is None or kind is EventKind.TOLD)
    )
    if not is_sound:
        raise ValueError
    return event


def _interview(plain: Plain) -> Interview:
    """Another interview; raises an error if it cannot be."""
    interview = Interview(
        date.fromisoformat(plain["on"]),
        time.fromisoformat(plain["at"]) if "at" in plain else None,
        plain.get("process_days"),
        date.fromisoformat(plain["answer_by"]) if "answer_by" in plain else None,
    )
    days, last = interview.process_days, years_later(interview.on, PROMISE_LIMIT.amount)
    if days is not None and (type(days) is not int or days not in range(1, LONGEST_PROCESS + 1)):
        raise ValueError
    if interview.answer_by and not interview.on <= interview.answer_by <= last:
        raise ValueError
    return interview


def _written(plain: object) -> list[tuple[str, Any]]:
    """What a calendar file said of the steps, by their keys."""
    if not plain:
        return []
    from export.revisions import from_plain as from_rows  # the start does without

    return [(key, last) for key, last in from_rows(plain).items() if _is_name(key)]


LONGEST_PROCESS = PROCESS_LIMITS[Unit.DAYS].amount
GROUPS: tuple[tuple[str, str, Callable[[str, object], Any]], ...] = (
    ("fields", FIELD, _field),
    ("texts", TEXT, _text),
    ("happened", HAPPENING, _happening),
)
"""The parts of an application that have names: what their group is called, their kind, and what reads one."""

NAMES: Mapping[str, Callable[[str], object]] = {
    FIELD: _is_field,
    TEXT: _is_name,
    PERSON: ROW.fullmatch,
    HAPPENING: KEY.fullmatch,
    WRITTEN: _is_name,
    REMOVED: lambda name: not name,
}
"""What the name of a part of each kind can be."""
