"""Draws the screen into the page, and touches only what differs from the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import document

from page.announcement import announce_soon
from page.views import View, Views, copy, differs, write
from planner.screen import FIELDS, Input, Row, Scale, Screen, Sheet
from rules import Problem

if TYPE_CHECKING:
    from page.draw_rest import RowRest, SheetRest


def draw(screen: Screen, before: Screen | None) -> None:
    """Draws a screen in the place of the one before, if there is one."""
    if differs("example", screen, before):
        EXAMPLE.hidden = not screen.example
        write(EXAMPLE.firstElementChild, screen.example)
    if differs("headline", screen, before):
        write(HEADLINE, screen.headline)
    if differs("ending", screen, before):
        ENDING.hidden = not screen.ending
        write(ENDING, screen.ending)
    if differs("problems", screen, before):
        PROBLEMS.hidden = not screen.problems
        _problems.show(screen.problems)
    for field in FIELDS:
        message = screen.errors.get(field, "")
        if before is None or message != before.errors.get(field, ""):
            _draw_error(field, message)
    SHEET.element.hidden = screen.sheet is None
    if screen.sheet:
        SHEET.show(screen.sheet)
    if screen.form:
        from page.draw_rest import draw_form

        draw_form(screen.form, before and before.form)
    if differs("announcement", screen, before):
        announce_soon(screen.announcement)


class ProblemView(View[Problem]):
    """A problem in the list above the plan, with a link to its field."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(copy("problem"))
        self.find("a").href = f"#{problem.field}"


class InputView(View[Input]):
    """Something that the plan was made from."""

    def __init__(self, value: Input) -> None:
        super().__init__(copy(f"input-{value.name}"))


class RowView(View[Row]):
    """A step in the list, with its strip of the timeline."""

    _rest: RowRest | None = None

    def __init__(self, row: Row) -> None:
        super().__init__(copy("step"))
        self.element.dataset.step, self.element.dataset.key = row.kind, row.key
        self.find("[data-slot=title]").id = f"{row.key}-title"

    def draw(self, row: Row, before: Row | None) -> None:
        """Draws the step."""
        super().draw(row, before)
        if differs("act_on", row, before):
            self.element.dataset.actOn = row.act_on.on.isoformat()
        if differs("standing", row, before):
            self.element.dataset.standing = row.standing
        for name in ("opens", "window", "act"):
            if differs(name, row.bar, before and before.bar):
                self.element.style.setProperty(f"--{name}", getattr(row.bar, name))
        if row.letters or row.links or self._rest:
            if self._rest is None:
                from page.draw_rest import RowRest

                self._rest = RowRest(self.find(".words"))
            self._rest.show(row)


class SheetView(View[Sheet]):
    """The plan."""

    _rest: SheetRest | None = None

    def __init__(self) -> None:
        super().__init__(document.getElementById("sheet"))
        self._scale: View[Scale] = View(copy("scale-ends"))
        document.getElementById("plan").before(self._scale.element)
        self._inputs = Views(document.getElementById("inputs"), InputView, key="name")
        self._rows = Views(document.getElementById("plan"), RowView)

    def draw(self, sheet: Sheet, before: Sheet | None) -> None:
        """Draws the plan."""
        super().draw(sheet, before)
        self._inputs.show(sheet.inputs)
        self._rows.show(sheet.rows)
        if differs("scale", sheet, before):
            self._draw_scale(sheet.scale)
        if sheet.months:
            if self._rest is None:
                from page.draw_rest import SheetRest

                self._rest = SheetRest()
            self._rest.show(sheet)

    def _draw_scale(self, scale: Scale) -> None:
        """Tells styles.css how many days there are, which are days off, and where today is."""
        steps = document.getElementById("plan").style
        steps.setProperty("--days", scale.days)
        steps.setProperty("--days-off", _stripes(scale))
        self.element.style.setProperty("--today-at", scale.today_at)
        self.element.dataset.today = scale.today_is
        self._scale.show(scale)


def _stripes(scale: Scale) -> str:
    """A CSS gradient with a stripe for each run of days off."""
    stripes = [
        f"var(--day-on-colour) 0 {start:.4%}, var(--day-off-colour) 0 {end:.4%}, "
        for start, end in scale.runs_off
    ]
    return f"linear-gradient(90deg, {''.join(stripes)}var(--day-on-colour) 0 100%)"


def _draw_error(field: str, message: str) -> None:
    """Says at a field what is wrong with it; nothing if `message` is ""."""
    error = document.getElementById(f"{field}-error")
    error.hidden = not message
    error.textContent = message
    document.getElementById(field).ariaInvalid = "true" if message else None


EXAMPLE, HEADLINE, ENDING, PROBLEMS = map(
    document.getElementById, ("example", "headline", "ending", "problems")
)
SHEET = SheetView()
_problems = Views(PROBLEMS.querySelector("ul"), ProblemView, key="message")
