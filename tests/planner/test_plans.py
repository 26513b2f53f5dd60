"""Several plans: which is shown, and how one goes and comes back."""

from datetime import date

from planner.application import TITLE
from planner.changes import (
    Answering,
    DayCame,
    FormTyped,
    HolidaysArrived,
    PersonAdded,
    PersonRemoved,
    PlanBegun,
    PlanBroughtBack,
    PlanNamed,
    PlanRemoved,
    PlansArrived,
    PlanShown,
    TakenBack,
    TextDropped,
    TextEdited,
)
from planner.changing import changed
from planner.merging import merged
from planner.overview import overview
from planner.state import State
from planner.undoing import can_be_undone
from rules import Event, EventKind, StepKind
from tests.planner.changes import FIRST, FORM, READY, TODAY, done, draft, happened, later, typed

SECOND = "019ab000-0000-7000-8000-000000000002"
THIRD = "019ab000-0000-7000-8000-000000000003"
TWO = changed(typed(READY, plan_title="Acme"), PlanBegun(SECOND, FORM))
"""The second of two plans is shown."""


def undone(state: State) -> State:
    assert state.undo
    return changed(state, state.undo)


class TestShowing:
    """Which plan is shown."""

    def test_a_new_plan_is_shown_and_the_first_one_stays(self) -> None:
        assert (TWO.shown, TWO.plans[FIRST].title, TWO.application.title) == (SECOND, "Acme", "")

    def test_what_is_typed_is_of_the_plan_that_is_shown(self) -> None:
        state = typed(changed(TWO, PlanShown(FIRST)), company="Acme Ltd")
        assert (state.plans[FIRST].fields["company"], "company" in state.plans[SECOND].fields) == (
            "Acme Ltd",
            False,
        )

    def test_any_plan_can_be_named(self) -> None:
        assert changed(TWO, PlanNamed(FIRST, "Apex")).plans[FIRST].fields[TITLE] == "Apex"

    def test_an_empty_field_that_the_form_has_beside_is_no_change(self) -> None:
        assert changed(TWO, FormTyped({**FORM, "company": ""})) is TWO


class TestRemoving:
    """A plan goes, and can come back."""

    def test_another_one_is_shown_then_and_it_comes_back_with_all_that_it_held(self) -> None:
        state = changed(TWO, PlanRemoved(SECOND))
        assert (state.shown, state.plans[SECOND].is_removed) == (FIRST, True)
        state = undone(state)
        assert state.shown == SECOND
        assert (state.plans[FIRST].fields, state.plans[SECOND].fields) == (
            TWO.plans[FIRST].fields,
            TWO.plans[SECOND].fields,
        )
        assert not state.plans[SECOND].is_removed

    def test_it_comes_back_too_when_much_else_was_done_since(self) -> None:
        state = later(TWO, PlanRemoved(SECOND), FormTyped({"company": "Umbrella"}), PlanShown(FIRST))
        there = overview(state).removed
        assert [(each.key, each.title) for each in there] == [(SECOND, "Interview of Tuesday 24 November")]
        state = changed(state, PlanBroughtBack(SECOND))
        assert (state.shown, state.application.fields) == (SECOND, TWO.plans[SECOND].fields)
        assert overview(state).removed == ()

    def test_an_answer_that_was_begun_goes_with_its_plan(self) -> None:
        state = later(TWO, PlanShown(SECOND), Answering(True))
        assert changed(state, PlanRemoved(SECOND)).answer is None
        elsewhere = changed(TWO, PlanRemoved(SECOND), at=10)
        assert changed(state, PlansArrived(elsewhere.plans)).answer is None

    def test_one_that_is_not_shown_leaves_the_page_as_it_is(self) -> None:
        assert changed(TWO, PlanRemoved(FIRST)).shown == SECOND

    def test_what_comes_by_itself_leaves_the_way_back(self) -> None:
        state = changed(TWO, PlanRemoved(SECOND))
        state = later(state, HolidaysArrived(False), DayCame(date(2026, 11, 25)))
        assert not undone(state).plans[SECOND].is_removed

    def test_one_that_was_removed_elsewhere_is_shown_no_longer(self) -> None:
        elsewhere = changed(TWO, PlanRemoved(SECOND), at=10)
        assert changed(TWO, PlansArrived(elsewhere.plans)).shown == FIRST

    def test_undoing_something_of_a_plan_that_has_gone_elsewhere_does_not_show_it(self) -> None:
        elsewhere = changed(TWO, PlanRemoved(SECOND), at=10)
        state = later(TWO, done(StepKind.NOTES, TODAY), PlansArrived(elsewhere.plans))
        assert undone(state).shown == FIRST


class TestTogether:
    """Copies of a plan that were changed in two places."""

    def test_what_was_changed_once_more_elsewhere_is_not_undone(self) -> None:
        own = draft(READY, "check-in-only")
        here = changed(READY, TextEdited("check-in-only", own.subject, "Mine.", own), at=1)
        here = changed(here, TextDropped("check-in-only"), at=2)
        there = changed(here, TextEdited("check-in-only", own.subject, "Later.", own), at=3)
        state = undone(changed(here, PlansArrived(there.plans)))
        assert state.application.texts["check-in-only"].body == "Later."

    def test_both_have_the_same_in_the_end(self) -> None:
        one = changed(READY, done(StepKind.NOTES, TODAY), at=1)
        other = changed(READY, done(StepKind.CALL, TODAY), at=2)
        assert merged(one.application, other.application) == merged(other.application, one.application)


class TestUndoing:
    """What is said of a change that can be undone."""

    def test_nothing_of_what_cannot_be(self) -> None:
        assert can_be_undone(READY) == can_be_undone(typed(READY, company="Acme")) == ""

    def test_a_plan(self) -> None:
        assert can_be_undone(changed(TWO, PlanRemoved(FIRST))) == "“Acme” is removed."
        interview = "“Interview of Tuesday 24 November” is removed."
        assert can_be_undone(changed(TWO, PlanRemoved(SECOND))) == interview

    def test_a_person(self) -> None:
        state = later(READY, PersonAdded(), PersonAdded())
        state = changed(typed(state, person_2_name="Omar"), PersonRemoved("person-2"))
        assert can_be_undone(state) == "Omar is removed, and what you wrote to them."
        state = changed(state, PersonRemoved("person-3"))
        assert can_be_undone(state) == "The person is removed, and what you wrote to them."

    def test_a_text(self) -> None:
        own = draft(READY, "check-in-only")
        state = changed(READY, TextEdited("check-in-only", own.subject, "Mine.", own))
        assert can_be_undone(changed(state, TextDropped("check-in-only"))).startswith("The draft stands")

    def test_what_has_happened(self) -> None:
        state = changed(READY, done(StepKind.THANK_YOU, TODAY))
        assert can_be_undone(state) == "Done: thank-you email."
        [happening] = state.application.happenings
        assert can_be_undone(changed(state, TakenBack(happening.key))) == "Taken back."
        offered = changed(READY, happened(Event(EventKind.OFFER, TODAY)))
        assert can_be_undone(offered) == "Noted: “They made you an offer”."
