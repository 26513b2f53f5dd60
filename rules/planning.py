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
    Reason,
)
from rules.interview import Interview
from rules.kinds import StepKind
from rules.steps import Plan, Step
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
    return _step(StepKind.NOTES, _later(interview.on, NOTES), NOTES.because())


def thank_you(interview: Interview, workdays: Workdays) -> Step:
    """The thank-you email: on the first working day of its window, or the first one after it."""
    opens = _later(interview.on, THANK_YOU_OPENS)
    closes = _later(interview.on, THANK_YOU_CLOSES)
    step = _step(StepKind.THANK_YOU, opens, THANK_YOU_CLOSES.because(), workdays)
    if step.act_on > closes:
        closes = workdays.after(closes, THANK_YOU_LATE.amount)
        step = replace(step, act_on=closes, reason=THANK_YOU_LATE.because())
    return replace(step, opens=opens, closes=closes, at=interview.at)


def check_in(interview: Interview, thank_you: Step, workdays: Workdays) -> Step:
    """The check-in email: after the promised date or the wait, and some working days after the thank-you."""
    if interview.answer_by:
        said, reason = interview.answer_by, AFTER_PROMISE.because()
    else:
        said, reason = interview.on, wait(interview.process_days)
    wanted = said + timedelta(reason.amount)
    earliest = workdays.after(thank_you.act_on, AFTER_THANK_YOU.amount)
    if workdays.at_or_after(wanted) < earliest:
        wanted, reason = earliest, AFTER_THANK_YOU.because()
    return _step(StepKind.CHECK_IN, wanted, reason, workdays)


def wait(process_days: int | None) -> Reason:
    """The days from the interview to the check-in when nothing was promised, and the rule behind them."""
    if process_days is None:
        return USUAL_WAIT.because()
    if process_days < SHORT_PROCESS.amount:
        asked = process_days + SHORT_PROCESS_GRACE.amount
        return SHORTEST_WAIT.because() if asked < SHORTEST_WAIT.amount else SHORT_PROCESS_GRACE.because(asked)
    if process_days > LONG_PROCESS.amount:
        half = -(-process_days // LONG_PROCESS_HALF.amount)
        return LONG_PROCESS_HALF.because(half) if half < LONGEST_WAIT.amount else LONGEST_WAIT.because()
    return USUAL_WAIT.because()


def answer_due(interview: Interview) -> Step | None:
    """The day to expect an answer, promised or reckoned, working day or not; None when neither is known."""
    if interview.answer_by:
        promised = _later(interview.answer_by, ANSWER_PROMISED)
        return _step(StepKind.ANSWER_DUE, promised, ANSWER_PROMISED.because())
    if interview.process_days is not None:
        expected = interview.process_days + ANSWER_EXPECTED.amount
        reason = ANSWER_EXPECTED.because(expected)
        return _step(StepKind.ANSWER_DUE, interview.on + timedelta(expected), reason)
    return None


def call(interview: Interview, check_in: Step, answer_due: Step | None, workdays: Workdays) -> Step:
    """The phone call: after some patience with the check-in, and after the answer is due."""
    reason = PATIENCE_AFTER_PROMISE.because() if interview.answer_by else patience(interview.process_days)
    wanted = check_in.act_on + timedelta(reason.amount)
    if answer_due:
        after_answer = _later(answer_due.act_on, AFTER_ANSWER_DUE)
        if after_answer > wanted:
            wanted, reason = after_answer, AFTER_ANSWER_DUE.because()
    return _step(StepKind.CALL, wanted, reason, workdays)


def patience(process_days: int | None) -> Reason:
    """The days from the check-in to the call when nothing was promised: the wait again, within limits."""
    return PATIENCE.because(min(wait(process_days).amount, PATIENCE.amount))


def confirm(call: Step) -> Step:
    """The email after the call or the voicemail, on the same day."""
    return _step(StepKind.CONFIRM, _later(call.act_on, CONFIRM), CONFIRM.because())


def move_on(call: Step, workdays: Workdays) -> Step:
    """The end of the plan, some days after the call."""
    return _step(StepKind.MOVE_ON, _later(call.act_on, MOVE_ON), MOVE_ON.because(), workdays)


def _later(day: date, duration: Duration) -> date:
    return day + timedelta(duration.amount)


def _step(kind: StepKind, wanted: date, reason: Reason, workdays: Workdays | None = None) -> Step:
    """The step of one day: the `wanted` one or, given `workdays`, the next working day at or after it."""
    act_on = workdays.at_or_after(wanted) if workdays else wanted
    return Step(
        kind=kind,
        opens=act_on,
        closes=act_on,
        act_on=act_on,
        reason=reason,
        moved_from=wanted if act_on != wanted else None,
        day_off=workdays.day_off(wanted) if workdays else None,
    )
