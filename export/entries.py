"""The steps of a plan as entries for a calendar: one a step, on its day to act."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from messages import Message
from rules import DAY_FIRST, Dates, Plan, Step, said


@dataclass(frozen=True)
class Entry:
    """An entry for the whole of a `day`. Its `key` is the same for the same step of the same plan."""

    key: str
    day: date
    summary: str
    description: str


def entries(
    plan: Plan, *, title: str | None = None, messages: Iterable[Message] = (), dates: Dates = DAY_FIRST
) -> tuple[Entry, ...]:
    """The entries for the steps of `plan`, in their order, each with those of the `messages` that are for it.

    A plan is known by the day of its interview and by its `title`: with both the same, whatever else changes,
    the entries have the same keys, so that a calendar takes them for new versions of the old ones.
    """
    texts = list(messages)
    named = " ".join((title or "").split())

    def entry(step: Step) -> Entry:
        return Entry(
            key=f"{plan.interview.on} {step.kind} {named.casefold()}",
            day=step.act_on,
            summary=f"{step.title}: {named}" if named else step.title,
            description="\n\n".join(
                _paragraphs(step, [text for text in texts if text.step == step.key], dates)
            ),
        )

    return tuple(map(entry, plan.steps))


def _paragraphs(step: Step, messages: list[Message], dates: Dates) -> Iterator[str]:
    day = step.act_on  # on which it is read
    of_the_day = step.window(dates, seen_from=day), (step.best_hours(dates),), step.move(dates, seen_from=day)
    yield step.what
    yield from filter(None, map(said, of_the_day))
    yield f"Why this day? {step.why} ({step.source})"
    for message in messages:
        heading = f"{message.heading}. To {message.to}" if message.heading else f"To {message.to}"
        yield "\n".join(filter(None, [heading, message.subject and f"Subject: {message.subject}"]))
        yield message.body
