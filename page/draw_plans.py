"""Draws the list of plans, what is due of them, and what can be undone."""

from pyscript import document, window

from page.views import View, Views, copy, differs, write
from planner.overview import Due, Overview, PlanRow, Removed

WIDE = "(min-width: 64rem)"
"""Where the form stands beside the plan; as in styles.css."""


def is_wide() -> bool:
    """Whether there is room for the list beside the plan."""
    return bool(window.matchMedia(WIDE).matches)


class OverviewView(View[Overview]):
    """The list, which folds to one line, and the agenda."""

    def __init__(self) -> None:
        super().__init__(document.getElementById("all-plans"))
        self._today = Views(document.getElementById("due-today"), DueView)
        self._week = Views(document.getElementById("due-soon"), DueView)
        self._plans = Views(document.getElementById("plan-list"), PlanView)
        self._removed = Views(document.getElementById("removed-plans"), RemovedView)

    def draw(self, overview: Overview, before: Overview | None) -> None:
        """Draws all plans; a list that appears is unfolded where there is room."""
        super().draw(overview, before)
        self._today.show(overview.today)
        self._week.show(overview.week)
        self._plans.show(overview.plans)
        self._removed.show(overview.removed)
        if before is None or overview.are_several != before.are_several:
            self.element.hidden = not overview.are_several
            self.element.open = is_wide()


class DueView(View[Due]):
    """A step in the agenda."""

    def __init__(self, due: Due) -> None:
        super().__init__(copy("due"))
        self.element.dataset.plan, self.element.dataset.opens = due.plan, due.step

    def draw(self, due: Due, before: Due | None) -> None:
        """Draws the step."""
        super().draw(due, before)
        self.element.classList.toggle("overdue", due.is_late)


class PlanView(View[PlanRow]):
    """A plan in the list."""

    def __init__(self, row: PlanRow) -> None:
        super().__init__(copy("plan-row"))
        self.element.dataset.plan = row.key

    def draw(self, row: PlanRow, before: PlanRow | None) -> None:
        """Draws the row; a title that is being typed in it is left alone."""
        super().draw(row, before)
        self.element.classList.toggle("overdue", row.is_late)
        self.element.classList.toggle("over", row.is_over)
        if differs("is_shown", row, before):
            self.find(".show").ariaCurrent = "true" if row.is_shown else None


class RemovedView(View[Removed]):
    """A plan that can come back."""

    def __init__(self, removed: Removed) -> None:
        super().__init__(copy("removed-plan"))
        self.element.dataset.plan = removed.key


def draw_plans(overview: Overview) -> None:
    """Draws all plans at a glance."""
    _overview.show(overview)


def draw_undo(words: str) -> None:
    """Says what can be undone, with the button to do so."""
    if UNDONE.textContent != words:
        write(UNDONE, words)
        UNDO.hidden = not words


UNDONE, UNDO = document.querySelector("#undone span"), document.getElementById("undo")
_overview = OverviewView()
