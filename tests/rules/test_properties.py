"""What must hold for every plan, tried on random interviews, events, weekends and holidays.

`--hypothesis-profile=thorough` tries each on 100,000 plans.
"""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules import Event, EventKind, Interview, Plan, Standing, Step, StepKind, Workdays, plan
from rules.durations import THANK_YOU_LATEST
from tests.rules.situations import LENGTHS, Situation, interviews, situations, workdays_near

IN_ORDER = list(StepKind)
ON_ANY_DAY = {StepKind.NOTES, StepKind.ANSWER_DUE}
QUESTIONS = {StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN}
A_DAY = timedelta(1)
A_YEAR_OF_DAYS = 500


def to_do(plan: Plan) -> list[Step]:
    """The steps that the reader has yet to take."""
    return [step for step in plan.steps if step.is_to_come and step.kind is not StepKind.ANSWER_DUE]


def current(plan: Plan) -> dict[StepKind, Step]:
    """The steps of the current turn by their kinds."""
    turn = max(step.turn for step in plan.steps)
    return {step.kind: step for step in plan.steps if step.turn == turn}


def working_days_between(earlier: date, later: date, workdays: Workdays) -> int:
    """How many working days there are after one day until another, inclusive."""
    days = (earlier + timedelta(count) for count in range(1, (later - earlier).days + 1))
    return sum(workdays.day_off(day) is None for day in days)


def steps_stand_in_order_and_none_is_left_to_do_in_the_past(situation: Situation) -> None:
    seen = situation.plan
    days = [step.act_on for step in seen.steps]
    assert days == sorted(days)
    for step in seen.steps:
        assert step.opens <= step.act_on <= step.closes
    for step in to_do(seen):
        assert step.act_on >= situation.today
        assert seen.standing(step) in {Standing.TODAY, Standing.NEXT, Standing.LATER}


def steps_of_the_same_day_stand_in_the_order_of_their_kinds(situation: Situation) -> None:
    steps = [step for step in situation.plan.steps if step.turn == 0]
    places = [(step.act_on, IN_ORDER.index(step.kind)) for step in steps]
    assert places == sorted(places)


def what_is_to_be_done_falls_on_working_days(situation: Situation) -> None:
    for step in to_do(situation.plan):
        is_off = situation.workdays.day_off(step.act_on)
        if step.kind not in ON_ANY_DAY and is_off:
            assert step.kind is StepKind.THANK_YOU
            assert step.reason.rule is THANK_YOU_LATEST
            assert step.act_on == step.closes == situation.plan.interview.on + timedelta(2)


def a_moved_step_names_the_day_and_every_cause(situation: Situation) -> None:
    for step in to_do(situation.plan):
        if step.moved_from:
            count = (step.act_on - step.moved_from).days
            between = [situation.workdays.day_off(step.moved_from + timedelta(day)) for day in range(count)]
            assert count > 0
            assert all(between)
            assert set(step.days_off) == set(between)
            assert step.moved


def emails_and_the_call_keep_their_distances(situation: Situation) -> None:
    steps = current(situation.plan)
    check_in, second, call = (
        steps.get(kind) for kind in (StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN, StepKind.CALL)
    )
    thanks = steps.get(StepKind.THANK_YOU)
    if check_in and check_in.is_to_come and thanks and not thanks.lapsed:
        assert working_days_between(thanks.act_on, check_in.act_on, situation.workdays) >= 2
    if check_in and second and second.is_to_come:
        assert (second.act_on - check_in.act_on).days >= 14
    if call and call.is_to_come:
        last_question = second if second and not second.lapsed else check_in
        assert last_question
        assert not last_question.lapsed
        assert (call.act_on - last_question.act_on).days >= 7


def nothing_is_asked_twice_or_while_something_before_it_is_undone(situation: Situation) -> None:
    seen = situation.plan
    assert max(Counter(step.key for step in seen.steps).values()) == 1
    waiting = to_do(seen)
    for question in waiting:
        if question.kind in QUESTIONS:
            for step in waiting:
                if IN_ORDER.index(step.kind) < IN_ORDER.index(question.kind):
                    assert step.act_on < question.act_on


def a_step_before_one_that_is_done_is_not_to_be_done_any_more(situation: Situation) -> None:
    steps = current(situation.plan)
    done = [IN_ORDER.index(kind) for kind, step in steps.items() if step.done_on]
    for kind, step in steps.items():
        if IN_ORDER.index(kind) < max(done, default=0) and kind is not StepKind.ANSWER_DUE:
            assert not step.is_to_come


def one_thing_is_next_or_the_plan_is_over(situation: Situation) -> None:
    seen = situation.plan
    step = seen.next_contact
    assert step or seen.closed
    if step:
        assert all(step.act_on <= other.act_on for other in to_do(seen) if other.contacts)


MUST_HOLD = (
    steps_stand_in_order_and_none_is_left_to_do_in_the_past,
    steps_of_the_same_day_stand_in_the_order_of_their_kinds,
    what_is_to_be_done_falls_on_working_days,
    a_moved_step_names_the_day_and_every_cause,
    emails_and_the_call_keep_their_distances,
    nothing_is_asked_twice_or_while_something_before_it_is_undone,
    a_step_before_one_that_is_done_is_not_to_be_done_any_more,
    one_thing_is_next_or_the_plan_is_over,
)


@given(situations())
def test_what_must_hold_does(situation: Situation) -> None:
    for holds in MUST_HOLD:
        holds(situation)


@given(situations(), LENGTHS, LENGTHS)
def test_a_longer_process_moves_no_step_earlier(situation: Situation, one: int, other: int) -> None:
    shorter, longer = (
        situation._replace(
            interview=Interview(situation.interview.on, situation.interview.at, process_days=length)
        ).plan
        for length in sorted((one, other))
    )
    days = {step.key: step.act_on for step in longer.steps}
    for step in shorter.steps:
        assert step.key not in days or step.act_on <= days[step.key]


@given(st.data(), interviews())
def test_who_does_each_step_on_its_day_never_sees_a_day_change(
    data: st.DataObject, interview: Interview
) -> None:
    workdays = data.draw(workdays_near(interview.on))
    told = data.draw(st.none() | st.integers(0, 40))
    events: list[Event] = []
    days: dict[str, date] = {}
    today = interview.on
    while not plan(interview, today=today, workdays=workdays, events=events).closed:
        if told is not None and today == interview.on + timedelta(told):
            events.append(Event(EventKind.TOLD, today))
            days.clear()
        seen = plan(interview, today=today, workdays=workdays, events=events)
        while True:
            turn = max(step.turn for step in seen.steps)
            now = {step.key: step.act_on for step in seen.steps if step.turn == turn}
            assert now.items() >= days.items()
            days = now
            due = [step for step in to_do(seen) if step.act_on == today]
            if not due:
                break
            events.append(Event(EventKind.DONE, today, step=due[0].kind))
            seen = plan(interview, today=today, workdays=workdays, events=events)
        today += A_DAY
        assert today < interview.on + 2 * A_YEAR_OF_DAYS * A_DAY
