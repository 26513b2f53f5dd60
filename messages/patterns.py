"""Patterns, and what finds them in texts."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import groupby

# How Python itself reads a pattern, which it tells nowhere else.
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Span = tuple[int, int]
"""Where something stands in a text, the end not included."""

# Curly quotes and the space that does not break are as good as the plain ones.
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")
WORD = r"\w+(?:['-]\w+){0,9}"
WORD_BEGINS = r"\b\w"
HEAD = 3
"""Characters at the beginning of a word that tell whether a pattern can begin there."""
EDGE = "\0"
"""Stands in a head for the edge of a word."""
ANYWHERE = ""
"""The head of what does not begin with a word."""
CAPITALS_COUNT = "(?-i:"
BRANCH = "|"
DEEPER = {"(": 1, ")": -1}


class Finder:
    """Finds what any of several patterns finds, the first of them where several do.

    Capitals do not count. A search in small letters is much faster than one without regard to capitals, so
    the text is put into them where no pattern asks for capitals; each letter keeps its place.
    """

    def __init__(self, patterns: tuple[str, ...]) -> None:
        # What all of a run begin with is looked for once, and not once for each at every letter.
        runs = groupby(patterns, key=_begins_a_word)
        pattern = "|".join(_run(list(run), is_word) for is_word, run in runs)
        pattern = re.sub(" (?![*?])", r"\\s+", pattern)
        self._is_small = CAPITALS_COUNT not in pattern
        self._source = _small(pattern) if self._is_small else pattern

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern of them all."""
        return re.compile(self._source, re.NOFLAG if self._is_small else re.IGNORECASE)

    @cached_property
    def heads(self) -> frozenset[str]:
        """How words begin where one of them can, as far as that is told."""
        if not self._is_small:
            return frozenset({ANYWHERE})
        heads = (head for head, _ in _heads(parser.parse(self._source)))
        return frozenset(head[1:] if head.startswith(EDGE) else ANYWHERE for head in heads)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one is found."""
        return self.pattern.search(self._searched(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where one is found."""
        return self.pattern.finditer(self._searched(text))

    def without(self, text: str) -> str:
        """The text without what is found, perhaps in small letters."""
        return self.pattern.sub("", self._searched(text))

    def _searched(self, text: str) -> str:
        return small(text) if self._is_small else text


@cache
def finder(patterns: tuple[str, ...]) -> Finder:
    """What finds these patterns, made once."""
    return Finder(patterns)


def word_starts(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where the words of a text in small letters start, each with its heads of every length."""
    plain = re.sub(r"\s", " ", text)
    for match in re.finditer(WORD_BEGINS, plain):
        start = match.start()
        yield start, tuple(plain[start : start + length] for length in range(1, HEAD + 1))


def spans(patterns: tuple[str, ...], text: str) -> Iterator[Span]:
    """Where the patterns are found."""
    return (match.span() for match in finder(patterns).finditer(text))


def small(text: str) -> str:
    """The text in small letters, each in its place."""
    return text.replace("\u0130", "I").lower()  # the one letter whose small form is two


def words_of(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return set(re.findall(WORD, small(text.translate(PLAIN))))


def _begins_a_word(pattern: str) -> bool:
    """Whether a pattern is for the beginning of a word, in each of its branches."""
    depth = 0
    for part in re.findall(r"\\.|\[(?:\\.|[^\]])*\]|[()|]", pattern):
        depth += DEEPER.get(part, 0)
        if part == BRANCH and not depth:
            return False
    return pattern.startswith(r"\b")


def _run(patterns: list[str], is_word: bool) -> str:
    """One pattern for several that all begin a word, or do not."""
    begins = r"\b" if is_word else ""
    return f"{begins}(?:{'|'.join(f'(?:{pattern.removeprefix(begins)})' for pattern in patterns)})"


def _small(pattern: str) -> str:
    """The pattern in small letters, but for those that stand for a kind of letter."""
    return "".join(
        part if part.startswith("\\") else part.lower()
        for part in re.findall(r"\\.|[^\\]+", pattern, re.DOTALL)
    )


def _heads(items: Iterable[Any]) -> set[tuple[str, bool]]:
    """How what the items match can begin, and whether it can go on with what follows them."""
    heads = {("", True)}
    for kind, told in items:
        going_on = {head for head, goes_on in heads if goes_on and len(head) <= HEAD}
        if not going_on:
            break
        stopped = {(head, False) for head, goes_on in heads if not (goes_on and len(head) <= HEAD)}
        more = _heads_of(kind, told)
        # Where a word ends is not told in its head.
        heads = stopped | {
            ((head + (tail.lstrip(EDGE) if head else tail))[: HEAD + 1], goes_on)
            for head in going_on
            for tail, goes_on in more
        }
    return heads


def _heads_of(kind: Any, told: Any) -> set[tuple[str, bool]]:
    """The same of a single item."""
    if kind is code.LITERAL:
        return {(chr(told), True)}
    if kind is code.AT and told is code.AT_BOUNDARY:
        return {(EDGE, True)}
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return {("", True)}
    if kind is code.SUBPATTERN:
        return _heads(told[-1])
    if kind is code.BRANCH:
        return set().union(*map(_heads, told[1]))
    if kind is code.IN and all(part is code.LITERAL for part, _ in told):
        return {(chr(letter), True) for _, letter in told}
    if kind is code.IN and told == [(code.CATEGORY, code.CATEGORY_SPACE)]:
        return {(" ", False)}
    if kind is code.MAX_REPEAT:
        least, most, inner = told
        heads = {(head, goes_on and most == 1) for head, goes_on in _heads(inner)}
        return heads if least else heads | {("", True)}
    return {("", False)}


def first(patterns: tuple[str, ...], text: str) -> re.Match[str] | None:
    """Where the first of the patterns is in a text, if any is."""
    return finder(patterns).search(text)


def as_words(text: str) -> str:
    """The pattern of a text that is no part of a longer word."""
    return rf"(?<!\w){re.escape(text)}(?!\w)"


def in_pairs(text: str) -> Iterator[tuple[str, str]]:
    """The words of a text, two by two."""
    words = iter(text.split())
    return zip(words, words, strict=True)
