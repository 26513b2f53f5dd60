"""Draws the two questions of the form, and the line to which it folds where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document, window

from page.views import View, differs
from planner.questions import Questions
from planner.screen import FIELDS, Screen

if TYPE_CHECKING:
    from dom import Element

FOLDED = "folded"
"""The class of the form while only its line is shown, where there is little room (`styles.css`)."""


def draw_questions(screen: Screen, before: Screen | None) -> None:
    """Draws the answers and the line, and unfolds what hides a field with a problem.

    The form of another plan begins folded, if there is a plan.
    """
    now, then = screen.questions, before and before.questions
    for name in ("when", "told"):
        if differs(name, now, then):
            _choose(name, getattr(now, name))
    LINE.show(now)
    for field in FIELDS:
        if field in screen.errors and not (before and field in before.errors):
            unfold_around(document.getElementById(field))
    if not now.is_answered:
        unfold()
    elif differs("plan", screen, before):
        fold()


def fold() -> None:
    """Folds the form to its line, if it is answered and the reader is not in it.

    What has the focus stays where it is on the screen, as far as the page can be scrolled for that.
    """
    focus = document.activeElement
    if not LINE.item or not LINE.item.is_answered or FORM.contains(focus):
        return
    top = focus.getBoundingClientRect().top
    FORM.classList.add(FOLDED)
    window.scrollBy(0, focus.getBoundingClientRect().top - top)


def unfold() -> None:
    """Shows the whole form."""
    FORM.classList.remove(FOLDED)


def unfold_around(field: Element) -> None:
    """Opens what is folded around a field."""
    around = field.closest("details:not([open])")
    while around:
        around.open = True
        around = field.closest("details:not([open])")


def _choose(name: str, choice: str) -> None:
    for radio in FORM.querySelectorAll(f"[name={name}]"):
        radio.checked = radio.value == choice


FORM = document.getElementById("interview")
LINE: View[Questions] = View(document.getElementById("told"))
