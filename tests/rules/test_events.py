"""What has happened decides what comes next: late steps, steps that are done, and what they answer."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from rules import (
    Dates,
    Event,
    EventKind,
    Interview,
    InvalidEvents,
    Plan,
    Standing,
    Step,
    StepKind,
    Workdays,
    plan,
)

TUESDAY = date(2026, 11, 3)
MONDAY_TO_SUNDAY = Workdays(weekend=frozenset())
NOTHING_SAID = Interview(TUESDAY)
TWO_WEEKS = Interview(TUESDAY, process_days=14)
SIX_WEEKS = Interview(TUESDAY, process_days=42)


def after(days: int) -> date:
    """The day so many days after the interview."""
    return TUESDAY + timedelta(days)


def done(kind: str, days: int) -> Event:
    return Event(EventKind.DONE, after(days), step=StepKind(kind))


def told(days: int, new_date: int | None = None) -> Event:
    return Event(EventKind.TOLD, after(days), answer_by=None if new_date is None else after(new_date))


def seen(
    days: int,
    *events: Event,
    interview: Interview = NOTHING_SAID,
    workdays: Workdays = MONDAY_TO_SUNDAY,
) -> Plan:
    """The plan so many days after the interview; without weekends, so that days can be counted."""
    return plan(interview, today=after(days), workdays=workdays, events=events)


def step(plan: Plan, key: str) -> Step:
    return next(step for step in plan.steps if step.key == key)


def stands(plan: Plan) -> dict[str, str]:
    """How each step stands: "done 4", "lapsed", or in how many days after the interview it is to be done."""
    return {step.key: _stands(step) for step in plan.steps}


def _stands(step: Step) -> str:
    if step.lapsed:
        return "lapsed"
    return f"{'done ' if step.done_on else ''}{(step.act_on - TUESDAY).days}"


class TestLate:
    """Undone after its window a step is to be done now, until it would come too late to help."""

    @pytest.mark.parametrize(
        ("kind", "events", "interview", "due", "last"),
        [
            ("notes", [], NOTHING_SAID, 0, 2),
            ("thank-you", [], NOTHING_SAID, 1, 5),
            ("check-in", [done("thank-you", 1)], NOTHING_SAID, 7, 45),
            ("check-in", [done("thank-you", 1)], Interview(TUESDAY, process_days=24), 15, 45),
            ("check-in", [done("thank-you", 1)], Interview(TUESDAY, process_days=25), 15, 46),
            ("check-in", [done("thank-you", 1)], Interview(TUESDAY, answer_by=after(24)), 25, 45),
            ("check-in", [done("thank-you", 1)], Interview(TUESDAY, answer_by=after(25)), 26, 46),
            ("second-check-in", [done("check-in", 21)], SIX_WEEKS, 43, 63),
            ("call", [done("check-in", 7)], NOTHING_SAID, 14, 35),
            ("call", [done("check-in", 15)], TWO_WEEKS, 22, 43),
            ("confirm", [done("check-in", 7), done("call", 14)], NOTHING_SAID, 14, 17),
            ("reply", [told(3)], NOTHING_SAID, 3, 6),
            ("check-in", [told(3)], NOTHING_SAID, 10, 48),
            ("check-in", [told(3, 26)], NOTHING_SAID, 27, 48),
            ("check-in", [told(3, 28)], NOTHING_SAID, 29, 49),
        ],
    )
    def test_it_is_overdue_until_its_last_day_and_then_lapses(
        self, kind: str, events: Sequence[Event], interview: Interview, due: int, last: int
    ) -> None:
        def on(days: int) -> Step:
            steps = [step for step in seen(days, *events, interview=interview).steps if step.kind == kind]
            return steps[-1]

        assert (on(due).act_on, on(due).overdue_since) == (after(due), None)
        # The window of the thank-you email is open on the day after its day to act.
        first_late = due + 2 if kind == "thank-you" else due + 1
        for day in (first_late, last):
            late = on(day)
            assert (late.act_on, late.overdue_since, late.lapsed) == (after(day), after(due), False)
            assert late.opens == late.closes == late.act_on
        too_late = on(last + 1)
        assert (too_late.act_on, too_late.overdue_since, too_late.lapsed) == (after(due), None, True)

    @pytest.mark.parametrize(
        ("days", "events", "kind", "reason"),
        [
            (3, [], "thank-you", "Until 5 days after the interview late thanks are better than none."),
            (8, [done("thank-you", 1)], "check-in", "Until 45 days after the interview, or after their last"),
            (17, [done("check-in", 7), done("call", 14)], "confirm", "Until 3 days after the call"),
        ],
    )
    def test_it_says_why_it_is_not_too_late_and_not_why_it_stood_on_another_day(
        self, days: int, events: Sequence[Event], kind: str, reason: str
    ) -> None:
        late = step(seen(days, *events), kind)
        assert reason in late.why
        assert late.source.startswith("Our addition")

    def test_moving_on_is_overdue_without_end(self) -> None:
        late = step(seen(600, done("call", 14)), "move-on")
        assert (late.act_on, late.overdue_since) == (after(600), after(21))

    @pytest.mark.parametrize("kind", [EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN])
    def test_so_is_the_reply_with_which_a_plan_ends(self, kind: EventKind) -> None:
        late = step(seen(600, Event(kind, after(3))), "reply-1")
        assert (late.act_on, late.overdue_since) == (after(600), after(3))

    def test_the_expected_answer_is_never_late(self) -> None:
        late = seen(40, done("check-in", 15), interview=TWO_WEEKS)
        assert (step(late, "answer-due").act_on, late.standing(step(late, "answer-due"))) == (
            after(14),
            Standing.PAST,
        )

    def test_a_late_step_waits_for_a_working_day_and_names_what_it_waits_for(self) -> None:
        saturday = seen(11, done("thank-you", 1), workdays=Workdays())
        late = step(saturday, "check-in")
        assert (late.act_on, late.overdue_since) == (date(2026, 11, 16), date(2026, 11, 10))
        assert late.moved == "Moved from Saturday 14 November: weekend"

    def test_inside_its_window_it_is_not_late(self) -> None:
        assert step(seen(2), "thank-you").overdue_since is None
        assert step(seen(2), "thank-you").act_on == after(2)

    def test_without_a_working_day_left_in_its_window_it_is(self) -> None:
        friday_off = Workdays(holidays={date(2026, 11, 5)})
        late = step(seen(2, workdays=friday_off), "thank-you")
        assert (late.act_on, late.overdue_since) == (date(2026, 11, 6), date(2026, 11, 4))


class TestOneAnswer:
    """A late reader gets one clear answer."""

    def test_nobody_is_told_to_phone_before_they_have_written(self) -> None:
        late = seen(21)
        assert late.next_contact is not None
        assert (late.next_contact.kind, late.next_contact.act_on) == ("check-in", after(21))
        assert step(late, "call").act_on == after(28)

    def test_moving_on_and_phoning_never_stand_together(self) -> None:
        assert stands(seen(46)) == {
            "notes": "lapsed",
            "thank-you": "lapsed",
            "check-in": "lapsed",
            "call": "lapsed",
            "confirm": "lapsed",
            "move-on": "46",
        }

    def test_a_check_in_keeps_its_distance_to_a_late_thank_you(self) -> None:
        late = seen(5, interview=Interview(TUESDAY, process_days=1))
        assert (stands(late)["thank-you"], stands(late)["check-in"]) == ("5", "7")

    def test_on_the_second_day_of_the_window_the_step_stands_on_that_day(self) -> None:
        second_day = seen(2)
        assert second_day.next_contact == step(second_day, "thank-you")
        assert second_day.standing(step(second_day, "thank-you")) is Standing.TODAY

    def test_a_contact_is_never_asked_for_on_a_day_off(self) -> None:
        for days in range(60):
            contact = seen(days, workdays=Workdays()).next_contact
            assert contact
            assert Workdays().day_off(contact.act_on) is None

    def test_one_contact_is_next_and_the_others_are_later(self) -> None:
        early = seen(0)
        assert {step.key: early.standing(step) for step in early.steps} == {
            "notes": Standing.TODAY,
            "thank-you": Standing.NEXT,
            "check-in": Standing.LATER,
            "call": Standing.LATER,
            "confirm": Standing.LATER,
            "move-on": Standing.LATER,
        }


class TestDone:
    """A step that is done stands on that day, and later ones count from there."""

    def test_later_steps_count_from_the_day_on_which_it_was_done(self) -> None:
        assert stands(seen(9, done("thank-you", 3), done("check-in", 9))) == {
            "notes": "lapsed",
            "thank-you": "done 3",
            "check-in": "done 9",
            "call": "16",
            "confirm": "16",
            "move-on": "23",
        }

    def test_of_several_days_the_last_counts(self) -> None:
        assert stands(seen(9, done("check-in", 8), done("check-in", 9)))["check-in"] == "done 9"

    def test_what_comes_before_a_step_that_is_done_has_lapsed(self) -> None:
        called = seen(6, done("call", 6), interview=SIX_WEEKS)
        assert stands(called) == {
            "notes": "lapsed",
            "thank-you": "lapsed",
            "check-in": "lapsed",
            "answer-due": "42",
            "call": "done 6",
            "confirm": "6",
            "move-on": "13",
        }

    def test_a_done_email_after_a_call_that_was_not_made_starts_the_last_week(self) -> None:
        assert stands(seen(20, done("confirm", 20)))["move-on"] == "27"

    def test_an_email_after_a_call_at_the_weekend_waits_for_monday(self) -> None:
        saturday = seen(11, done("call", 11), workdays=Workdays())
        assert step(saturday, "confirm").act_on == date(2026, 11, 16)

    def test_a_plan_is_closed_once_its_last_step_is_done(self) -> None:
        assert not seen(30, done("call", 14)).closed
        closed = seen(30, done("call", 14), done("move-on", 21))
        assert closed.closed
        assert closed.next_contact is None
        assert {closed.standing(step) for step in closed.steps} == {Standing.DONE, Standing.LAPSED}


class TestSecondCheckIn:
    """A second question in a long process."""

    @pytest.mark.parametrize(("length", "is_there"), [(27, False), (28, True), (42, True)])
    def test_it_needs_fourteen_days_after_the_first(self, length: int, is_there: bool) -> None:
        keys = stands(seen(0, interview=Interview(TUESDAY, process_days=length))).keys()
        assert ("second-check-in" in keys) is is_there

    def test_a_promise_leaves_room_for_none(self) -> None:
        both = Interview(TUESDAY, process_days=42, answer_by=after(42))
        assert "second-check-in" not in stands(seen(0, interview=both))

    def test_it_goes_where_the_first_comes_too_late_for_it(self) -> None:
        thanked = done("thank-you", 1)
        assert stands(seen(29, thanked, interview=SIX_WEEKS))["second-check-in"] == "43"
        assert "second-check-in" not in stands(seen(30, thanked, interview=SIX_WEEKS))
        assert "second-check-in" not in stands(seen(64, thanked, interview=SIX_WEEKS))

    def test_done_it_is_there_whatever_the_first(self) -> None:
        assert stands(seen(44, done("second-check-in", 44), interview=SIX_WEEKS)) == {
            "notes": "lapsed",
            "thank-you": "lapsed",
            "check-in": "lapsed",
            "answer-due": "42",
            "second-check-in": "done 44",
            "call": "51",
            "confirm": "51",
            "move-on": "58",
        }
        assert stands(seen(9, done("second-check-in", 9)))["call"] == "16"

    def test_where_it_has_lapsed_the_call_counts_from_the_first(self) -> None:
        asked = done("check-in", 21)
        assert stands(seen(63, asked, interview=SIX_WEEKS))["call"] == "70"
        late = seen(64, asked, interview=SIX_WEEKS)
        assert stands(late)["second-check-in"] == "lapsed"
        assert step(late, "call").overdue_since == after(50)


class TestAnswers:
    """What follows when they answer, or when the reader withdraws."""

    def test_news_without_a_date_begins_a_new_turn(self) -> None:
        assert stands(seen(8, done("thank-you", 1), told(8))) == {
            "thank-you": "done 1",
            "reply-1": "8",
            "check-in-1": "15",
            "call-1": "22",
            "confirm-1": "22",
            "move-on-1": "29",
        }

    def test_news_with_a_date_waits_for_that(self) -> None:
        assert stands(seen(8, told(8, 20))) == {
            "reply-1": "8",
            "answer-due-1": "20",
            "check-in-1": "21",
            "call-1": "28",
            "confirm-1": "28",
            "move-on-1": "35",
        }

    def test_steps_of_a_turn_that_are_done_stay_when_the_next_begins(self) -> None:
        again = seen(20, done("check-in", 7), told(8), done("reply", 8), done("check-in", 16), told(17))
        assert stands(again) == {
            "check-in": "done 7",
            "reply-1": "done 8",
            "check-in-1": "done 16",
            "reply-2": "20",
            "check-in-2": "24",
            "call-2": "31",
            "confirm-2": "31",
            "move-on-2": "38",
        }

    def test_a_reply_and_a_question_do_not_go_out_on_one_day(self) -> None:
        today = seen(9, told(8, 8))
        assert (stands(today)["reply-1"], stands(today)["check-in-1"]) == ("9", "10")
        assert "1 working day after your reply" in step(today, "check-in-1").why

    def test_an_invitation_begins_a_plan_of_its_own(self) -> None:
        second = Interview(after(20), process_days=7)
        invited = Event(EventKind.INVITED, after(10), interview=second)
        both = seen(10, done("thank-you", 1), done("check-in", 7), invited)
        assert both.interview == second
        assert stands(both) == {
            "thank-you": "done 1",
            "check-in": "done 7",
            "notes-1": "20",
            "thank-you-1": "21",
            "answer-due-1": "27",
            "check-in-1": "28",
            "call-1": "35",
            "confirm-1": "35",
            "move-on-1": "42",
        }

    @pytest.mark.parametrize(
        ("kind", "what"),
        [
            (EventKind.OFFER, "until when they need your answer"),
            (EventKind.REJECTION, "keep the door open"),
            (EventKind.WITHDRAWN, "two friendly sentences"),
        ],
    )
    def test_after_an_end_there_is_nothing_but_a_reply(self, kind: EventKind, what: str) -> None:
        ended = seen(8, done("thank-you", 1), Event(kind, after(8)))
        assert ended.closed
        assert stands(ended) == {"thank-you": "done 1", "reply-1": "8"}
        assert what in step(ended, "reply-1").what
        replied = seen(9, Event(kind, after(8)), done("reply", 9))
        assert stands(replied) == {"reply-1": "done 9"}

    def test_an_end_need_not_be_the_end(self) -> None:
        reopened = seen(20, Event(EventKind.REJECTION, after(8)), told(20))
        assert not reopened.closed
        assert stands(reopened)["check-in-2"] == "27"

    def test_events_of_a_day_count_in_their_order(self) -> None:
        told_then_thanked = seen(1, told(1), done("reply", 1))
        assert stands(told_then_thanked)["reply-1"] == "done 1"
        thanked_then_told = seen(1, done("thank-you", 1), told(1))
        assert stands(thanked_then_told)["thank-you"] == "done 1"


class TestWhatTakesThePlace:
    """A lapsed step says what takes its place."""

    @pytest.mark.parametrize(
        ("days", "events", "key", "words"),
        [
            (
                3,
                [],
                "notes",
                "Too late for fresh notes: put what you still remember into your thank-you email.",
            ),
            (6, [], "thank-you", "It would come too late now: your check-in email brings the thanks."),
            (46, [], "thank-you", "It would come too late now: your last email brings the thanks."),
            (46, [], "check-in", "It would come too late now: your last email takes its place."),
            (46, [], "call", "It would come too late now: your last email takes its place."),
            (9, [done("confirm", 9)], "call", "No longer needed: your email after the call came first."),
            (9, [done("call", 9)], "check-in", "No longer needed: your phone call came first."),
            (12, [told(8)], "reply-1", "It would come too late now: your check-in email takes its place."),
        ],
    )
    def test_in_a_sentence(self, days: int, events: Sequence[Event], key: str, words: str) -> None:
        late = seen(days, *events)
        assert step(late, key).lapsed
        assert late.instead_of(step(late, key)) == words


class TestImpossibleEvents:
    """What cannot have happened is refused, with the fix."""

    @pytest.mark.parametrize(
        ("event", "field", "fix"),
        [
            (done("check-in", -1), "event-on", "Enter a day from 3 November 2026 to today,"),
            (done("check-in", 31), "event-on", "to today, 3 December 2026."),
            (done("answer-due", 7), "event-step", "Choose a step of the plan that can be done."),
            (done("reply", 7), "event-step", "Choose a step of the plan that can be done."),
            (Event(EventKind.DONE, after(7)), "event-step", "Choose a step of the plan that can be done."),
            (told(7, 6), "event-answer-by", "Enter the new date from 10 November 2026 to"),
            (told(7, 373), "event-answer-by", "Enter the new date from 10 November 2026 to"),
            (
                Event(EventKind.INVITED, after(7)),
                "event-interview",
                "Enter the date of the next interview, from",
            ),
        ],
    )
    def test_it_names_the_field_and_the_fix(self, event: Event, field: str, fix: str) -> None:
        with pytest.raises(InvalidEvents) as invalid:
            seen(30, event)
        (problem,) = invalid.value.problems
        assert problem.field == field
        assert fix in problem.message

    def test_its_days_are_written_as_the_page_writes_them(self) -> None:
        american = Dates(month_first=True)
        with pytest.raises(InvalidEvents) as invalid:
            plan(NOTHING_SAID, today=after(0), events=[done("check-in", 1)], dates=american)
        assert str(invalid.value) == "Enter a day from November 3, 2026 to today, November 3, 2026."

    def test_all_problems_are_told_at_once(self) -> None:
        with pytest.raises(InvalidEvents) as invalid:
            seen(30, done("answer-due", 31), told(7, 6))
        assert [problem.field for problem in invalid.value.problems] == [
            "event-on",
            "event-step",
            "event-on",
            "event-answer-by",
        ]
        assert invalid.value.places == (0, 0, 1, 1)

    def test_what_lies_before_the_interview_asks_for_the_day_of_that(self) -> None:
        with pytest.raises(InvalidEvents) as invalid:
            plan(Interview(after(20)), today=after(10), events=[done("thank-you", 1)])
        (problem,) = invalid.value.problems
        assert problem.message == (
            "Nothing can have happened before 23 November 2026:"
            " take this out, or correct the date of the interview."
        )

    @pytest.mark.parametrize(
        "event",
        [
            Event(EventKind.TOLD, date(9999, 12, 30), answer_by=date(9999, 12, 31)),
            Event(EventKind.INVITED, after(7), interview=Interview(date(9999, 12, 30))),
            Event(EventKind.INVITED, after(7), interview=Interview(date(2016, 1, 1))),
        ],
    )
    def test_days_far_away_are_refused_like_any_other(self, event: Event) -> None:
        with pytest.raises(InvalidEvents):
            seen(30, event)

    @pytest.mark.parametrize("event", [done("thank-you", 0), done("check-in", 30), told(7, 7), told(7, 372)])
    def test_both_ends_are_accepted(self, event: Event) -> None:
        assert seen(30, event).steps

    def test_nothing_can_be_done_of_a_second_plan_before_its_interview(self) -> None:
        invited = Event(EventKind.INVITED, after(3), interview=Interview(after(10)))
        with pytest.raises(InvalidEvents):
            seen(30, invited, done("thank-you", 9))
        assert seen(30, invited, done("thank-you", 10)).steps
        assert seen(30, invited, Event(EventKind.WITHDRAWN, after(4))).closed
