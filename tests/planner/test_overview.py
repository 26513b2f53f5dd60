"""All plans at a glance."""

from datetime import date, timedelta

import pytest

from planner import overview as module
from planner import screen as screens
from planner.application import Application
from planner.changes import DayCame, HolidaysArrived, PlanBegun, PlanRemoved, PlanShown, TextEdited
from planner.changing import changed
from planner.overview import Overview
from planner.screen import screen
from planner.state import State
from rules import Event, EventKind, StepKind, said
from tests.planner.changes import FIRST, FORM, OPENED, READY, TODAY, done, draft, happened, later, typed


def key(number: int) -> str:
    return f"019ab000-0000-7000-8000-{number:012}"


def begin(state: State, number: int, title: str, days_ago: int, **fields: str) -> State:
    """The state in which a plan is begun, for an interview so many days ago."""
    on = TODAY - timedelta(days_ago)
    state = changed(state, PlanBegun(key(number), {**FORM, "interview-date": str(on)}))
    return typed(state, plan_title=title, **fields)


def seen(state: State) -> Overview:
    overview = screen(state).overview
    assert overview
    return overview


def rows(state: State) -> list[tuple[str, str]]:
    return [(row.title, said(row.next)) for row in seen(state).plans]


MANY = begin(typed(READY, plan_title="Acme"), 2, "Borealis", 8)
MANY = begin(MANY, 3, "Cygnus", 11)
MANY = begin(MANY, 4, "Dorado", 2)
MANY = later(
    begin(MANY, 5, "Eridanus", 3), happened(Event(EventKind.OFFER, TODAY)), done(StepKind.REPLY, TODAY)
)
MANY = begin(MANY, 6, "Fornax", 0, process_length="x")


class TestList:
    """One row a plan."""

    def test_it_comes_after_the_first_plan(self) -> None:
        assert screen(OPENED).overview is None

    def test_the_longest_overdue_come_first_then_by_day_then_the_closed_ones(self) -> None:
        problem = screen(MANY).problems[0].message
        assert rows(MANY) == [
            ("Cygnus", "Check-in email, due since 20 Nov"),
            ("Borealis", "Check-in email, due since 23 Nov"),
            ("Dorado", "Thank-you email, today"),
            ("Acme", "Thank-you email, Wed 25 Nov"),
            ("Fornax", problem),
            ("Eridanus", "Congratulations on the offer: this plan is closed."),
        ]
        assert [row.is_late for row in seen(MANY).plans] == [True] * 2 + [False] * 4
        assert [row.is_over for row in seen(MANY).plans] == [False] * 5 + [True]

    def test_the_one_that_is_shown_is_marked(self) -> None:
        shown = [row.title for row in seen(changed(MANY, PlanShown(key(3)))).plans if row.is_shown]
        assert shown == ["Cygnus"]

    def test_one_that_is_removed_is_not_there(self) -> None:
        assert "Acme" not in dict(rows(changed(MANY, PlanRemoved(FIRST))))

    @pytest.mark.parametrize(
        ("fields", "title"),
        [
            ({"plan_title": "Mine"}, "Mine"),
            ({"company": "Acme", "role": "Designer"}, "Acme, Designer"),
            ({}, "Interview of Monday 23 November"),
            ({"interview_date": ""}, "Interview on a day to be entered"),
            ({"touched": ""}, "New application"),
        ],
    )
    def test_a_plan_without_a_title_is_called_after_what_is_known(
        self, fields: dict[str, str], title: str
    ) -> None:
        state = typed(begin(READY, 2, "", 1), **fields)
        assert title in dict(rows(state))

    def test_plans_of_the_same_title_are_told_apart(self) -> None:
        state = begin(begin(typed(READY, plan_title="Acme"), 2, "Acme", 1), 3, "Acme", 2)
        assert sorted(dict(rows(state))) == ["Acme", "Acme (2)", "Acme (3)"]

    def test_an_example_asks_for_its_day_and_is_not_due(self) -> None:
        state = typed(begin(READY, 2, "", 0), touched="")
        assert ("New application", "Enter the day of the interview.") in rows(state)
        assert {due.plan for due in (*seen(state).today, *seen(state).week)} == {FIRST}

    def test_a_step_that_is_late_and_waits_for_a_working_day_says_both(self) -> None:
        state = changed(begin(READY, 2, "Acme", 9), DayCame(date(2026, 11, 28)))
        assert ("Acme", "Check-in email, Mon 30 Nov, due since 23 Nov") in rows(state)

    def test_an_interview_to_come_is_what_is_next(self) -> None:
        state = begin(READY, 2, "Acme", -3)
        assert ("Acme", "Interview, Fri 27 Nov") in rows(state)
        assert ("Acme", "Interview", "") in [(due.title, due.what, due.step) for due in seen(state).week]


class TestAgenda:
    """What is due of all plans."""

    def test_today_has_what_is_overdue_first_then_what_is_of_today(self) -> None:
        today = [(due.title, due.what, said(due.when)) for due in seen(MANY).today]
        assert today == [
            ("Cygnus", "Check-in email", "due since 20 Nov"),
            ("Dorado", "Notes for yourself", "due since 22 Nov"),
            ("Borealis", "Check-in email", "due since 23 Nov"),
            ("Acme", "Notes for yourself", ""),
            ("Dorado", "Thank-you email", ""),
        ]

    def test_the_week_has_the_days_from_tomorrow_to_a_week_from_now(self) -> None:
        week = [(due.title, due.what, said(due.when)) for due in seen(MANY).week]
        assert week == [
            ("Acme", "Thank-you email", "Wed 25 Nov"),
            ("Dorado", "Check-in email", "Mon 30 Nov"),
            ("Acme", "Check-in email", "Tue 1 Dec"),
            ("Borealis", "Phone call", "Tue 1 Dec"),
            ("Cygnus", "Phone call", "Tue 1 Dec"),
        ]

    def test_it_leads_to_the_step_of_the_plan(self) -> None:
        first = seen(MANY).today[0]
        assert (first.plan, first.step) == (key(3), "check-in")

    def test_a_line_says_how_the_plans_stand(self) -> None:
        assert seen(MANY).summary == "6 applications: 2 overdue, 1 due today, 1 due soon"
        assert seen(typed(READY, touched="")).summary == "1 application"


class TestPlanning:
    """Which plans are made anew: it is counted, as no clock is to be trusted."""

    @pytest.fixture
    def planned(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        titles: list[str] = []
        plan_of = screens.plan_of

        def counted(state: State, application: Application, *rest: object) -> object:
            titles.append(application.title)
            return plan_of(state, application, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(module, "plan_of", counted)
        screen(MANY)
        titles.clear()
        return titles

    def test_nothing_new_plans_nothing(self, planned: list[str]) -> None:
        own = draft(changed(MANY, PlanShown(FIRST)), "check-in-only")
        screen(changed(MANY, PlanShown(key(2))))
        screen(changed(changed(MANY, PlanShown(FIRST)), TextEdited("check-in-only", "", "Mine.", own)))
        assert planned == []

    def test_a_tick_plans_that_plan_alone(self, planned: list[str]) -> None:
        ticked = later(MANY, PlanShown(key(4)), done(StepKind.THANK_YOU, TODAY))
        assert ("Dorado", "Check-in email, Mon 30 Nov") in rows(ticked)
        assert planned == ["Dorado"]

    def test_typing_plans_that_plan_alone(self, planned: list[str]) -> None:
        screen(typed(changed(MANY, PlanShown(key(2))), company="Borealis Ltd"))
        assert planned == ["Borealis"]

    @pytest.mark.parametrize("change", [DayCame(date(2026, 11, 25)), HolidaysArrived(True)])
    def test_another_day_and_the_holidays_plan_them_all(
        self, planned: list[str], change: DayCame | HolidaysArrived
    ) -> None:
        screen(changed(MANY, change))
        assert sorted(planned) == ["Acme", "Borealis", "Cygnus", "Dorado", "Eridanus", "Fornax"]
