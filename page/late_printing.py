"""Lays out paper while the browser prints, and brings what makes codes before anybody does."""

from pyscript import document, when, window
from pyscript.ffi import create_proxy

from page import read
from page.carry import own_address
from page.idle import when_idle
from page.loop import loop
from page.packages import bring
from planner.changes import CodesArrived, Printing, PrintingChosen
from planner.state import State


def lay_out_paper() -> None:
    """Lays out what is printed, as of this day."""
    loop.take(read.day, read.form, chosen(), Printing(True))


@when("afterprint", window)
def take_paper_away() -> None:
    """Takes away what was printed: the screen does without it."""
    loop.take(Printing(False))


@when("change", ".printing input")
def choose_printing() -> None:
    """Takes in what is wanted on paper."""
    loop.take(chosen())


def chosen() -> PrintingChosen:
    """What is wanted on paper."""
    return PrintingChosen(*map(is_chosen, ("print-texts", "print-code", "print-all")))


def is_chosen(choice: str) -> bool:
    """Whether a choice is there and made."""
    return bool(document.querySelector(f"#{choice}:checked"))


def bring_codes(state: State, before: State) -> None:
    """Has what makes codes brought once there is a plan to open with one: printing cannot wait for it.

    Only a hosted page has an address that a code can open, and offers the choice. It comes when the browser
    has nothing else to do, where that tells.
    """
    if are_wanted(state) and not are_wanted(before) and is_chosen("print-code"):
        when_idle(bring_now)


def are_wanted(state: State) -> bool:
    """Whether there is a plan to print with a code."""
    return state.prints_code and bool(state.in_use)


@create_proxy
def bring_now(*_: object) -> None:
    """Brings what makes codes."""
    bring("segno", take_codes)


def take_codes(are_here: bool) -> None:
    """Takes in that codes can be made now, for the address of this page."""
    if are_here:
        loop.take(CodesArrived(own_address()))
