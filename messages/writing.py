"""What to say: a draft for each step that contacts somebody, filled with what is known.

What only the reader knows and has not said yet stands out in it as a slot: "[what you talked about]".
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from messages.details import Details, Person
from messages.drafts import (
    BRING_SLOT,
    CHECK_IN_AFTER_NEWS,
    DRAFTS,
    EMPLOYER_IN,
    HEADINGS,
    INTERESTS,
    LATE_OPENINGS,
    LINKS,
    NAME_SLOT,
    NOTE_TO_PASS_ON,
    NOTES_TO_PASS_ON,
    OFFERS,
    ONE_NOTE,
    OPENINGS,
    OPENINGS_AGAIN,
    RECRUITER_IN,
    SEVERAL_NOTES,
    TO_EMPLOYER,
    TO_RECRUITER,
    TOPIC_SLOT,
    Case,
    Channel,
    Draft,
    Situation,
)
from messages.grammar import END, Form, contribution, one_line, role_name, the_role, topic
from messages.limits import LONGEST_SUBJECT, SIZES, word_count
from messages.names import greeted
from messages.numbers import digit_by_digit
from rules.dates import DAY_FIRST, WEEKDAYS, Dates
from rules.durations import WEEK
from rules.kinds import QUESTIONS, EventKind, StepKind
from rules.steps import Plan, Step

RECRUITER = "your recruiter"


@dataclass(frozen=True)
class Message:
    """A text for a step, by its key and of a `kind`, through a `channel`.

    It is for the person or the recruiter named in `to`, at an email address if that is known. `subject` is
    None for what is spoken. `case` says when to use it, where a step has several messages. `days` are the
    words that tell days in it or may, by what they tell, on the day `on` which it is to go out: they change
    with the plan. `fills` are what is known for its slots.
    """

    step: str
    kind: StepKind
    channel: Channel
    to: str
    subject: str | None
    body: str
    case: Case | None = None
    address: str = ""
    days: tuple[tuple[str, str], ...] = ()
    fills: tuple[tuple[str, str], ...] = ()
    on: date | None = None

    @property
    def heading(self) -> str | None:
        """When to use it, in words."""
        return HEADINGS[self.case] if self.case else None


def messages(plan: Plan, details: Details, *, dates: Dates = DAY_FIRST) -> tuple[Message, ...]:
    """The drafts for `plan` in the order of its steps, a step's in the order in which they are needed.

    There is one thank-you email for each of the `details.people` of whom anything is said, in their order,
    or one with slots. All else goes to the first of them, and through a recruiter to the recruiter, who gets
    one email with the thanks to all. Each is worded for the day of its step.
    """
    people = [person for person in details.people if person != Person()] or [Person()]
    return tuple(
        message
        for step in plan.steps
        if step.contacts
        for message in _Writer(plan, details, dates, step, people).messages()
    )


@dataclass(frozen=True)
class _Writer:
    """Writes the drafts of a step."""

    plan: Plan
    details: Details
    dates: Dates
    step: Step
    people: Sequence[Person]

    def messages(self) -> Iterator[Message]:
        if self.step.kind is not StepKind.THANK_YOU:
            yield from self._to(self.people[0], self._values(self.people[0]))
        elif self.details.through_recruiter:
            yield from self._to(self.people[0], self._with_notes(self._values(self.people[0])))
        else:
            for place, person in enumerate(self.people):
                yield from self._to(person, self._thanks(person, place))

    def _to(self, person: Person, values: "_Words") -> Iterator[Message]:
        whom = self.details.recruiter if self.details.through_recruiter else person
        unnamed = RECRUITER if self.details.through_recruiter else NAME_SLOT
        for draft in self._drafts():
            yield Message(
                self.step.key,
                self.step.kind,
                draft.channel,
                one_line(whom.name) or unnamed,
                _subject(draft, values),
                _body(draft, values),
                draft.case,
                whom.address,
                tuple((name, values[name]) for name in DAYS if values[name]),
                # In notes to several people a slot can wait for any of them.
                tuple(_fills(person)) if whom is person or len(self.people) == 1 else (),
                self.step.act_on,
            )

    def _drafts(self) -> Sequence[Draft]:
        if self.step.kind is StepKind.THANK_YOU and self.details.through_recruiter:
            return NOTES_TO_PASS_ON
        if Situation.ASKED_TO_WAIT in self._situations:
            return CHECK_IN_AFTER_NEWS
        return DRAFTS[self.step.event or self.step.kind]

    @cached_property
    def _situations(self) -> tuple[Situation, ...]:
        """What is not as usual; where two say something in other words, the later one counts."""
        return tuple(self._found_situations())

    def _found_situations(self) -> Iterator[Situation]:
        step, news = self.step, self.plan.news
        if step.kind is StepKind.THANK_YOU:
            if step.overdue_since:
                yield Situation.LATE
            elif step.turn:
                yield Situation.AGAIN
        if step.kind in QUESTIONS:
            if any(
                other.kind is StepKind.THANK_YOU and other.turn == step.turn and other.lapsed
                for other in self.plan.steps
            ):
                yield Situation.NO_THANKS_YET
            if self._promised():
                yield Situation.PROMISE_PAST
            if news and news.kind is EventKind.TOLD:
                yield Situation.ASKED_TO_WAIT

    def _promised(self) -> date | None:
        """The day by which they hoped to decide, where that is over when the message is sent."""
        news = self.plan.news
        day = news.answer_by if news else self.plan.interview.answer_by
        return day if day and day < self.step.act_on else None

    def _values(self, person: Person) -> "_Words":
        """What the braces in the drafts stand for, when they are for `person`."""
        name, recruiter = one_line(person.name), one_line(self.details.recruiter.name)
        to_whom = greeted(recruiter) if self.details.through_recruiter else greeted(name) or NAME_SLOT
        about = topic(person.talked_about)
        values = {
            **self._of_all,
            "name": greeted(name) or NAME_SLOT,
            "full_name": name or NAME_SLOT,
            "whom": f" {to_whom}" if to_whom else "",
            "comma_whom": f", {to_whom}" if to_whom else "",
            "about_topic": f" about {about}" if about else "",
            "my_interview": f"my interview{self._where(name)} {self._of_all['when']}",
        }
        return _Words(values, self._phrases)

    @cached_property
    def _of_all(self) -> dict[str, str]:
        """Those of them that are the same for everybody."""
        details, news = self.details, self.plan.news
        role, me, phone = role_name(details.role), one_line(details.your_name), one_line(details.phone)
        spoken = digit_by_digit(phone, details.country)
        promised = self._promised()
        until = news.answer_by if news else None
        return {
            "when": self._day(self.plan.interview.on),
            "promised": self._date(promised) if promised else "",
            "around": f" around {self._date(until)}" if until else "",
            "role": role,
            "the_role": the_role(role),
            "full_role": f"{the_role(role)}{self._at_company}",
            "me": me or "(your name)",
            "number": f"(slowly) {spoken}" if spoken else "(your number, slowly)",
            "number_again": spoken or "(your number again)",
            "where": f"at {phone}" if spoken else "by phone or email",
            "farewell": f"Kind regards,\n{me}".strip(),
            "signature": f"\n\n{me}" if me else "",
        }

    @cached_property
    def _phrases(self) -> dict[str, str]:
        """What is said to the one to whom it goes, in the situation."""
        usual, others = (
            (TO_RECRUITER, RECRUITER_IN) if self.details.through_recruiter else (TO_EMPLOYER, EMPLOYER_IN)
        )
        phrases = dict(usual)
        for situation in self._situations:
            phrases |= others.get(situation, {})
        return phrases

    def _thanks(self, person: Person, place: int) -> "_Words":
        """What the braces stand for in the thanks to a person who is in that `place` from 0."""
        bring = contribution(person.could_bring or BRING_SLOT)
        values = self._values(person)
        values |= {"topic": topic(person.talked_about) or TOPIC_SLOT, "bring": bring.words}
        turn = place + self.step.turn  # another interview brings other words
        choices = (
            ("opening", self._openings()),
            ("link", LINKS[bring.form]),
            ("interest", INTERESTS),
            ("offer", OFFERS),
        )
        values |= {part: texts[turn % len(texts)].format_map(values) for part, texts in choices}
        return values

    def _openings(self) -> Sequence[str]:
        if Situation.LATE in self._situations:
            return LATE_OPENINGS
        return OPENINGS_AGAIN if Situation.AGAIN in self._situations else OPENINGS

    def _with_notes(self, values: "_Words") -> "_Words":
        """The same, with the thanks to all for the recruiter to pass on."""
        notes = [
            NOTE_TO_PASS_ON.format_map(self._thanks(person, place))
            for place, person in enumerate(self.people)
        ]
        these = SEVERAL_NOTES if len(notes) > 1 else ONE_NOTE.format_map(values)
        values |= {"notes": "\n\n".join(notes), "these_notes": these}
        return values

    def _where(self, name: str) -> str:
        """With whom an interview was, if it was with one, and where."""
        is_with_several = self._at_company and len(self.people) > 1
        return self._at_company if is_with_several or not name else f" with {name}{self._at_company}"

    @cached_property
    def _at_company(self) -> str:
        company = one_line(self.details.company).rstrip(END)
        return f" at {company}" if company else ""

    def _day(self, day: date) -> str:
        """A day as people say it on the day of the step: by its name if it is near, in full if it is not."""
        ago = self.step.act_on - day
        if ago in NEAR:
            return NEAR[ago]
        return f"on {WEEKDAYS[day.weekday()]}" if abs(ago) < timedelta(WEEK) else f"on {self._date(day)}"

    def _date(self, day: date) -> str:
        return str(self.dates.day(day, seen_from=day))  # nobody has to be told the year


class _Words(dict[str, str]):
    """What the braces in the drafts stand for: values, and phrases that are filled when they are needed."""

    def __init__(self, values: Mapping[str, str], phrases: Mapping[str, str]) -> None:
        super().__init__(values)
        self._phrases = phrases

    def __missing__(self, name: str) -> str:
        self[name] = self._phrases[name].format_map(self)
        return self[name]


def _fills(person: Person) -> Iterator[tuple[str, str]]:
    """What is known for each of the slots."""
    bring = contribution(person.could_bring)
    if name := greeted(one_line(person.name)):
        yield NAME_SLOT, name
    if about := topic(person.talked_about):
        yield TOPIC_SLOT, about
    if bring.words and bring.form is Form.THING:
        yield BRING_SLOT, bring.words


DAYS = ("when", "promised", "around")
"""What tells a day."""
NEAR = {timedelta(0): "today", timedelta(1): "yesterday"}


def _subject(draft: Draft, values: _Words) -> str | None:
    """The first subject that is short enough; None for what is spoken."""
    subjects = [
        subject.format_map(values) for subject in draft.subjects if values["role"] or "{role}" not in subject
    ]
    return next((text for text in subjects if len(text) <= LONGEST_SUBJECT), None)


def _body(draft: Draft, values: _Words) -> str:
    """The first text that can be said in time; what is written is not timed."""
    *longer, shortest = (body.format_map(values) for body in draft.bodies)
    return next((text for text in longer if word_count(text) <= SIZES[StepKind.CALL].most_words), shortest)
