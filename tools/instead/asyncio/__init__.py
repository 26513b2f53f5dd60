"""Stands for asyncio: tasks and futures without loops, streams, processes; the browser has its own loop."""

from . import constants, coroutines, events, exceptions, futures, tasks, timeouts
from .coroutines import *
from .events import *
from .events import _AbstractEventLoopPolicy as DefaultEventLoopPolicy  # what Pyodide derives its own from
from .events import _get_running_loop, _set_running_loop
from .exceptions import *
from .futures import *
from .tasks import *
from .timeouts import *


def run(main, *, debug=None, loop_factory=None):
    """Refuses, as asyncio's own does where a loop runs already: the browser's never ends."""
    raise RuntimeError("asyncio.run() cannot be called from a running event loop")
