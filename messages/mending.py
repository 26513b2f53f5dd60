"""How what the check finds can be mended in one step: what to put in the place of some of the words."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from messages.body import Body, read
from messages.checking import Finding
from messages.drafts import BRING_SLOT
from messages.faults import IN_WHAT_IS_SAID
from messages.grammar import capital
from messages.patterns import Span, as_words, small

TO_TAKE_OUT = frozenset({*IN_WHAT_IS_SAID, "many-questions"})
"""What is mended by taking out the sentence in which it stands."""
MARK = r"[!?]{2,}"


class Mending(NamedTuple):
    """A text to put in the place of what is from `start` to `end`, which are offsets into a message."""

    start: int
    end: int
    text: str


def mending(finding: Finding, text: str, draft: str, known: Mapping[str, str]) -> Mending | None:
    """How to mend a finding in a message that was begun from a `draft`; None if only the reader can tell.

    `known` says what belongs in the place of its slots.
    """
    body = read(text)
    if finding.code in AFTER_DRAFT:
        return AFTER_DRAFT[finding.code](finding, body, read(draft))
    if finding.start is None or finding.end is None:
        return None
    span = finding.start, finding.end
    words = text[slice(*span)]
    if words in known:
        return Mending(*span, known[words])
    if finding.code in TO_TAKE_OUT or words == BRING_SLOT:
        return _without_sentence(body, span)
    return IN_PLACE[finding.code](body, span) if finding.code in IN_PLACE else None


def with_days(text: str, outdated: Mapping[str, str]) -> str:
    """A text with what tells a day now, in the place of what did."""
    for words, now in outdated.items():
        text = now.join(re.split(as_words(words), text))
    return text


def _greeted(finding: Finding, body: Body, of_draft: Body) -> Mending | None:
    """The greeting of the draft in the place of another one, or before a text that has none."""
    greeting = of_draft.greeting.strip()
    if not greeting or "[" in greeting or (finding.end or 0) > body.begins:
        return None
    if not body.begins:
        return Mending(0, 0, f"{greeting}\n\n")
    start = len(body.greeting) - len(body.greeting.lstrip())
    return Mending(start, len(body.greeting.rstrip()), greeting)


def _signed(_: Finding, body: Body, of_draft: Body) -> Mending:
    """The name of the draft under a farewell, or with its farewell."""
    farewell = of_draft.plain[of_draft.ends :].strip()
    end = len(body.plain.rstrip())
    has_farewell = body.ends < len(body.plain)
    return Mending(
        end, len(body.plain), f"\n{farewell.splitlines()[-1]}" if has_farewell else f"\n\n{farewell}"
    )


def _without_sentence(body: Body, span: Span) -> Mending | None:
    """The text without the sentence that something stands in, unless it is the only one."""
    place = body.sentence_at(span[0])
    if place is None or len(body.sentences) == 1:
        return None
    start, end = place
    before = body.plain[:start].rstrip(" ")
    is_first = not before or before.endswith("\n")
    return Mending(start, _after_spaces(body, end), "") if is_first else Mending(len(before), end, "")


def _after_spaces(body: Body, start: int) -> int:
    rest = body.plain[start:]
    return start + len(rest) - len(rest.lstrip(" "))


def _calmly(body: Body, span: Span) -> Mending:
    """One mark in the place of many, and words without capitals but for the first letter of a sentence."""
    words = body.plain[slice(*span)]
    if re.fullmatch(MARK, words):
        return Mending(*span, words[-1])
    begins = any(start == span[0] for start, _ in body.sentences)
    in_small = re.sub(r"\bi\b", "I", small(words))
    return Mending(*span, capital(in_small) if begins else in_small)


def _without(body: Body, span: Span) -> Mending:
    """The text without something, and without the space before it."""
    return Mending(len(body.plain[: span[0]].rstrip(" ")), span[1], "")


AFTER_DRAFT: Mapping[str, Callable[[Finding, Body, Body], Mending | None]] = {
    "no-name": _greeted,
    "placeholder": _greeted,
    "wrong-name": _greeted,
    "no-signature": _signed,
}
"""What is mended with the words of the draft."""

IN_PLACE: Mapping[str, Callable[[Body, Span], Mending]] = {"shouting": _calmly, "emoji": _without}
"""What is mended where it stands."""
