"""What has happened as the page shows it: at each step whether it is done, and all of it as a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from planner import words
from planner.answering import problems_of
from planner.application import Application, Happening
from planner.state import State
from rules import Dates, Day, EventKind, Plan, Step, StepKind
from rules.dates import Sentence
from rules.words import TITLES

if TYPE_CHECKING:
    from planner.changes import Change

ONE_DAY = timedelta(days=1)


class Tick(NamedTuple):
    """Whether a step is done; of a thank-you email to several people, whether one of them has it.

    `happening` is the key of what says so, "" while nothing does; `on` is the day on which it was done, and
    `first` and `last` are the days on which it can have been, all in ISO form. `problem` says why the day
    that was given last is none of them.
    """

    key: str
    kind: StepKind
    person: str
    name: str
    happening: str
    on: str
    first: str
    last: str
    offers_yesterday: bool
    problem: str

    @property
    def is_done(self) -> bool:
        """Whether it is."""
        return bool(self.happening)

    @property
    def is_undone(self) -> bool:
        """Whether it is not."""
        return not self.happening


class Past(NamedTuple):
    """Something that has happened, with what is wrong with it, if anything is."""

    key: str
    day: Day
    what: Sentence
    problem: str


def ticks_of(state: State, plan: Plan, step: Step) -> tuple[Tick, ...]:
    """What can be ticked off of a step: each person's email of a thank-you to several, or the step itself.

    Before the interview that is nothing.
    """
    if step.kind is StepKind.ANSWER_DUE:
        return ()
    application = state.application
    people = (application.thanked_apart if step.kind is StepKind.THANK_YOU else ()) or ("",)
    done = {each.person: each for each in _done(application, step)}
    names = [_name(application, row) for row in people] if len(people) > 1 else [""]
    begins = _begins(application, plan, step)
    if begins > state.today:
        return ()
    return tuple(
        _tick(state, step, person, name, _of_person(done, person), begins)
        for person, name in zip(people, names, strict=True)
    )


def history_of(state: State) -> tuple[Past, ...]:
    """What has happened, the last first."""
    application = state.application
    problems = {key: problem.message for problem, key in problems_of(application, state.today, state.dates)}
    return tuple(
        Past(
            each.key,
            state.dates.narrow(each.event.on, seen_from=state.today),
            _what(application, each, state.today, state.dates),
            problems.get(each.key, ""),
        )
        for each in reversed(application.in_order())
    )


def _of_person(done: Mapping[str, Happening], person: str) -> Happening | None:
    """What says that a step is done for a person; where nobody is told apart, whatever says it."""
    return done.get(person) or done.get("") if person else next(iter(done.values()), None)


def _tick(state: State, step: Step, person: str, name: str, done: Happening | None, begins: date) -> Tick:
    refused, why = state.refused or (None, "")
    is_mine = refused is not None and _is_of(refused, step, person, done)
    return Tick(
        key=person or "only",
        kind=step.kind,
        person=person,
        name=name,
        happening=done.key if done else "",
        on=f"{done.event.on}" if done else "",
        first=f"{begins}",
        last=f"{state.today}",
        offers_yesterday=done is None and begins < state.today,
        problem=why if is_mine else "",
    )


def _is_of(refused: Change, step: Step, person: str, done: Happening | None) -> bool:
    """Whether a change that cannot be was one of this tick."""
    from planner.changes import Happened, Redated

    match refused:
        case Redated(key, _):
            return done is not None and key == done.key
        case Happened((first, *_)):
            return done is None and (first.event.step, first.person) == (step.kind, person)
        case _:
            return False


def _done(application: Application, step: Step) -> Iterator[Happening]:
    """What says that a step is done, of one person after the other."""
    turn = 0
    for each in application.in_order():
        if each.event.kind is not EventKind.DONE:
            turn += 1
        elif turn == step.turn and each.event.step is step.kind:
            yield each


def _begins(application: Application, plan: Plan, step: Step) -> date:
    """The first day on which a step can have been done: that of its interview, or of the news before it."""
    news = [each.event for each in application.in_order() if each.event.kind is not EventKind.DONE]
    if step.turn != len(news):
        return step.act_on
    if not news:
        return plan.interview.on
    return max(news[-1].on, plan.interview.on) if news[-1].interview else news[-1].on


def _what(application: Application, happening: Happening, today: date, dates: Dates) -> Sentence:
    event = happening.event
    if event.kind is EventKind.DONE and event.step:
        name = _name(application, happening.person) if happening.person else ""
        whom = words.TO_WHOM.format(name) if name and len(application.people_met) > 1 else ""
        return (f"{TITLES[event.step]}{whom}",)
    said = words.ANSWERS[event.kind]
    if event.answer_by:
        return (f"{said}, until ", dates.day(event.answer_by, seen_from=today))
    if event.interview:
        return (f"{said}, on ", dates.day(event.interview.on, event.interview.at, seen_from=today))
    return (said,)


def _name(application: Application, row: str) -> str:
    """What a person is called; by their place in the form, where they have no name."""
    name = application.fields.get(f"{row}-name", "").strip()
    number = application.people.index(row) + 1 if row in application.people else 0
    return name or words.PERSON.format(number)
