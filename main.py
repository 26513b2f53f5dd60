"""Starts the page piece by piece: between two of them the browser sees to the reader."""

from asyncio import sleep
from importlib import import_module

from pyscript import document, window

FIRST = ("rules", "planner.state", "planner.screen", "page.draw")
"""What the first plan is made with. A module brings those that it needs; others come with the last piece."""


async def start() -> None:
    """Shows the first plan, and then brings what that does without."""
    for name in FIRST:
        import_module(name)
        await sleep(0)
    # In one piece, so that nothing is typed between the reading of the form and the listening to it.
    from page import form  # noqa: F401
    from page.rest import rest

    document.documentElement.dataset.python = "ready"
    for _ in rest:
        await sleep(0)
    window.dispatchEvent(window.Event.new("settled"))
