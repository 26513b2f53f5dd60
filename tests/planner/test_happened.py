"""What is ticked off, undone, and shown as a list of what has happened."""

from datetime import date

import pytest

from planner.changes import Happened, PersonAdded, PersonRemoved, Redated, TakenBack
from planner.changing import changed
from planner.happened import Tick
from planner.screen import screen
from planner.state import State
from rules import Event, EventKind, Interview, Standing, StepKind, said
from tests.planner.changes import READY, TODAY, done, happened, later, typed

INTERVIEWED = typed(READY, interview_date="2026-11-23")
TWO_PEOPLE = typed(changed(INTERVIEWED, PersonAdded()), person_1_name="Ana Ruiz", person_2_name="Tom Berg")


def ticks(state: State, step: str) -> tuple[Tick, ...]:
    sheet = screen(state).sheet
    assert sheet
    return next(row.ticks for row in sheet.rows if row.key == step)


def standing(state: State, step: str) -> Standing:
    sheet = screen(state).sheet
    assert sheet
    return next(row.standing for row in sheet.rows if row.key == step)


def thanked(row: str, on: date) -> Happened:
    return happened(Event(EventKind.DONE, on, step=StepKind.THANK_YOU), row)


class TestTicks:
    """Every step to act can be ticked off, with the day, and undone."""

    def test_each_step_but_an_answer_has_one(self) -> None:
        sheet = screen(typed(INTERVIEWED, process_length="6")).sheet
        assert sheet
        assert [(row.key, len(row.ticks)) for row in sheet.rows] == [
            ("notes", 1),
            ("thank-you", 1),
            ("check-in", 1),
            ("answer-due", 0),
            ("second-check-in", 1),
            ("call", 1),
            ("confirm", 1),
            ("move-on", 1),
        ]

    def test_a_step_that_comes_too_late_can_have_been_done_in_time(self) -> None:
        late = typed(READY, interview_date="2026-11-10")
        assert standing(late, "thank-you") is Standing.LAPSED
        assert len(ticks(late, "thank-you")) == 1
        assert standing(later(late, thanked("person-1", date(2026, 11, 11))), "thank-you") is Standing.DONE

    def test_it_knows_the_day_and_the_days_that_can_be(self) -> None:
        (tick,) = ticks(INTERVIEWED, "thank-you")
        assert (tick.is_done, tick.on, tick.first, tick.last) == (False, "", "2026-11-23", "2026-11-24")
        assert tick.offers_yesterday
        state = later(INTERVIEWED, done(StepKind.THANK_YOU, TODAY))
        (tick,) = ticks(state, "thank-you")
        assert (tick.is_done, tick.on, tick.offers_yesterday) == (True, "2026-11-24", False)
        assert standing(state, "thank-you") is Standing.DONE

    def test_on_the_day_of_the_interview_there_is_no_yesterday(self) -> None:
        assert not ticks(READY, "thank-you")[0].offers_yesterday

    def test_another_day_can_be_given_and_all_follows(self) -> None:
        state = later(typed(READY, interview_date="2026-11-10"), done(StepKind.CHECK_IN, TODAY))
        state = changed(state, Redated(state.application.happenings[0].key, date(2026, 11, 19)))
        assert ticks(state, "check-in")[0].on == "2026-11-19"
        sheet = screen(state).sheet
        assert sheet
        assert next(row.act_on.on for row in sheet.rows if row.key == "call") == date(2026, 11, 26)

    @pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 11, 25)])
    def test_a_day_that_cannot_be_is_refused_with_the_fix_and_the_old_one_stays(self, day: date) -> None:
        state = later(INTERVIEWED, done(StepKind.THANK_YOU, TODAY))
        wrong = changed(state, Redated(state.application.happenings[0].key, day))
        (tick,) = ticks(wrong, "thank-you")
        assert tick.problem == "Enter a day from 23 November 2026 to today, 24 November 2026."
        assert tick.on == "2026-11-24"
        undone = changed(INTERVIEWED, thanked("person-1", day))
        assert ticks(undone, "thank-you")[0].problem == tick.problem
        assert ticks(undone, "check-in")[0].problem == ""
        assert undone.application == INTERVIEWED.application

    def test_it_is_undone_as_easily(self) -> None:
        state = later(INTERVIEWED, done(StepKind.THANK_YOU, TODAY))
        undone = changed(state, TakenBack(state.application.happenings[0].key))
        assert undone.application.happenings == ()
        assert undone.undo
        assert changed(undone, undone.undo).application.happenings == state.application.happenings

    def test_after_an_answer_the_days_begin_with_it(self) -> None:
        state = later(
            typed(READY, interview_date="2026-11-10"),
            done(StepKind.THANK_YOU, date(2026, 11, 11)),
            happened(Event(EventKind.TOLD, date(2026, 11, 23))),
        )
        assert ticks(state, "reply-1")[0].first == "2026-11-23"
        (earlier,) = ticks(state, "thank-you")
        assert (earlier.is_done, earlier.on) == (True, "2026-11-11")

    def test_a_next_interview_that_is_still_to_come_can_be_the_first_day(self) -> None:
        invited = Event(EventKind.INVITED, date(2026, 11, 23), interview=Interview(TODAY))
        state = later(typed(READY, interview_date="2026-11-10"), happened(invited))
        assert ticks(state, "thank-you-1")[0].first == "2026-11-24"


class TestSeveralPeople:
    """Each thank-you email has its own tick; the step is done with the last."""

    def test_the_step_is_done_with_the_last_of_them(self) -> None:
        assert [tick.name for tick in ticks(TWO_PEOPLE, "thank-you")] == ["Ana Ruiz", "Tom Berg"]
        one = later(TWO_PEOPLE, thanked("person-1", date(2026, 11, 23)))
        assert [tick.is_done for tick in ticks(one, "thank-you")] == [True, False]
        assert standing(one, "thank-you") is Standing.TODAY
        both = later(one, thanked("person-2", TODAY))
        assert standing(both, "thank-you") is Standing.DONE
        sheet = screen(both).sheet
        assert sheet
        assert next(row.act_on.on for row in sheet.rows if row.key == "thank-you") == TODAY

    def test_somebody_who_is_added_later_is_still_to_be_thanked(self) -> None:
        both = later(TWO_PEOPLE, thanked("person-1", TODAY), thanked("person-2", TODAY))
        three = typed(changed(both, PersonAdded()), person_3_name="Kim")
        assert standing(three, "thank-you") is Standing.TODAY
        without = changed(three, PersonRemoved("person-3"))
        assert standing(without, "thank-you") is Standing.DONE

    def test_somebody_without_a_name_is_called_by_their_number(self) -> None:
        state = typed(TWO_PEOPLE, person_2_name="", person_2_talked_about="the budget")
        assert [tick.name for tick in ticks(state, "thank-you")] == ["Ana Ruiz", "Person 2"]

    def test_after_an_invitation_all_are_to_be_thanked_again(self) -> None:
        invited = Event(EventKind.INVITED, TODAY, interview=Interview(TODAY))
        both = later(TWO_PEOPLE, thanked("person-1", TODAY), thanked("person-2", TODAY), happened(invited))
        assert [tick.is_done for tick in ticks(both, "thank-you-1")] == [False, False]
        assert [tick.is_done for tick in ticks(both, "thank-you")] == [True, True]


class TestThroughRecruiter:
    """One email holds the thanks to all."""

    STATE = typed(TWO_PEOPLE, through_recruiter="on")

    def test_it_is_ticked_off_once(self) -> None:
        (tick,) = ticks(self.STATE, "thank-you")
        assert (tick.person, tick.name) == ("", "")
        sent = changed(self.STATE, done(StepKind.THANK_YOU, TODAY))
        assert standing(sent, "thank-you") is Standing.DONE
        assert [tick.is_done for tick in ticks(sent, "thank-you")] == [True]

    def test_who_was_thanked_before_the_recruiter_came_in_counts(self) -> None:
        one = later(TWO_PEOPLE, thanked("person-1", TODAY))
        now = typed(one, through_recruiter="on")
        assert standing(now, "thank-you") is Standing.DONE
        assert [tick.is_done for tick in ticks(now, "thank-you")] == [True]


class TestHistory:
    """What has happened, the last first."""

    def test_each_entry_says_what_it_was(self) -> None:
        state = later(
            typed(TWO_PEOPLE, interview_date="2026-11-10"),
            thanked("person-1", date(2026, 11, 11)),
            done(StepKind.CHECK_IN, date(2026, 11, 19)),
            happened(Event(EventKind.TOLD, date(2026, 11, 20), answer_by=date(2026, 12, 4))),
            happened(Event(EventKind.INVITED, date(2026, 11, 23), interview=Interview(date(2026, 12, 1)))),
            happened(Event(EventKind.OFFER, TODAY)),
        )
        assert [(str(past.day), said(past.what)) for past in screen(state).history] == [
            ("Tue 24 Nov", "They made you an offer"),
            ("Mon 23 Nov", "They invited you again, on Tuesday 1 December"),
            ("Fri 20 Nov", "They asked for more time, until Friday 4 December"),
            ("Thu 19 Nov", "Check-in email"),
            ("Wed 11 Nov", "Thank-you email to Ana Ruiz"),
        ]

    def test_with_an_answer_goes_what_was_done_after_it(self) -> None:
        state = later(
            typed(READY, interview_date="2026-11-10"),
            done(StepKind.CHECK_IN, date(2026, 11, 19)),
            happened(Event(EventKind.TOLD, date(2026, 11, 20))),
            done(StepKind.REPLY, date(2026, 11, 20)),
            happened(Event(EventKind.OFFER, TODAY)),
        )
        told = state.application.happenings[1]
        after = changed(state, TakenBack(told.key))
        assert [said(past.what) for past in screen(after).history] == [
            "They made you an offer",
            "Check-in email",
        ]
        assert screen(after).sheet
        assert after.undo
        assert changed(after, after.undo).application.happenings == state.application.happenings

    def test_what_cannot_have_happened_is_named_in_the_list_and_leads_there(self) -> None:
        state = later(typed(READY, interview_date="2026-11-10"), done(StepKind.THANK_YOU, date(2026, 11, 11)))
        wrong = screen(typed(state, interview_date="2026-11-20"))
        (past,) = wrong.history
        assert past.problem.startswith("Enter a day from 20 November 2026")
        assert [problem.field for problem in wrong.problems] == [f"happened-{past.key}"]
        assert wrong.sheet is None
