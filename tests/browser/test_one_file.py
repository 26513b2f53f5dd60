"""The page that is one file: opened from the disk, without a network, it does what the hosted one does."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.paper import page_count, read_back
from tests.browser.planner import TOP, Planner
from tests.browser.shared import SharedBrowser, SharedPlanner
from tools.build import DIST, ONE_FILE


@pytest.fixture(scope="module")
def shared_planner(shared_browser: SharedBrowser) -> SharedPlanner:
    """The file, open without a network."""
    context = {"offline": True, "locale": "en-GB", "timezone_id": "UTC"}
    return SharedPlanner(shared_browser, (DIST / ONE_FILE).as_uri(), context)


def test_it_plans_and_prints(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-11-27", process_length="1", process_unit="days", plan_title="Acme")
    assert planner.act_on()["check-in"] == "2026-12-02"
    path = tmp_path / "plan.pdf"
    planner.page.pdf(path=path, format="A4")
    assert page_count(path) == 1
    assert "Moved from Saturday 28 November: weekend" in read_back(path)


def test_its_messages_are_checked_and_printed(planner: Planner, tmp_path: Path) -> None:
    planner.unfold("check-in")
    planner.step("check-in").locator("[data-message]").fill("Any news?")
    expect(planner.step("check-in").locator("mark")).to_have_text("Any news")
    planner.page.check("#print-texts")
    path = tmp_path / "plan.pdf"
    planner.page.pdf(path=path, format="A4")
    assert "Any news?" in read_back(path)


def test_it_knows_the_holidays_and_makes_a_calendar_file(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
    expect(planner.step("thank-you")).to_contain_text("Moved from Thursday 26 November: Thanksgiving Day")
    days = [f"{event.decoded('dtstart'):%Y-%m-%d}" for event in planner.saved_calendar()]
    assert days[1] == planner.act_on()["thank-you"] == "2026-11-27"


def test_it_says_what_is_wrong_with_the_form(planner: Planner) -> None:
    planner.fill(process_length="soon")
    expect(planner.problems).to_be_visible()
    expect(planner.page.locator("#process-length")).to_have_value("soon")


def test_it_says_which_version_it_is_and_offers_no_copy_of_itself(planner: Planner) -> None:
    expect(planner.page.locator("footer")).to_contain_text("This is an offline copy, version")
    expect(planner.page.locator("#save-offline")).to_have_count(0)
    expect(planner.page.locator("[data-offline]")).to_have_count(0)


def test_it_carries_the_licences(planner: Planner) -> None:
    planner.page.get_by_text("Licences of what is in this page").click()
    for name in ("LICENSE", "NOTICE.txt", "licenses/MPL-2.0.txt"):
        first_line = (TOP / name).read_text().strip().splitlines()[0].strip()
        expect(planner.page.locator("footer pre")).to_contain_text(first_line)


def test_it_keeps_nothing_outside_itself(planner: Planner) -> None:
    planner.fill(plan_title="Acme, analyst", process_length="2").choose("US", "US-CA")
    kept = planner.page.evaluate(
        """async () => [
            { ...localStorage }, { ...sessionStorage }, document.cookie, history.state,
            await indexedDB.databases(), location.hash,
        ]"""
    )
    assert kept == [{}, {}, "", None, [], ""]


def test_it_reads_nothing_that_another_file_has_kept(planner: Planner) -> None:
    place = {"follow-up-planner:place": "US US-CA"}
    planner.page.evaluate("place => Object.assign(localStorage, place)", place)
    planner.open()
    expect(planner.page.locator("#country")).to_have_value("")
    planner.choose("DE").choose("")
    assert planner.page.evaluate("({ ...localStorage })") == place
    planner.page.evaluate("localStorage.clear()")


def test_it_speaks_of_no_memory_that_it_has_not(planner: Planner) -> None:
    assert "remembers" not in planner.page.locator("body").inner_text()


def test_its_policy_stops_every_request(planner: Planner, site: str) -> None:
    assert planner.stopped_by(site) == "connect-src"
    assert planner.stopped_by((DIST / "LICENSE").as_uri()) == "connect-src"


def test_it_is_accessible(planner: Planner) -> None:
    planner.fill(process_length="2")
    planner.page.get_by_text("Licences of what is in this page").click()
    assert planner.axe() == []


def test_a_damaged_copy_says_so(planner: Planner, tmp_path: Path) -> None:
    text = (DIST / ONE_FILE).read_text()
    middle = text.index('data-part="pyodide.asm.wasm"') + 100_000
    copy = tmp_path / ONE_FILE
    copy.write_text(text[:middle] + "A" * 1000 + text[middle + 1000 :])
    damaged = Planner(planner.page, copy.as_uri()).open(until="failed")
    expect(damaged.page.locator("#damaged")).to_contain_text("This copy of the planner is damaged")
    planner.errors.clear()
    planner.asked_elsewhere.clear()


def test_the_link_on_the_hosted_page_saves_it(quiet_planner: Planner, tmp_path: Path) -> None:
    quiet_planner.open()
    with quiet_planner.page.expect_download() as download:
        quiet_planner.page.get_by_role("link", name="Save an offline copy").click()
    assert download.value.suggested_filename == ONE_FILE
    saved = tmp_path / ONE_FILE
    download.value.save_as(saved)
    assert saved.read_bytes() == (DIST / ONE_FILE).read_bytes()
