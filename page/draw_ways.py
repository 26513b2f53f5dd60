"""Draws the ways to carry plans along."""

from pyscript import document

from page.views import View, Views, copy
from planner.importing import Incoming
from planner.ways import Ways


class IncomingView(View[Incoming]):
    """A plan in a file, and what it would do."""

    def __init__(self, _: Incoming) -> None:
        super().__init__(copy("incoming-plan"))


def draw_ways(ways: Ways) -> None:
    """Draws what came of each way, and what the plans in a file would do."""
    for view in _views:
        view.show(ways)
    for field in document.querySelectorAll("#link"):  # only where the page has an address
        field.value = ways.link
    _incoming.show(ways.incoming)


_views: list[View[Ways]] = [View(part) for part in document.querySelectorAll("[data-ways]")]
_incoming = Views(document.querySelector("#arriving ul"), IncomingView)
