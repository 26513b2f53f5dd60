"""The steps of a plan as entries for a calendar: those that are to come, each where its best hours begin."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from messages import Message
from rules import DAY_FIRST, OFFICE_HOURS, Dates, Plan, Standing, Step, StepKind, said

LENGTH = timedelta(minutes=15)
"""How long an entry is that has a time of day."""

TO_COME = frozenset({Standing.TODAY, Standing.NEXT, Standing.LATER})


class Entry(NamedTuple):
    """An entry of a calendar, known by its `key`: that of the step.

    It begins at the wall-clock time `start` and ends after `LENGTH`; without one it is for the whole `day`,
    and nothing reminds of it. `sequence` counts its changes from file to file. A cancelled one tells a
    calendar that has it from an earlier file that it has gone.
    """

    key: str
    day: date
    start: time | None
    summary: str
    description: str
    sequence: int = 0
    is_cancelled: bool = False

    @property
    def begins(self) -> datetime | date:
        """Its start, on whatever clock the reader then goes by, or its day."""
        return datetime.combine(self.day, self.start) if self.start else self.day

    @property
    def ends(self) -> datetime | date:
        """Its end, which is no longer part of it."""
        return self.begins + (LENGTH if self.start else timedelta(days=1))


def entries(
    plan: Plan, *, title: str = "", messages: Iterable[Message] = (), dates: Dates = DAY_FIRST
) -> tuple[Entry, ...]:
    """The entries for the steps of `plan` that are to come, in their order, each with its `messages`.

    The email after a call is part of the call's entry, until the call is done. `title` says in each entry
    what the plan is for.
    """
    steps = [step for step in plan.steps if plan.standing(step) in TO_COME]
    has_call = any(step.kind is StepKind.CALL for step in steps)
    after_call = [step for step in steps if has_call and step.kind is StepKind.CONFIRM]
    named = " ".join(title.split())
    texts = list(messages)

    def entry(step: Step) -> Entry:
        parts = [step, *after_call] if step.kind is StepKind.CALL else [step]
        return Entry(
            key=step.key,
            day=step.act_on,
            start=_start(step) if step.contacts else None,
            summary=f"{step.title}: {named}" if named else step.title,
            description="\n\n".join(_description(parts, texts, dates)),
        )

    return tuple(entry(step) for step in steps if step not in after_call)


def _start(step: Step) -> time:
    """When the best hours of its day begin, or else the office hours.

    Hours without a beginning, as "before 08:00", leave it until shortly before their end.
    """
    hours = step.hours or OFFICE_HOURS
    if hours.opens != time.min:
        return hours.opens
    midnight, end = (datetime.combine(step.act_on, at) for at in (time.min, hours.closes))
    return max(midnight, end - LENGTH).time()


def _description(parts: Sequence[Step], messages: Sequence[Message], dates: Dates) -> Iterator[str]:
    """The paragraphs about the steps of an entry, with the titles of those that its summary does not name."""
    for step in parts:
        if step is not parts[0]:
            yield step.title
        yield from _about(step, dates)
        for message in messages:
            if message.step == step.key:
                yield from _text(message)


def _about(step: Step, dates: Dates) -> Iterator[str]:
    day = step.act_on  # on which it is read
    of_the_day = step.window(dates, seen_from=day), (step.best_hours(dates),), step.move(dates, seen_from=day)
    yield step.what
    yield from filter(None, map(said, of_the_day))
    yield f"Why this day? {step.why} ({step.source})"


def _text(message: Message) -> Iterator[str]:
    heading = f"{message.heading}. To {message.to}" if message.heading else f"To {message.to}"
    yield "\n".join(filter(None, [heading, message.subject and f"Subject: {message.subject}"]))
    yield message.body
