"""Counts what a regular expression tries, as its engine does: each item of it at each place of a text.

The engine of Python does not tell how much it tries. This one walks the same parsed pattern, tries the same
in the same order, and counts. It has none of the other's shortcuts, so it counts rather too much.
"""

import re
from collections.abc import Iterator
from functools import cache
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ONE_CHARACTER = {code.LITERAL, code.NOT_LITERAL, code.ANY, code.IN}
REPEATS = {code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT}
CATEGORIES = {
    code.CATEGORY_WORD: r"\w",
    code.CATEGORY_NOT_WORD: r"\W",
    code.CATEGORY_SPACE: r"\s",
    code.CATEGORY_NOT_SPACE: r"\S",
    code.CATEGORY_DIGIT: r"\d",
}
SPREAD = 5
"""How many repetitions of a piece stand for all of them, besides the first two."""


class Steps:
    """A pattern that counts in `count` what it has tried."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._items = tuple(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))
        self._ignores_case = bool(pattern.flags & re.IGNORECASE)
        self.count = 0

    def in_repeated(self, piece: str, length: int) -> float:
        """How much a search for every match tries in a text of this length: a piece, repeated, and an x.

        Some repetitions stand for the others, which are like them but for how far it is to the ends.
        """
        text = (piece * length)[:length] + "x"
        self.count = 0
        at = self._through(text, 0, 2 * len(piece))
        begun, passed = self.count, 0
        if at >= length:
            return begun
        for number in range(SPREAD):
            start = at + (length - at) * number // SPREAD
            passed += self._through(text, start, start + len(piece)) - start
        return begun + (self.count - begun) * (length - at) / passed

    def _through(self, text: str, at: int, end: int) -> int:
        """Tries one place after the other, and says where the search goes on then."""
        while at < end:
            at = self._after(text, at)
        return at

    def _after(self, text: str, at: int) -> int:
        """Where the search goes on after it has tried a place."""
        return max(at + 1, next(self._match(self._items, text, at), at))

    def _match(self, items: tuple[Any, ...], text: str, at: int) -> Iterator[int]:
        """Where the items can end that begin at a place, in the order in which they are tried."""
        if not items:
            yield at
            return
        (first, *others) = items
        for end in self._one(first, text, at):
            yield from self._match(tuple(others), text, end)

    def _one(self, item: tuple[Any, Any], text: str, at: int) -> Iterator[int]:
        self.count += 1
        kind, told = item
        if kind in ONE_CHARACTER:
            if at < len(text) and self._fits(item, text[at]):
                yield at + 1
        elif kind is code.SUBPATTERN:
            yield from self._match(tuple(told[3]), text, at)
        elif kind is code.BRANCH:
            for branch in told[1]:
                yield from self._match(tuple(branch), text, at)
        elif kind in REPEATS:
            least, most, inner = told
            yield from self._repeated(kind, least, most, inner, text, at)
        elif kind is code.AT:
            if _is_at(told, text, at):
                yield at
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            direction, inner = told
            begin = at if direction > 0 else at - inner.getwidth()[0]
            is_there = begin >= 0 and next(self._match(tuple(inner), text, begin), None) is not None
            if is_there == (kind is code.ASSERT):
                yield at
        else:
            raise NotImplementedError(kind)

    def _repeated(self, kind: Any, least: int, most: Any, inner: Any, text: str, at: int) -> Iterator[int]:
        """The ends of a repeat, the longest first or, of a lazy one, the shortest."""
        items, ends = tuple(inner), [at]
        limit = len(text) if most is code.MAXREPEAT else most
        if len(items) == 1 and items[0][0] in ONE_CHARACTER:
            while len(ends) <= limit and (end := next(self._one(items[0], text, ends[-1]), None)) is not None:
                ends.append(end)
            in_order = ends[least:] if kind is code.MIN_REPEAT else ends[least:][::-1]
            for end in in_order[:1] if kind is code.POSSESSIVE_REPEAT else in_order:
                self.count += 1
                yield end
            return
        if limit:
            for end in self._match(items, text, at):
                if end > at:
                    yield from self._repeated(kind, max(0, least - 1), limit - 1, inner, text, end)
        if least == 0:
            yield at

    def _fits(self, item: tuple[Any, Any], character: str) -> bool:
        if not self._ignores_case:
            return _is_one(item[0], _hashable(item[1]), character)
        return any(
            _is_one(item[0], _hashable(item[1]), case) for case in (character.lower(), character.upper())
        )


def _hashable(told: Any) -> Any:
    return tuple(told) if isinstance(told, list) else told


@cache
def _is_one(kind: Any, told: Any, character: str) -> bool:
    """Whether a character is one that an item stands for."""
    if kind is code.LITERAL:
        return bool(ord(character) == told)
    if kind is code.NOT_LITERAL:
        return bool(ord(character) != told)
    if kind is code.ANY:
        return character != "\n"
    is_negated = told[0][0] is code.NEGATE
    return is_negated != any(_is_in(part[0], part[1], character) for part in told[is_negated:])


def _is_in(kind: Any, told: Any, character: str) -> bool:
    if kind is code.RANGE:
        return bool(told[0] <= ord(character) <= told[1])
    if kind is code.CATEGORY:
        return re.match(CATEGORIES[told], character) is not None
    return bool(ord(character) == told)


def _is_at(kind: Any, text: str, at: int) -> bool:
    if kind in (code.AT_BEGINNING, code.AT_BEGINNING_STRING):
        return at == 0
    if kind in (code.AT_END, code.AT_END_STRING):
        return at == len(text) or (kind is code.AT_END and text[at:] == "\n")
    around = [0 <= place < len(text) and re.match(r"\w", text[place]) is not None for place in (at - 1, at)]
    return (around[0] != around[1]) == (kind is code.AT_BOUNDARY)
