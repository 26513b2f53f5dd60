"""Every number of days in the planner, and of hours; each duration with its unit, reason, source and mark.

To change a rule, change its number here: the dates, the sentences, the page and the print follow.
A *length* is a number the rules compare or count with; a *limit* bounds what the form accepts.
"""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import NamedTuple


class Mark(StrEnum):
    """Who answers for a number: the guide that the planner follows, or the planner itself."""

    GUIDE = "guide"
    OURS = "ours"


@dataclass(frozen=True)
class Source:
    """Where a number comes from: its mark, and the point of the guide that it rests on, if any."""

    mark: Mark
    point: int | None = None

    def __str__(self) -> str:
        if self.mark is Mark.GUIDE:
            return f"Guide, point {self.point}"
        if self.point is None:
            return "Our addition"
        return f"Our addition (based on Guide, point {self.point})"


class Unit(StrEnum):
    """What a duration counts: days of the calendar, working days only, or years of the calendar."""

    DAYS = "day"
    WORKING_DAYS = "working day"
    YEARS = "year"


def counted(number: int, what: str) -> str:
    """A number of things in words: "1 day", "7 days"."""
    return f"{number} {what}{'' if number == 1 else 's'}"


@dataclass(frozen=True)
class Duration:
    """A number of days: `amount` in `unit`, where it comes from, and the reason for it.

    The reason is a sentence, shown where the number sets the day of a step; `{}` in it stands for the
    duration in words.
    """

    amount: int
    unit: Unit
    source: Source
    reason: str

    def __str__(self) -> str:
        """The duration in words: "1 day", "7 days", "2 working days"."""
        return counted(self.amount, self.unit)

    @property
    def why(self) -> str:
        """The reason with the duration filled in."""
        words = self.reason.format(self)
        return words[0].upper() + words[1:]


class Hours(NamedTuple):
    """A part of a day by the wall clock; `time.min` and `time.max` are the two ends of the day."""

    opens: time
    closes: time

    def __str__(self) -> str:
        """The hours in words: "09:00 to 17:00", "before 08:00", "from 18:30"."""
        if self.opens == time.min:
            return f"before {self.closes:%H:%M}"
        if self.closes == time.max:
            return f"from {self.opens:%H:%M}"
        return f"{self.opens:%H:%M} to {self.closes:%H:%M}"

    def not_before(self, start: time) -> "Hours":
        """What is left of them from `start` on; if nothing is, what is left of the day."""
        return Hours(max(self.opens, start), self.closes) if start < self.closes else Hours(start, time.max)

    def not_after(self, end: time) -> "Hours":
        """What there is of them before `end`; if nothing is, what there is of the day."""
        return Hours(self.opens, min(self.closes, end)) if end > self.opens else Hours(time.min, end)


def _guide(point: int) -> Source:
    return Source(Mark.GUIDE, point)


def _ours(point: int | None = None) -> Source:
    return Source(Mark.OURS, point)


WEEK = 7
"""Days in a week, as the form counts a process length that is given in weeks."""

# The interview day

NOTES = Duration(
    0,
    Unit.DAYS,
    _ours(4),
    "Names and details fade overnight, and every later message is better for them.",
)

# The thank-you email: a window that opens and closes, both ends inclusive, counted from the interview

THANK_YOU_OPENS = Duration(
    1,
    Unit.DAYS,
    _guide(1),
    "{} gives them time to think about you first.",
)
THANK_YOU_CLOSES = Duration(
    2,
    Unit.DAYS,
    _guide(1),
    f"{THANK_YOU_OPENS.amount} to {{}} after the interview: sooner leaves them no time to think,"
    " later looks uninterested.",
)
THANK_YOU_LATE = Duration(
    1,
    Unit.WORKING_DAYS,
    _ours(1),
    "All days of the window are days off, so send it {} after them.",
)

# The check-in email: how long to wait after the interview

USUAL_WAIT = Duration(
    7,
    Unit.DAYS,
    _guide(2),
    "After {} without an answer one polite question is welcome.",
)
SHORT_PROCESS = Duration(
    7,
    Unit.DAYS,
    _ours(3),
    "A process of less than {} is short.",
)
SHORT_PROCESS_GRACE = Duration(
    1,
    Unit.DAYS,
    _ours(3),
    "You expect a quick decision, so ask {} after the interview, soon after it was due.",
)
SHORTEST_WAIT = Duration(
    3,
    Unit.DAYS,
    _ours(3),
    "You expect a very quick decision: waiting {} gives them room to make it.",
)
LONG_PROCESS = Duration(
    14,
    Unit.DAYS,
    _ours(3),
    "You expect a long process, so wait {}: half of the time.",
)
LONG_PROCESS_HALF = 2
"""In a long process the wait is the length divided by this, rounded up to whole days (ours, for point 3)."""
LONGEST_WAIT = Duration(
    14,
    Unit.DAYS,
    _ours(3),
    "You expect a long process, but after {} of silence you may seem uninterested.",
)
AFTER_PROMISE = Duration(
    1,
    Unit.DAYS,
    _ours(2),
    "The promise is theirs to keep first: ask {} after it, or on the next working day.",
)
AFTER_THANK_YOU = Duration(
    2,
    Unit.WORKING_DAYS,
    _ours(2),
    "Leave {} after the thank-you email, so that the two do not crowd each other.",
)

# The answer: how long after the day that the interview itself names

ANSWER_EXPECTED = Duration(
    0,
    Unit.DAYS,
    _guide(3),
    "You expect the process to take {} from the interview.",
)
ANSWER_PROMISED = Duration(
    0,
    Unit.DAYS,
    _guide(3),
    "They promised an answer by this date.",
)

# The phone call: how long to be patient after the check-in

PATIENCE = Duration(
    7,
    Unit.DAYS,
    _ours(6),
    "The check-in gets {} for an answer first.",
)
PATIENCE_AFTER_PROMISE = Duration(
    7,
    Unit.DAYS,
    _ours(6),
    "A missed promise and {} of silence after your question: time to use the phone.",
)
AFTER_ANSWER_DUE = Duration(
    1,
    Unit.DAYS,
    _ours(6),
    "The answer comes first: phone {} after it is due, or on the next working day.",
)

# The end

CONFIRM = Duration(
    0,
    Unit.DAYS,
    _guide(6),
    "On the day of the call, while it is fresh.",
)
MOVE_ON = Duration(
    7,
    Unit.DAYS,
    _ours(),
    "After {} without a reply to the call, silence is the answer, and your time is worth more elsewhere.",
)

# The time of day

OFFICE_HOURS = Hours(time(9), time(17))
"""When an email or a call is welcome, where whom it is for works; reminders come when they begin (ours)."""

# What the form accepts, both ends inclusive

INTERVIEW_LIMIT = Duration(
    2,
    Unit.YEARS,
    _ours(),
    "An interview more than {} away from today is more likely a slip of the finger.",
)
PROCESS_LIMITS = {"days": 365, "weeks": 52}
"""The longest process that the form accepts, in each unit that it offers (ours: a year, which is rare)."""
PROMISE_LIMIT = Duration(
    1,
    Unit.YEARS,
    _ours(),
    "A promise for more than {} after the interview is more likely a slip of the finger.",
)
