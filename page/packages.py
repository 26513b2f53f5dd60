"""Brings the Python packages that the start does without, each when it is first asked for."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
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
    _brought[name].add_done_callback(lambda task: then(task.result()))


async def _bring(name: str) -> bool:
    archive = Path(f"{name}.zip")
    try:
        response: Any = await window.fetch(archive.name)
        archive.write_bytes((await response.arrayBuffer()).to_bytes())
        # What unpacks it is in the archive too, where the library of the page lacks it.
        sys.path += [path for path in (FOLDER, archive.name) if path not in sys.path]
        from zipfile import BadZipFile, ZipFile
    except (JsException, ImportError):
        del _brought[name]
        return False
    try:
        ZipFile(archive).extractall(FOLDER)
    except BadZipFile:
        del _brought[name]
        return False
    finally:
        sys.path.remove(archive.name)
        archive.unlink()
        sys.path_importer_cache.clear()
    return True
