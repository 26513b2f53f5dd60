"""Work for moments in which the browser has nothing else to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyscript import window

if TYPE_CHECKING:
    from collections.abc import Callable


def when_idle(callback: Callable[..., object]) -> None:
    """Calls back when there is nothing else to do or, where the browser does not tell, soon."""
    if hasattr(window, "requestIdleCallback"):
        window.requestIdleCallback(callback)
    else:
        window.setTimeout(callback, 0)
