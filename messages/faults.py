"""What the check finds: for each fault the reason in a sentence, on whose word, and what to write instead.

What stands in braces is filled in by checking.py.
"""

from dataclasses import dataclass
from enum import StrEnum

from rules.durations import Mark, Source

GUIDE_4 = Source(Mark.GUIDE, 4)
GUIDE_5 = Source(Mark.GUIDE, 5)
OURS_6 = Source(Mark.OURS, 6)
OURS = Source(Mark.OURS)
OURS_4 = Source(Mark.OURS, 4)
OURS_5 = Source(Mark.OURS, 5)


class Weight(StrEnum):
    """How grave a finding is: a fault will hurt, a hint is worth a look."""

    FAULT = "fault"
    HINT = "hint"


@dataclass(frozen=True)
class Fault:
    """A kind of finding."""

    reason: str
    source: Source
    instead: str
    weight: Weight = Weight.FAULT


PERHAPS = "Perhaps: {}"
"""How the reason of a fault is given where it is no more than a hint."""

FAULTS = {
    "open-slot": Fault(
        "This gap waits for what only you know.",
        GUIDE_4,
        "Fill it in here, or in your details above the plan.",
    ),
    "placeholder": Fault(
        "This stands for something that nobody has filled in.",
        OURS_4,
        "Write what belongs here, or take it out.",
    ),
    "outdated-day": Fault(
        "This told a day of your plan as it was.",
        OURS,
        "Write “{now}”, as the plan is now.",
    ),
    "wrong-name": Fault(
        "It greets somebody else than the person that it is for.",
        OURS_4,
        "Check the name: this goes to {name}.",
    ),
    "no-name": Fault(
        "It names none of the people that you spoke to.",
        GUIDE_4,
        "Address the person by name, for example “Dear {name},”.",
    ),
    "no-signature": Fault(
        "Your name does not stand at its end.",
        OURS_4,
        "Sign it: “{name}”.",
    ),
    "no-number": Fault(
        "It does not say the number at which you can be reached.",
        OURS_6,
        "Say it slowly, and best twice: {number}.",
    ),
    "not-specific": Fault(
        "Nothing in it shows that you were there: it would fit any interview.",
        GUIDE_4,
        "Name one thing that you talked about{example}.",
    ),
    "same-text": Fault(
        "Somebody else gets nearly the same text, and people compare.",
        OURS_4,
        "Say to each of them what you talked about with them, in other words.",
    ),
    "no-thanks": Fault(
        "There is no word of thanks in it.",
        GUIDE_5,
        "Thank them in half a sentence: “Thank you again for our conversation”.",
    ),
    "no-interest": Fault(
        "It does not say that you want the role.",
        GUIDE_5,
        "Say so in a few words: “I am still very interested in the role”.",
        Weight.HINT,
    ),
    "pressing": Fault(
        "This presses for news or a decision, which comes across as pushy.",
        GUIDE_5,
        "Take it out. Only the check-in asks, once: “Could you tell me what the next steps are?”",
    ),
    "process-question": Fault(
        "A thank-you email only thanks; a question about the process makes it a request.",
        GUIDE_5,
        "Take it out, and keep the question for the check-in.",
    ),
    "many-questions": Fault(
        "A check-in asks one question, and this is one more.",
        GUIDE_5,
        "Keep the one about the next steps.",
    ),
    "ultimatum": Fault(
        "This sets other offers, or a threat, against them: few employers like to be pushed.",
        OURS_5,
        "Take it out. If you really must decide soon, say so once, kindly and on the phone.",
    ),
    "salary": Fault(
        "This brings up pay, which belongs into the talk after an offer.",
        OURS_5,
        "Take it out, and wait until they bring it up.",
    ),
    "guilt": Fault(
        "This asks for guilt or pity, and neither brings an answer sooner.",
        GUIDE_5,
        "Take it out: one kind question does more.",
    ),
    "rude": Fault(
        "This insults the people that you want to win.",
        GUIDE_5,
        "Take it out, and wait a day before you write.",
    ),
    "oversharing": Fault(
        "This tells of private need or pleads, and both weigh on the reader.",
        OURS_5,
        "Take it out: say what you can do for them, not what they should do for you.",
    ),
    "flattery": Fault(
        "Praise beyond measure does not sound meant.",
        OURS_5,
        "Name one thing that you liked, in plain words.",
    ),
    "contradicting": Fault(
        "This doubts that you want the role or are right for it.",
        OURS_5,
        "Take it out, and say what you bring instead.",
    ),
    "apology": Fault(
        "A polite message needs no apology for being written.",
        OURS_5,
        "Take it out, and say thank you instead.",
    ),
    "empty-opener": Fault(
        "This says nothing new, where the first line should say why you write.",
        OURS_5,
        "Begin with what you thank them for, or with what you talked about.",
    ),
    "too-short": Fault(
        "It has {has}: fewer than {limit} can seem careless.",
        OURS_5,
        "Add what you talked about, or what draws you to the role.",
        Weight.HINT,
    ),
    "too-long": Fault(
        "It has {has}: more than {limit} is not brief.",
        GUIDE_5,
        "Keep the thanks, one specific thing and your interest, and cut the rest.",
        Weight.HINT,
    ),
    "long-subject": Fault(
        "The subject has {has}: after {limit} many programs cut it off.",
        OURS_5,
        "Name the thanks or the next steps, and the role.",
        Weight.HINT,
    ),
    "no-subject": Fault(
        "The subject is empty, and such an email looks like a mistake.",
        OURS,
        "Name the thanks or the next steps, and the role.",
    ),
    "shouting": Fault(
        "Repeated marks and words in capitals read as shouting.",
        GUIDE_5,
        "One mark and small letters are enough.",
    ),
    "emoji": Fault(
        "An emoji may be too informal for the person who reads it.",
        GUIDE_5,
        "Leave it out, or say it in a word.",
        Weight.HINT,
    ),
    "slang": Fault(
        "This may be too informal for the person who reads it.",
        GUIDE_5,
        "Leave it out, or use a plainer word.",
        Weight.HINT,
    ),
}
"""Every fault by its code, the gravest first."""

IN_WHAT_IS_SAID = (
    "apology",
    "contradicting",
    "empty-opener",
    "flattery",
    "guilt",
    "oversharing",
    "pressing",
    "process-question",
    "rude",
    "salary",
    "ultimatum",
)
"""The faults that a sentence has by what it says."""

NEIGHBOURS = [
    {"pressing", "guilt"},
    {"pressing", "ultimatum"},
    {"pressing", "process-question", "many-questions"},
    {"guilt", "rude"},
    {"guilt", "oversharing"},
    {"no-name", "wrong-name", "placeholder"},
    {"open-slot", "placeholder"},
    {"no-interest", "contradicting"},
]
"""Codes that say nearly the same, so that either helps the reader."""


def kin(code: str) -> set[str]:
    """A code and its neighbours."""
    return {code}.union(*(group for group in NEIGHBOURS if code in group))
