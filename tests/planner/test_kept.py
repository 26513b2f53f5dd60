"""The format in which plans outlive the page: every version there ever was, and what cannot be read.

The sample documents are literal: a version that readers have in their browsers never changes again.
"""

import json
import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.revisions import Written
from planner.application import TOLD, Application, Happening, Text
from planner.changes import PlanRemoved, Undone
from planner.changing import changed
from planner.kept import FIELDS, Damaged, TooNew, from_history, from_plain, from_text, to_plain, to_text
from planner.merging import merged
from rules import Event, EventKind, Interview, StepKind
from tests.planner.changes import FIRST, READY, typed

TOP = Path(__file__).parents[2]
SECOND = "019ab000-0000-7000-8000-000000000002"

VERSION_0 = """{
    "typed": [
        ["touched", true], ["interview-date", "2026-11-24"], ["process-length", "2 to 3"],
        ["process-unit", "weeks"], ["plan-title", "Acme"], ["country", "US"], ["region", "US-CA"],
        ["person-2-name", "Dana"], ["person-2-talked-about", "bills"], ["person-4-name", ""],
        ["through-recruiter", true], ["", "x"]
    ],
    "texts": [["thank-you-person-2", "Hello", "Dear Dana"], ["check-in-only", "", "Dear all"]],
    "application": "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c11",
    "written": {"check-in": ["2026-12-01", "09:00", "Check-in email", 17, 2, false]}
}"""

VERSION_2 = """{
    "format": 2,
    "plans": {
        "019ab000-0000-7000-8000-000000000001": {
            "people": ["person-1"],
            "fields": {
                "touched": "on", "interview-date": "2026-11-24", "through-recruiter": "on",
                "recruiter-name": "Priya", "recruiter-email": "p@example.org", "person-1-name": "Dana",
                "person-1-could-bring": "three years of it", "person-1-email": "dana@example.org"
            },
            "texts": {
                "thank-you-only": ["Hi", "Met yesterday", 7, [["when", "yesterday"]]],
                "check-in-only": ["Hello", "Dear Dana", 42]
            }
        }
    }
}"""

VERSION_1 = """{
    "format": 1,
    "plans": {
        "019ab000-0000-7000-8000-000000000001": {
            "people": ["person-1", "person-2-ab12"],
            "fields": {"touched": "on", "interview-date": "2026-11-24", "person-2-ab12-name": "Dana"},
            "texts": {"check-in-only": ["Hello", "Dear Dana", 42], "call-answered": [null, "Hello", 0]},
            "happened": {
                "019ab000-0000-7000-8000-00000000000a": {
                    "kind": "done", "on": "2026-11-25", "step": "thank-you", "person": "person-2-ab12"
                },
                "019ab000-0000-7000-8000-00000000000b": {
                    "kind": "told", "on": "2026-11-26", "answer_by": "2026-12-04"
                },
                "019ab000-0000-7000-8000-00000000000c": {
                    "kind": "invited", "on": "2026-11-27", "interview": {
                        "on": "2026-12-01", "at": "14:30", "process_days": 7, "answer_by": "2026-12-10"
                    }
                },
                "019ab000-0000-7000-8000-00000000000d": {"kind": "offer", "on": "2026-12-03"}
            },
            "written": {"check-in": ["2026-12-01", "09:00", "Check-in email", 17, 2, false]},
            "stamps": {
                "field": {"touched": 1, "interview-date": 2, "role": 9}, "text": {"check-in-only": 3},
                "person": {"person-1": 1, "person-3": 4}, "written": {"check-in": 5}, "removed": {"": 8},
                "happening": {"019ab000-0000-7000-8000-00000000000a": 6}
            }
        },
        "019ab000-0000-7000-8000-000000000002": {"removed": true, "stamps": {"removed": {"": 7}}}
    },
    "shown": "019ab000-0000-7000-8000-000000000001"
}"""

WRITTEN = {"check-in": Written(date(2026, 12, 1), time(9), "Check-in email", 17, 2, False)}
LIVING = Application(
    fields={"touched": "on", "interview-date": "2026-11-24", "person-2-ab12-name": "Dana"},
    people=("person-1", "person-2-ab12"),
    people_ever=3,
    texts={"check-in-only": Text("Hello", "Dear Dana", 42), "call-answered": Text(None, "Hello")},
    happenings=(
        Happening(
            "019ab000-0000-7000-8000-00000000000a",
            Event(EventKind.DONE, date(2026, 11, 25), StepKind.THANK_YOU),
            "person-2-ab12",
        ),
        Happening(
            "019ab000-0000-7000-8000-00000000000b",
            Event(EventKind.TOLD, date(2026, 11, 26), answer_by=date(2026, 12, 4)),
        ),
        Happening(
            "019ab000-0000-7000-8000-00000000000c",
            Event(
                EventKind.INVITED,
                date(2026, 11, 27),
                interview=Interview(date(2026, 12, 1), time(14, 30), 7, date(2026, 12, 10)),
            ),
        ),
        Happening("019ab000-0000-7000-8000-00000000000d", Event(EventKind.OFFER, date(2026, 12, 3))),
    ),
    written=WRITTEN,
    stamps={
        ("field", "touched"): 1,
        ("field", "interview-date"): 2,
        ("field", "role"): 9,
        ("text", "check-in-only"): 3,
        ("person", "person-1"): 1,
        ("person", "person-3"): 4,
        ("written", "check-in"): 5,
        ("removed", ""): 8,
        ("happening", "019ab000-0000-7000-8000-00000000000a"): 6,
    },
)


class TestVersion0:
    """What a page handed over that did not know several plans: read from the history, never kept."""

    def test_it_is_read(self) -> None:
        kept = from_history(json.loads(VERSION_0), FIRST)
        (key,) = kept.plans
        assert key == kept.shown == "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c11"
        assert kept.plans[key] == Application(
            fields={
                "touched": "on",
                "interview-date": "2026-11-24",
                "process-length": "2 to 3",
                "process-unit": "weeks",
                "plan-title": "Acme",
                "country": "US",
                "region": "US-CA",
                "person-2-name": "Dana",
                "person-2-talked-about": "bills",
                "person-4-name": "",
                "through-recruiter": "on",
            },
            people=("person-2", "person-4"),
            people_ever=4,
            texts={
                "thank-you-person-2": Text("Hello", "Dear Dana"),
                "check-in-only": Text("", "Dear all"),
            },
            written=WRITTEN,
        )

    def test_the_first_of_these_pages_did_not_know_of_examples_or_of_ids(self) -> None:
        kept = from_history({"typed": [["interview-date", "2026-11-20"]]}, FIRST)
        assert kept.plans[FIRST].fields == {"touched": "on", "interview-date": "2026-11-20"}
        untouched = from_history({"typed": [["touched", False], ["interview-date", "2026-11-20"]]}, FIRST)
        assert untouched.plans[FIRST].is_example

    @pytest.mark.parametrize(
        "told",
        [
            None,
            "typed",
            ["typed"],
            {},
            {"other": "page"},
            {"kept": 1},
            {"typed": None},
            {"typed": {"plan-title": "Acme"}},
        ],
    )
    def test_a_history_that_is_of_something_else_hands_over_nothing(self, told: object) -> None:
        assert from_history(told, FIRST).plans == {}

    @pytest.mark.parametrize(
        "rows", [None, 1, "x", [1], [["a"]], [["plan-title", 1]], [["x", "y"]], {"a": 1}]
    )
    def test_junk_in_it_is_left_out(self, rows: object) -> None:
        typed = rows if isinstance(rows, list) else []
        told = {"typed": typed, "texts": rows, "application": rows, "written": rows}
        assert from_history(told, FIRST).plans == {FIRST: Application(fields={"touched": "on"})}


class TestVersion1:
    """The version before recruiters, addresses and what one brings had fields, and days were known again."""

    def test_it_is_read(self) -> None:
        kept = from_text(VERSION_1)
        assert kept.shown == FIRST
        assert kept.unread == ""
        assert kept.plans[FIRST] == LIVING
        assert kept.plans[SECOND] == Application(is_removed=True, stamps={("removed", ""): 7})

    def test_it_is_written_as_it_was_read_in_the_next_version(self) -> None:
        kept = from_text(VERSION_1)
        assert json.loads(to_text(kept.plans, kept.shown)) == json.loads(VERSION_1) | {"format": 2}

    def test_it_can_be_handed_over(self) -> None:
        assert from_history({"kept": VERSION_1}, SECOND) == from_text(VERSION_1)


class TestVersion2:
    """The version that is written."""

    def test_it_is_read(self) -> None:
        kept = from_text(VERSION_2)
        assert kept.unread == ""
        application = kept.plans[FIRST]
        assert application.fields["recruiter-name"] == "Priya"
        assert application.texts["thank-you-only"] == Text("Hi", "Met yesterday", 7, (("when", "yesterday"),))
        assert application.texts["check-in-only"] == Text("Hello", "Dear Dana", 42)

    def test_it_is_written_as_it_was_read(self) -> None:
        assert json.loads(to_text(from_text(VERSION_2).plans)) == json.loads(VERSION_2)

    @pytest.mark.parametrize("days", ['"x"', "[]", "[[]]", '[["when"]]', '[["when", 1]]', '[["a", "b"]], 1'])
    def test_days_that_are_none_cost_no_text(self, days: str) -> None:
        kept = from_text(VERSION_2.replace('[["when", "yesterday"]]', days))
        assert kept.unread, "What was there is set aside."
        assert kept.plans[FIRST].texts["check-in-only"].body == "Dear Dana"
        if "1" not in days.split(",")[-1]:
            assert kept.plans[FIRST].texts["thank-you-only"].body == "Met yesterday"


class TestRemoved:
    """A plan that was removed."""

    def test_not_a_word_of_it_is_kept(self) -> None:
        state = changed(typed(READY, plan_title="Acme"), PlanRemoved(FIRST), at=5)
        assert "Acme" not in to_text(state.plans)
        assert from_text(to_text(state.plans)).plans[FIRST].is_removed

    def test_a_copy_that_has_it_still_removes_it_too(self) -> None:
        alive = typed(READY, plan_title="Acme")
        tombstone = from_text(to_text(changed(alive, PlanRemoved(FIRST), at=5).plans)).plans[FIRST]
        assert merged(alive.application, tombstone).is_removed

    def test_its_undo_brings_every_word_back_also_after_it_was_kept_as_removed(self) -> None:
        alive = typed(READY, plan_title="Acme")
        removed = changed(alive, PlanRemoved(FIRST), at=5)
        assert isinstance(removed.undo, Undone)
        tombstone = from_text(to_text(removed.plans)).plans[FIRST]
        together = removed._replace(plans={FIRST: merged(removed.plans[FIRST], tombstone)})
        again = changed(together, removed.undo, at=6).plans[FIRST]
        assert again.fields == alive.application.fields
        assert again.people == alive.application.people
        # And whoever knows it as removed learns that it is there again.
        assert merged(tombstone, from_plain(to_plain(again))) == again


HAPPENED: dict[str, Any] = {"kind": "done", "on": "2026-11-25", "step": "thank-you"}
MEETING: dict[str, Any] = {"on": "2026-12-01"}
PLAN: dict[str, Any] = {
    "people": ["person-1"],
    "fields": {"touched": "on", "plan-title": "Acme"},
    "texts": {"check-in-only": ["Hello", "Dear Dana", 42]},
    "happened": {SECOND: HAPPENED},
    "stamps": {"field": {"plan-title": 3}},
}


def document(**parts: Any) -> str:
    return json.dumps({"format": 1, "plans": {FIRST: PLAN | parts}})


def invited(**parts: Any) -> dict[str, Any]:
    return {"kind": "invited", "on": "2026-11-27", "interview": MEETING | parts}


@pytest.mark.parametrize(
    "parts",
    [
        {"fields": PLAN["fields"] | {"unknown": "x"}},
        {"fields": PLAN["fields"] | {"role": 1}},
        {"fields": PLAN["fields"] | {"role": None}},
        {"fields": PLAN["fields"] | {"role": "x" * 1_000_001}},
        {"fields": PLAN["fields"] | {"person-0-name": "x"}},
        {"fields": PLAN["fields"] | {"person-1-AB12-name": "x"}},
        {"people": ["person-1", "person-x"]},
        {"people": ["person-1", 2]},
        {"people": {"person-1": True}},
        {"texts": PLAN["texts"] | {"call-answered": ["x"]}},
        {"texts": PLAN["texts"] | {"call-answered": ["x", 1, 0]}},
        {"texts": PLAN["texts"] | {"call-answered": ["x", "y", True]}},
        {"texts": PLAN["texts"] | {"call-answered": ["x", "y", -1]}},
        {"texts": PLAN["texts"] | {"<b>": ["x", "y", 0]}},
        {"happened": PLAN["happened"] | {"soon": HAPPENED}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"kind": "married"}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"step": "phone"}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"on": "2026-02-30"}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"on": "20261125"}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"person": "Dana"}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"person": ["person-1"]}}},
        {"happened": PLAN["happened"] | {FIRST: HAPPENED | {"extra": 1}}},
        {"happened": PLAN["happened"] | {FIRST: {"kind": "done", "on": "2026-11-25"}}},
        {"happened": PLAN["happened"] | {FIRST: {"kind": "told", "on": "2026-11-25", "step": "call"}}},
        {"happened": PLAN["happened"] | {FIRST: {"kind": "invited", "on": "2026-11-25"}}},
        {"happened": PLAN["happened"] | {FIRST: invited(process_days=366)}},
        {"happened": PLAN["happened"] | {FIRST: invited(process_days=True)}},
        {"happened": PLAN["happened"] | {FIRST: invited(answer_by="2026-11-30")}},
        {"happened": PLAN["happened"] | {FIRST: invited(answer_by="2027-12-02")}},
        {"happened": PLAN["happened"] | {FIRST: invited(on="9999-12-31")}},
        {"happened": PLAN["happened"] | {FIRST: invited(at="25:00")}},
        {"written": {"check-in": ["2026-12-01", "09:00", "Check-in email", 17, -1, False]}},
        {"written": {"Check in": ["2026-12-01", "09:00", "Check-in email", 17, 1, False]}},
        {"stamps": {"field": {"plan-title": "3"}}},
        {"stamps": {"field": {"plan-title": 3.0}}},
        {"stamps": {"field": {"plan-title": -3}}},
        {"stamps": {"field": {"plan-title": 2**53}}},
        {"stamps": {"field": {"unknown": 3}}},
        {"stamps": {"colour": {"red": 3}}},
        {"stamps": 7},
        {"colour": "red"},
    ],
    ids=lambda parts: json.dumps(parts)[:70],
)
def test_one_part_that_cannot_be_read_costs_no_other_and_is_set_aside(parts: dict[str, Any]) -> None:
    text = document(**parts)
    kept = from_text(text)
    assert kept.unread == text, "The whole of it, untouched."
    (plan,) = kept.plans.values()
    assert plan.people == ("person-1",)
    assert plan.fields == PLAN["fields"]
    assert plan.texts == {"check-in-only": Text("Hello", "Dear Dana", 42)}
    assert [happening.key for happening in plan.happenings] == [SECOND]
    assert plan.written == {}
    assert set(plan.stamps) <= {("field", "plan-title")}
    # What has been read can be kept again.
    assert from_text(to_text(kept.plans)) == kept._replace(unread="")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "{",
        "[]",
        "null",
        "NaN",
        "1",
        '"format"',
        "{}",
        '{"plans": {}}',
        '{"format": "1", "plans": {}}',
        '{"format": true, "plans": {}}',
        '{"format": 1.0, "plans": {}}',
        '{"format": 0, "plans": {}}',
        '{"format": -1, "plans": {}}',
        '{"format": 1}',
        '{"format": 1, "plans": []}',
        '{"format": 1, "plans": {"acme": {"people": ["person-1"]}}}',
        f'{{"format": 1, "plans": {{"{FIRST}": {{}}}}}}',
        f'{{"format": 1, "plans": {{"{FIRST}": []}}}}',
        f'{{"format": 1, "plans": {{"{FIRST}": {{"fields": {{}}}}}}}}',
        f'{{"format": 1, "plans": {{"{FIRST}": {{"people": ["person-1", "fields"'[:90],
        document()[:-2],
        "[" * 100_000,
        '{"a":' * 51 + "1" + "}" * 51,
        '{"format": 1, "plans": ' + "[" * 60 + "]" * 60 + "}",
        "9" * 5_000,
        "\ud800",
        json.dumps({"format": 1, "plans": {FIRST: {"people": ["person-1"] * 10_001}}}),
        json.dumps(
            {"format": 1, "plans": {FIRST: {"stamps": {"text": {f"x{n}": n for n in range(10_001)}}}}}
        ),
    ],
    ids=lambda text: text[:60].encode("ascii", "replace").decode(),
)
def test_what_nothing_can_be_read_of_is_set_aside(text: str) -> None:
    kept = from_text(text)
    assert kept.plans == {}
    assert kept.unread == text


def test_brackets_in_what_the_reader_types_are_words() -> None:
    title = '"[' + r"\\" + "[{" * 1_000
    kept = from_text(document(fields={"plan-title": title}))
    assert kept.unread == ""
    assert kept.plans[FIRST].title == title


def test_the_last_moment_that_a_stamp_can_have_is_read_and_not_passed() -> None:
    """Or what the page writes next nobody could read."""
    kept = from_text(document(stamps={"field": {"plan-title": 2**53 - 1}}))
    assert kept.unread == ""
    state = typed(READY._replace(plans=kept.plans), plan_title="Borealis")
    assert state.application.stamps["field", "plan-title"] == 2**53 - 1
    assert from_text(to_text(state.plans)).plans == state.plans


def test_one_plan_that_cannot_be_read_costs_no_other() -> None:
    text = json.dumps({"format": 1, "plans": {FIRST: PLAN, SECOND: {"fields": "x"}}, "shown": SECOND})
    kept = from_text(text)
    assert list(kept.plans) == [FIRST]
    assert kept.shown == ""
    assert kept.unread == text


def test_a_format_of_a_newer_version_is_left_alone() -> None:
    for text in ('{"format": 3}', '{"format": 3, "plans": {}}', '{"format": 99, "everything": []}'):
        with pytest.raises(TooNew):
            from_text(text)
    with pytest.raises(TooNew):
        from_history({"typed": [], "kept": '{"format": 3}'}, FIRST)


def test_a_plan_of_which_nothing_can_be_read_is_none() -> None:
    junk: list[object] = [None, [], "x", {}, {"fields": {"colour": "red"}}, {"removed": 1}]
    for plain in junk:
        with pytest.raises(Damaged):
            from_plain(plain)


def test_every_field_of_the_form_is_known() -> None:
    """One that is not would be lost on the way."""
    page = (TOP / "index.html").read_text()
    (form,) = re.findall(r'<form id="interview".*?</form>', page, re.DOTALL)
    fields = set(re.findall(r'<(?:input|select) id="([^"]+)"(?! type="radio")', form))
    assert fields - {"plan-key"} | {TOLD} == FIELDS, "A new field is part of the format: see docs/format.md."


ROWS = ("person-1", "person-2", "person-3-ab12", "person-10")
WORDS = st.text(max_size=20)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
KEYS = st.uuids().map(str)
MOMENTS = st.integers(0, 2**50)
NAMES = st.sampled_from([*sorted(FIELDS), *(f"{row}-name" for row in ROWS)])
LETTERS = st.sampled_from(["check-in-only", "thank-you-person-1", "check-in-2-only", "call-answered"])


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    on = draw(DAYS)
    at = draw(st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)))
    days = st.dates(on, date(on.year, 12, 31))
    return Interview(on, at, draw(st.none() | st.integers(1, 365)), draw(st.none() | days))


NONE = st.none()
EVENTS = st.one_of(
    st.builds(Event, st.just(EventKind.DONE), DAYS, st.sampled_from(StepKind), NONE, NONE),
    st.builds(Event, st.just(EventKind.TOLD), DAYS, NONE, NONE | DAYS, NONE),
    st.builds(Event, st.just(EventKind.INVITED), DAYS, NONE, NONE, interviews()),
    st.builds(
        Event,
        st.sampled_from([EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN]),
        DAYS,
        NONE,
        NONE,
        NONE,
    ),
)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    """Any application, with stamps also of parts that have gone."""
    keys = draw(st.lists(KEYS, max_size=4, unique=True))
    people = draw(st.lists(st.sampled_from(ROWS), min_size=1, unique=True).map(sorted))
    stamps = st.one_of(
        st.tuples(st.just("field"), NAMES),
        st.tuples(st.just("text"), LETTERS),
        st.tuples(st.just("person"), st.sampled_from(ROWS)),
        st.tuples(st.just("happening"), KEYS),
        st.just(("removed", "")),
    )
    written = st.builds(
        Written,
        DAYS,
        st.none() | st.just(time(9, 30)),
        WORDS,
        st.integers(0, 2**32 - 1),
        st.integers(0, 2**31 - 2),
        st.booleans(),
    )
    application = Application(
        fields=draw(st.dictionaries(NAMES, WORDS, max_size=5)),
        people=tuple(sorted(people, key=lambda row: int(row.split("-")[1]))),
        texts=draw(
            st.dictionaries(
                LETTERS, st.builds(Text, st.none() | WORDS, WORDS, st.integers(0, 2**32 - 1)), max_size=3
            )
        ),
        happenings=tuple(
            Happening(key, draw(EVENTS), draw(st.sampled_from(["", *ROWS]))) for key in sorted(keys)
        ),
        written=draw(st.dictionaries(st.sampled_from(["check-in", "call-2"]), written, max_size=2)),
        stamps=draw(st.dictionaries(stamps, MOMENTS, max_size=6)),
    )
    ever = [*people, *(name for kind, name in application.stamps if kind == "person")]
    return application._replace(people_ever=max(int(row.split("-")[1]) for row in ever))


@given(st.dictionaries(KEYS, applications(), max_size=3))
def test_what_is_kept_comes_back_as_it_was(plans: dict[str, Application]) -> None:
    for shown in ("", *plans):
        kept = from_text(to_text(plans, shown))
        assert (kept.plans, kept.shown, kept.unread) == (plans, shown, "")


@given(st.dictionaries(KEYS, applications(), min_size=1, max_size=2), st.data())
def test_a_document_that_was_cut_or_changed_is_read_without_an_error(
    plans: dict[str, Application], data: st.DataObject
) -> None:
    text = to_text(plans)
    at = data.draw(st.integers(0, len(text) - 1))
    for damaged in (text[:at], text[:at] + data.draw(st.characters()) + text[at + 1 :], text[at:]):
        try:
            kept = from_text(damaged)
        except TooNew:
            continue
        assert kept.unread in ("", damaged)
        assert kept.plans or kept.unread == damaged
        assert from_text(to_text(kept.plans)).plans == kept.plans


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "on", "2026-11-24", FIRST]),
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "people",
                    "fields",
                    "texts",
                    "happened",
                    "written",
                    "stamps",
                    "removed",
                    "kind",
                    "on",
                    "field",
                ]
                + ["touched", "person-1", "check-in-only", FIRST, SECOND]
            ),
            below,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@given(JSON)
def test_no_junk_is_an_error(junk: object) -> None:
    kept = from_text(json.dumps({"format": 1, "plans": {FIRST: junk}}))
    assert set(kept.plans) <= {FIRST}
    assert set(from_history({"typed": [junk], "texts": junk, "written": junk}, FIRST).plans) == {FIRST}
