"""What the page says of the ways to carry plans along."""

import pytest

from planner.carrying import FIELDS, SAYS, UNSAVED, Carriage, Way
from planner.changes import Arriving, Carried, Filed, PlanRemoved
from planner.changing import changed
from planner.kept import FIELDS as ALL_FIELDS
from planner.screen import screen
from planner.state import State
from planner.ways import Ways
from tests.planner.changes import FIRST, OPENED, READY, later, typed

ACME = typed(READY, plan_title="Acme")


def ways(state: State) -> Ways:
    shown = screen(state).ways
    assert shown
    return shown


def test_before_the_rest_is_here_it_says_nothing() -> None:
    assert screen(OPENED).ways is None


@pytest.mark.parametrize("way", Way)
def test_it_says_what_came_of_the_last_way_there_and_nowhere_else(way: Way) -> None:
    said = ways(later(ACME, Carried(Way.LINK, Carriage.NO_LINK), Carried(way, Carriage.EXPORTED)))
    at = {
        Way.ARRIVAL: "arrived",
        Way.LINK: "linked",
        Way.OFFLINE: "offline",
        Way.COPY: "saved",
        Way.FILE: "filed",
    }
    assert {name for name in at.values() if getattr(said, name)} == {at[way]}


def test_what_was_said_goes_with_the_next_change() -> None:
    said = changed(ACME, Carried(Way.LINK, Carriage.SELECTED, "address#1abc"))
    assert ways(said).link == "address#1abc"
    assert ways(typed(said, role="Analyst")) == ways(ACME)


def test_there_are_words_for_everything_that_can_come_of_it_and_for_every_field() -> None:
    assert SAYS.keys() == set(Carriage)
    assert FIELDS.keys() == ALL_FIELDS


class TestOneFile:
    """The page that is one file knows whether it holds the plans as they are."""

    def test_any_other_page_says_nothing_of_it(self) -> None:
        assert not ACME.is_unsaved
        assert ways(ACME).saved == ""

    def test_a_change_is_unsaved_until_it_is_saved(self) -> None:
        opened = changed(typed(READY, touched=""), Filed({}))
        assert not opened.is_unsaved
        told = typed(opened, touched="on", plan_title="Acme")
        assert told.is_unsaved
        assert ways(told).saved == UNSAVED
        saved = later(told, Filed(told.in_use), Carried(Way.COPY, Carriage.SAVED))
        assert not saved.is_unsaved
        assert ways(saved).saved == SAYS[Carriage.SAVED]
        assert ways(changed(saved, PlanRemoved(FIRST))).saved == UNSAVED

    def test_that_it_could_not_be_saved_is_said_first(self) -> None:
        told = later(ACME, Filed({}), Carried(Way.COPY, Carriage.NOT_SAVED))
        assert ways(told).saved == SAYS[Carriage.NOT_SAVED]


def test_the_reader_is_asked_about_a_file_until_they_have_answered() -> None:
    asked = changed(ACME, Arriving(ACME.plans, FIRST))
    assert ways(asked).asks
    assert [plan.key for plan in ways(asked).incoming] == [FIRST]
    assert not ways(changed(asked, Arriving())).asks
