"""The English of the rules: what steps are called, what to do in them, and why they stand on their days.

The sentences with the reasons stand with the durations; here the numbers are put into them.
"""

from datetime import date
from typing import NamedTuple

from rules.durations import Duration, Reason, Unit
from rules.kinds import StepKind
from rules.workdays import DayOff, DayOffKind

TITLES = {
    StepKind.NOTES: "Notes for yourself",
    StepKind.THANK_YOU: "Thank-you email",
    StepKind.CHECK_IN: "Check-in email",
    StepKind.ANSWER_DUE: "Answer expected",
    StepKind.CALL: "Phone call",
    StepKind.CONFIRM: "Email after the call",
    StepKind.MOVE_ON: "Move on",
}

IN_A_SENTENCE = {
    StepKind.NOTES: "notes for yourself",
    StepKind.THANK_YOU: "thank-you email",
    StepKind.CHECK_IN: "check-in email",
    StepKind.ANSWER_DUE: "answer expected",
    StepKind.CALL: "phone call",
    StepKind.CONFIRM: "email after the call",
    StepKind.MOVE_ON: "move on",
}

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

MISSED = {
    StepKind.THANK_YOU: (
        "Haven't sent your thank-you email yet? Send it today or on the next working day, and keep it short."
    ),
    StepKind.CHECK_IN: (
        "Haven't sent your check-in email yet? Send it today or on the next working day,"
        " and give them time to answer before you phone."
    ),
    StepKind.MOVE_ON: (
        "Haven't written to them at all? One short email is still fine. If you have, it is time to move on."
    ),
}
"""What a reader who comes too late for a step can still do."""


class Noun(NamedTuple):
    """A noun for one of a thing, and for any other number of them."""

    one: str
    other: str


UNITS = {
    Unit.DAYS: Noun("day", "days"),
    Unit.WORKING_DAYS: Noun("working day", "working days"),
    Unit.WEEKS: Noun("week", "weeks"),
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


def day_off(off: DayOff) -> str:
    """What a day off is called: by the holiday's name, where it has one."""
    return off.name or DAYS_OFF[off.kind]


def moved(day: date, off: DayOff) -> str:
    """What is said of a step that was moved from a day, which is a day off."""
    return f"Moved from {in_words(day)}: {day_off(off)}"


def in_words(day: date) -> str:
    """A day as it is said: "Tuesday 24 November"."""
    return f"{day:%A} {day.day} {day:%B}"
