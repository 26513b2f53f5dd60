"""Draws what is printed, while it is printed: on paper alone, and all of it anew each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from pyscript import document

from page.dates import first_weekday
from page.views import View, copy, write
from planner.letters import PrintedLetter
from planner.months import Month
from planner.paper import Agenda, AgendaDay, Date, Paper, PaperRow, WallSheet
from rules.dates import INITIALS

if TYPE_CHECKING:
    from dom import Element

    from export.qr import Code

Item = TypeVar("Item")

PAPER = document.getElementById("paper")


def draw_paper(paper: Paper | None) -> None:
    """Lays out the paper, or takes it away."""
    if paper is None:
        PAPER.replaceChildren()
    elif isinstance(paper, Agenda):
        PAPER.replaceChildren(_agenda(paper))
    else:
        PAPER.replaceChildren(_wall_sheet(paper), *([_texts(paper.letters)] if paper.letters else []))


def _wall_sheet(sheet: WallSheet) -> Element:
    element = _filled("paper-wall", sheet)
    _fill(element, ".facts", sheet.facts, _like("paper-fact"))
    _fill(element, ".months", sheet.months, _month)
    _fill(element, ".rows", sheet.rows, _row)
    _fill(element, ".told", sheet.told, _like("paper-told"))
    if sheet.code:
        _draw_code(element.querySelector("svg"), sheet.code)
    return element


def _row(row: PaperRow) -> Element:
    element = _filled("paper-row", row)
    element.dataset.step, element.dataset.standing = row.key, row.standing
    element.prepend(_date(row.date))
    _fill(element, ".boxes", row.boxes, _like("paper-box"))
    return element


def _date(day: Date) -> Element:
    element = _filled("paper-date", day)
    element.dateTime = day.on.isoformat()
    return element


def _month(month: Month) -> Element:
    _name_weekdays()
    element = _filled("paper-month", month)
    first = (month.key.weekday() - first_weekday()) % len(INITIALS) + 1
    element.style.setProperty("--first", first)
    element.dataset.days = str(len(month.marks))
    for cell, mark in zip(element.querySelectorAll(".grid i"), month.marks, strict=False):
        cell.className = mark
    return element


@cache
def _name_weekdays() -> None:
    """Writes the days of the week into the template of a month, once for all months."""
    start = first_weekday()
    heads = document.getElementById("paper-month").content.querySelectorAll("b")
    for head, initial in zip(heads, INITIALS[start:] + INITIALS[:start], strict=True):
        write(head, initial)


def _draw_code(svg: Element, code: Code) -> None:
    svg.setAttribute("viewBox", f"0 0 {code.size} {code.size}")
    svg.querySelector("path").setAttribute("d", code.path)


def _texts(letters: Iterable[PrintedLetter]) -> Element:
    element = copy("paper-texts")
    element.append(*map(_like("paper-letter"), letters))
    return element


def _agenda(agenda: Agenda) -> Element:
    element = _filled("paper-agenda", agenda)
    _fill(element, ".days", agenda.days, _day)
    _fill(element, ".rest", agenda.rest, _like("paper-rest"))
    return element


def _day(day: AgendaDay) -> Element:
    element = _filled("paper-day", day)
    element.prepend(_date(day.date))
    _fill(element, ".entries", day.entries, _like("paper-entry"))
    return element


def _like(template: str) -> Callable[[object], Element]:
    """What copies a template and fills in an item."""
    return lambda item: _filled(template, item)


def _filled(template: str, item: object) -> Element:
    view: View[object] = View(copy(template))
    view.show(item)
    return view.element


def _fill(element: Element, selector: str, items: Iterable[Item], draw: Callable[[Item], Element]) -> None:
    element.querySelector(selector).append(*map(draw, items))
