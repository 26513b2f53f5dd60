"""How much a sentence is like those that people have marked: by all its words, where phrases know but a few.

The weights of the words come from marked sentences (`make weights`). They can judge a sentence that nobody
has thought of, and are wrong more often than a phrase.
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from messages.patterns import PLAIN, in_pairs, small
from messages.weights import WEIGHTS

TOKEN = r"[a-z]+(?:'[a-z]+)?|[$\u00a3\u20ac\u20b9?!]|0"
NUMBER = r"\d[\d,.]*"
BETWEEN = "_"
"""Stands between two words that follow each other."""
ALWAYS = "*"
"""What every sentence has: its weight is what each begins with."""
PARTS = 4
"""A weight is written in so many parts of one."""


def features(sentence: str) -> list[str]:
    """The words of a sentence and their neighbourhoods, each once; one number is like another."""
    tokens = re.findall(TOKEN, re.sub(NUMBER, "0", small(sentence.translate(PLAIN))))
    pairs = (BETWEEN.join(pair) for pair in pairwise(tokens))
    return list(dict.fromkeys((*tokens, *pairs)))


def likeness(sentence: str) -> Mapping[str, float]:
    """For each code how much a sentence is like those with that fault: above 0 rather so than not."""
    scores = dict.fromkeys(WEIGHTS, 0.0)
    weights = _weights()
    for feature in (ALWAYS, *features(sentence)):
        for code, weight in weights.get(feature, ()):
            scores[code] += weight / PARTS
    return scores


@cache
def _weights() -> dict[str, list[tuple[str, int]]]:
    """The weights by words."""
    by_word: dict[str, list[tuple[str, int]]] = {}
    for code, text in WEIGHTS.items():
        for word, weight in in_pairs(text):
            by_word.setdefault(word, []).append((code, int(weight)))
    return by_word
