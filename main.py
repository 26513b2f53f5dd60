"""Connects the form, the rules and the page: each change makes a new plan, or says what is wrong."""

from datetime import date
from typing import Any

from pyscript import document, when, window

from page import details, form, sheet, texts
from page.announcement import announce_soon, plan_in_words
from rules import InvalidInterview, Workdays, plan, read_interview

WORKDAYS = Workdays()

shown: tuple[object, ...] = ()  # what the page was last filled from


@when("visibilitychange", document)
@when("focus", window)
@when("beforeprint", window)
@when("input", "#interview")
def replan() -> None:
    """Shows the plan for what the form says on this day, or the problems with it.

    Also when the reader comes back to the page or prints it: by then it may be another day.
    """
    global shown
    fields, title, today = form.fields(), form.title(), date.today()
    if shown == (fields, title, today, details.details()):
        return
    shown = (fields, title, today, details.details())
    try:
        interview = read_interview(fields, today=today)
    except InvalidInterview as invalid:
        sheet.hide_sheet()
        form.show_problems(invalid.problems)
    else:
        form.show_problems(())
        follow_up = plan(interview, today=today, workdays=WORKDAYS)
        sheet.show_sheet(follow_up, WORKDAYS, title=title, process_length=form.process_length(fields))
        texts.show_texts(follow_up)
    announce_soon(plan_in_words)


@when("keydown", "#interview")
def finish(event: Any) -> None:
    """Takes the reader who presses Enter in a field to the problems or, without any, to the headline."""
    # Enter also ends a word that is composed of several keys, as in Japanese; that one is not for us.
    if event.key == "Enter" and event.target.tagName == "INPUT" and not event.isComposing:
        replan()
        document.querySelector("#problems:not([hidden]), #headline").focus()


@when("focusout", "#interview")
def leave(event: Any) -> None:
    """Takes the reader who leaves the form for anything but the problems to them, if there are any."""
    replan()  # a date that is left half typed is no input event
    goes_to = event.relatedTarget
    stays = goes_to and goes_to.closest("#interview, #problems")
    # Without the focus, the reader has gone to another window and comes back to the same field.
    if document.hasFocus() and not stays:
        document.getElementById("problems").focus()


@when("click", "#people")
def change_people(event: Any) -> None:
    """Adds a row for another person, or removes one."""
    if event.target.closest("#add-person"):
        details.add_person().querySelector("input").focus()
    elif event.target.closest(".remove"):
        row = event.target.closest(".person")
        question = "Remove this person, and with them the thank-you email that you have edited?"
        if not texts.is_edited_for(row.id) or window.confirm(question):
            details.remove_person(row)
            replan()


@when("toggle", "#plan", capture=True)
def unfold() -> None:
    """Checks the messages that the reader unfolds."""
    texts.check_unfolded()


@when("input", "#plan")
def check_text(event: Any) -> None:
    """Checks a message while it is edited."""
    texts.edit(event.target)


@when("click", "#plan")
def act_on_text(event: Any) -> None:
    """Copies a message, shows words in it, or starts again from its draft."""
    texts.act(event.target)


@when("beforeprint", window)
def fill_second_sheet() -> None:
    """Gets the messages ready for the paper, if they are wanted there."""
    texts.fill_second_sheet()


@when("click", "#print")
def print_sheet() -> None:
    """Opens the browser's print dialogue, whose paper shows the sheet alone."""
    window.print()


def restore() -> None:
    """Takes over what the reader typed into an earlier version of the page."""
    state = window.history.state
    typed = dict(state.typed.to_py()) if state else {}
    window.history.replaceState(None, "")
    details.restore(typed)
    texts.keep(typed)


restore()
replan()
document.documentElement.dataset.python = "ready"
