"""Brings the page as one file from the host, whole or not at all."""

from __future__ import annotations

from asyncio import timeout
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from pyodide.ffi import JsException
from pyscript import window
from pyscript.ffi import to_js

from planner.carrying import Carriage

PATIENCE = 30
"""Seconds without a byte after which nothing more is to be expected."""

STEP = 5
"""The percentage points in which progress is told."""


class NotBrought(Exception):
    """The file did not arrive as it was built; `outcome` says what is known of that."""

    def __init__(self, outcome: Carriage) -> None:
        self.outcome = outcome


async def brought(address: str, *, size: int, digest: str, tell: Callable[[int], None]) -> bytes:
    """The file at an address, of which the size in bytes and the SHA-256 are known. Raises `NotBrought`.

    Calls `tell` with the per cent that have arrived, now and then.
    """
    content, told = bytearray(), 0
    giving_up = window.AbortController.new()
    try:
        async with timeout(PATIENCE):
            response: Any = await window.fetch(address, to_js({"signal": giving_up.signal}))
        if not response.ok:
            raise NotBrought(Carriage.NOT_FETCHED)
        reader = response.body.getReader()
        while chunk := await _next(reader):
            content += chunk
            arrived = 100 * len(content) // size
            if told + STEP <= arrived < 100:
                told = arrived
                tell(told)
    except (JsException, TimeoutError):
        giving_up.abort()
        raise NotBrought(Carriage.NOT_FETCHED) from None
    if sha256(content).hexdigest() != digest:
        raise NotBrought(Carriage.NOT_THE_FILE)
    return bytes(content)


async def _next(reader: Any) -> bytes:
    """The next bytes, none at the end. Raises a TimeoutError if they do not come."""
    async with timeout(PATIENCE):
        chunk = await reader.read()
    return b"" if chunk.done else bytes(chunk.value.to_bytes())
