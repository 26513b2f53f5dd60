"""What the planner says of a change that can be undone."""

from planner import words
from planner.application import Application, Happening
from planner.changes import Undone
from planner.overview import name_of
from planner.state import State
from rules import EventKind
from rules.words import IN_A_SENTENCE


def can_be_undone(state: State) -> str:
    """What the reader has just done that can be undone, in a sentence; "" if there is nothing."""
    undo = state.undo
    if not isinstance(undo, Undone):
        return ""
    before, after = undo.before, undo.after
    if after.is_removed:
        return words.PLAN_REMOVED.format(name_of(state, before))
    gone = set(before.people) - set(after.people)
    if gone:
        return words.PERSON_REMOVED.format(_name(before, gone.pop()))
    if before.happenings != after.happenings:
        return _lived(before, after)
    return words.TEXT_DROPPED if len(after.texts) < len(before.texts) else words.TEXT_MENDED


def _name(application: Application, row: str) -> str:
    return application.fields.get(f"{row}-name", "").strip() or words.NAMELESS_PERSON


def _lived(before: Application, after: Application) -> str:
    """What was told of what has happened, or taken back."""
    there, now = _by_key(before), _by_key(after)
    if there.keys() == now.keys():
        return words.REDATED
    if there.keys() - now.keys():
        return words.TAKEN_BACK
    new = next(now[key].event for key in now.keys() - there.keys())
    if new.kind is EventKind.DONE and new.step:
        return words.TICKED.format(IN_A_SENTENCE[new.step])
    return words.NOTED.format(words.ANSWERS[new.kind])


def _by_key(application: Application) -> dict[str, Happening]:
    return {happening.key: happening for happening in application.happenings}
