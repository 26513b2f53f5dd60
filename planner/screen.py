"""What the page shows, as one value: made from the state alone, and nothing of it is put into words later."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner import words
from planner.answering import problems_of
from planner.application import Application
from planner.days import Days, days_of, years_note
from planner.happened import Past, Tick, history_of, ticks_of
from planner.questions import Questions, questions_of
from planner.state import State
from planner.strip import Strip, strip_of
from rules import (
    OFFICE_HOURS,
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
from rules.words import ENDINGS

if TYPE_CHECKING:  # comes with the rest, after the first plan
    from planner.keeping import Keeping
    from planner.letters import Letter
    from planner.links import Links
    from planner.overview import Overview
    from planner.paper import Paper
    from planner.ways import Ways

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


class Now(NamedTuple):
    """The answer: what to do, and when; what does not apply is empty.

    `step` is the key of the step, `tick_label` what its tick says and `write_label` what leads to its
    messages. `late` says since when it is, `until` until when there is time for it. Before the interview, and
    without a plan, nobody `can_answer`.
    """

    headline: Sentence
    title: str = ""
    day: Sentence = ()
    late: Sentence = ()
    why: str = ""
    until: Sentence = ()
    ending: str = ""
    step: str = ""
    kind: str = ""
    write_label: str = ""
    tick_label: str = ""
    can_answer: bool = True


class Row(NamedTuple):
    """A step of the plan in the list; sentences that do not apply are empty.

    `gap` is how far away its day is. `late` says since when it is, and `instead` what takes its place, if it
    has lapsed. Of a step that is done or has lapsed the rest is not said.
    """

    key: str
    kind: StepKind
    act_on: Day
    standing: Standing
    standing_word: str
    gap: str
    is_next: bool
    title: str
    is_open: bool
    late: Sentence
    instead: str
    what: str
    window: Sentence
    moved: Sentence
    hours: str
    why: str
    source: str
    ticks: tuple[Tick, ...]
    letters_label: str = ""
    letters: "tuple[Letter, ...]" = ()
    is_unfolded: bool = False
    links: "Links | None" = None


class Sheet(NamedTuple):
    """The plan; `outcome` is what came of saving it."""

    title: str
    note: str
    outcome: str
    strip: Strip
    rows: tuple[Row, ...]
    has_several: bool = False

    @property
    def letters(self) -> "dict[str, Letter]":
        """The messages of its steps by their keys."""
        return {letter.key: letter for row in self.rows for letter in row.letters}


class PersonRow(NamedTuple):
    """The fields for a person in the form, with tips on what was talked about and on the email address."""

    key: str
    label: str
    can_go: bool
    name: str
    talked_about: str
    could_bring: str
    email: str
    tip: str
    email_tip: str


class FormRest(NamedTuple):
    """What comes to the form after the first plan: people, and names of places by their codes."""

    people: tuple[PersonRow, ...]
    has_recruiter: bool
    email_tip: str
    countries: Mapping[str, str]
    country: str
    regions: Mapping[str, str]
    region: str
    usual_weekend: str


class Screen(NamedTuple):
    """All that the page shows. `errors` say at the fields what is wrong with them, `problems` above the plan.

    `example` says that the plan is one, if it is, and `announcement` what a screen reader is told of the last
    change. `plan` is the key of the plan, and `fields` are what its form holds. `is_answering` says whether
    the reader tells of an answer, and `undo` what of the last change can be undone, if any. There is `paper`
    only while the browser prints.
    """

    now: Now
    problems: tuple[Problem, ...]
    errors: Mapping[str, str]
    announcement: tuple[Sentence, ...]
    sheet: Sheet | None
    form: FormRest | None
    questions: Questions
    plan: str
    fields: Mapping[str, str]
    example: Sentence = ()
    history: tuple[Past, ...] = ()
    is_answering: bool = False
    overview: "Overview | None" = None
    undo: str = ""
    keeping: "Keeping | None" = None
    ways: "Ways | None" = None
    paper: "Paper | None" = None

    @property
    def letters(self) -> "dict[str, Letter]":
        """The messages that are shown by their keys."""
        return self.sheet.letters if self.sheet else {}


def screen(state: State) -> Screen:
    """What the page shows when the planner knows `state`."""
    seen = _on_screen(state)
    if state.is_printing:
        from planner.paper import paper

        seen = seen._replace(paper=paper(state))
    if not state.has_rest:
        return seen
    from planner.keeping import keeping_of
    from planner.overview import overview
    from planner.undoing import can_be_undone
    from planner.ways import ways_of

    return seen._replace(
        overview=overview(state),
        undo=can_be_undone(state),
        keeping=keeping_of(state),
        ways=ways_of(state),
    )


def _on_screen(state: State) -> Screen:
    """What it shows of the one plan."""
    application = state.application
    days = days_of(state, application)
    plan, problems = plan_of(state, application, days.workdays)
    shown = Screen(
        now=Now((words.NO_PLAN,), can_answer=False),
        problems=problems,
        errors={
            problem.field: problem.message for problem in (*problems, *days.problems, *(state.answer or ()))
        },
        announcement=((words.NO_PLAN,), *((problem.message,) for problem in problems)),
        sheet=None,
        form=_form_rest(state, days) if state.has_rest else None,
        questions=questions_of(application, plan, state.today, state.dates),
        plan=state.shown,
        fields=application.fields,
        history=history_of(state),
        is_answering=state.answer is not None,
    )
    if plan is None:
        return shown
    now = _now(state, plan)._replace(title=application.title)
    sheet = _sheet(state, plan, days)
    example = example_of(plan, state.dates) if application.is_example else ()
    announcement = _announcement(state, (example, now.headline, now.late, (now.ending,)), sheet)
    return shown._replace(now=now, announcement=announcement, sheet=sheet, example=example)


def plan_of(
    state: State, application: Application, workdays: Workdays
) -> tuple[Plan | None, tuple[Problem, ...]]:
    """The plan for an application, or else what is wrong with what the reader has told of it."""
    try:
        interview = read_interview(application.read_by_rules, today=state.today, dates=state.dates)
        events = [happening.event for happening in application.happened()]
        plan = planned(interview, today=state.today, workdays=workdays, events=events, dates=state.dates)
    except InvalidInterview as invalid:
        return None, invalid.problems
    except InvalidEvents:
        wrong = problems_of(application, state.today, state.dates)
        return None, tuple(Problem(f"happened-{key}", problem.message) for problem, key in wrong)
    return plan, ()


def example_of(plan: Plan, dates: Dates) -> Sentence:
    """What says that a plan is an example."""
    return (words.EXAMPLE, dates.day(plan.interview.on, seen_from=plan.today), ".")


def _now(state: State, plan: Plan) -> Now:
    """What to do now, or else next; what is still to come; or how it ended."""
    step, today, dates = plan.next_contact, plan.today, state.dates
    ended = ending(plan)
    if step is None:
        return Now((ended,))
    if plan.interview.on > today:
        return _before(plan, dates)
    is_today = step.act_on == today
    people = len(state.application.thanked_apart) if step.kind is StepKind.THANK_YOU else 1
    action = words.SEVERAL_THANKS if people > 1 else step.action
    return Now(
        headline=(f"{action} ", *_when(step.act_on, today, dates)),
        day=(dates.day(step.act_on, seen_from=today),) if is_today else _until_then(plan, step),
        late=_late(step, today, dates),
        why=step.why,
        until=_until(step, today, dates),
        ending=ended,
        step=step.key,
        kind=step.kind,
        write_label=words.SEE_WORDS if step.kind is StepKind.CALL else words.WRITE_IT,
        tick_label=words.ALL_SENT if people > 1 else words.DONE,
    )


def _until_then(plan: Plan, next_contact: Step) -> Sentence:
    """What there is to do today, when the next contact is later; nothing is said beside one that is late."""
    if any(
        step.kind is StepKind.NOTES and step.is_to_come and step.act_on == plan.today for step in plan.steps
    ):
        return (words.NOTES_TODAY,)
    return () if next_contact.overdue_since else (words.NOTHING_YET,)


def _before(plan: Plan, dates: Dates) -> Now:
    """What is said before an interview."""
    interview = plan.interview
    return Now(
        headline=(words.INTERVIEW_TO_COME, *_when(interview.on, plan.today, dates)),
        day=(dates.day(interview.on, interview.at, seen_from=plan.today),),
        why=words.AFTER_THE_INTERVIEW,
        can_answer=bool(plan.news),
    )


def _when(day: date, today: date, dates: Dates) -> Sentence:
    """A day at the end of a sentence: today, tomorrow, or "on Tuesday 1 December"."""
    if day - today in words.NEAR:
        return (Day(day, None, words.NEAR[day - today]),)
    return (words.ON, dates.day(day, seen_from=today))


def _until(step: Step, today: date, dates: Dates) -> Sentence:
    """Until when there is time for a step, where that is after its day to act."""
    if step.closes == step.act_on:
        return ()
    return (words.UNTIL, dates.day(step.closes, step.until, seen_from=today), ".")


def ending(plan: Plan) -> str:
    """How the plan ended; "" while there is something to wait for."""
    if not plan.closed:
        return ""
    closed_by = plan.news.kind if plan.news else None
    return ENDINGS.get(closed_by, ENDINGS[None])


def _sheet(state: State, plan: Plan, days: Days) -> Sheet:
    sheet = Sheet(
        title=state.application.title,
        note=" ".join(filter(None, notes_of(state, plan, days))),
        outcome="",
        strip=strip_of(plan, days.workdays, state.dates),
        rows=tuple(_row(state, step, plan) for step in plan.steps),
        has_several=state.has_several,
    )
    if not state.has_rest:
        return sheet
    from planner.rest import with_rest

    return with_rest(sheet, state, plan)


def notes_of(state: State, plan: Plan, days: Days) -> Iterator[str]:
    """What there is to say of what the plan was made from; some of it may be empty."""
    yield days.note
    yield years_note(state, [step.act_on for step in plan.steps])


def _row(state: State, step: Step, plan: Plan) -> Row:
    standing, dates = plan.standing(step), state.dates
    is_next = step == plan.next_contact
    row = Row(
        key=step.key,
        kind=step.kind,
        act_on=dates.narrow(step.act_on, seen_from=step.act_on),  # how far it is away tells the year
        standing=standing,
        standing_word=words.LATE if step.overdue_since else words.STANDINGS[standing],
        gap=words.gap(step.act_on - plan.today),
        is_next=is_next,
        title=step.title,
        is_open=is_next if state.opened is None else step.key == state.opened,
        late=_late(step, plan.today, dates),
        instead=plan.instead_of(step) if step.lapsed else "",
        what=step.what,
        window=step.window(dates, seen_from=plan.today),
        moved=step.move(dates, seen_from=plan.today),
        # The office hours go without saying.
        hours="" if step.hours == OFFICE_HOURS else step.best_hours(dates),
        why=step.why,
        source=step.source,
        ticks=ticks_of(state, plan, step),
    )
    return row if step.is_to_come else row._replace(what="", window=(), moved=(), hours="", why="", source="")


def _late(step: Step, today: date, dates: Dates) -> Sentence:
    if not step.overdue_since:
        return ()
    end = words.NO_APOLOGY if step.contacts else words.NOT_TOO_LATE
    return (words.WAS_DUE, dates.day(step.overdue_since, seen_from=today), end)


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
                could_bring=fields.get(f"{row}-could-bring", ""),
                email=fields.get(f"{row}-email", ""),
                tip=_tip(fields.get(f"{row}-talked-about", "")),
                email_tip=_email_tip(fields.get(f"{row}-email", "")),
            )
            for number, row in enumerate(application.people, start=1)
        ),
        has_recruiter=bool(fields.get("through-recruiter")),
        email_tip=_email_tip(fields.get("recruiter-email", "")),
        countries=state.countries,
        country=country,
        regions=days.regions,
        region=region,
        usual_weekend=days.usual_weekend,
    )


def _tip(talked_about: str) -> str:
    """What to say of a topic that is a sentence or a question."""
    from messages.grammar import is_no_topic  # comes with the rest

    return words.NO_TOPIC if is_no_topic(talked_about) else ""


def _email_tip(email: str) -> str:
    """What to say of an email address that is none."""
    from messages import Person  # comes with the rest

    return words.NO_ADDRESS if email.strip() and not Person(email=email).address else ""
