"""Connects the form, the rules and the page: each change makes a new plan, or says what is wrong."""

from datetime import date
from importlib import import_module
from typing import Any

from pyscript import document, when, window
from pyscript.ffi import create_proxy

from page import form, sheet
from page.announcement import announce_soon, plan_in_words
from rules import InvalidInterview, Plan, Workdays, plan, read_interview

shown: tuple[object, ...] = ()  # what the page was last filled from
follow_up: Plan | None = None
workdays = Workdays()
# The modules for what comes after the plan: the messages, the place, the months and other calendars.
texts: Any = None
places: Any = None
months: Any = None
calendars: Any = None


@when("visibilitychange", document)
@when("focus", window)
@when("beforeprint", window)
@when("input", "#interview")
def replan() -> None:
    """Shows the plan for what the form says on this day, or the problems with it.

    Also when the reader comes back to the page or prints it: by then it may be another day.
    """
    global shown, follow_up, workdays
    typed, today = form.typed(), date.today()
    if shown == (typed, today):
        return
    shown = (typed, today)
    fields = form.fields()
    days = places.days(replan_anew) if places else None
    workdays = days.workdays if days else Workdays()
    try:
        interview = read_interview(fields, today=today)
    except InvalidInterview as invalid:
        sheet.hide_sheet()
        form.show_problems(invalid.problems)
    else:
        form.show_problems(())
        follow_up = plan(interview, today=today, workdays=workdays)
        sheet.show_sheet(
            follow_up,
            workdays,
            title=form.title(),
            process_length=form.process_length(fields),
            days_off=days.days_off if days else "weekends",
        )
        if days:
            show_rest(follow_up, days.note)
    announce_soon(plan_in_words)


def replan_anew() -> None:
    """Shows the plan again, as more is known than what the form says."""
    global shown
    shown = ()
    replan()


def show_rest(plan: Plan, note: str) -> None:
    """Shows what is loaded after the plan: the messages, the months, the links, and what is not known."""
    texts.show_texts(plan)
    months.show_months(plan, workdays)
    calendars.show_links(plan, form.title())
    sheet.show_note(note or places.unknown_years(step.act_on for step in plan.steps))


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
    if texts and texts.change_people(event.target):
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
    if texts:
        texts.act(event.target)


@when("beforeprint", window)
def fill_second_sheet() -> None:
    """Gets the messages ready for the paper, if they are wanted there."""
    if texts:
        texts.fill_second_sheet()


@when("click", "#print")
def print_sheet() -> None:
    """Opens the browser's print dialogue, whose paper shows the sheet alone."""
    window.print()


@when("click", "#calendar-file")
def save_calendar_file() -> None:
    """Saves the plan as a file for the reader's own calendar."""
    if calendars and follow_up:
        calendars.save_calendar_file(follow_up, form.title(), texts.written())


@create_proxy
def bring_rest() -> None:
    """Loads what comes after the plan, with what the reader typed into an earlier version of the page."""
    global texts, places, months, calendars
    texts, places, months, calendars = (
        import_module(f"page.{name}") for name in ("texts", "places", "months", "calendars")
    )
    state = window.history.state
    window.history.replaceState(None, "")
    typed = dict(state.typed.to_py()) if state else {}
    texts.restore(typed)
    months.name_weekdays()
    if places.restore(typed):
        replan_anew()
    elif follow_up:
        show_rest(follow_up, "")


replan()
document.documentElement.dataset.python = "ready"
window.setTimeout(bring_rest, 0)
