"""The calendar file, read back by the package that writes it and by another, and held against RFC 5545."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from export.calendar_file import calendar_file
from export.entries import Entry, entries
from messages import Details, Person, messages
from rules import Interview, Plan, plan

STAMP = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
INTERVIEW = Interview(on=date(2026, 11, 27), at=time(14, 30), process_days=14)
HOSTILE = (
    'Semi;colon, comma, back\\slash, \\n that is no line end, "quotes", colon: and ^n',
    "BEGIN:VEVENT\nEND:VCALENDAR\r\nX-EVIL:1\rline\u2028line",
    "é" * 200 + "漢字" * 100 + "👩‍👩‍👧‍👦" * 40,
    "tab\tnul\x00bell\x07delete\x7fhalf\ud800 a character",
    " leading and trailing ",
    "",
)


def planned(interview: Interview = INTERVIEW) -> Plan:
    return plan(interview, today=date(2026, 11, 24))


def written(content: Sequence[Entry], stamp: datetime = STAMP) -> bytes:
    return calendar_file(content, stamp=stamp)


def unfolded(file: bytes) -> list[str]:
    return file.decode().replace("\r\n ", "").split("\r\n")


def expected(text: str) -> str:
    """What any program reads of a text: line ends of one kind, and a mark for what no file may hold."""
    text = re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", "\ufffd", text)


def check_against_the_standard(file: bytes) -> None:
    """The rules of RFC 5545 for a file of this kind, by their sections."""
    text = file.decode()
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")  # 3.1: lines end with CRLF
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))  # 3.1: and have at most 75 octets,
    for octets in file.split(b"\r\n"):
        octets.decode()  # with no character broken in two
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    lines = unfolded(file)[:-1]
    assert lines[0] == "BEGIN:VCALENDAR"
    for line in lines:
        name, colon, value = line.partition(":")
        assert colon, line
        assert re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[A-Z]+)*", name), line
        if name in ("SUMMARY", "DESCRIPTION"):  # 3.3.11: what is escaped in texts
            assert re.fullmatch(r"([^\\;,]|\\[\\;,nN])*", value), line
    # 3.6: what is opened is closed, in order; 3.6.1 and 3.6.6: what has to be in each, once.
    open_parts: list[dict[str, list[str]]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_parts.append({"": [value]})
        elif name == "END":
            part = open_parts.pop()
            assert part[""] == [value]
            needed = {
                "VCALENDAR": ("PRODID", "VERSION", "METHOD"),
                "VEVENT": ("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SEQUENCE", "SUMMARY"),
                "VALARM": ("ACTION", "TRIGGER", "DESCRIPTION"),
            }[value]
            assert all(len(part.get(name, [])) == 1 for name in needed), part
        else:
            open_parts[-1].setdefault(name, []).append(value)
    assert open_parts == []
    for line in lines:
        if line.startswith(("DTSTART", "DTEND")):
            assert re.fullmatch(r"DT(START|END);VALUE=DATE:\d{8}", line)  # 3.3.4
        if line.startswith("DTSTAMP"):
            assert re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", line)  # 3.8.7.2: in UTC
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == len(uids)  # 3.8.4.7


def events_of(file: bytes) -> list[Any]:
    """The entries as the package that wrote them reads them back."""
    events: list[Any] = icalendar.Calendar.from_ical(file).walk("VEVENT")
    return events


def read_by_icalendar(file: bytes) -> list[tuple[date, str, str]]:
    events = events_of(file)
    assert not any(event.errors for event in events)
    return [(event.decoded("dtstart"), str(event["summary"]), str(event["description"])) for event in events]


def read_by_vobject(file: bytes) -> list[tuple[date, str, str]]:
    calendar = vobject.readOne(file.decode())
    return [
        (event.dtstart.value, event.summary.value, event.description.value) for event in calendar.vevent_list
    ]


READERS = pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])


@READERS
def test_every_step_is_an_entry_on_its_day_and_nothing_is_lost(read) -> None:  # type: ignore[no-untyped-def]
    follow_up = planned()
    drafts = messages(follow_up, Details(people=(Person("Dana Ruiz", "the billing; and, more\\less"),)))
    content = entries(follow_up, title="Acme, analyst", messages=drafts)
    file = written(content)
    check_against_the_standard(file)
    assert read(file) == [(entry.day, entry.summary, entry.description) for entry in content]
    assert [entry.day for entry in content] == [step.act_on for step in follow_up.steps]


@READERS
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_back_as_they_were(read, text: str) -> None:  # type: ignore[no-untyped-def]
    file = written([Entry("a key", INTERVIEW.on, text, text)])
    check_against_the_standard(file)
    assert read(file) == [(INTERVIEW.on, expected(text), expected(text))]


@given(st.text())
def test_any_text_comes_back_as_it_was(text: str) -> None:
    file = written([Entry(text, INTERVIEW.on, text, text)])
    check_against_the_standard(file)
    assert read_by_icalendar(file) == [(INTERVIEW.on, expected(text), expected(text))]


def test_a_reminder_comes_at_nine_of_the_same_morning() -> None:
    for event in events_of(written(entries(planned()))):
        (alarm,) = event.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta(hours=9)
        assert "RELATED" not in alarm["trigger"].params  # from the start of the day, which is the default
        assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)
        assert (event["class"], event["transp"]) == ("PRIVATE", "TRANSPARENT")


def test_an_entry_says_what_when_why_and_on_whose_word() -> None:
    thank_you = entries(planned(), title="Acme")[1]
    assert thank_you.summary == "Thank-you email: Acme"
    for words in (
        "Thank each person you met",
        "Window: Saturday 28 November at 14:30 to Monday 30 November",
        "Moved from Saturday 28 November: weekend",
        "Best time of day: 09:00 to 17:00",
        "Why this day? ",
        "(Our addition (based on Guide, point 1))",
    ):
        assert words in thank_you.description


def test_a_message_is_in_the_entry_of_its_step_alone() -> None:
    content = entries(
        planned(), messages=messages(planned(), Details(people=(Person("Dana Ruiz", "billing"),)))
    )
    with_thanks = ["enjoyed our talk about billing" in entry.description for entry in content]
    assert with_thanks == [entry.summary == "Thank-you email" for entry in content]
    assert sum(with_thanks) == 1
    assert "Subject: Thank you" in content[1].description


def uids(content: Sequence[Entry]) -> list[str]:
    return [line for line in unfolded(written(content)) if line.startswith("UID:")]


def test_a_changed_plan_has_the_ids_of_the_old_one_and_a_higher_sequence() -> None:
    before = entries(planned(), title="Acme")
    after = entries(planned(Interview(on=INTERVIEW.on, process_days=7)), title="  ACME ")
    assert {entry.day for entry in before} != {entry.day for entry in after}
    assert set(uids(before)) == set(uids(after))
    later = written(after, STAMP + timedelta(minutes=1))
    sequences = [events_of(file)[0]["sequence"] for file in (written(before), later)]
    assert sequences[0] < sequences[1]


def test_the_plans_of_other_interviews_have_other_ids() -> None:
    one = set(uids(entries(planned(), title="Acme")))
    assert one.isdisjoint(uids(entries(planned(), title="Bolt")))
    other_day = Interview(on=INTERVIEW.on + timedelta(days=1))
    assert one.isdisjoint(uids(entries(planned(other_day), title="Acme")))


def test_the_same_plan_at_the_same_moment_is_the_same_file() -> None:
    assert written(entries(planned())) == written(entries(planned()))


def test_the_stamp_is_told_in_utc() -> None:
    east = STAMP.astimezone(timezone(timedelta(hours=9)))
    assert b"DTSTAMP:20261124T123000Z" in written(entries(planned()), east)
