"""What is printed: the sheet of a plan for the wall, and the agenda of all plans."""

from datetime import date

import pytest

from export.qr import code
from planner.application import Application
from planner.carried import fragment
from planner.changes import (
    CodesArrived,
    HolidaysArrived,
    PersonAdded,
    PlanRemoved,
    PlansArrived,
    Printing,
    PrintingChosen,
    TextEdited,
)
from planner.changing import changed
from planner.paper import MOST_BOXES, Agenda, Box, PaperRow, WallSheet, paper
from planner.screen import screen
from planner.state import State
from rules import Event, EventKind, Interview, Standing, StepKind, said
from tests.planner.changes import (
    FIRST,
    FORM,
    OPENED,
    READY,
    TODAY,
    done,
    draft,
    facts,
    happened,
    later,
    typed,
    wall,
)

OTHER = "019ab000-0000-7000-8000-000000000002"
THIRD = "019ab000-0000-7000-8000-000000000003"
ADDRESS = "https://example.org/planner/"
ALL = PrintingChosen(False, all_plans=True)


def row(sheet: WallSheet, key: str) -> PaperRow:
    return next(row for row in sheet.rows if row.key == key)


def with_people(state: State, *names: str) -> State:
    """The state after the reader has told of people, by their names."""
    for number, name in enumerate(names, start=1):
        if number > 1:
            state = changed(state, PersonAdded())
        state = typed(state, **{f"{state.application.people[-1]}-name": name})
    return state


def with_plans(state: State, **forms: dict[str, str]) -> State:
    """The state with more plans, by the last digit of their keys."""
    plans = {f"{FIRST[:-1]}{digit[-1]}": Application({**FORM, **form}) for digit, form in forms.items()}
    return changed(state, PlansArrived(plans))


def agenda(state: State) -> Agenda:
    pages = paper(changed(state, ALL))
    assert isinstance(pages, Agenda)
    return pages


class TestWhen:
    """Paper is made while the browser prints, and not otherwise."""

    def test_the_screen_has_paper_only_while_the_browser_prints(self) -> None:
        assert screen(READY).paper is None
        printing = changed(READY, Printing(True))
        assert screen(printing).paper == wall(READY)
        assert screen(changed(printing, Printing(False))) == screen(READY)

    def test_there_is_a_sheet_before_the_rest_has_come(self) -> None:
        assert [row.key for row in wall(OPENED).rows] == [row.key for row in wall(READY).rows]

    def test_a_form_that_needs_a_correction_has_none(self) -> None:
        assert paper(typed(READY, process_length="0")) is None


class TestHead:
    """What the sheet says above the steps."""

    def test_it_says_what_the_plan_was_made_from(self) -> None:
        state = typed(
            READY,
            process_length="01",
            process_unit="days",
            interview_time="14:30",
        )
        assert facts(state) == {
            "Interview": "Tuesday 24 November 2026 at 14:30",
            "Hiring process": "1 day",
            "Days off": "weekends and the quiet days around New Year",
            "Plan made on": "Tuesday 24 November 2026",
        }
        promised = facts(typed(state, answer_by="2026-12-04"))
        assert promised["Answer promised by"] == "Friday 4 December 2026"
        assert "Hiring process" not in promised

    @pytest.mark.parametrize(
        ("length", "unit", "words"),
        [
            ("2-3", "weeks", "2 to 3 weeks"),
            ("10 days", "weeks", "10 days"),
            ("٢", "weeks", "2 weeks"),
            ("0" * 5000 + "2", "weeks", "2 weeks"),
        ],
    )
    def test_a_length_is_said_as_it_was_read(self, length: str, unit: str, words: str) -> None:
        assert facts(typed(READY, process_length=length, process_unit=unit))["Hiring process"] == words

    def test_after_news_or_an_invitation_it_says_what_counts_then(self) -> None:
        state = typed(READY, interview_date="2026-11-12", process_length="2-3", answer_by="2026-11-20")
        told = later(state, happened(Event(EventKind.TOLD, TODAY, answer_by=date(2026, 11, 30))))
        assert facts(told)["Answer promised by"] == "Monday 30 November 2026"
        invited = Event(EventKind.INVITED, TODAY, interview=Interview(date(2026, 12, 1)))
        again = facts(later(state, happened(invited)))
        assert list(again) == ["Interview", "Days off", "Plan made on"]
        assert again["Interview"] == "Tuesday 1 December 2026"

    @pytest.mark.parametrize(
        ("fields", "kind", "title", "job"),
        [
            ({}, "Follow-up plan", "Interview of Tuesday 24 November", ""),
            ({"plan_title": " Acme "}, "Follow-up plan", "Acme", ""),
            ({"company": "Acme", "role": "Analyst"}, "Follow-up plan", "Acme, Analyst", ""),
            (
                {"plan_title": "The big one", "company": "Acme", "your_name": "Sam"},
                "Follow-up plan of Sam",
                "The big one",
                "Acme",
            ),
        ],
    )
    def test_it_says_for_what_and_for_whom_the_plan_is(
        self, fields: dict[str, str], kind: str, title: str, job: str
    ) -> None:
        sheet = wall(typed(READY, **fields))
        assert (sheet.kind, sheet.title, sheet.job) == (kind, title, job)

    def test_an_example_and_an_end_are_said(self) -> None:
        assert said(wall(typed(READY, touched="")).remark).startswith("An example, for an interview today")
        assert wall(READY).remark == ()
        offer = later(typed(READY, interview_date="2026-11-20"), happened(Event(EventKind.OFFER, TODAY)))
        assert wall(offer).remark == ("Congratulations on the offer: this plan is closed.",)

    def test_the_contact_is_the_first_person_with_a_name(self) -> None:
        assert wall(READY).contact == ""
        assert wall(with_people(READY, "", "Dana Ruiz", "Bo")).contact == "Dana Ruiz"


class TestRows:
    """The steps."""

    def test_a_step_stands_on_its_day_in_large_letters_with_what_and_why(self) -> None:
        sheet = wall(typed(READY, interview_date="2026-12-23", interview_time="14:30"))
        step = row(sheet, "check-in")
        assert step.date == (date(2026, 12, 30), "Wed", "30", "Dec", "")
        assert (step.title, step.hours) == ("Check-in email", "09:00 to 17:00")
        assert step.what.startswith("No answer yet?")
        assert step.why.startswith("After 7 days")
        assert step.source == "Guide, point 2"
        assert row(sheet, "call").date == (date(2027, 1, 6), "Wed", "6", "Jan", "2027")
        assert row(sheet, "notes").hours == ""

    def test_each_step_has_a_box_and_room_for_its_day(self) -> None:
        sheet = wall(typed(READY, process_length="8"))
        assert [(row.key, *[(box.label, box.is_open) for box in row.boxes]) for row in sheet.rows] == [
            ("notes", ("written on", True)),
            ("thank-you", ("sent on", True)),
            ("check-in", ("sent on", True)),
            ("answer-due", ("heard on", True)),
            ("second-check-in", ("sent on", True)),
            ("call", ("phoned on", True)),
            ("confirm", ("sent on", True)),
            ("move-on", ("sent on", True)),
        ]

    def test_what_is_done_has_its_day_and_a_tick_and_says_no_more(self) -> None:
        state = later(typed(READY, interview_date="2026-11-20"), done(StepKind.THANK_YOU, TODAY))
        step = row(wall(state), "thank-you")
        assert step.boxes == (Box("thank-you", "", "sent on", "24 Nov", False),)
        assert (step.standing, step.what, step.why, step.hours) == (Standing.DONE, "", "", "")

    def test_what_has_lapsed_says_what_takes_its_place_and_has_no_box(self) -> None:
        step = row(wall(typed(READY, interview_date="2026-11-03")), "thank-you")
        assert step.instead == "It would come too late now: your check-in email brings the thanks."
        assert (step.standing, step.boxes, step.what) == (Standing.LAPSED, (), "")

    def test_what_is_late_and_what_was_moved_says_so(self) -> None:
        late = row(wall(typed(READY, interview_date="2026-11-12")), "check-in")
        assert said(late.late) == "Was due on Thursday 19 November."
        moved = row(wall(typed(READY, interview_date="2026-11-27", interview_time="14:30")), "thank-you")
        assert said(moved.moved) == "Moved from Saturday 28 November: weekend"
        assert said(moved.window).startswith("Window: Saturday 28 November at 14:30 to Monday")

    def test_each_of_several_people_has_a_box_of_their_own(self) -> None:
        state = with_people(typed(READY, interview_date="2026-11-23"), "Dana Ruiz", "Bo")
        first = state.application.people[0]
        thanked = later(state, happened(Event(EventKind.DONE, TODAY, step=StepKind.THANK_YOU), first))
        assert row(wall(thanked), "thank-you").boxes == (
            Box(first, "Dana Ruiz", "", "24 Nov", False),
            Box(state.application.people[1], "Bo", "", "", True),
        )
        rest = happened(Event(EventKind.DONE, TODAY, step=StepKind.THANK_YOU), state.application.people[1])
        assert [box.label for box in row(wall(later(thanked, rest)), "thank-you").boxes] == ["sent on"]

    @pytest.mark.parametrize(
        ("count", "last"), [(9, "Person 9"), (10, "and 2 others"), (30, "and 22 others")]
    )
    def test_many_people_share_the_last_box(self, count: int, last: str) -> None:
        state = with_people(READY, *(f"Number {number}" for number in range(count - 1)), "")
        state = typed(state, **{f"{state.application.people[-1]}-talked-about": "cats"})
        boxes = row(wall(state), "thank-you").boxes
        assert (len(boxes), boxes[-1].name) == (MOST_BOXES, last)


class TestTold:
    """What has happened so far."""

    def test_news_is_told_in_order_and_what_is_done_is_not(self) -> None:
        state = later(
            typed(READY, interview_date="2026-11-12"),
            done(StepKind.THANK_YOU, date(2026, 11, 13)),
            happened(Event(EventKind.TOLD, date(2026, 11, 16), answer_by=date(2026, 11, 20))),
            happened(Event(EventKind.INVITED, date(2026, 11, 23), interview=Interview(date(2026, 12, 1)))),
        )
        assert [(str(each.day), said(each.what)) for each in wall(state).told] == [
            ("Mon 16 Nov", "They asked for more time, until Friday 20 November"),
            ("Mon 23 Nov", "They invited you again, on Tuesday 1 December"),
        ]


class TestTexts:
    """The messages on paper."""

    def test_they_are_there_when_they_are_wanted(self) -> None:
        own = draft(READY, "check-in-only")
        state = changed(READY, TextEdited("check-in-only", own.subject, "My own words.", own))
        assert wall(state).letters == ()
        letters = wall(changed(state, PrintingChosen(True))).letters
        assert letters[1].body == "My own words."
        assert [letter.heading for letter in letters if letter.has_room] == ["When the voicemail answers. "]


class TestCode:
    """The code that opens the plan."""

    def test_it_says_the_address_of_the_page_with_the_plan_behind_it(self) -> None:
        state = changed(typed(READY, plan_title="Acme"), CodesArrived(ADDRESS))
        carried = fragment(state.application, with_names=False)
        assert wall(state).code == code(f"{ADDRESS}#{carried}")

    def test_there_is_none_where_it_is_not_wanted_or_cannot_be(self) -> None:
        assert wall(READY).code is None, "What makes it is not here, or the page has no address."
        state = changed(READY, CodesArrived(ADDRESS))
        assert wall(state).code
        assert wall(changed(state, PrintingChosen(False, with_code=False))).code is None
        assert wall(typed(state, touched="")).code is None, "An example is nobody's plan."


class TestMonths:
    """The small calendars."""

    def test_they_mark_steps_and_days_off(self) -> None:
        state = typed(READY, country="US", interview_date="2026-11-25", process_length="1")
        months = wall(changed(state, HolidaysArrived(True))).months
        assert [month.key for month in months] == [date(2026, 11, 1), date(2026, 12, 1)]
        november = months[0]
        marked = {
            mark: [day for day, own in enumerate(november.marks, 1) if own == mark] for mark in ("act", "off")
        }
        assert marked == {"act": [25, 27], "off": [1, 7, 8, 11, 14, 15, 21, 22, 26, 28, 29]}
        assert (len(november.marks), november.name) == (30, "November 2026")
        assert november.holidays == "11 Veterans Day; 26 Thanksgiving Day"

    def test_what_is_to_be_done_goes_before_what_is_to_be_expected(self) -> None:
        months = wall(typed(READY, process_length="15", process_unit="days")).months
        assert months[1].marks[8] == "act", "The check-in and the expected answer are on 9 December."
        months = wall(typed(READY, process_length="14", process_unit="days")).months
        assert [day for day, mark in enumerate(months[1].marks, 1) if mark == "expect"] == [8]

    def test_months_without_a_step_are_left_out(self) -> None:
        names = [f"{month.key:%Y-%m}" for month in wall(typed(READY, process_length="52")).months]
        assert names == ["2026-11", "2026-12", "2027-11", "2027-12"]
        late = wall(typed(READY, interview_date="2026-09-01")).months
        assert [f"{month.key:%Y-%m}" for month in late] == ["2026-11"]


class TestAgenda:
    """All plans, day by day."""

    def test_the_steps_of_all_plans_stand_by_day(self) -> None:
        state = with_plans(
            typed(READY, plan_title="Acme"), plan2={"company": "Umbrella", "interview-date": "2026-11-17"}
        )
        days = agenda(state).days
        acme, umbrella = (
            [(str(day.key), each.title) for day in days for each in day.entries if each.plan == name]
            for name in ("Acme", "Umbrella")
        )
        assert acme == [
            ("2026-11-24", "Interview"),
            ("2026-11-24", "Notes for yourself"),
            ("2026-11-25", "Thank-you email"),
            ("2026-12-01", "Check-in email"),
            ("2026-12-08", "Phone call"),
            ("2026-12-08", "Email after the call"),
            ("2026-12-15", "Move on"),
        ]
        assert umbrella == [
            ("2026-11-24", "Check-in email"),
            ("2026-12-01", "Phone call"),
            ("2026-12-01", "Email after the call"),
            ("2026-12-08", "Move on"),
        ]
        assert [day.key for day in days] == sorted({day.key for day in days})
        assert days[0].date.number == "24"
        assert days[1].entries[0].hours == "09:00 to 17:00"

    def test_an_interview_stands_there_until_its_day_is_over(self) -> None:
        state = with_plans(
            typed(READY, plan_title="A", interview_date="2026-11-20"),
            plan2={"plan-title": "B", "interview-date": "2026-11-27", "interview-time": "14:30"},
        )
        interviews = [
            (str(day.key), each.plan, each.hours)
            for day in agenda(state).days
            for each in day.entries
            if each.title == "Interview"
        ]
        assert interviews == [("2026-11-27", "B", "14:30")]

    def test_what_is_late_is_to_be_done_today_and_what_is_done_is_not_there(self) -> None:
        state = with_plans(
            later(READY, done(StepKind.NOTES, TODAY)),
            plan2={"plan-title": "B", "interview-date": "2026-11-12"},
        )
        _interview, entry = agenda(state).days[0].entries
        assert (entry.plan, entry.title, said(entry.late)) == (
            "B",
            "Check-in email",
            "Was due on Thursday 19 November.",
        )

    def test_plans_with_nothing_to_do_or_a_wrong_form_are_named(self) -> None:
        state = typed(READY, plan_title="A", interview_date="2026-11-20")
        state = later(
            state,
            happened(Event(EventKind.OFFER, date(2026, 11, 23))),
            done(StepKind.REPLY, date(2026, 11, 23)),
        )
        state = with_plans(state, plan2={"plan-title": "B", "process-length": "0"})
        assert [(each.plan, each.words) for each in agenda(state).rest] == [
            ("A", "Congratulations on the offer: this plan is closed."),
            ("B", "Its form needs a correction."),
        ]

    def test_examples_and_plans_that_were_removed_are_not_there(self) -> None:
        state = with_plans(READY, plan2={"plan-title": "B"}, plan3={"plan-title": "C", "touched": ""})
        plans = {entry.plan for day in agenda(state).days for entry in day.entries}
        assert plans == {"Interview of Tuesday 24 November", "B"}
        alone = changed(state, PlanRemoved(OTHER))
        assert not alone.has_several
        assert isinstance(paper(changed(alone, ALL)), WallSheet), "Of one plan there is no agenda."
        assert state.has_several
        assert THIRD not in state.in_use
