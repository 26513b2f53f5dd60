"""Codes for the camera of a phone, drawn again from their paths and read by another program."""

import re

import pytest
import segno
import zxingcpp

from export.qr import LARGEST, MARGIN, Code, code

ADDRESS = "https://example.org/career/planner/#p1."
BAR = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")
SCALE = 4  # pixels of a module


def dark(drawn: Code) -> set[tuple[int, int]]:
    """The dark modules of a path, as column and row."""
    bars = [tuple(map(int, bar)) for bar in BAR.findall(drawn.path)]
    assert "".join(f"M{x} {y}h{length}v1h-{back}z" for x, y, length, back in bars) == drawn.path
    assert all(length == back for _, _, length, back in bars)
    return {(x + step, y) for x, y, length, _ in bars for step in range(length)}


def scanned(drawn: Code) -> str:
    """What a program reads that takes it for a picture."""
    modules, side = dark(drawn), drawn.size * SCALE
    pixels = bytes(
        0 if (x // SCALE, y // SCALE) in modules else 255 for y in range(side) for x in range(side)
    )
    (found,) = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (side, side)))
    return str(found.text)


@pytest.mark.parametrize("length", [1, 80, 300, 1000, 1234])
def test_a_code_says_its_text(length: int) -> None:
    text = ADDRESS + ("aB3-_x9Q" * length)[:length]
    drawn = code(text)
    assert drawn
    assert scanned(drawn) == text


def test_it_has_every_module_and_a_margin() -> None:
    drawn, matrix = code(ADDRESS), segno.make_qr(ADDRESS).matrix
    assert drawn
    assert drawn.size == len(matrix) + 2 * MARGIN
    assert dark(drawn) == {
        (x + MARGIN, y + MARGIN) for y, row in enumerate(matrix) for x, module in enumerate(row) if module
    }


def test_one_that_a_phone_would_not_read_from_paper_is_not_made() -> None:
    capacity = 1273  # bytes in version 25, with the least redundancy
    assert LARGEST == 25
    assert code("a" * capacity)
    assert code("a" * (capacity + 1)) is None
    assert code("a" * 10_000) is None
