"""Has the browser ask before the page is left with what is kept nowhere.

Only then, as a page that asks is not kept for the way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import window
from pyscript.ffi import create_proxy

from planner.keeping import is_at_risk
from planner.state import State

if TYPE_CHECKING:
    from dom import Event

_is_asking = False


def ask_before_loss(state: State, _: State) -> None:
    """Has the browser ask, or no longer."""
    if is_at_risk(state) != _is_asking:
        ask(not _is_asking)


def ask(is_asking: bool) -> None:
    """Has the browser ask before it leaves the page, or not."""
    global _is_asking
    _is_asking = is_asking
    (window.addEventListener if is_asking else window.removeEventListener)("beforeunload", _ask)


@create_proxy
def _ask(event: Event) -> None:
    event.preventDefault()
