"""The kinds of step and of event there are, and where a step can stand: keys, whose words are in words.py."""

from enum import StrEnum


class StepKind(StrEnum):
    """The kinds of step, in the order in which steps of the same day are listed."""

    NOTES = "notes"
    THANK_YOU = "thank-you"
    REPLY = "reply"
    CHECK_IN = "check-in"
    ANSWER_DUE = "answer-due"
    SECOND_CHECK_IN = "second-check-in"
    CALL = "call"
    CONFIRM = "confirm"
    MOVE_ON = "move-on"


IN_ORDER = tuple(StepKind)


class EventKind(StrEnum):
    """What can happen after an interview: a step is done, they answer, or the reader withdraws."""

    DONE = "done"
    TOLD = "told"
    INVITED = "invited"
    OFFER = "offer"
    REJECTION = "rejection"
    WITHDRAWN = "withdrawn"


class Standing(StrEnum):
    """Where a step stands on a day.

    Done; too late or no longer needed; expected on an earlier day; to come on that day; the next contact; or
    later than that.
    """

    DONE = "done"
    LAPSED = "lapsed"
    PAST = "past"
    TODAY = "today"
    NEXT = "next"
    LATER = "later"


NO_CONTACT = frozenset({StepKind.NOTES, StepKind.ANSWER_DUE})
"""The steps in which the reader contacts nobody."""

QUESTIONS = frozenset({StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN})
"""The emails that ask what the next steps are."""

AFTER_INTERVIEW = frozenset(StepKind) - {StepKind.REPLY, StepKind.ANSWER_DUE}
AFTER_NEWS = frozenset({StepKind.REPLY, StepKind.CHECK_IN, StepKind.CALL, StepKind.CONFIRM, StepKind.MOVE_ON})
AT_THE_END = frozenset({StepKind.REPLY})
"""The steps that can be done after an interview, after news of a delay, and once the plan is closed."""

CLOSING = frozenset({EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN})
"""The events after which nothing is left to do but to reply."""
