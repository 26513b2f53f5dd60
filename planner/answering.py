"""What the employer has answered, read from its form, and what cannot have happened."""

from collections.abc import Mapping
from datetime import date

from planner.application import Application
from rules import Dates, Event, EventKind, InvalidEvents, InvalidInterview, Problem, read_interview
from rules.events import turns
from rules.reading import day_in

KIND, ON, UNTIL = "answer-kind", "answer-on", "answer-until"
NEXT = {
    "interview-date": "next-date",
    "interview-time": "next-time",
    "process-length": "next-length",
    "process-unit": "next-unit",
    "answer-by": "next-answer-by",
}
"""The fields of another interview, by those of the first."""

FIELDS = (KIND, ON, UNTIL, *NEXT.values())
"""The fields that tell of an answer; each can have a problem."""

FIELD_OF = {"event-on": ON, "event-answer-by": UNTIL, "event-interview": NEXT["interview-date"]}
"""Where a part of an event is told."""

ANSWERS = tuple(kind for kind in EventKind if kind is not EventKind.DONE)


class InvalidAnswer(ValueError):
    """What is told of an answer cannot be read; `problems` holds every reason, in the order of the fields."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(" ".join(problem.message for problem in problems))
        self.problems = problems


def event_in(fields: Mapping[str, str], application: Application, *, today: date, dates: Dates) -> Event:
    """The event that the fields tell of; a field that the kind of answer does not have is not read.

    Raises `InvalidAnswer` with all problems.
    """
    kind = next((kind for kind in ANSWERS if kind == fields.get(KIND)), None)
    if kind is None:
        raise InvalidAnswer((Problem(KIND, "Choose what they said."),))
    on, until = day_in(fields.get(ON, "")), None
    problems = []
    if on is None:
        problems.append(
            Problem(ON, f"Enter the day on which you heard it, for example {dates.plain(today)}.")
        )
    if kind is EventKind.TOLD and fields.get(UNTIL, "").strip():
        until = day_in(fields[UNTIL])
        if until is None:
            fix = f"Enter the new date, for example {dates.plain(today)}, or leave it empty."
            problems.append(Problem(UNTIL, fix))
    interview = None
    if kind is EventKind.INVITED:
        try:
            interview = read_interview(
                {name: fields.get(field, "") for name, field in NEXT.items()}, today=today, dates=dates
            )
        except InvalidInterview as invalid:
            problems += (Problem(NEXT[problem.field], problem.message) for problem in invalid.problems)
        if interview and on and interview.on < on:
            fix = f"Enter the date of the next interview: {dates.plain(on)}, when you heard of it, or later."
            problems.append(Problem(NEXT["interview-date"], fix))
    if on is None or problems:
        raise InvalidAnswer(tuple(problems))
    event = Event(kind, on, answer_by=until, interview=interview)
    problems += _out_of_order(event, application, dates) or _impossible(event, application, today, dates)
    if problems:
        raise InvalidAnswer(tuple(problems))
    return event


def new_problems(before: Application, after: Application, today: date, dates: Dates) -> tuple[Problem, ...]:
    """What cannot be of what has happened `after` a change; nothing if something could not be `before` it.

    Then the reader is about to mend it.
    """
    return (
        ()
        if problems_of(before, today, dates)
        else tuple(problem for problem, _ in problems_of(after, today, dates))
    )


def problems_of(application: Application, today: date, dates: Dates) -> list[tuple[Problem, str]]:
    """What cannot be of what has happened, each with the key of its happening; none without an interview."""
    try:
        interview = read_interview(application.read_by_rules, today=today, dates=dates)
    except InvalidInterview:
        return []
    happened = application.happened()
    try:
        turns(interview, [each.event for each in happened], today=today, dates=dates)
    except InvalidEvents as invalid:
        keys = (happened[place].key for place in invalid.places)
        return list(zip(invalid.problems, keys, strict=True))
    return []


def _out_of_order(event: Event, application: Application, dates: Dates) -> list[Problem]:
    """That something has happened after the event: news begin a turn, and what was done stays in its own."""
    last = max((each.event.on for each in application.happenings), default=event.on)
    if event.on >= last:
        return []
    fix = f"Enter a day from {dates.plain(last)} on, or take back first what happened on that day."
    return [Problem(ON, fix)]


def _impossible(event: Event, application: Application, today: date, dates: Dates) -> list[Problem]:
    """What the rules say against the event; an earlier problem is none of this one."""
    try:
        interview = read_interview(application.read_by_rules, today=today, dates=dates)
        events = [each.event for each in application.happened()]
        turns(interview, [*events, event], today=today, dates=dates)
    except InvalidInterview:
        return []
    except InvalidEvents as invalid:
        return [
            Problem(FIELD_OF[problem.field], problem.message)
            for problem, place in zip(invalid.problems, invalid.places, strict=True)
            if place == len(events)
        ]
    return []
