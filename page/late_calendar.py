"""Saves plans as a file for the reader's own calendar."""

from pyscript import when

from export.revisions import written
from page.clock import utc
from page.files import save_file
from page.loop import loop
from page.packages import bring
from planner.changes import CalendarSaved, Done
from planner.rest import calendar_file_name, calendars
from planner.state import ALL_PLANS, PLAN, Outcome

CALENDAR = "text/calendar;charset=utf-8"


@when("click", "#calendar-file")
def save_plan() -> None:
    """Saves the plan that is shown."""
    save(PLAN)


@when("click", "#calendar-file-all")
def save_all_plans() -> None:
    """Saves all plans in one file."""
    save(ALL_PLANS)


def save(what: str) -> None:
    """Saves the plan or all of them, once what makes the file is here."""
    being_saved = Done(what, Outcome.BEING_SAVED)
    if loop.state.outcome != being_saved:
        loop.take(being_saved)
        bring("icalendar", lambda can_be: save_now(what, can_be))


def save_now(what: str, can_be: bool) -> None:
    """Has the browser save the plans as they now are, with the messages, if they can be made into a file."""
    state = loop.state
    plans = calendars(state, what) if can_be else {}
    if not plans:
        loop.take(Done(what, Outcome.NOT_SAVED))
        return
    from export.calendar_file import calendar_file

    file = calendar_file(plans, stamp=utc())
    save_file(calendar_file_name(state, what), file, CALENDAR)
    is_known = any(state.plans[key].written for key in plans)
    loop.take(
        *(CalendarSaved(key, written(entries)) for key, entries in plans.items()),
        Done(what, Outcome.SAVED_AGAIN if is_known else Outcome.SAVED),
    )
