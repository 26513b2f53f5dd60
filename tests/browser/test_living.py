"""A plan that lives: the answer, ticks, what the employer has answered, and the way back."""

import re
from datetime import date

from playwright.sync_api import Locator, expect

from rules import Event, EventKind, StepKind
from tests.browser.planner import Planner


def tell(planner: Planner, kind: str, **fields: str) -> None:
    """Tells what the employer has answered, in fields by their ids with _ for -."""
    planner.page.click("#answered")
    planner.page.check(f"[name=answer-kind][value={kind}]")
    planner.fill(**fields)
    planner.page.click("#tell")


def done(planner: Planner, kind: str) -> Locator:
    return planner.step(kind).locator(f"[data-done={kind}]")


class TestNow:
    """The answer, and what can be done about it."""

    def test_it_says_what_and_when_and_why_and_until_when(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-23")
        now = planner.page.locator("#now")
        expect(planner.headline).to_have_text("Send your thank-you email today")
        expect(now.locator(".when")).to_have_text("Tuesday 24 November")
        expect(now.locator(".reason")).to_have_text(
            "There is time until Wednesday 25 November. 1 to 2 days after the interview: sooner leaves them"
            " no time to think, later looks uninterested."
        )
        expect(now.get_by_role("button", name="Done")).to_have_attribute("data-done", "thank-you")

    def test_write_it_opens_the_draft_and_typing_can_begin(self, planner: Planner) -> None:
        planner.page.get_by_role("button", name="Write it").click()
        draft = planner.step("thank-you").locator("textarea")
        expect(draft).to_be_focused()
        expect(draft).to_be_in_viewport()
        planner.page.keyboard.type("Hello. ")
        expect(draft).to_have_value(re.compile("Hello. "))

    def test_what_is_late_is_said_kindly(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-10")
        expect(planner.page.locator("#now .late")).to_have_text(
            "Was due on Tuesday 17 November: it is not too late, and needs no apology."
        )

    def test_an_interview_to_come_is_one_too(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-27", interview_time="14:30")
        expect(planner.headline).to_have_text("You have an interview on Friday 27 November")
        expect(planner.page.locator("#now .when")).to_have_text("Friday 27 November at 14:30")
        expect(planner.page.locator("#write, #done").locator("visible=true")).to_have_count(0)
        expect(planner.page.locator("#strip .mark").first).to_have_attribute("data-kind", "interview")

    def test_done_goes_on_to_what_is_next(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-23")
        planner.page.click("#done")
        expect(planner.headline).to_have_text("Send your check-in email on Monday 30 November")
        expect(planner.headline).to_be_focused()
        expect(planner.step("thank-you")).to_have_attribute("data-standing", "done")
        expect(planner.step("check-in").locator(".words")).to_be_visible()

    def test_on_the_screen_one_button_is_filled(self, planner: Planner) -> None:
        filled = """() => Array.from(document.querySelectorAll("button, a"))
            .filter((button) => button.checkVisibility())
            .filter((button) => getComputedStyle(button).backgroundColor === "rgb(11, 93, 102)")
            .map((button) => button.id)"""
        assert planner.page.evaluate(filled) == ["write"]
        planner.page.click("#answered")
        assert planner.page.evaluate(filled) == ["tell"]


class TestTicks:
    """A step is ticked off with its day, and undone."""

    def test_today_yesterday_or_another_day(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        for button, day in (("Done today", "2026-11-24"), ("Yesterday", "2026-11-23")):
            planner.step("check-in").get_by_role("button", name=button).click()
            expect(planner.step("check-in")).to_have_attribute("data-act-on", day)
            planner.step("check-in").locator(".row").click()
            planner.step("check-in").get_by_role("button", name="Not done").click()
        planner.step("check-in").locator("input[type=date]").fill("2026-11-19")
        expect(planner.step("check-in").locator(".row")).to_be_focused()
        expect(planner.step("check-in")).to_have_attribute("data-act-on", "2026-11-19")
        expect(planner.step("check-in")).to_have_attribute("data-standing", "done")
        expect(planner.step("call")).to_have_attribute("data-act-on", "2026-11-26")
        planner.step("check-in").locator(".row").click()
        planner.step("check-in").locator("input[type=date]").fill("2026-11-20")
        expect(planner.step("call")).to_have_attribute("data-act-on", "2026-11-27")

    def test_a_day_that_cannot_be_is_refused_once_the_field_is_left(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        day = planner.step("check-in").locator("input[type=date]")
        day.fill("2026-11-25")
        expect(planner.step("check-in")).to_have_attribute("data-standing", "today")
        day.blur()
        expect(planner.step("check-in").locator(".ticking .error")).to_have_text(
            "Enter a day from 17 November 2026 to today, 24 November 2026."
        )
        expect(day).to_have_value("2026-11-25")
        expect(planner.page.locator("#past")).to_be_hidden()

    def test_each_of_several_people_has_one_and_the_last_is_the_step(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-23")
        planner.page.evaluate(
            "for (const part of document.querySelectorAll('form details')) part.open = true"
        )
        planner.page.click("#add-person")
        names = planner.page.locator("[data-person=name]")
        names.nth(0).fill("Ana Ruiz")
        names.nth(1).fill("Tom Berg")
        expect(planner.headline).to_have_text("Send your thank-you emails today")
        thank_you = planner.step("thank-you")
        thank_you.get_by_role("group", name="Ana Ruiz").get_by_role("button", name="Yesterday").click()
        expect(thank_you).to_have_attribute("data-standing", "today")
        thank_you.get_by_role("group", name="Tom Berg").get_by_role("button", name="Done today").click()
        expect(thank_you).to_have_attribute("data-standing", "done")
        expect(planner.page.locator("#happened > li .what")).to_have_text(
            ["Thank-you email to Tom Berg", "Thank-you email to Ana Ruiz"]
        )

    def test_every_step_to_act_has_a_control(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-23", process_length="6")
        kinds = [kind for kind in StepKind if kind not in (StepKind.ANSWER_DUE, StepKind.REPLY)]
        for kind in kinds:
            expect(done(planner, kind)).to_have_count(1)
        expect(planner.step("answer-due").locator(".ticking")).to_have_count(0)


class TestAnswers:
    """They answered."""

    def test_more_time_makes_a_new_turn_and_has_its_draft(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        tell(planner, "told", answer_until="2026-12-04")
        expect(planner.headline).to_have_text("Thank them for their news today")
        expect(planner.page.locator("#answer")).to_be_hidden()
        planner.page.click("#write")
        assert "happy to wait" in planner.step("reply").locator("textarea").input_value()
        expect(planner.step("check-in")).to_have_attribute("data-act-on", "2026-12-07")

    def test_another_interview_has_a_plan_of_its_own(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        tell(planner, "invited", next_date="2026-12-01", next_time="10:00", next_length="2")
        expect(planner.headline).to_have_text("You have an interview on Tuesday 1 December")
        expect(planner.step("thank-you")).to_have_attribute("data-act-on", "2026-12-02")
        expect(planner.step("answer-due")).to_have_attribute("data-act-on", "2026-12-15")

    def test_an_offer_a_refusal_and_a_withdrawal_close_the_plan_and_can_be_taken_back(
        self, planner: Planner
    ) -> None:
        planner.fill(interview_date="2026-11-17")
        for kind, headline in (
            ("offer", "Reply to their offer today"),
            ("rejection", "Reply to their decision today"),
            ("withdrawn", "Tell them that you withdraw today"),
        ):
            tell(planner, kind)
            expect(planner.headline).to_have_text(headline)
            expect(planner.page.locator("#now .ending")).to_contain_text("this plan is closed.")
            planner.page.locator("#happened .take-back").click()
            expect(planner.page.locator("#past")).to_be_hidden()
            expect(planner.headline).to_have_text("Send your check-in email today")

    def test_what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        planner.page.click("#answered")
        planner.page.click("#tell")
        expect(planner.page.locator("#answer-kind-error")).to_have_text("Choose what they said.")
        planner.page.check("[value=invited]")
        planner.fill(next_length="two")
        planner.page.click("#tell")
        expect(planner.page.locator("#next-date-error")).to_contain_text("Enter the interview date")
        expect(planner.page.locator("#next-date")).to_be_focused()
        planner.page.click("#never-mind")
        planner.page.click("#answered")
        expect(planner.page.locator("#next-length")).to_have_value("two")
        assert planner.axe() == []

    def test_what_was_half_written_stays_when_they_answer(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-17")
        planner.unfold("check-in").locator("textarea").fill("Dear Dana, half a let")
        tell(planner, "told")
        expect(planner.step("reply").locator("textarea").last).to_have_value("Dear Dana, half a let")


def test_the_whole_way_of_an_application(planner: Planner) -> None:
    """Planned, ticked late, told to wait, invited again, offered; and all of it taken back."""
    planner.fill(interview_date="2026-11-10")
    planner.step("thank-you").locator(".row").click()
    planner.step("thank-you").locator("input[type=date]").fill("2026-11-12")
    planner.step("check-in").get_by_role("button", name="Done today").click()
    tell(planner, "told", answer_until="2026-11-30")
    planner.page.click("#done")
    expect(planner.headline).to_have_text("Send your check-in email on Tuesday 1 December")
    tell(planner, "invited", next_date="2026-11-24")
    expect(planner.headline).to_have_text("Send your thank-you email tomorrow")
    tell(planner, "offer")
    expect(planner.page.locator("#now .ending")).to_have_text(
        "Congratulations on the offer: this plan is closed."
    )
    expect(planner.page.locator("#happened > li .what")).to_have_text(
        [
            "They made you an offer",
            "They invited you again, on Tuesday 24 November",
            "Reply",
            "They asked for more time, until Monday 30 November",
            "Check-in email",
            "Thank-you email",
        ]
    )
    for _ in range(6):
        planner.page.locator("#happened .take-back").first.click()
    expect(planner.page.locator("#past")).to_be_hidden()
    expect(planner.headline).to_have_text("Send your check-in email today")


def test_a_step_that_goes_when_it_is_not_done_leaves_the_reader_at_the_answer(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-10")
    planner.happened(Event(EventKind.DONE, date(2026, 11, 24), step=StepKind.NOTES))
    tell(planner, "told")
    planner.step("notes").locator(".row").click()
    planner.step("notes").locator(".take-back").click()
    expect(planner.step("notes")).to_have_count(0)
    expect(planner.headline).to_be_focused()
    planner.expect_python("ready")


def test_an_interview_that_moves_past_what_has_happened_leads_there(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-10")
    planner.happened(Event(EventKind.DONE, date(2026, 11, 12), step=StepKind.THANK_YOU))
    planner.fill(interview_date="2026-11-20")
    problem = planner.problems.get_by_role("link")
    expect(problem).to_contain_text("Enter a day from 20 November 2026")
    problem.click()
    expect(planner.page.locator("#happened > li")).to_be_focused()
    planner.page.locator("#happened .take-back").click()
    expect(planner.headline).to_have_text("Send your thank-you email today")


def test_an_answer_that_was_left_is_not_told_of_another_plan_or_day(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-17", plan_title="Acme")
    planner.page.click("#answered")
    planner.page.check("[value=told]")
    planner.fill(answer_until="2026-12-11")
    planner.page.keyboard.press("Escape")
    expect(planner.page.locator("#answer")).to_be_hidden()
    expect(planner.page.locator("#answered")).to_be_focused()
    planner.page.click("#answered")
    expect(planner.page.locator("#answer-until")).to_have_value("2026-12-11")
    planner.begin_another(interview_date="2026-11-18")
    expect(planner.page.locator("#answer")).to_be_hidden()
    planner.page.click("#answered")
    expect(planner.page.locator("#answer-until")).to_have_value("")
    expect(planner.page.locator("#answer-on")).to_have_value("2026-11-24")
    expect(planner.page.locator("[name=answer-kind]:checked")).to_have_count(0)
