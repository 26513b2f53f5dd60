"""What the page shows, as one value: made from the state alone, and nothing of it is put into words later."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from planner import words
from planner.application import Application
from planner.days import Days, days_of, years_note
from planner.state import State
from rules import (
    Dates,
    Day,
    InvalidEvents,
    InvalidInterview,
    Plan,
    Problem,
    Standing,
    Step,
    StepKind,
    Workdays,
    read_interview,
)
from rules import plan as planned
from rules.dates import Sentence
from rules.interview import process_length
from rules.words import ENDINGS

if TYPE_CHECKING:  # comes with the rest, after the first plan
    from planner.letters import Letter, PrintedLetter
    from planner.links import Links
    from planner.months import Month

FIELDS = (
    "interview-date",
    "interview-time",
    "process-length",
    "process-unit",
    "answer-by",
    "country",
    "region",
    "weekend",
)
"""The fields that can have a problem."""


class Input(NamedTuple):
    """Something that the plan was made from, by its name; for the printed sheet."""

    name: str
    value: str | Day


class Bar(NamedTuple):
    """A step on the scale: days from its start to the window, in the window, and in it to the day to act."""

    opens: int
    window: int
    act: int


class Scale(NamedTuple):
    """The scale of the plan, from the start of its first day to the end of its last: 1 is one day.

    `runs_off` are the runs of days off, each with its start and its end, as shares of the whole; `today_at`
    is the middle of today, or of the day nearest to it: `today_is` "before", "within" or "after" the plan.
    """

    first: Day
    last: Day
    days: int
    runs_off: tuple[tuple[float, float], ...]
    today_at: float
    today_is: str


class Row(NamedTuple):
    """A step of the plan in the list; sentences that do not apply are empty.

    `late` says since when it is, and `instead` what takes its place, if it has lapsed. Of a step that is done
    or has lapsed the rest is not said.
    """

    key: str
    kind: StepKind
    act_on: Day
    standing: Standing
    standing_word: str
    title: str
    late: Sentence
    instead: str
    what: str
    window: Sentence
    moved: Sentence
    hours: str
    why: str
    source: str
    bar: Bar
    letters_label: str = ""
    letters: "tuple[Letter, ...]" = ()
    is_unfolded: bool = False
    links: "Links | None" = None


class Sheet(NamedTuple):
    """The plan; `outcome` is what came of saving it."""

    title: str
    inputs: tuple[Input, ...]
    note: str
    outcome: str
    rows: tuple[Row, ...]
    scale: Scale
    months: "tuple[Month, ...]" = ()
    printed: "tuple[PrintedLetter, ...]" = ()

    @property
    def letters(self) -> "dict[str, Letter]":
        """The messages of its steps by their keys."""
        return {letter.key: letter for row in self.rows for letter in row.letters}


class PersonRow(NamedTuple):
    """The fields for a person in the form."""

    key: str
    label: str
    can_go: bool
    name: str
    talked_about: str


class FormRest(NamedTuple):
    """The part of the form that comes after the first plan: people, and names of places by their codes."""

    people: tuple[PersonRow, ...]
    countries: Mapping[str, str]
    country: str
    regions: Mapping[str, str]
    region: str
    usual_weekend: str


class Screen(NamedTuple):
    """All that the page shows. `errors` say at the fields what is wrong with them, `problems` above the plan.

    `example` says that the plan is one, if it is, `ending` how it ended, if it has, and `announcement` what
    a screen reader is told of the last change.
    """

    headline: Sentence
    ending: str
    problems: tuple[Problem, ...]
    errors: Mapping[str, str]
    announcement: tuple[Sentence, ...]
    sheet: Sheet | None
    form: FormRest | None
    example: Sentence = ()

    @property
    def letters(self) -> "dict[str, Letter]":
        """The messages that are shown by their keys."""
        return self.sheet.letters if self.sheet else {}


def screen(state: State) -> Screen:
    """What the page shows when the planner knows `state`."""
    application = state.application
    days = days_of(state, application)
    form = _form_rest(state, days) if state.has_rest else None
    plan, problems = plan_of(state, application, days.workdays)
    errors = {problem.field: problem.message for problem in (*problems, *days.problems)}
    if plan is None:
        headline: Sentence = (words.NO_PLAN,)
        return Screen(headline, "", problems, errors, (headline,), None, form)
    headline = _headline(plan, state.dates)
    ending = _ending(plan) if plan.next_contact else ""
    sheet = _sheet(state, plan, days)
    example = _example(plan, state.dates) if application.is_example else ()
    announcement = _announcement(state, (example, headline, (ending,)), sheet)
    return Screen(headline, ending, (), errors, announcement, sheet, form, example)


def plan_of(
    state: State, application: Application, workdays: Workdays
) -> tuple[Plan | None, tuple[Problem, ...]]:
    """The plan for an application, or else what is wrong with what the reader has told of it."""
    try:
        interview = read_interview(application.fields, today=state.today, dates=state.dates)
        events = [happening.event for happening in application.happened()]
        plan = planned(interview, today=state.today, workdays=workdays, events=events, dates=state.dates)
    except (InvalidInterview, InvalidEvents) as invalid:
        return None, invalid.problems
    return plan, ()


def _example(plan: Plan, dates: Dates) -> Sentence:
    return (words.EXAMPLE, dates.day(plan.interview.on, seen_from=plan.today), ".")


def _headline(plan: Plan, dates: Dates) -> Sentence:
    step = plan.next_contact
    if step is None:
        return (_ending(plan),)
    begins = words.TODAY if plan.standing(step) is Standing.TODAY else words.NEXT
    return (begins, step.in_a_sentence, ", ", dates.day(step.act_on, seen_from=plan.today))


def _ending(plan: Plan) -> str:
    """How the plan ended; "" while there is something to wait for."""
    if not plan.closed:
        return ""
    closed_by = plan.news.kind if plan.news else None
    return ENDINGS.get(closed_by, ENDINGS[None])


def _sheet(state: State, plan: Plan, days: Days) -> Sheet:
    first = min(step.opens for step in plan.steps)
    sheet = Sheet(
        title=state.application.title,
        inputs=tuple(_inputs(state, plan, days)),
        note=" ".join(filter(None, _notes(state, plan, days))),
        outcome="",
        rows=tuple(_row(step, plan, first, state.dates) for step in plan.steps),
        scale=_scale(plan, days.workdays, first, state.dates),
    )
    if not state.has_rest:
        return sheet
    from planner.rest import with_rest

    return with_rest(sheet, state, plan, days.workdays)


def _notes(state: State, plan: Plan, days: Days) -> Iterator[str]:
    """What there is to say of what the plan was made from; some of it may be empty."""
    if plan.interview.answer_by and plan.interview.process_days and not plan.news:
        yield words.PROMISE_COUNTS
    yield days.note
    yield years_note(state, [step.act_on for step in plan.steps])


def _inputs(state: State, plan: Plan, days: Days) -> Iterator[Input]:
    """What the plan was made from, with every year: the printed sheet is read in another one too."""
    interview = plan.interview
    yield Input("interview", state.dates.day(interview.on, interview.at))
    length = process_length(state.application.fields)
    if length and length.days == interview.process_days:
        yield Input("process", str(length))
    promised = plan.news.answer_by if plan.news else interview.answer_by
    if promised:
        yield Input("promise", state.dates.day(promised))
    yield Input("made", state.dates.day(plan.today))
    yield Input("days-off", days.days_off)


def _row(step: Step, plan: Plan, first: date, dates: Dates) -> Row:
    standing = plan.standing(step)
    row = Row(
        key=step.key,
        kind=step.kind,
        act_on=dates.day(step.act_on, seen_from=plan.today),
        standing=standing,
        standing_word=words.STANDINGS[standing],
        title=step.title,
        late=_late(step, plan.today, dates),
        instead=plan.instead_of(step) if step.lapsed else "",
        what=step.what,
        window=step.window(dates, seen_from=plan.today),
        moved=step.move(dates, seen_from=plan.today),
        hours=step.best_hours(dates),
        why=step.why,
        source=step.source,
        bar=Bar(
            opens=(step.opens - first).days,
            window=(step.closes - step.opens).days + 1,
            act=(step.act_on - step.opens).days,
        ),
    )
    return row if step.is_to_come else row._replace(what="", window=(), moved=(), hours="", why="", source="")


def _late(step: Step, today: date, dates: Dates) -> Sentence:
    if not step.overdue_since:
        return ()
    end = words.NO_APOLOGY if step.contacts else words.NOT_TOO_LATE
    return (words.WAS_DUE, dates.day(step.overdue_since, seen_from=today), end)


def _scale(plan: Plan, workdays: Workdays, first: date, dates: Dates) -> Scale:
    last = max(step.closes for step in plan.steps)
    count = (last - first).days + 1
    days = [first + timedelta(day) for day in range(count)]
    today = min(max(plan.today, first), last)
    return Scale(
        first=dates.short(first, seen_from=plan.today),
        last=dates.short(last, seen_from=plan.today),
        days=count,
        runs_off=tuple((start / count, end / count) for start, end in _runs_off(days, workdays)),
        today_at=((today - first).days + 0.5) / count,
        today_is="before" if plan.today < first else "after" if plan.today > last else "within",
    )


def _runs_off(days: Sequence[date], workdays: Workdays) -> Iterator[tuple[int, int]]:
    """Where each run of days off starts and ends in `days`, the end not included."""
    start = 0
    for is_off, run in groupby(days, lambda day: workdays.day_off(day) is not None):
        end = start + len(list(run))
        if is_off:
            yield start, end
        start = end


def _announcement(state: State, above: tuple[Sentence, ...], sheet: Sheet) -> tuple[Sentence, ...]:
    """The tally of the message that is typed; otherwise what stands `above` the plan, and that in short."""
    typed = sheet.letters.get(state.typing or "")
    if typed:
        return ((typed.tally,),)
    steps = [
        (f"{row.title} {row.standing_word} " if row.standing_word else f"{row.title} ", row.act_on)
        for row in sheet.rows
    ]
    return tuple(sentence for sentence in (*above, *steps, (sheet.note,)) if any(sentence))


def _form_rest(state: State, days: Days) -> FormRest:
    application = state.application
    fields, (country, region) = application.fields, application.place
    return FormRest(
        people=tuple(
            PersonRow(
                key=row,
                label=words.PERSON.format(number),
                can_go=len(application.people) > 1,
                name=fields.get(f"{row}-name", ""),
                talked_about=fields.get(f"{row}-talked-about", ""),
            )
            for number, row in enumerate(application.people, start=1)
        ),
        countries=state.countries,
        country=country,
        regions=days.regions,
        region=region,
        usual_weekend=days.usual_weekend,
    )
