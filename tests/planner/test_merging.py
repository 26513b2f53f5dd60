"""Copies of an application that were changed in several places, and that no change is lost between them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.application import Application, Happening, Text
from planner.changes import (
    FormTyped,
    PersonAdded,
    PersonRemoved,
    PlanBegun,
    PlanRemoved,
    PlansArrived,
    TextDropped,
    TextEdited,
    Undone,
)
from planner.changing import changed
from planner.merging import application_of, merged, parts, restored, stamped
from rules import Event, EventKind, StepKind
from tests.planner.changes import FIRST, FORM, OPENED, READY, TODAY, done, later, typed

SECOND = "019ab000-0000-7000-8000-000000000002"


def happening(key: str, on: date) -> Happening:
    return Happening(key, Event(EventKind.DONE, on, StepKind.NOTES))


VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "field": st.sampled_from(["", "Acme", "Beta", "None"]),
    "text": st.builds(Text, st.none() | st.just("Hi"), st.sampled_from(["", "Dear all"]), st.integers(0, 1)),
    "person": st.just(True),
    "happening": st.dates(date(2026, 11, 24), date(2026, 11, 26)),
    "removed": st.just(True),
}
NAMES = {
    "field": ["role", "company", "person-2-name"],
    "text": ["check-in-only", "thank-you-person-2"],
    "person": ["person-2", "person-2-ab12", "person-10"],
    "happening": [FIRST, SECOND],
    "removed": [""],
}
PART = st.sampled_from([(kind, name) for kind, names in NAMES.items() for name in names])


@st.composite
def copies(draw: st.DrawFn) -> Application:
    """A copy whose parts were changed at any moments, some of them to nothing; somebody is always left."""
    values: dict[tuple[str, str], Any] = {("person", "person-1"): True}
    stamps = {("person", "person-1"): 1}
    for part in draw(st.lists(PART, unique=True)):
        kind, name = part
        value = draw(st.none() | VALUES[kind])
        if value is not None:
            values[part] = happening(name, value) if kind == "happening" else value
        at = draw(st.integers(0, 4))
        if at:
            stamps[part] = at
    return application_of(values, stamps)


@given(copies(), copies())
def test_it_does_not_matter_who_brings_them_together(one: Application, other: Application) -> None:
    assert merged(one, other) == merged(other, one)


@given(copies(), copies(), copies())
def test_it_does_not_matter_in_which_order(one: Application, two: Application, three: Application) -> None:
    assert merged(merged(one, two), three) == merged(one, merged(two, three))


@given(copies(), copies())
def test_once_more_changes_nothing(one: Application, other: Application) -> None:
    together = merged(one, other)
    assert merged(one, one) == one
    assert merged(together, one) == merged(together, other) == together


@given(copies(), copies())
def test_each_part_is_as_it_was_changed_last(one: Application, other: Application) -> None:
    together = merged(one, other)
    ours, theirs, now = parts(one), parts(other), parts(together)
    for part in {*ours, *theirs, *one.stamps, *other.stamps}:
        at, other_at = one.stamps.get(part, 0), other.stamps.get(part, 0)
        if at != other_at:
            assert now.get(part) == (ours if at > other_at else theirs).get(part)
        assert together.stamps.get(part, 0) == max(at, other_at)


@given(copies(), copies())
def test_of_the_same_moment_no_word_gives_way_to_none(one: Application, other: Application) -> None:
    ours, theirs, now = parts(one), parts(other), parts(merged(one, other))
    for part in ours | theirs:
        if one.stamps.get(part, 0) == other.stamps.get(part, 0):
            assert now[part] in (ours.get(part), theirs.get(part))


def test_two_places_change_different_parts() -> None:
    here = changed(typed(READY, role="Analyst"), TextEdited("check-in-only", "", "Mine", None), at=9)
    there = later(typed(READY, company="Acme"), done(StepKind.NOTES, TODAY))
    together = merged(here.application, there.application)
    assert together.fields == {**FORM, "role": "Analyst", "company": "Acme"}
    assert together.texts == here.application.texts
    assert together.happenings == there.application.happenings


def test_of_two_changes_of_the_same_text_the_later_one_counts() -> None:
    here = changed(READY, TextEdited("check-in-only", "", "Earlier", None), at=100)
    there = changed(READY, TextEdited("check-in-only", "", "Later", None), at=101)
    assert merged(here.application, there.application).texts["check-in-only"].body == "Later"


def test_what_was_taken_away_does_not_come_back_with_an_older_copy() -> None:
    before = changed(
        changed(READY, PersonAdded("ab12"), at=5), FormTyped({"person-2-ab12-name": "Dana"}), at=6
    )
    before = changed(before, TextEdited("check-in-only", "", "Mine", None), at=7)
    after = changed(changed(before, PersonRemoved("person-2-ab12"), at=8), TextDropped("check-in-only"), at=9)
    together = merged(before.application, after.application)
    assert together == after.application
    assert together.people == ("person-1",)
    assert together.people_ever == 2, "The next row gets another id."


def test_a_change_after_the_removal_of_a_part_brings_it_back() -> None:
    begun = changed(READY, TextEdited("check-in-only", "", "Mine", None), at=5)
    dropped = changed(begun, TextDropped("check-in-only"), at=10)
    edited = changed(begun, TextEdited("check-in-only", "", "Mine, and more", None), at=11)
    assert merged(dropped.application, edited.application).texts["check-in-only"].body == "Mine, and more"


def test_two_people_who_were_added_at_the_same_time_are_two() -> None:
    here, there = changed(READY, PersonAdded("aaaa")), changed(READY, PersonAdded("bbbb"))
    together = merged(here.application, there.application)
    assert together.people == ("person-1", "person-2-aaaa", "person-2-bbbb")


def test_there_is_a_row_to_fill_in_when_each_place_has_removed_another_person() -> None:
    both = changed(READY, PersonAdded(), at=5)
    here, there = (
        changed(both, PersonRemoved("person-1"), at=6),
        changed(both, PersonRemoved("person-2"), at=7),
    )
    assert merged(here.application, there.application).people == ("person-1",)


def test_a_change_counts_as_later_than_the_one_before_when_the_clock_was_put_back() -> None:
    first = changed(READY, FormTyped({"role": "Analyst"}), at=1_000)
    second = changed(first, FormTyped({"role": "Engineer"}), at=10)
    third = changed(second, FormTyped({"company": "Acme"}), at=1_000)
    stamps = third.application.stamps
    assert stamps["field", "role"] == 1_001
    assert stamps["field", "company"] > 1_001
    assert merged(first.application, second.application).fields["role"] == "Engineer"


def test_a_part_that_is_the_same_keeps_its_stamp() -> None:
    state = changed(READY, FormTyped({"role": "Analyst"}), at=1_000)
    after = changed(state, FormTyped({"role": "Analyst", "company": "Acme"}), at=2_000)
    assert after.application.stamps["field", "role"] == 1_000
    assert stamped(after.application, after.application, 3_000) is after.application
    assert stamped(after.application._replace(people_ever=9), after.application, 3_000).stamps == (
        after.application.stamps
    )


@given(copies(), copies(), st.integers(0, 9))
def test_a_change_is_undone_and_nothing_else(before: Application, after: Application, at: int) -> None:
    before, after = (each._replace(fields={**each.fields, "phone": "0"}) for each in (before, after))
    after = stamped(after._replace(stamps=before.stamps), before, at)
    assert parts(restored(after, before, after)) == parts(before)
    # What came in between stays.
    now = stamped(after._replace(fields={**after.fields, "phone": "1", "your-name": "Kim"}), after, at)
    meanwhile = {("field", "phone"): "1", ("field", "your-name"): "Kim"}
    assert parts(restored(now, before, after)) == {**parts(before), **meanwhile}


class TestPlansThatArrive:
    """Plans from another tab."""

    def test_a_plan_that_was_removed_there_gives_way_to_another_one(self) -> None:
        both = changed(OPENED, PlanBegun(SECOND, {**FORM, "plan-title": "Beta"}), at=5)
        there = changed(both, PlanRemoved(SECOND), at=6)
        here = changed(both, PlansArrived(there.plans))
        assert here.shown == FIRST
        assert here.undo is None

    def test_who_goes_on_with_the_only_plan_that_was_removed_there_has_it_back(self) -> None:
        here = changed(OPENED, PlansArrived(changed(OPENED, PlanRemoved(FIRST), at=6).plans))
        assert here.shown == FIRST
        assert here.application.is_removed
        typing = changed(here, FormTyped({"role": "Analyst"}), at=7)
        assert not typing.application.is_removed
        assert not merged(typing.application, here.application).is_removed

    def test_an_undo_after_they_arrived_leaves_what_was_changed_there(self) -> None:
        removed = changed(changed(READY, PersonAdded(), at=5), PersonRemoved("person-2"), at=6)
        assert isinstance(removed.undo, Undone)
        there = changed(READY, FormTyped({"role": "Analyst"}), at=7)
        both = changed(removed, PlansArrived(there.plans))
        again = changed(both, removed.undo, at=8)
        assert again.application.people == ("person-1", "person-2")
        assert again.application.fields["role"] == "Analyst"
