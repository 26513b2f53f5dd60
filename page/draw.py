"""Draws the screen into the page, and touches only what differs from the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document

from page.announcement import announce_soon
from page.draw_form import draw_questions
from page.views import View, Views, copy, differs, write
from planner import answering
from planner.happened import Past, Tick
from planner.screen import FIELDS, Now, Row, Screen, Sheet
from planner.strip import Mark, Strip
from rules import Problem

if TYPE_CHECKING:
    from page.draw_rest import RowRest


def draw(screen: Screen, before: Screen | None) -> None:
    """Draws a screen in the place of the one before, if there is one."""
    if differs("example", screen, before):
        EXAMPLE.hidden = not screen.example
        write(EXAMPLE.firstElementChild, screen.example)
    NOW.show(screen.now)
    if differs("is_answering", screen, before):
        ANSWER.hidden = not screen.is_answering
        ANSWERED.ariaExpanded = "true" if screen.is_answering else "false"
    if differs("problems", screen, before):
        PROBLEMS.hidden = not screen.problems
        _problems.show(screen.problems)
    for field in (*FIELDS, *answering.FIELDS):
        message = screen.errors.get(field, "")
        if before is None or message != before.errors.get(field, ""):
            _draw_error(field, message)
    draw_questions(screen, before)
    SHEET.element.hidden = screen.sheet is None
    if screen.sheet:
        SHEET.show(screen.sheet)
    if differs("history", screen, before):
        PAST.hidden = not screen.history
        _history.show(screen.history)
    if differs("plan", screen, before):
        PLAN_KEY.value = screen.plan
    if before and differs("fields", screen, before):
        from page.fields import draw_fields

        draw_fields(screen.fields, before.fields)
    if screen.form:
        from page.draw_rest import draw_form

        draw_form(screen.form, before and before.form)
    if screen.overview:
        from page.draw_plans import draw_plans, draw_undo

        draw_plans(screen.overview)
        draw_undo(screen.undo)
    if screen.keeping and differs("keeping", screen, before):
        from page.draw_ways import draw_keeping

        draw_keeping(screen.keeping)
    if screen.ways and differs("ways", screen, before):
        from page.draw_ways import draw_ways

        draw_ways(screen.ways)
    if screen.paper != (before and before.paper):
        from page.draw_paper import draw_paper

        draw_paper(screen.paper)
    if differs("announcement", screen, before):
        announce_soon(screen.announcement)


class NowView(View[Now]):
    """The answer, with what can be done about it."""

    def draw(self, now: Now, before: Now | None) -> None:
        """Draws the answer."""
        super().draw(now, before)
        if differs("step", now, before):
            self.element.dataset.step = now.step
        if differs("kind", now, before):
            self.find("#done").dataset.done = now.kind


class ProblemView(View[Problem]):
    """A problem in the list above the plan, with a link to where it can be mended."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(copy("problem"))
        self.find("a").href = f"#{problem.field}"


class MarkView(View[Mark]):
    """A day of the plan on the line."""

    def __init__(self, _: Mark) -> None:
        super().__init__(copy("mark"))

    def draw(self, mark: Mark, before: Mark | None) -> None:
        """Draws the mark, and the part of the line that belongs to it."""
        super().draw(mark, before)
        for name in ("at", "starts", "ends"):
            if differs(name, mark, before):
                self.element.style.setProperty(f"--{name}", getattr(mark, name))
        if differs("key", mark, before):
            self.element.dataset.to = mark.key
        if differs("kind", mark, before):
            self.element.dataset.kind = mark.kind
        if differs("standing", mark, before):
            self.element.dataset.standing = mark.standing
        if differs("is_next", mark, before):
            self.element.ariaCurrent = "step" if mark.is_next else None


class TickView(View[Tick]):
    """What says that a step is done, and on which day."""

    def __init__(self, tick: Tick) -> None:
        super().__init__(copy("tick"))
        self.element.dataset.person = tick.person
        self.find(".today").dataset.done = tick.kind
        self._day = self.find("input")

    def draw(self, tick: Tick, before: Tick | None) -> None:
        """Draws it."""
        super().draw(tick, before)
        if differs("name", tick, before):
            self.element.ariaLabel = tick.name
        if differs("happening", tick, before):
            self.element.dataset.happening = tick.happening
        if differs("on", tick, before):
            self._day.value = tick.on
        for name, value in (("min", tick.first), ("max", tick.last)):
            if self._day.getAttribute(name) != value:
                self._day.setAttribute(name, value)


class RowView(View[Row]):
    """A step in the list: a line, and below it what unfolds."""

    _rest: RowRest | None = None

    def __init__(self, row: Row) -> None:
        super().__init__(copy("step"))
        self.element.dataset.step, self.element.dataset.key = row.kind, row.key
        self.element.id = f"step-{row.key}"
        self.find(".title").id = f"{row.key}-title"
        self._button, self._words = self.find(".row"), self.find(".words")
        self._words.id = f"{row.key}-words"
        self._button.setAttribute("aria-controls", self._words.id)
        self._ticks = Views(self.find(".ticks"), TickView)

    def draw(self, row: Row, before: Row | None) -> None:
        """Draws the step."""
        super().draw(row, before)
        if differs("act_on", row, before):
            self.element.dataset.actOn = row.act_on.on.isoformat()
        if differs("standing", row, before):
            self.element.dataset.standing = row.standing
        if differs("is_next", row, before):
            self._button.ariaCurrent = "step" if row.is_next else None
        if differs("is_open", row, before):
            self._button.ariaExpanded = "true" if row.is_open else "false"
        self._ticks.show(row.ticks)
        if row.letters or row.links or self._rest:
            if self._rest is None:
                from page.draw_rest import RowRest

                self._rest = RowRest(self._words)
            self._rest.show(row)


class StripView(View[Strip]):
    """The plan as a line."""

    def __init__(self) -> None:
        super().__init__(document.getElementById("strip"))
        self._line = self.find(".line")
        self._marks = Views(self.element, MarkView)

    def draw(self, strip: Strip, before: Strip | None) -> None:
        """Draws the line."""
        super().draw(strip, before)
        if differs("runs_off", strip, before):
            self._line.style.setProperty("--days-off", _stripes(strip))
        if differs("today", strip, before):
            self._line.style.setProperty("--today", strip.today)
        self._marks.show(strip.marks)


class SheetView(View[Sheet]):
    """The plan."""

    def __init__(self) -> None:
        super().__init__(document.getElementById("sheet"))
        self._strip = StripView()
        self._rows = Views(document.getElementById("plan"), RowView)

    def draw(self, sheet: Sheet, before: Sheet | None) -> None:
        """Draws the plan."""
        super().draw(sheet, before)
        self._strip.show(sheet.strip)
        self._rows.show(sheet.rows)


class PastView(View[Past]):
    """Something that has happened."""

    def __init__(self, past: Past) -> None:
        super().__init__(copy("past-event"))
        self.element.id = f"happened-{past.key}"
        self.element.dataset.happening = past.key


def _stripes(strip: Strip) -> str:
    """A CSS gradient with a stripe for each run of days off."""
    stripes = [
        f"var(--day-on-colour) 0 {start:.4%}, var(--day-off-colour) 0 {end:.4%}, "
        for start, end in strip.runs_off
    ]
    return f"linear-gradient(90deg, {''.join(stripes)}var(--day-on-colour) 0 100%)"


def _draw_error(field: str, message: str) -> None:
    """Says at a field what is wrong with it; nothing if `message` is ""."""
    error = document.getElementById(f"{field}-error")
    error.hidden = not message
    error.textContent = message
    document.getElementById(field).ariaInvalid = "true" if message else None


EXAMPLE, PROBLEMS, ANSWER, ANSWERED, PAST, PLAN_KEY = map(
    document.getElementById, ("example", "problems", "answer", "answered", "past", "plan-key")
)
NOW = NowView(document.getElementById("now"))
SHEET = SheetView()
_problems = Views(PROBLEMS.querySelector("ul"), ProblemView, key="message")
_history = Views(document.getElementById("happened"), PastView)
