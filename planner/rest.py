"""The rest of what the page shows of a plan: what comes after the first plan has been shown."""

from export.entries import Entry, entries
from planner import words
from planner.letters import letters_of, printed, written
from planner.links import links_to
from planner.months import months_of
from planner.screen import Sheet
from planner.state import PLAN, State
from rules import Plan, StepKind, Workdays


def with_rest(sheet: Sheet, state: State, plan: Plan, workdays: Workdays) -> Sheet:
    """The sheet with its messages, links and months."""
    letters = letters_of(state, plan)
    links = [links_to(entry) for entry in entries(plan, title=sheet.title or None, dates=state.dates)]
    return sheet._replace(
        outcome=words.OUTCOMES[state.outcome[1]] if state.outcome and state.outcome[0] == PLAN else "",
        rows=tuple(
            row._replace(
                letters_label=words.WHAT_TO_SAY if row.kind is StepKind.CALL else words.WHAT_TO_WRITE,
                letters=tuple(letter for letter in letters if letter.step == row.key),
                is_unfolded=row.key in state.unfolded,
                links=link,
            )
            for row, link in zip(sheet.rows, links, strict=True)
        ),
        months=months_of(plan, workdays, state.dates),
        printed=tuple(printed(letters, plan, state.dates)) if state.prints_texts else (),
    )


def calendar_entries(state: State, plan: Plan) -> tuple[Entry, ...]:
    """The entries of the calendar file, with the messages as they now are."""
    messages = written(letters_of(state, plan))
    return entries(plan, title=state.title or None, messages=messages, dates=state.dates)
