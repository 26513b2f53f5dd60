"""From one calendar file to the next: what has changed, and what has gone.

A calendar that has read a file follows the next one: an entry whose id it knows, with a higher number, is a
new version of the one it has. Whoever makes the next file has to know what the last one said.
"""

from collections.abc import Iterable, Mapping
from datetime import date, time
from itertools import chain
from typing import NamedTuple
from zlib import crc32

from export.entries import Entry

GONE = "Nothing is left to do here: the step is done, or no longer part of the plan."

HIGHEST = 2**31 - 1
"""The highest number that a calendar file can hold (RFC 5545, 3.3.8)."""


class Written(NamedTuple):
    """What the last file said of an entry: enough to see whether it has changed, and to cancel it.

    Of the description it holds a `checksum`.
    """

    day: date
    start: time | None
    summary: str
    checksum: int
    sequence: int
    is_cancelled: bool


def revised(entries: Iterable[Entry], before: Mapping[str, Written]) -> tuple[Entry, ...]:
    """What the next file says, when the last one said `before`.

    Each of the `entries`, with a higher `sequence` if it has changed, and what has gone, as cancelled.
    """
    now = {entry.key: entry for entry in entries}
    gone = [_cancelled(key, last) for key, last in before.items() if key not in now]
    return tuple(_counted(entry, before.get(entry.key)) for entry in chain(now.values(), gone))


def written(entries: Iterable[Entry]) -> dict[str, Written]:
    """What a file with these entries says of each, by its key."""
    return {entry.key: _written(entry) for entry in entries}


def to_plain(said: Mapping[str, Written]) -> dict[str, list[str | int | bool]]:
    """What a file said, in lists, texts and numbers."""
    return {key: _to_row(last) for key, last in said.items()}


def from_plain(plain: object) -> dict[str, Written]:
    """What a file said, as `to_plain` has put it; without what that cannot have put so."""
    rows = plain.items() if isinstance(plain, dict) else ()
    read = {key: _read(row) for key, row in rows if isinstance(key, str)}
    return {key: last for key, last in read.items() if last}


def _cancelled(key: str, last: Written) -> Entry:
    return Entry(key, last.day, last.start, last.summary, GONE, is_cancelled=True)


def _counted(entry: Entry, last: Written | None) -> Entry:
    if last is None:
        return entry
    same = entry._replace(sequence=last.sequence)
    return same if _written(same) == last else entry._replace(sequence=min(last.sequence + 1, HIGHEST - 1))


def _written(entry: Entry) -> Written:
    checksum = crc32(entry.description.encode("utf-8", "surrogatepass"))
    return Written(entry.day, entry.start, entry.summary, checksum, entry.sequence, entry.is_cancelled)


def _to_row(last: Written) -> list[str | int | bool]:
    start = f"{last.start:%H:%M}" if last.start else ""
    return [f"{last.day}", start, last.summary, last.checksum, last.sequence, last.is_cancelled]


def _read(row: object) -> Written | None:
    match row:
        case [str(day), str(start), str(summary), int(checksum), int(sequence), bool(is_cancelled)]:
            try:
                on, at = date.fromisoformat(day), time.fromisoformat(start) if start else None
            except ValueError:
                return None
            last = Written(on, at, summary, checksum, sequence, is_cancelled)
            return last if _to_row(last) == row and on < date.max and 0 <= sequence < HIGHEST else None
    return None
