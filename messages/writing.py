"""What to say: a draft for each step that contacts somebody, filled with what is known.

What only the reader knows and has not said yet stands out in it as a slot: "[what you talked about]".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from messages.details import Details, Person
from messages.drafts import (
    HEADINGS,
    INTERESTS,
    OFFERS,
    OPENINGS,
    THROUGH_RECRUITER,
    TO_EMPLOYER,
    Case,
    Channel,
    Draft,
)
from messages.limits import LONGEST_SUBJECT
from rules.dates import DAY_FIRST, Dates
from rules.interview import Interview
from rules.kinds import StepKind
from rules.steps import Plan, Step

NAME_SLOT = "[name]"
TOPIC_SLOT = "[what you talked about]"
END = ".,;:! "
"""What ends what the reader types, where the sentence goes on."""


@dataclass(frozen=True)
class Message:
    """A text for a step, by its key and of a `kind`, through a `channel`.

    It is for the person or the recruiter named in `to`. `subject` is None for what is spoken. `case` says
    when to use it, where a step has several messages.
    """

    step: str
    kind: StepKind
    channel: Channel
    to: str
    subject: str | None
    body: str
    case: Case | None = None

    @property
    def heading(self) -> str | None:
        """When to use it, in words."""
        return HEADINGS[self.case] if self.case else None


def messages(plan: Plan, details: Details, *, dates: Dates = DAY_FIRST) -> tuple[Message, ...]:
    """The drafts for `plan` in the order of its steps, a step's in the order in which they are needed.

    There is one thank-you email for each of the `details.people` of whom anything is said, in their order,
    or one with slots. All else goes to the first of them, and through a recruiter to the recruiter.
    """
    people = [person for person in details.people if person != Person()] or [Person()]
    drafts = THROUGH_RECRUITER if details.through_recruiter else TO_EMPLOYER

    def of_step(step: Step) -> Iterator[Message]:
        for place, person in enumerate(people if step.kind is StepKind.THANK_YOU else people[:1]):
            values = _values(plan.interview, details, person, place, dates)
            for draft in drafts.get(step.event or step.kind, ()):
                yield _message(step, draft, values)

    return tuple(message for step in plan.steps for message in of_step(step))


def _message(step: Step, draft: Draft, values: dict[str, str]) -> Message:
    subjects = [
        subject.format_map(values) for subject in draft.subjects if values["role"] or "{role}" not in subject
    ]
    subject = next((text for text in subjects if len(text) <= LONGEST_SUBJECT), None)
    body = draft.body.format_map(values)
    return Message(step.key, step.kind, draft.channel, values["to"], subject, body, draft.case)


def _values(
    interview: Interview, details: Details, person: Person, place: int, dates: Dates
) -> dict[str, str]:
    """What the braces in the drafts stand for, when they are for `person`, who is in that `place` from 0."""
    name, your_name, phone = map(_one_line, (person.name, details.your_name, details.phone))
    topic = re.sub(
        r"^((we|I) )?(talked |spoke )?about ", "", _one_line(person.talked_about), flags=re.I
    ).rstrip(END)
    role = re.sub(r"^(the|an?) | (role|position|job|post)$", "", _one_line(details.role), flags=re.I)
    company = _one_line(details.company).rstrip(END)
    spoken = _digit_by_digit(phone)
    values = {
        "name": name or NAME_SLOT,
        "topic": topic or TOPIC_SLOT,
        "about_topic": f" about {topic}" if topic else "",
        "with_name": f" with {name}" if name else "",
        "to": "your recruiter" if details.through_recruiter else name or NAME_SLOT,
        "day": str(dates.day(interview.on, seen_from=interview.on)),  # nobody has to be told the year
        "role": role,
        "position": "the role" + (f" of {role}" if role else "") + (f" at {company}" if company else ""),
        "me": your_name or "(your name)",
        "number": f"(slowly) {spoken}" if spoken else "(your number, slowly)",
        "where": f"at {phone}" if spoken else "by phone or email",
        "farewell": f"Kind regards\n{your_name}".strip(),
    }
    for part, choices in (("opening", OPENINGS), ("interest", INTERESTS), ("offer", OFFERS)):
        values[part] = choices[place % len(choices)].format_map(values)
    return values


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _digit_by_digit(phone: str) -> str:
    """A phone number as it is said, each digit a word, with a pause between its groups; "" without digits.

    A zero in brackets is left out, as it is not dialled; a number without gaps is said in threes.
    """
    groups = re.findall(r"[+\d]+", phone.replace("(0)", " "))
    if len(groups) == 1:
        groups = re.findall(r"\+?\d{1,3}", groups[0])
    return ", ".join(" ".join(group) for group in groups).replace("+", "plus")
