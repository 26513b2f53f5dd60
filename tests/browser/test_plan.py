"""The main job: the form is filled in, and the plan is there."""

import re
from datetime import date
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from rules import Event, EventKind
from tests.browser.planner import Planner
from tests.examples import (
    ADVERTISED,
    INTERVIEW_LONG_AGO,
    LATE,
    PROCESS_LENGTHS,
    PROMISES,
    WEEKDAYS,
    YEARS,
    Late,
)


def test_a_plan_for_today_is_there_at_once(planner: Planner) -> None:
    expect(planner.page.locator("#interview-date")).to_have_value("2026-11-24")
    expect(planner.headline).to_have_text("Send your thank-you email tomorrow")
    assert planner.act_on() == ADVERTISED[0].act_on


def test_the_page_shows_the_same_days_as_the_rules(planner: Planner) -> None:
    # The examples know no days off but weekends. In Ukraine no holiday is one under martial law, so that the
    # page counts no quiet days there either.
    planner.choose("UA")
    for example in [*ADVERTISED, *PROCESS_LENGTHS, *WEEKDAYS, *YEARS, *PROMISES]:
        planner.page.clock.set_fixed_time(f"{example.interview}T12:00:00Z")
        planner.fill(interview_date=example.interview)
        if example.process_days:
            planner.fill(process_length=str(example.process_days), process_unit="days")
        if example.answer_by:
            planner.fill(answer_by=example.answer_by)
        if not example.process_days and not example.answer_by:
            planner.page.check("#told-nothing")
        assert planner.act_on() == example.act_on, str(example)


def test_weeks_count_seven_days(planner: Planner) -> None:
    planner.fill(process_length="2")
    assert planner.act_on() == ADVERTISED[4].act_on
    planner.fill(process_unit="days")
    assert planner.act_on()["answer-due"] == "2026-11-26"


def test_a_length_is_read_as_it_was_told(planner: Planner) -> None:
    length = planner.on_paper().locator(".facts div", has_text="Hiring process")
    planner.fill(process_length="2-3")
    expect(length).to_have_text("Hiring process2 to 3 weeks")
    assert planner.act_on()["answer-due"] == "2026-12-15"
    planner.fill(process_length="10 days")
    expect(planner.page.locator("#process-unit")).to_have_value("weeks")
    expect(length).to_have_text("Hiring process10 days")
    assert planner.act_on()["answer-due"] == "2026-12-04"


def test_of_a_length_and_a_promised_date_the_chosen_one_counts_and_the_other_stays(planner: Planner) -> None:
    planner.fill(process_length="2", answer_by="2026-12-18")
    assert planner.act_on()["answer-due"] == "2026-12-18"
    expect(planner.page.locator("#process-length")).to_be_hidden()
    planner.page.get_by_role("radio", name="How long").check()
    assert planner.act_on()["answer-due"] == "2026-12-08"
    expect(planner.page.locator("#process-length")).to_have_value("2")
    expect(planner.page.locator("#answer-by")).to_be_hidden()
    planner.page.get_by_role("radio", name="Nothing").check()
    assert "answer-due" not in planner.act_on()
    expect(planner.page.locator("#process-length")).to_be_hidden()
    planner.page.get_by_role("radio", name="By when").check()
    expect(planner.page.locator("#answer-by")).to_have_value("2026-12-18")


def test_the_choice_follows_a_field_that_a_program_fills_in(planner: Planner) -> None:
    for field, text, choice in (("process-length", "3", "length"), ("answer-by", "2026-12-04", "date")):
        planner.page.evaluate(
            """([id, text]) => {
                const field = document.getElementById(id);
                field.value = text;
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }""",
            [field, text],
        )
        expect(planner.page.locator(f"#told-{choice}")).to_be_checked()
        expect(planner.page.locator(f"#{field}")).to_be_visible()
    assert planner.act_on()["answer-due"] == "2026-12-04"


def test_each_step_says_what_when_why_and_on_whose_word(planner: Planner) -> None:
    planner.fill(process_length="2")
    for step in planner.plan.locator("li").all():
        expect(step.locator("h3")).not_to_be_empty()
        expect(step.locator(".day time")).to_have_attribute(
            "datetime", step.get_attribute("data-act-on") or ""
        )
        expect(step).to_contain_text("Why this day?")
        expect(step.locator(".source")).to_have_text(
            re.compile(r"Guide, point \d|Our addition( \(based on Guide, point \d\))?")
        )


def test_a_moved_step_says_from_where(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-27")
    expect(planner.step("thank-you")).to_contain_text("Moved from Saturday 28 November: weekend")
    expect(planner.step("check-in")).not_to_contain_text("Moved")


def test_the_time_of_the_interview_bounds_the_window(planner: Planner) -> None:
    expect(planner.step("thank-you")).to_contain_text("Window: Wednesday 25 November to Thursday 26 November")
    planner.fill(interview_time="14:30")
    expect(planner.step("thank-you")).to_contain_text(
        "Window: Wednesday 25 November at 14:30 to Thursday 26 November at 14:30"
    )
    opens = planner.step("thank-you").locator("[data-slot=window] time").first
    expect(opens).to_have_attribute("datetime", "2026-11-25T14:30")


@pytest.mark.parametrize(
    ("interview", "headline"),
    [
        ("2026-11-24", "Send your thank-you email tomorrow"),
        ("2026-11-10", "Send your check-in email today"),
        ("2026-10-09", "Send a last email and move on today"),
    ],
)
def test_the_headline_says_what_is_to_be_done_now_or_next(
    planner: Planner, interview: str, headline: str
) -> None:
    planner.fill(interview_date=interview)
    expect(planner.headline).to_have_text(headline)


@pytest.mark.parametrize("late", [late for late in LATE if not late.events], ids=str)
def test_a_late_reader_sees_what_the_rules_say(planner: Planner, late: Late) -> None:
    planner.page.clock.set_fixed_time(f"{late.today}T12:00:00Z")
    planner.fill(interview_date=INTERVIEW_LONG_AGO)
    assert planner.stands() == late.steps


@pytest.mark.parametrize("late", [late for late in LATE if late.events], ids=str)
def test_a_plan_follows_what_has_happened(planner: Planner, late: Late) -> None:
    planner.page.clock.set_fixed_time(f"{late.today}T12:00:00Z")
    planner.fill(interview_date=INTERVIEW_LONG_AGO)
    planner.happened(*late.events)
    assert planner.stands() == late.steps


def test_a_late_step_says_so_and_a_lapsed_one_what_takes_its_place(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-10")
    check_in, thank_you = planner.step("check-in"), planner.step("thank-you")
    expect(check_in.locator(".late")).to_have_text(
        "Was due on Tuesday 17 November: it is not too late, and needs no apology."
    )
    expect(thank_you).to_contain_text("your check-in email brings the thanks.")
    expect(thank_you.get_by_text("Why this day?")).to_be_hidden()
    expect(thank_you.locator(".late")).to_be_hidden()
    expect(thank_you.locator(".texts")).to_have_count(0)


def test_a_half_written_message_stays_when_its_step_comes_too_late(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-19")
    thank_you = planner.step("thank-you")
    thank_you.locator("summary").click()
    text = thank_you.locator("textarea")
    text.fill("Dear Dana, half a let")
    planner.page.clock.set_fixed_time("2026-11-25T12:00:00Z")
    planner.page.evaluate("dispatchEvent(new Event('focus'))")
    expect(thank_you).to_have_attribute("data-standing", "lapsed")
    expect(text).to_have_value("Dear Dana, half a let")
    expect(text).to_be_focused()


def test_a_closed_plan_says_how_it_ended(planner: Planner) -> None:
    planner.happened(Event(EventKind.OFFER, date(2026, 11, 24)))
    expect(planner.headline).to_have_text("Reply to their offer today")
    expect(planner.page.locator("#now .ending")).to_have_text(
        "Congratulations on the offer: this plan is closed."
    )
    expect(planner.step("reply").locator(".texts")).to_have_count(1)
    assert [kind for kind, _, _ in planner.stands()] == ["reply"]


def test_a_page_follows_the_day_when_the_reader_comes_back_to_it(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-24")
    planner.page.clock.set_fixed_time("2026-11-25T08:00:00Z")
    planner.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(planner.headline).to_have_text("Send your thank-you email today")


def test_a_day_of_another_year_is_told_by_how_far_away_it_is(planner: Planner) -> None:
    planner.fill(process_length="6")
    expect(planner.step("check-in").locator(".day")).to_have_text("Tue 15 Dec")
    expect(planner.step("answer-due").locator(".day")).to_have_text("Tue 5 Jan")
    expect(planner.step("answer-due").locator(".gap")).to_have_text("in 42 days")


def test_the_title_stands_on_the_plan(planner: Planner) -> None:
    planner.fill(plan_title="Acme, analyst")
    expect(planner.page.locator("#now .whose")).to_have_text("Acme, analyst")


def test_on_a_phone_the_answer_stands_where_the_result_begins(planner: Planner) -> None:
    planner.page.set_viewport_size({"width": 375, "height": 812})
    planner.fill(interview_date="2026-11-23")
    top, bottom = planner.page.evaluate(
        """() => {
            const box = (id) => document.getElementById(id).getBoundingClientRect();
            return [box("now").y - box("result").y, box("strip").bottom - box("result").y];
        }"""
    )
    assert top <= 1
    assert bottom < 812, "The answer and its picture are on one screen."


class TestLine:
    """The plan as one picture."""

    @pytest.mark.parametrize("length", ["", "3", "52"])
    def test_it_is_legible_at_320_pixels(self, planner: Planner, length: str) -> None:
        planner.page.set_viewport_size({"width": 320, "height": 800})
        planner.fill(interview_date="2026-11-23", process_length=length)
        marks, labels, width = planner.page.evaluate(
            """() => {
                const boxes = (selector) => Array.from(document.querySelectorAll(selector), (element) => {
                    const { left, right, width } = element.getBoundingClientRect();
                    return [left, right, width];
                });
                return [boxes(".mark i"), boxes(".mark .label:not(:empty)"), innerWidth];
            }"""
        )
        for boxes in (marks, labels):
            assert all(box[0] >= 0 and box[1] <= width for box in boxes)
            assert all(one[1] <= other[0] + 0.5 for one, other in pairwise(boxes)), boxes
        assert len(labels) >= 2

    def test_a_tap_on_it_opens_the_nearest_step(self, planner: Planner) -> None:
        planner.page.locator(".mark").nth(3).click()
        expect(planner.step("call").locator(".words")).to_be_visible()
        expect(planner.step("thank-you").locator(".words")).to_be_hidden()
        expect(planner.step("call").locator(".row")).to_be_focused()

    def test_every_mark_can_be_hit_with_a_finger(self, planner: Planner) -> None:
        heights = planner.page.locator(".mark").evaluate_all("marks => marks.map(mark => mark.offsetHeight)")
        assert min(heights) >= 44


class TestList:
    """One row a step, the current one open."""

    def test_the_current_step_is_open_and_a_tap_opens_another(self, planner: Planner) -> None:
        expect(planner.plan.locator(".words:visible")).to_have_count(1)
        expect(planner.step("thank-you").locator(".words")).to_be_visible()
        planner.step("call").locator(".row").click()
        expect(planner.plan.locator(".words:visible")).to_have_count(1)
        planner.step("call").locator(".row").click()
        expect(planner.plan.locator(".words:visible")).to_have_count(0)

    def test_a_row_has_at_most_two_lines(self, planner: Planner) -> None:
        planner.page.set_viewport_size({"width": 320, "height": 800})
        planner.fill(process_length="8")
        heights = planner.page.locator(".row").evaluate_all("rows => rows.map(row => row.offsetHeight)")
        assert max(heights) <= 76
        assert min(heights) >= 44
