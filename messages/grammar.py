"""Puts what the reader types into a sentence: whatever it is, the sentence stays whole."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from messages.patterns import small
from messages.vocabulary import ROLE_WORDS, SMALL_WORDS, STOCK_WORDS, VERBS
from rules.dates import MONTHS, WEEKDAYS

END = ".,;:!?\u2026 "
"""What ends what the reader types, where the sentence goes on."""

WE_TALKED = r"(?i:(?:(?:we|I) )?(?:(?:talked|spoke|chatted|were talking) about|discussed)|about) "
I_BRING = r"(?i:(?:I (?:would|could|can|will) |I'd )?(?:also )?bring(?:ing)?) "
I_COULD = r"(?i:I (?:would|could|can|will) |I'd |I'll |to (?=[a-z]))"
SUBJECT = r"(?:I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]here)(?:'\w+)? "
"""What begins a sentence; IT is a trade."""
FINITE = (
    r"(?<![-\w])(?:is|are|was|were|am|has|have|had|would|could|should|must|does|did|can|(?<!the )will"
    r"|\w+n't|ran|built|led)(?![-\w])"
)
"""Verbs that make a sentence of what stands before them."""
SUBORDINATE = r"(?i)\b(?:how|what|why|where|when|whether|which|who|whose|that|if|because|as|while|to)\b"
"""What such a verb may belong to in a part of a sentence."""
QUESTION_WORD = r"(?:how|what|why|where|when|which|who|whom)"
SOMEBODY = (
    r"(?:I|you|they|we|he|she|it|there|the|this|that|these|those|an?|your|my|our|their|his|her|its|things"
    r"|people|any\w+|some\w+|every\w+)"
)
QUESTION = (
    rf"(?i:(?:{QUESTION_WORD}(?: (?:many|much|often|long|far|kind of \w+|sort of \w+))? )?"
    rf"(?:is|are|was|were|can|could|will|would|have|has|had|should|do|does|did) {SOMEBODY}\b"
    rf"|(?:how|what|why|where|when|which) (?:do|does|did) )"
)
SEVERAL_SENTENCES = r"(?<=\w\w\w)[.!?\u2026] +[A-Z]"
LEAD_IN = "how "
"""What makes a part of a sentence of a whole one."""
ARTICLE = r"(?i:(?:the|an?) )"
JOB = r"(?:role|position|job|post|vacancy)"
ROLE_OF = rf"(?i:{JOB} (?:of|as|for) (?:(?:the|an?) )?)"
ROLE_ENDS = rf"(?i: {JOB})"
IS_NO_ROLE = r"(?i)\b(?:internship|apprenticeship|traineeship|fellowship|placement|residency|secondment)\Z"
"""What names the post itself, and not who has it."""
MANY_PARTS = r"[,;:/()&\u2013\u2014]"
MANY_WORDS = 5
"""More than so many, or several parts, do not stand before "role"."""
OF_ROLES = ROLE_WORDS | SMALL_WORDS
CAPITALS = frozenset(name.casefold() for name in (*WEEKDAYS, *MONTHS)) | {"i", "i'm", "i've", "i'd", "i'll"}
WITHOUT_CAPITALS = (SMALL_WORDS | STOCK_WORDS | ROLE_WORDS) - CAPITALS


@lru_cache
def topic(text: str) -> str:
    """What was talked about, as it follows "our conversation about"; "" if there is nothing.

    A sentence is led in by "how", and a question is quoted.
    """
    said = _after_lead(text)
    if re.search(SEVERAL_SENTENCES, said):
        return f"\u201c{said.rstrip(END)}\u201d"
    if re.match(QUESTION, said):
        return f"the question \u201c{capital(said.rstrip(END))}?\u201d"
    said = _within(said.rstrip(END))
    return f"{LEAD_IN}{said}" if _is_clause(said) else said


def is_no_topic(text: str) -> bool:
    """Whether it is a sentence or a question, where a few words are asked for."""
    said = topic(text)
    is_led_in = said.startswith(LEAD_IN) and not small(_after_lead(text)).startswith(LEAD_IN)
    return "?" in text or said.endswith("\u201d") or is_led_in


class Form(StrEnum):
    """What follows what: a thing "I would bring", something to do "I could", or a sentence of its own."""

    THING = "thing"
    DEED = "deed"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class Contribution:
    """What the reader would bring, in `words` of this form."""

    form: Form
    words: str


@lru_cache
def contribution(text: str) -> Contribution:
    """What the reader would bring, as it goes on in a sentence of one of the forms."""
    said = one_line(text).rstrip(END)
    thing, deed = (re.sub(rf"\A{before}", "", said) for before in (I_BRING, I_COULD))
    if thing != said:
        return Contribution(Form.THING, _within(thing))
    if deed != said or _is_deed(said):
        return Contribution(Form.DEED, deed if deed != said else _decapitalized(said))
    if _is_clause(said) or re.search(SEVERAL_SENTENCES, said):
        return Contribution(Form.SENTENCE, f"{capital(said)}.")
    return Contribution(Form.THING, _within(said))


def role_name(text: str) -> str:
    """A role without "the" and "role"; in small letters where all its words are common ones."""
    said = one_line(text).rstrip(END)
    said = re.sub(rf"\A{ARTICLE}?{ROLE_OF}?{ARTICLE}?|{ROLE_ENDS}?\Z", "", said)
    said = "" if re.fullmatch(f"(?i){JOB}", said) else said
    words = [word for word in re.findall(r"[\w'-]+", said) if not word.isupper()]
    is_common = all(part in OF_ROLES for word in words for part in word.lower().split("-"))
    return re.sub(r"[\w'-]+", lambda word: _unless_capitals(word[0]), said) if is_common else said


def the_role(role: str) -> str:
    """How a role is spoken of: "the staff nurse role"."""
    if not role:
        return "the role"
    if re.search(MANY_PARTS, role) or len(role.split()) > MANY_WORDS:
        return f"the role of {role}"
    return f"the {role}" if re.search(IS_NO_ROLE, role) else f"the {role} role"


def one_line(text: str) -> str:
    """The text without line ends, and with single spaces."""
    return " ".join(text.split())


def _after_lead(text: str) -> str:
    return re.sub(rf"\A{WE_TALKED}", "", one_line(text))


def _is_clause(said: str) -> bool:
    """Whether it has a subject and a verb of its own."""
    if re.match(SUBJECT, said):
        return True
    verb = re.search(FINITE, said)
    return verb is not None and verb.start() > 0 and not re.search(SUBORDINATE, said[: verb.start()])


def _is_deed(said: str) -> bool:
    first, _, rest = said.partition(" ")
    return (
        first.lower() in VERBS and bool(rest) and rest.split()[0] not in {"of", "and", "skills", "experience"}
    )


def _within(said: str) -> str:
    """The same in the midst of a sentence: without the capital of a small word or of what is being done.

    A word that stands alone may be a name.
    """
    first, _, rest = said.partition(" ")
    word = first.lower()
    is_doing = word.endswith("ing") and rest.partition(" ")[0] in SMALL_WORDS
    is_common = word in WITHOUT_CAPITALS
    is_abbreviation = len(first) > 1 and not first[1:].islower()
    has_capital = not rest or is_abbreviation or not (is_common or is_doing)
    return said if has_capital else _decapitalized(said)


def _decapitalized(said: str) -> str:
    first = said[:1]
    return f"{first.lower()}{said[1:]}"


def capital(said: str) -> str:
    """The same at the beginning of a sentence."""
    first = said[:1]
    return f"{first.upper()}{said[1:]}"


def _unless_capitals(word: str) -> str:
    return word if word.isupper() else word.lower()
