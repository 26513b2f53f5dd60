"""What screen readers announce: the headline and the days of the plan, once the reader has paused."""

import asyncio

from pyscript import document

PAUSE = 1  # second without a change, so that a date is not answered digit by digit

_planned: asyncio.TimerHandle | None = None


def announce_soon() -> None:
    """Announces what the page shows after the pause; a later call starts the pause anew."""
    global _planned
    if _planned:
        _planned.cancel()
    _planned = asyncio.get_event_loop().call_later(PAUSE, _announce)


def _announce() -> None:
    shown = document.querySelectorAll("#headline, #missed:not([hidden]), #sheet:not([hidden]) .head")
    words = ". ".join(" ".join(element.textContent.split()) for element in shown)
    announcement = document.getElementById("announcement")
    if announcement.textContent != words:
        announcement.textContent = words
