"""Listens to what the reader does with the plan: opens steps, ticks them off, tells what was answered."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from pyscript import document, when

from page import read
from page.late import around
from page.loop import fresh_key, loop
from planner.application import Happening
from planner.changes import Answering, AnswerTold, Happened, Redated, RowOpened, TakenBack, Toggled
from planner.happened import Tick
from planner.screen import Row
from rules import Event, EventKind
from rules.reading import day_in

if TYPE_CHECKING:
    from dom import Element
    from dom import Event as DomEvent

ONE_DAY = timedelta(days=1)

_answer_for: tuple[str, date] | None = None
"""For which plan, and on which day, the fields of the answer were filled in."""


@when("click", "#strip")
def go_to_step(event: DomEvent) -> None:
    """Opens the row of the step that was tapped on the line."""
    mark = event.target.closest(".mark")
    if mark and mark.dataset.to:
        open_row(mark.dataset.to)


@when("click", "#write")
def write() -> None:
    """Opens the messages of the step that is next, with the first of their fields ready to type."""
    key = loop.screen.now.step
    loop.take(RowOpened(key), Toggled(key, True))
    document.querySelector(f"#step-{key} textarea").focus()


@when("click", "#done")
def tick_next() -> None:
    """Ticks off the step that is next, today; of several thank-you emails those that are not sent yet."""
    row = row_of(loop.screen.now.step)
    tick(*(each for each in row.ticks if each.is_undone), on=loop.state.today)
    document.getElementById("headline").focus()


@when("click", "#plan")
def act_on_step(event: DomEvent) -> None:
    """Opens a row or closes it, ticks a step off, or says that it is not done."""
    button = event.target.closest(".row, .ticking button")
    if not button:
        return
    key = around(button, "li").dataset.key
    if button.matches(".row"):
        loop.take(RowOpened("" if button.ariaExpanded == "true" else key))
    elif button.matches(".take-back"):
        loop.take(TakenBack(around(button, ".ticking").dataset.happening))
    else:
        days = ONE_DAY if button.matches(".yesterday") else timedelta(0)
        tick(tick_of(button), on=loop.state.today - days)
    if not button.matches(".row"):
        _go_to_step(key)


@when("change", "#plan")
@when("focusout", "#plan")
def date_step(event: DomEvent) -> None:
    """Takes the day on which a step was done: once it is one that can be, or the field is left."""
    field = event.target
    if not field.matches(".ticking input"):
        return
    day, told = day_in(field.value), tick_of(field)
    is_left = event.type == "focusout"
    if day is None or f"{day}" == told.on or not (is_left or told.first <= f"{day}" <= told.last):
        return
    if told.is_done:
        loop.take(Redated(told.happening, day))
    else:
        tick(told, on=day)
        if not is_left:
            # The field may be gone, and with it the focus.
            _go_to_step(around(field, "li").dataset.key)


def _go_to_step(key: str) -> None:
    # A step that another one has taken the place of is in the plan only as long as it is done.
    row = document.querySelector(f"#step-{key} .row")
    (row or document.getElementById("headline")).focus()


@when("click", "#answered")
def begin_answer() -> None:
    """Unfolds what asks for the employer's answer, or folds it up."""
    global _answer_for
    is_begun = loop.state.answer is None
    loop.take(Answering(is_begun))
    if is_begun:
        if _answer_for != (loop.state.shown, loop.state.today):
            _answer_for = loop.state.shown, loop.state.today
            document.getElementById("answer").reset()
        day = document.getElementById("answer-on")
        day.value = day.value or f"{loop.state.today}"
        document.querySelector("#answer-kind input").focus()


def resume_answer() -> None:
    """Unfolds it again with what stands in its fields, if an earlier page has handed over an answer begun."""
    global _answer_for
    if read.answer()["answer-kind"]:
        _answer_for = loop.state.shown, loop.state.today
        loop.take(Answering(True))


@when("keydown", "#answer")
def escape(event: DomEvent) -> None:
    """Folds it up when the reader presses Escape."""
    if event.key == "Escape":
        leave_answer()


@when("click", "#never-mind")
def leave_answer() -> None:
    """Folds it up; what was typed stays in its fields."""
    loop.take(Answering(False))
    document.getElementById("answered").focus()


@when("submit", "#answer")
def tell_answer(event: DomEvent) -> None:
    """Takes in what the employer has answered, or takes the reader to the first field that is wrong."""
    event.preventDefault()
    loop.take(AnswerTold(fresh_key(), read.answer()))
    if loop.state.answer:
        field = document.getElementById(loop.state.answer[0].field)
        (field.querySelector("input") or field).focus()
    else:
        document.getElementById("answer").reset()
        document.getElementById("headline").focus()


@when("click", "#happened")
def take_back(event: DomEvent) -> None:
    """Takes back something that has not happened after all."""
    if event.target.closest(".take-back"):
        loop.take(TakenBack(around(event.target, "li").dataset.happening))
        (document.querySelector("#happened li") or document.getElementById("headline")).focus()


def open_row(key: str) -> None:
    """Opens the row of a step, and brings it into sight."""
    loop.take(RowOpened(key))
    _go_to_step(key)


def tick(*ticks: Tick, on: date) -> None:
    """Takes in that these are done, on a day."""
    loop.take(
        Happened(
            tuple(
                Happening(fresh_key(), Event(EventKind.DONE, on, step=each.kind), each.person)
                for each in ticks
            )
        )
    )


def tick_of(element: Element) -> Tick:
    """The tick that an element belongs to."""
    key, person = around(element, "li").dataset.key, around(element, ".ticking").dataset.person
    return next(each for each in row_of(key).ticks if each.person == person)


def row_of(key: str) -> Row:
    """The row of a step that is shown."""
    sheet = loop.screen.sheet
    assert sheet
    return next(row for row in sheet.rows if row.key == key)
