"""What screen readers announce of a change, once the reader has paused."""

from collections.abc import Callable
from typing import Any

from pyscript import document, window
from pyscript.ffi import create_proxy

PAUSE = 1000  # milliseconds without a change, so that a date is not answered digit by digit

_timer: Any = None
_words: Callable[[], str] = str


def announce_soon(words: Callable[[], str]) -> None:
    """Announces what `words` says after the pause; a later call takes its place and starts the pause anew."""
    global _timer, _words
    _words = words
    window.clearTimeout(_timer)
    _timer = window.setTimeout(_announce, PAUSE)


def plan_in_words() -> str:
    """The headline, the days of the plan, and what it does not know of the days off."""
    shown = document.querySelectorAll(
        "#headline, #missed:not([hidden]), #sheet:not([hidden]) :is(.head, #weekends-only:not([hidden]))"
    )
    sentences = (" ".join(element.textContent.split()).removesuffix(".") for element in shown)
    return " ".join(f"{sentence}." for sentence in sentences)


@create_proxy
def _announce() -> None:
    words = _words()
    announcement = document.getElementById("announcement")
    if announcement.textContent != words:
        announcement.textContent = words
