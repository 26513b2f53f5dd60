"""On a phone the answered form folds to one line, when the reader is done with it and not before."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from tests.browser.planner import Planner

PHONE: ViewportSize = {"width": 375, "height": 812}
NEAR_THE_TOP = 200  # pixels of the screen in which the answer begins
FINGER = 44
LONGER_THAN_A_TAP = 500  # milliseconds


@pytest.fixture
def phone(planner: Planner) -> Iterator[Planner]:
    """The page on a phone, with both questions answered and the focus still in the form."""
    planner.page.set_viewport_size(PHONE)
    planner.page.get_by_role("radio", name="Yesterday").check()
    yield planner.fill(process_length="3")
    planner.page.keyboard.press("Escape")


def line(planner: Planner) -> Locator:
    return planner.page.locator("#told")


def questions(planner: Planner) -> Locator:
    return planner.page.locator(".question")


def expect_folded(planner: Planner) -> None:
    expect(line(planner)).to_be_visible()
    expect(questions(planner).first).to_be_hidden()


def expect_open(planner: Planner) -> None:
    expect(line(planner)).to_be_hidden()
    expect(questions(planner).first).to_be_visible()


def see_plan(planner: Planner) -> None:
    planner.page.get_by_role("link", name="See your plan").click()


def test_the_answer_stands_near_the_top_of_the_screen(phone: Planner) -> None:
    expect_open(phone)
    see_plan(phone)
    expect_folded(phone)
    expect(line(phone)).to_contain_text("Interview Mon 23 Nov, told 3 weeks.")
    expect(phone.headline).to_be_focused()
    top = "document.getElementById('result').getBoundingClientRect().top"
    assert phone.page.evaluate("scrollY") == 0
    assert phone.page.evaluate(top) < NEAR_THE_TOP
    phone.fill(plan_title="A long title of a plan, with the company and the role in it" * 2)
    phone.page.keyboard.press("Enter")
    expect_folded(phone)
    assert phone.page.evaluate(top) < NEAR_THE_TOP
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_edit_opens_it_at_its_first_field(phone: Planner) -> None:
    phone.page.keyboard.press("Enter")
    expect_folded(phone)
    edit = phone.page.get_by_role("button", name="Edit", expanded=False)
    edit.focus()
    phone.page.keyboard.press("Enter")
    expect_open(phone)
    expect(phone.page.get_by_role("radio", name="Yesterday")).to_be_focused()


def test_it_stays_open_while_the_reader_is_in_it_or_beside_it(phone: Planner) -> None:
    phone.page.keyboard.type("0")
    phone.page.keyboard.press("Backspace")
    for beside in ("legend", "h1"):
        phone.page.locator(beside).first.click()
        phone.page.wait_for_timeout(LONGER_THAN_A_TAP)
        expect_open(phone)


@pytest.mark.parametrize("anchor", ["auto", "none"])
def test_what_the_reader_goes_on_to_stays_where_it_is(phone: Planner, anchor: str) -> None:
    """Whether the browser itself keeps what is seen in its place, or not, as Safari."""
    phone.page.evaluate("anchor => document.documentElement.style.overflowAnchor = anchor", anchor)
    goes_to = phone.step("thank-you").locator(".texts > summary")
    goes_to.evaluate("summary => summary.scrollIntoView()")
    before = goes_to.bounding_box()
    goes_to.click()
    expect_folded(phone)
    after = goes_to.bounding_box()
    assert before
    assert after
    assert after["y"] == pytest.approx(before["y"], abs=2)
    expect(phone.step("thank-you").locator("[data-message]")).to_be_visible()
    phone.page.evaluate("document.documentElement.style.overflowAnchor = ''")


def test_a_form_that_is_not_answered_or_has_a_problem_stays_open(planner: Planner) -> None:
    planner.page.set_viewport_size(PHONE)
    see_plan(planner)
    expect_open(planner)
    planner.fill(process_length="0")
    planner.page.keyboard.press("Enter")
    expect(planner.problems).to_be_focused()
    expect_open(planner)
    see_plan(planner)
    expect(planner.problems).to_be_focused()


def test_a_problem_opens_it(phone: Planner) -> None:
    see_plan(phone)
    expect_folded(phone)
    phone.page.clock.set_fixed_time("2029-01-01T12:00:00Z")
    phone.page.evaluate("dispatchEvent(new Event('focus'))")
    expect(phone.page.locator("#interview-date-error")).to_be_visible()


def test_a_form_that_is_restored_begins_folded(quiet_planner: Planner) -> None:
    quiet_planner.page.set_viewport_size(PHONE)
    quiet_planner.open()
    expect_open(quiet_planner)
    quiet_planner.fill(interview_date="2026-11-20")
    quiet_planner.page.goto("about:blank")
    quiet_planner.page.go_back(wait_until="commit")
    quiet_planner.expect_python("ready")
    expect_folded(quiet_planner)
    expect(line(quiet_planner)).to_contain_text("Interview Fri 20 Nov.")


def test_a_tap_on_a_choice_leads_to_the_field_that_it_asks_for(planner: Planner) -> None:
    for choice, field in (
        ("Another day", "interview-date"),
        ("How long", "process-length"),
        ("By when", "answer-by"),
    ):
        planner.page.get_by_role("radio", name=choice).check()
        expect(planner.page.locator(f"#{field}")).to_be_focused()
    planner.page.get_by_role("radio", name="Nothing").check()
    expect(planner.page.get_by_role("radio", name="Nothing")).to_be_focused()


def test_it_is_whole_on_a_wide_screen(planner: Planner) -> None:
    planner.fill(process_length="3")
    planner.page.keyboard.press("Enter")
    expect(planner.headline).to_be_focused()
    expect_open(planner)
    planner.page.set_viewport_size(PHONE)
    expect_folded(planner)


def test_a_finger_hits_what_is_to_be_tapped(phone: Planner) -> None:
    targets = "#interview :is(input, select, button, summary, a):not([hidden])"
    for show in (lambda: phone.show("people"), lambda: see_plan(phone)):
        show()
        small = phone.page.locator(targets).evaluate_all(
            """(targets, finger) => targets
                .filter(target => target.checkVisibility() && !target.closest(".choice"))
                .filter(target => target.getBoundingClientRect().height < finger)
                .map(target => target.outerHTML)""",
            FINGER,
        )
        assert small == []


def test_the_side_stays_in_sight_on_a_wide_screen_unless_it_is_long(planner: Planner) -> None:
    for field, is_in_sight in (("interview-date", True), ("people", False)):
        planner.show(field).page.evaluate("scrollTo(0, 600)")
        shown = expect(planner.page.locator("#interview-date"))
        (shown.to_be_in_viewport if is_in_sight else shown.not_to_be_in_viewport)()
