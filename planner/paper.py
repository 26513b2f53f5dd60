"""What is printed, as one value: the sheet of a plan for the wall, or the agenda of all plans."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner import paper_words
from planner.days import Days, days_of
from planner.happened import Past, history_of, ticks_of
from planner.letters import PrintedLetter, details_of, letters_of, printed
from planner.months import Month, months_of
from planner.overview import name_of
from planner.questions import length_told, promised
from planner.screen import ending, example_of, notes_of, plan_of
from rules import Day, EventKind, Plan, Standing, Step
from rules.dates import LETTERS, MONTHS, WEEKDAYS, Sentence

if TYPE_CHECKING:  # the package behind it comes when a code is wanted
    from export.qr import Code
    from planner.state import State

MOST_BOXES = 9
"""The most boxes of a step; of more people, the others share the last one."""


class Date(NamedTuple):
    """A day in large letters, in its parts; `year` is empty if it is that of today."""

    on: date
    weekday: str
    number: str
    month: str
    year: str


class Fact(NamedTuple):
    """Something that the plan was made from."""

    label: str
    value: Sentence


class Box(NamedTuple):
    """A box to tick, for a person if it names one, and what is to be filled in behind it, or stands there."""

    key: str
    name: str
    label: str
    done: str
    is_open: bool


class PaperRow(NamedTuple):
    """A step on the sheet. Of one that is done or has lapsed only the day stands, or what takes its place."""

    key: str
    date: Date
    standing: Standing
    title: str
    hours: str
    late: Sentence
    what: str
    why: str
    source: str
    window: Sentence
    moved: Sentence
    instead: str
    boxes: tuple[Box, ...]


class WallSheet(NamedTuple):
    """The sheet of one plan, with its messages if they are wanted; what does not apply is empty."""

    kind: str
    title: str
    job: str
    remark: Sentence
    facts: tuple[Fact, ...]
    note: str
    rows: tuple[PaperRow, ...]
    told: tuple[Past, ...]
    contact: str
    months: tuple[Month, ...]
    letters: tuple[PrintedLetter, ...]
    code: Code | None


class AgendaEntry(NamedTuple):
    """A step of one of the plans."""

    key: str
    plan: str
    title: str
    hours: str
    late: Sentence


class AgendaDay(NamedTuple):
    """A day of the agenda."""

    key: date
    date: Date
    entries: tuple[AgendaEntry, ...]


class Rest(NamedTuple):
    """A plan without anything on the agenda, and why."""

    key: str
    plan: str
    words: str


class Agenda(NamedTuple):
    """What is to be done and expected in all plans, by day."""

    made: Day
    days: tuple[AgendaDay, ...]
    rest: tuple[Rest, ...]


Paper = WallSheet | Agenda


def paper(state: State) -> Paper | None:
    """What is printed; None where the form of the plan needs a correction first."""
    if state.prints_all and state.has_several:
        return agenda(state)
    application = state.application
    days = days_of(state, application)
    plan, _ = plan_of(state, application, days.workdays)
    return wall_sheet(state, plan, days) if plan else None


def wall_sheet(state: State, plan: Plan, days: Days) -> WallSheet:
    """The sheet of the plan that is shown."""
    application = state.application
    details = details_of(application)
    job = ", ".join(filter(None, (details.role, details.company)))
    letters = letters_of(state, plan) if state.prints_texts else ()
    return WallSheet(
        kind=paper_words.PLAN_OF.format(details.your_name) if details.your_name else paper_words.PLAN,
        title=name_of(state, application),
        job=job if application.title else "",
        remark=_remark(state, plan),
        facts=tuple(_facts(state, plan, days)),
        note=" ".join(filter(None, notes_of(state, plan, days))),
        rows=tuple(_row(step, plan, state) for step in plan.steps),
        told=tuple(_told(state)),
        contact=next((person.name for person in details.people if person.name), ""),
        months=months_of(plan, days.workdays, state.dates),
        letters=tuple(printed(letters, plan, state.dates)),
        code=_code(state),
    )


def agenda(state: State) -> Agenda:
    """The agenda of all plans that the reader has, by day and of a day in their order."""
    entries: dict[date, list[AgendaEntry]] = {}
    rest: list[Rest] = []
    for key, application in state.in_use.items():
        name = name_of(state, application)
        plan, _ = plan_of(state, application, days_of(state, application).workdays)
        steps = [step for step in plan.steps if step.is_to_come] if plan else []
        if plan and plan.interview.on >= plan.today:
            entries.setdefault(plan.interview.on, []).append(_interview(key, name, plan, state))
        for step in steps:
            entries.setdefault(step.act_on, []).append(_entry(key, name, step, state))
        if not steps:
            rest.append(Rest(key, name, ending(plan) if plan else paper_words.TO_CORRECT))
    days = (AgendaDay(day, _date(day, state), tuple(entries[day])) for day in sorted(entries))
    return Agenda(state.dates.day(state.today), tuple(days), tuple(rest))


def _remark(state: State, plan: Plan) -> Sentence:
    """That the plan is an example, or how it ended; empty if neither is so."""
    if state.application.is_example:
        return example_of(plan, state.dates)
    return (ending(plan),) if plan.closed else ()


def _facts(state: State, plan: Plan, days: Days) -> Iterator[Fact]:
    """What the plan was made from, with every year: the sheet is read in another one too."""
    interview = plan.interview
    yield Fact(paper_words.INTERVIEW, (state.dates.day(interview.on, interview.at),))
    length, answer_by = length_told(plan, state.application), promised(plan)
    if length:
        yield Fact(paper_words.PROCESS, (length,))
    if answer_by:
        yield Fact(paper_words.PROMISED, (state.dates.day(answer_by),))
    yield Fact(paper_words.DAYS_OFF, (days.days_off,))
    yield Fact(paper_words.MADE, (state.dates.day(plan.today),))


def _row(step: Step, plan: Plan, state: State) -> PaperRow:
    dates = state.dates
    row = PaperRow(
        key=step.key,
        date=_date(step.act_on, state),
        standing=plan.standing(step),
        title=step.title,
        hours="",
        late=(),
        what="",
        why="",
        source="",
        window=(),
        moved=(),
        instead=plan.instead_of(step) if step.lapsed else "",
        boxes=tuple(_boxes(step, plan, state)),
    )
    if not step.is_to_come:
        return row
    return row._replace(
        hours=dates.hours(step.hours) if step.hours else "",
        late=_late(step, state),
        what=step.what,
        why=step.why,
        source=step.source,
        window=step.window(dates, seen_from=plan.today),
        moved=step.move(dates, seen_from=plan.today),
    )


def _late(step: Step, state: State) -> Sentence:
    if not step.overdue_since:
        return ()
    return (paper_words.WAS_DUE, state.dates.day(step.overdue_since, seen_from=state.today), ".")


def _boxes(step: Step, plan: Plan, state: State) -> Iterator[Box]:
    """The boxes of a step: one for each person who is to be thanked, if there are several."""
    if step.lapsed:
        return
    label = paper_words.DONE_ON.get(step.kind, paper_words.SENT_ON)
    ticks = ticks_of(state, plan, step)
    if step.done_on or len(ticks) <= 1:
        done = _short(step.done_on, state) if step.done_on else ""
        yield Box(step.key, "", label, done, step.done_on is None)
        return
    named = ticks[: MOST_BOXES - 1] if len(ticks) > MOST_BOXES else ticks
    for tick in named:
        done = _short(date.fromisoformat(tick.on), state) if tick.is_done else ""
        yield Box(tick.key, tick.name, "", done, tick.is_undone)
    if len(ticks) > len(named):
        yield Box("others", paper_words.OTHERS.format(len(ticks) - len(named)), "", "", True)


def _short(on: date, state: State) -> str:
    return state.dates.short(on, seen_from=state.today).words


def _told(state: State) -> Iterator[Past]:
    """What the reader has heard and decided, in order; what they have done stands with its step."""
    done = {each.key for each in state.application.happenings if each.event.kind is EventKind.DONE}
    return (past for past in reversed(history_of(state)) if past.key not in done)


def _entry(key: str, name: str, step: Step, state: State) -> AgendaEntry:
    return AgendaEntry(
        key=f"{key} {step.key}",
        plan=name,
        title=step.title,
        hours=state.dates.hours(step.hours) if step.hours else "",
        late=_late(step, state),
    )


def _interview(key: str, name: str, plan: Plan, state: State) -> AgendaEntry:
    at = plan.interview.at
    return AgendaEntry(
        key=key,
        plan=name,
        title=paper_words.INTERVIEW,
        hours=state.dates.clock(at) if at else "",
        late=(),
    )


def _date(on: date, state: State) -> Date:
    return Date(
        on=on,
        weekday=WEEKDAYS[on.weekday()][:LETTERS],
        number=str(on.day),
        month=MONTHS[on.month - 1][:LETTERS],
        year="" if on.year == state.today.year else str(on.year),
    )


def _code(state: State) -> Code | None:
    """The code that opens the plan, where it is wanted and one can be made."""
    if not state.prints_code or not state.address or state.application.is_example:
        return None
    from export.qr import code
    from planner.carried import fragment

    carried = fragment(state.application, with_names=False)
    return code(f"{state.address}#{carried}") if carried else None
