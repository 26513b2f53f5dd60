"""Listens to the list of plans and to the way back from a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document, when, window

from page.draw_plans import is_wide
from page.loop import fresh_key, loop
from planner.application import fields_of_another
from planner.changes import PlanBegun, PlanBroughtBack, PlanNamed, PlanRemoved, PlanShown, RowOpened
from planner.state import State

if TYPE_CHECKING:
    from dom import Element, Event


@when("click", "#new-plan")
def begin_plan() -> None:
    """Begins a plan for another application, and takes the reader to its form."""
    loop.take(_another())
    _turn_the_form()
    document.querySelector("#interview [name=when]").focus()


@when("click", "#plans")
def act_on_plan(event: Event) -> None:
    """Shows a plan, by its row or by a step; lets it be renamed; removes it, or brings it back."""
    button = event.target.closest("li button")
    if not button:
        return
    row = _row(button)
    if button.matches(".show"):
        _show(row)
    elif button.matches(".rename"):
        _begin_renaming(row)
    elif button.matches(".bring-back"):
        loop.take(PlanBroughtBack(row.dataset.plan))
        document.getElementById("headline").focus()
    else:
        _remove(row.dataset.plan)


def _show(row: Element) -> None:
    loop.take(PlanShown(row.dataset.plan))
    if row.matches("[data-opens]:not([data-opens=''])"):
        loop.take(RowOpened(row.dataset.opens))
    _turn_the_form()
    if not is_wide():
        document.getElementById("all-plans").open = False
    (document.querySelector("#problems:not([hidden])") or document.getElementById("headline")).focus()


def _remove(key: str) -> None:
    """Removes a plan, and leads to the way back."""
    loop.take(PlanRemoved(key))
    _turn_the_form()
    document.getElementById("undo").focus()


def _begin_renaming(row: Element) -> None:
    """Puts a field with the reader's own title in the place of the one that is shown."""
    plan = loop.state.plans[row.dataset.plan]
    field = row.querySelector("input")
    field.value = plan.title
    _swap(row, is_renaming=True)
    field.focus()
    field.select()


@when("keydown", "#plan-list")
def finish_renaming(event: Event) -> None:
    """Takes the title that was typed with Enter, leaves the old one with Escape, and goes on in the row."""
    if not event.target.matches("input") or event.isComposing or event.key not in ("Enter", "Escape"):
        return
    event.preventDefault()  # the same Enter would press the button that gets the focus
    row = _row(event.target)
    if event.key == "Enter":
        loop.take(PlanNamed(row.dataset.plan, event.target.value.strip()))
    _swap(row, is_renaming=False)
    row.querySelector(".rename").focus()


@when("focusout", "#plan-list")
def leave_title(event: Event) -> None:
    """Takes the title that was typed, when the reader goes elsewhere in the page."""
    # Without the focus, the reader has gone to another window and comes back to the same field.
    if event.target.matches("input:not([hidden])") and document.hasFocus():
        row = _row(event.target)
        _swap(row, is_renaming=False)
        loop.take(PlanNamed(row.dataset.plan, event.target.value.strip()))


def _swap(row: Element, *, is_renaming: bool) -> None:
    row.querySelector("input").hidden = not is_renaming
    row.querySelector(".show").hidden = is_renaming


@when("click", "#undo")
def undo() -> None:
    """Takes the last change back."""
    if loop.state.undo:
        loop.take(loop.state.undo)
        _turn_the_form()
    document.getElementById("headline").focus()  # as the button is gone


def begin_if_none_is_left(state: State, _: State) -> None:
    """Begins a plan where the last one was removed elsewhere, so that there is one to show."""
    if state.application.is_removed:
        loop.take(_another())


def _another() -> PlanBegun:
    return PlanBegun(fresh_key(), fields_of_another(loop.state.application, loop.state.today))


def _turn_the_form() -> None:
    """Tells the form that a program has filled in its fields: an example is for an interview today."""
    document.getElementById("interview").dispatchEvent(window.Event.new("input"))


def _row(element: Element) -> Element:
    row = element.closest("li")
    assert row
    return row
