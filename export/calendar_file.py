"""The plan as a file for any calendar program: the one place that reaches the package `icalendar`."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vDatetime

from export.entries import Entry
from rules import OFFICE_HOURS

PRODUCT = "-//Follow-Up Planner//EN"
PLANNER = UUID("6f0c5c0e-3a53-4f0e-9d2b-7a4f1d1c8e21")
"""Under which the ids of entries are the planner's own, whatever other programs make of the same words."""
ONE_DAY = timedelta(days=1)
A_MINUTE = timedelta(minutes=1).total_seconds()

REMINDER = timedelta(hours=OFFICE_HOURS.opens.hour, minutes=OFFICE_HOURS.opens.minute)
"""From midnight, in whatever time zone the reader then is: when the office hours begin."""

# What a calendar file may not hold (RFC 5545, 3.1), and half characters, which no file can hold.
NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029]")


def calendar_file(entries: Iterable[Entry], *, stamp: datetime) -> bytes:
    """An iCalendar file (RFC 5545) with the entries, each with a reminder as the office hours begin.

    `stamp`, which has a time zone, is the moment at which the file is made. Of two files with the same steps
    a calendar keeps the later one.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, stamp))
    return bytes(calendar.to_ical())


def _event(entry: Entry, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", str(uuid5(PLANNER, _text(entry.key))))
    # Given ready-made, as the package would otherwise look for a database of time zones.
    event.add("dtstamp", vDatetime(stamp.astimezone(UTC)))
    event.add("sequence", int(stamp.timestamp() // A_MINUTE))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + ONE_DAY)
    event.add("summary", _text(entry.summary))
    event.add("description", _text(entry.description))
    # A plan to follow up is nobody else's business, and the reader's day stays free.
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", REMINDER)
    alarm.add("description", _text(entry.summary))
    event.add_component(alarm)
    return event


def _text(text: str) -> str:
    return NOT_TEXT.sub("\ufffd", LINE_END.sub("\n", text))
