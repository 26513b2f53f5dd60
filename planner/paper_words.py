"""What is said on paper alone, beyond the advice; it comes when something is printed."""

from rules import StepKind

PLAN = "Follow-up plan"
PLAN_OF = "Follow-up plan of {}"
INTERVIEW = "Interview"
PROCESS = "Hiring process"
PROMISED = "Answer promised by"
DAYS_OFF = "Days off"
MADE = "Plan made on"
TO_CORRECT = "Its form needs a correction."

SENT_ON = "sent on"
DONE_ON = {
    StepKind.NOTES: "written on",
    StepKind.ANSWER_DUE: "heard on",
    StepKind.CALL: "phoned on",
}
"""What is filled in behind the box of a step: nearly all of them are emails, which are sent."""

OTHERS = "and {} others"
WAS_DUE = "Was due on "
