"""Reads the page: what stands in its fields, and what an earlier page has handed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyscript import document, window

from planner.application import TOLD
from planner.state import CalendarSaved, FormTyped, TakenOver

if TYPE_CHECKING:
    from dom import Element

FIELDS_OF_PYTHON = re.compile(r"country|region|person-[1-9][0-9]{0,3}(-[0-9a-f]{4})?-(name|talked-about)")
"""The fields that Python adds to the form, by their ids."""

APPLICATION = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""An id of an application."""

INCOMPLETE = "incomplete"
"""The text of a field that the browser holds back as half typed."""


def form() -> FormTyped:
    """What stands in every field of the form."""
    fields = document.querySelectorAll("#interview :is(input:not([type=radio]), select)")
    told = document.querySelector(f"#interview [name={TOLD}]:checked")
    return FormTyped({**{field.id: _text(field) for field in fields}, TOLD: told.value if told else ""})


def answer() -> dict[str, str]:
    """What stands in the fields that ask for the employer's answer."""
    fields = document.querySelectorAll("#answer :is(input:not([type=radio]), select)")
    kind = document.querySelector("#answer [type=radio]:checked")
    return {"answer-kind": kind.value if kind else ""} | {field.id: _text(field) for field in fields}


def handed_over() -> TakenOver | None:
    """What an earlier page has handed over by way of the history, which then forgets it, if it has."""
    state = window.history.state
    told = state.to_py() if hasattr(state, "to_py") else None
    if not isinstance(told, dict) or "typed" not in told:
        return None
    window.history.replaceState(None, "")
    calendar = _calendar(told.get("application"), told.get("written"))
    return TakenOver(_fields(told.get("typed")), _texts(told.get("texts")), calendar)


def _text(field: Element) -> str:
    if field.type == "checkbox":
        return "on" if field.checked else ""
    return INCOMPLETE if field.validity.badInput else field.value


def _fields(typed: object) -> dict[str, str]:
    """Those that Python adds to the form; the others are filled in again before Python is there."""
    pairs = [pair for pair in typed if _are_texts(pair, 2)] if isinstance(typed, list) else []
    return {name: text for name, text in pairs if FIELDS_OF_PYTHON.fullmatch(name)}


def _texts(texts: object) -> dict[str, tuple[str, str]]:
    """Messages by their keys, each with its subject and its text."""
    rows = [row for row in texts if _are_texts(row, 3)] if isinstance(texts, list) else []
    return {key: (subject, body) for key, subject, body in rows}


def _calendar(application: object, written: object) -> CalendarSaved | None:
    """The calendar file of an application, if one was saved."""
    from export.revisions import from_plain

    if not isinstance(application, str) or not APPLICATION.fullmatch(application):
        return None
    return CalendarSaved(application, from_plain(written))


def _are_texts(row: object, count: int) -> bool:
    return isinstance(row, list) and len(row) == count and all(isinstance(text, str) for text in row)
