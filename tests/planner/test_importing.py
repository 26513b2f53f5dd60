"""Plans from a file: what is said before they come in, and that nothing is lost when they do."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import kept
from planner.application import Application, Happening, Text
from planner.changes import (
    Arriving,
    PersonAdded,
    PlanNamed,
    PlanRemoved,
    PlansArrived,
    PlansOpened,
    TextDropped,
    TextEdited,
)
from planner.changing import changed
from planner.importing import incoming, together
from planner.merging import merged, parts, stamped
from planner.state import State
from rules import Event, EventKind, StepKind
from tests.planner.changes import FIRST, READY, TODAY, done, later, typed

SECOND = "019ab000-0000-7000-8000-000000000002"
KEY = "check-in-only"


def edited(state: State, body: str, at: int = 0) -> State:
    return changed(state, TextEdited(KEY, "Hello", body, None), at)


ACME = edited(typed(READY, plan_title="Acme", interview_date="2026-11-20"), "My words")


def says(state: State, theirs: dict[str, Application]) -> list[str]:
    return [plan.says for plan in incoming(changed(state, Arriving(theirs, FIRST)))]


def taken_in(state: State, theirs: dict[str, Application], at: int = 10_000) -> State:
    """The state after the plans have come in, as the page has them come."""
    after = changed(state, PlansArrived(together(state.plans, theirs, at)), at)
    # It is kept and read again like any other.
    for key, plan in after.plans.items():
        assert kept.from_plain(kept.to_plain(plan)) == plan, key
    return after


class TestPreview:
    """What is said of each plan in the file."""

    def test_without_a_file_there_is_nothing_to_say(self) -> None:
        assert incoming(ACME) == ()
        assert incoming(later(ACME, Arriving(ACME.plans, FIRST), Arriving())) == ()

    def test_a_plan_that_is_not_here_is_new(self) -> None:
        assert says(ACME, {SECOND: ACME.application}) == ["New: it comes beside your plans."]

    def test_a_plan_that_is_here_is_the_same(self) -> None:
        assert says(ACME, dict(ACME.plans)) == ["The same as here: nothing changes."]

    def test_a_plan_that_was_changed_here_since_is_the_same(self) -> None:
        assert says(typed(ACME, role="Analyst"), dict(ACME.plans)) == ["The same as here: nothing changes."]

    def test_a_plan_that_was_changed_there_says_which_parts_change(self) -> None:
        there = later(
            typed(ACME, interview_date="2026-11-23", country="US", process_length="2", process_unit="days"),
            PersonAdded("ab12"),
            done(StepKind.THANK_YOU, TODAY),
            done(StepKind.NOTES, TODAY),
            TextEdited("call-answered", None, "Good day", None),
        )
        assert says(ACME, dict(there.plans)) == [
            "Changes here: the date of the interview, the length of the process, the place, what they said,"
            " the people, 2 entries of what has happened and 1 text."
        ]

    def test_a_plan_that_was_removed_here_comes_back(self) -> None:
        state = changed(ACME, PlanRemoved(FIRST), 20)
        assert says(state, dict(ACME.plans)) == ["You have removed it: it comes back."]

    def test_a_plan_that_was_removed_there_is_not_spoken_of(self) -> None:
        removed = changed(ACME, PlanRemoved(FIRST), 20)
        assert says(ACME, {**removed.plans, SECOND: ACME.application}) == ["New: it comes beside your plans."]

    def test_each_has_its_title_or_the_day_of_its_interview(self) -> None:
        plans = {
            FIRST: Application({"plan-title": " Acme "}),
            SECOND: Application({"interview-date": "2026-11-20"}),
            "019ab000-0000-7000-8000-000000000003": Application({"interview-date": "soon"}),
        }
        called = [
            "".join(part if isinstance(part, str) else part.words for part in plan.title)
            for plan in incoming(changed(ACME, Arriving(plans, FIRST)))
        ]
        assert called == ["Acme", "Interview of Friday 20 November", "An interview without a day"]


class TestTexts:
    """No word of either side is lost."""

    def bodies(self, state: State) -> set[str]:
        return {text.body for text in state.application.texts.values()}

    @pytest.mark.parametrize("is_later_here", [True, False])
    def test_of_two_texts_the_later_one_stands_and_the_other_beside_it(self, is_later_here: bool) -> None:
        here, there = (
            edited(ACME, body, at) for body, at in (("Here", 50), ("There", 70 - 40 * is_later_here))
        )
        after = taken_in(here, dict(there.plans))
        assert after.application.texts[KEY].body == ("Here" if is_later_here else "There")
        assert self.bodies(after) == {"Here", "There"}
        (beside,) = after.application.texts.keys() - {KEY}
        assert beside.startswith(f"{KEY}-")

    def test_the_same_file_once_more_changes_nothing(self) -> None:
        here, there = edited(ACME, "Here", 50), dict(edited(ACME, "There", 40).plans)
        after = taken_in(here, there)
        assert taken_in(after, there, at=20_000) == after
        assert says(after, there) == ["The same as here: nothing changes."]

    def test_a_text_that_was_dropped_there_stays_here(self) -> None:
        there = changed(ACME, TextDropped(KEY), 90)
        assert self.bodies(taken_in(ACME, dict(there.plans))) == {"My words"}

    def test_a_text_beside_another_one_that_both_have_edited_keeps_both(self) -> None:
        beside = f"{KEY}-0a1b2c3d"
        here = changed(ACME, TextEdited(beside, "Hello", "Beside, here", None), 50)
        there = changed(ACME, TextEdited(beside, "Hello", "Beside, there", None), 60)
        after = taken_in(here, dict(there.plans))
        assert self.bodies(after) == {"My words", "Beside, here", "Beside, there"}
        assert {len(key) for key in after.application.texts} == {len(KEY), len(beside)}


class TestPlans:
    """Whole plans."""

    def test_a_plan_that_was_removed_there_stays_here(self) -> None:
        removed = changed(ACME, PlanRemoved(FIRST), 20)
        assert taken_in(ACME, dict(removed.plans)) == ACME

    def test_a_plan_that_was_removed_here_comes_back_with_all_that_is_in_it(self) -> None:
        state = changed(ACME, PlanRemoved(FIRST), 20)
        # Once the page is closed nothing of it is kept but that it was removed.
        tombstone = kept.from_plain(kept.to_plain(state.plans[FIRST]))
        after = taken_in(state._replace(plans={FIRST: tombstone}), dict(ACME.plans))
        assert parts(after.application) == parts(ACME.application)
        # It stays, wherever its removal is known.
        assert not merged(after.application, tombstone).is_removed

    def test_into_an_untouched_page_they_come_in_place_of_the_example(self) -> None:
        example = typed(READY, touched="")
        plans = {SECOND: ACME.application}
        after = changed(example, PlansOpened(plans, SECOND))
        assert (dict(after.plans), after.shown) == (plans, SECOND)

    def test_an_example_in_which_something_was_written_stays(self) -> None:
        example = edited(typed(READY, touched=""), "My words")
        after = changed(example, PlansOpened({SECOND: ACME.application}, SECOND))
        assert list(after.plans) == [FIRST, SECOND]

    def test_that_a_plan_was_removed_is_not_forgotten_when_others_come(self) -> None:
        tombstone = kept.from_plain(kept.to_plain(changed(ACME, PlanRemoved(FIRST), 20).plans[FIRST]))
        state = changed(
            ACME._replace(plans={FIRST: tombstone}), PlansOpened({SECOND: ACME.application}, SECOND)
        )
        assert state.plans[FIRST] == tombstone

    def test_only_what_was_told_and_not_removed_goes_into_a_file(self) -> None:
        example = typed(READY, touched="")
        assert example.in_use == {}
        assert list(ACME.in_use) == [FIRST]
        assert changed(ACME, PlanRemoved(FIRST), 20).in_use == {}
        assert list(edited(example, "My words").in_use) == [FIRST]


TEXTS = st.builds(Text, st.sampled_from([None, "", "Hello"]), st.sampled_from(["", "a", "b", "c"]))
APPLICATIONS = st.builds(
    Application,
    fields=st.dictionaries(st.sampled_from(["touched", "role", "company"]), st.sampled_from(["", "x", "y"])),
    texts=st.dictionaries(st.sampled_from([KEY, "thank-you-person-1", f"{KEY}-0a1b2c3d"]), TEXTS),
    happenings=st.sampled_from(
        [(), (Happening(SECOND, Event(EventKind.OFFER, date(2026, 11, 24))),)],
    ),
    is_removed=st.booleans(),
)
COPIES = st.tuples(APPLICATIONS, APPLICATIONS, st.integers(1, 3), st.integers(1, 3)).map(
    lambda it: (stamped(it[0], None, it[2]), stamped(it[1], None, it[3]))
)


@given(COPIES)
def test_of_any_two_copies_every_text_and_event_is_there_afterwards(
    copies: tuple[Application, Application],
) -> None:
    ours, theirs = copies
    here = State(TODAY, {FIRST: ours}, FIRST)
    after = changed(here, PlansArrived(together(here.plans, {FIRST: theirs}, 100))).application
    told = {(text.subject or "", text.body) for text in after.texts.values()}
    for side in (ours, *(() if theirs.is_removed else (theirs,))):
        assert {(text.subject or "", text.body) for text in side.texts.values()} <= told
        assert set(side.happenings) <= set(after.happenings)
    if not theirs.is_removed:
        assert not after.is_removed
        assert together({FIRST: after}, {FIRST: theirs}, 200) == {FIRST: after}


def test_what_is_said_of_a_person_is_a_change_of_the_people() -> None:
    there = typed(ACME, **{"person-1-name": "Dana"})
    assert says(ACME, dict(there.plans)) == ["Changes here: the people."]


def test_a_title_is_a_change_like_any_other() -> None:
    there = changed(ACME, PlanNamed(FIRST, "Acme, analyst"))
    assert says(ACME, dict(there.plans)) == ["Changes here: the title."]
