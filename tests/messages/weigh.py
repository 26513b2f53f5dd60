"""Makes messages/weights.py, what each word says for and against a fault: `python -m tests.messages.weigh`.

It is a logistic regression for each code, on the sentences of the messages and lists in tests/messages/blind/
that the check may learn from. An L1 penalty leaves most words without a weight. It is found by coordinate
descent: one weight at a time, by a Newton step, until all have settled (Yuan et al., 2010).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from textwrap import fill

from messages.body import read
from messages.faults import IN_WHAT_IS_SAID
from messages.likeness import ALWAYS, PARTS, features
from tests.letters import BLIND, Letter, blind

TOP = Path(__file__).parents[2]
TARGET = TOP / "messages" / "weights.py"
LEARNED_FROM = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
INNOCENT = "good"
SWEEPS = 15
LEAST_SENTENCES = 2
"""A word that fewer of them have tells nothing."""
LARGEST_STEP = 1.0

Marked = tuple[str, str]
"""A sentence with its code, or `INNOCENT`."""

Words = dict[str, list[int]]
"""Words, each with the numbers of the sentences that have it."""


def marked() -> Iterator[Marked]:
    """All sentences to learn from."""
    for line in (BLIND / "sentences.txt").read_text().splitlines():
        code, _, sentence = line.partition(" | ")
        yield sentence, code
    for name in LEARNED_FROM:
        for letter in (*blind(f"{name}-good"), *blind(f"{name}-bad")):
            yield from _marked_in(letter)


def _marked_in(letter: Letter) -> Iterator[Marked]:
    """The sentences of a message; one whose fault lies elsewhere than in what it says is left out."""
    body = read(letter.body)
    places = [(seed.code, letter.body.find(seed.words)) for seed in letter.seeds if seed.words]
    for start, end in body.sentences:
        codes = [code for code, place in places if start <= place < end]
        for code in codes or [INNOCENT]:
            if code in (*IN_WHAT_IS_SAID, INNOCENT):
                yield body.plain[start:end], code


def columns(sentences: Sequence[str]) -> Words:
    """The words of sentences, but for the rarest."""
    rows = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for feature in features(sentence):
            rows[feature].append(number)
    return {feature: numbers for feature, numbers in sorted(rows.items()) if len(numbers) >= LEAST_SENTENCES}


def fitted(words: Words, is_so: Sequence[bool]) -> tuple[float, dict[str, float]]:
    """The intercept, and the weights that are not 0, for sentences of which this is so or not.

    Both kinds count the same in all, however many there are.
    """
    count = len(is_so)
    yes = sum(is_so)
    costs = [count / 2 / (yes if so else count - yes) for so in is_so]
    scores = [0.0] * count
    weights = dict.fromkeys(words, 0.0)
    intercept = 0.0
    for sweep in range(SWEEPS):
        slope, bend = _slopes(range(count), scores, costs, is_so)
        step = _limited(-slope / bend)
        intercept += step
        scores = [score + step for score in scores]
        for word, rows in words.items():
            if sweep % 5 and not weights[word]:
                continue  # those without a weight rarely get one
            step = _limited(_newton_step(*_slopes(rows, scores, costs, is_so), weights[word]))
            weights[word] += step
            for row in rows if step else ():
                scores[row] += step
    return intercept, {word: weight for word, weight in weights.items() if weight}


def _slopes(
    rows: Sequence[int], scores: Sequence[float], costs: Sequence[float], is_so: Sequence[bool]
) -> tuple[float, float]:
    """How the loss goes with a weight that these rows have: its first and its second derivative."""
    slope, bend = 0.0, 1e-9
    for row in rows:
        likely = 1 / (1 + exp(-scores[row]))
        slope += costs[row] * (likely - is_so[row])
        bend += costs[row] * likely * (1 - likely)
    return slope, bend


def _newton_step(slope: float, bend: float, weight: float) -> float:
    """The step to the least of loss and penalty, both as they are near the weight."""
    if slope + 1 <= bend * weight:
        return -(slope + 1) / bend
    if slope - 1 >= bend * weight:
        return -(slope - 1) / bend
    return -weight


def _limited(step: float) -> float:
    return max(-LARGEST_STEP, min(LARGEST_STEP, step))


def written(rows: Sequence[Marked]) -> str:
    """The module with the weights that are learned from marked sentences."""
    words = columns([sentence for sentence, _ in rows])
    return (
        HEAD
        + "".join(_written(code, words, [each == code for _, each in rows]) for code in IN_WHAT_IS_SAID)
        + "}\n"
    )


def _written(code: str, words: Words, is_so: Sequence[bool]) -> str:
    intercept, weights = fitted(words, is_so)
    in_parts = {word: round(weight * PARTS) for word, weight in ({ALWAYS: intercept} | weights).items()}
    text = " ".join(f"{word} {weight}" for word, weight in sorted(in_parts.items()) if weight)
    return f'    "{code}": """\n{fill(text, WIDTH, break_on_hyphens=False)}\n""",\n'


WIDTH = 108
HEAD = '''\
"""What each word, or two that follow each other, says for and against a fault, in quarters.

Made by `make weights` from marked sentences; not written by hand.
"""

WEIGHTS = {
'''


if __name__ == "__main__":
    TARGET.write_text(written(list(marked())))
