"""All plans at a glance: the next step of each, and what is due over all of them today and soon."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner import words
from planner.application import Application
from planner.days import days_of
from planner.rest import title_of
from planner.screen import ending, plan_of
from planner.state import State
from rules import Dates, Plan, Problem, Step, StepKind, counted
from rules.dates import Sentence
from rules.durations import WEEK
from rules.reading import day_in

LATE, TO_COME, NOT_PLANNED, OVER = range(4)
"""In which order plans are listed: by where their next step stands."""


class PlanRow(NamedTuple):
    """A plan in the list. `title` tells it from all others; `own_title` is what the reader calls it, if that.

    `next` is its next step and the day, how it ended, or what it wants of the reader first.
    """

    key: str
    title: str
    own_title: str
    next: Sentence
    is_late: bool
    is_over: bool
    is_shown: bool


class Due(NamedTuple):
    """A step of the agenda, with the keys of its plan and of the step in it.

    `title` is that of the plan; `when` is empty for what is due today and not before.
    """

    key: str
    plan: str
    step: str
    title: str
    what: str
    when: Sentence
    is_late: bool


class Removed(NamedTuple):
    """A plan that was removed, and what it is called."""

    key: str
    title: str


class Overview(NamedTuple):
    """All plans that are not removed, and what is due of them; `summary` says how they stand in a line.

    Those that were `removed` can come back as long as this page is open.
    """

    summary: str
    today: tuple[Due, ...]
    week: tuple[Due, ...]
    plans: tuple[PlanRow, ...]
    removed: tuple[Removed, ...]

    @property
    def are_several(self) -> bool:
        """Whether there is more than the plan that is shown."""
        return len(self.plans) + len(self.removed) > 1


class Task(NamedTuple):
    """Something to be done `on` a day, or that was due `since` an earlier one: a step, or the interview."""

    on: date
    since: date | None
    what: str
    step: str = ""


class Outlook(NamedTuple):
    """What there is to say of one plan by itself; `order` is its place among others, `tasks` are due soon."""

    title: str
    next: Sentence
    standing: int
    order: date
    is_soon: bool = False
    tasks: tuple[Task, ...] = ()


def overview(state: State) -> Overview:
    """All plans at a glance, those first that are overdue for longest."""
    keys = [key for key, application in state.plans.items() if not application.is_removed]
    outlooks = {key: _outlook(state, key) for key in keys}
    titles = dict(zip(keys, _told_apart(outlooks[key].title for key in keys), strict=True))
    in_order = sorted(keys, key=lambda key: (outlooks[key].standing, outlooks[key].order, key))
    tasks = sorted(
        ((task, key) for key in keys for task in outlooks[key].tasks),
        key=lambda pair: (pair[0].on, pair[0].since or date.max),
    )
    due = [_due(task, key, titles[key], state) for task, key in tasks]
    of_today = sum(task.on == state.today for task, _ in tasks)
    return Overview(
        summary=_summary(list(outlooks.values()), state.today),
        today=tuple(due[:of_today]),
        week=tuple(due[of_today:]),
        plans=tuple(
            PlanRow(
                key=key,
                title=titles[key],
                own_title=state.plans[key].title,
                next=outlooks[key].next,
                is_late=outlooks[key].standing == LATE,
                is_over=outlooks[key].standing == OVER,
                is_shown=key == state.shown,
            )
            for key in in_order
        ),
        removed=tuple(
            Removed(key, name_of(state, application))
            for key, application in state.plans.items()
            if application.is_removed and application.fields
        ),
    )


_known: dict[str, tuple[tuple[object, ...], Outlook]] = {}
"""The last outlook of each plan by its key, with all that it was made from."""


def _outlook(state: State, key: str) -> Outlook:
    """The outlook of a plan; one of which nothing has changed since is not planned anew."""
    application = state.plans[key]
    made_from = (
        application.fields,
        application.people,
        application.happenings,
        state.today,
        state.dates,
        state.holidays,
    )
    if key not in _known or _known[key][0] != made_from:
        _known[key] = made_from, _new_outlook(state, application)
    return _known[key][1]


def _new_outlook(state: State, application: Application) -> Outlook:
    title = name_of(state, application)
    if application.is_example:
        return Outlook(title, (words.NOT_BEGUN,), NOT_PLANNED, date.max)
    plan, problems = plan_of(state, application, days_of(state, application).workdays)
    if plan is None:
        return Outlook(title, _needs(problems), NOT_PLANNED, date.min)
    task = _next_task(plan)
    if task is None:
        return Outlook(title, (ending(plan),), OVER, date.max)
    return Outlook(
        title,
        (task.what, ", ", *(_when(task, plan.today, state.dates) or (words.ON_THIS_DAY,))),
        LATE if task.since else TO_COME,
        task.since or task.on,
        is_soon=_is_soon(task.on, plan.today),
        tasks=tuple(_tasks(plan)),
    )


def name_of(state: State, application: Application) -> str:
    """What a plan is called: as the reader calls it, after the job, or after the day of the interview."""
    if title := title_of(application):
        return title
    if application.is_example:
        return words.NEW_APPLICATION
    on = day_in(application.fields.get("interview-date", ""))
    if on is None:
        return words.INTERVIEW_WITHOUT_DAY
    return words.INTERVIEW_OF.format(state.dates.day(on, seen_from=state.today))


def _needs(problems: Iterable[Problem]) -> Sentence:
    """What a plan wants of the reader first: the first of what is wrong."""
    return (next(problem.message for problem in problems),)


def _due(task: Task, plan: str, title: str, state: State) -> Due:
    return Due(
        key=f"{plan}-{task.step}",
        plan=plan,
        step=task.step,
        title=title,
        what=task.what,
        when=_when(task, state.today, state.dates),
        is_late=task.since is not None,
    )


def _when(task: Task, today: date, dates: Dates) -> Sentence:
    """The day, unless it is today, and since when the task is due, if it is late."""
    since = (words.DUE_SINCE, dates.short(task.since, seen_from=today)) if task.since else ()
    if task.on == today:
        return since
    day = dates.narrow(task.on, seen_from=today)
    return (day, ", ", *since) if since else (day,)


def _next_task(plan: Plan) -> Task | None:
    """The interview, if it is still to come, or else the next step that contacts somebody."""
    if plan.interview.on > plan.today:
        return Task(plan.interview.on, None, words.INTERVIEW)
    return _task(plan.next_contact) if plan.next_contact else None


def _tasks(plan: Plan) -> Iterator[Task]:
    """What is to come from today to a week from now; what is written after a call is a part of the call."""
    if plan.interview.on > plan.today and _is_soon(plan.interview.on, plan.today):
        yield Task(plan.interview.on, None, words.INTERVIEW)
    calls = {step.turn for step in plan.steps if step.kind is StepKind.CALL and step.is_to_come}
    for step in plan.steps:
        is_after_call = step.kind is StepKind.CONFIRM and step.turn in calls
        if step.is_to_come and not is_after_call and _is_soon(step.act_on, plan.today):
            yield _task(step)


def _task(step: Step) -> Task:
    return Task(step.act_on, step.overdue_since, step.title, step.key)


def _is_soon(day: date, today: date) -> bool:
    """Whether a day is today or within a week from now."""
    return today <= day <= today + timedelta(WEEK)


def _told_apart(titles: Iterable[str]) -> Iterator[str]:
    """The titles, with a number behind those that there were before."""
    seen: Counter[str] = Counter()
    for title in titles:
        seen[title] += 1
        yield title if seen[title] == 1 else f"{title} ({seen[title]})"


def _summary(outlooks: list[Outlook], today: date) -> str:
    late = sum(outlook.standing == LATE for outlook in outlooks)
    due = [outlook.order for outlook in outlooks if outlook.is_soon and outlook.standing != LATE]
    of_today = due.count(today)
    how_many = counted(len(outlooks), words.APPLICATIONS)
    parts = ((late, words.OVERDUE), (of_today, words.DUE_TODAY), (len(due) - of_today, words.DUE_SOON))
    stand = ", ".join(form.format(number) for number, form in parts if number)
    return f"{how_many}: {stand}" if stand else how_many
