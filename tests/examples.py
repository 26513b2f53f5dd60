"""Plans with literal dates, for the tests of the rules and of the page: Monday to Friday, no holidays."""

from dataclasses import dataclass
from datetime import date, time

from rules import Event, EventKind, StepKind


@dataclass(frozen=True)
class Example:
    """What the reader says of an interview, and the days on which to act, in ISO form, seen on its day."""

    interview: str
    process_days: int | None
    answer_by: str | None
    thank_you: str
    check_in: str
    answer_due: str | None
    second_check_in: str | None
    call: str
    move_on: str

    def __str__(self) -> str:
        said = f"{self.process_days}-days" if self.process_days else f"promised-{self.answer_by}"
        return f"{date.fromisoformat(self.interview):%a}-{self.interview}-{said}"

    @property
    def act_on(self) -> dict[str, str]:
        """The day to act of each kind of step in the plan."""
        days = {
            "notes": self.interview,
            "thank-you": self.thank_you,
            "check-in": self.check_in,
            "answer-due": self.answer_due,
            "second-check-in": self.second_check_in,
            "call": self.call,
            "confirm": self.call,
            "move-on": self.move_on,
        }
        return {kind: day for kind, day in days.items() if day}


@dataclass(frozen=True)
class Late:
    """What has happened since an interview without a promise on 2026-11-03, and the plan on a later day.

    `steps` are in order, each with its day to act and where it stands: "done", "lapsed", since when it is
    overdue, or "".
    """

    today: str
    events: tuple[Event, ...]
    steps: tuple[tuple[str, str, str], ...]

    def __str__(self) -> str:
        done = "-".join(event.step or event.kind for event in self.events)
        return f"{self.today}-{done or 'nothing'}"


INTERVIEW_LONG_AGO = "2026-11-03"
THANKED = Event(EventKind.DONE, date(2026, 11, 4), step=StepKind.THANK_YOU)
ASKED = Event(EventKind.DONE, date(2026, 11, 12), step=StepKind.CHECK_IN)
TOLD_TO_WAIT = Event(EventKind.TOLD, date(2026, 11, 12), answer_by=date(2026, 11, 27))

# fmt: off
# ruff: noqa: E501
ADVERTISED = [
    Example("2026-11-24", None, None, "2026-11-25", "2026-12-01", None, None, "2026-12-08", "2026-12-15"),
    Example("2026-11-24", 1, None, "2026-11-25", "2026-11-27", "2026-11-25", None, "2026-12-04", "2026-12-11"),
    Example("2026-11-24", 3, None, "2026-11-25", "2026-11-30", "2026-11-27", None, "2026-12-07", "2026-12-14"),
    Example("2026-11-24", 7, None, "2026-11-25", "2026-12-02", "2026-12-01", None, "2026-12-09", "2026-12-16"),
    Example("2026-11-24", 14, None, "2026-11-25", "2026-12-09", "2026-12-08", None, "2026-12-16", "2026-12-23"),
    Example("2026-11-24", 15, None, "2026-11-25", "2026-12-09", "2026-12-09", None, "2026-12-17", "2026-12-24"),
    Example("2026-11-24", 42, None, "2026-11-25", "2026-12-15", "2027-01-05", "2027-01-06", "2027-01-13", "2027-01-20"),
    Example("2026-11-27", 1, None, "2026-11-30", "2026-12-02", "2026-11-28", None, "2026-12-09", "2026-12-16"),
    Example("2026-11-24", None, "2026-12-04", "2026-11-25", "2026-12-07", "2026-12-04", None, "2026-12-14", "2026-12-21"),
]

PROCESS_LENGTHS = [
    Example("2026-11-24", 2, None, "2026-11-25", "2026-11-27", "2026-11-26", None, "2026-12-04", "2026-12-11"),
    Example("2026-11-24", 4, None, "2026-11-25", "2026-11-30", "2026-11-28", None, "2026-12-07", "2026-12-14"),
    Example("2026-11-24", 5, None, "2026-11-25", "2026-11-30", "2026-11-29", None, "2026-12-07", "2026-12-14"),
    Example("2026-11-24", 6, None, "2026-11-25", "2026-12-01", "2026-11-30", None, "2026-12-08", "2026-12-15"),
    Example("2026-11-24", 8, None, "2026-11-25", "2026-12-03", "2026-12-02", None, "2026-12-10", "2026-12-17"),
    Example("2026-11-24", 13, None, "2026-11-25", "2026-12-08", "2026-12-07", None, "2026-12-15", "2026-12-22"),
    Example("2026-11-27", 15, None, "2026-11-30", "2026-12-14", "2026-12-12", None, "2026-12-21", "2026-12-28"),
    Example("2026-11-24", 16, None, "2026-11-25", "2026-12-09", "2026-12-10", None, "2026-12-18", "2026-12-25"),
    Example("2026-11-24", 27, None, "2026-11-25", "2026-12-09", "2026-12-21", None, "2026-12-29", "2027-01-05"),
    Example("2026-11-24", 28, None, "2026-11-25", "2026-12-09", "2026-12-22", "2026-12-23", "2026-12-30", "2027-01-06"),
    Example("2026-11-24", 30, None, "2026-11-25", "2026-12-09", "2026-12-24", "2026-12-25", "2027-01-01", "2027-01-08"),
    Example("2026-11-24", 31, None, "2026-11-25", "2026-12-10", "2026-12-25", "2026-12-28", "2027-01-04", "2027-01-11"),
    Example("2026-11-24", 41, None, "2026-11-25", "2026-12-15", "2027-01-04", "2027-01-05", "2027-01-12", "2027-01-19"),
    Example("2026-11-24", 43, None, "2026-11-25", "2026-12-15", "2027-01-06", "2027-01-07", "2027-01-14", "2027-01-21"),
    Example("2026-11-24", 364, None, "2026-11-25", "2026-12-15", "2027-11-23", "2027-11-24", "2027-12-01", "2027-12-08"),
    Example("2026-11-24", 365, None, "2026-11-25", "2026-12-15", "2027-11-24", "2027-11-25", "2027-12-02", "2027-12-09"),
]

WEEKDAYS = [
    Example("2026-11-23", None, None, "2026-11-24", "2026-11-30", None, None, "2026-12-07", "2026-12-14"),
    Example("2026-11-25", None, None, "2026-11-26", "2026-12-02", None, None, "2026-12-09", "2026-12-16"),
    Example("2026-11-26", None, None, "2026-11-27", "2026-12-03", None, None, "2026-12-10", "2026-12-17"),
    Example("2026-11-27", None, None, "2026-11-30", "2026-12-04", None, None, "2026-12-11", "2026-12-18"),
    Example("2026-11-28", None, None, "2026-11-30", "2026-12-07", None, None, "2026-12-14", "2026-12-21"),
    Example("2026-11-29", None, None, "2026-11-30", "2026-12-07", None, None, "2026-12-14", "2026-12-21"),
]

YEARS = [
    Example("2026-12-24", 14, None, "2026-12-25", "2027-01-08", "2027-01-07", None, "2027-01-15", "2027-01-22"),
    Example("2026-12-29", None, None, "2026-12-30", "2027-01-05", None, None, "2027-01-12", "2027-01-19"),
    Example("2026-12-31", 7, None, "2027-01-01", "2027-01-08", "2027-01-07", None, "2027-01-15", "2027-01-22"),
    Example("2027-02-26", 3, None, "2027-03-01", "2027-03-03", "2027-03-01", None, "2027-03-10", "2027-03-17"),
    Example("2028-02-28", None, None, "2028-02-29", "2028-03-06", None, None, "2028-03-13", "2028-03-20"),
    Example("2028-02-29", 14, None, "2028-03-01", "2028-03-15", "2028-03-14", None, "2028-03-22", "2028-03-29"),
]

PROMISES = [
    Example("2026-11-24", None, "2026-11-24", "2026-11-25", "2026-11-27", "2026-11-24", None, "2026-12-04", "2026-12-11"),
    Example("2026-11-24", None, "2026-11-26", "2026-11-25", "2026-11-27", "2026-11-26", None, "2026-12-04", "2026-12-11"),
    Example("2026-11-24", None, "2026-11-27", "2026-11-25", "2026-11-30", "2026-11-27", None, "2026-12-07", "2026-12-14"),
    Example("2026-11-24", None, "2026-11-28", "2026-11-25", "2026-11-30", "2026-11-28", None, "2026-12-07", "2026-12-14"),
    Example("2026-11-24", None, "2026-11-30", "2026-11-25", "2026-12-01", "2026-11-30", None, "2026-12-08", "2026-12-15"),
    Example("2026-11-24", 42, "2026-12-04", "2026-11-25", "2026-12-07", "2026-12-04", None, "2026-12-14", "2026-12-21"),
    Example("2026-11-24", None, "2027-11-24", "2026-11-25", "2027-11-25", "2027-11-24", None, "2027-12-02", "2027-12-09"),
]

LATE = [
    Late("2026-11-06", (), (
        ("notes", "2026-11-03", "lapsed"),
        ("thank-you", "2026-11-06", "2026-11-04"),
        ("check-in", "2026-11-10", ""),
        ("call", "2026-11-17", ""),
        ("confirm", "2026-11-17", ""),
        ("move-on", "2026-11-24", ""),
    )),
    Late("2026-11-24", (), (
        ("notes", "2026-11-03", "lapsed"),
        ("thank-you", "2026-11-04", "lapsed"),
        ("check-in", "2026-11-24", "2026-11-10"),
        ("call", "2026-12-01", ""),
        ("confirm", "2026-12-01", ""),
        ("move-on", "2026-12-08", ""),
    )),
    Late("2026-11-24", (THANKED, ASKED), (
        ("notes", "2026-11-03", "lapsed"),
        ("thank-you", "2026-11-04", "done"),
        ("check-in", "2026-11-12", "done"),
        ("call", "2026-11-24", "2026-11-19"),
        ("confirm", "2026-11-24", ""),
        ("move-on", "2026-12-01", ""),
    )),
    Late("2026-12-21", (), (
        ("notes", "2026-11-03", "lapsed"),
        ("thank-you", "2026-11-04", "lapsed"),
        ("check-in", "2026-11-10", "lapsed"),
        ("call", "2026-11-17", "lapsed"),
        ("confirm", "2026-11-17", "lapsed"),
        ("move-on", "2026-12-21", ""),
    )),
    Late("2026-11-24", (THANKED, TOLD_TO_WAIT), (
        ("thank-you", "2026-11-04", "done"),
        ("reply", "2026-11-12", "lapsed"),
        ("answer-due", "2026-11-27", ""),
        ("check-in", "2026-11-30", ""),
        ("call", "2026-12-07", ""),
        ("confirm", "2026-12-07", ""),
        ("move-on", "2026-12-14", ""),
    )),
]
# fmt: on

AFTERNOON = time(16)
"""The time of an interview on 2026-11-24 whose thank-you email is best sent two days later, from 9 to 16."""
