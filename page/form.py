"""The form: what the reader typed, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from typing import Any

from pyscript import document

from page.templates import filled
from rules import Problem

FIELDS = ("interview-date", "interview-time", "process-length", "process-unit", "answer-by")


def fields() -> dict[str, str]:
    """The text of each field of the interview; what the browser holds back as half typed is "incomplete"."""
    return {name: _text(document.getElementById(name)) for name in FIELDS}


def typed() -> list[str]:
    """What stands in every field of the form, also in those for the messages."""
    fields = document.querySelectorAll("#interview :is(input, select)")
    return [str(field.checked) if field.type == "checkbox" else _text(field) for field in fields]


def process_length(fields: Mapping[str, str]) -> str | None:
    """The length of the hiring process in the reader's own unit, in words: "2 weeks"; None if left empty."""
    length, unit = fields["process-length"].strip(), fields["process-unit"]
    if not length:
        return None
    number = int(length)
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}"


def title() -> str | None:
    """The title that the reader gave the plan; None if left empty."""
    return document.getElementById("plan-title").value.strip() or None


def show_problems(problems: Sequence[Problem]) -> None:
    """Lists all `problems` in the summary, and says each at its field; with none, takes both away."""
    summary = document.getElementById("problems")
    summary.hidden = not problems
    links = [_link(problem) for problem in problems]
    summary.querySelector("ul").replaceChildren(*links)
    messages = {problem.field: problem.message for problem in problems}
    for name in FIELDS:
        show_at_field(name, messages.get(name, ""))


def show_at_field(name: str, message: str) -> None:
    """Says at a field what is wrong with it; nothing if `message` is ""."""
    error = document.getElementById(f"{name}-error")
    error.hidden = not message
    error.textContent = message
    document.getElementById(name).ariaInvalid = "true" if message else None


def _text(field: Any) -> str:
    return "incomplete" if field.validity.badInput else field.value


def _link(problem: Problem) -> Any:
    item = filled("problem", {"message": problem.message})
    item.querySelector("a").href = f"#{problem.field}"
    return item
