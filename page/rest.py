"""Brings what the first plan does without: piece by piece or, for a reader who is faster, at once."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from pyscript import when, window

from page import store
from page.loop import loop

if TYPE_CHECKING:
    from dom import Event

REST = (
    "planner.changes",
    "messages",
    "planner.rest",
    "planner.carrying",
    "planner.importing",
    "page.packages",
    "page.carry",
    "page.draw_rest",
    "page.draw_plans",
)
"""What comes then. A module brings those that it needs; what is not named comes with the last."""


def _pieces() -> Iterator[None]:
    for name in REST:
        import_module(name)
        yield
    from page import late

    yield
    yield from late.begin()


rest = _pieces()
"""What is still to come; each step leaves the page whole."""


def bring_rest() -> None:
    """Brings all of the rest at once."""
    for _ in rest:
        pass


@when("click", window, capture=True, once=True)
def be_ready(event: Event) -> None:
    """Brings all of the rest before a click goes on to where it is listened to."""
    clicked = event.target
    is_choice = getattr(clicked, "type", "") in ("checkbox", "radio")
    is_chosen = is_choice and clicked.checked
    bring_rest()
    if is_choice:
        clicked.checked = is_chosen  # not as it was drawn, before this click


@when("beforeprint", window)
def lay_out_paper() -> None:
    """Lays out what is printed, as of this day."""
    bring_rest()
    from page import late_printing

    late_printing.lay_out_paper()


@when("handover", window)
def hand_over() -> None:
    """Hands over everything to the next version of the page."""
    form = window.history.state  # of which the rest lets go
    bring_rest()
    from page import leaving

    store.hand_over(form, loop.state)
    leaving.ask(False)
