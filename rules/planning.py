"""The rules: from an interview and what has happened since to its follow-up plan.

One function a rule, named as the step it returns. It says where the step is planned; `Now` says where it then
stands: done, to come, late or lapsed.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from rules.dates import DAY_FIRST, Dates
from rules.durations import (
    AFTER_ANSWER_DUE,
    AFTER_NEWS,
    AFTER_PROCESS,
    AFTER_PROMISE,
    AFTER_REPLY,
    AFTER_THANK_YOU,
    ANSWER_EXPECTED,
    ANSWER_PROMISED,
    BETWEEN_CHECK_INS,
    CALL_OVERDUE,
    CHECK_IN_OVERDUE,
    CHECK_IN_OVERDUE_AFTER_ANSWER,
    CONFIRM,
    CONFIRM_OVERDUE,
    LEAST_LONG_WAIT,
    LONG_PROCESS,
    LONG_PROCESS_HALF,
    LONGEST_WAIT,
    MOVE_ON,
    MOVE_ON_AT_ONCE,
    NOTES,
    NOTES_OVERDUE,
    OFFICE_HOURS,
    PATIENCE,
    REPLY_OVERDUE,
    REPLY_TO_NEWS,
    REPLY_TO_OFFER,
    REPLY_TO_REJECTION,
    REPLY_TO_WITHDRAWAL,
    SECOND_CHECK_IN,
    SECOND_CHECK_IN_OVERDUE,
    SHORTEST_WAIT,
    THANK_YOU_AFTER_DAYS_OFF,
    THANK_YOU_CLOSES,
    THANK_YOU_HOURS,
    THANK_YOU_LATEST,
    THANK_YOU_OPENS,
    THANK_YOU_OVERDUE,
    USUAL_WAIT,
    Duration,
    Hours,
    Reason,
)
from rules.events import Event, Turn, turns
from rules.interview import Interview
from rules.kinds import CLOSING, IN_ORDER, EventKind, StepKind
from rules.steps import Plan, Step
from rules.workdays import Workdays

MONDAY_TO_FRIDAY = Workdays()

REPLIES = {
    EventKind.TOLD: REPLY_TO_NEWS,
    EventKind.OFFER: REPLY_TO_OFFER,
    EventKind.REJECTION: REPLY_TO_REJECTION,
    EventKind.WITHDRAWN: REPLY_TO_WITHDRAWAL,
}


def plan(
    interview: Interview,
    *,
    today: date,
    workdays: Workdays = MONDAY_TO_FRIDAY,
    events: Sequence[Event] = (),
    dates: Dates = DAY_FIRST,
) -> Plan:
    """The follow-up plan for `interview` after these `events`, as it stands on the day `today`.

    Every day to act that is to come is a working day in `workdays`, but that of the notes, and that of a
    thank-you email in a long holiday. Raises `InvalidEvents`, in which `dates` writes the days.
    """
    *earlier, current = turns(interview, events, today=today, dates=dates)
    steps = _steps(current, Now(today, workdays, current))
    for turn in earlier:
        steps += (step for step in _steps(turn, Now(today, workdays, turn)) if step.done_on)
    steps.sort(key=lambda step: (step.act_on, step.turn, IN_ORDER.index(step.kind)))
    news = current.news
    closed = StepKind.MOVE_ON in current.done or (news is not None and news.kind in CLOSING)
    return Plan(current.interview, today, tuple(steps), news, closed)


class Deadline(NamedTuple):
    """The `last` day on which a late step is still worth taking, and the rule that says so."""

    last: date
    rule: Duration


class Now(NamedTuple):
    """The day `today` in a turn of a plan, and the days that are worked."""

    today: date
    workdays: Workdays
    turn: Turn

    def step(self, kind: StepKind, wanted: date, reason: Reason) -> Step:
        """The step of one day: the next working day at or after the `wanted` one."""
        act_on = self.workdays.at_or_after(wanted)
        return Step(
            kind=kind,
            opens=act_on,
            closes=act_on,
            act_on=act_on,
            reason=reason,
            hours=OFFICE_HOURS,
            moved_from=wanted if act_on != wanted else None,
            days_off=self.workdays.causes(wanted),
            turn=self.turn.number,
        )

    def standing(self, planned: Step, deadline: Deadline | None = None) -> Step:
        """A planned step as it stands today.

        Undone after its window it is late until its deadline, and then has lapsed; without one it never does.
        """
        if planned.kind in self.turn.done:
            return self._done(planned, self.turn.done[planned.kind])
        if self._is_passed_over(planned.kind):
            return planned._replace(lapsed=True)
        if self.today <= planned.act_on:
            return planned
        late = self._late(planned)
        if late.act_on <= planned.closes:
            return late._replace(
                opens=planned.opens,
                closes=planned.closes,
                at=planned.at,
                until=planned.until,
                hours=_hours(planned, late.act_on),
            )
        late = late._replace(overdue_since=planned.act_on)
        if deadline is None:
            return late
        if self.today > deadline.last:
            return planned._replace(lapsed=True)
        return late._replace(reason=deadline.rule.because())

    def _done(self, planned: Step, day: date) -> Step:
        return Step(
            planned.kind, day, day, day, planned.reason, done_on=day, turn=planned.turn, event=planned.event
        )

    def _is_passed_over(self, kind: StepKind) -> bool:
        """Whether a later step is done: nobody sends a check-in after the call."""
        return any(IN_ORDER.index(done) > IN_ORDER.index(kind) for done in self.turn.done)

    def _late(self, planned: Step) -> Step:
        """The step on the next day that is left for it; notes can be written on any."""
        step = self.step(planned.kind, self.today, planned.reason)._replace(event=planned.event)
        return step if step.contacts else _on(step.kind, self.today, planned.reason, planned.turn)


def _steps(turn: Turn, now: Now) -> list[Step]:
    """The steps of a turn."""
    if turn.news is None:
        return _after_interview(turn.interview, now)
    if turn.news.kind in CLOSING:
        return [reply(turn.news, now)]
    return _after_news(turn.news, now)


def _after_interview(interview: Interview, now: Now) -> list[Step]:
    thanks = thank_you(interview, now)
    answer = answer_due(interview, now)
    question = check_in(interview, thanks, answer, now)
    second = second_check_in(interview, question, answer, now)
    return [
        notes(interview, now),
        thanks,
        question,
        *_present(answer, second),
        *_ending(second if second and not second.lapsed else question, answer, now),
    ]


def _after_news(news: Event, now: Now) -> list[Step]:
    answer = new_answer_due(news, now)
    thanks = reply(news, now)
    question = new_check_in(news, thanks, answer, now)
    return [thanks, question, *_present(answer), *_ending(question, answer, now)]


def _ending(last_question: Step, answer: Step | None, now: Now) -> list[Step]:
    phone = call(last_question, answer, now)
    email = confirm(phone, now)
    return [phone, email, move_on(phone, email, now)]


def notes(interview: Interview, now: Now) -> Step:
    """Notes on the day of the interview, or on the days after it, whether they are working days or not."""
    planned = _on(StepKind.NOTES, _later(interview.on, NOTES), NOTES.because(), now.turn.number)
    return now.standing(planned, _deadline(interview.on, NOTES_OVERDUE))


def thank_you(interview: Interview, now: Now) -> Step:
    """The thank-you email: on a working day of its window or, where that has none, soon after it.

    In a long holiday it goes out on the last day of the window, a day off.
    """
    opens = _later(interview.on, THANK_YOU_OPENS)
    closes = _later(interview.on, THANK_YOU_CLOSES)
    step = now.step(StepKind.THANK_YOU, opens, THANK_YOU_CLOSES.because())
    window = step._replace(opens=opens, closes=closes, at=interview.at, until=interview.at)
    if step.act_on <= closes:
        planned = _in_window(window, now.workdays)
    else:
        after = now.workdays.after(closes, THANK_YOU_AFTER_DAYS_OFF.amount)
        if after <= _later(interview.on, THANK_YOU_LATEST):
            reason = THANK_YOU_AFTER_DAYS_OFF.because()
            planned = window._replace(act_on=after, closes=after, until=None, reason=reason)
        else:
            planned = window._replace(
                act_on=closes, hours=None, moved_from=None, days_off=(), reason=THANK_YOU_LATEST.because()
            )
    return now.standing(planned, _deadline(interview.on, THANK_YOU_OVERDUE))


def _in_window(window: Step, workdays: Workdays) -> Step:
    """The step on the first working day with enough of the office hours in its window, or else the first."""
    next_day = workdays.after(window.act_on, 1)
    enough = timedelta(hours=THANK_YOU_HOURS.amount)
    if next_day <= window.closes and _office_time(window, window.act_on) < enough:
        window = window._replace(act_on=next_day, reason=THANK_YOU_HOURS.because())
    return window._replace(hours=_hours(window, window.act_on))


def check_in(interview: Interview, thank_you: Step, answer: Step | None, now: Now) -> Step:
    """The check-in email: after the promised date or the wait, and some working days after the thank-you."""
    if interview.answer_by:
        planned = _after_promise(interview.answer_by, now)
    else:
        reason = wait(interview.process_days)
        planned = now.step(StepKind.CHECK_IN, interview.on + timedelta(reason.amount), reason)
    planned = _not_crowding(planned, thank_you, AFTER_THANK_YOU, now)
    return now.standing(planned, _deadline_to_ask(answer, now))


def new_check_in(news: Event, reply: Step, answer: Step | None, now: Now) -> Step:
    """The check-in email after they asked for patience: after the new date or, without one, some days."""
    if news.answer_by:
        planned = _after_promise(news.answer_by, now)
    else:
        planned = now.step(StepKind.CHECK_IN, _later(news.on, AFTER_NEWS), AFTER_NEWS.because())
    planned = _not_crowding(planned, reply, AFTER_REPLY, now)
    return now.standing(planned, _deadline_to_ask(answer, now))


def _after_promise(promised: date, now: Now) -> Step:
    """The check-in email on the first working day after a promised date."""
    wanted = now.workdays.after(promised, AFTER_PROMISE.amount)
    return now.step(StepKind.CHECK_IN, wanted, AFTER_PROMISE.because())


def _not_crowding(question: Step, before: Step, distance: Duration, now: Now) -> Step:
    """The question at a distance of so many working days to the email before it, unless that has lapsed."""
    earliest = now.workdays.after(before.act_on, distance.amount)
    if before.lapsed or question.act_on >= earliest:
        return question
    return now.step(question.kind, earliest, distance.because())


def _deadline_to_ask(answer: Step | None, now: Now) -> Deadline:
    """Until when a first question is still worth asking."""
    usual = _deadline(now.turn.begins, CHECK_IN_OVERDUE)
    after_answer = _deadline(answer.act_on, CHECK_IN_OVERDUE_AFTER_ANSWER) if answer else usual
    return after_answer if after_answer.last > usual.last else usual


def wait(process_days: int | None) -> Reason:
    """The days from the interview to the check-in when nothing was promised, and the rule behind them."""
    if process_days is None:
        return USUAL_WAIT.because()
    if process_days <= LONG_PROCESS.amount:
        asked = process_days + AFTER_PROCESS.amount
        return AFTER_PROCESS.because(asked) if asked > SHORTEST_WAIT.amount else SHORTEST_WAIT.because()
    half = -(-process_days // LONG_PROCESS_HALF.amount)
    if half <= LEAST_LONG_WAIT.amount:
        return LEAST_LONG_WAIT.because()
    return LONG_PROCESS_HALF.because(half) if half < LONGEST_WAIT.amount else LONGEST_WAIT.because()


def answer_due(interview: Interview, now: Now) -> Step | None:
    """The day to expect an answer, promised or reckoned, working day or not; None when neither is known."""
    if interview.answer_by:
        return _promised(interview.answer_by, now)
    if interview.process_days is None:
        return None
    expected = interview.process_days + ANSWER_EXPECTED.amount
    return _on(
        StepKind.ANSWER_DUE,
        interview.on + timedelta(expected),
        ANSWER_EXPECTED.because(expected),
        now.turn.number,
    )


def new_answer_due(news: Event, now: Now) -> Step | None:
    """The new day to expect an answer, if they named one."""
    return _promised(news.answer_by, now) if news.answer_by else None


def _promised(day: date, now: Now) -> Step:
    return _on(StepKind.ANSWER_DUE, _later(day, ANSWER_PROMISED), ANSWER_PROMISED.because(), now.turn.number)


def second_check_in(interview: Interview, first: Step, answer: Step | None, now: Now) -> Step | None:
    """The second question of a long process, after the answer was due; None where the first is enough."""
    # One that was asked without an answer being due counts all the same.
    due = answer.act_on if answer else first.act_on
    wanted = _later(due, SECOND_CHECK_IN)
    is_wanted = (
        answer is not None
        and not interview.answer_by
        and not first.lapsed
        and wanted >= _later(first.act_on, BETWEEN_CHECK_INS)
    )
    if not is_wanted and StepKind.SECOND_CHECK_IN not in now.turn.done:
        return None
    planned = now.step(StepKind.SECOND_CHECK_IN, wanted, SECOND_CHECK_IN.because())
    return now.standing(planned, _deadline(due, SECOND_CHECK_IN_OVERDUE))


def call(last_question: Step, answer: Step | None, now: Now) -> Step:
    """The phone call: after some patience with the last question, and after the answer was due.

    Lapsed where no question has been asked or can be.
    """
    patient_from, reason = last_question.act_on, PATIENCE.because()
    if answer:
        after_answer = now.workdays.after(answer.act_on, AFTER_ANSWER_DUE.amount)
        if after_answer > patient_from:
            patient_from, reason = after_answer, AFTER_ANSWER_DUE.because()
    planned = now.step(StepKind.CALL, _later(patient_from, PATIENCE), reason)
    step = now.standing(planned, _deadline(planned.act_on, CALL_OVERDUE))
    return planned._replace(lapsed=True) if last_question.lapsed and not step.done_on else step


def confirm(call: Step, now: Now) -> Step:
    """The email after the call or the voicemail, on the same day; lapsed with the call."""
    planned = now.step(StepKind.CONFIRM, _later(call.act_on, CONFIRM), CONFIRM.because())
    step = now.standing(planned, _deadline(call.act_on, CONFIRM_OVERDUE))
    return planned._replace(lapsed=True) if call.lapsed and not step.done_on else step


def move_on(call: Step, confirm: Step, now: Now) -> Step:
    """The end of the plan, some days after the call or the email after it; at once where both have lapsed."""
    if call.lapsed and confirm.lapsed:
        last_day, rule = now.today, MOVE_ON_AT_ONCE
    else:
        last_day, rule = (confirm if call.lapsed else call).act_on, MOVE_ON
    return now.standing(now.step(StepKind.MOVE_ON, _later(last_day, rule), rule.because()))


def reply(news: Event, now: Now) -> Step:
    """The reply to what they said, or the word that the reader withdraws, at once.

    Only thanks for news of a delay can come too late.
    """
    rule = REPLIES[news.kind]
    planned = now.step(StepKind.REPLY, _later(news.on, rule), rule.because())._replace(event=news.kind)
    return now.standing(planned, None if news.kind in CLOSING else _deadline(news.on, REPLY_OVERDUE))


def _present(*steps: Step | None) -> Iterable[Step]:
    return (step for step in steps if step)


def _on(kind: StepKind, day: date, reason: Reason, turn: int) -> Step:
    """A step in which the reader contacts nobody, on a day that may be a day off."""
    return Step(kind, day, day, day, reason, turn=turn)


def _deadline(day: date, rule: Duration) -> Deadline:
    return Deadline(_later(day, rule), rule)


def _later(day: date, duration: Duration) -> date:
    return day + timedelta(duration.amount)


def _hours(step: Step, day: date) -> Hours | None:
    """The office hours of a day that lie in the step's window; without any, what else of the day does.

    None if nothing of the day does.
    """
    hours = OFFICE_HOURS
    if step.at and day == step.opens:
        hours = hours.not_before(step.at)
    if step.until and day == step.closes:
        hours = hours.not_after(step.until)
    return hours if hours.opens < hours.closes else None


def _office_time(step: Step, day: date) -> timedelta:
    """How much of the office hours of a day lies in the step's window."""
    starts = step.at if step.at and day == step.opens else time.min
    ends = step.until if step.until and day == step.closes else time.max
    first, last = max(starts, OFFICE_HOURS.opens), min(ends, OFFICE_HOURS.closes)
    return datetime.combine(day, last) - datetime.combine(day, first)
