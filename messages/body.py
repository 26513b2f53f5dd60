"""A text with its parts: greeting, sentences, farewell."""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cached_property, lru_cache

from messages import phrases
from messages.limits import SAME_WORDS_IN_A_ROW
from messages.patterns import PLAIN, WORD, Span, first, spans

END_OF_SENTENCE = r"(?<![.!?])[.!?]++[\"')]*+(?=\s|\Z)|\n\s*\n|\Z"
ABBREVIATION = r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|St|No|vs|etc|e\.g|i\.e|a\.m|p\.m|(?-i:[A-Z]))\.\Z"
LONGEST_ABBREVIATION = 6
"""Characters of an abbreviation, with what tells where it begins."""


class Body:
    """A body with plain quotes and spaces, each where it was, and its parts."""

    def __init__(self, body: str) -> None:
        self.plain = body.translate(PLAIN)
        greeting = first(phrases.GREETING, self.plain)
        self.begins = greeting.end() if greeting else 0
        farewell = first(phrases.FAREWELL, self.plain[self.begins :])
        self.ends = self.begins + farewell.start() if farewell else len(body)

    @property
    def greeting(self) -> str:
        """Whom it greets."""
        return self.plain[: self.begins]

    @cached_property
    def middle(self) -> str:
        """What stands between the greeting and the farewell."""
        return self.plain[self.begins : self.ends]

    @cached_property
    def folded(self) -> str:
        """All of it without capitals."""
        return self.plain.casefold()

    @cached_property
    def rows(self) -> frozenset[int]:
        """Numbers for the words between greeting and farewell, each with the ones that follow it."""
        words = re.findall(WORD, self.middle.casefold())
        rows = zip(*(words[start:] for start in range(SAME_WORDS_IN_A_ROW)), strict=False)
        return frozenset(map(hash, rows))  # the words themselves of many long texts take much memory

    @cached_property
    def to_nobody(self) -> Span | None:
        """Where it speaks to nobody by name."""
        return next(spans(phrases.TO_NOBODY, self.plain), None)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Where each sentence between the greeting and the farewell starts and ends."""
        return tuple(self._sentences())

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that an offset is in; None in the greeting, the farewell and between two."""
        place = bisect(self._starts, offset) - 1
        start, end = self.sentences[place] if place >= 0 else (0, 0)
        return (start, end) if start <= offset < end else None

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def _sentences(self) -> Iterator[Span]:
        start = 0
        middle = self.middle
        for end in re.finditer(END_OF_SENTENCE, middle):
            # Abbreviations may stand in a row, and what they end is no sentence yet.
            if first((ABBREVIATION,), middle[max(start, end.end() - LONGEST_ABBREVIATION) : end.end()]):
                continue
            sentence = middle[start : end.end()]
            if sentence.strip(" \n.!?\"'()-"):
                begins = start + len(sentence) - len(sentence.lstrip())
                yield self.begins + begins, self.begins + start + len(sentence.rstrip())
            start = end.end()


@lru_cache(maxsize=100)
def read(text: str) -> Body:
    """A text with its parts, which are looked for once."""
    return Body(text)
