"""The check of a long text costs what its length says, and no more, whatever is in it."""

import re
from collections.abc import Iterator

import pytest

from messages import Details, Person, body, check, checking, grammar, names, phrases
from messages import patterns as shared
from messages.patterns import Finder, Span, spans
from messages.signs import SIGNS
from rules import StepKind
from tests.letters import Letter, letters
from tests.messages.steps import Steps
from tests.tried import Note

WORDS = "I enjoyed our talk about the ferry timetable and the night shift."
SHORT, LONG, MOST = 1000, 20_000, 30
HOSTILE = [
    *" \n\taA1!?.,-'\"[]{}()<>_/:",
    "\n ", "\n\n\n ", "a ", "a. ", "Mr. ", "A a ", "? ", "!?", ".'", "no ", "x\n", "XX ", "1 ", "é",
    "\U0001f642", "-\n",
]  # fmt: skip
WHOLE_PATTERNS = {
    "the end of a sentence": body.END_OF_SENTENCE,
    "what follows a place in brackets": checking.IN_BRACKETS,
    "a word": shared.WORD,
    "a word in capitals": checking.IN_CAPITALS,
    "the rest of a word": checking.REST_OF_WORD,
    "what is quoted": checking.QUOTED,
    "a sign on a wall": checking.SIGN_ON_A_WALL,
    "a further question": checking.FURTHER_QUESTION,
    "somebody spoken to": names.SPOKEN_TO,
    "an afterthought": names.AFTERTHOUGHT,
    "a verb that makes a sentence": grammar.FINITE,
    "what such a verb may belong to": grammar.SUBORDINATE,
    "a question": grammar.QUESTION,
    "several sentences": grammar.SEVERAL_SENTENCES,
    "several parts of a role": grammar.MANY_PARTS,
    "several people": names.SEVERAL,
}


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern of the check by an example of what it finds, or by its name."""
    for name, pattern in WHOLE_PATTERNS.items():
        yield name, re.compile(pattern)
    for name, group in vars(phrases).items():
        if isinstance(group, tuple):
            for number, pattern in enumerate(group):
                yield f"{name} {number}", Finder((pattern,)).pattern
    for sign in SIGNS:
        for example, pattern in sign.phrases.items():
            yield example, Finder((pattern,)).pattern
        for pattern in (*sign.beside, *sign.unless):
            yield f"beside {next(iter(sign.phrases))}", Finder((pattern,)).pattern


PATTERNS = list(patterns())


def hostile(example: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """What may cost a pattern much, when it is repeated."""
    yield from HOSTILE
    words = re.findall(r"[a-z]{2,}", pattern.pattern)
    yield from (f"{word} " for word in words[:6])
    yield from (f"\n{word}" for word in words[:3])
    yield from (example, f"{example} ", f"\n{example[:-1]}", f" {example[:-1]}\n")


def costly(pattern: re.Pattern[str], pieces: list[str]) -> list[tuple[str, float]]:
    """The pieces that cost more than in proportion when they are repeated, with how much more."""
    steps = Steps(pattern)
    growth = [(piece, steps.in_repeated(piece, LONG) / steps.in_repeated(piece, SHORT)) for piece in pieces]
    return [(piece, times) for piece, times in growth if times > MOST]


@pytest.mark.parametrize(("example", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_twenty_times_the_text_is_at_most_thirty_times_the_work(
    example: str, pattern: re.Pattern[str], tried: Note
) -> None:
    pieces = list(hostile(example, pattern))
    assert costly(pattern, pieces) == []
    tried("a pattern of the check, with a text that is made to cost it much", len(pieces), "Python")


@pytest.mark.parametrize("pattern", [r"[.!?]+y", r"\n\s*y", r"\w+y", r"-*y"])
def test_the_count_sees_what_costs_too_much(pattern: str) -> None:
    assert costly(re.compile(pattern), HOSTILE)


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["one paragraph", "paragraphs"])
def test_who_types_has_only_their_sentence_searched_again(gap: str) -> None:
    sentences = [f"{WORDS} Number {number}." for number in range(50)]
    details = Details(people=(Person("Dana"),))
    check(gap.join(sentences), kind=StepKind.CHECK_IN, details=details)
    before = checking._said_in.cache_info().misses
    sentences[20] += " And"
    check(gap.join(sentences), kind=StepKind.CHECK_IN, details=details)
    assert checking._said_in.cache_info().misses == before + 1


@pytest.mark.parametrize("letter", [*letters("good"), *letters("bad")], ids=str)
def test_in_pieces_a_text_holds_what_it_holds_as_a_whole(letter: Letter) -> None:
    text = body.read(letter.body)
    pieces = [text.plain[start:end] for start, end in checking._pieces(text.plain)]
    assert "".join(pieces) == text.plain
    for sign in SIGNS:
        if not (sign.beside or sign.unless or sign.weight):
            patterns = tuple(sign.phrases.values())
            for span in spans(patterns, checking._without_quotes(text.plain)):
                assert any(
                    said.code == sign.code and checking._overlap(said.span, span)
                    for said in checking._said(text.plain)
                )


@pytest.mark.parametrize("piece", ["[a] ", "!! ", "yo\n", "any news, "])
def test_places_are_not_each_compared_with_all_others(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counted(one: Span, other: Span) -> bool:
        nonlocal compared
        compared += 1
        return overlap(one, other)

    overlap = checking._overlap
    monkeypatch.setattr(checking, "_overlap", counted)
    counts = []
    for length in (SHORT, LONG):
        compared = 0
        assert checking._said_in((piece * length)[:length])
        counts.append(compared)
    assert 0 < counts[1] <= MOST * counts[0]


def test_sentences_are_not_gone_through_for_each_sign() -> None:
    passes = 0

    class Watched(tuple[Span, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[Span]:
            nonlocal passes
            passes += 1
            return super().__iter__()

    counts = []
    for length in (SHORT, LONG):
        text = body.Body(("Have you decided yet? I beg you! " * length)[:length])
        text.__dict__["sentences"] = Watched(text.sentences)
        passes = 0
        assert len(list(checking._harmful(text, StepKind.MOVE_ON))) > length / 50
        counts.append(passes)
    assert counts[0] == counts[1]


def test_what_begins_a_line_is_not_found_after_a_sentence() -> None:
    for words, codes in (("It went well. Oi is a place.", []), ("It went well.\nOi you.", ["slang"])):
        assert [said.code for said in checking._said(words)] == codes


@pytest.mark.parametrize(
    "words", ["[Mr. or Ms. Name]", "[e.g. the van. Or the bus]", "<Dr. Name>", "{St. Name}"]
)
def test_brackets_are_not_taken_apart(words: str) -> None:
    assert words in [text[start:end] for text in [f"Hello. {words}"] for start, end in spans_of(text)]


def spans_of(text: str) -> list[tuple[int | None, int | None]]:
    """Where something stands out in a text."""
    findings = check(text, kind=StepKind.CHECK_IN, details=Details())
    return [(finding.start, finding.end) for finding in findings]


def test_another_name_has_no_text_searched_again() -> None:
    check(WORDS, kind=StepKind.CHECK_IN, details=Details(people=(Person("Dana"),)))
    before = checking._of_words.cache_info().misses
    check(WORDS, kind=StepKind.CHECK_IN, details=Details(people=(Person("Omar"),)))
    assert checking._of_words.cache_info().misses == before
