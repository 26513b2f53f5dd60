"""The messages in tests/messages/: good and bad ones, in plain text files that a reader can add to.

A message begins with lines `name: value`, up to an empty one; what follows is the text. Its `kind` is that of
a step; `person` is a name and, after a bar, what was talked about, and may stand several times; `to` is the
one of them that it is for. `other` names a file with a text that somebody else gets, `faults` the codes of
what is wrong, and `seed` one of them and, after a bar, the words that it is in.

The blind ones were written by people who had not seen the check, many in a file with lines of ===== between.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from messages import Channel, Details, Finding, Person, check
from rules import StepKind

MESSAGES = Path(__file__).parent / "messages"
BLIND = MESSAGES / "blind"
ON_A_MACHINE = (
    r"(?i)\b(voice ?mail|machine|message|answer ?phone|answering|beep|tone|mailbox|my number"
    r"|(ring|call|phone|reach|get back to) me)\b"
)
SOMEBODY_ANSWERS = r"\b([Ii]s (that|this)|(speak|speaking|talk) (to|with))\b"
BETWEEN = "\n=====\n"


@dataclass(frozen=True)
class Seed:
    """A fault that its writer has put in on purpose, in some `words`, or as a whole."""

    code: str
    words: str


@dataclass(frozen=True)
class Letter:
    """A message with what its writer knows, and what is wrong with it."""

    name: str
    kind: StepKind
    details: Details
    to: str | None
    subject: str | None
    body: str
    other: str | None
    faults: frozenset[str]
    seeds: tuple[Seed, ...]

    def __str__(self) -> str:
        return self.name

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the check finds in it. A call that asks for nobody and speaks of a machine is a voicemail."""
        is_voicemail = (
            self.kind is StepKind.CALL
            and re.search(ON_A_MACHINE, self.body) is not None
            and not re.search(SOMEBODY_ANSWERS, self.body)
        )
        return check(
            self.body,
            kind=self.kind,
            details=self.details,
            subject=self.subject,
            others=[self.other] if self.other else [],
            to=self.to,
            channel=Channel.VOICEMAIL if is_voicemail else None,
        )


def letters(folder: str) -> list[Letter]:
    """All messages in a folder."""
    paths = sorted((MESSAGES / folder).glob("*.txt"))
    return [_letter(path.stem, path.read_text(), path.parent) for path in paths]


def blind(name: str) -> list[Letter]:
    """All messages in a file of blind ones: "first-good" or another."""
    path = BLIND / f"{name}.txt"
    return [_letter("", text.strip("\n"), path.parent) for text in path.read_text().split(BETWEEN)]


def _letter(name: str, text: str, folder: Path) -> Letter:
    head, _, body = text.partition("\n\n")
    lines = [(key, value.strip()) for key, _, value in (line.partition(":") for line in head.splitlines())]
    told = dict(lines)
    people = [value.partition("|") for key, value in lines if key == "person"]
    details = Details(
        your_name=told.get("your-name", ""),
        phone=told.get("phone", ""),
        company=told.get("company", ""),
        role=told.get("role", ""),
        people=tuple(Person(person.strip(), talked_about.strip()) for person, _, talked_about in people),
        through_recruiter=told.get("recruiter") == "yes",
    )
    seeds = [value.partition("|") for key, value in lines if key == "seed"]
    faults = [code.strip() for code in told.get("faults", "").split(",") if code.strip()]
    return Letter(
        name=told.get("name", name),
        kind=StepKind(told["kind"]),
        details=details,
        to=told.get("to"),
        subject=told.get("subject"),
        body=body,
        other=(folder / told["other"]).read_text().partition("\n\n")[2] if "other" in told else None,
        faults=frozenset(faults) | {code.strip() for code, _, _ in seeds},
        seeds=tuple(Seed(code.strip(), words.strip()) for code, _, words in seeds),
    )
