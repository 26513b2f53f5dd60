"""Plans as a file for any calendar program: the one place that reaches the package `icalendar`."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vDatetime, vText

from export.entries import Entry

PRODUCT = "-//Follow-Up Planner//EN"
AT_THE_START = vText("PT0S")
"""Written as most programs write it; the package itself would count no days."""

# What a calendar file may not hold (RFC 5545, 3.1), and half characters, which no file can hold.
NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029]")


def calendar_file(plans: Mapping[str, Iterable[Entry]], *, stamp: datetime) -> bytes:
    """An iCalendar file (RFC 5545) with entries; those with a time of day remind when they begin.

    Those of a plan are known by the id of what it is for, a UUID: of the same application the same entry has
    the same id in every file. `stamp`, which has a time zone, is the moment at which the file is made.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for application, entries in plans.items():
        for entry in entries:
            calendar.add_component(_event(entry, UUID(application), stamp))
    return bytes(calendar.to_ical())


def _event(entry: Entry, application: UUID, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", str(uuid5(application, entry.key)))
    # Given ready-made, as the package would otherwise look for a database of time zones.
    event.add("dtstamp", vDatetime(stamp.astimezone(UTC)))
    event.add("sequence", entry.sequence)
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("dtstart", entry.begins)
    event.add("dtend", entry.ends)
    event.add("summary", _text(entry.summary))
    event.add("description", _text(entry.description))
    # A plan to follow up is nobody else's business, and the reader's day stays free.
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if entry.start and not entry.is_cancelled:
        event.add_component(_reminder(entry))
    return event


def _reminder(entry: Entry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", AT_THE_START)
    alarm.add("description", _text(entry.summary))
    return alarm


def _text(text: str) -> str:
    return NOT_TEXT.sub("\ufffd", LINE_END.sub("\n", text))
