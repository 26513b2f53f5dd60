"""The English of the rules: what steps are called, what to do in them, and why they stand on their days.

The sentences with the reasons stand with the durations; here the numbers are put into them.
"""

from collections.abc import Iterable
from typing import NamedTuple

from rules.dates import Dates, Day, Sentence
from rules.durations import Duration, Hours, Reason, Unit
from rules.kinds import EventKind, StepKind
from rules.workdays import DayOff, DayOffKind

TITLES: dict[StepKind | EventKind, str] = {
    StepKind.NOTES: "Notes for yourself",
    StepKind.THANK_YOU: "Thank-you email",
    StepKind.REPLY: "Reply",
    StepKind.CHECK_IN: "Check-in email",
    StepKind.ANSWER_DUE: "Answer expected",
    StepKind.SECOND_CHECK_IN: "Second check-in email",
    StepKind.CALL: "Phone call",
    StepKind.CONFIRM: "Email after the call",
    StepKind.MOVE_ON: "Move on",
    EventKind.WITHDRAWN: "Your withdrawal",
}
"""What the steps are called; a reply by what it answers, where it has a name of its own."""

IN_A_SENTENCE: dict[StepKind | EventKind, str] = {
    StepKind.NOTES: "notes for yourself",
    StepKind.THANK_YOU: "thank-you email",
    StepKind.REPLY: "reply",
    StepKind.CHECK_IN: "check-in email",
    StepKind.ANSWER_DUE: "answer expected",
    StepKind.SECOND_CHECK_IN: "second check-in email",
    StepKind.CALL: "phone call",
    StepKind.CONFIRM: "email after the call",
    StepKind.MOVE_ON: "move on",
    EventKind.WITHDRAWN: "your withdrawal",
}

ACTIONS: dict[StepKind | EventKind, str] = {
    StepKind.NOTES: "Write notes for yourself",
    StepKind.THANK_YOU: "Send your thank-you email",
    StepKind.CHECK_IN: "Send your check-in email",
    StepKind.ANSWER_DUE: "Expect their answer",
    StepKind.SECOND_CHECK_IN: "Send your second check-in email",
    StepKind.CALL: "Phone them",
    StepKind.CONFIRM: "Send the email after your call",
    StepKind.MOVE_ON: "Send a last email and move on",
    EventKind.TOLD: "Thank them for their news",
    EventKind.OFFER: "Reply to their offer",
    EventKind.REJECTION: "Reply to their decision",
    EventKind.WITHDRAWN: "Tell them that you withdraw",
}
"""What to do in a step, in as few words as there are; in a reply, by what it answers."""

TO_DO = {
    StepKind.NOTES: "Write down whom you met, what each of them cared about, and what you promised to send.",
    StepKind.THANK_YOU: (
        "Thank each person you met in a short email that names one thing you talked about."
        " Ask nothing about the process."
    ),
    StepKind.CHECK_IN: (
        "No answer yet? Say in a few sentences that you are still interested,"
        " and ask once, politely, what the next steps are."
    ),
    StepKind.ANSWER_DUE: "News may come on this day. There is nothing for you to do.",
    StepKind.SECOND_CHECK_IN: (
        "The time that they named is over, and no answer? Say once more that you are interested,"
        " and ask politely what the next steps are."
    ),
    StepKind.CALL: (
        "Still no answer? Phone them, thank them, and say that you are still interested."
        " Have a short message ready for their voicemail."
    ),
    StepKind.CONFIRM: (
        "Whether you reached someone or left a voicemail, confirm your interest in two or three sentences."
    ),
    StepKind.MOVE_ON: (
        "Send two friendly sentences that leave the door open, and give your energy to the next application."
    ),
}

TO_REPLY = {
    EventKind.TOLD: "Thank them for letting you know, and say that you are glad to wait.",
    EventKind.OFFER: "Thank them, and ask until when they need your answer.",
    EventKind.REJECTION: (
        "Thank them, keep the door open, and ask what you could do better, if you want to know."
    ),
    EventKind.WITHDRAWN: "Tell them in two friendly sentences, so that they need not wait for you.",
}
"""What to do in a reply, by what it answers."""

TOO_LATE = {
    StepKind.NOTES: "Too late for fresh notes: put what you still remember into your {}.",
    StepKind.THANK_YOU: "It would come too late now: your {} brings the thanks.",
}
"""What is said of some steps that come too late, with the one that takes their place; of others this:"""
TOO_LATE_FOR_OTHERS = "It would come too late now: your {} takes its place."
NOT_NEEDED = "No longer needed: your {} came first."
LAST_EMAIL = "last email"

ENDINGS = {
    None: "You have moved on: this plan is closed.",
    EventKind.OFFER: "Congratulations on the offer: this plan is closed.",
    EventKind.REJECTION: "They chose somebody else: this plan is closed.",
    EventKind.WITHDRAWN: "You have withdrawn: this plan is closed.",
}
"""How a plan ended, by what closed it; without an event it was the last step."""


class Noun(NamedTuple):
    """A noun for one of a thing, and for any other number of them."""

    one: str
    other: str


UNITS = {
    Unit.DAYS: Noun("day", "days"),
    Unit.WORKING_DAYS: Noun("working day", "working days"),
    Unit.WEEKS: Noun("week", "weeks"),
    Unit.HOURS: Noun("hour", "hours"),
    Unit.YEARS: Noun("year", "years"),
    Unit.PARTS: Noun("part", "parts"),
}

DAYS_OFF = {DayOffKind.WEEKEND: "weekend", DayOffKind.HOLIDAY: "holiday"}


def counted(number: int, noun: Noun) -> str:
    """A number of things: "1 day", "7 days"."""
    return f"{number} {noun.one if number == 1 else noun.other}"


def amount(duration: Duration) -> str:
    """How long a duration is: "2 working days"."""
    return counted(duration.amount, UNITS[duration.unit])


def why(reason: Reason) -> str:
    """Why a step stands on its day, in a sentence."""
    return reason.rule.reason.format(counted(reason.amount, UNITS[reason.unit]))


def instead(kind: StepKind, other: StepKind, *, is_done: bool) -> str:
    """What is said of a step that has lapsed, when the `other` one takes its place, or has taken it."""
    sentence = NOT_NEEDED if is_done else TOO_LATE.get(kind, TOO_LATE_FOR_OTHERS)
    return sentence.format(LAST_EMAIL if other is StepKind.MOVE_ON else IN_A_SENTENCE[other])


def day_off(off: DayOff) -> str:
    """What a day off is called: by the holiday's name, where it has one."""
    return off.name or DAYS_OFF[off.kind]


def causes(days_off: Iterable[DayOff]) -> str:
    """Why no day was worked, every cause in its turn: "weekend, then Boxing Day"."""
    return ", then ".join(map(day_off, days_off))


def moved(day: Day, days_off: Iterable[DayOff]) -> Sentence:
    """What is said of a step that was moved from a day, with every cause."""
    return "Moved from ", day, f": {causes(days_off)}"


def window(opens: Day, closes: Day) -> Sentence:
    """What is said of a window of more than a day."""
    return "Window: ", opens, " to ", closes


def best_hours(hours: Hours, dates: Dates) -> str:
    """What is said of the hours of the day to act."""
    return f"Best time of day: {dates.hours(hours)}."
