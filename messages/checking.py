"""A check of the reader's own words. What it finds is advice: nothing is blocked."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from messages import phrases
from messages.details import Details, Person
from messages.faults import FAULTS
from messages.limits import (
    LEAST_OWN_WORDS,
    LONGEST_SUBJECT,
    MOST_SHARED,
    SAME_WORDS_IN_A_ROW,
    SIZES,
    word_count,
)
from messages.patterns import finder
from messages.vocabulary import SMALL_WORDS, STOCK_WORDS
from rules import Noun, StepKind, counted
from rules.kinds import QUESTIONS

Span = tuple[int, int]

WORDS = Noun("word", "words")
SENTENCES = Noun("sentence", "sentences")
CHARACTERS = Noun("character", "characters")

# Curly quotes and the space that does not break are as good as the plain ones.
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")
END_OF_SENTENCE = r"(?<![.!?])[.!?]++[\"')]*+(?=\s|\Z)|\n\s*\n|\Z"
ABBREVIATION = r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|St|No|vs|etc|e\.g|i\.e|a\.m|p\.m|(?-i:[A-Z]))\.\Z"
LONGEST_ABBREVIATION = 6
"""Characters of an abbreviation, with what tells where it begins."""
WORD = r"\w+(?:['-]\w+){0,9}"
IN_CAPITALS = r"\b[A-Z]{3,}\b"
REST_OF_WORD = r"(?<=\w)\w*"
IN_BRACKETS = r"[^\]}>\n]{0,60}[\]}>]"
"""What follows a place that stands in brackets."""
COMMON_WORDS = SMALL_WORDS | STOCK_WORDS
WITHOUT_INTEREST = frozenset({StepKind.REPLY, StepKind.MOVE_ON})
"""The messages that may come when the role is no longer in question."""
TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "professor", "miss", "sir", "madam"})


@dataclass(frozen=True)
class Finding:
    """Something to look at in a message: the reason, its source, and what to write `instead`.

    `start` and `end` are offsets into the body, the end not included; both are None where it is about the
    subject or about the message as a whole.
    """

    code: str
    start: int | None
    end: int | None
    reason: str
    source: str
    instead: str


def check(
    body: str, *, kind: StepKind, details: Details, subject: str | None = None, others: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """What to look at in the text for a step of this `kind`: in the order of the text, then in it as a whole.

    `subject` is None where there is none to check; `others` are the texts already written to other people.
    A `ValueError` says that nobody is contacted in a step of this kind.
    """
    if kind not in SIZES:
        raise ValueError(
            f"In a step of the kind {kind} nobody is written to: name one of {', '.join(SIZES)}."
        )
    text = _text(body)
    findings = [
        *_of_words(body, kind),
        *_of_people(text, kind, details),
        *_alike(text, others),
        *_size(text, kind),
        *(_of_subject(subject) if subject is not None else ()),
    ]
    return tuple(sorted(findings, key=lambda finding: (finding.start is None, finding.start or 0)))


@lru_cache(maxsize=100)
def _text(body: str) -> "_Text":
    return _Text(body)


@lru_cache(maxsize=100)
def _of_words(body: str, kind: StepKind) -> tuple[Finding, ...]:
    """What is found in a text whoever writes it to whom: looked for once, and not again with every name."""
    text = _text(body)
    return (*_said(text), *_asked(text, kind), *_left_out(text, kind))


class _Text:
    """A body with plain quotes and spaces, each where it was, and its parts."""

    def __init__(self, body: str) -> None:
        self.plain = body.translate(PLAIN)
        greeting = _first(phrases.GREETING, self.plain)
        self.begins = greeting.end() if greeting else 0
        farewell = _first(phrases.FAREWELL, self.plain[self.begins :])
        self.ends = self.begins + farewell.start() if farewell else len(body)

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
        return next(_spans(phrases.TO_NOBODY, self.plain), None)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Where each sentence between the greeting and the farewell starts and ends."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Span]:
        start = 0
        middle = self.middle
        for end in re.finditer(END_OF_SENTENCE, middle):
            # Abbreviations may stand in a row, and what they end is no sentence yet.
            if _first((ABBREVIATION,), middle[max(start, end.end() - LONGEST_ABBREVIATION) : end.end()]):
                continue
            sentence = middle[start : end.end()]
            if sentence.strip(" \n.!?\"'()-"):
                first = start + len(sentence) - len(sentence.lstrip())
                yield self.begins + first, self.begins + start + len(sentence.rstrip())
            start = end.end()


def _said(text: _Text) -> Iterator[Finding]:
    """What harms: phrases, and words of every message in capitals."""
    for start, end in _pieces(text.plain):
        before = max(0, start - 1)  # tells whether it begins a line, as some phrases do
        for code, (first, last) in _said_in(text.plain[before:end]):
            yield _finding(code, (before + first, before + last))


def _pieces(text: str) -> Iterator[Span]:
    """Where the pieces of a text start and end, in which every phrase stands as a whole.

    They end with a sentence or a blank line, but not within brackets.
    """
    in_brackets = re.compile(IN_BRACKETS)
    start = 0
    for end in re.finditer(END_OF_SENTENCE, text):
        if not in_brackets.match(text, end.end()):
            yield start, end.end()
            start = end.end()


@lru_cache(maxsize=1000)
def _said_in(piece: str) -> tuple[tuple[str, Span], ...]:
    """What harms in a piece of a text; who types changes one of many."""
    said = [
        (code, (start, _end_of_word(piece, end)))
        for code, harmful in phrases.HARMFUL.items()
        for start, end in _spans(tuple(harmful.values()), piece)
    ]
    for match in re.finditer(IN_CAPITALS, piece):
        if match[0].casefold() in COMMON_WORDS:
            said.append(("shouting", match.span()))
    return tuple(said)


def _end_of_word(text: str, end: int) -> int:
    """Where the word ends in whose midst a phrase does."""
    rest = re.compile(REST_OF_WORD).match(text, end)
    return rest.end() if rest else end


def _asked(text: _Text, kind: StepKind) -> Iterator[Finding]:
    """What a thank-you email asks about the process, and what a check-in asks beyond one question."""
    sentences = [(span, text.plain[slice(*span)]) for span in text.sentences]
    if kind is StepKind.THANK_YOU:
        for span, sentence in sentences:
            if _first(phrases.ASKING, sentence) and _first(phrases.PROCESS, sentence):
                yield _finding("process-question", span)
    if kind in QUESTIONS:
        questions = [span for span, sentence in sentences if _first(phrases.QUESTION, sentence)]
        for span in questions[1:]:
            yield _finding("many-questions", span)


def _left_out(text: _Text, kind: StepKind) -> Iterator[Finding]:
    """What should be there and is not, whoever it is for: thanks and interest."""
    thanks = _without(phrases.NO_THANKS, text.plain[: text.ends])
    if not _first(phrases.THANKS, thanks):
        yield _finding("no-thanks")
    refusal = next(_spans(phrases.NO_INTEREST, text.plain), None)
    if refusal or (kind not in WITHOUT_INTEREST and not _first(phrases.INTEREST, text.plain)):
        yield _finding("no-interest", refusal)


def _of_people(text: _Text, kind: StepKind, details: Details) -> Iterator[Finding]:
    """Whether the person is named, and what was talked about."""
    to_recruiter = details.through_recruiter and kind not in (StepKind.THANK_YOU, *QUESTIONS)
    people = [person for person in details.people if _name_words(person.name)]
    named = [person for person in people if _mentions(text, _name_words(person.name))]
    if people and text.to_nobody:
        yield _finding("placeholder", text.to_nobody)
    if people and not named and not to_recruiter:
        yield _finding("no-name", name=people[0].name)
    if kind is StepKind.THANK_YOU and not _is_specific(text, named or list(details.people), details):
        example = next((person.talked_about for person in named or details.people if person.talked_about), "")
        yield _finding("not-specific", example=f": “{example}”" if example else "")


def _is_specific(text: _Text, people: Collection[Person], details: Details) -> bool:
    """Whether the text touches on what was talked about or, where that is not known, has words of its own."""
    topics = [person.talked_about for person in people if person.talked_about.strip()]
    if topics:
        return any(_mentions(text, _topic_stems(topic), starts=True) for topic in topics)
    known = (details.your_name, details.company, details.role, *(person.name for person in details.people))
    common = COMMON_STEMS | {_stem(word) for word in _words(" ".join(known))}
    sentences = [text.plain[slice(*span)] for span in text.sentences]
    talk = " ".join(sentence for sentence in sentences if _first(phrases.TALK, sentence))
    own, own_in_talk = ({_stem(word) for word in _own_words(part)} - common for part in (text.middle, talk))
    return len(own) >= LEAST_OWN_WORDS or bool(own_in_talk)


def _alike(text: _Text, others: Iterable[str]) -> Iterator[Finding]:
    """Whether one of the other texts is nearly the same."""
    for other in others:
        theirs = _text(other).rows
        if len(text.rows & theirs) > MOST_SHARED * min(len(text.rows), len(theirs)):
            yield _finding("same-text")
            return


def _size(text: _Text, kind: StepKind) -> Iterator[Finding]:
    """Whether it is too short or too long for its kind."""
    size = SIZES[kind]
    words, sentences = word_count(text.plain), len(text.sentences)
    if words < size.least_words:
        yield _finding("too-short", has=counted(words, WORDS), limit=size.least_words)
    elif sentences < size.least_sentences:
        yield _finding("too-short", has=counted(sentences, SENTENCES), limit=size.least_sentences)
    if words > size.most_words:
        yield _finding("too-long", has=counted(words, WORDS), limit=size.most_words)
    elif sentences > size.most_sentences:
        yield _finding("too-long", has=counted(sentences, SENTENCES), limit=size.most_sentences)


def _of_subject(subject: str) -> Iterator[Finding]:
    if not subject.strip():
        yield _finding("no-subject")
    if len(subject) > LONGEST_SUBJECT:
        yield _finding("long-subject", has=counted(len(subject), CHARACTERS), limit=LONGEST_SUBJECT)
    said = {finding.code for finding in _said(_Text(subject))}
    for finding in (_finding(code) for code in phrases.HARMFUL if code in said):
        yield replace(finding, reason=f"In the subject: {finding.reason}")


def _finding(code: str, span: Span | None = None, **fill: object) -> Finding:
    fault = FAULTS[code]
    start, end = span or (None, None)
    return Finding(
        code, start, end, fault.reason.format(**fill), str(fault.source), fault.instead.format(**fill)
    )


def _first(patterns: tuple[str, ...], text: str) -> re.Match[str] | None:
    return finder(patterns).search(text)


def _spans(patterns: tuple[str, ...], text: str) -> Iterator[Span]:
    return (match.span() for match in finder(patterns).finditer(text))


def _without(patterns: tuple[str, ...], text: str) -> str:
    return finder(patterns).without(text)


@lru_cache(maxsize=100)
def _name_words(name: str) -> frozenset[str]:
    return frozenset(_words(name) - TITLES)


def _words(text: str) -> set[str]:
    return set(re.findall(WORD, text.translate(PLAIN).casefold()))


def _stem(word: str) -> str:
    """What stays of a word when it is bent."""
    return word[: max(4, len(word) - 3)]


COMMON_STEMS = frozenset(map(_stem, COMMON_WORDS))


@lru_cache(maxsize=100)
def _topic_stems(topic: str) -> frozenset[str]:
    """What a text that touches on a topic has of it."""
    return frozenset(_stem(word) for word in _own_words(topic) or _words(topic))


def _own_words(text: str) -> set[str]:
    return _words(text) - SMALL_WORDS


def _mentions(text: _Text, words: Iterable[str], *, starts: bool = False) -> bool:
    """Whether one of the words, or with `starts` a word that starts so, stands in the text.

    Next to letters of other scripts than the Latin one a word needs no space.
    """
    # Most words are not there at all, which is sooner seen.
    return any(word in text.folded and _word(word, starts).search(text.folded) for word in words)


@lru_cache(maxsize=1000)
def _word(word: str, starts: bool) -> re.Pattern[str]:
    """What finds a word, or with `starts` a word that starts so."""
    after = "" if starts else "(?![a-z])"
    return re.compile(f"(?<![a-z]){re.escape(word)}{after}")
