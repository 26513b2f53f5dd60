"""The rest of what the page shows of a plan: what comes after the first plan has been shown."""

from export.entries import Entry, entries
from export.file_name import file_name
from export.revisions import revised
from planner import words
from planner.application import Application
from planner.letters import details_of, letters_of, printed, written
from planner.links import links_to
from planner.months import months_of
from planner.screen import Sheet
from planner.state import PLAN, State
from rules import Plan, StepKind, Workdays


def with_rest(sheet: Sheet, state: State, plan: Plan, workdays: Workdays) -> Sheet:
    """The sheet with its messages, links and months."""
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
        months=months_of(plan, workdays, state.dates),
        printed=tuple(printed(letters, plan, state.dates)) if state.prints_texts else (),
    )


def calendar_entries(state: State, plan: Plan) -> tuple[Entry, ...]:
    """The entries of the next calendar file, with the messages as they now are, after the last file."""
    messages = written(letters_of(state, plan))
    now = entries(plan, title=title_of(state.application), messages=messages, dates=state.dates)
    return revised(now, state.application.written)


def calendar_file_name(state: State) -> str:
    """What the calendar file is called: after the job or, where nothing is said of it, after the plan."""
    return file_name(_job(state.application), state.application.title)


def _outcome(state: State) -> str:
    """What came of saving the plan, if that was the reader's last action."""
    if state.outcome is None or state.outcome[0] != PLAN:
        return ""
    return words.OUTCOMES[state.outcome[1]].format(calendar_file_name(state))


def title_of(application: Application) -> str:
    """What entries say that they are for: the title of the plan or, without one, the job."""
    return application.title or _job(application)


def _job(application: Application) -> str:
    details = details_of(application)
    return ", ".join(filter(None, (details.company, details.role)))
