"""Copies of an application that were changed in several places, brought together: each part as changed last.

A part is known by what it is and its name: a field, a text, a person, a happening, what a calendar file
said of a step, or that the whole is removed. A part that has gone keeps its stamp, so that an older copy does
not bring it back.
"""

from collections.abc import Mapping
from typing import Any

from planner.application import Application, row_number

Part = tuple[str, str]

FIELD = "field"
TEXT = "text"
PERSON = "person"
HAPPENING = "happening"
WRITTEN = "written"
REMOVED = "removed"

LATEST = 2**53 - 1
"""The latest moment of a change, in milliseconds: the highest number that every reader of JSON knows."""


def parts(application: Application) -> dict[Part, object]:
    """The parts of an application that are there, each with its value."""
    return {
        **{(FIELD, name): text for name, text in application.fields.items()},
        **{(TEXT, key): text for key, text in application.texts.items()},
        **{(PERSON, row): True for row in application.people},
        **{(HAPPENING, happening.key): happening for happening in application.happenings},
        **{(WRITTEN, key): last for key, last in application.written.items()},
        **({(REMOVED, ""): True} if application.is_removed else {}),
    }


def application_of(values: Mapping[Part, Any], stamps: Mapping[Part, int]) -> Application:
    """The application with these parts, and these stamps."""

    def of(kind: str) -> dict[str, Any]:
        return {name: value for (its_kind, name), value in values.items() if its_kind == kind}

    people = sorted(of(PERSON), key=lambda row: (row_number(row), row)) or ["person-1"]
    ever = [row_number(row) for kind, row in stamps if kind == PERSON]
    return Application(
        fields=of(FIELD),
        people=tuple(people),
        people_ever=max([*map(row_number, people), *ever]),
        texts=of(TEXT),
        happenings=tuple(happening for _, happening in sorted(of(HAPPENING).items())),
        written=of(WRITTEN),
        is_removed=(REMOVED, "") in values,
        stamps=stamps,
    )


def stamped(after: Application, before: Application | None, at: int) -> Application:
    """The application with a stamp at each part that is another one than `before`, or has gone since.

    `at` is the moment in milliseconds since 1970; a change counts as later than those before it, also when
    the clock was put back, up to the `LATEST` moment.
    """
    if after is before:
        return after
    now, then = parts(after), parts(before) if before else {}
    changed = [part for part in now | then if now.get(part) != then.get(part)]
    if not changed:
        return after
    moment = min(LATEST, max(at, 1 + max(after.stamps.values(), default=0)))
    return after._replace(stamps={**after.stamps, **dict.fromkeys(changed, moment)})


def restored(now: Application, before: Application, after: Application) -> Application:
    """The application as it is `now`, without the change that made `after` of `before`.

    A part stays that was changed once more since then, as it can be elsewhere.
    """
    values: dict[Part, object] = parts(now)
    then, since = parts(before), parts(after)
    for part in then | since:
        if values.get(part) == since.get(part):
            values[part] = then.get(part)
    there = {part: value for part, value in values.items() if value is not None}
    return application_of(there, now.stamps)


def merged(one: Application, other: Application) -> Application:
    """Both copies together: of each part what was changed later, and nothing else is touched."""
    if one == other:
        return one
    ours, theirs = parts(one), parts(other)
    values: dict[Part, object] = {}
    stamps: dict[Part, int] = {}
    for part in dict.fromkeys([*ours, *one.stamps, *theirs, *other.stamps]):
        at, other_at = one.stamps.get(part, 0), other.stamps.get(part, 0)
        value = max((at, ours.get(part)), (other_at, theirs.get(part)), key=_rank)[1]
        if value is not None:
            values[part] = value
        if at or other_at:
            stamps[part] = max(at, other_at)
    return application_of(values, stamps)


def _rank(changed: tuple[int, object]) -> tuple[int, bool, str]:
    """What decides between two values of a part: when it was changed.

    In the same moment one that is there is worth more than none, and otherwise
    the same one wins wherever the two are brought together.
    """
    at, value = changed
    return at, value is not None, repr(value)
