"""Draws the fields of the form as the state has them, and leaves alone the one that is being typed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pyscript import document, when, window

from page.read import FIELDS, INCOMPLETE, waiting

if TYPE_CHECKING:
    from dom import Element, Event

EMPTY = {"process-unit": "weeks"}
"""What a field holds of which nothing is known; the others are empty."""


def draw_fields(fields: Mapping[str, str], before: Mapping[str, str]) -> None:
    """Draws what fields of the form hold now, where they held something else before.

    Those of people come with the rest, and the choices with their questions.
    """
    for field in document.querySelectorAll(f"{FIELDS}:not(.person *)"):
        text = fields.get(field.id, EMPTY.get(field.id, ""))
        if text != before.get(field.id):
            _draw_field(field, text)


def set_value(field: Element, value: str) -> None:
    """Sets the value of a field, unless it is there already; one that is being typed in gets it later.

    A code that a list lacks is added to it, so that the reader is told.
    """
    if field.value == value and not field.validity.badInput:
        waiting.pop(field.id, None)
    elif document.activeElement == field and document.hasFocus() and field.matches(":not(select)"):
        waiting[field.id] = value
    else:
        field.value = value
        if field.value != value and field.matches("select"):
            field.append(window.Option.new(value, value))
            field.value = value


def _draw_field(field: Element, text: str) -> None:
    if field.type == "checkbox":
        field.checked = text == "on"
    elif text != INCOMPLETE:
        set_value(field, text)
    elif not field.validity.badInput:
        set_value(field, "")


# Before the form is read, as it is with every letter.
@when("input", document, capture=True)
def type_on(event: Event) -> None:
    """Lets what the reader types in a field count, and not what was changed elsewhere meanwhile."""
    waiting.pop(event.target.id, None)


# Before the form is read, as it is when a field is left.
@when("focusout", document, capture=True)
def leave(event: Event) -> None:
    """Shows in a field that is left what was changed elsewhere meanwhile."""
    value = waiting.pop(event.target.id, None)
    if value is not None and not event.target.validity.badInput:
        event.target.value = value
