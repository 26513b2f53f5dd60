"""Draws the ways to keep plans and to carry them along."""

from pyscript import document

from page.views import View, Views, copy
from planner.importing import Incoming
from planner.keeping import Keeping
from planner.ways import Ways


class IncomingView(View[Incoming]):
    """A plan in a file, and what it would do."""

    def __init__(self, _: Incoming) -> None:
        super().__init__(copy("incoming-plan"))


class KeepingView(View[Keeping]):
    """What keeps the plans in this browser, on the page that can."""

    def draw(self, keeping: Keeping, before: Keeping | None) -> None:
        """Draws it."""
        super().draw(keeping, before)
        self.find("#keep").checked = keeping.is_kept


def draw_keeping(keeping: Keeping) -> None:
    """Draws what is said of keeping the plans, where the page can."""
    for view in _keeping:
        view.show(keeping)


def draw_ways(ways: Ways) -> None:
    """Draws what came of each way, and what the plans in a file would do."""
    for view in _views:
        view.show(ways)
    for field in document.querySelectorAll("#link"):  # only where the page has an address
        field.value = ways.link
    for bar in document.querySelectorAll("#copy-progress"):  # only where the page has a host
        bar.setAttribute("value", str(ways.progress or 0))
    _incoming.show(ways.incoming)


_views: list[View[Ways]] = [View(part) for part in document.querySelectorAll("[data-ways]")]
_keeping = [KeepingView(part) for part in document.querySelectorAll("#keeping")]
_incoming = Views(document.querySelector("#arriving ul"), IncomingView)
