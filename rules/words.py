"""What each step is called, and what to do in it, in a sentence or two. Reasons stand with the durations."""

from datetime import date

from rules.kinds import StepKind

TITLES = {
    StepKind.NOTES: "Notes for yourself",
    StepKind.THANK_YOU: "Thank-you email",
    StepKind.CHECK_IN: "Check-in email",
    StepKind.ANSWER_DUE: "Answer expected",
    StepKind.CALL: "Phone call",
    StepKind.CONFIRM: "Email after the call",
    StepKind.MOVE_ON: "Move on",
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


def in_words(day: date) -> str:
    """A day as it is said: "Tuesday 24 November"."""
    return f"{day:%A} {day.day} {day:%B}"
