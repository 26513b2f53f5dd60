"""Patterns, and what finds them in texts."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

Span = tuple[int, int]
"""Where something stands in a text, the end not included."""

# Curly quotes and the space that does not break are as good as the plain ones.
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")
WORD = r"\w+(?:['-]\w+){0,9}"
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
        self.pattern = re.compile(_small(pattern)) if self._is_small else re.compile(pattern, re.IGNORECASE)

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
