"""What the employer has answered, as it is told; and what cannot have happened."""

from datetime import date, time

import pytest

from planner.application import Happening
from planner.changes import Answering, AnswerTold
from planner.changing import changed
from planner.screen import screen
from planner.state import State
from rules import Event, EventKind, Interview, StepKind
from tests.planner.changes import READY, TODAY, done, later, typed

KEY = "019ab000-0000-7000-8000-200000000000"
INTERVIEWED = typed(READY, interview_date="2026-11-10")


def told(state: State, **fields: str) -> State:
    """The state after an answer was told, in its fields with _ for -."""
    answering = changed(state, Answering(True))
    return changed(
        answering, AnswerTold(KEY, {name.replace("_", "-"): text for name, text in fields.items()})
    )


def problems(state: State) -> dict[str, str]:
    assert state.answer is not None
    return {problem.field: problem.message for problem in state.answer}


@pytest.mark.parametrize(
    ("fields", "event"),
    [
        (
            {"answer_kind": "told", "answer_on": "2026-11-20", "answer_until": "2026-12-04"},
            Event(EventKind.TOLD, date(2026, 11, 20), answer_by=date(2026, 12, 4)),
        ),
        ({"answer_kind": "told", "answer_on": "2026-11-20"}, Event(EventKind.TOLD, date(2026, 11, 20))),
        ({"answer_kind": "offer", "answer_on": "24 Nov 2026"}, Event(EventKind.OFFER, TODAY)),
        (
            {"answer_kind": "rejection", "answer_on": "2026-11-24", "answer_until": "nonsense"},
            Event(EventKind.REJECTION, TODAY),
        ),
        (
            {"answer_kind": "withdrawn", "answer_on": "2026-11-10"},
            Event(EventKind.WITHDRAWN, date(2026, 11, 10)),
        ),
        (
            {
                "answer_kind": "invited",
                "answer_on": "2026-11-24",
                "next_date": "2026-12-01",
                "next_time": "14:30",
                "next_length": "2-3",
                "next_unit": "weeks",
            },
            Event(
                EventKind.INVITED,
                TODAY,
                interview=Interview(date(2026, 12, 1), time(14, 30), process_days=21),
            ),
        ),
    ],
)
def test_each_answer_is_an_event_and_its_form_goes(fields: dict[str, str], event: Event) -> None:
    state = told(INTERVIEWED, **fields)
    assert state.application.happenings == (Happening(KEY, event),)
    assert state.answer is None
    assert screen(state).sheet


@pytest.mark.parametrize(
    ("fields", "field", "fix"),
    [
        ({}, "answer-kind", "Choose what they said."),
        ({"answer_kind": "done"}, "answer-kind", "Choose what they said."),
        ({"answer_kind": "offer"}, "answer-on", "Enter the day on which you heard it, for example 24 Nov"),
        (
            {"answer_kind": "offer", "answer_on": "2026-11-25"},
            "answer-on",
            "Enter a day from 10 November 2026",
        ),
        (
            {"answer_kind": "offer", "answer_on": "2026-11-09"},
            "answer-on",
            "Enter a day from 10 November 2026",
        ),
        (
            {"answer_kind": "told", "answer_on": "2026-11-24", "answer_until": "soon"},
            "answer-until",
            "Enter the new date, for example 24 November 2026, or leave it empty.",
        ),
        (
            {"answer_kind": "told", "answer_on": "2026-11-24", "answer_until": "2026-11-23"},
            "answer-until",
            "Enter the new date from 24 November 2026",
        ),
        (
            {"answer_kind": "invited", "answer_on": "2026-11-24"},
            "next-date",
            "Enter the interview date, for example 24 November 2026.",
        ),
        (
            {
                "answer_kind": "invited",
                "answer_on": "2026-11-24",
                "next_date": "2026-12-01",
                "next_length": "x",
            },
            "next-unit",
            "Choose days or weeks for the process length.",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field_with_the_fix(
    fields: dict[str, str], field: str, fix: str
) -> None:
    state = told(INTERVIEWED, **fields)
    assert list(problems(state)) == [field]
    assert problems(state)[field].startswith(fix)
    assert state.application.happenings == ()
    assert screen(state).errors[field] == problems(state)[field]
    assert screen(state).is_answering


def test_all_that_is_wrong_is_said_at_once() -> None:
    state = told(INTERVIEWED, answer_kind="invited", answer_on="", next_date="", next_answer_by="x")
    assert list(problems(state)) == ["answer-on", "next-date", "next-answer-by"]


def test_an_answer_does_not_come_before_what_was_done_already() -> None:
    state = later(INTERVIEWED, done(StepKind.CHECK_IN, date(2026, 11, 20)))
    before = told(state, answer_kind="told", answer_on="2026-11-19")
    assert problems(before)["answer-on"].startswith("Enter a day from 20 November 2026 on, or take")
    assert told(state, answer_kind="told", answer_on="2026-11-20").answer is None


def test_where_something_is_wrong_already_an_answer_is_taken_in() -> None:
    state = later(INTERVIEWED, done(StepKind.THANK_YOU, date(2026, 11, 11)))
    wrong = typed(state, interview_date="2026-11-20")
    assert screen(wrong).sheet is None
    assert told(wrong, answer_kind="offer", answer_on="2026-11-24").answer is None


def test_the_next_interview_is_not_before_the_invitation() -> None:
    fields = {"answer_kind": "invited", "answer_on": "2026-11-24", "next_date": "2026-11-20"}
    state = told(INTERVIEWED, **fields)
    assert problems(state) == {
        "next-date": "Enter the date of the next interview: 24 November 2026, when you heard of it, or later."
    }
    assert told(INTERVIEWED, **{**fields, "next_date": "2026-11-24"}).answer is None


def test_before_the_interview_nobody_answers_and_nothing_is_done() -> None:
    to_come = screen(typed(READY, interview_date="2026-11-27"))
    assert not to_come.now.can_answer
    assert to_come.sheet
    assert not any(row.ticks for row in to_come.sheet.rows)
    assert screen(INTERVIEWED).now.can_answer
    assert not screen(typed(READY, process_length="soon")).now.can_answer
