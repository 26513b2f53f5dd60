"""Stands for PyScript's own, which imports all that it offers: the page uses its context and its events."""

from pyscript.context import (
    RUNNING_IN_WORKER,
    config,
    current_target,
    document,
    js_import,
    js_modules,
    window,
)
from pyscript.events import Event, when
