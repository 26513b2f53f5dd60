"""Listens to the form and the day, and hands to the loop what happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document, when, window
from pyscript.ffi import create_proxy

from page import read
from page.draw import draw
from page.draw_form import fold, unfold
from page.loop import loop

if TYPE_CHECKING:
    from dom import Event

TAP = 300
"""Milliseconds in which a tap is over."""


@when("input", "#interview")
@when("visibilitychange", document)
@when("focus", window)
def follow_form() -> None:
    """Takes in what the form says now, on this day: as the reader types, and when they come back.

    The form is first, as another day moves an example, which it may be no longer.
    """
    loop.take(read.form, read.day)


@when("tick", window)
@when("click", window, capture=True)
def follow_day() -> None:
    """Takes in which day it is, as it may be another one while the reader is here.

    The form is not read with it, as a date in it may be half typed.
    """
    loop.take(read.day)


@when("keydown", "#interview")
def finish(event: Event) -> None:
    """Takes the reader who presses Enter in a field to the plan."""
    # Enter also ends a word that is composed of several keys, as in Japanese; that one is not for us.
    if event.key == "Enter" and event.target.tagName == "INPUT" and not event.isComposing:
        see_plan(event)


@when("click", "[href='#result']")
def see_plan(event: Event) -> None:
    """Takes the reader to the headline of the plan or, if there are any, to the problems."""
    event.preventDefault()
    follow_form()
    (document.querySelector("#problems:not([hidden])") or document.getElementById("headline")).focus()
    fold()


@when("focusout", "#interview")
def leave(event: Event) -> None:
    """Folds the form when the reader goes on to something else in the page; the focus stays theirs."""
    follow_form()  # a date that is left half typed is no input event
    goes_to = event.relatedTarget
    if goes_to and not goes_to.closest("#interview"):
        window.setTimeout(fold_later, TAP)


@create_proxy
def fold_later() -> None:
    """Folds the form after the tap with which it was left: nothing moves away under a finger."""
    fold()


@when("click", "#edit")
def edit() -> None:
    """Unfolds the form, and takes the reader to its first field."""
    unfold()
    document.querySelector("#interview [name=when]:checked").focus()


@when("change", "#interview .segments")
def lead_on(event: Event) -> None:
    """Takes the reader who taps a choice to the field that it asks for; for the keyboard that comes next."""
    if event.target.matches("[data-field]:not(:focus-visible)"):
        document.getElementById(event.target.dataset.field).focus()


@when("click", "#print")
def print_sheet() -> None:
    """Opens the browser's print dialogue, whose paper is laid out then."""
    window.print()


draw(loop.screen, None)
