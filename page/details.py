"""The details for the messages: the reader's own, and a row of fields for each person they spoke to."""

from collections.abc import Mapping
from typing import Any

from pyscript import document

from messages import Details, Person
from page.templates import filled

_added = 0


def details() -> Details:
    """What the form says; nothing of it is required."""
    return Details(
        your_name=_value("your-name"),
        phone=_value("phone"),
        company=_value("company"),
        role=_value("role"),
        people=tuple(people().values()),
        through_recruiter=document.getElementById("through-recruiter").checked,
    )


def people() -> dict[str, Person]:
    """The people of whom anything is said, by the ids of their rows; the first row if there is none."""
    rows = {row.id: _person(row) for row in _rows()}
    told = {key: person for key, person in rows.items() if person != Person()}
    return told or {key: rows[key] for key in list(rows)[:1]}


def add_person() -> Any:
    """Adds an empty row for another person, with an id that no row has had."""
    global _added
    _added += 1
    row = filled("person").firstElementChild
    row.id = f"person-{_added}"
    for field in row.querySelectorAll("[data-person]"):
        field.id = f"{row.id}-{field.dataset.person}"
    document.getElementById("add-person").before(row)
    _number_rows()
    return row


def restore(typed: Mapping[str, str]) -> None:
    """Adds a row for each person of an earlier page, with what was `typed` by field id; at least one."""
    numbers = {int(field.split("-")[1]) for field in typed if field.startswith("person-")} or {1}
    for number in range(1, max(numbers) + 1):
        row = add_person()
        if number not in numbers:
            row.remove()
        for field in row.querySelectorAll("[data-person]"):
            field.value = typed.get(field.id, "")
    _number_rows()


def remove_person(row: Any) -> None:
    """Takes a row away, and the reader to the button that brings another one."""
    row.remove()
    _number_rows()
    document.getElementById("add-person").focus()


def _number_rows() -> None:
    rows = _rows()
    for number, row in enumerate(rows, start=1):
        row.ariaLabel = f"Person {number}"
        row.querySelector(".remove").hidden = len(rows) == 1


def _rows() -> list[Any]:
    return list(document.querySelectorAll("#people .person"))


def _person(row: Any) -> Person:
    name, talked_about = (field.value.strip() for field in row.querySelectorAll("[data-person]"))
    return Person(name, talked_about)


def _value(name: str) -> str:
    return str(document.getElementById(name).value).strip()
