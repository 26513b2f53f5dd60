"""What changes from one calendar file to the next."""

import json
from collections.abc import Sequence
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.entries import Entry
from export.revisions import Written, from_plain, revised, to_plain, written

CHECK_IN = Entry("check-in", date(2026, 12, 1), time(9), "Check-in email", "Say that you are interested.")
CALL = Entry("call", date(2026, 12, 8), time(9), "Phone call", "Phone them.")
ANSWER = Entry("answer-due", date(2026, 12, 1), None, "Answer expected", "News may come.")
PLAIN = ["2026-12-01", "09:00", "Check-in email", 1, 0, False]


def files(*contents: Sequence[Entry]) -> list[dict[str, tuple[int, bool]]]:
    """Of each file in a row: the number of each entry, and whether it is cancelled."""
    last: dict[str, Written] = {}
    said = []
    for content in contents:
        now = revised(content, last)
        last = written(now)
        said.append({entry.key: (entry.sequence, entry.is_cancelled) for entry in now})
    return said


def test_the_first_file_has_first_versions() -> None:
    assert files([CHECK_IN, CALL]) == [{"check-in": (0, False), "call": (0, False)}]


@pytest.mark.parametrize(
    "change",
    [
        {"day": date(2026, 12, 2)},
        {"start": time(10)},
        {"start": None},
        {"summary": "Check-in email: Acme"},
        {"description": "My own words."},
    ],
    ids=lambda change: "".join(change),
)
def test_what_has_changed_has_a_higher_number_and_the_rest_has_not(change: dict[str, Any]) -> None:
    *_, last = files([CHECK_IN, CALL], [CHECK_IN._replace(**change), CALL])
    assert last == {"check-in": (1, False), "call": (0, False)}


def test_the_number_goes_up_with_each_change_alone() -> None:
    later, latest = (CHECK_IN._replace(day=date(2026, 12, day)) for day in (2, 3))
    rows = files([CHECK_IN], [later], [later], [latest], [CHECK_IN])
    assert [row["check-in"] for row in rows] == [(0, False), (1, False), (1, False), (2, False), (3, False)]


def test_what_goes_is_cancelled_stays_so_and_can_come_back() -> None:
    rows = files([CHECK_IN, CALL], [CALL], [CALL], [CHECK_IN, CALL], [CALL])
    assert [row["check-in"] for row in rows] == [(0, False), (1, True), (1, True), (2, False), (3, True)]
    assert {row["call"] for row in rows} == {(0, False)}


def test_what_no_file_had_is_not_cancelled() -> None:
    assert files([CALL], [CALL]) == [{"call": (0, False)}] * 2


def test_what_is_cancelled_stands_where_it_stood_and_has_no_message() -> None:
    content = [CHECK_IN._replace(description="Dear Dana, ..."), ANSWER]
    cancelled = revised([], written(revised(content, {})))
    assert [(entry.key, entry.begins, entry.summary) for entry in cancelled] == [
        (entry.key, entry.begins, entry.summary) for entry in content
    ]
    assert "Dana" not in str(cancelled)


def test_what_was_written_holds_no_message() -> None:
    assert "interested" not in str(written([CHECK_IN]))


ENTRIES = st.builds(
    Entry,
    st.sampled_from(["check-in", "call-1"]),
    st.dates(max_value=date(9999, 12, 30)),
    st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.text(),
    st.text(),
    st.integers(0, 2**31 - 2),
    st.booleans(),
)


@given(st.lists(ENTRIES))
def test_what_was_written_comes_back_from_plain_data(content: list[Entry]) -> None:
    said = written(content)
    assert from_plain(json.loads(json.dumps(to_plain(said)))) == said


@pytest.mark.parametrize(
    "row",
    [
        None,
        "check-in",
        PLAIN[:-1],
        [*PLAIN, 1],
        ["2026-13-01", *PLAIN[1:]],
        ["20261201", *PLAIN[1:]],
        ["9999-12-31", *PLAIN[1:]],
        [PLAIN[0], "25:00", *PLAIN[2:]],
        [PLAIN[0], "09:00+01:00", *PLAIN[2:]],
        [*PLAIN[:2], None, *PLAIN[3:]],
        [*PLAIN[:3], "1", *PLAIN[4:]],
        [*PLAIN[:4], -1, False],
        [*PLAIN[:4], 1.5, False],
        [*PLAIN[:4], 2**31 - 1, False],
        [*PLAIN[:5], "no"],
    ],
)
def test_plain_data_that_is_not_whole_is_left_out(row: object) -> None:
    assert list(from_plain({"call": PLAIN, "check-in": row})) == ["call"]


@pytest.mark.parametrize("plain", [None, [], "call", 1, {1: PLAIN}])
def test_plain_data_of_another_shape_says_nothing(plain: object) -> None:
    assert from_plain(plain) == {}
