"""What the entries of a plan say, and when they begin and end."""

from collections.abc import Sequence
from datetime import date, datetime, time

import pytest

from export.entries import Entry, entries
from messages import Details, Person, messages
from rules import Dates, Event, EventKind, Interview, Plan, StepKind, Workdays, plan

INTERVIEW = Interview(on=date(2026, 11, 27), at=time(14, 30), process_days=14)
TUESDAY = date(2026, 11, 24)
CALLED = (
    Event(EventKind.DONE, date(2026, 12, 1), step=StepKind.CHECK_IN),
    Event(EventKind.DONE, date(2026, 12, 8), step=StepKind.CALL),
)
WEEK_OFF = Workdays(holidays=[date(2026, 11, day) for day in range(23, 31)])


def planned(interview: Interview = INTERVIEW, today: date = TUESDAY, *events: Event) -> Plan:
    return plan(interview, today=today, events=events)


def keys(content: Sequence[Entry]) -> list[str]:
    return [entry.key for entry in content]


def of(kind: str, content: Sequence[Entry]) -> Entry:
    (entry,) = (entry for entry in content if entry.key == kind)
    return entry


@pytest.mark.parametrize(
    ("on", "at", "begins", "ends"),
    [
        (24, None, datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 9, 15)),
        (24, time(14, 30), datetime(2026, 11, 25, 14, 30), datetime(2026, 11, 25, 14, 45)),
        (24, time(16), datetime(2026, 11, 26, 9), datetime(2026, 11, 26, 9, 15)),
        (26, time(20, 30), datetime(2026, 11, 27, 20, 30), datetime(2026, 11, 27, 20, 45)),
        (26, time(23, 50), datetime(2026, 11, 27, 23, 50), datetime(2026, 11, 28, 0, 5)),
        (28, time(8), datetime(2026, 11, 30, 7, 45), datetime(2026, 11, 30, 8)),
        (28, time(0, 15), datetime(2026, 11, 30), datetime(2026, 11, 30, 0, 15)),
        (28, time(0, 10), datetime(2026, 11, 30), datetime(2026, 11, 30, 0, 15)),
    ],
    ids=[
        "office hours",
        "from 14:30",
        "the next day",
        "from 20:30",
        "over midnight",
        "before 8",
        "0:15",
        "0:10",
    ],
)
def test_a_thank_you_begins_with_its_best_hours(
    on: int, at: time | None, begins: datetime, ends: datetime
) -> None:
    interview = Interview(on=date(2026, 11, on), at=at)
    entry = of("thank-you", entries(plan(interview, today=interview.on)))
    assert (entry.begins, entry.ends) == (begins, ends)


def test_on_a_day_off_a_thank_you_begins_at_nine() -> None:
    follow_up = plan(Interview(on=TUESDAY), today=TUESDAY, workdays=WEEK_OFF)
    entry = of("thank-you", entries(follow_up))
    assert (entry.begins, entry.ends) == (datetime(2026, 11, 26, 9), datetime(2026, 11, 26, 9, 15))


def test_notes_and_the_expected_answer_are_for_the_whole_day() -> None:
    content = entries(planned())
    assert [(entry.key, entry.begins, entry.ends) for entry in content if not entry.start] == [
        ("notes", date(2026, 11, 27), date(2026, 11, 28)),
        ("answer-due", date(2026, 12, 11), date(2026, 12, 12)),
    ]


def test_an_entry_says_what_when_why_and_on_whose_word() -> None:
    thank_you = of("thank-you", entries(planned(), title="Acme"))
    assert thank_you.summary == "Thank-you email: Acme"
    for words in (
        "Thank each person you met",
        "Window: Saturday 28 November at 14:30 to Monday 30 November\n",
        "Moved from Saturday 28 November: weekend",
        "Best time of day: 09:00 to 17:00",
        "Why this day? ",
        "(Our addition (based on Guide, point 1))",
    ):
        assert words in thank_you.description


def test_an_entry_writes_dates_and_hours_as_the_readers_region_does() -> None:
    in_the_states = Dates(month_first=True, twelve_hours=True)
    description = of("thank-you", entries(planned(), dates=in_the_states)).description
    assert "Window: Saturday, November 28 at 2:30 PM to Monday, November 30" in description
    assert "Best time of day: 9:00 AM to 5:00 PM" in description


def test_without_a_title_an_entry_is_called_after_its_step() -> None:
    assert of("call", entries(planned(), title="  ")).summary == "Phone call"


def test_a_message_is_in_the_entry_of_its_step_alone() -> None:
    drafts = messages(planned(), Details(people=(Person("Dana Ruiz", "billing"),)))
    content = entries(planned(), messages=drafts)
    with_thanks = [
        entry.key for entry in content if "enjoyed our conversation about billing" in entry.description
    ]
    assert with_thanks == ["thank-you"]
    assert "Subject: Thank you" in of("thank-you", content).description


def test_the_email_after_a_call_is_part_of_the_calls_entry() -> None:
    drafts = messages(planned(), Details())
    content = entries(planned(), messages=drafts)
    assert "confirm" not in keys(content)
    description = of("call", content).description
    for message in drafts:
        assert (message.body in description) == (message.kind in (StepKind.CALL, StepKind.CONFIRM))
    assert description.index("Phone them") < description.index("\n\nEmail after the call\n\n")
    assert "Guide, point 6" in description.partition("Email after the call")[2]


def test_after_a_call_the_email_has_an_entry_of_its_own() -> None:
    follow_up = planned(Interview(on=TUESDAY), date(2026, 12, 8), *CALLED)
    content = entries(follow_up, messages=messages(follow_up, Details()))
    assert keys(content) == ["confirm", "move-on"]
    assert of("confirm", content).begins == datetime(2026, 12, 8, 9)
    assert "Phone them" not in of("confirm", content).description


@pytest.mark.parametrize(
    ("today", "events", "left"),
    [
        (date(2026, 12, 1), CALLED[:1], ["call", "move-on"]),  # what is done, and what has lapsed with it
        (date(2026, 12, 8), CALLED, ["confirm", "move-on"]),
        (
            date(2026, 11, 26),
            (),
            ["notes", "thank-you", "check-in", "call", "move-on"],
        ),  # late, and not too late
        (date(2026, 12, 1), (), ["check-in", "call", "move-on"]),
        (date(2027, 3, 1), (), ["move-on"]),
        (date(2026, 12, 9), (*CALLED, Event(EventKind.OFFER, date(2026, 12, 9))), ["reply-1"]),
    ],
)
def test_only_what_is_to_come_has_an_entry(today: date, events: Sequence[Event], left: list[str]) -> None:
    assert keys(entries(planned(Interview(on=TUESDAY), today, *events))) == left


@pytest.mark.parametrize(("today", "is_there"), [(date(2026, 12, 11), True), (date(2026, 12, 12), False)])
def test_an_answer_is_expected_until_its_day_is_over(today: date, is_there: bool) -> None:
    assert ("answer-due" in keys(entries(planned(INTERVIEW, today)))) == is_there
