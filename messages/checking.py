"""A check of the reader's own words. What it finds is advice: nothing is blocked."""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import zip_longest
from types import MappingProxyType

from messages import phrases
from messages.body import END_OF_SENTENCE, Body, read
from messages.details import Details, Person
from messages.drafts import TOPIC_SLOT, Channel
from messages.faults import FAULTS, PERHAPS, Weight, kin
from messages.likeness import likeness
from messages.limits import (
    LEAST_OWN_WORDS,
    LEAST_OWN_WORDS_BESIDE_TOPIC,
    LIKE,
    LONGEST_SUBJECT,
    MOST_SHARED,
    SIZES,
    VERY_LIKE,
    word_count,
)
from messages.names import greeted, is_named, name_words, other_name, says_number, signs_as, spoken_to
from messages.patterns import (
    ANYWHERE,
    PLAIN,
    Finder,
    Span,
    as_words,
    finder,
    first,
    small,
    spans,
    word_starts,
    words_of,
)
from messages.signs import SIGNS, Sign
from messages.vocabulary import EMPHASIS, SMALL_WORDS, STOCK_WORDS
from rules import Noun, StepKind, counted
from rules.kinds import QUESTIONS

WORDS = Noun("word", "words")
SENTENCES = Noun("sentence", "sentences")
CHARACTERS = Noun("character", "characters")

IN_CAPITALS = r"\b[A-Z]{2,}(?:'[A-Z]+)?\b"
QUOTED = r"\"[^\"\n]{1,80}\"|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,80}'(?!\w)"
"""The words of somebody else."""
SIGN_ON_A_WALL = (
    r"\([A-Z0-9 ,.!']{3,80}\)|: (?![^.!?\n]{0,80}\b(?:I|ME|MY|YOU)\b)[A-Z0-9 ,.']{3,80}(?=[.,!?\n]|\Z)"
)
"""Words in capitals that are quoted."""
REST_OF_WORD = r"(?<=\w)\w*"
IN_BRACKETS = r"[^\]}>\n]{0,60}[\]}>]"
"""What follows a place that stands in brackets."""
COMMON_WORDS = SMALL_WORDS | STOCK_WORDS
FURTHER_QUESTION = (
    r"(?<=, )(?:and |or )?(?:(?:who|what|when|where|how|which) (?:is|are|will|would|do|does|did|has"
    r"|have|can|else|many)"
    r"|(?:will|is|are|did|do|does|has|have|can) (?:the|my|you|there|it|I|we|they|this|your|a))\b"
    r"[^,?\n]{2,80}(?=[,?])"
)
OUTDATED_DAY = "outdated-day"
ASKING_KINDS = QUESTIONS | {StepKind.CALL}
"""The messages that may ask about the process, once."""
SETTLED = frozenset({StepKind.REPLY, StepKind.MOVE_ON})
HINTS_IN = {"salary": frozenset({StepKind.REPLY})}
"""The messages in which what else is a fault may have its place: an answer to an offer can speak of pay."""
NOT_SUSPECTED_IN: Mapping[str, frozenset[StepKind]] = {
    "process-question": frozenset(SIZES) - {StepKind.THANK_YOU},
    **dict.fromkeys(("apology", "contradicting", "guilt", "pressing", "ultimatum"), SETTLED),
}
"""The messages in which sentences may well be like those with a fault."""
WITHOUT_INTEREST = SETTLED
"""The messages that may come when the role is no longer in question."""
SPECIFIC = {
    StepKind.THANK_YOU: Weight.FAULT,
    StepKind.CONFIRM: Weight.HINT,
    **dict.fromkeys(QUESTIONS, Weight.HINT),
}
"""The messages that touch on what was talked about, and how grave it is where they do not."""


@dataclass(frozen=True)
class Finding:
    """Something to look at in a message, of a `weight`: the reason, its source, and what to write `instead`.

    `start` and `end` are offsets into the body, the end not included; both are None where it is about the
    subject or about the message as a whole.
    """

    code: str
    start: int | None
    end: int | None
    reason: str
    source: str
    instead: str
    weight: Weight


@dataclass(frozen=True)
class _Said:
    """Where a text has a fault, by which sign, if it is one of those, and whether it is no sure one."""

    code: str
    span: Span
    sign: Sign | None = None
    is_hint: bool = False


def check(
    body: str,
    *,
    kind: StepKind,
    details: Details,
    subject: str | None = None,
    others: Iterable[str] = (),
    to: str | None = None,
    channel: Channel | None = None,
    outdated: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Finding, ...]:
    """What to look at in the text for a step of this `kind`: in the order of the text, then in it as a whole.

    `subject` is None where there is none to check; `others` are the texts already written to other people.
    `to` names the one of the people that it is for, and `channel` tells how it reaches them, where these are
    known; `outdated` gives for words that told a day what tells it now. A `ValueError` says that nobody is
    contacted in a step of this kind.
    """
    if kind not in SIZES:
        raise ValueError(
            f"In a step of the kind {kind} nobody is written to: name one of {', '.join(SIZES)}."
        )
    text = read(body)
    findings = [
        *_of_words(body, kind),
        *_of_people(text, kind, details, to),
        *_of_talk(text, kind, details, to),
        *_of_reader(text, kind, details, channel),
        *_alike(body, others),
        *_outdated(body, subject or "", outdated),
        *_size(text, kind, _notes_in(kind, details)),
        *(_of_subject(subject, kind) if subject is not None else ()),
    ]
    return tuple(sorted(findings, key=lambda finding: (finding.start is None, finding.start or 0)))


@lru_cache(maxsize=100)
def _of_words(body: str, kind: StepKind) -> tuple[Finding, ...]:
    """What is found in a text whoever writes it to whom: looked for once, and not again with every name."""
    text = read(body)
    return (*_harmful(text, kind), *_left_out(text, kind))


@lru_cache(maxsize=100)
def _said(text: str) -> tuple[_Said, ...]:
    """The signs of harm in a text."""
    return tuple(_all_said(text))


def _all_said(text: str) -> Iterator[_Said]:
    for start, end in _pieces(text):
        before = max(0, start - 1)  # tells whether it begins a line, as some phrases do
        for said in _said_in(text[before:end]):
            first, last = said.span
            yield replace(said, span=(before + first, before + last))


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
def _said_in(piece: str) -> tuple[_Said, ...]:
    """What harms in a piece of a text; who types changes one of many."""
    piece = _without_quotes(piece)
    places: dict[int, list[Span]] = defaultdict(list)
    for number, span in _signs_in(piece):
        places[number].append((span[0], _end_of_word(piece, span[1])))
    said = [
        _Said(SIGNS[number].code, span, SIGNS[number], SIGNS[number].weight is Weight.HINT)
        for number in sorted(places)
        if _counts(SIGNS[number], piece)
        for span in places[number]
    ]
    said += [_Said("shouting", span, is_hint=" " not in piece[slice(*span)]) for span in _shouted(piece)]
    return tuple(_surest(said))


def _surest(said: list[_Said]) -> Iterator[_Said]:
    """What is said of a piece, without a hint beside a fault of the same code, and a part beside a whole."""
    faults = {each.code for each in said if not each.is_hint}
    taken: dict[str, list[Span]] = defaultdict(list)  # by code, in order, and none over another
    for each in sorted(said, key=lambda each: each.span[0] - each.span[1]):
        if each.is_hint and each.code in faults:
            continue
        spans_taken = taken[each.code]
        place = bisect(spans_taken, each.span)
        if not any(_overlap(each.span, span) for span in spans_taken[max(0, place - 1) : place + 1]):
            spans_taken.insert(place, each.span)
            yield each


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _signs_in(piece: str) -> Iterator[tuple[int, Span]]:
    """The phrases of signs in a piece of a text, each with the number of its sign.

    At each word only those are tried that can begin like it: there are hundreds.
    """
    signs = _signs_by_head()
    for number, phrase in signs[ANYWHERE]:
        yield from ((number, match.span()) for match in phrase.finditer(piece))
    text = small(piece)
    for start, heads in word_starts(text):
        for head in heads:
            for number, phrase in signs.get(head, ()):
                match = phrase.pattern.match(text, start)
                if match:
                    yield number, match.span()


def preparations() -> Iterator[bool]:
    """Prepares in small steps what otherwise the first check prepares; each step gives True."""
    likeness("")
    for _, phrase in _phrases_of_signs():
        yield bool(phrase.heads)


@cache
def _signs_by_head() -> dict[str, list[tuple[int, Finder]]]:
    by_head: dict[str, list[tuple[int, Finder]]] = defaultdict(list)
    for number, phrase in _phrases_of_signs():
        for head in phrase.heads if ANYWHERE not in phrase.heads else (ANYWHERE,):
            by_head[head].append((number, phrase))
    return dict(by_head)


def _phrases_of_signs() -> Iterator[tuple[int, Finder]]:
    """Every phrase of a sign, with the number of the sign."""
    for number, sign in enumerate(SIGNS):
        yield from ((number, finder((pattern,))) for pattern in sign.phrases.values())


def _counts(sign: Sign, piece: str) -> bool:
    """Whether a sign that is found in a piece counts, with what stands beside it."""
    if sign.unless and first(sign.unless, piece):
        return False
    return all(first((pattern,), piece) for pattern in sign.beside)


def _shouted(piece: str) -> Iterator[Span]:
    """Words in capitals that no abbreviation has: one that stresses, or two neighbours."""
    words = list(re.finditer(IN_CAPITALS, re.sub(SIGN_ON_A_WALL, _blank, piece)))
    done = 0
    for word, following, third in zip_longest(words, words[1:], words[2:]):
        if word.start() < done:
            continue
        is_two = following is not None and piece[word.end() : following.start()].isspace()
        plain = [each for each in (word, following) if each and each[0].casefold() in COMMON_WORDS]
        is_long = following is not None and (third is not None or len(word[0] + following[0]) > 5)
        if is_two and following and len(plain) == 2 and is_long:
            yield word.start(), following.end()
            done = following.end()
        elif word[0].casefold() in EMPHASIS:
            yield word.span()


def _without_quotes(text: str) -> str:
    """The text with nothing in the place of what it quotes."""
    return re.sub(QUOTED, _blank, text)


def _blank(match: re.Match[str]) -> str:
    """As much of nothing, with a mark at both ends, so that no phrase goes through it."""
    return f"|{' ' * (len(match[0]) - 2)}|"


def _end_of_word(text: str, end: int) -> int:
    """Where the word ends in whose midst a phrase does."""
    rest = re.compile(REST_OF_WORD).match(text, end)
    return rest.end() if rest else end


def _harmful(text: Body, kind: StepKind) -> Iterator[Finding]:
    """What harms in a message of this kind, and what it asks too much."""
    found = list(_told(text, kind))
    yield from found
    yield from _suspected(text, kind, found)


def _told(text: Body, kind: StepKind) -> Iterator[Finding]:
    """What phrases and questions tell."""
    questions = [span for span in text.sentences if _asks_about_process(text.plain[slice(*span)])]
    allowed = _allowed(text, kind, questions)
    for said in _said(text.plain):
        sign = said.sign
        if sign and kind in sign.spared:
            continue
        is_hint = said.is_hint or kind in HINTS_IN.get(said.code, ()) or not _is_like(text, said)
        weight = Weight.HINT if is_hint else None
        if allowed and sign and sign.may_be_asked and _is_within(said.span, allowed):
            if not first(phrases.NEWS, text.plain[slice(*allowed)]):
                continue
            weight = Weight.HINT
        yield _finding(said.code, said.span, weight=weight)
    if kind is StepKind.THANK_YOU:
        yield from (_finding("process-question", span) for span in questions)
    if kind in ASKING_KINDS:
        for span, is_about_process in _more_questions(text):
            yield _finding("many-questions", span, weight=None if is_about_process else Weight.HINT)


def _suspected(text: Body, kind: StepKind, found: Sequence[Finding]) -> Iterator[Finding]:
    """What the words of a sentence hint at, where nothing of that kind was found in it."""
    by_sentence: dict[Span | None, set[str]] = defaultdict(set)
    for each in found:
        if each.start is not None:
            by_sentence[text.sentence_at(each.start)].add(each.code)
    for start, end in text.sentences:
        sentence = text.plain[start:end]
        scores = _likeness(sentence)
        code = max(scores, key=lambda code: scores[code])
        if scores[code] < VERY_LIKE or kind in NOT_SUSPECTED_IN.get(code, ()):
            continue
        here = by_sentence[start, end]
        if not here & kin(code) and not (kind in ASKING_KINDS and _asks_about_process(sentence)):
            yield _finding(code, (start, end), weight=Weight.HINT)


def _is_like(text: Body, said: _Said) -> bool:
    """Whether the sentence that a sign stands in is like those with its fault, or very like others.

    So it seems to be where words cannot tell.
    """
    sentence = text.sentence_at(said.span[0])
    if sentence is None:
        return True
    scores = _likeness(text.plain[slice(*sentence)])
    if said.code not in scores:
        return True
    alike = [scores[code] for code in kin(said.code) if code in scores]
    return max(alike) >= LIKE or max(scores.values()) >= VERY_LIKE


@lru_cache(maxsize=1000)
def _likeness(sentence: str) -> Mapping[str, float]:
    """How much a sentence is like those with a fault, but for what it quotes; typing changes one."""
    return likeness(_without_quotes(sentence))


def _more_questions(text: Body) -> Iterator[tuple[Span, bool]]:
    """What is asked beyond one question, and whether all of them ask about the process."""
    asked: list[bool] = []
    for start, end in text.sentences:
        sentence = text.plain[start:end]
        if not first(phrases.QUESTION, sentence) or first(phrases.COURTESY, sentence):
            continue
        further = re.search(FURTHER_QUESTION, sentence)
        is_first = not asked
        asked.append(_asks_about_process(sentence))
        if not is_first:
            yield (start, end), all(asked)
        elif further:
            yield (start + further.start(), end), all(asked)


def _allowed(text: Body, kind: StepKind, questions: list[Span]) -> Span | None:
    """The one question about the process that a message of this kind may ask, if it is a polite one."""
    if kind in ASKING_KINDS and questions and first(phrases.POLITE, text.plain[slice(*questions[0])]):
        return questions[0]
    return None


def _asks_about_process(sentence: str) -> bool:
    sentence = _without_quotes(sentence)
    if first(phrases.NOT_ASKING, sentence):
        return False
    return bool(first(phrases.ASKING, sentence) and first(phrases.PROCESS, sentence))


def _is_within(span: Span, other: Span) -> bool:
    return other[0] <= span[0] < other[1]


def _left_out(text: Body, kind: StepKind) -> Iterator[Finding]:
    """What should be there and is not, whoever it is for: thanks and interest."""
    if not first(phrases.THANKS, finder(phrases.NO_THANKS).without(text.plain)):
        yield _finding("no-thanks")
    if kind not in WITHOUT_INTEREST and not first(
        phrases.INTEREST, finder(phrases.NO_INTEREST).without(text.plain)
    ):
        yield _finding("no-interest", next(spans(phrases.NO_INTEREST, text.plain), None))


def _of_people(text: Body, kind: StepKind, details: Details, to: str | None) -> Iterator[Finding]:
    """Whether it speaks to the person that it is for."""
    people = [person for person in details.people if name_words(person.name)]
    if not people:
        return
    if text.to_nobody:
        yield _finding("placeholder", text.to_nobody)
    if details.through_recruiter and kind is not StepKind.THANK_YOU:
        return
    whom = _addressed(people, to)
    wrong = _wrong_name(text, whom[0], people) if len(whom) == 1 else None
    if wrong:
        yield _finding("wrong-name", wrong, name=greeted(whom[0].name))
    elif not _named(text, whom):
        yield _finding("no-name", name=greeted(whom[0].name))


def _wrong_name(text: Body, person: Person, people: list[Person]) -> Span | None:
    others = [other.name for other in people if other is not person]
    return other_name(person.name, others, text.greeting) or spoken_to(others, person.name, text.plain)


def _addressed(people: Sequence[Person], to: str | None) -> Sequence[Person]:
    """The one of the people that it is for, or all of them where that is not known."""
    return [person for person in people if person.name == to] or people


def _named(text: Body, people: Iterable[Person]) -> list[Person]:
    return [person for person in people if is_named(person.name, text.plain, text.greeting)]


def _of_talk(text: Body, kind: StepKind, details: Details, to: str | None) -> Iterator[Finding]:
    """Whether it touches on what was talked about with the person."""
    if kind not in SPECIFIC or (details.through_recruiter and kind is not StepKind.THANK_YOU):
        return
    if TOPIC_SLOT in text.plain:
        return  # it will, once that is filled
    everyone = list(details.people)
    talked = _named(text, _addressed(everyone, to)) or _named(text, everyone) or everyone
    if not _is_specific(text, kind, talked, details):
        example = next((person.talked_about for person in talked if person.talked_about), "")
        yield _finding("not-specific", weight=SPECIFIC[kind], example=f": “{example}”" if example else "")


def _is_specific(text: Body, kind: StepKind, people: list[Person], details: Details) -> bool:
    """Whether the text touches on what was talked about or has words of its own."""
    topics = [person.talked_about for person in people if person.talked_about.strip()]
    if any(_mentions(text, _topic_stems(topic)) for topic in topics):
        return True
    if kind is not StepKind.THANK_YOU and not topics:
        return True
    least = LEAST_OWN_WORDS_BESIDE_TOPIC[kind] if topics else LEAST_OWN_WORDS
    known = (details.your_name, details.company, details.role, *(person.name for person in details.people))
    common = COMMON_STEMS | {_stem(word) for word in words_of(" ".join(known))}
    sentences = [text.plain[slice(*span)] for span in text.sentences]
    talk = " ".join(sentence for sentence in sentences if first(phrases.TALK, sentence))
    own, own_in_talk = ({_stem(word) for word in _own_words(part)} - common for part in (text.middle, talk))
    return len(own) >= least or (bool(own_in_talk) and not topics)


def _of_reader(text: Body, kind: StepKind, details: Details, channel: Channel | None) -> Iterator[Finding]:
    """Whether it says who writes, and in a voicemail the number."""
    name, phone = details.your_name.strip(), details.phone.strip()
    is_spoken = channel in (Channel.PHONE, Channel.VOICEMAIL) or (channel is None and kind is StepKind.CALL)
    if name and not is_spoken and text.plain.strip() and not signs_as(name, text.plain):
        yield _finding("no-signature", name=name)
    if phone and channel is Channel.VOICEMAIL and not says_number(phone, text.plain):
        yield _finding("no-number", number=phone)


def _alike(body: str, others: Iterable[str]) -> Iterator[Finding]:
    """Whether one of the other texts is nearly the same."""
    if any(_are_alike(*sorted((body, other))) for other in others):
        yield _finding("same-text")


@lru_cache(maxsize=1000)
def _are_alike(one: str, other: str) -> bool:
    rows, theirs = read(one).rows, read(other).rows
    return len(rows & theirs) > MOST_SHARED * min(len(rows), len(theirs))


def _outdated(body: str, subject: str, outdated: Mapping[str, str]) -> Iterator[Finding]:
    """Where it tells a day that has become another one; in the subject, if it does not elsewhere."""
    for words, now in outdated.items():
        places = [match.span() for match in re.finditer(as_words(words), body)]
        yield from (_finding(OUTDATED_DAY, place, now=now) for place in places)
        if not places and re.search(as_words(words), subject):
            yield _in_subject(_finding(OUTDATED_DAY, now=now))


def _notes_in(kind: StepKind, details: Details) -> int:
    """How many notes it consists of: a recruiter gets those to all people in one email."""
    return max(1, len(details.people)) if details.through_recruiter and kind is StepKind.THANK_YOU else 1


def _size(text: Body, kind: StepKind, notes: int) -> Iterator[Finding]:
    """Whether it is too short or too long for its kind, and the `notes` that it consists of."""
    size = SIZES[kind].times(notes)
    words, sentences = word_count(text.plain), len(text.sentences)
    if words < size.least_words:
        yield _finding("too-short", has=counted(words, WORDS), limit=size.least_words)
    elif sentences < size.least_sentences:
        yield _finding("too-short", has=counted(sentences, SENTENCES), limit=size.least_sentences)
    if words > size.most_words:
        yield _finding("too-long", has=counted(words, WORDS), limit=size.most_words)
    elif sentences > size.most_sentences:
        yield _finding("too-long", has=counted(sentences, SENTENCES), limit=size.most_sentences)


def _of_subject(subject: str, kind: StepKind) -> Iterator[Finding]:
    if not subject.strip():
        yield _finding("no-subject")
    if len(subject) > LONGEST_SUBJECT:
        yield _finding("long-subject", has=counted(len(subject), CHARACTERS), limit=LONGEST_SUBJECT)
    said = {
        each.code for each in _said(subject.translate(PLAIN)) if not (each.sign and kind in each.sign.spared)
    }
    yield from (_in_subject(_finding(code)) for code in FAULTS if code in said)


def _in_subject(finding: Finding) -> Finding:
    return replace(finding, reason=f"In the subject: {finding.reason}")


def _finding(code: str, span: Span | None = None, *, weight: Weight | None = None, **fill: object) -> Finding:
    fault = FAULTS[code]
    start, end = span or (None, None)
    reason = fault.reason.format(**fill)
    return Finding(
        code,
        start,
        end,
        PERHAPS.format(reason) if weight is Weight.HINT is not fault.weight else reason,
        str(fault.source),
        fault.instead.format(**fill),
        weight or fault.weight,
    )


def _stem(word: str) -> str:
    """What stays of a word when it is bent."""
    return word[: max(4, len(word) - 3)]


COMMON_STEMS = frozenset(map(_stem, COMMON_WORDS))


@lru_cache(maxsize=100)
def _topic_stems(topic: str) -> frozenset[str]:
    """What a text that touches on a topic has of it."""
    stems = {_stem(word) for word in _own_words(topic) if not word.isdigit()}
    return frozenset(stems - COMMON_STEMS or stems or words_of(topic))


def _own_words(text: str) -> set[str]:
    return words_of(text) - SMALL_WORDS


def _mentions(text: Body, stems: Iterable[str]) -> bool:
    """Whether a word that starts with one of the stems stands in the text."""
    # Most are not there at all, which is sooner seen.
    return any(stem in text.folded and _stem_finder(stem).search(text.folded) for stem in stems)


@lru_cache(maxsize=1000)
def _stem_finder(stem: str) -> re.Pattern[str]:
    """What finds a word that starts so. Next to letters of other scripts than Latin it needs no space."""
    edges = (r"(?<!\d)", r"(?!\d)") if stem.isdigit() else ("(?<![a-z])", "")
    return re.compile(re.escape(stem).join(edges))
