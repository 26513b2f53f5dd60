"""The quick search finds what a plain one does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages import phrases, signs
from messages.checking import preparations
from messages.patterns import ANYWHERE, finder, small, word_starts
from tests.letters import Letter, letters

GROUPS = (
    "THANKS",
    "NO_THANKS",
    "INTEREST",
    "NO_INTEREST",
    "TO_NOBODY",
    "QUESTION",
    "ASKING",
    "PROCESS",
    "TALK",
)
ALL = {f"{number} {sign.code}": tuple(sign.phrases.values()) for number, sign in enumerate(signs.SIGNS)} | {
    name: getattr(phrases, name) for name in GROUPS
}
TEXTS = [letter.body for folder in ("good", "bad") for letter in letters(folder)]


def plain_spans(patterns: tuple[str, ...], text: str) -> list[tuple[int, int]]:
    pattern = "|".join(f"(?:{pattern})" for pattern in patterns)
    plain = re.compile(re.sub(" (?![*?])", r"\\s+", pattern), re.IGNORECASE)
    return [match.span() for match in plain.finditer(text)]


def spans(patterns: tuple[str, ...], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in finder(patterns).finditer(text)]


@pytest.mark.parametrize("code", ALL)
def test_in_every_message_there_is(code: str) -> None:
    for text in TEXTS:
        for written in (text, text.upper()):
            assert spans(ALL[code], written) == plain_spans(ALL[code], written)


@given(
    st.lists(st.sampled_from(["any news", "I", "\u0130", "ASAP", "[Company]", "gonna", "ẞ", "!", "\n", "XX"]))
)
def test_in_any_text_and_each_letter_keeps_its_place(parts: list[str]) -> None:
    text = " ".join(parts)
    for patterns in ALL.values():
        assert spans(patterns, text) == plain_spans(patterns, text)


def test_a_branch_that_begins_no_word_is_found_within_one() -> None:
    patterns = (r"\bone|two", r"\bthree")
    assert [match[0] for match in finder(patterns).finditer("one bone twotwo xthree three")] == [
        "one",
        "two",
        "two",
        "three",
    ]


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        (r"\bany news\b", {"any"}),
        (r"\bI (am|will)\b|\b(we|you)", {"i ", "we", "you"}),
        (r"\b(very )?urgent", {"ver", "urg"}),
        (r"\b[ab]c+d", {"ac", "bc"}),
        (r"\b(?!not)(?<!x.)so+ ", {"so"}),
        (r"\bno\b,? (news|joy)", {"no,", "no "}),
        (r"\b(\bI\b) am", {"i "}),
        (r"news", {""}),
        (r"\bnews|!", {"new", ""}),
        (r"\b\w+ly", {""}),
    ],
)
def test_the_heads_of_a_pattern_are_how_it_can_begin(pattern: str, heads: set[str]) -> None:
    assert finder((pattern,)).heads == heads


@pytest.mark.parametrize("letter", [*letters("good"), *letters("bad")], ids=str)
def test_what_can_begin_nowhere_in_a_text_is_not_in_it(letter: Letter) -> None:
    small_ = small(letter.body)
    there = {ANYWHERE}.union(*(heads for _, heads in word_starts(small_)))
    for sign in signs.SIGNS:
        for pattern in sign.phrases.values():
            if finder((pattern,)).search(letter.body):
                assert finder((pattern,)).heads & there


def test_the_check_is_prepared_in_small_steps() -> None:
    assert list(preparations()) == [True] * sum(len(sign.phrases) for sign in signs.SIGNS)
