"""Listens to the form and the day, and hands to the loop what happens."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pyscript import document, when, window
from pyscript.ffi import create_proxy

from page import read
from page.draw import draw
from page.loop import loop
from planner.state import DayCame, Printing

if TYPE_CHECKING:
    from dom import Event


@when("input", "#interview")
def follow_form() -> None:
    """Takes in what the form says now, on this day."""
    loop.take(DayCame(date.today()), read.form)


@when("visibilitychange", document)
@when("focus", window)
def follow_day() -> None:
    """Takes in which day it is: when the reader comes back it may be another one.

    With it goes the form, as the day of an example has changed there by then.
    """
    loop.take(DayCame(date.today()), read.form)


@when("keydown", "#interview")
def finish(event: Event) -> None:
    """Takes the reader who presses Enter in a field to the problems or, without any, to the headline."""
    # Enter also ends a word that is composed of several keys, as in Japanese; that one is not for us.
    if event.key == "Enter" and event.target.tagName == "INPUT" and not event.isComposing:
        follow_form()
        (document.querySelector("#problems:not([hidden])") or document.getElementById("headline")).focus()


@when("focusout", "#interview")
def leave(event: Event) -> None:
    """Takes the reader who leaves the form for anything but the problems to them, if there are any."""
    follow_form()  # a date that is left half typed is no input event
    goes_to = event.relatedTarget
    stays = goes_to and goes_to.closest("#interview, #problems")
    # Without the focus, the reader has gone to another window and comes back to the same field.
    if document.hasFocus() and not stays:
        document.getElementById("problems").focus()


@when("click", "#it-is-today")
def say_that_it_is_today() -> None:
    """Takes the reader's word that the interview is on the day of the example."""
    document.getElementById("touched").click()
    document.getElementById("headline").focus()  # as the button is gone


@when("beforeprint", window)
def lay_out_paper() -> None:
    """Lays out what is printed, as of this day."""
    loop.take(DayCame(date.today()), read.form, Printing(True))


@when("afterprint", window)
def take_paper_away() -> None:
    """Takes away what was printed: the screen does without it."""
    loop.take(Printing(False))


@when("click", "#print")
def print_sheet() -> None:
    """Opens the browser's print dialogue, whose paper is laid out then."""
    window.print()


@create_proxy
def bring_rest() -> None:
    """Brings what the first plan does without."""
    from page.late import begin

    begin()


draw(loop.screen, None)
document.documentElement.dataset.python = "ready"
window.setTimeout(bring_rest, 0)
