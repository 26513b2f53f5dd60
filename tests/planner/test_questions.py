"""The two questions of the form: which answer is chosen, what counts of it, and both in one line."""

from datetime import date

import pytest

from planner.application import Application
from planner.changes import DayCame
from planner.changing import changed
from planner.questions import Questions
from planner.screen import screen
from planner.state import State
from rules import Dates, Event, EventKind, Interview
from rules.dates import said
from tests.planner.changes import OPENED, TODAY, happened, later, typed

SECOND = "019ab000-0000-7000-8000-000000000002"


def questions(state: State) -> Questions:
    return screen(state).questions


def expected_on(state: State) -> str:
    """The day on which the plan expects an answer; "" if on none."""
    sheet = screen(state).sheet
    assert sheet
    return next((str(row.act_on.on) for row in sheet.rows if row.kind == "answer-due"), "")


class TestWhatTheySaid:
    """One kind of thing counts, and nothing that was typed is lost."""

    def test_nothing_is_chosen_at_first(self) -> None:
        assert questions(OPENED).told == ""

    def test_the_choice_follows_the_field_that_is_filled_in(self) -> None:
        state = typed(OPENED, process_length="2")
        assert questions(state).told == "length"
        state = typed(state, answer_by="2026-12-18")
        assert questions(state).told == "date"
        assert expected_on(state) == "2026-12-18"
        state = typed(state, process_length="3")
        assert questions(state).told == "length"
        assert expected_on(state) == "2026-12-15"

    def test_a_field_that_is_emptied_or_only_seen_again_changes_no_choice(self) -> None:
        state = typed(OPENED, process_length="2", told="length")
        assert questions(typed(state, process_length="", plan_title="Acme")).told == "length"
        state = typed(state, told="nothing")
        assert questions(typed(state, plan_title="Acme", process_unit="days")).told == "nothing"

    @pytest.mark.parametrize(
        ("told", "day"), [("nothing", ""), ("length", "2026-12-08"), ("date", "2026-12-18")]
    )
    def test_what_is_chosen_counts_and_the_rest_stays_in_its_field(self, told: str, day: str) -> None:
        both = typed(typed(OPENED, process_length="2"), answer_by="2026-12-18")
        state = typed(both, told=told)
        assert questions(state).told == told
        assert expected_on(state) == day
        fields = state.application.fields
        assert (fields["process-length"], fields["answer-by"]) == ("2", "2026-12-18")

    def test_what_is_not_chosen_is_no_problem(self) -> None:
        state = typed(OPENED, process_length="soon")
        assert [problem.field for problem in screen(state).problems] == ["process-length"]
        assert screen(typed(state, told="nothing")).problems == ()

    @pytest.mark.parametrize("told", ["", "next year"])
    def test_without_a_choice_that_there_is_what_is_filled_in_counts(self, told: str) -> None:
        fields = {"process-length": "2", "answer-by": "2026-12-18", "told": told}
        assert Application(fields).told == "date"
        assert Application({**fields, "answer-by": " "}).told == "length"


class TestWhenItWas:
    """The day of the interview, as one of three."""

    @pytest.mark.parametrize(
        ("on", "when"),
        [
            ("2026-11-24", "today"),
            ("2026-11-23", "yesterday"),
            ("2026-11-22", "another"),
            ("2026-11-25", "another"),
            ("", "another"),
        ],
    )
    def test_it_follows_the_date(self, on: str, when: str) -> None:
        assert questions(typed(OPENED, interview_date=on)).when == when

    def test_today_becomes_yesterday(self) -> None:
        assert questions(changed(OPENED, DayCame(date(2026, 11, 25)))).when == "yesterday"

    def test_an_example_has_not_answered_it(self) -> None:
        example = questions(typed(OPENED, touched=""))
        assert (example.when, example.is_answered) == ("", False)


class TestLine:
    """Both answers in short."""

    @pytest.mark.parametrize(
        ("fields", "line"),
        [
            ({}, "Interview Tue 24 Nov."),
            ({"process_length": "3"}, "Interview Tue 24 Nov, told 3 weeks."),
            ({"process_length": "2-3"}, "Interview Tue 24 Nov, told 2 to 3 weeks."),
            ({"process_length": "3", "told": "nothing"}, "Interview Tue 24 Nov."),
            ({"answer_by": "2026-12-04"}, "Interview Tue 24 Nov, answer by Fri 4 Dec."),
            ({"answer_by": "2027-01-04"}, "Interview Tue 24 Nov, answer by Mon 4 Jan 2027."),
        ],
    )
    def test_it_says_what_counts(self, fields: dict[str, str], line: str) -> None:
        assert said(questions(typed(OPENED, **fields)).line) == line

    def test_it_writes_days_as_the_reader_does(self) -> None:
        state = OPENED._replace(dates=Dates(month_first=True))
        assert said(questions(state).line) == "Interview Tue, Nov 24."

    def test_what_has_happened_since_leaves_it_as_the_form_is(self) -> None:
        again = Interview(date(2026, 12, 1), process_days=10)
        state = typed(OPENED, process_length="3")
        for news in (
            Event(EventKind.INVITED, TODAY, interview=again),
            Event(EventKind.TOLD, TODAY, answer_by=date(2026, 12, 4)),
        ):
            line = said(questions(later(state, happened(news))).line)
            assert line == "Interview Tue 24 Nov, told 3 weeks.", "It leads to the form."

    def test_a_form_with_a_problem_has_none(self) -> None:
        seen = questions(typed(OPENED, process_length="soon"))
        assert (seen.line, seen.is_answered) == ((), False)
