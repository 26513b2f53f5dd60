"""What must hold for every plan, tried on random interviews, weekends and holidays."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules import Interview, StepKind, Workdays, plan

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
LENGTHS = st.integers(1, 365)
NEED_NO_WORKING_DAY = {StepKind.NOTES, StepKind.ANSWER_DUE}


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    on = draw(DAYS)
    promises = st.integers(0, 365).map(lambda days: on + timedelta(days))
    return Interview(
        on=on,
        at=draw(st.none() | st.times()),
        process_days=draw(st.none() | LENGTHS),
        answer_by=draw(st.none() | promises),
    )


@st.composite
def workdays_near(draw: st.DrawFn, on: date) -> Workdays:
    weekend = draw(st.frozensets(st.integers(0, 6), max_size=6))
    offsets = draw(st.sets(st.integers(0, 60), max_size=20))
    return Workdays(weekend, {on + timedelta(days): "Some Day" for days in offsets})


@given(st.data())
def test_every_plan_is_in_order_and_acts_on_working_days(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    workdays = data.draw(workdays_near(interview.on))
    steps = plan(interview, today=data.draw(DAYS), workdays=workdays).steps

    in_order = list(StepKind)
    places = [(step.act_on, in_order.index(step.kind)) for step in steps]
    assert places == sorted(places)
    for step in steps:
        assert step.opens <= step.act_on <= step.closes
        if step.kind not in NEED_NO_WORKING_DAY:
            assert workdays.day_off(step.act_on) is None
        if step.moved_from:
            assert step.moved_from < step.act_on
            assert workdays.day_off(step.moved_from) == step.day_off
            assert step.moved


@given(st.data())
def test_the_check_in_is_at_least_two_working_days_after_the_thank_you(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    workdays = data.draw(workdays_near(interview.on))
    days = {step.kind: step.act_on for step in plan(interview, today=interview.on, workdays=workdays).steps}
    between = (days[StepKind.CHECK_IN] - days[StepKind.THANK_YOU]).days
    later = [days[StepKind.THANK_YOU] + timedelta(count) for count in range(1, between + 1)]
    assert sum(workdays.day_off(day) is None for day in later) >= 2


@given(st.data(), LENGTHS, LENGTHS)
def test_a_longer_process_moves_no_step_earlier(data: st.DataObject, one: int, other: int) -> None:
    on = data.draw(DAYS)
    workdays = data.draw(workdays_near(on))
    shorter, longer = (
        plan(Interview(on=on, process_days=length), today=on, workdays=workdays)
        for length in sorted((one, other))
    )
    days = {step.kind: step.act_on for step in longer.steps}
    for step in shorter.steps:
        assert step.act_on <= days[step.kind]
