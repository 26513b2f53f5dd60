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
from rules import Interview, Plan, StepKind, plan

APPLICATION = "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c11"
STAMP = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
INTERVIEW = Interview(on=date(2026, 11, 27), at=time(14, 30), process_days=14)
AT_NINE = datetime(2026, 11, 27, 9)
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


def saved(content: Sequence[Entry], stamp: datetime = STAMP, application: str = APPLICATION) -> bytes:
    return calendar_file({application: content}, stamp=stamp)


def titled(text: str) -> Entry:
    return Entry("check-in", INTERVIEW.on, time(9), text, text)


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
                "VCALENDAR": ("PRODID", "VERSION"),
                "VEVENT": ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"),
                "VALARM": ("ACTION", "TRIGGER", "DESCRIPTION"),
            }[value]
            assert all(len(part.get(name, [])) == 1 for name in needed), part
        else:
            open_parts[-1].setdefault(name.partition(";")[0], []).append(value)
    assert open_parts == []
    for line in lines:
        if line.startswith(("DTSTART", "DTEND")):
            # 3.3.4 and 3.3.5: a day, or a time of day on the clock of whoever reads it, in no time zone
            assert re.fullmatch(r"DT(START|END)(;VALUE=DATE:\d{8}|:\d{8}T\d{6})", line)
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
    file = saved(content)
    check_against_the_standard(file)
    assert read(file) == [(entry.begins, entry.summary, entry.description) for entry in content]
    in_calendar = [step for step in follow_up.steps if step.kind is not StepKind.CONFIRM]
    assert [entry.day for entry in content] == [step.act_on for step in in_calendar]


@READERS
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_back_as_they_were(read, text: str) -> None:  # type: ignore[no-untyped-def]
    file = saved([titled(text)])
    check_against_the_standard(file)
    assert read(file) == [(AT_NINE, expected(text), expected(text))]


@given(st.text())
def test_any_text_comes_back_as_it_was(text: str) -> None:
    file = saved([titled(text)])
    check_against_the_standard(file)
    assert read_by_icalendar(file) == [(AT_NINE, expected(text), expected(text))]


def entry_of(kind: StepKind, content: Sequence[Entry]) -> Any:
    """The entry of a step as it stands in a file."""
    (event,) = events_of(saved([entry for entry in content if entry.key == kind]))
    return event


def test_an_entry_reminds_when_it_begins_on_the_clock_of_whoever_reads_it() -> None:
    """From midnight of a whole day some programs count backwards, and some by UTC."""
    content = entries(planned())
    event = entry_of(StepKind.CHECK_IN, content)
    (alarm,) = event.walk("VALARM")
    assert (alarm["action"], alarm["description"]) == ("DISPLAY", "Check-in email")
    assert alarm.decoded("trigger") == timedelta(0)
    assert [line for line in unfolded(saved(content)) if line.startswith("TRIGGER")] == ["TRIGGER:PT0S"] * 4
    assert event["dtstart"].to_ical() == b"20261214T090000"
    assert event["dtend"].to_ical() == b"20261214T091500"


@pytest.mark.parametrize("kind", [StepKind.NOTES, StepKind.ANSWER_DUE])
def test_what_asks_the_reader_to_contact_nobody_is_for_the_whole_day_and_rings_never(kind: StepKind) -> None:
    event = entry_of(kind, entries(planned()))
    assert event.walk("VALARM") == []
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)
    assert not isinstance(event.decoded("dtstart"), datetime)


def test_entries_are_private_and_leave_the_day_free() -> None:
    for event in events_of(saved(entries(planned()))):
        assert (event["class"], event["transp"], event["status"]) == ("PRIVATE", "TRANSPARENT", "CONFIRMED")


def test_a_cancelled_entry_says_so_and_rings_never() -> None:
    cancelled = titled("Check-in email")._replace(is_cancelled=True, sequence=3)
    file = saved([cancelled])
    check_against_the_standard(file)
    (event,) = events_of(file)
    assert (event["status"], event["sequence"], event.walk("VALARM")) == ("CANCELLED", 3, [])
    assert event.decoded("dtstart") == AT_NINE


def test_a_file_is_no_invitation() -> None:
    assert b"METHOD" not in saved(entries(planned()))


def uids(file: bytes) -> list[str]:
    return [str(event["uid"]) for event in events_of(file)]


def test_whatever_changes_the_ids_of_an_application_stay() -> None:
    before = saved(entries(planned(), title="Acme"))
    after = saved(entries(planned(Interview(on=date(2026, 11, 26), process_days=7)), title="Bolt"))
    assert set(uids(before)) == set(uids(after))
    assert len(set(uids(before))) == 6


def test_another_application_has_other_ids_for_the_same_plan() -> None:
    other = "6f0c5c0e-3a53-4f0e-9d2b-7a4f1d1c8e21"
    content = entries(planned())
    assert set(uids(saved(content))).isdisjoint(uids(saved(content, application=other)))


def test_the_ids_are_those_of_the_files_that_are_in_calendars_already() -> None:
    (uid,) = uids(saved([titled("")]))
    assert uid == "01bc44e2-c86c-546b-a565-a274f518c480"


def test_the_same_plan_at_the_same_moment_is_the_same_file() -> None:
    assert saved(entries(planned())) == saved(entries(planned()))


def test_the_stamp_is_told_in_utc() -> None:
    east = STAMP.astimezone(timezone(timedelta(hours=9)))
    assert b"DTSTAMP:20261124T123000Z" in saved(entries(planned()), east)
