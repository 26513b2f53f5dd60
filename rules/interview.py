"""What the reader tells the planner: an interview, read from the form with all its problems at once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, time

from rules.durations import INTERVIEW_LIMIT, PROCESS_LIMITS, PROMISE_LIMIT, WEEK


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


def read_interview(form: Mapping[str, str], *, today: date) -> Interview:
    """The interview that the form's fields describe; a missing field counts as empty.

    Raises `InvalidInterview` with all problems, one a field at most.
    """
    reader = _FormReader(form)
    on = reader.interview_date(today)
    at = reader.interview_time()
    process_days = reader.process_length()
    answer_by = reader.promised_date(on)
    if on is None or reader.problems:
        raise InvalidInterview(tuple(reader.problems))
    return Interview(on, at, process_days, answer_by)


class _FormReader:
    """Reads field by field; a field that is empty or wrong reads as None, and what is wrong is kept."""

    def __init__(self, form: Mapping[str, str]) -> None:
        self._form = form
        self.problems: list[Problem] = []

    def interview_date(self, today: date) -> date | None:
        first = _years_from(today, -INTERVIEW_LIMIT.amount)
        last = _years_from(today, INTERVIEW_LIMIT.amount)
        day = _iso_date(self._text("interview-date"))
        if day is None:
            return self._problem(
                "interview-date", "Enter the interview date as year-month-day, for example 2026-11-24."
            )
        if not first <= day <= last:
            return self._problem("interview-date", f"Enter an interview date from {first} to {last}.")
        return day

    def interview_time(self) -> time | None:
        text = self._text("interview-time")
        at = _clock_time(text)
        if text and at is None:
            return self._problem(
                "interview-time",
                "Enter the interview time as hours and minutes, for example 14:30, or leave it empty.",
            )
        return at

    def process_length(self) -> int | None:
        text, unit = self._text("process-length"), self._text("process-unit")
        if not text:
            return None
        if unit not in PROCESS_LIMITS:
            return self._problem("process-unit", "Choose days or weeks for the process length.")
        longest = PROCESS_LIMITS[unit]
        length = _whole_number(text, longest)
        if not length:
            return self._problem(
                "process-length",
                f"Enter the process length as a whole number from 1 to {longest} {unit}, or leave it empty.",
            )
        return length * WEEK if unit == "weeks" else length

    def promised_date(self, interview_date: date | None) -> date | None:
        text = self._text("answer-by")
        if not text:
            return None
        day = _iso_date(text)
        if day is None:
            return self._problem(
                "answer-by",
                "Enter the promised date as year-month-day, for example 2026-12-04, or leave it empty.",
            )
        if interview_date:
            last = _years_from(interview_date, PROMISE_LIMIT.amount)
            if not interview_date <= day <= last:
                return self._problem(
                    "answer-by",
                    f"Enter a promised date from {interview_date} (the interview) to {last}, or leave it empty.",
                )
        return day

    def _text(self, field: str) -> str:
        return self._form.get(field, "").strip()

    def _problem(self, field: str, message: str) -> None:
        self.problems.append(Problem(field, message))


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
    clock = re.fullmatch(r"(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?", text, re.ASCII)
    if not clock:
        return None
    try:
        return time(int(clock[1]), int(clock[2]))
    except ValueError:
        return None


def _whole_number(text: str, largest: int) -> int | None:
    """The number that `text` gives in plain digits; None if it gives none from 0 to `largest`."""
    digits = re.fullmatch(r"0*(\d+)", text, re.ASCII)
    # Python refuses to convert thousands of digits, so their count is looked at first.
    if not digits or len(digits[1]) > len(str(largest)) or int(digits[1]) > largest:
        return None
    return int(digits[1])


def _years_from(day: date, years: int) -> date:
    """The same day of the year, `years` later, within the calendar; 28 February for a 29th that is missing."""
    year = min(max(day.year + years, MINYEAR), MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=day.day - 1)
