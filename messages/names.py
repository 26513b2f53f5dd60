"""Names and numbers in a message: whom it greets, who signs it, and which number it says."""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import takewhile

from messages.patterns import PLAIN, Span, small, words_of
from messages.vocabulary import SMALL_WORDS

TITLES = frozenset(
    """
    alhaja alhaji archdeacon barrister bishop brother canon capt captain chef chief coach col colonel
    councillor dame deacon dean don dott doña dr eng engr father frau haji hajia herr hon imam ing
    inspector judge lady lord lt ma'am madam maestro major mama mdm miss monsieur mr mrs ms mx papa
    pastor prof professor rabbi rev reverend sergeant señor señora sgt sheikh shri sir sister smt uncle
    vicar
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
GIVEN_AFTER = frozenset("chef dame don doña lady mama papa shri sir smt uncle".split())
"""The titles that go with the given name."""
WHOLE_AFTER = frozenset("brother lord sister".split())
"""The titles that go with all that stands behind them."""
FAMILY_FIRST = frozenset(
    """
    chan chang chen cheng cheung choi chong chu dang do fang feng fujita gao guo han hayashi he ho hoang hong
    hu huang huynh inoue ishii ito jang jeon jiang jin jung kang kato kim kimura kobayashi kovács kovacs kwok
    lam lau lee leung li lim lin liu lu luo ma mori nagy nakamura ng ngo nguyen nguyễn ogawa ong park pham
    phạm phan sasaki sato shi shimizu shin sim song su suzuki szabó szabo szabo takahashi tan tanaka tang teo
    tóth toth tran trần vu vũ wang watanabe wei wong wu xie xu yamada yamamoto yan yang ye yoon yoshida yu
    yuan zhang zhao zheng zhou zhu
    """.split()
)
"""Family names of where they stand first, and abroad sometimes last: nobody can tell which word is which."""
PARTICLE = frozenset(
    "af al bin binti da dal de degli del della den der di dos du el ibn la le mac ten ter van von zu".split()
)
"""What a family name can begin with."""
SEVERAL = r"[,/&+]| (?:and|und|et|y) "
SHORT = 3
"""Letters that a short form of a name has at least."""
ALIKE = 0.7
"""Which part of the longer word is the same at its two ends, at least, where one is the other with a slip."""
SPOKEN_TO = (
    r"\b(?:[Yy]ou|[Tt]hanks|[Cc]heers)(?: again| so much| very much)?,? "
    r"((?:[A-Z][\w.'-]{0,20} ){0,2}[A-Z][\w'-]{1,20})(?= ?[.,!?;\n]|\Z)"
)
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


@lru_cache(maxsize=100)
def greeted(name: str) -> str:
    """How to greet somebody: by title and family name, or by the given name.

    By the whole name where nobody can tell which is which, or where it names several people.
    """
    first, *_ = name.split(", ")
    if re.search(SEVERAL, first):
        return name
    words = first.split()
    titles = list(takewhile(lambda word: _title(word) in TITLES, words))
    rest = words[len(titles) :]
    last_title = {_title(word) for word in titles[-1:]}
    if last_title & GIVEN_AFTER:
        return " ".join([*titles, *rest[:1]])
    family = _family(rest) if not last_title & WHOLE_AFTER else []
    if not family:
        return " ".join([*titles, *rest])
    return " ".join([*titles, *family] if titles else rest[:1])


def _title(word: str) -> str:
    return small(word).strip(".")


def _family(words: list[str]) -> list[str]:
    """The family name in a name of a given one and that; nothing where it cannot be told."""
    plain = [word for word in words[1:] if not re.fullmatch(r"[A-Z]\.?", word)]
    family = plain if set(map(small, plain[:1])) & PARTICLE else plain[-1:]
    is_latin = all(word[:1].isascii() or "\u00c0" <= word[:1] <= "\u024f" for word in words)
    is_unclear = FAMILY_FIRST & set(map(small, [*words[:1], *family[-1:]]))
    return family if len(family) == len(plain) and is_latin and not is_unclear else []


def is_named(name: str, text: str, greeting: str) -> bool:
    """Whether a text names somebody: in its greeting, or with a capital; "I may" names no May."""
    words = name_words(name)
    whom = words_of(greeting)
    return bool(whom & RANKS and whom <= NO_NAMES) or any(
        _place(word, greeting, capital=False)
        or (word not in SMALL_WORDS and _place(word, text, capital=True))
        or _is_short(whom, word)
        for word in words
    )


def _is_short(whom: Collection[str], word: str) -> bool:
    """Whether somebody is greeted by a short form of a word of their name."""
    return any(len(short) >= SHORT and word.startswith(short) for short in whom)


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
