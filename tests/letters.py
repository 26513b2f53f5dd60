"""The messages in tests/messages/: good and bad ones, in plain text files that a reader can add to.

A file begins with lines `name: value`, up to an empty one; what follows is the text. Its `kind` is that of a
step; `person` is a name and, after a bar, what was talked about, and may stand several times. `other` names a
file with a text that somebody else gets, `faults` the codes of what is wrong.
"""

from dataclasses import dataclass
from pathlib import Path

from messages import Details, Person
from rules import StepKind

MESSAGES = Path(__file__).parent / "messages"


@dataclass(frozen=True)
class Letter:
    """A message with what its writer knows, and what is wrong with it."""

    name: str
    kind: StepKind
    details: Details
    subject: str | None
    body: str
    other: str | None
    faults: frozenset[str]

    def __str__(self) -> str:
        return self.name


def letters(folder: str) -> list[Letter]:
    """All messages in a folder."""
    return [_letter(path) for path in sorted((MESSAGES / folder).glob("*.txt"))]


def _letter(path: Path) -> Letter:
    head, _, body = path.read_text().partition("\n\n")
    lines = [(name, value.strip()) for name, _, value in (line.partition(":") for line in head.splitlines())]
    told = dict(lines)
    people = [value.partition("|") for name, value in lines if name == "person"]
    details = Details(
        your_name=told.get("your-name", ""),
        phone=told.get("phone", ""),
        company=told.get("company", ""),
        role=told.get("role", ""),
        people=tuple(Person(name.strip(), talked_about.strip()) for name, _, talked_about in people),
        through_recruiter=told.get("recruiter") == "yes",
    )
    faults = frozenset(code.strip() for code in told.get("faults", "").split(",") if code.strip())
    return Letter(
        name=path.stem,
        kind=StepKind(told["kind"]),
        details=details,
        subject=told.get("subject"),
        body=body,
        other=(path.parent / told["other"]).read_text().partition("\n\n")[2] if "other" in told else None,
        faults=faults,
    )
