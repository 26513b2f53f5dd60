"""The rest of what the page shows of a plan: what comes after the first plan has been shown."""

from export.entries import Entry, entries
from export.file_name import file_name
from export.revisions import revised
from planner import words
from planner.application import Application
from planner.days import days_of
from planner.letters import details_of, letters_of, written
from planner.links import links_to
from planner.screen import Sheet, plan_of
from planner.state import ALL_PLANS, PLAN, State
from rules import Plan, StepKind


def with_rest(sheet: Sheet, state: State, plan: Plan) -> Sheet:
    """The sheet with its messages and links."""
    letters = letters_of(state, plan)
    links = {
        entry.key: links_to(entry)
        for entry in entries(plan, title=title_of(state.application), dates=state.dates)
    }
    return sheet._replace(
        outcome=_outcome(state),
        rows=tuple(
            row._replace(
                letters_label=words.WHAT_TO_SAY if row.kind is StepKind.CALL else words.WHAT_TO_WRITE,
                letters=tuple(letter for letter in letters if letter.step == row.key),
                is_unfolded=row.key in state.unfolded,
                links=links.get(row.key),
            )
            for row in sheet.rows
        ),
    )


def calendar_entries(state: State, plan: Plan) -> tuple[Entry, ...]:
    """The entries of the next calendar file, with the messages as they now are, after the last file."""
    messages = written(letters_of(state, plan))
    now = entries(plan, title=title_of(state.application), messages=messages, dates=state.dates)
    return revised(now, state.application.written)


def calendars(state: State, what: str) -> dict[str, tuple[Entry, ...]]:
    """The entries of the next calendar file of `PLAN` or `ALL_PLANS`, by the keys of the plans in it.

    A plan whose form needs a correction is left out. What calendars have of one that is removed is cancelled.
    """
    applications = state.plans if what == ALL_PLANS else {state.shown: state.application}
    found: dict[str, tuple[Entry, ...]] = {}
    for key, application in applications.items():
        if application.is_removed:
            found[key] = revised((), application.written)
        elif what == PLAN or key in state.in_use:
            plan, _ = plan_of(state, application, days_of(state, application).workdays)
            if plan:
                found[key] = calendar_entries(state._replace(shown=key), plan)
    return {key: content for key, content in found.items() if content}


def calendar_file_name(state: State, what: str = PLAN) -> str:
    """What the calendar file is called: after the job or, where nothing is said of it, after the plan."""
    if what == ALL_PLANS:
        return file_name(words.ALL_PLANS)
    return file_name(_job(state.application), state.application.title)


def _outcome(state: State) -> str:
    """What came of saving the plan, or all of them, if that was the reader's last action."""
    if state.outcome is None or state.outcome[0] not in (PLAN, ALL_PLANS):
        return ""
    what, outcome = state.outcome
    return words.OUTCOMES[outcome].format(calendar_file_name(state, what))


def title_of(application: Application) -> str:
    """What entries say that they are for: the title of the plan or, without one, the job."""
    return application.title or _job(application)


def _job(application: Application) -> str:
    details = details_of(application)
    return ", ".join(filter(None, (details.company, details.role)))
