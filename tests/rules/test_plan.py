"""The days of the plan, by tables of literal dates, and what each step says of its day."""

from datetime import date, time

import pytest

from rules import MISSED, Interview, Plan, Reason, Standing, Step, StepKind, Workdays, durations, plan
from rules.durations import Unit
from tests.examples import ADVERTISED, PROCESS_LENGTHS, PROMISES, WEEKDAYS, YEARS, Example

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
    return plan(Interview(on=on, **said), today=TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize("example", [*ADVERTISED, *PROCESS_LENGTHS, *WEEKDAYS, *YEARS, *PROMISES], ids=str)
def test_each_step_falls_on_its_day(example: Example) -> None:
    interview = Interview(
        on=date.fromisoformat(example.interview),
        process_days=example.process_days,
        answer_by=date.fromisoformat(example.answer_by) if example.answer_by else None,
    )
    steps = plan(interview, today=TODAY).steps
    assert {step.kind: step.act_on.isoformat() for step in steps} == example.act_on


def test_steps_of_the_same_day_stand_in_the_order_of_their_kinds() -> None:
    one_week = follow_up(TUESDAY, process_days=7)
    assert [step.kind for step in one_week.steps] == list(StepKind)
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
        assert [step.moved for step in follow_up(TUESDAY, process_days=14).steps] == [None] * 7

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
            ({"process_days": 1}, "Our addition (based on Guide, point 3)", "3 days"),
            ({"process_days": 6}, "Our addition (based on Guide, point 3)", "ask 7 days after the interview"),
            ({"process_days": 7}, "Guide, point 2", "After 7 days without an answer"),
            ({"process_days": 14}, "Guide, point 2", "After 7 days without an answer"),
            ({"process_days": 15}, "Our addition (based on Guide, point 3)", "wait 8 days: half of the time"),
            ({"process_days": 27}, "Our addition (based on Guide, point 3)", "after 14 days of silence"),
            ({"process_days": 29}, "Our addition (based on Guide, point 3)", "after 14 days of silence"),
            (
                {"answer_by": date(2026, 12, 4)},
                "Our addition (based on Guide, point 2)",
                "ask 1 day after it",
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
            ({}, "The check-in gets 7 days for an answer"),
            ({"process_days": 3}, "The check-in gets 4 days for an answer"),
            ({"process_days": 14}, "1 day after it is due"),
            ({"answer_by": date(2026, 12, 4)}, "missed promise"),
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
            (
                2,
                "check-in",
                "You expect a quick decision, so ask 3 days after the interview, soon after it was due.",
            ),
            (13, "call", "The check-in gets 7 days for an answer first."),
            (
                28,
                "check-in",
                "You expect a long process, but after 14 days of silence you may seem uninterested.",
            ),
        ],
        ids=["quick-or-very-quick", "patience-or-answer-due", "half-or-longest-wait"],
    )
    def test_where_two_rules_set_the_same_day_one_of_them_is_named(
        self, process_days: int, kind: str, reason: str
    ) -> None:
        assert step(follow_up(TUESDAY, process_days=process_days), kind).why == reason

    def test_a_step_carries_the_rule_and_the_amount_that_set_its_day(self) -> None:
        half = step(follow_up(TUESDAY, process_days=15), "check-in").reason
        assert half == Reason(durations.LONG_PROCESS_HALF, 8, Unit.DAYS)
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
            "check-in": "Guide, point 2",
            "answer-due": "Guide, point 3",
            "call": "Our addition (based on Guide, point 6)",
            "confirm": "Guide, point 6",
            "move-on": "Our addition",
        }


class TestToday:
    """What comes next, seen from a day; the interview was on Friday 27 November, with a week to go."""

    @pytest.mark.parametrize(
        ("today", "contact", "standing"),
        [
            (date(2025, 1, 1), "thank-you", Standing.NEXT),
            (FRIDAY, "thank-you", Standing.NEXT),
            (SATURDAY, "thank-you", Standing.NEXT),
            (date(2026, 11, 30), "thank-you", Standing.TODAY),
            (date(2026, 12, 1), "check-in", Standing.NEXT),
            (date(2026, 12, 4), "check-in", Standing.TODAY),
            (date(2026, 12, 5), "call", Standing.NEXT),
            (date(2026, 12, 11), "call", Standing.TODAY),
            (date(2026, 12, 12), "move-on", Standing.NEXT),
            (date(2026, 12, 18), "move-on", Standing.TODAY),
        ],
    )
    def test_the_next_contact(self, today: date, contact: str, standing: Standing) -> None:
        seen = plan(Interview(on=FRIDAY, process_days=7), today=today)
        assert seen.next_contact is not None
        assert (seen.next_contact.kind, seen.standing(seen.next_contact)) == (contact, standing)

    def test_nothing_is_next_after_the_last_step(self) -> None:
        seen = plan(Interview(on=FRIDAY, process_days=7), today=date(2026, 12, 19))
        assert seen.next_contact is None
        assert {seen.standing(step) for step in seen.steps} == {Standing.PAST}

    def test_a_window_can_still_be_used_on_its_last_day(self) -> None:
        seen = plan(Interview(on=TUESDAY), today=THURSDAY)
        assert seen.standing(step(seen, "thank-you")) is Standing.TODAY

    def test_steps_after_the_next_are_later(self) -> None:
        seen = plan(Interview(on=FRIDAY, process_days=7), today=date(2026, 12, 1))
        standings = {step.kind.value: seen.standing(step).value for step in seen.steps}
        assert standings == {
            "notes": "past",
            "thank-you": "past",
            "check-in": "next",
            "answer-due": "later",
            "call": "later",
            "confirm": "later",
            "move-on": "later",
        }

    @pytest.mark.parametrize(
        ("today", "missed"),
        [
            (FRIDAY, None),
            (date(2026, 11, 30), None),
            (date(2026, 12, 1), "thank-you"),
            (date(2026, 12, 3), "thank-you"),
            (date(2026, 12, 4), None),
            (date(2026, 12, 5), "check-in"),
            (date(2026, 12, 18), "check-in"),
            (date(2026, 12, 19), "move-on"),
        ],
    )
    def test_what_is_missed_is_the_last_step_that_can_be_made_up_for(
        self, today: date, missed: str | None
    ) -> None:
        assert plan(Interview(on=FRIDAY), today=today).missed == missed

    def test_there_are_words_for_everything_that_can_be_missed(self) -> None:
        assert MISSED.keys() == {"thank-you", "check-in", "move-on"}

    def test_today_moves_no_step(self) -> None:
        plans = [plan(Interview(on=FRIDAY), today=today) for today in (date(2025, 1, 1), date(2027, 1, 1))]
        assert plans[0].steps == plans[1].steps
