"""Plans from a file and those that are here: what becomes of them together, and how that is said before.

Nothing is lost: where both have another text for a message, the one that is not taken stays beside it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner import carrying as words
from planner.application import Application, Text, mark
from planner.days import listed
from planner.merging import FIELD, HAPPENING, PERSON, TEXT, WRITTEN, Part, merged, parts, stamped
from planner.state import State
from rules import counted
from rules.dates import Sentence
from rules.reading import day_in

FROM_BEFORE = re.compile(r"-[0-9a-f]{8}$")
"""The end of the key of a text that stays beside another one."""


class Incoming(NamedTuple):
    """A plan in a file: what it is called, and what it would do."""

    key: str
    title: Sentence
    says: str


def incoming(state: State) -> tuple[Incoming, ...]:
    """What the plans in the file would do that the reader has chosen, in order; nothing without a file."""
    return tuple(
        Incoming(key, _called(state, theirs), _says(state.plans.get(key), theirs))
        for key, theirs in (state.arriving.plans.items() if state.arriving else ())
        if not theirs.is_removed
    )


def together(
    ours: Mapping[str, Application], theirs: Mapping[str, Application], at: int
) -> dict[str, Application]:
    """The plans of a file as they are to be here, if they come at this moment, in milliseconds since 1970.

    What was removed before the file was written stays here; what was removed here since comes back.
    """
    return {
        key: stamped(_both(ours.get(key), plan), _merged(ours.get(key), plan), at)
        for key, plan in theirs.items()
        if not plan.is_removed
    }


def _merged(ours: Application | None, theirs: Application) -> Application:
    return merged(ours, theirs) if ours else theirs


def _both(ours: Application | None, theirs: Application) -> Application:
    """A plan as it is here and as it is in a file, with every text of both."""
    both = _merged(ours, theirs)
    texts = dict(both.texts)
    for side in filter(None, (ours, theirs)):
        for key, text in side.texts.items():
            if not any(_says_the_same(text, other) for other in texts.values()):
                texts[_key_beside(key, text)] = text
    return both._replace(texts=texts, is_removed=False)


def _says_the_same(text: Text, other: Text) -> bool:
    return (text.subject or "", text.body) == (other.subject or "", other.body)


def _key_beside(key: str, text: Text) -> str:
    """The key of a text that stays beside the one which has its key: always the same for the same text."""
    return f"{FROM_BEFORE.sub('', key)}-{mark(text):08x}"


def _says(ours: Application | None, theirs: Application) -> str:
    """What a plan of a file would do."""
    if ours is None:
        return words.NEW_PLAN
    if ours.is_removed:
        return words.COMES_BACK
    before, after = parts(ours), parts(_both(ours, theirs))
    changes = [part for part in before | after if before.get(part) != after.get(part)]
    return words.CHANGES.format(listed(*_changes(changes))) if changes else words.THE_SAME


def _changes(changes: Iterable[Part]) -> Iterator[str]:
    """Parts of a plan in words, each kind once."""
    changes = list(changes)
    names = [words.FIELDS.get(name, words.PEOPLE) for kind, name in changes if kind == FIELD]
    people = [words.PEOPLE for kind, _ in changes if kind == PERSON]
    yield from dict.fromkeys(name for name in names + people if name)
    for counted_kind, noun in ((HAPPENING, words.HAPPENINGS), (TEXT, words.TEXTS)):
        number = sum(kind == counted_kind for kind, _ in changes)
        if number:
            yield counted(number, noun)
    if any(kind == WRITTEN for kind, _ in changes):
        yield words.IN_CALENDARS


def _called(state: State, plan: Application) -> Sentence:
    """What a plan is called: as the reader calls it, or after the day of the interview."""
    title = plan.title or plan.fields.get("company", "").strip()
    if title:
        return (title,)
    on = day_in(plan.fields.get("interview-date", ""))
    return (words.INTERVIEW_ON, state.dates.day(on, seen_from=state.today)) if on else (words.NO_DAY,)
