"""The rules: from an interview to its follow-up plan. One function a rule, named as the step it returns."""

from dataclasses import replace
from datetime import date, timedelta

from rules.durations import (
    AFTER_ANSWER_DUE,
    AFTER_PROMISE,
    AFTER_THANK_YOU,
    ANSWER_EXPECTED,
    ANSWER_PROMISED,
    CONFIRM,
    LONG_PROCESS,
    LONG_PROCESS_HALF,
    LONGEST_WAIT,
    MOVE_ON,
    NOTES,
    PATIENCE,
    PATIENCE_AFTER_PROMISE,
    SHORT_PROCESS,
    SHORT_PROCESS_GRACE,
    SHORTEST_WAIT,
    THANK_YOU_CLOSES,
    THANK_YOU_LATE,
    THANK_YOU_OPENS,
    USUAL_WAIT,
    Duration,
)
from rules.interview import Interview
from rules.kinds import StepKind
from rules.steps import Plan, Step
from rules.words import TITLES, TO_DO
from rules.workdays import Workdays

MONDAY_TO_FRIDAY = Workdays()


def plan(interview: Interview, *, today: date, workdays: Workdays = MONDAY_TO_FRIDAY) -> Plan:
    """The follow-up plan for `interview`, as it stands on the day `today`.

    Every day to act but that of the notes is a working day in `workdays`.
    """
    first = thank_you(interview, workdays)
    question = check_in(interview, first, workdays)
    answer = answer_due(interview)
    last = call(interview, question, answer, workdays)
    steps = [notes(interview), first, question, last, confirm(last), move_on(last, workdays)]
    if answer:
        steps.append(answer)
    in_order = list(StepKind)
    steps.sort(key=lambda step: (step.act_on, in_order.index(step.kind)))
    return Plan(interview, today, tuple(steps))


def notes(interview: Interview) -> Step:
    """Notes on the day of the interview, whether it is a working day or not."""
    return _step(StepKind.NOTES, _later(interview.on, NOTES), NOTES)


def thank_you(interview: Interview, workdays: Workdays) -> Step:
    """The thank-you email: on the first working day of its window, or the first one after it."""
    opens = _later(interview.on, THANK_YOU_OPENS)
    closes = _later(interview.on, THANK_YOU_CLOSES)
    step = _step(StepKind.THANK_YOU, opens, THANK_YOU_CLOSES, workdays)
    if step.act_on > closes:
        closes = workdays.after(closes, THANK_YOU_LATE.amount)
        step = replace(_step(StepKind.THANK_YOU, opens, THANK_YOU_LATE, workdays), act_on=closes)
    return replace(step, opens=opens, closes=closes, at=interview.at)


def check_in(interview: Interview, thank_you: Step, workdays: Workdays) -> Step:
    """The check-in email: after the promised date or the wait, and some working days after the thank-you."""
    if interview.answer_by:
        said, because = interview.answer_by, AFTER_PROMISE
    else:
        said, because = interview.on, wait(interview.process_days)
    wanted = _later(said, because)
    earliest = workdays.after(thank_you.act_on, AFTER_THANK_YOU.amount)
    if workdays.at_or_after(wanted) < earliest:
        wanted, because = earliest, AFTER_THANK_YOU
    return _step(StepKind.CHECK_IN, wanted, because, workdays)


def wait(process_days: int | None) -> Duration:
    """The days from the interview to the check-in when nothing was promised, and the rule behind them."""
    if process_days is None:
        return USUAL_WAIT
    if process_days < SHORT_PROCESS.amount:
        asked = process_days + SHORT_PROCESS_GRACE.amount
        return SHORTEST_WAIT if asked < SHORTEST_WAIT.amount else replace(SHORT_PROCESS_GRACE, amount=asked)
    if process_days > LONG_PROCESS.amount:
        half = -(-process_days // LONG_PROCESS_HALF)
        return replace(LONG_PROCESS, amount=half) if half < LONGEST_WAIT.amount else LONGEST_WAIT
    return USUAL_WAIT


def answer_due(interview: Interview) -> Step | None:
    """The day to expect an answer, promised or reckoned, working day or not; None when neither is known."""
    if interview.answer_by:
        return _step(StepKind.ANSWER_DUE, _later(interview.answer_by, ANSWER_PROMISED), ANSWER_PROMISED)
    if interview.process_days is not None:
        expected = replace(ANSWER_EXPECTED, amount=interview.process_days + ANSWER_EXPECTED.amount)
        return _step(StepKind.ANSWER_DUE, _later(interview.on, expected), expected)
    return None


def call(interview: Interview, check_in: Step, answer_due: Step | None, workdays: Workdays) -> Step:
    """The phone call: after some patience with the check-in, and after the answer is due."""
    because = PATIENCE_AFTER_PROMISE if interview.answer_by else patience(interview.process_days)
    wanted = _later(check_in.act_on, because)
    if answer_due:
        after_answer = _later(answer_due.act_on, AFTER_ANSWER_DUE)
        if after_answer > wanted:
            wanted, because = after_answer, AFTER_ANSWER_DUE
    return _step(StepKind.CALL, wanted, because, workdays)


def patience(process_days: int | None) -> Duration:
    """The days from the check-in to the call when nothing was promised: the wait again, within limits."""
    return replace(PATIENCE, amount=min(wait(process_days).amount, PATIENCE.amount))


def confirm(call: Step) -> Step:
    """The email after the call or the voicemail, on the same day."""
    return _step(StepKind.CONFIRM, _later(call.act_on, CONFIRM), CONFIRM)


def move_on(call: Step, workdays: Workdays) -> Step:
    """The end of the plan, some days after the call."""
    return _step(StepKind.MOVE_ON, _later(call.act_on, MOVE_ON), MOVE_ON, workdays)


def _later(day: date, duration: Duration) -> date:
    return day + timedelta(duration.amount)


def _step(kind: StepKind, wanted: date, because: Duration, workdays: Workdays | None = None) -> Step:
    """The step of one day: the `wanted` one or, given `workdays`, the next working day at or after it."""
    act_on = workdays.at_or_after(wanted) if workdays else wanted
    return Step(
        kind=kind,
        opens=act_on,
        closes=act_on,
        act_on=act_on,
        title=TITLES[kind],
        what=TO_DO[kind],
        why=because.why,
        source=str(because.source),
        moved_from=wanted if act_on != wanted else None,
        day_off=workdays.day_off(wanted) if workdays else None,
    )
