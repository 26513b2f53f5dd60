"""What outlives the page: in the browser, by the reader's choice; and what is handed over to the next page.

The page that is one file keeps nothing: what it kept in the browser, other files on the same disk could read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from pyodide.ffi import JsException
from pyscript import document, window

from planner.state import State, Trouble

if TYPE_CHECKING:  # comes only where something is kept
    from planner.application import Application
    from planner.kept import Kept

OURS = "follow-up-planner:"
PLACE = f"{OURS}place"
SHOWN = f"{OURS}shown"
"""The key of the plan that was shown last; there as long as the browser keeps the plans."""

PLAN = f"{OURS}plan:"
"""What the key of a plan follows, where it is kept."""

ASIDE = f"{OURS}set-aside:"
"""What the name follows of what could not be read."""


class Known(NamedTuple):
    """How a plan is kept, as far as this page knows: the text, and the application that it says."""

    text: str
    application: Application


class Start(NamedTuple):
    """With what the page starts; the key of the plan that its form stands for is "" if it is none of them."""

    kept: Kept
    stands_for: str


known: dict[str, Known] = {}


def start(form_key: Callable[[], str], fresh: str) -> Start | None:
    """What an earlier page has handed over, or else the plan that is to be shown; None if nothing is kept.

    It is that with the key for which the form stands, or was shown last.
    """
    handed_over = _handed_over(fresh)
    if handed_over:
        return Start(handed_over, handed_over.shown)
    last = read(SHOWN) if is_hosted() else None
    if last is None:
        return None
    from planner.kept import Kept

    stands_for = key if (key := form_key()) and _kept(key) else ""
    for key in (stands_for, last, *reversed(kept_keys())):
        application = key and _kept(key)
        if application and not application.is_removed:
            return Start(Kept({key: application}, key), stands_for)
    return None


def read(name: str) -> str | None:
    """What is kept under a name, if anything is and can be asked for."""
    try:
        text = window.localStorage.getItem(name)
    except JsException:
        return None
    return text if isinstance(text, str) else None


def write(name: str, text: str) -> Trouble | None:
    """Keeps a text under a name, and says what was in the way."""
    try:
        window.localStorage.setItem(name, text)
    except JsException as error:
        return Trouble.FULL if "quota" in f"{error}".lower() else Trouble.BLOCKED
    return None


def forget(name: str) -> None:
    """Forgets what is kept under a name."""
    with suppress(JsException):  # who keeps nothing has nothing to forget
        window.localStorage.removeItem(name)


def forget_everything() -> None:
    """Forgets all that the page has ever kept. The first that goes is what says that plans are kept."""
    known.clear()
    for name in (SHOWN, *_names()):
        forget(name)


def kept_keys() -> list[str]:
    """What the plans that are kept are kept under, in order; what follows the name need not be a key."""
    return sorted(name.removeprefix(PLAN) for name in _names() if name.startswith(PLAN))


def set_aside(name: str, text: str) -> Trouble | None:
    """Sets aside what is kept under a name, and says what was in the way; then it stays where it is."""
    names = set(_names())
    free = next(aside for number in range(len(names) + 1) if (aside := f"{ASIDE}{number}") not in names)
    trouble = write(free, text)
    if trouble is None:
        forget(name)
    return trouble


def remembered_place() -> tuple[str, str]:
    """The country and the region that the browser remembers, empty if it remembers none."""
    country, _, region = (read(PLACE) or "" if is_hosted() else "").partition(" ")
    return country, region


def remember_place(country: str, region: str) -> None:
    """Has the browser remember a place, or forget it if there is none."""
    if not is_hosted():
        return
    if country:
        write(PLACE, f"{country} {region}".strip())
    elif read(PLACE):
        forget(PLACE)


def hand_over(form: Any, state: State) -> None:
    """Has the history hold all plans for the next version of the page, beside the form."""
    from planner.kept import to_text

    form.kept = to_text(state.plans, state.shown)
    window.history.replaceState(form, "")


def let_go_of_what_was_handed_over() -> None:
    """Has the history forget what an earlier page has handed over, if it has."""
    if hasattr(window.history.state, "typed"):
        window.history.replaceState(None, "")


def is_hosted() -> bool:
    """Whether this is the page on a host."""
    return bool(document.querySelector(".hosted"))


def _handed_over(fresh: str) -> Kept | None:
    state = window.history.state
    if not hasattr(state, "typed"):
        return None
    from planner.kept import TooNew, from_history

    try:
        kept = from_history(state.to_py(), fresh)
    except TooNew:
        return None
    return kept if kept.plans else None


def _kept(key: str) -> Application | None:
    """The plan that is kept with this key, if it can be read."""
    from planner.kept import TooNew, from_text

    text = read(PLAN + key)
    if text is None:
        return None
    try:
        kept = from_text(text)
    except TooNew:
        return None
    application = kept.plans.get(key)
    if application and not kept.unread:
        known[key] = Known(text, application)
    return application


def _names() -> Iterator[str]:
    """The names of all that the page has kept."""
    try:
        storage = window.localStorage
        names = [storage.key(number) for number in range(storage.length)]
    except JsException:
        return iter(())
    return (name for name in names if isinstance(name, str) and name.startswith(OURS))
