"""What to do after a job interview, and when: the planner's rules.

Pure Python with no clock and no browser. `read_interview` reads a form, `plan` makes the plan:

>>> from datetime import date
>>> interview = Interview(on=date(2026, 11, 24), process_days=14)
>>> for step in plan(interview, today=date(2026, 11, 24)).steps:
...     print(step.act_on, step.kind, step.source, sep=" | ")
2026-11-24 | notes | Our addition (based on Guide, point 4)
2026-11-25 | thank-you | Guide, point 1
2026-12-01 | check-in | Guide, point 2
2026-12-08 | answer-due | Guide, point 3
2026-12-09 | call | Our addition (based on Guide, point 6)
2026-12-09 | confirm | Guide, point 6
2026-12-16 | move-on | Our addition
"""

from importlib import import_module
from typing import TYPE_CHECKING

from rules.durations import OFFICE_HOURS, Hours, counted
from rules.interview import Interview, InvalidInterview, Problem, read_interview
from rules.planning import plan
from rules.steps import Plan, Standing, Step, StepKind, in_words
from rules.words import MISSED
from rules.workdays import Workdays

if TYPE_CHECKING:
    from rules.checking import Finding, check
    from rules.details import Details, Person
    from rules.drafts import Channel
    from rules.limits import seconds_of_speech, word_count
    from rules.writing import Message, messages

__all__ = [
    "MISSED",
    "OFFICE_HOURS",
    "Channel",
    "Details",
    "Finding",
    "Hours",
    "Interview",
    "InvalidInterview",
    "Message",
    "Person",
    "Plan",
    "Problem",
    "Standing",
    "Step",
    "StepKind",
    "Workdays",
    "check",
    "counted",
    "in_words",
    "messages",
    "plan",
    "read_interview",
    "seconds_of_speech",
    "word_count",
]

# What the messages need is loaded when it is first asked for: in a browser a plan should not wait for it.
LATER = {
    "Channel": "drafts",
    "Details": "details",
    "Finding": "checking",
    "Message": "writing",
    "Person": "details",
    "check": "checking",
    "messages": "writing",
    "seconds_of_speech": "limits",
    "word_count": "limits",
}


def __getattr__(name: str) -> object:
    if name not in LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"rules.{LATER[name]}"), name)
