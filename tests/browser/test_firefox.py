"""The main paths in Firefox, on a host and as one file."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect

from planner.application import Application
from planner.carried import fragment
from planner.kept import from_text
from planner.one_file import with_plans
from tests.browser.host import Host
from tests.browser.journey import Run, through_weeks, wait_for_rest
from tests.browser.paper import page_count, read_back
from tests.browser.planner import PATIENCE, Planner
from tools.browsing import FIREFOX_CONTEXT, installed_firefox
from tools.build import DIST, ONE_FILE
from tools.machine import firefox

pytestmark = pytest.mark.skipif(firefox() is None, reason="Firefox is not installed")


@pytest.fixture(scope="module")
def installed(playwright: Playwright) -> Iterator[Browser]:
    """The machine's Firefox."""
    browser = installed_firefox(playwright)
    yield browser
    browser.close()


@pytest.fixture
def new_planner(installed: Browser) -> Iterator[Planner]:
    """A page that is not opened yet; the test says where."""
    context = installed.new_context(**FIREFOX_CONTEXT, locale="en-GB", timezone_id="UTC")
    yield Planner(context.new_page(), "")
    context.close()


@pytest.fixture(scope="module", params=["hosted", "one file"])
def shared(
    request: pytest.FixtureRequest, installed: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Planner]:
    """A page for all tests that only fill in the form."""
    host = Host(tmp_path_factory.mktemp("firefox") / "host")
    host.come()
    with installed.new_context(**FIREFOX_CONTEXT, locale="en-GB", timezone_id="UTC") as context:
        site = host.site if request.param == "hosted" else (DIST / ONE_FILE).as_uri()
        yield Planner(context.new_page(), site).open()
    host.go()


@pytest.fixture
def planner(shared: Planner) -> Iterator[Planner]:
    """A page as if just opened; the test fails if it logs an error or asks for anything elsewhere."""
    shared.start_again()
    yield shared
    assert shared.errors == []
    assert shared.asked_elsewhere == []


@pytest.fixture(params=["hosted", "one file"])
def focused_planner(request: pytest.FixtureRequest, new_planner: Planner, host: Host) -> Planner:
    """A page of its own, as Firefox gives the focus to the page that was opened last."""
    new_planner.site = host.site if request.param == "hosted" else (DIST / ONE_FILE).as_uri()
    return new_planner.open()


def test_a_plan(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-27", process_length="1", process_unit="days", plan_title="Acme")
    assert planner.act_on()["check-in"] == "2026-12-02"
    expect(planner.step("thank-you")).to_contain_text("Moved from Saturday 28 November: weekend")
    expect(planner.page.locator("#now .whose")).to_have_text("Acme")


def test_a_country_and_a_calendar_file(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
    expect(planner.step("thank-you")).to_contain_text("Moved from Thursday 26 November: Thanksgiving Day")
    # By the protocol that drives it, a stock Firefox does not tell of files that a page makes itself.
    planner.page.evaluate(
        """() => {
            const original = URL.createObjectURL;
            URL.createObjectURL = file => {
                globalThis.saved = file.text();
                return original.call(URL, file);
            };
        }"""
    )
    planner.page.click("#calendar-file")
    expect(planner.page.locator("#calendar-file-done")).to_contain_text("Saved as", timeout=PATIENCE)
    assert "DTSTART:20261127T090000" in planner.page.evaluate("saved")


def test_a_message(planner: Planner) -> None:
    message = planner.step("check-in").locator(".message")
    planner.unfold("check-in")
    field = message.locator("[data-message]")
    field.fill("Hi, just checking in to see if there are any updates on my application!!")
    expect(message.locator("mark")).to_have_text(["just checking in", "any updates", "!!"])
    message.get_by_role("button", name="“any updates”").click()
    selected = field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert selected == "any updates"
    sizes = message.locator(".paper").evaluate("paper => [...paper.children].map(part => part.scrollHeight)")
    assert sizes[0] == sizes[1]
    message.get_by_role("button", name="Copy text").click()
    expect(message.get_by_role("status")).to_have_text("Copied.")
    planner.fill(interview_date="2026-11-20")
    expect(field).to_have_value("Hi, just checking in to see if there are any updates on my application!!")


@pytest.mark.parametrize("is_told", [False, True], ids=["an example", "a day of one's own"])
def test_a_form_that_is_restored_on_the_next_day(new_planner: Planner, is_told: bool) -> None:
    # Of a host that forbids to keep the page, Firefox restores no form.
    new_planner.site = (DIST / ONE_FILE).as_uri()
    new_planner.open()
    if is_told:
        new_planner.fill(interview_date="2026-11-24")
    new_planner.page.clock.set_fixed_time("2026-11-25T08:00:00Z")
    new_planner.page.reload(wait_until="commit")
    new_planner.expect_python("ready")
    day = new_planner.page.locator("#interview-date")
    expect(day).to_have_value("2026-11-24" if is_told else "2026-11-25")
    expect(new_planner.page.locator("#example")).to_be_visible(visible=not is_told)


def test_a_mistake_and_its_correction_by_keyboard_alone(focused_planner: Planner) -> None:
    planner = focused_planner
    planner.show("process-length").page.focus("#process-length")
    planner.page.keyboard.type("soon")
    planner.page.keyboard.press("Enter")
    expect(planner.problems).to_be_focused()
    expect(planner.page.locator("#process-length")).to_have_value("soon")
    planner.page.keyboard.press("Tab")
    planner.page.keyboard.press("Enter")
    expect(planner.page.locator("#process-length")).to_be_focused()
    planner.page.keyboard.press("Control+A")
    planner.page.keyboard.type("2")
    planner.page.keyboard.press("Enter")
    expect(planner.headline).to_be_focused()
    assert planner.act_on()["answer-due"] == "2026-12-08"


def test_the_print_button_prints(planner: Planner) -> None:
    planner.page.evaluate("globalThis.print = () => { globalThis.printed = true; }")
    planner.page.click("#print")
    assert planner.page.evaluate("printed")


def test_the_printed_sheet_is_one_page(planner: Planner, tmp_path: Path) -> None:
    planner.fill(process_length="2", plan_title="Acme")
    inch = 2.54  # Firefox takes the inches of this command for centimetres
    path = tmp_path / "plan.pdf"
    planner.page.pdf(path=path, width=f"{8.27 * inch}in", height=f"{11.69 * inch}in")
    assert page_count(path) == 1
    assert "Check-in email" in read_back(path)
    assert "Your interview" not in read_back(path)


def test_saving_the_offline_copy_asks_nobody_else(new_planner: Planner, host: Host) -> None:
    new_planner.site = host.site
    new_planner.open()
    new_planner.page.click("#save-offline")
    # By the protocol that drives it, a stock Firefox does not tell of files that a page makes itself.
    expect(new_planner.page.get_by_text("Saved in your downloads")).to_be_visible(timeout=PATIENCE)
    assert new_planner.asked_elsewhere == []


def test_without_a_network(new_planner: Planner, host: Host) -> None:
    new_planner.site = host.site
    new_planner.open()
    expect(new_planner.page.locator("[data-offline=ready]")).to_be_visible(timeout=PATIENCE)
    host.go()
    new_planner.open().fill(interview_date="2026-11-27")
    assert new_planner.act_on()["thank-you"] == "2026-11-30"


@pytest.mark.parametrize("is_hosted", [True, False], ids=["hosted", "one file"])
def test_the_journey(installed: Browser, host: Host, tmp_path: Path, is_hosted: bool) -> None:
    with installed.new_context(**FIREFOX_CONTEXT, locale="en-GB", timezone_id="UTC") as context:

        def opened(address: str) -> Run:
            for page in context.pages:
                page.close()
            planner = Planner(context.new_page(), address)
            planner.page.goto(address, wait_until="commit")
            planner.expect_python("ready")
            return wait_for_rest(planner.page.evaluate)

        address = host.site if is_hosted else (DIST / ONE_FILE).as_uri()
        through_weeks(opened, address, tmp_path / "elsewhere.html", is_hosted=is_hosted)


def test_a_request_to_another_origin_would_be_noticed(new_planner: Planner, host: Host) -> None:
    page = host.folder / "index.html"
    page.write_text(re.sub(r"<meta http-equiv[^>]*>", "", page.read_text()))
    new_planner.site = host.site
    new_planner.open()
    elsewhere = host.site.replace("127.0.0.1", "localhost")
    new_planner.page.evaluate("url => fetch(url).catch(() => {})", elsewhere)
    assert new_planner.asked_elsewhere == [elsewhere]


def test_the_policy_stops_a_request_to_another_origin(planner: Planner, host: Host) -> None:
    assert planner.stopped_by(host.site) == "connect-src"


def test_the_file_reads_a_link_and_saves_itself_anew(new_planner: Planner, tmp_path: Path) -> None:
    acme = Application({"touched": "on", "interview-date": "2026-11-20", "plan-title": "Acme"})
    copy = tmp_path / ONE_FILE
    copy.write_text((DIST / ONE_FILE).read_text())
    new_planner.site = f"{copy.as_uri()}#{fragment(acme, with_names=True)}"
    page = new_planner.open().page
    expect(page.locator('[data-slot="arrived"]')).to_contain_text("it is a copy")
    assert page.url == copy.as_uri()
    # Of a download from a file of the disk the browser tells nobody.
    page.evaluate(
        """() => {
            const make = URL.createObjectURL;
            URL.createObjectURL = (blob) => make((window.saved = blob));
        }"""
    )
    page.click("#save-copy")
    expect(page.locator('[data-slot="saved"]')).to_contain_text("Saved in your downloads")
    saved = page.evaluate("saved.text()")
    document = saved.partition('id="carried-plans">')[2].partition("</script>")[0]
    assert [plan.title for plan in from_text(document).plans.values()] == ["Acme"]
    assert saved == with_plans(copy.read_text(), document)
    assert new_planner.errors == []
