"""Codes that the camera of a phone reads from paper: the one place that reaches the package `segno`."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import segno

MARGIN = 4
"""Light modules around a code (ISO/IEC 18004)."""

LARGEST = 25
"""The largest version, of 117 modules a side: printed 40 mm wide, phones still tell them apart."""


class Code(NamedTuple):
    """A QR code as an SVG path of its dark modules, in a square of `size` modules with its margin."""

    path: str
    size: int


def code(text: str) -> Code | None:
    """The QR code of a text, with as much redundancy as its size has room for; None if it is too long."""
    try:
        made = segno.make_qr(text)
    except segno.DataOverflowError:
        return None
    if int(made.version) > LARGEST:
        return None
    return Code("".join(_runs(made.matrix)), len(made.matrix) + MARGIN * 2)


def _runs(rows: Sequence[Sequence[int]]) -> Iterator[str]:
    """Each run of dark modules in a row as a bar."""
    for y, row in enumerate(rows, MARGIN):
        x = MARGIN
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
