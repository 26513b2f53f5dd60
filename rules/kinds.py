"""The kinds of step there are, and where a step can stand: keys, whose words are in words.py."""

from enum import StrEnum


class StepKind(StrEnum):
    """The kinds of step, in the order in which steps of the same day are listed."""

    NOTES = "notes"
    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    ANSWER_DUE = "answer-due"
    CALL = "call"
    CONFIRM = "confirm"
    MOVE_ON = "move-on"


class Standing(StrEnum):
    """Where a step stands on a day: over, to be done on that day, the next to come, or later than that."""

    PAST = "past"
    TODAY = "today"
    NEXT = "next"
    LATER = "later"


NO_CONTACT = frozenset({StepKind.NOTES, StepKind.ANSWER_DUE})
"""The steps in which the reader contacts nobody."""
