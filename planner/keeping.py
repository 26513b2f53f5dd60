"""What is said of keeping plans, what would be lost, and with what a page starts that has kept some."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from planner import words
from planner.application import DATE, Application
from planner.changes import FormTyped, PlansArrived
from planner.changing import changed
from planner.state import State, Trouble


class Keeping(NamedTuple):
    """What the page says of keeping the plans in this browser."""

    is_kept: bool
    status: str


def keeping_of(state: State) -> Keeping:
    """What the page says of it."""
    said = [words.TROUBLES[trouble] for trouble in Trouble if trouble in state.troubles]
    if _keeps_all(state):
        said.insert(0, words.KEPT)
    return Keeping(state.is_kept, " ".join(said))


def is_at_risk(state: State) -> bool:
    """Whether words or events would be lost with the page; of a page that is one file, any change."""
    if state.filed is not None:
        return state.is_unsaved
    if _keeps_all(state):
        return False
    return any(
        (application.texts or application.happenings) and not application.is_removed
        for application in state.plans.values()
    )


def _keeps_all(state: State) -> bool:
    """Whether the browser keeps every change."""
    return state.is_kept and not {Trouble.FULL, Trouble.BLOCKED} & state.troubles


def reopened(
    state: State, plans: Mapping[str, Application], shown: str, *, stands_for: str, typed: Collection[str]
) -> State:
    """What the planner knows at first when `plans` were kept, and `shown` is the key of the one shown last.

    `state` is what the form says by itself. The form `stands_for` a plan if the browser, or an earlier page,
    has filled it in again; then only what was `typed` since counts, which are names of fields. Otherwise it
    is a plan of its own once it was touched.
    """
    form = state.application
    if stands_for not in plans and (typed or not (form.is_example or stands_for)):
        return changed(state, PlansArrived(plans))
    after = changed(state, PlansArrived(plans))
    kept = {key: application for key, application in after.plans.items() if key != state.shown}
    after = after._replace(plans=kept, shown=stands_for if stands_for in plans else shown)
    theirs = {name: form.fields[name] for name in ("touched", *typed) if typed and name in form.fields}
    if after.application.is_example:
        theirs[DATE] = f"{state.today}"
    return changed(after, FormTyped(theirs), _moment(state))


def _moment(state: State) -> int:
    """The moment at which the page was opened."""
    return max(state.application.stamps.values(), default=0)
