"""Into the reader's own calendar: the plan as a file, and a link for each step to a calendar on the web."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from importlib import import_module

from pyscript import document, window
from pyscript.ffi import to_js

from export.entries import Entry, entries
from messages import Message
from page.addresses import address
from page.packages import bring
from page.templates import filled
from rules import Plan

FILE = "follow-up-plan.ics"
NOT_HERE = "The calendar file could not be made: a part did not arrive. Check your connection and try again."
ONE_DAY = timedelta(days=1)
GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"


def save_calendar_file(plan: Plan, title: str | None, messages: Iterable[Message]) -> None:
    """Has the browser save the plan as a calendar file, with the messages as they now are."""
    content = entries(plan, title=title, messages=messages)
    _say("One moment ...")
    bring("icalendar", lambda here: _save(content) if here else _say(NOT_HERE))


def show_links(plan: Plan, title: str | None) -> None:
    """Puts under each step the links that open it in a calendar on the web, without any message."""
    _say("")
    items = document.querySelectorAll("#plan > li .words")
    for item, entry in zip(items, entries(plan, title=title), strict=True):
        links = filled("into-calendar").firstElementChild
        for link, where in zip(links.querySelectorAll("a"), (_google(entry), _outlook(entry)), strict=True):
            link.href = where
        item.append(links)


def _save(content: Iterable[Entry]) -> None:
    made = import_module("export.calendar_file").calendar_file(content, stamp=datetime.now(UTC))
    file = window.Blob.new(to_js([to_js(made)]), to_js({"type": "text/calendar;charset=utf-8"}))
    link = document.createElement("a")
    link.href = window.URL.createObjectURL(file)
    link.download = FILE
    link.click()
    _say(f"Saved as {FILE}. Open it to add the steps to your calendar; a reminder comes on each day.")


def _google(entry: Entry) -> str:
    days = f"{entry.day:%Y%m%d}/{entry.day + ONE_DAY:%Y%m%d}"
    return address(GOOGLE, action="TEMPLATE", text=entry.summary, dates=days, details=entry.description)


def _outlook(entry: Entry) -> str:
    return address(
        OUTLOOK,
        path="/calendar/action/compose",
        rru="addevent",
        subject=entry.summary,
        startdt=entry.day.isoformat(),
        enddt=(entry.day + ONE_DAY).isoformat(),
        allday="true",
        body=entry.description,
    )


def _say(words: str) -> None:
    document.getElementById("calendar-file-done").textContent = words
