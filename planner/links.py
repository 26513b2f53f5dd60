"""Links that open a step in a calendar on the web, without any message."""

from typing import NamedTuple

from export.entries import Entry

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"


class Address(NamedTuple):
    """An address that hands over these values, by their names; they are not yet encoded."""

    base: str
    values: tuple[tuple[str, str], ...]


class Links(NamedTuple):
    """The same entry for each of the calendars."""

    google: Address
    outlook: Address


def links_to(entry: Entry) -> Links:
    """The links that hand over an entry."""
    return Links(_google(entry), _outlook(entry))


def _google(entry: Entry) -> Address:
    form = "%Y%m%dT%H%M%S" if entry.start else "%Y%m%d"
    dates = "/".join(moment.strftime(form) for moment in (entry.begins, entry.ends))
    return Address(
        GOOGLE,
        (("action", "TEMPLATE"), ("text", entry.summary), ("dates", dates), ("details", entry.description)),
    )


def _outlook(entry: Entry) -> Address:
    return Address(
        OUTLOOK,
        (
            ("path", "/calendar/action/compose"),
            ("rru", "addevent"),
            ("subject", entry.summary),
            ("startdt", entry.begins.isoformat()),
            ("enddt", entry.ends.isoformat()),
            *([] if entry.start else [("allday", "true")]),
            ("body", entry.description),
        ),
    )
