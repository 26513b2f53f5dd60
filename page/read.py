"""Reads the page: what stands in its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document

from page.clock import today
from planner.application import TOLD

if TYPE_CHECKING:
    from dom import Element

    from planner.changes import DayCame, FormTyped

FIELDS = "#interview :is(input:not([type=radio], #plan-key), select)"
"""The fields of the form that are no choices, as a selector."""

INCOMPLETE = "incomplete"
"""The text of a field that the browser holds back as half typed."""

waiting: dict[str, str] = {}
"""What fields hold that were changed elsewhere while the reader is in them, by their ids: shown later."""


def fields() -> dict[str, str]:
    """What stands in every field of the form."""
    told = document.querySelector(f"#interview [name={TOLD}]:checked")
    texts = {field.id: _text(field) for field in document.querySelectorAll(FIELDS)}
    return texts | {TOLD: told.value if told else ""}


def form() -> FormTyped:
    """That the form holds what stands in it now."""
    from planner.changes import FormTyped

    return FormTyped(fields())


def day() -> DayCame:
    """That it is the day that the reader's clock says."""
    from planner.changes import DayCame

    return DayCame(today())


def answer() -> dict[str, str]:
    """What stands in the fields that ask for the employer's answer."""
    told = document.querySelectorAll("#answer :is(input:not([type=radio]), select)")
    kind = document.querySelector("#answer [type=radio]:checked")
    return {"answer-kind": kind.value if kind else ""} | {field.id: _text(field) for field in told}


def plan_key() -> str:
    """The key of the plan that the form stands for; it is restored with the form. "" if it has none yet."""
    return document.getElementById("plan-key").value


def typed_early() -> list[str]:
    """The names of the fields in which the reader has typed before Python was there."""
    return document.getElementById("interview").dataset.typed.split()


def _text(field: Element) -> str:
    if field.type == "checkbox":
        return "on" if field.checked else ""
    if field.id in waiting:
        return waiting[field.id]
    return INCOMPLETE if field.validity.badInput else field.value
