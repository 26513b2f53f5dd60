"""The two questions of the form, when the interview was and what they said, and their answers in short."""

from datetime import date
from typing import NamedTuple

from planner import words
from planner.application import Application
from rules import Dates, Plan
from rules.dates import Sentence
from rules.interview import process_length
from rules.reading import day_in


class Questions(NamedTuple):
    """The questions with their answers.

    `when` is "today", "yesterday" or "another", and `told` what the reader was told; empty where nobody has
    answered yet. The `line` says both in short, once the form `is_answered`.
    """

    when: str
    told: str
    line: Sentence
    is_answered: bool


def questions_of(application: Application, plan: Plan | None, today: date, dates: Dates) -> Questions:
    """The questions of the form of an application; without a plan it has a problem."""
    return Questions(
        when="" if application.is_example else _when(application, today),
        told=application.told,
        line=_line(application, today, dates) if plan else (),
        is_answered=plan is not None and not application.is_example,
    )


def length_told(plan: Plan, application: Application) -> str:
    """The length that the plan counts with, in the words of the form; "" if that says another one or none."""
    length = process_length(application.read_by_rules)
    return str(length) if length and length.days == plan.interview.process_days else ""


def promised(plan: Plan) -> date | None:
    """The day by which an answer was promised, as far as is known now."""
    return plan.news.answer_by if plan.news else plan.interview.answer_by


def _when(application: Application, today: date) -> str:
    on = day_in(application.fields.get("interview-date", ""))
    return words.DAYS_AGO.get((today - on).days, words.ANOTHER_DAY) if on else words.ANOTHER_DAY


def _line(application: Application, today: date, dates: Dates) -> Sentence:
    """What the form says in short; what has happened since stands elsewhere."""
    fields = application.read_by_rules
    on, answer_by = (day_in(fields.get(name, "")) for name in ("interview-date", "answer-by"))
    assert on
    interview = (words.INTERVIEW_ON, dates.narrow(on, seen_from=today))
    if answer_by:
        return (*interview, words.ANSWER_BY, dates.narrow(answer_by, seen_from=today), ".")
    length = process_length(fields)
    return (*interview, words.TOLD.format(length) if length else ".")
