"""What is said of keeping plans, what would be lost, and with what a page starts that has kept some."""

from datetime import date

import pytest

from planner.application import Application
from planner.changes import KeepingChosen, PlanRemoved, TextDropped, TextEdited, TroubleMet
from planner.changing import changed
from planner.keeping import is_at_risk, keeping_of, reopened
from planner.merging import stamped
from planner.screen import screen
from planner.state import Arrival, State, Trouble, begun
from rules import StepKind
from tests.planner.changes import FIRST, FORM, READY, TODAY, done, later, typed

KEPT = "019ab000-0000-7000-8000-000000000002"
UNTOUCHED = FORM | {"touched": "", "interview-date": f"{TODAY}"}
PLAN = stamped(Application({**FORM, "interview-date": "2026-11-20", "plan-title": "Acme"}), None, 5)


def start(form: dict[str, str], *typed: str, stands_for: str = "", plan: Application = PLAN) -> State:
    """With what a page starts on the day after, when this is what its form says."""
    state = begun(TODAY, form, FIRST, at=9)
    return reopened(state, {KEPT: plan}, KEPT, stands_for=stands_for, typed=typed)


class TestReopened:
    """With what a page starts that has kept plans."""

    def test_the_plan_that_was_kept_takes_the_place_of_an_untouched_form(self) -> None:
        state = start(UNTOUCHED)
        assert (state.plans, state.shown) == ({KEPT: PLAN}, KEPT)
        assert state.application is PLAN

    def test_its_country_wants_its_holidays(self) -> None:
        assert start(UNTOUCHED).holidays is Arrival.ABSENT
        there = PLAN._replace(fields={**PLAN.fields, "country": "US"})
        assert start(UNTOUCHED, plan=there).holidays is Arrival.WANTED

    def test_what_was_typed_before_is_a_plan_of_its_own(self) -> None:
        form = FORM | {"plan-title": "Beta"}
        for state in (start(form), start(form, "plan-title")):
            assert state.plans[KEPT] == PLAN
            assert (state.shown, state.application.fields) == (FIRST, form)

    def test_a_form_that_is_restored_stands_for_its_plan(self) -> None:
        # It was left with the title as it was before another tab changed it.
        state = start(FORM | {"plan-title": "Old"}, stands_for=KEPT)
        assert (state.plans, state.shown) == ({KEPT: PLAN}, KEPT)

    def test_what_is_typed_into_a_restored_form_counts_and_nothing_else(self) -> None:
        state = start(FORM | {"plan-title": "Old", "role": "Analyst"}, "role", stands_for=KEPT)
        assert list(state.plans) == [KEPT]
        assert state.application.fields == {**PLAN.fields, "role": "Analyst"}
        assert state.application.stamps["field", "role"] == 9
        assert state.application.stamps["field", "plan-title"] == 5

    def test_a_restored_form_of_a_plan_that_was_removed_does_not_bring_it_back(self) -> None:
        removed = "019ab000-0000-7000-8000-000000000003"
        assert list(start(FORM | {"plan-title": "Gone"}, stands_for=removed).plans) == [KEPT]
        state = start(FORM | {"plan-title": "Gone, no"}, "plan-title", stands_for=removed)
        assert list(state.plans) == [FIRST, KEPT], "Unless the reader types in it."

    def test_the_day_of_an_example_is_today(self) -> None:
        example = Application({**UNTOUCHED, "interview-date": "2026-11-20"})
        state = start(UNTOUCHED, plan=example)
        assert state.application.fields["interview-date"] == f"{TODAY}"
        assert screen(state).example


EXAMPLE = begun(TODAY, UNTOUCHED, FIRST)
EDITED = TextEdited("check-in-only", "", "Mine", None)


@pytest.mark.parametrize(
    ("state", "is_in_use", "is_lost"),
    [
        (EXAMPLE, False, False),
        (READY, True, False),
        (changed(EXAMPLE, EDITED), True, True),
        (changed(READY, EDITED), True, True),
        (changed(READY, done(StepKind.NOTES, TODAY)), True, True),
        (later(READY, EDITED, TextDropped("check-in-only")), True, False),
        (later(READY, EDITED, PlanRemoved(FIRST)), True, False),
    ],
    ids=["example", "form", "text in an example", "text", "event", "no text any more", "removed"],
)
def test_what_is_kept_and_what_would_be_lost(state: State, is_in_use: bool, is_lost: bool) -> None:
    assert state.application.is_in_use is is_in_use
    assert is_at_risk(state) is is_lost
    kept = changed(state, KeepingChosen(True))
    assert not is_at_risk(kept)
    assert not is_at_risk(changed(kept, TroubleMet(Trouble.DAMAGED)))
    assert is_at_risk(changed(kept, TroubleMet(Trouble.FULL))) is is_lost
    assert is_at_risk(changed(kept, KeepingChosen(False))) is is_lost


def test_what_is_said_of_keeping() -> None:
    assert keeping_of(READY) == (False, "")
    kept = changed(READY, KeepingChosen(True))
    assert keeping_of(kept) == (True, "Your plans are kept in this browser, with every change.")
    full = changed(kept, TroubleMet(Trouble.FULL))
    assert keeping_of(full).status.startswith("The browser has no room left")
    assert keeping_of(changed(full, TroubleMet(Trouble.FULL, is_there=False))) == keeping_of(kept)
    both = keeping_of(later(kept, TroubleMet(Trouble.TOO_NEW), TroubleMet(Trouble.DAMAGED))).status
    assert "set aside in this browser as it was" in both
    assert "reload this page" in both
    assert keeping_of(changed(full, KeepingChosen(False))) == (False, "")


def test_the_screen_says_it_once_the_rest_is_there() -> None:
    assert screen(EXAMPLE).keeping is None
    assert screen(changed(READY, KeepingChosen(True))).keeping == keeping_of(
        changed(READY, KeepingChosen(True))
    )
    shown = screen(typed(READY, role="Analyst"))
    assert (shown.plan, shown.fields["role"]) == (FIRST, "Analyst")
    assert date.fromisoformat(shown.fields["interview-date"]) == TODAY
