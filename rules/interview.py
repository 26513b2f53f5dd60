"""What the reader tells the planner: an interview, read from the form with all its problems at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import NamedTuple, TypeVar

from rules.dates import DAY_FIRST, Dates
from rules.durations import INTERVIEW_LIMIT, PROCESS_LIMITS, PROMISE_LIMIT, WEEK, Unit
from rules.reading import day_in, range_in, time_in
from rules.words import UNITS, amount, counted

Value = TypeVar("Value")

EXAMPLE_TIME = time.fromisoformat("14:30")
EXAMPLE_LENGTH = "2 to 3 weeks"


@dataclass(frozen=True)
class Interview:
    """An interview `on` a day, and what was said there of the time until the answer.

    `at` is the wall-clock time at which it took place, `process_days` the expected length of the
    hiring process in days, the upper end of a range, `answer_by` the date by which an answer was promised.
    """

    on: date
    at: time | None = None
    process_days: int | None = None
    answer_by: date | None = None


class Length(NamedTuple):
    """How long a hiring process is said to take: `least` to `most` days or weeks, which may be the same."""

    least: int
    most: int
    unit: Unit

    def __str__(self) -> str:
        """The length in words: "2 to 3 weeks"."""
        most = counted(self.most, UNITS[self.unit])
        return most if self.least == self.most else f"{self.least} to {most}"

    @property
    def days(self) -> int:
        """The most days that it takes."""
        return self.most * WEEK if self.unit is Unit.WEEKS else self.most


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of the form, and how to mend it."""

    field: str
    message: str


class InvalidInterview(ValueError):
    """The form cannot be read; `problems` holds every reason, in the order of the fields."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(" ".join(problem.message for problem in problems))
        self.problems = problems


def read_interview(form: Mapping[str, str], *, today: date, dates: Dates = DAY_FIRST) -> Interview:
    """The interview that the form's fields describe; a missing field counts as empty.

    Raises `InvalidInterview` with all problems, one a field at most, in which `dates` writes the days.
    """
    problems: list[Problem] = []

    def read(value: Callable[[], Value]) -> Value | None:
        try:
            return value()
        except _RefusedError as refused:
            problems.append(refused.problem)
            return None

    fields = {name: text.strip() for name, text in form.items()}
    on = read(lambda: _interview_date(fields, today, dates))
    at = read(lambda: _interview_time(fields, dates))
    length = read(lambda: process_length(fields))
    answer_by = read(lambda: _promised_date(fields, on, today, dates))
    if on is None or problems:
        raise InvalidInterview(tuple(problems))
    return Interview(on, at, length and length.days, answer_by)


class _RefusedError(ValueError):
    """One field cannot be read; `problem` says why."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(field, message)


def _interview_date(fields: Mapping[str, str], today: date, dates: Dates) -> date:
    day = day_in(fields.get("interview-date", ""))
    if day is None:
        message = f"Enter the interview date, for example {dates.plain(today)}."
        raise _RefusedError("interview-date", message)
    first = years_later(today, -INTERVIEW_LIMIT.amount)
    last = years_later(today, INTERVIEW_LIMIT.amount)
    if not first <= day <= last:
        limits = f"from {dates.plain(first)} to {dates.plain(last)}"
        raise _RefusedError("interview-date", f"Enter an interview date {limits}.")
    return day


def _interview_time(fields: Mapping[str, str], dates: Dates) -> time | None:
    text = fields.get("interview-time", "")
    if not text:
        return None
    at = time_in(text)
    if at is None:
        message = f"Enter the interview time, for example {dates.clock(EXAMPLE_TIME)}, or leave it empty."
        raise _RefusedError("interview-time", message)
    return at


def process_length(fields: Mapping[str, str]) -> Length | None:
    """How long the process is said to take; None if nothing is. Refuses what cannot be read."""
    text, chosen = fields.get("process-length", "").strip(), fields.get("process-unit", "")
    if not text:
        return None
    read = range_in(text)
    unit = (read and read.unit) or chosen
    if unit not in PROCESS_LIMITS:
        raise _RefusedError("process-unit", "Choose days or weeks for the process length.")
    longest = PROCESS_LIMITS[unit]
    if not read or not all(1 <= number <= longest.amount for number in (read.least, read.most)):
        either = f"as a whole number from 1 to {amount(longest)} or as a range ({EXAMPLE_LENGTH})"
        raise _RefusedError("process-length", f"Enter the process length {either}, or leave it empty.")
    if read.least > read.most:
        # Whether it was turned round or mistyped, nobody can tell.
        turned = Length(read.most, read.least, longest.unit)
        message = f"Enter the process length with the smaller number first, for example {turned}."
        raise _RefusedError("process-length", message)
    return Length(read.least, read.most, longest.unit)


def _promised_date(
    fields: Mapping[str, str], interview_date: date | None, today: date, dates: Dates
) -> date | None:
    text = fields.get("answer-by", "")
    if not text:
        return None
    day = day_in(text)
    if day is None:
        example = dates.plain((interview_date or today) + timedelta(WEEK))
        message = f"Enter the promised date, for example {example}, or leave it empty."
        raise _RefusedError("answer-by", message)
    if interview_date:
        last = years_later(interview_date, PROMISE_LIMIT.amount)
        if not interview_date <= day <= last:
            limits = f"from {dates.plain(interview_date)} (the interview) to {dates.plain(last)}"
            raise _RefusedError("answer-by", f"Enter a promised date {limits}, or leave it empty.")
    return day


def years_later(day: date, years: int) -> date:
    """The same day of the year, `years` later; 28 February where there is no 29th."""
    year = day.year + years
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=day.day - 1)
