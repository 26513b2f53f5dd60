"""What has happened since an interview, and the turns that a plan takes with it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from rules.dates import DAY_FIRST, Dates
from rules.durations import INTERVIEW_LIMIT, PROMISE_LIMIT
from rules.interview import Interview, Problem, years_later
from rules.kinds import AFTER_INTERVIEW, AFTER_NEWS, AT_THE_END, EventKind, StepKind


class Event(NamedTuple):
    """Something that has happened `on` a day.

    `step` is the one that was done, `answer_by` the new date of an answer, if they named one, and `interview`
    the one that the reader is invited to.
    """

    kind: EventKind
    on: date
    step: StepKind | None = None
    answer_by: date | None = None
    interview: Interview | None = None


class InvalidEvents(ValueError):
    """What is said to have happened cannot be; `problems` holds every reason, in the order of the events.

    `places` say for each which event it is of, counted from 0.
    """

    def __init__(self, problems: tuple[Problem, ...], places: tuple[int, ...]) -> None:
        super().__init__(" ".join(problem.message for problem in problems))
        self.problems = problems
        self.places = places


class Turn(NamedTuple):
    """A part of a plan: from an interview, or from the `news` that came after it, until the next of these.

    `done` holds the steps that were done in it, each with the last day on which it was.
    """

    number: int
    interview: Interview
    news: Event | None
    done: Mapping[StepKind, date]

    @property
    def begins(self) -> date:
        """The day of the interview or of the news."""
        return self.news.on if self.news else self.interview.on

    @property
    def can_be_done(self) -> frozenset[StepKind]:
        """The steps that can be done in it."""
        if self.news is None:
            return AFTER_INTERVIEW
        return AFTER_NEWS if self.news.kind is EventKind.TOLD else AT_THE_END


def turns(
    interview: Interview, events: Sequence[Event], *, today: date, dates: Dates = DAY_FIRST
) -> list[Turn]:
    """The turns of a plan, the current one last. Raises `InvalidEvents` with all problems."""
    all_turns = [Turn(0, interview, None, {})]
    problems: list[tuple[Problem, int]] = []
    before = interview.on
    for place, event in enumerate(events):
        turn = all_turns[-1]
        problems += [(problem, place) for problem in _problems(event, turn, before, today, dates)]
        before = max(before, event.on)
        if event.kind is not EventKind.DONE:
            invited_to = event.interview if event.kind is EventKind.INVITED else None
            news = None if invited_to else event
            all_turns.append(Turn(turn.number + 1, invited_to or turn.interview, news, {}))
        elif event.step:
            all_turns[-1] = turn._replace(done={**turn.done, event.step: event.on})
    if problems:
        raise InvalidEvents(*zip(*problems, strict=True))
    return all_turns


def _problems(event: Event, turn: Turn, before: date, today: date, dates: Dates) -> Iterator[Problem]:
    """What is wrong with an event in a turn, when the one `before` it was on that day."""
    first = max(before, turn.interview.on) if event.kind is EventKind.DONE else before
    if first > today:
        fix = "take this out, or correct the date of the interview"
        yield Problem("event-on", f"Nothing can have happened before {dates.plain(first)}: {fix}.")
    elif not first <= event.on <= today:
        yield Problem("event-on", f"Enter a day from {dates.plain(first)} to today, {dates.plain(today)}.")
    if event.kind is EventKind.DONE and event.step not in turn.can_be_done:
        yield Problem("event-step", "Choose a step of the plan that can be done.")
    if event.kind is EventKind.INVITED:
        years = INTERVIEW_LIMIT.amount
        earliest, latest = years_later(today, -years), years_later(today, years)
        if event.interview is None or not earliest <= event.interview.on <= latest:
            limits = f"from {dates.plain(earliest)} to {dates.plain(latest)}"
            yield Problem("event-interview", f"Enter the date of the next interview, {limits}.")
    if event.answer_by and event.on <= today:
        last = years_later(event.on, PROMISE_LIMIT.amount)
        if not event.on <= event.answer_by <= last:
            limits = f"from {dates.plain(event.on)} to {dates.plain(last)}"
            yield Problem("event-answer-by", f"Enter the new date {limits}, or leave it empty.")
