"""Until the reader has touched the form, its plan is an example, for an interview today, and says so."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.paper import read_back
from tests.browser.planner import Planner
from tests.browser.test_start import open_without_wasm
from tools.build import DIST, ONE_FILE

TODAY = "An example, for an interview today, Tuesday 24 November."
TOMORROW = "An example, for an interview today, Wednesday 25 November."
NEXT_MORNING = "2026-11-25T08:00:00Z"


def example(planner: Planner) -> Locator:
    return planner.page.locator("#example")


def interview_date(planner: Planner) -> Locator:
    return planner.page.locator("#interview-date")


def on_paper(planner: Planner, folder: Path) -> str:
    pdf = folder / "sheet.pdf"
    planner.page.pdf(path=pdf)
    return read_back(pdf)


def come_back(planner: Planner, way: str) -> None:
    """Has the browser open the page a second time, on the next morning, with the form as it was left."""
    planner.page.clock.set_fixed_time(NEXT_MORNING)
    if way == "reload":
        planner.page.reload(wait_until="commit")
    else:
        planner.page.goto("about:blank")
        planner.page.go_back(wait_until="commit")
    planner.expect_python("ready")


def test_a_page_that_was_just_opened_says_so_to_eye_ear_and_paper(
    quiet_planner: Planner, tmp_path: Path
) -> None:
    quiet_planner.open()
    expect(example(quiet_planner)).to_contain_text(TODAY)
    expect(example(quiet_planner).locator("time")).to_have_attribute("datetime", "2026-11-24")
    expect(quiet_planner.page.locator("#announcement")).to_contain_text(f"{TODAY} Send your thank-you email")
    paper = on_paper(quiet_planner, tmp_path)
    assert TODAY in paper
    assert "Say when yours was" not in paper


@pytest.mark.parametrize("field", ["interview_date", "process_length", "plan_title", "role"])
def test_a_reader_who_has_filled_in_a_field_has_a_plan_of_their_own(
    planner: Planner, field: str, tmp_path: Path
) -> None:
    expect(example(planner)).to_contain_text(TODAY)
    planner.fill(**{field: {"interview_date": "2026-11-24", "process_length": "2"}.get(field, "Acme")})
    expect(example(planner)).to_be_hidden()
    expect(planner.page.locator("#announcement")).not_to_contain_text("example")
    assert "example" not in on_paper(planner, tmp_path)


def test_a_reader_can_say_that_it_is_today(planner: Planner) -> None:
    expect(planner.page.locator("[name=when]:checked")).to_have_count(0)
    planner.page.get_by_role("radio", name="Today").check()
    expect(example(planner)).to_be_hidden()
    expect(interview_date(planner)).to_have_value("2026-11-24")
    expect(planner.step("thank-you")).to_have_attribute("data-act-on", "2026-11-25")
    planner.page.get_by_role("radio", name="Yesterday").check()
    expect(interview_date(planner)).to_have_value("2026-11-23")
    expect(planner.step("thank-you")).to_have_attribute("data-act-on", "2026-11-24")


def test_another_day_is_still_to_be_said(planner: Planner) -> None:
    planner.page.get_by_role("radio", name="Another day").check()
    expect(interview_date(planner)).to_be_focused()
    expect(example(planner)).to_contain_text(TODAY)
    planner.fill(interview_date="2026-11-20")
    expect(example(planner)).to_be_hidden()
    expect(planner.page.get_by_role("radio", name="Another day")).to_be_checked()


def test_today_is_the_day_on_which_it_is_said(planner: Planner) -> None:
    """Not the one on which the page was opened; on the next one it was yesterday."""
    planner.page.clock.set_fixed_time(NEXT_MORNING)
    planner.page.get_by_role("radio", name="Today").check()
    expect(interview_date(planner)).to_have_value("2026-11-25")
    planner.page.clock.set_fixed_time("2026-11-26T08:00:00Z")
    planner.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(interview_date(planner)).to_have_value("2026-11-25")
    expect(planner.page.get_by_role("radio", name="Yesterday")).to_be_checked()


@pytest.mark.parametrize("way", ["reload", "back"])
@pytest.mark.parametrize("build", ["hosted", "one file"])
def test_a_form_that_nobody_has_touched_is_an_example_on_the_next_day_too(
    quiet_planner: Planner, build: str, way: str
) -> None:
    if build == "one file":
        quiet_planner.site = (DIST / ONE_FILE).as_uri()
    quiet_planner.open()
    come_back(quiet_planner, way)
    expect(example(quiet_planner)).to_contain_text(TOMORROW)
    expect(interview_date(quiet_planner)).to_have_value("2026-11-25")


@pytest.mark.parametrize("says", ["date", "choice"])
def test_a_day_that_the_reader_has_given_is_theirs_on_the_next_day_too(
    quiet_planner: Planner, says: str
) -> None:
    quiet_planner.open()
    if says == "date":
        quiet_planner.fill(interview_date="2026-11-24")
    else:
        quiet_planner.page.get_by_role("radio", name="Today").check()
    come_back(quiet_planner, "back")
    expect(interview_date(quiet_planner)).to_have_value("2026-11-24")
    expect(quiet_planner.page.get_by_role("radio", name="Yesterday")).to_be_checked()
    expect(example(quiet_planner)).to_be_hidden()


def test_an_example_follows_the_day_while_the_page_is_open(planner: Planner) -> None:
    planner.page.clock.set_fixed_time(NEXT_MORNING)
    planner.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(example(planner)).to_contain_text(TOMORROW)
    expect(interview_date(planner)).to_have_value("2026-11-25")
    expect(planner.headline).to_have_text("Send your thank-you email tomorrow")


def test_the_first_word_on_the_next_day_does_not_make_yesterday_the_readers_choice(planner: Planner) -> None:
    planner.page.clock.set_fixed_time(NEXT_MORNING)
    planner.fill(plan_title="Acme")
    expect(interview_date(planner)).to_have_value("2026-11-25")
    expect(planner.headline).to_have_text("Send your thank-you email tomorrow")


def test_a_day_that_is_filled_in_without_an_event_is_not_taken_for_the_example(planner: Planner) -> None:
    """As programs that fill in forms do."""
    planner.page.evaluate("document.querySelector('#interview-date').value = '2026-11-20'")
    planner.fill(plan_title="Acme")
    expect(interview_date(planner)).to_have_value("2026-11-20")


def test_what_is_typed_while_python_loads_counts_as_touched(quiet_planner: Planner) -> None:
    last_file = open_without_wasm(quiet_planner)
    quiet_planner.fill(process_length="2")
    last_file.continue_()
    quiet_planner.expect_python("ready")
    expect(quiet_planner.plan).to_be_visible()
    expect(example(quiet_planner)).to_be_hidden()


def test_a_new_version_takes_an_example_for_one_and_a_plan_for_one(quiet_planner: Planner) -> None:
    quiet_planner.open()
    for handed_over, date, is_example in (
        ([["touched", False], ["interview-date", "2026-11-24"]], "2026-11-25", True),
        ([["touched", True], ["interview-date", "2026-11-24"]], "2026-11-24", False),
        # By a version that did not know of examples.
        ([["interview-date", "2026-11-20"]], "2026-11-20", False),
    ):
        quiet_planner.page.evaluate("typed => history.replaceState({ typed }, '')", handed_over)
        come_back(quiet_planner, "reload")
        expect(interview_date(quiet_planner)).to_have_value(date)
        expect(example(quiet_planner)).to_be_visible(visible=is_example)
