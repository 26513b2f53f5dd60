"""What the reader tells the planner: an interview, read from the form with all its problems at once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeVar

from rules.dates import DAY_FIRST, Dates
from rules.durations import INTERVIEW_LIMIT, PROCESS_LIMITS, PROMISE_LIMIT, WEEK, Unit
from rules.words import amount

Value = TypeVar("Value")

EXAMPLE_TIME = time.fromisoformat("14:30")


@dataclass(frozen=True)
class Interview:
    """An interview `on` a day, and what was said there of the time until the answer.

    `at` is the wall-clock time at which it took place, `process_days` the expected length of the
    hiring process in days, `answer_by` the date by which an answer was promised.
    """

    on: date
    at: time | None = None
    process_days: int | None = None
    answer_by: date | None = None


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
    process_days = read(lambda: _process_days(fields))
    answer_by = read(lambda: _promised_date(fields, on, today, dates))
    if on is None or problems:
        raise InvalidInterview(tuple(problems))
    return Interview(on, at, process_days, answer_by)


class _RefusedError(ValueError):
    """One field cannot be read; `problem` says why."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(field, message)


def _interview_date(fields: Mapping[str, str], today: date, dates: Dates) -> date:
    day = _iso_date(fields.get("interview-date", ""))
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
    at = _clock_time(text)
    if at is None:
        message = f"Enter the interview time, for example {dates.clock(EXAMPLE_TIME)}, or leave it empty."
        raise _RefusedError("interview-time", message)
    return at


def _process_days(fields: Mapping[str, str]) -> int | None:
    text, unit = fields.get("process-length", ""), fields.get("process-unit", "")
    if not text:
        return None
    if unit not in PROCESS_LIMITS:
        raise _RefusedError("process-unit", "Choose days or weeks for the process length.")
    longest = PROCESS_LIMITS[unit]
    length = _whole_number(text, longest.amount)
    if not length:
        most = amount(longest)
        message = f"Enter the process length as a whole number from 1 to {most}, or leave it empty."
        raise _RefusedError("process-length", message)
    return length * WEEK if longest.unit is Unit.WEEKS else length


def _promised_date(
    fields: Mapping[str, str], interview_date: date | None, today: date, dates: Dates
) -> date | None:
    text = fields.get("answer-by", "")
    if not text:
        return None
    day = _iso_date(text)
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


def _iso_date(text: str) -> date | None:
    """The date that `text` gives as year-month-day; None if it gives none that is in the calendar."""
    # fromisoformat alone would also read week dates and dates without dashes.
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _clock_time(text: str) -> time | None:
    """The time that `text` gives as hours and minutes; seconds, which some browsers add, are dropped."""
    clock = re.fullmatch(r"(?P<hour>\d{2}):(?P<minute>\d{2})(:\d{2}(\.\d+)?)?", text, re.ASCII)
    if not clock:
        return None
    try:
        return time(int(clock["hour"]), int(clock["minute"]))
    except ValueError:
        return None


def _whole_number(text: str, largest: int) -> int | None:
    """The number that `text` gives in plain digits; None if it gives none from 0 to `largest`."""
    digits = re.fullmatch(r"0*(\d+)", text, re.ASCII)
    # Python refuses to convert thousands of digits, so their count is looked at first.
    if not digits or len(digits[1]) > len(str(largest)) or int(digits[1]) > largest:
        return None
    return int(digits[1])


def years_later(day: date, years: int) -> date:
    """The same day of the year, `years` later; 28 February where there is no 29th."""
    year = day.year + years
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=day.day - 1)
