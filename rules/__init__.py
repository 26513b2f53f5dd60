"""What to do after a job interview, and when: the planner's rules.

Pure Python with no clock and no browser. `read_interview` reads a form, `plan` makes the plan:

>>> from datetime import date
>>> interview = Interview(on=date(2026, 11, 24), process_days=14)
>>> for step in plan(interview, today=date(2026, 11, 24)).steps:
...     print(step.act_on, step.kind, step.source, sep=" | ")
2026-11-24 | notes | Our addition (based on Guide, point 4)
2026-11-25 | thank-you | Guide, point 1
2026-12-08 | answer-due | Guide, point 3
2026-12-09 | check-in | Our addition (based on Guide, point 3)
2026-12-16 | call | Our addition (based on Guide, point 6)
2026-12-16 | confirm | Guide, point 6
2026-12-23 | move-on | Our addition
"""

from rules.dates import DAY_FIRST, Dates, Day, said
from rules.durations import OFFICE_HOURS, Hours, Reason
from rules.events import Event, InvalidEvents
from rules.interview import Interview, InvalidInterview, Problem, read_interview
from rules.kinds import EventKind, Standing, StepKind
from rules.planning import plan
from rules.steps import Plan, Step
from rules.words import Noun, counted
from rules.workdays import DayOff, DayOffKind, Workdays

__all__ = [
    "DAY_FIRST",
    "OFFICE_HOURS",
    "Dates",
    "Day",
    "DayOff",
    "DayOffKind",
    "Event",
    "EventKind",
    "Hours",
    "Interview",
    "InvalidEvents",
    "InvalidInterview",
    "Noun",
    "Plan",
    "Problem",
    "Reason",
    "Standing",
    "Step",
    "StepKind",
    "Workdays",
    "counted",
    "plan",
    "read_interview",
    "said",
]
