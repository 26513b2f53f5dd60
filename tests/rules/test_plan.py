"""The days of the plan, by tables of literal dates, and what each step says of its day."""

from datetime import date, time

import pytest

from rules import Interview, Plan, Reason, Step, Workdays, durations, plan
from rules.durations import Unit
from tests.examples import (
    ADVERTISED,
    AFTERNOON,
    INTERVIEW_LONG_AGO,
    LATE,
    PROCESS_LENGTHS,
    PROMISES,
    WEEKDAYS,
    YEARS,
    Example,
    Late,
)

TODAY = date(2026, 11, 24)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)
FRIDAY = date(2026, 11, 27)
SATURDAY = date(2026, 11, 28)
THANKSGIVING = Workdays(holidays={date(2026, 11, 26): "Thanksgiving Day"})
SAUDI_ARABIA = Workdays(weekend=frozenset({4, 5}))


def step(plan: Plan, kind: str) -> Step:
    return next(step for step in plan.steps if step.kind == kind)


def follow_up(on: date, **said: object) -> Plan:
    return plan(Interview(on=on, **said), today=on)  # type: ignore[arg-type]


@pytest.mark.parametrize("example", [*ADVERTISED, *PROCESS_LENGTHS, *WEEKDAYS, *YEARS, *PROMISES], ids=str)
def test_each_step_falls_on_its_day(example: Example) -> None:
    interview = Interview(
        on=date.fromisoformat(example.interview),
        process_days=example.process_days,
        answer_by=date.fromisoformat(example.answer_by) if example.answer_by else None,
    )
    steps = plan(interview, today=interview.on).steps
    assert {step.kind: step.act_on.isoformat() for step in steps} == example.act_on


@pytest.mark.parametrize("late", LATE, ids=str)
def test_a_late_reader_sees_what_is_left_to_do(late: Late) -> None:
    interview = Interview(on=date.fromisoformat(INTERVIEW_LONG_AGO))
    steps = plan(interview, today=date.fromisoformat(late.today), events=late.events).steps
    assert tuple((step.kind, step.act_on.isoformat(), stands(step)) for step in steps) == late.steps


def stands(step: Step) -> str:
    if step.done_on:
        return "done"
    if step.lapsed:
        return "lapsed"
    return step.overdue_since.isoformat() if step.overdue_since else ""


def test_after_a_late_interview_the_thank_you_waits_for_office_hours() -> None:
    thank_you = step(follow_up(TUESDAY, at=AFTERNOON), "thank-you")
    assert (thank_you.act_on, str(thank_you.hours)) == (THURSDAY, "09:00 to 16:00")


def test_steps_of_the_same_day_stand_in_the_order_of_their_kinds() -> None:
    on_a_friday = follow_up(FRIDAY, process_days=7)
    assert [step.kind for step in on_a_friday.steps][-3:] == ["call", "confirm", "move-on"]
    promised_at_once = follow_up(TUESDAY, answer_by=TUESDAY)
    assert [step.kind for step in promised_at_once.steps][:3] == ["notes", "answer-due", "thank-you"]


class TestThankYou:
    """The window of the thank-you email."""

    @pytest.mark.parametrize(
        ("interview", "opens", "closes", "act_on"),
        [
            (TUESDAY, "2026-11-25", "2026-11-26", "2026-11-25"),
            (THURSDAY, "2026-11-27", "2026-11-28", "2026-11-27"),
            (FRIDAY, "2026-11-28", "2026-11-30", "2026-11-30"),
            (SATURDAY, "2026-11-29", "2026-11-30", "2026-11-30"),
            (date(2026, 11, 29), "2026-11-30", "2026-12-01", "2026-11-30"),
        ],
    )
    def test_opens_the_day_after_and_closes_on_the_second_or_on_the_day_to_act(
        self, interview: date, opens: str, closes: str, act_on: str
    ) -> None:
        thank_you = step(follow_up(interview), "thank-you")
        days = (thank_you.opens, thank_you.closes, thank_you.act_on)
        assert tuple(day.isoformat() for day in days) == (opens, closes, act_on)

    def test_carries_the_time_of_the_interview_and_no_other_step_does(self) -> None:
        timed = follow_up(TUESDAY, at=time(14, 30), process_days=14)
        assert {step.kind: step.at for step in timed.steps if step.at} == {"thank-you": time(14, 30)}


class TestMovedDays:
    """What a step says when a working day had to be found."""

    def test_names_the_weekend(self) -> None:
        assert step(follow_up(FRIDAY), "thank-you").moved == "Moved from Saturday 28 November: weekend"

    def test_names_the_holiday(self) -> None:
        thank_you = step(plan(Interview(on=WEDNESDAY), today=TODAY, workdays=THANKSGIVING), "thank-you")
        assert thank_you.act_on == FRIDAY
        assert thank_you.moved == "Moved from Thursday 26 November: Thanksgiving Day"

    def test_names_a_holiday_without_a_name(self) -> None:
        nameless = Workdays(holidays={THURSDAY})
        thank_you = step(plan(Interview(on=WEDNESDAY), today=TODAY, workdays=nameless), "thank-you")
        assert thank_you.moved == "Moved from Thursday 26 November: holiday"

    def test_follows_the_weekend_of_the_country(self) -> None:
        on_wednesday = step(plan(Interview(on=WEDNESDAY), today=TODAY, workdays=SAUDI_ARABIA), "thank-you")
        assert (on_wednesday.act_on, on_wednesday.moved) == (THURSDAY, None)
        on_thursday = step(plan(Interview(on=THURSDAY), today=TODAY, workdays=SAUDI_ARABIA), "thank-you")
        assert on_thursday.act_on == date(2026, 11, 29)
        assert on_thursday.moved == "Moved from Friday 27 November: weekend"

    def test_says_nothing_where_the_rule_names_a_working_day(self) -> None:
        assert {step.moved for step in follow_up(TUESDAY, process_days=14).steps} == {None}

    def test_names_every_cause_once(self) -> None:
        days = {date(2026, 11, 30): "Some Day", date(2026, 12, 1): "Some Day", date(2026, 12, 2): "Other Day"}
        moved = plan(Interview(on=TUESDAY, process_days=3), today=TUESDAY, workdays=Workdays(holidays=days))
        check_in = step(moved, "check-in")
        assert check_in.act_on == date(2026, 12, 3)
        assert check_in.moved == "Moved from Saturday 28 November: weekend, then Some Day, then Other Day"

    def test_leaves_notes_and_the_expected_answer_on_a_day_off(self) -> None:
        weekend = follow_up(SATURDAY, process_days=7)
        assert step(weekend, "notes").act_on == SATURDAY
        assert step(weekend, "answer-due").act_on == date(2026, 12, 5)


class TestReasons:
    """Why and on whose word each step stands where it stands."""

    def test_every_step_has_words_a_reason_and_a_source(self) -> None:
        for step in follow_up(TUESDAY, process_days=14).steps:
            for words in (step.title, step.what, step.why, step.source):
                assert words.strip()
                assert "{" not in words
            assert step.what.endswith(".")
            assert step.why.endswith(".")

    @pytest.mark.parametrize(
        ("said", "source", "reason"),
        [
            ({}, "Guide, point 2", "After 7 days without an answer"),
            ({"process_days": 1}, "Our addition (based on Guide, point 3)", "waiting 3 days gives them room"),
            ({"process_days": 3}, "Our addition (based on Guide, point 3)", "ask 4 days after the interview"),
            (
                {"process_days": 14},
                "Our addition (based on Guide, point 3)",
                "ask 15 days after the interview",
            ),
            (
                {"process_days": 15},
                "Our addition (based on Guide, point 3)",
                "give it 15 days before you ask",
            ),
            (
                {"process_days": 31},
                "Our addition (based on Guide, point 3)",
                "wait 16 days: half of the time",
            ),
            ({"process_days": 43}, "Our addition (based on Guide, point 3)", "after 21 days of silence"),
            (
                {"answer_by": date(2026, 12, 4)},
                "Our addition (based on Guide, point 2)",
                "ask 1 working day after it",
            ),
            ({"answer_by": TUESDAY}, "Our addition (based on Guide, point 2)", "2 working days after"),
        ],
    )
    def test_the_check_in_names_the_rule_that_set_its_day(
        self, said: dict[str, object], source: str, reason: str
    ) -> None:
        check_in = step(follow_up(TUESDAY, **said), "check-in")
        assert check_in.source == source
        assert reason in check_in.why

    @pytest.mark.parametrize(
        ("said", "reason"),
        [
            ({}, "Your question gets 7 days for an answer"),
            ({"process_days": 3}, "Your question gets 7 days for an answer"),
            ({"process_days": 16}, "the 7 days of patience begin 1 working day after it is due"),
            ({"process_days": 42}, "Your question gets 7 days for an answer"),
            ({"answer_by": date(2026, 12, 4)}, "Your question gets 7 days for an answer"),
        ],
    )
    def test_the_call_names_the_rule_that_set_its_day(self, said: dict[str, object], reason: str) -> None:
        call = step(follow_up(TUESDAY, **said), "call")
        assert call.source == "Our addition (based on Guide, point 6)"
        assert reason in call.why

    @pytest.mark.parametrize(
        ("said", "reason"),
        [
            ({"process_days": 1}, "You expect the process to take 1 day from the interview."),
            ({"process_days": 14}, "You expect the process to take 14 days from the interview."),
            ({"answer_by": date(2026, 12, 4)}, "They promised an answer by this date."),
            ({"process_days": 42, "answer_by": date(2026, 12, 4)}, "They promised an answer by this date."),
        ],
    )
    def test_the_expected_answer_names_what_was_said(self, said: dict[str, object], reason: str) -> None:
        answer_due = step(follow_up(TUESDAY, **said), "answer-due")
        assert (answer_due.why, answer_due.source) == (reason, "Guide, point 3")

    @pytest.mark.parametrize(
        ("process_days", "kind", "reason"),
        [
            (2, "check-in", "You expect a very quick decision: waiting 3 days gives them room to make it."),
            (30, "check-in", "You expect a long process, so give it 15 days before you ask."),
            (
                42,
                "check-in",
                "You expect a long process, but after 21 days of silence you may seem uninterested.",
            ),
            (14, "call", "Your question gets 7 days for an answer first."),
        ],
        ids=["quick-or-very-quick", "half-or-least", "half-or-longest", "question-or-answer-due"],
    )
    def test_where_two_rules_set_the_same_day_one_of_them_is_named(
        self, process_days: int, kind: str, reason: str
    ) -> None:
        assert step(follow_up(TUESDAY, process_days=process_days), kind).why == reason

    def test_a_step_carries_the_rule_and_the_amount_that_set_its_day(self) -> None:
        half = step(follow_up(TUESDAY, process_days=33), "check-in").reason
        assert half == Reason(durations.LONG_PROCESS_HALF, 17, Unit.DAYS)
        expected = step(follow_up(TUESDAY, process_days=15), "answer-due").reason
        assert expected == Reason(durations.ANSWER_EXPECTED, 15, Unit.DAYS)
        crowded = step(follow_up(TUESDAY, answer_by=TUESDAY), "check-in").reason
        assert crowded == Reason(durations.AFTER_THANK_YOU, 2, Unit.WORKING_DAYS)

    def test_a_thank_you_after_its_days_is_our_addition(self) -> None:
        assert step(follow_up(FRIDAY), "thank-you").source == "Our addition (based on Guide, point 1)"
        assert step(follow_up(SATURDAY), "thank-you").source == "Guide, point 1"

    def test_the_other_steps_name_their_sources(self) -> None:
        sources = {step.kind: step.source for step in follow_up(TUESDAY, process_days=14).steps}
        assert sources == {
            "notes": "Our addition (based on Guide, point 4)",
            "thank-you": "Guide, point 1",
            "check-in": "Our addition (based on Guide, point 3)",
            "answer-due": "Guide, point 3",
            "call": "Our addition (based on Guide, point 6)",
            "confirm": "Guide, point 6",
            "move-on": "Our addition",
        }
