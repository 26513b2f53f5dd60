"""Connects the form, the rules and the page: every change to the form makes a new plan, or says what is wrong."""

from datetime import date

from pyscript import document, when, window

from page import form, sheet
from rules import InvalidInterview, Workdays, plan, read_interview

WORKDAYS = Workdays()


@when("input", "#interview")
def replan() -> None:
    """Shows the plan for what the form says now, or the problems with it."""
    today = date.today()
    try:
        interview = read_interview(form.fields(), today=today)
    except InvalidInterview as invalid:
        sheet.hide_sheet()
        form.show_problems(invalid.problems)
        return
    form.show_problems(())
    sheet.show_sheet(
        plan(interview, today=today, workdays=WORKDAYS),
        WORKDAYS,
        title=form.title(),
        process_length=form.process_length(),
    )


@when("click", "#print")
def print_sheet() -> None:
    """Opens the browser's print dialogue, whose paper shows the sheet alone."""
    window.print()


replan()
document.documentElement.dataset.python = "ready"
