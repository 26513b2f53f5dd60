"""What screen readers announce: the headline and the days of the plan, once the reader has paused."""

from typing import Any

from pyscript import document, window
from pyscript.ffi import create_proxy

PAUSE = 1000  # milliseconds without a change, so that a date is not answered digit by digit

_timer: Any = None


def announce_soon() -> None:
    """Announces what the page shows after the pause; a later call starts the pause anew."""
    global _timer
    window.clearTimeout(_timer)
    _timer = window.setTimeout(_announce, PAUSE)


@create_proxy
def _announce() -> None:
    shown = document.querySelectorAll("#headline, #missed:not([hidden]), #sheet:not([hidden]) .head")
    words = ". ".join(" ".join(element.textContent.split()) for element in shown)
    announcement = document.getElementById("announcement")
    if announcement.textContent != words:
        announcement.textContent = words
