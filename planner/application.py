"""An application for a job as the planner remembers it, and what has happened to it for the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from rules import Event, EventKind, StepKind

if TYPE_CHECKING:  # comes with the rest, after the first plan
    from export.revisions import Written
    from messages import Message

DATE = "interview-date"
"""The field of the day of the interview; that of an example is today."""

TITLE = "plan-title"
OF_THE_READER = ("your-name", "phone", "country", "region", "weekend")
"""The fields that concern the reader and not the job, or that stay for most jobs."""
TOLD = "told"
"""The field that says which kind of thing they said; it is the name of a choice, not an id."""

OF_PERSON = ("name", "talked-about", "could-bring", "email")
"""The fields of a person, without the id of their row."""

NOTHING = "nothing"
TOLD_IN = {"date": "answer-by", "length": "process-length"}
"""The field for each kind of thing that they can have said."""


class Text(NamedTuple):
    """A message as the reader has edited it; `begun_from` is the mark of the draft that it was begun from.

    Without a subject it is None. The mark is 0 where the draft is not known. `days` are the words of it that
    tell days, by what they tell.
    """

    subject: str | None
    body: str
    begun_from: int = 0
    days: tuple[tuple[str, str], ...] = ()


class Happening(NamedTuple):
    """Something that has happened. Its `key` grows with the moment at which the reader told of it.

    Of a thank-you email that was sent, `person` is the row of who got it.
    """

    key: str
    event: Event
    person: str = ""


class Application(NamedTuple):
    """What the reader has told of one application. Its key, a UUID, is that in calendars too.

    `fields` are the fields of the form by their ids, as typed; those of a person begin with the id of their
    row, and `people` are these ids in order. `texts` are the messages that the reader has edited, by their
    keys, shown or not. `written` is what the last calendar file said, by the keys of the steps. `stamps` say
    of each part when it was changed last (`planner/merging.py`).
    """

    fields: Mapping[str, str] = {}
    people: tuple[str, ...] = ("person-1",)
    people_ever: int = 1
    texts: Mapping[str, Text] = {}
    happenings: tuple[Happening, ...] = ()
    written: Mapping[str, Written] = {}
    is_removed: bool = False
    stamps: Mapping[tuple[str, str], int] = {}

    @property
    def title(self) -> str:
        """The title that the reader gave it; empty if none is given."""
        return self.fields.get(TITLE, "").strip()

    @property
    def is_example(self) -> bool:
        """Whether nobody has said yet that there was an interview on the day in the form."""
        return not self.fields.get("touched")

    @property
    def is_in_use(self) -> bool:
        """Whether the reader has told anything of it; otherwise nobody would miss it."""
        return bool(not self.is_example or self.texts or self.happenings or self.written)

    @property
    def place(self) -> tuple[str, str]:
        """The codes of the country and the region that the reader chose; empty if none is."""
        return self.fields.get("country", ""), self.fields.get("region", "")

    @property
    def weekend(self) -> str:
        """The code of the weekend that the reader chose; empty if it is that of the place."""
        return self.fields.get("weekend", "")

    @property
    def told(self) -> str:
        """Which kind of thing the reader says they were told, or `NOTHING`; "" if they have not answered.

        As long as nothing is chosen, it is what is filled in; the date, if both are.
        """
        chosen = self.fields.get(TOLD, "")
        if chosen in (NOTHING, *TOLD_IN):
            return chosen
        return next((kind for kind, name in TOLD_IN.items() if self.fields.get(name, "").strip()), "")

    @property
    def read_by_rules(self) -> Mapping[str, str]:
        """The fields that count: of what they said the one that is chosen, whatever the other one holds."""
        left_out = [name for kind, name in TOLD_IN.items() if kind != self.told]
        return {name: text for name, text in self.fields.items() if name not in left_out}

    @property
    def people_met(self) -> tuple[str, ...]:
        """The rows of the people of whom anything is said; the first row if there is none."""
        met = tuple(
            row
            for row in self.people
            if any(self.fields.get(f"{row}-{name}", "").strip() for name in OF_PERSON)
        )
        return met or self.people[:1]

    @property
    def thanked_apart(self) -> tuple[str, ...]:
        """The rows of the people who get a thank-you email each; a recruiter passes on one for all."""
        return () if self.fields.get("through-recruiter") else self.people_met

    def in_order(self) -> tuple[Happening, ...]:
        """What the reader has told, by day, and of a day in the order in which they told it."""
        return tuple(sorted(self.happenings, key=_moment))

    def happened(self) -> tuple[Happening, ...]:
        """What has happened, for the rules, in order; a thank-you email is sent when each person has it."""
        return tuple(self._happened())

    def _happened(self) -> Iterator[Happening]:
        thanked: set[str] = set()
        for happening in self.in_order():
            if happening.event.kind is not EventKind.DONE:
                thanked.clear()
            elif happening.person and happening.event.step is StepKind.THANK_YOU:
                thanked.add(happening.person)
                if not thanked.issuperset(self.thanked_apart):
                    continue
            yield happening


def choice_after(fields: Mapping[str, str], before: Mapping[str, str]) -> Mapping[str, str]:
    """The choice of what they said, where it follows the field that was filled in now and nobody chose."""
    if fields.get(TOLD, before.get(TOLD, "")) != before.get(TOLD, ""):
        return {}
    filled = (
        {TOLD: kind}
        for kind, name in TOLD_IN.items()
        if fields.get(name, "").strip() and fields[name] != before.get(name, "")
    )
    return next(filled, {})


def fields_of_another(application: Application, today: date) -> dict[str, str]:
    """The fields of a new application, for an example on the day `today`, with what stays of this one."""
    stays = {name: application.fields[name] for name in OF_THE_READER if name in application.fields}
    return {"touched": "", DATE: today.isoformat(), "process-unit": "weeks", **stays}


HIGHEST_ROW = 9999
"""The highest number in the id of a row; those that follow differ in their marks."""


def person_row(number: int, mark: str = "") -> str:
    """The id of the row of the person who was added as the `number`th.

    The mark tells it from a row that was added elsewhere at the same time.
    """
    return f"person-{number}-{mark}" if mark else f"person-{number}"


def row_number(row: str) -> int:
    """Which number the person of a row has."""
    return int(row.split("-")[1])


def thank_you_key(step: str, row: str) -> str:
    """The key of the thank-you email of a step for the person of a row."""
    return f"{step}-{row}"


def texts_to(application: Application, row: str) -> list[str]:
    """The keys of the thank-you emails to the person of a row that the reader has edited."""
    thanks = (key for key in application.texts if key.startswith(StepKind.THANK_YOU))
    return [key for key in thanks if key.endswith(f"-{row}")]


def _moment(happening: Happening) -> tuple[str, str]:
    return happening.event.on.isoformat(), happening.key


def mark(text: Message | Text | None) -> int:
    """A number that is another one for another draft or text; 0 for none."""
    if text is None:
        return 0
    return crc32(f"{text.subject}\n{text.body}".encode("utf-8", "surrogatepass")) or 1
