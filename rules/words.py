"""What each step is called, and what to do in it, in a sentence or two. Reasons stand with the durations."""

from rules.durations import PATIENCE
from rules.steps import StepKind

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
    StepKind.ANSWER_DUE: "News may come on this day. The step asks nothing of you.",
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
    StepKind.THANK_YOU: "Not sent your thank-you email? Send it today all the same, and keep it short.",
    StepKind.CHECK_IN: (
        "Not sent your check-in email? Send it today instead,"
        f" and phone only if {PATIENCE} go by without an answer."
    ),
    StepKind.MOVE_ON: (
        "Never wrote to them? One short email today is still fine. If you did write, it is time to move on."
    ),
}
"""What a reader who comes too late for a step can still do today."""
