"""Brings the Python packages that the start does without, each when it is first asked for."""

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Any

from pyodide.ffi import JsException
from pyscript import window

FOLDER = "packages"

_brought: dict[str, asyncio.Task[bool]] = {}


def bring(name: str, then: Callable[[bool], object]) -> None:
    """Has a package brought, and calls `then` with whether it can be imported now.

    A package that did not arrive is asked for again the next time.
    """
    if name not in _brought:
        _brought[name] = asyncio.ensure_future(_bring(name))

    def arrive(task: asyncio.Task[bool]) -> None:
        is_here = not task.exception() and task.result()
        if not is_here:
            _brought.pop(name, None)
            tell_missing()
        then(is_here)

    _brought[name].add_done_callback(arrive)


def tell_missing() -> None:
    """Has the page look whether what did not arrive is gone for good, with the version that asks for it."""
    window.dispatchEvent(window.Event.new("missing"))


async def _bring(name: str) -> bool:
    archive = f"{name}.zip"
    try:
        response: Any = await window.fetch(archive)
        content = (await response.arrayBuffer()).to_bytes()
    except JsException:
        return False
    with open(archive, "wb") as file:  # noqa: PTH123, which would bring pathlib for this alone
        file.write(content)
    # What unpacks it is in the archive too, where the library of the page lacks it.
    sys.path.append(archive)
    is_unpacked = _unpacked(archive)
    sys.path.remove(archive)
    sys.path_importer_cache.clear()
    os.remove(archive)  # noqa: PTH107
    if FOLDER not in sys.path:
        sys.path.append(FOLDER)
    return is_unpacked


def _unpacked(archive: str) -> bool:
    """Whether it could be unpacked: a network that wants to be signed in to sends something else."""
    try:
        from zipfile import BadZipFile, ZipFile
    except ImportError:
        return False
    try:
        ZipFile(archive).extractall(FOLDER)
    except BadZipFile:
        return False
    return True
