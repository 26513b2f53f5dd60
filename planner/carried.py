"""A plan in a link: what stands behind the # of an address, which browsers send to no server.

It is written down in docs/format.md, and read with the same care as everything else that comes from outside.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any
from zlib import DEFLATED, Z_DEFAULT_STRATEGY, compressobj, crc32, decompressobj, error

from planner import kept
from planner.application import TITLE, Application, person_row

VERSION = "1"
"""The first character of a link. No id in the page begins with a digit."""

LARGEST = 10_000
"""The most bytes that a plan has when it is unpacked."""

DATES = (
    "interview-date",
    "interview-time",
    "process-length",
    "process-unit",
    "answer-by",
    "told",
    "country",
    "region",
    "weekend",
)
NAMES = (TITLE, "company", "role", "your-name")
"""The fields that go into every link, and those that go beside the people into one with names."""

RAW, LEVEL, MEMORY = -15, 9, 9
"""How it is compressed: without a header, and as small as can be."""

CHECKSUM = 4
"""The bytes of the checksum, which come last."""

DICTIONARY = (
    b'"person":"person-2""your-name":""company":""role":""plan-title":""person-2-name":""person-1-name":""'
    b'"people":["person-1","person-2"],"weekend":"fri-sat""answer-by":"days"'
    b'{"kind":"withdrawn","on":"{"kind":"rejection","on":"{"kind":"offer","on":"'
    b'{"kind":"invited","on":"2026-12-1","interview":{"on":"2027-01-0","at":"10:00","process_days":14,'
    b'"answer_by":"2027-0"step":"move-on"},"step":"confirm"},"step":"call"},"step":"second-check-in"},'
    b'"step":"check-in"},"step":"reply"},"step":"notes"},{"kind":"told","on":"2026-1","answer_by":"2026-12-'
    b'{"kind":"done","on":"2026-11-2","step":"thank-you"},{"kind":"done","on":"2026-'
    b'"happened":[{"kind":"done","on":"{"fields":{"interview-date":"2026-11-","interview-time":"14:30",'
    b'"process-length":"2","process-unit":"weeks","told":"date"nothing"length","country":"US","region":"'
)
"""What the compression knows beforehand, the likeliest last. It belongs to the version: another one reads no
link that was written with this one."""

Plain = dict[str, Any]


class TooLarge(ValueError):
    """Unpacked, it is larger than any plan."""


def fragment(application: Application, with_names: bool) -> str:
    """What the link to a copy of a plan has behind its #; "" if nothing is told or too much for a link.

    It tells the dates, what has happened and the place, and names and titles only `with_names`; never a
    message, what was talked about or a phone number. Who was thanked it tells if it names everybody.
    """
    plain = _plain(application, with_names)
    text = json.dumps(plain, separators=(",", ":")).encode()
    if not plain or len(text) > LARGEST:
        return ""
    packer = compressobj(LEVEL, DEFLATED, RAW, MEMORY, Z_DEFAULT_STRATEGY, DICTIONARY)
    return VERSION + _letters(packer.compress(text) + packer.flush())


def is_link(some_fragment: str) -> bool:
    """Whether a fragment means to be a plan, whole or damaged; otherwise it leads to a place in the page."""
    return some_fragment[:1].isdigit()


def plan_in(some_fragment: str, fresh: Callable[[], str]) -> Application:
    """The plan in a fragment, as a copy; what has happened gets `fresh` keys.

    Raises `kept.TooNew`, `TooLarge`, or `kept.Damaged` if it is not, to the letter, what `fragment` has made.
    """
    if some_fragment[:1] != VERSION:
        raise kept.TooNew if is_link(some_fragment) else kept.Damaged
    try:
        plain = kept.parsed(_unpacked(_bytes(some_fragment[1:])).decode())
    except (error, ValueError) as unreadable:
        if isinstance(unreadable, TooLarge):
            raise
        raise kept.Damaged from unreadable
    application = _application(plain, fresh)
    if _plain(application, with_names=True) != plain:
        raise kept.Damaged
    fields = {"touched": "on", **application.fields}
    return application._replace(fields=fields)


def _plain(application: Application, with_names: bool) -> Plain:
    """What a link tells of an application."""
    plain = kept.to_plain(_told(application, with_names))
    if plain["people"] == list(Application().people):
        del plain["people"]
    if "happened" in plain:  # in order, which their keys are there for
        plain["happened"] = list(plain["happened"].values())
    return plain


def _told(application: Application, with_names: bool) -> Application:
    """The application without what the link leaves out."""
    fields = {name: application.fields.get(name, "") for name in (*DATES, *(NAMES if with_names else ()))}
    named = [
        row
        for row in application.people_met
        if with_names and application.fields.get(f"{row}-name", "").strip()
    ]
    rows = {row: person_row(number) for number, row in enumerate(named, start=1)}
    fields |= {f"{new}-name": application.fields[f"{row}-name"] for row, new in rows.items()}
    # Where not everybody is named, the last thank-you email stands for all.
    happened = application.in_order() if len(rows) == len(application.people_met) else application.happened()
    return Application(
        fields={name: text for name, text in fields.items() if text},
        people=tuple(rows.values()) or Application().people,
        happenings=tuple(each._replace(person=rows.get(each.person, "")) for each in happened),
    )


def _application(plain: object, fresh: Callable[[], str]) -> Application:
    if not isinstance(plain, dict):
        raise kept.Damaged
    happened = plain.get("happened", [])
    if not isinstance(happened, list):
        raise kept.Damaged
    keys = sorted(fresh() for _ in happened)
    return kept.from_plain({**plain, "happened": dict(zip(keys, happened, strict=True))})


def _letters(packed: bytes) -> str:
    """Bytes in letters that an address can hold, with their checksum."""
    return urlsafe_b64encode(packed + _checksum(packed)).decode().rstrip("=")


def _bytes(letters: str) -> bytes:
    """The bytes that stand in these letters. Raises `kept.Damaged`."""
    packed = urlsafe_b64decode(letters + "=" * (-len(letters) % 4))[:-CHECKSUM]
    if _letters(packed) != letters:
        raise kept.Damaged
    return packed


def _checksum(packed: bytes) -> bytes:
    return crc32(packed, crc32(VERSION.encode())).to_bytes(CHECKSUM)


def _unpacked(packed: bytes) -> bytes:
    """What was packed. Raises `TooLarge` as soon as it is."""
    unpacker = decompressobj(RAW, DICTIONARY)
    text = unpacker.decompress(packed, LARGEST + 1)
    if len(text) > LARGEST:
        raise TooLarge
    if not unpacker.eof or unpacker.unused_data:
        raise kept.Damaged
    return text
