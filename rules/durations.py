"""Every number of days in the planner, and of hours; each duration with its unit, reason, source and mark.

To change a rule, change its number here: the dates, the sentences, the page and the print follow.
A *limit* bounds what the form accepts.
"""

from datetime import time
from enum import StrEnum
from typing import NamedTuple

from rules.dates import DAY_FIRST


class Mark(StrEnum):
    """Who answers for a number: the guide that the planner follows, or the planner itself."""

    GUIDE = "guide"
    OURS = "ours"


class Source(NamedTuple):
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
    """What a number counts: days of the calendar or working days only, other times, or parts of a whole."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    HOURS = "hours"
    YEARS = "years"
    PARTS = "parts"


class Duration(NamedTuple):
    """A number: `amount` in `unit`, where it comes from, and the reason for it.

    The reason is a sentence, shown where the number sets the day of a step; `{}` in it stands for an amount
    in words, which words.py fills in.
    """

    amount: int
    unit: Unit
    source: Source
    reason: str

    def because(self, days: int | None = None) -> "Reason":
        """The reason for a day that this number has set, or `days` that follow from it."""
        return Reason(self, self.amount, self.unit) if days is None else Reason(self, days, Unit.DAYS)


class Reason(NamedTuple):
    """Which rule has set a day, and with which amount."""

    rule: Duration
    amount: int
    unit: Unit


class Hours(NamedTuple):
    """A part of a day by the wall clock; `time.min` and `time.max` are the two ends of the day."""

    opens: time
    closes: time
    source: Source

    def __str__(self) -> str:
        """The hours in words: "09:00 to 17:00", "before 08:00", "from 18:30"."""
        return DAY_FIRST.hours(self)

    def not_before(self, start: time) -> "Hours":
        """What is left of them from `start` on; if nothing is, what is left of the day."""
        if start < self.closes:
            return self._replace(opens=max(self.opens, start))
        return self._replace(opens=start, closes=time.max)

    def not_after(self, end: time) -> "Hours":
        """What there is of them before `end`; if nothing is, what there is of the day."""
        if end > self.opens:
            return self._replace(closes=min(self.closes, end))
        return self._replace(opens=time.min, closes=end)


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
NOTES_OVERDUE = Duration(
    2,
    Unit.DAYS,
    _ours(4),
    "What has not been written down {} after the interview is gone.",
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
THANK_YOU_HOURS = Duration(
    2,
    Unit.HOURS,
    _ours(1),
    "The window opens so late on the day before that less than {} of the office day is left in it.",
)
THANK_YOU_AFTER_DAYS_OFF = Duration(
    1,
    Unit.WORKING_DAYS,
    _ours(1),
    "All days of the window are days off, so send it {} after them.",
)
THANK_YOU_LATEST = Duration(
    4,
    Unit.DAYS,
    _ours(1),
    "The days off last longer than {} after the interview, and an email disturbs nobody on one of them.",
)
THANK_YOU_OVERDUE = Duration(
    5,
    Unit.DAYS,
    _ours(1),
    "Until {} after the interview late thanks are better than none.",
)

# The check-in email: how long to wait after the interview

USUAL_WAIT = Duration(
    7,
    Unit.DAYS,
    _guide(2),
    "After {} without an answer one polite question is welcome.",
)
AFTER_PROCESS = Duration(
    1,
    Unit.DAYS,
    _ours(3),
    "You were told how long it takes, so ask {} after the interview, when that time is over.",
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
    "A process of more than {} is long.",
)
LONG_PROCESS_HALF = Duration(
    2,
    Unit.PARTS,
    _ours(3),
    "You expect a long process, so wait {}: half of the time.",
)
"""Into so many parts the length is divided; the first of them, rounded up to whole days, is the wait."""
LEAST_LONG_WAIT = Duration(
    15,
    Unit.DAYS,
    _ours(3),
    "You expect a long process, so give it {} before you ask.",
)
LONGEST_WAIT = Duration(
    21,
    Unit.DAYS,
    _ours(3),
    "You expect a long process, but after {} of silence you may seem uninterested.",
)
AFTER_PROMISE = Duration(
    1,
    Unit.WORKING_DAYS,
    _ours(2),
    "The promise is theirs to keep first: ask {} after it.",
)
AFTER_NEWS = Duration(
    7,
    Unit.DAYS,
    _ours(2),
    "They asked for patience without naming a day: give them {}.",
)
AFTER_THANK_YOU = Duration(
    2,
    Unit.WORKING_DAYS,
    _ours(2),
    "Leave {} after the thank-you email, so that the two do not crowd each other.",
)
AFTER_REPLY = Duration(
    1,
    Unit.WORKING_DAYS,
    _ours(2),
    "Leave {} after your reply, so that the two do not crowd each other.",
)
CHECK_IN_OVERDUE = Duration(
    45,
    Unit.DAYS,
    _ours(2),
    "Until {} after the interview, or after their last news, a late question is better than none.",
)
CHECK_IN_OVERDUE_AFTER_ANSWER = Duration(
    21,
    Unit.DAYS,
    _ours(3),
    "Until {} after the answer was due a late question is better than none.",
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

# The second check-in email, in a long process

SECOND_CHECK_IN = Duration(
    1,
    Unit.DAYS,
    _ours(3),
    "Your first question lies far back: ask once more, {} after the time that they named.",
)
BETWEEN_CHECK_INS = Duration(
    14,
    Unit.DAYS,
    _ours(3),
    "A second question needs {} after the first, or it presses.",
)
SECOND_CHECK_IN_OVERDUE = Duration(
    21,
    Unit.DAYS,
    _ours(3),
    "Until {} after the answer was due a late question is better than none.",
)

# The phone call: how long to be patient after the last question

PATIENCE = Duration(
    7,
    Unit.DAYS,
    _ours(6),
    "Your question gets {} for an answer first.",
)
AFTER_ANSWER_DUE = Duration(
    1,
    Unit.WORKING_DAYS,
    _ours(6),
    f"The answer comes first: the {PATIENCE.amount} days of patience begin {{}} after it is due.",
)
CALL_OVERDUE = Duration(
    21,
    Unit.DAYS,
    _ours(6),
    "Until {} after its day a call can still bring an answer.",
)

# The end

CONFIRM = Duration(
    0,
    Unit.DAYS,
    _guide(6),
    "On the day of the call, while it is fresh.",
)
CONFIRM_OVERDUE = Duration(
    3,
    Unit.DAYS,
    _ours(6),
    "Until {} after the call they remember it.",
)
MOVE_ON = Duration(
    7,
    Unit.DAYS,
    _ours(),
    "After {} without a reply, silence is the answer, and your time is worth more elsewhere.",
)
MOVE_ON_AT_ONCE = Duration(
    0,
    Unit.DAYS,
    _ours(),
    "So late no question brings an answer, and your time is worth more elsewhere.",
)

# The reply to what they said, or to what the reader has decided

REPLY_TO_NEWS = Duration(
    0,
    Unit.DAYS,
    _ours(2),
    "They let you know, and a word of thanks at once keeps them doing so.",
)
REPLY_TO_OFFER = Duration(
    0,
    Unit.DAYS,
    _ours(),
    "An offer deserves an answer at once, even where the decision takes longer.",
)
REPLY_TO_REJECTION = Duration(
    0,
    Unit.DAYS,
    _ours(),
    "Few people thank for a no, and those who do are remembered.",
)
REPLY_TO_WITHDRAWAL = Duration(
    0,
    Unit.DAYS,
    _ours(),
    "The sooner they know, the sooner they can ask somebody else.",
)
REPLY_OVERDUE = Duration(
    3,
    Unit.DAYS,
    _ours(2),
    "Until {} after their news it is not too late to thank for it.",
)

# The time of day

OFFICE_HOURS = Hours(time(9), time(17), _ours())
"""When an email or a call is welcome, where whom it is for works; reminders come when they begin."""

# What the form accepts, both ends inclusive

INTERVIEW_LIMIT = Duration(
    2,
    Unit.YEARS,
    _ours(),
    "An interview more than {} away from today is more likely a slip of the finger.",
)
PROCESS_LIMITS = {
    Unit.DAYS.value: Duration(365, Unit.DAYS, _ours(), "A process of more than {} is more likely a slip."),
    Unit.WEEKS.value: Duration(52, Unit.WEEKS, _ours(), "A process of more than {} is more likely a slip."),
}
"""The longest process that the form accepts, in each unit that it offers."""
PROMISE_LIMIT = Duration(
    1,
    Unit.YEARS,
    _ours(),
    "A promise for more than {} after the interview is more likely a slip of the finger.",
)
