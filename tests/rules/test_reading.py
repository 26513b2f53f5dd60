"""Reading the form: what is accepted, what is refused and with which words, and all problems at once."""

import re
from datetime import date, time

import pytest

from rules import DAY_FIRST, Dates, Interview, InvalidInterview, Problem, read_interview
from rules.interview import process_length

TODAY = date(2026, 11, 23)
LEAP_DAY = date(2028, 2, 29)
AMERICAN = Dates(month_first=True, twelve_hours=True)


def read(today: date = TODAY, **fields: str) -> Interview:
    form = {"interview-date": "2026-11-24"} | {name.replace("_", "-"): text for name, text in fields.items()}
    return read_interview(form, today=today)


def problems(today: date = TODAY, **fields: str) -> tuple[Problem, ...]:
    with pytest.raises(InvalidInterview) as refused:
        read(today, **fields)
    return refused.value.problems


def test_a_date_alone_is_enough() -> None:
    assert read_interview({"interview-date": "2026-11-24"}, today=TODAY) == Interview(on=date(2026, 11, 24))


def test_a_full_form_is_read() -> None:
    form = {
        "interview-date": " 2026-11-24 ",
        "interview-time": "14:30",
        "process-length": "2",
        "process-unit": "weeks",
        "answer-by": "2026-12-04",
    }
    assert read_interview(form, today=TODAY) == Interview(
        on=date(2026, 11, 24), at=time(14, 30), process_days=14, answer_by=date(2026, 12, 4)
    )


@pytest.mark.parametrize("dates", [DAY_FIRST, AMERICAN], ids=["day first", "month first"])
def test_what_an_error_gives_as_an_example_is_accepted(dates: Dates) -> None:
    wrong = {"interview-time": "x", "process-length": "x", "process-unit": "weeks", "answer-by": "x"}
    with pytest.raises(InvalidInterview) as refused:
        read_interview(wrong, today=TODAY, dates=dates)
    fixes = {
        problem.field: re.findall(r"(?:example |range \()(.+?)(?:\.$|\)?, or leave)", problem.message)[0]
        for problem in refused.value.problems
    }
    assert read_interview(fixes, today=TODAY, dates=dates) == Interview(
        on=TODAY, at=time(14, 30), process_days=21, answer_by=date(2026, 11, 30)
    )


def test_all_problems_are_told_at_once_in_the_order_of_the_fields() -> None:
    found = problems(
        interview_date="", interview_time="noon", process_length="long", process_unit="days", answer_by="soon"
    )
    assert [problem.field for problem in found] == [
        "interview-date",
        "interview-time",
        "process-length",
        "answer-by",
    ]


class TestInterviewDate:
    """From two years before today to two years after."""

    @pytest.mark.parametrize(
        ("today", "first", "last"),
        [
            (TODAY, "2024-11-23", "2028-11-23"),
            (LEAP_DAY, "2026-02-28", "2030-02-28"),
            (date(2027, 3, 1), "2025-03-01", "2029-03-01"),
        ],
        ids=str,
    )
    def test_both_ends_are_accepted(self, today: date, first: str, last: str) -> None:
        assert read(today, interview_date=first).on == date.fromisoformat(first)
        assert read(today, interview_date=last).on == date.fromisoformat(last)

    @pytest.mark.parametrize("day", ["2024-11-22", "2028-11-24", "0001-01-01", "9999-12-31"])
    def test_days_beyond_are_refused_with_the_range(self, day: str) -> None:
        assert problems(interview_date=day) == (
            Problem("interview-date", "Enter an interview date from 23 November 2024 to 23 November 2028."),
        )

    @pytest.mark.parametrize(
        "text",
        ["", " ", "incomplete", "2026-02-29", "2026-13-01", "24.11.2026", "20261124", "2026-W48-2"]
        + ["2026-11-24T10:00", "0000-01-01", "24/11/2026", "2026-11-24\n2026-11-25", "9" * 5000],
        ids=ascii,
    )
    def test_what_is_no_date_is_refused_with_the_form(self, text: str) -> None:
        assert problems(interview_date=text) == (
            Problem("interview-date", "Enter the interview date, for example 23 November 2026."),
        )

    @pytest.mark.parametrize(
        "text",
        ["24 November 2026", "November 24, 2026", "24 nov 2026", "Nov 24 2026", "24 NOVEMBER 2026"]
        + ["٢٠٢٦-١١-٢٤", "۲۰۲۶-۱۱-۲۴", "२०२६-११-२४", "２０２６－１１－２４", "2026–11–24"],
        ids=ascii,
    )
    def test_a_day_is_read_as_the_page_writes_it_and_in_digits_of_every_script(self, text: str) -> None:
        assert read(interview_date=text).on == date(2026, 11, 24)

    @pytest.mark.parametrize(
        "text", ["24 Brumaire 2026", "24 Ma 2026", "31 November 2026", "24 November 26", "0 November 2026"]
    )
    def test_what_only_looks_like_a_day_is_refused(self, text: str) -> None:
        assert [problem.field for problem in problems(interview_date=text)] == ["interview-date"]

    def test_days_in_errors_are_written_as_on_the_page(self) -> None:
        with pytest.raises(InvalidInterview) as refused:
            read_interview({"interview-date": ""}, today=TODAY, dates=AMERICAN)
        assert str(refused.value) == "Enter the interview date, for example November 23, 2026."


class TestInterviewTime:
    """Empty, or hours and minutes."""

    @pytest.mark.parametrize(
        ("text", "at"),
        [
            ("", None),
            ("00:00", time(0, 0)),
            ("09:05", time(9, 5)),
            ("23:59", time(23, 59)),
            ("14:30:15", time(14, 30)),
            ("14:30:15.250", time(14, 30)),
            ("9:05", time(9, 5)),
            ("2:30 PM", time(14, 30)),
            ("12:00 am", time(0, 0)),
            ("12:00pm", time(12, 0)),
            ("١٤:٣٠", time(14, 30)),
            ("１４：３０", time(14, 30)),
        ],
    )
    def test_a_time_is_read_to_the_minute(self, text: str, at: time | None) -> None:
        assert read(interview_time=text).at == at

    @pytest.mark.parametrize(
        "text",
        ["24:00", "12:60", "9:5", "14", "14:30+02:00", "2 pm", "incomplete"]
        + ["14:30 PM", "0:30 AM", "2:30 xm"],
    )
    def test_what_is_no_time_is_refused_with_the_form(self, text: str) -> None:
        assert problems(interview_time=text) == (
            Problem(
                "interview-time",
                "Enter the interview time, for example 14:30, or leave it empty.",
            ),
        )


class TestProcessLength:
    """Empty, or a whole number from 1 to 365 days or 1 to 52 weeks, or a range of two such."""

    @pytest.mark.parametrize(
        ("length", "unit", "days"),
        [
            ("", "weeks", None),
            ("  ", "days", None),
            ("1", "days", 1),
            ("365", "days", 365),
            ("1", "weeks", 7),
            ("52", "weeks", 364),
            ("007", "days", 7),
            ("00000365", "days", 365),
        ],
    )
    def test_a_length_is_read_in_days(self, length: str, unit: str, days: int | None) -> None:
        assert read(process_length=length, process_unit=unit).process_days == days

    @pytest.mark.parametrize(
        ("length", "unit", "range_"),
        [
            ("0", "days", "1 to 365 days"),
            ("366", "days", "1 to 365 days"),
            ("0", "weeks", "1 to 52 weeks"),
            ("53", "weeks", "1 to 52 weeks"),
            ("-1", "days", "1 to 365 days"),
            ("+2", "days", "1 to 365 days"),
            ("1.5", "weeks", "1 to 52 weeks"),
            ("1e1", "days", "1 to 365 days"),
            ("1_0", "days", "1 to 365 days"),
            ("two", "weeks", "1 to 52 weeks"),
            ("²", "days", "1 to 365 days"),
            ("2 months", "weeks", "1 to 52 weeks"),
            ("2-", "weeks", "1 to 52 weeks"),
            ("2 3", "weeks", "1 to 52 weeks"),
            ("2-3-4", "weeks", "1 to 52 weeks"),
            ("2, 3", "weeks", "1 to 52 weeks"),
            ("0 to 2", "weeks", "1 to 52 weeks"),
            ("50 to 53", "weeks", "1 to 52 weeks"),
            ("53 weeks", "days", "1 to 52 weeks"),
            ("366 days", "weeks", "1 to 365 days"),
            ("1 to 1000 days", "weeks", "1 to 365 days"),
            ("weeks", "days", "1 to 365 days"),
            ("9" * 5000, "days", "1 to 365 days"),
            ("0" * 10_000 + "!", "days", "1 to 365 days"),
        ],
    )
    def test_what_is_no_such_number_is_refused_with_the_range(
        self, length: str, unit: str, range_: str
    ) -> None:
        either = f"as a whole number from {range_} or as a range (2 to 3 weeks)"
        message = f"Enter the process length {either}, or leave it empty."
        assert problems(process_length=length, process_unit=unit) == (Problem("process-length", message),)

    @pytest.mark.parametrize(
        ("length", "unit", "days", "words"),
        [
            ("2", "weeks", 14, "2 weeks"),
            ("2-3", "weeks", 21, "2 to 3 weeks"),
            ("2-3", "days", 3, "2 to 3 days"),
            ("2–3", "weeks", 21, "2 to 3 weeks"),
            ("2 — 3", "weeks", 21, "2 to 3 weeks"),
            ("2−3", "weeks", 21, "2 to 3 weeks"),
            ("2〜3", "weeks", 21, "2 to 3 weeks"),
            ("2 to 3", "weeks", 21, "2 to 3 weeks"),
            ("2 to 3 weeks", "days", 21, "2 to 3 weeks"),
            ("2-3 wks", "days", 21, "2 to 3 weeks"),
            ("1 week", "days", 7, "1 week"),
            ("1 Week", "", 7, "1 week"),
            ("10 days", "weeks", 10, "10 days"),
            ("10days", "weeks", 10, "10 days"),
            (" 2  TO  3  WEEKS ", "days", 21, "2 to 3 weeks"),
            ("02-03", "weeks", 21, "2 to 3 weeks"),
            ("3-3", "weeks", 21, "3 weeks"),
            ("1 to 365 days", "weeks", 365, "1 to 365 days"),
            ("1 to 52", "weeks", 364, "1 to 52 weeks"),
            ("٢", "weeks", 14, "2 weeks"),
            ("٢-٣", "weeks", 21, "2 to 3 weeks"),
            ("\u200f٢\u200f – ٣", "weeks", 21, "2 to 3 weeks"),
            ("۱۰", "days", 10, "10 days"),
            ("२", "weeks", 14, "2 weeks"),
            ("２－３", "weeks", 21, "2 to 3 weeks"),
            ("๑๐ days", "weeks", 10, "10 days"),
        ],
        ids=ascii,
    )
    def test_a_range_counts_with_its_upper_end_and_a_written_unit_over_the_chosen_one(
        self, length: str, unit: str, days: int, words: str
    ) -> None:
        assert read(process_length=length, process_unit=unit).process_days == days
        assert str(process_length({"process-length": length, "process-unit": unit})) == words

    @pytest.mark.parametrize(
        ("length", "turned"), [("3-2", "2 to 3 weeks"), ("10 to 5 days", "5 to 10 days")]
    )
    def test_a_range_that_runs_backwards_may_be_a_slip_and_is_asked_about(
        self, length: str, turned: str
    ) -> None:
        message = f"Enter the process length with the smaller number first, for example {turned}."
        assert problems(process_length=length, process_unit="weeks") == (Problem("process-length", message),)

    @pytest.mark.parametrize("unit", ["", "months", "Days"])
    def test_a_length_without_a_known_unit_is_not_guessed_at(self, unit: str) -> None:
        assert problems(process_length="2", process_unit=unit) == (
            Problem("process-unit", "Choose days or weeks for the process length."),
        )


class TestPromisedDate:
    """Empty, or from the interview day to a year after it."""

    @pytest.mark.parametrize("day", ["2026-11-24", "2027-11-24"])
    def test_both_ends_are_accepted(self, day: str) -> None:
        assert read(answer_by=day).answer_by == date.fromisoformat(day)

    def test_a_year_after_a_leap_day_ends_on_28_february(self) -> None:
        assert read(LEAP_DAY, interview_date="2028-02-29", answer_by="2029-02-28").answer_by
        assert problems(LEAP_DAY, interview_date="2028-02-29", answer_by="2029-03-01")

    @pytest.mark.parametrize("day", ["2026-11-23", "2027-11-25"])
    def test_days_beyond_are_refused_with_the_range(self, day: str) -> None:
        limits = "from 24 November 2026 (the interview) to 24 November 2027"
        message = f"Enter a promised date {limits}, or leave it empty."
        assert problems(answer_by=day) == (Problem("answer-by", message),)

    @pytest.mark.parametrize("text", ["incomplete", "4 December", "2026-12-32"])
    def test_what_is_no_date_is_refused_with_the_form(self, text: str) -> None:
        message = "Enter the promised date, for example 1 December 2026, or leave it empty."
        assert problems(answer_by=text) == (Problem("answer-by", message),)

    def test_it_is_not_measured_against_an_interview_date_that_is_wrong_itself(self) -> None:
        found = problems(interview_date="", answer_by="1999-01-01")
        assert [problem.field for problem in found] == ["interview-date"]
