"""The plan as a line: to scale, with every day to be seen."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.changes import DayCame
from planner.changing import changed
from planner.screen import screen
from planner.state import State
from planner.strip import APART, Strip
from rules import Event, EventKind, Interview, StepKind
from tests.planner.changes import READY, TODAY, done, happened, later, typed


def line(state: State) -> Strip:
    sheet = screen(state).sheet
    assert sheet
    return sheet.strip


def test_it_goes_from_the_interview_to_the_last_step() -> None:
    strip = line(READY)
    assert [(mark.key, mark.label) for mark in strip.marks] == [
        ("notes", "24 Nov"),
        ("thank-you", ""),
        ("check-in", "1 Dec"),
        ("call", "8 Dec"),
        ("move-on", "15 Dec"),
    ]
    assert strip.marks[0].kind == "interview"
    assert strip.marks[0].name == "Interview and Notes for yourself, Tuesday 24 November"
    assert [mark.key for mark in strip.marks if mark.is_next] == ["thank-you"]


def test_where_there_is_room_it_is_to_scale() -> None:
    strip = line(typed(READY, interview_date="2026-11-20", process_length="1"))
    places = {mark.key: mark.at for mark in strip.marks}
    days = {"check-in": 10, "call": 17, "move-on": 24}  # 20 November to 14 December, 25 days
    assert {key: round(places[key] * 25 - 0.5, 6) for key in ("check-in", "call")} == {
        "check-in": 10,
        "call": 17,
    }
    assert places["move-on"] < 24.5 / 25, "Its mark is whole on the line."
    assert days


def test_a_weekend_is_where_its_days_are() -> None:
    strip = line(typed(READY, interview_date="2026-11-17"))
    places = {mark.key: mark.at for mark in strip.marks}
    assert len(strip.runs_off) == 3
    (first, *_, last) = strip.runs_off
    assert strip.marks[0].at < first[0] < first[1] < places["check-in"]
    assert places["call"] < last[0] < last[1] < places["move-on"]


@pytest.mark.parametrize("interview", ["2026-11-10", "2026-11-17", "2026-11-23", "2026-11-24"])
def test_today_stands_at_the_mark_of_its_day_or_between_those_around_it(interview: str) -> None:
    state = typed(READY, interview_date=interview)
    strip = line(state)
    sheet = screen(state).sheet
    assert sheet
    days = {row.key: row.act_on.on for row in sheet.rows}
    for mark in strip.marks:
        day = days[mark.key] if mark.kind != "interview" else date.fromisoformat(interview)
        assert (day < TODAY) == (mark.at < strip.today) or day == TODAY
        assert day != TODAY or mark.at == pytest.approx(strip.today)


def test_before_the_interview_it_begins_today_and_after_its_end_today_is_its_end() -> None:
    strip = line(typed(READY, interview_date="2026-12-01"))
    assert strip.today < strip.marks[0].at
    over = later(typed(READY, interview_date="2026-11-16"), done(StepKind.MOVE_ON, date(2026, 11, 18)))
    strip = line(changed(over, DayCame(date(2026, 12, 20))))
    assert strip.today > strip.marks[-1].at


def test_what_was_done_before_an_invitation_stays_on_it() -> None:
    state = typed(READY, interview_date="2026-11-10")
    invited = Event(EventKind.INVITED, date(2026, 11, 20), interview=Interview(date(2026, 12, 2)))
    state = later(state, done(StepKind.THANK_YOU, date(2026, 11, 11)), happened(invited))
    marks = line(state).marks
    assert [mark.key for mark in marks][:2] == ["thank-you", "notes-1"]
    assert [mark.kind for mark in marks][:2] == ["thank-you", "interview"]


@given(
    st.integers(0, 365),
    st.sampled_from(["", "1", "2", "3", "8", "26", "52"]),
    st.integers(0, 60),
)
def test_every_day_can_be_seen_and_tapped(days: int, weeks: str, later_by: int) -> None:
    interview = TODAY - timedelta(days)
    state = typed(READY, interview_date=f"{interview}", process_length=weeks)
    strip = line(changed(state, DayCame(TODAY + timedelta(later_by))))
    at = [mark.at for mark in strip.marks]
    assert all(other - one >= APART - 1e-9 for one, other in pairwise(at))
    assert 0 <= at[0] <= at[-1] <= 1 - APART / 2 + 1e-9
    assert [mark.starts for mark in strip.marks] == [0, *[mark.ends for mark in strip.marks][:-1]]
    assert strip.marks[-1].ends == 1
    assert all(mark.starts <= mark.at <= mark.ends for mark in strip.marks)
    labels = [mark.label for mark in strip.marks]
    assert labels[0]
    assert labels[-1] or len(labels) == 1 or "20" in labels[0], (
        "Two long labels need not fit beside each other."
    )
    assert all(0 <= start < end <= 1 for start, end in strip.runs_off)
    assert 0 <= strip.today <= 1
