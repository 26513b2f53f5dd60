"""A new version, while the page is open: it can be taken in every tab, and no word is lost on the way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Playwright, Route, expect

from tests.browser.engines import ENGINES, new_context
from tests.browser.host import Host
from tests.browser.planner import PATIENCE, Planner
from tests.browser.reader import Reader

UPDATE = "navigator.serviceWorker.getRegistration().then(it => it.update())"
NO_WORKER = "delete Navigator.prototype.serviceWorker"
TEXT = "Dear Dana, thank you for the tour of the ferry."


def banner(planner: Planner) -> Locator:
    return planner.page.locator("#update")


def expect_offer(planner: Planner, why: str) -> None:
    """The page offers a new version, and says this of it and nothing else."""
    words = planner.page.locator("#update [data-why]:visible")
    expect(words).to_have_attribute("data-why", why, timeout=PATIENCE)


def write_letter(planner: Planner, text: str = TEXT) -> Locator:
    planner.unfold("thank-you")
    letter = planner.step("thank-you").locator("[data-message]").first
    letter.fill(text)
    return letter


def expect_new(planner: Planner) -> None:
    """The page is of the new version, with all that was typed."""
    expect(planner.page.locator("h1")).to_have_text("New Follow-Up Planner", timeout=PATIENCE)
    planner.expect_python("ready")
    expect(planner.page.locator("#plan-title")).to_have_value("Acme")
    letter = planner.step("thank-you").locator("[data-message]").first
    expect(letter).to_have_value(TEXT, timeout=PATIENCE)


@pytest.fixture
def other_tab(regular: Reader) -> Planner:
    """Another tab of the same reader, in which a plan and a letter are typed."""
    planner = Planner(regular.context.new_page(), regular.host.site).open().fill(plan_title="Acme")
    write_letter(planner)
    return planner


def take_in_first_tab(reader: Reader) -> None:
    """Has the reader take a new version in their first tab."""
    reader.host.move_later_parts()
    reader.page.evaluate(UPDATE)  # a tab that has just come to the front may wait for it without an end
    reader.page.bring_to_front()
    expect_offer(reader.planner, "ready")
    reader.page.click("#update-now")
    expect(reader.page.locator("h1")).to_have_text("New Follow-Up Planner", timeout=PATIENCE)


def test_every_other_tab_says_so_and_takes_itself_over(regular: Reader, other_tab: Planner) -> None:
    take_in_first_tab(regular)
    expect_offer(other_tab, "replaced")
    other_tab.page.click("#update-now")
    expect_new(other_tab)
    other_tab.choose("US")


def test_an_answer_that_is_being_told_goes_along(regular: Reader, other_tab: Planner) -> None:
    other_tab.fill(interview_date="2026-11-10").page.click("#answered")
    other_tab.page.check("#answer-told")
    other_tab.page.fill("#answer-until", "2026-12-03")
    take_in_first_tab(regular)
    banner(other_tab).get_by_role("button", name="Use it now").click(timeout=PATIENCE)
    expect_new(other_tab)
    expect(other_tab.page.locator("#answer")).to_be_visible()
    expect(other_tab.page.locator("#answer-until")).to_have_value("2026-12-03")
    other_tab.page.click("#tell")
    expect(other_tab.page.locator("#happened li")).to_have_count(1)


def test_a_tab_out_of_sight_takes_itself_over_unasked(regular: Reader, other_tab: Planner) -> None:
    other_tab.page.evaluate("Object.defineProperty(document, 'hidden', { value: true })")
    take_in_first_tab(regular)
    expect_new(other_tab)
    expect(other_tab.page.locator("#renewed")).to_be_visible()
    expect(banner(other_tab)).to_be_hidden()


def test_a_tab_that_asks_for_what_is_gone_takes_itself_over(regular: Reader, other_tab: Planner) -> None:
    take_in_first_tab(regular)
    banner(other_tab).get_by_role("button", name="Later").click(timeout=PATIENCE)
    other_tab.show("country").page.select_option("#country", "US")
    expect_new(other_tab)
    expect(other_tab.page.locator("#country")).to_have_value("US")
    expect(other_tab.page.locator("#country-error")).to_be_hidden()


def test_a_page_that_is_not_kept_yet_can_take_it_too(reader: Reader) -> None:
    """The first visit: no service worker stands between this page and the host, and none waits."""
    planner = reader.planner.open().fill(plan_title="Acme")
    reader.expect_offline("ready")
    write_letter(planner)
    reader.host.move_later_parts()
    planner.page.evaluate(UPDATE)
    expect_offer(planner, "replaced")
    planner.page.click("#update-now")
    expect_new(planner)


def open_without_worker(planner: Planner, host: Host) -> Planner:
    """Opens the page in a browser that keeps no planner, and types."""
    planner.site = host.site
    planner.page.add_init_script(NO_WORKER)
    planner.open().fill(plan_title="Acme")
    write_letter(planner)
    planner.show("country").page.focus("#country")
    return planner


@pytest.mark.parametrize("engine", ENGINES)
def test_without_a_worker_a_part_that_is_gone_brings_the_new_version(
    engine: str, playwright: Playwright, browser: Browser, host: Host
) -> None:
    with new_context(engine, playwright, browser) as context:
        planner = open_without_worker(Planner(context.new_page(), host.site), host)
        host.move_later_parts()
        planner.page.select_option("#country", "US")
        expect_new(planner)
        expect(planner.page.locator("#renewed")).to_contain_text("All that you typed is here")
        expect(planner.page.locator("#country")).to_have_value("US")
        planner.fill(interview_date="2026-11-25")
        expect(planner.step("thank-you")).to_contain_text("Thanksgiving Day", timeout=PATIENCE)


def test_nobody_who_types_is_interrupted_by_it(quiet_planner: Planner, host: Host) -> None:
    planner = open_without_worker(quiet_planner, host)
    host.move_later_parts()
    planner.page.focus("#plan-title")
    planner.page.evaluate(
        """() => {
            const country = document.querySelector("#country");
            country.value = "US";
            country.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    expect_offer(planner, "gone")
    planner.page.click("#update-now")
    expect_new(planner)
    expect(planner.page.locator("#country")).to_have_value("US")


def test_it_is_taken_unasked_only_once(quiet_planner: Planner, host: Host) -> None:
    """A host that gives the old page and the new one by turns sends nobody round in circles."""
    planner = open_without_worker(quiet_planner, host)
    old = (host.folder / "index.html").read_bytes()
    host.move_later_parts()
    new = (host.folder / "index.html").read_bytes()
    planner.page.route(host.site, by_turns(old, new))
    planner.page.select_option("#country", "US")
    expect_offer(planner, "gone")
    expect(planner.page.locator("h1")).to_have_text("Follow-Up Planner")
    expect(planner.page.locator("#renewed")).to_be_visible()


def by_turns(page: bytes, asked_for: bytes) -> Callable[[Route], None]:
    """Gives one content as the page and the other one to the page that asks for it."""

    def answer(route: Route) -> None:
        body = page if route.request.resource_type == "document" else asked_for
        route.fulfill(body=body, content_type="text/html")

    return answer


def test_a_part_that_does_not_arrive_is_asked_for_again(quiet_planner: Planner, host: Host) -> None:
    planner = open_without_worker(quiet_planner, host)
    planner.page.route("**/holidays-*", lambda route: route.abort())
    planner.page.select_option("#country", "US")
    expect(planner.page.locator("#country-error")).to_be_visible(timeout=PATIENCE)
    expect(banner(planner)).to_be_hidden()
    planner.page.unroute_all()
    planner.choose("GB")
    expect(planner.page.locator("#country-error")).to_be_hidden()


def test_the_version_that_waits_may_itself_be_replaced(regular: Reader) -> None:
    """The button takes what waits when it is pressed."""
    planner = regular.planner.fill(plan_title="Acme")
    write_letter(planner)
    regular.host.ship("NOTICE.txt", b"New")
    planner.page.evaluate(UPDATE)
    expect_offer(planner, "ready")
    regular.host.move_later_parts()
    planner.page.evaluate(UPDATE)
    expect_offer(planner, "ready")
    planner.page.evaluate(
        """async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            while (registration.installing) await new Promise(then => setTimeout(then, 50));
        }"""
    )
    planner.page.click("#update-now")
    expect_new(planner)
