"""Keeps the plans in this browser, once the reader wants that, and brings what other tabs have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document, when, window

from page import store
from page.loop import loop
from page.store import PLAN, SHOWN, Known
from planner.changes import KeepingChosen, PlansArrived, TroubleMet
from planner.kept import TooNew, from_text, to_text
from planner.merging import merged
from planner.state import State, Trouble

if TYPE_CHECKING:
    from dom import PageTransitionEvent, StorageEvent

    from planner.application import Application

_left_alone: set[str] = set()
"""The keys of plans that are kept in a way that is not to be written over."""


def begin() -> None:
    """Takes in what is kept, and keeps what changes from now on, if the reader has chosen that."""
    loop.followers.append(keep)
    follow()


@when("change", "#keep")
def choose() -> None:
    """Keeps everything from now on, or forgets it."""
    if document.getElementById("keep").checked:
        trouble = store.write(SHOWN, "")
        loop.take(KeepingChosen(trouble is None), *([TroubleMet(trouble)] if trouble else brought()))
    else:
        forget()
    # Also where nothing has come of it that would be drawn.
    document.getElementById("keep").checked = loop.state.is_kept


@when("click", "#forget")
def forget() -> None:
    """Forgets all that is kept, in the other tabs too; what is shown stays, and can be kept again."""
    document.getElementById("keep").focus()  # as the button goes
    _left_alone.clear()
    be_forgotten()


@when("storage", window)
def follow_other_tabs(event: StorageEvent) -> None:
    """Takes in what another tab has kept, or that it has forgotten everything."""
    name, text = event.key, event.newValue
    if store.read(SHOWN) is None or not loop.state.is_kept:
        follow()
    elif isinstance(name, str) and name.startswith(PLAN) and isinstance(text, str):
        key = name.removeprefix(PLAN)
        loop.take(*taken_in(key, text))
        if key in store.known and loop.state.plans[key] != store.known[key].application:
            write(key, loop.state.plans[key])  # the other tab had not seen what was changed here


@when("pageshow", window)
def come_back(event: PageTransitionEvent) -> None:
    """Catches up with the other tabs, of which a page hears nothing while it lies ready for the way back."""
    if event.persisted:
        follow()


def follow() -> None:
    """Takes in what is kept, or that it was forgotten elsewhere."""
    if store.read(SHOWN) is not None:
        loop.take(KeepingChosen(True), *brought())
    elif loop.state.is_kept:
        be_forgotten()


def keep(state: State, before: State) -> None:
    """Has the browser keep every plan that has changed, and which one is shown."""
    if not state.is_kept:
        return
    if store.read(SHOWN) is None:
        be_forgotten()
        return
    changed = [
        (key, application)
        for key, application in state.plans.items()
        if application.is_in_use and not is_known(key, application)
    ]
    met = {write(key, application) for key, application in changed}
    if state.shown != before.shown or not before.is_kept:
        met.add(store.write(SHOWN, state.shown))
    if changed:
        loop.take(*(TroubleMet(trouble, trouble in met) for trouble in (Trouble.FULL, Trouble.BLOCKED)))


def is_known(key: str, application: Application) -> bool:
    """Whether a plan is kept just so."""
    last = store.known.get(key)
    return last is not None and last.application is application


def write(key: str, application: Application) -> Trouble | None:
    """Has the browser keep a plan, with what another tab has changed in it, and says what was in the way."""
    there, last = store.read(PLAN + key), store.known.get(key)
    if there is not None and not (last and last.text == there):
        # Another tab has kept it so; with what it changed there, the plan comes round once more.
        loop.take(*taken_in(key, there))
        if key in _left_alone:
            return None
        if key in store.known:
            application = merged(application, store.known[key].application)
    text = to_text({key: application})
    trouble = store.write(PLAN + key, text) if text != there else None
    if trouble is None:
        store.known[key] = Known(text, application)
    return trouble


def brought() -> list[PlansArrived | TroubleMet]:
    """What is kept and not here yet."""
    kept = {key: store.read(PLAN + key) or "" for key in store.kept_keys()}
    known = {key: last.text for key, last in store.known.items()}
    return [change for key, text in kept.items() if known.get(key) != text for change in taken_in(key, text)]


def taken_in(key: str, text: str) -> list[PlansArrived | TroubleMet]:
    """What is kept as a text under the key of a plan; what cannot be read is set aside and said."""
    store.known.pop(key, None)
    _left_alone.discard(key)
    try:
        kept = from_text(text)
    except TooNew:
        _left_alone.add(key)
        return [TroubleMet(Trouble.TOO_NEW)]
    application = kept.plans.get(key)
    changes: list[PlansArrived | TroubleMet] = [PlansArrived({key: application})] if application else []
    if application and not kept.unread:
        store.known[key] = Known(text, application)
        return changes
    if store.set_aside(PLAN + key, text):
        _left_alone.add(key)
    return [TroubleMet(Trouble.DAMAGED), *changes]


def be_forgotten() -> None:
    """Goes on without keeping anything; what this page kept before it knew has to go as well."""
    store.forget_everything()
    loop.take(KeepingChosen(False), TroubleMet(Trouble.FORGOTTEN))
