"""Names and numbers in a message: whom it greets, who signs it, and which number it says."""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import takewhile

from messages.patterns import PLAIN, Span, small, words_of
from messages.vocabulary import SMALL_WORDS

TITLES = frozenset(
    """
    archdeacon bishop brother canon capt captain chef col colonel councillor dame deacon dean don
    doña dott dr eng engr father frau herr hon imam ing inspector judge lady lord lt ma'am madam maestro
    major mama mdm miss monsieur mr mrs ms mx papa pastor prof professor rabbi rev reverend sergeant señor
    señora sgt sheikh shri sir sister smt uncle vicar
    """.split()
)
RANKS = TITLES - frozenset("ma'am madam mdm miss mr mrs ms mx sir".split())
"""The titles by which alone one may greet: "Dear Professor,"."""
NO_NAMES = TITLES | frozenset(
    """
    again afternoon all and both colleagues day dear esteemed evening everyone from good greetings hello hey
    hi hiya morning respected team the there to
    """.split()
)
ALIKE = 0.7
"""Which part of the longer word is the same at its two ends, at least, where one is the other with a slip."""
SPOKEN_TO = r"\b[Yy]ou,? ((?:[A-Z][\w.'-]{0,20} ){0,2}[A-Z][\w'-]{1,20})(?= ?[.,!?;])"
"""A name behind "you", as one speaks to somebody."""
AFTERTHOUGHT = r"\n *[Pp]\. ?[Ss]\b"
SIGNATURE = 120
"""Characters at the end of a message within which it is signed."""
DIGITS = 6
"""How many digits at the end of a phone number tell it from others."""
SPOKEN = {
    **dict(zip("one two three four five six seven eight nine".split(), "123456789", strict=True)),
    **dict.fromkeys(["zero", "oh", "o", "nought", "naught", "null", "nil"], "0"),
}
TIMES = {"double": 2, "triple": 3, "treble": 3}


@lru_cache(maxsize=100)
def name_words(name: str) -> frozenset[str]:
    """The words of a name, without titles."""
    return frozenset(words_of(name) - TITLES)


def is_named(name: str, text: str, greeting: str) -> bool:
    """Whether a text names somebody: in its greeting, or with a capital; "I may" names no May."""
    words = name_words(name)
    greeted = words_of(greeting)
    return bool(greeted & RANKS and greeted <= NO_NAMES) or any(
        _place(word, greeting, capital=False)
        or (word not in SMALL_WORDS and _place(word, text, capital=True))
        for word in words
    )


def other_name(name: str, others: Collection[str], greeting: str) -> Span | None:
    """Where a greeting has the name of one of the others, or this one with a slip of the pen."""
    own = name_words(name)
    theirs = frozenset().union(*map(name_words, others)) - own
    if not own or any(_place(word, greeting, capital=False) for word in own):
        return None
    for word in sorted(words_of(greeting) - NO_NAMES):
        if word in theirs or any(_is_slip(word, right) for right in own):
            return _place(word, greeting, capital=False)
    return None


def spoken_to(others: Collection[str], name: str, text: str) -> Span | None:
    """Where a text speaks to one of the others: "thank you, Tom" and "with you, Tom."."""
    theirs = frozenset().union(*map(name_words, others)) - name_words(name)
    for match in re.finditer(SPOKEN_TO, text.translate(PLAIN)):
        if name_words(match[1]) & theirs:
            return match.span(1)
    return None


def signs_as(name: str, text: str) -> bool:
    """Whether a text ends with a name: a word of it, a short form, or its initials."""
    words = re.findall(r"\w+", small(name)) or [name]
    end = small(re.split(AFTERTHOUGHT, text)[0].rstrip()[-SIGNATURE:])
    last = re.findall(r"\w+", end)
    initials = [word[0] for word in words]
    return (
        any(word in words for word in last)
        or any(own[:3] == word[:3] for word in last if len(word) >= 3 for own in words)
        or last[-1:] in ([initials[0]], ["".join(initials)])
        or last[-len(words) :] == initials
    )


def says_number(phone: str, text: str) -> bool:
    """Whether a phone number is in a text, in digits or as they are said."""
    number = "".join(re.findall(r"\d", phone))
    return number[-DIGITS:] in _digits(text)


def _digits(text: str) -> str:
    """The digits of a text one after the other: "double four" are two."""
    digits, times = "", 1
    for word in re.findall(r"\d|[a-z]+", small(text)):
        digit = word if word.isdigit() else SPOKEN.get(word, "")
        digits += digit * times
        times = TIMES.get(word, 1)
    return digits


def _is_slip(word: str, right: str) -> bool:
    """Whether a word is a name with a slip of the pen in its midst or at its end."""
    begins = _same(word, right)
    ends = min(_same(word[::-1], right[::-1]), len(word) - begins, len(right) - begins)
    return begins > 0 and word != right and begins + ends >= ALIKE * max(len(word), len(right))


def _same(one: str, other: str) -> int:
    """How many letters are the same until the first that differs."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _place(word: str, text: str, *, capital: bool) -> Span | None:
    """Where a word stands, with a `capital` or anyhow.

    Next to letters of other scripts than the Latin one it needs no space.
    """
    plain = _plain(text)
    if word not in plain:
        return None
    places = (match.span() for match in _finder(word).finditer(plain))
    return next((place for place in places if not (capital and text[place[0]].islower())), None)


@lru_cache(maxsize=100)
def _plain(text: str) -> str:
    return small(text.translate(PLAIN))


@lru_cache(maxsize=1000)
def _finder(word: str) -> re.Pattern[str]:
    return re.compile(f"(?<![a-z]){re.escape(word)}(?![a-z])")
