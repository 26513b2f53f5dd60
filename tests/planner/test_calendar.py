"""The plan in other calendars: the links of its steps, and from one file to the next."""

from datetime import date

import pytest

from export.entries import Entry
from export.revisions import written
from planner.application import Application, Text
from planner.changes import CalendarSaved, Done, PlanRemoved, PlansArrived, TextEdited
from planner.changing import changed
from planner.rest import calendar_entries, calendar_file_name, calendars
from planner.screen import plan_of, screen
from planner.state import ALL_PLANS, PLAN, Outcome, State
from rules import StepKind, Workdays
from tests.planner.changes import FIRST, FORM, READY, arrived, done, draft, later, typed

OTHER, THIRD = (f"{FIRST[:-1]}{digit}" for digit in "23")
JOB = {"company": "Acme", "role": "Data engineer"}


def file(state: State) -> tuple[Entry, ...]:
    """What the next calendar file says."""
    plan, _ = plan_of(state, state.application, Workdays())
    assert plan
    return calendar_entries(state, plan)


def saved(state: State) -> State:
    """The state after a calendar file was saved."""
    return changed(state, CalendarSaved(FIRST, written(file(state))))


class TestLinks:
    """The links to calendars on the web."""

    def test_each_step_hands_over_its_time_without_any_message(self) -> None:
        sheet = screen(typed(READY, plan_title="Acme", your_name="Sam Reader")).sheet
        assert sheet
        with_links = [row for row in sheet.rows if row.links]
        assert len(with_links) == len(sheet.rows) - 1
        for row in with_links:
            assert row.links
            google, outlook = (dict(link.values) for link in row.links)
            assert google["text"] == outlook["subject"] == f"{row.title}: Acme"
            assert "Why this day?" in google["details"]
            assert google["details"] == outlook["body"]
            assert "Sam" not in str(row.links)

    @pytest.mark.parametrize(
        ("kind", "dates", "start", "end", "allday"),
        [
            (
                StepKind.THANK_YOU,
                "20261125T143000/20261125T144500",
                "2026-11-25T14:30:00",
                "2026-11-25T14:45:00",
                None,
            ),
            (StepKind.ANSWER_DUE, "20261201/20261202", "2026-12-01", "2026-12-02", "true"),
        ],
    )
    def test_times_are_in_no_time_zone(
        self, kind: StepKind, dates: str, start: str, end: str, allday: str | None
    ) -> None:
        sheet = screen(typed(READY, interview_time="14:30", process_length="1")).sheet
        assert sheet
        (links,) = (row.links for row in sheet.rows if row.kind is kind)
        assert links
        google, outlook = (dict(link.values) for link in links)
        assert google["dates"] == dates
        assert (outlook["startdt"], outlook["enddt"], outlook.get("allday")) == (start, end, allday)

    def test_what_is_done_or_has_lapsed_has_none(self) -> None:
        state = typed(READY, interview_date="2026-11-18")
        sheet = screen(changed(state, done(StepKind.THANK_YOU, date(2026, 11, 20)))).sheet
        assert sheet
        assert [row.kind for row in sheet.rows if row.links] == ["check-in", "call", "move-on"]


class TestFile:
    """The calendar file."""

    def test_entries_are_called_after_the_title_or_else_after_the_job(self) -> None:
        assert file(typed(READY, **JOB))[1].summary == "Thank-you email: Acme, Data engineer"
        assert file(typed(READY, role="Data engineer"))[1].summary == "Thank-you email: Data engineer"
        assert file(typed(READY, plan_title="Hopes", **JOB))[1].summary == "Thank-you email: Hopes"

    @pytest.mark.parametrize(
        ("fields", "name"),
        [
            ({}, "follow-up-plan.ics"),
            ({"plan_title": "Hopes {0}"}, "Hopes {0}.ics"),
            ({"plan_title": "Hopes", "company": "Acme"}, "Acme.ics"),
            ({"plan_title": "Hopes", **JOB}, "Acme, Data engineer.ics"),
        ],
    )
    @pytest.mark.parametrize("outcome", [Outcome.SAVED, Outcome.SAVED_AGAIN])
    def test_it_is_called_after_the_job_or_else_after_the_title_and_the_page_says_so(
        self, fields: dict[str, str], name: str, outcome: Outcome
    ) -> None:
        state = changed(typed(READY, **fields), Done(PLAN, outcome))
        sheet = screen(state).sheet
        assert sheet
        assert calendar_file_name(state) == name
        assert sheet.outcome.startswith(f"Saved as {name}. Open it")

    def test_a_message_is_in_it_as_the_reader_has_left_it(self) -> None:
        own = draft(READY, "check-in-only")
        state = changed(READY, TextEdited("check-in-only", own.subject, "My own words.", own))
        (check_in,) = (entry for entry in file(state) if entry.key == "check-in")
        assert "My own words." in check_in.description

    def test_a_message_for_what_has_gone_is_in_none(self) -> None:
        state = changed(READY, arrived(reply_1_only=Text("Thanks", "My own words")))
        assert "My own words" not in str(file(state))

    def test_a_corrected_date_moves_what_was_written(self) -> None:
        state = typed(saved(READY), interview_date="2026-11-25")
        assert {(entry.key, entry.sequence, entry.is_cancelled) for entry in file(state)} == {
            (kind, 1, False) for kind in ("notes", "thank-you", "check-in", "call", "move-on")
        }

    def test_another_title_changes_the_entries_and_makes_no_new_ones(self) -> None:
        state = typed(saved(READY), plan_title="Acme")
        assert [(entry.key, entry.sequence) for entry in file(state)] == [
            (entry.key, 1) for entry in file(READY)
        ]

    def test_what_is_done_or_has_gone_is_cancelled_where_it_was_written(self) -> None:
        state = saved(typed(READY, process_length="6"))
        state = later(state, done(StepKind.THANK_YOU, date(2026, 11, 24)))
        state = typed(state, process_length="")
        assert [(entry.key, entry.is_cancelled) for entry in file(state)] == [
            ("check-in", False),
            ("call", False),
            ("move-on", False),
            ("notes", True),
            ("thank-you", True),
            ("answer-due", True),
            ("second-check-in", True),
        ]
        assert not any(entry.is_cancelled for entry in file(changed(state, CalendarSaved(FIRST, {}))))

    def test_nothing_new_is_the_same_file(self) -> None:
        assert file(saved(READY)) == file(READY)


class TestState:
    """What the planner knows of the calendar file."""

    def test_the_application_and_what_was_written_are_known(self) -> None:
        change = CalendarSaved(FIRST, written(file(READY)))
        state = typed(changed(READY, change), interview_date="2026-11-23")
        assert (state.shown, state.application.written) == change

    def test_nothing_is_known_of_it_before(self) -> None:
        assert READY.application.written == {}


class TestAllPlans:
    """One calendar file for all plans."""

    def plans(self) -> State:
        other = {"interview-date": "2026-11-17", "plan-title": "B"}
        example = {"interview-date": "2026-11-24", "touched": ""}
        return changed(
            typed(READY, plan_title="A"),
            PlansArrived({OTHER: Application({**FORM, **other}), THIRD: Application({**FORM, **example})}),
        )

    def saved(self, state: State) -> State:
        for key, entries in calendars(state, ALL_PLANS).items():
            state = changed(state, CalendarSaved(key, written(entries)))
        return state

    def test_each_plan_has_the_entries_of_its_own_file(self) -> None:
        state = self.plans()
        both = calendars(state, ALL_PLANS)
        assert list(both) == [FIRST, OTHER]
        assert both[FIRST] == calendars(state, PLAN)[FIRST] == file(state)
        assert {entry.summary.rpartition(": ")[2] for entry in both[OTHER]} == {"B"}
        assert calendar_file_name(state, ALL_PLANS) == "follow-up-plans.ics"

    def test_the_next_file_says_of_each_plan_what_has_changed_in_it(self) -> None:
        state = typed(self.saved(self.plans()), interview_date="2026-11-23")
        both = calendars(state, ALL_PLANS)
        assert {entry.sequence for entry in both[OTHER]} == {0}
        assert 1 in {entry.sequence for entry in both[FIRST]}

    def test_what_a_calendar_has_of_a_removed_plan_is_cancelled(self) -> None:
        state = changed(self.saved(self.plans()), PlanRemoved(OTHER))
        assert all(entry.is_cancelled for entry in calendars(state, ALL_PLANS)[OTHER])
        never_saved = changed(self.plans(), PlanRemoved(OTHER))
        assert OTHER not in calendars(never_saved, ALL_PLANS)

    def test_a_plan_whose_form_needs_a_correction_is_left_out(self) -> None:
        assert list(calendars(typed(self.plans(), process_length="0"), ALL_PLANS)) == [OTHER]

    def test_what_came_of_it_is_said_with_the_name_of_the_file(self) -> None:
        state = changed(self.plans(), Done(ALL_PLANS, Outcome.SAVED))
        sheet = screen(state).sheet
        assert sheet
        assert sheet.outcome.startswith("Saved as follow-up-plans.ics.")
        assert sheet.has_several
