"""The second half of the interpreter: it comes after the first plan, or at once, and its lack is said."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Playwright, Route, expect

from tests.browser.engines import ENGINES, new_context
from tests.browser.host import Host
from tests.browser.planner import PATIENCE, Planner
from tools.build import TOP, WASM, listed_first
from tools.halves import cut

SECOND = "pyodide-*.second.wasm"
NAMED = "__import__('unicodedata').name('é')"
"""Calls a module that no plan needs."""
NAME = "LATIN SMALL LETTER E WITH ACUTE"
LETTER = "Dear Dana, thank you for the tour of the fer"
SAID = "because a part of it did not arrive"


@pytest.fixture(params=ENGINES)
def context(
    request: pytest.FixtureRequest, playwright: Playwright, browser: Browser
) -> Iterator[BrowserContext]:
    with new_context(request.param, playwright, browser) as context:
        # What keeps the planner asks for the file too.
        context.add_init_script("delete Navigator.prototype.serviceWorker")
        yield context


class Second:
    """The second half's way into a page: who asked for it, and what they are given."""

    def __init__(self, planner: Planner) -> None:
        self.asked: list[str] = []
        self.stops: set[str] = {"fetch", "xhr"}
        self.answer: Callable[[Route], object] = Route.abort
        planner.provoked.append("second.wasm")
        planner.page.route(f"**/{SECOND}", self._take)

    def _take(self, route: Route) -> None:
        self.asked.append(route.request.resource_type)
        if route.request.resource_type in self.stops:
            self.answer(route)
        else:
            route.continue_()


@pytest.fixture
def planner(context: BrowserContext, host: Host) -> Planner:
    return Planner(context.new_page(), host.site)


def begin_letter(planner: Planner) -> Locator:
    """A letter that is half written."""
    letter = planner.unfold("thank-you").locator("[data-message]").first
    letter.fill(LETTER)
    return letter


def expect_whole(planner: Planner) -> None:
    """Both halves are joined."""
    expect(planner.page.locator("[data-joined]")).to_have_count(1, timeout=PATIENCE)


def test_it_comes_by_itself_when_the_page_has_settled(planner: Planner) -> None:
    second = Second(planner)
    second.stops.clear()
    planner.page.add_init_script(
        """addEventListener("settled", () => {
            const asked = performance.getEntriesByType("resource").map(({ name }) => name);
            globalThis.before = asked.filter(name => name.includes(".second.wasm"));
        }, { capture: true });"""
    )
    planner.open()
    planner.page.wait_for_function("globalThis.before")
    assert planner.page.evaluate("before") == []
    expect_whole(planner)
    assert planner.python(NAMED) == NAME
    assert second.asked == ["fetch"]


def test_the_first_minutes_do_without_it(planner: Planner) -> None:
    second = Second(planner)
    planner.open().fill(interview_date="2026-11-25", process_length="2 to 3 weeks", plan_title="Café")
    planner.fill(interview_date="2026-11-24", role="nurse")
    begin_letter(planner)
    planner.step("thank-you").locator(".ticking button:visible").first.click()
    planner.page.click("#undo")
    planner.choose("US")
    planner.page.click("#calendar-file")
    expect(planner.page.locator("#calendar-file-done")).to_contain_text("Saved", timeout=PATIENCE)
    assert second.asked == ["fetch"]


def test_a_reader_who_comes_back_to_several_plans_does_without_it(planner: Planner) -> None:
    second = Second(planner)
    planner.open().fill(interview_date="2026-11-09")
    planner.page.check("#keep")
    for day in range(10, 20):
        planner.begin_another(interview_date=f"2026-11-{day}", process_length="3", person_1_name="Dana Ruiz")
        planner.unfold("check-in").locator("[data-message]").first.fill(LETTER)
        planner.step("check-in").locator(".ticking button:visible").first.click()
    planner.page.reload()
    planner.expect_python("ready")
    expect(planner.page.locator("#plan-list li")).to_have_count(11)
    assert "xhr" not in second.asked


def test_what_is_wanted_at_once_comes_at_once(planner: Planner) -> None:
    second = Second(planner)
    planner.open()
    letter = begin_letter(planner)
    second.stops = {"fetch"}
    assert planner.python(NAMED) == NAME
    assert second.asked == ["fetch", "xhr"]
    expect(letter).to_have_value(LETTER)
    letter.fill(f"{LETTER}ry")
    expect(planner.step("thank-you").locator(".again").first).to_be_visible()


def answer(planner: Planner, is_ok: str) -> None:
    """Has the reader answer what the page asks; not every driver sees each dialogue of a page that waits."""
    planner.page.add_init_script(
        f"globalThis.asked = []; globalThis.confirm = words => {{ asked.push(words); return {is_ok}; }};"
    )


def test_a_reader_whose_network_comes_back_goes_on(planner: Planner) -> None:
    second = Second(planner)
    answer(planner, "true")
    planner.open()
    letter = begin_letter(planner)

    def stop_twice(route: Route) -> None:
        route.abort()
        if second.asked.count("xhr") == 2:
            second.stops.clear()

    second.answer = stop_twice
    assert planner.python(NAMED) == NAME
    asked = planner.page.evaluate("asked")
    assert len(asked) == 2
    assert asked[0].startswith("This needs a part of the planner that has not arrived yet.")
    expect(letter).to_have_value(LETTER)
    expect(planner.page.locator("#cut-off")).to_be_hidden()


def test_it_comes_by_itself_when_the_network_is_back(planner: Planner) -> None:
    second = Second(planner)
    with planner.page.expect_event("requestfailed"):
        planner.open()
    second.stops.clear()
    planner.page.evaluate("dispatchEvent(new Event('online'))")
    expect_whole(planner)
    assert second.asked == ["fetch", "fetch"]


def want(planner: Planner) -> None:
    """Has the page call something of the second half, which it will not get."""
    planner.provoked += ["second half", "PythonError", "Pyodide", "fatal"]
    planner.page.evaluate(
        """textContent => {
            const script = document.createElement("script");
            document.body.append(Object.assign(script, { type: "py", textContent }));
        }""",
        NAMED,
    )


def expect_cut_off(planner: Planner, letter: Locator) -> None:
    """The page says that it has stopped, and all stays on it."""
    expect(planner.page.locator("#cut-off")).to_contain_text(SAID)
    expect(letter).to_have_value(LETTER)
    expect(letter).to_be_visible()
    expect(planner.headline).to_be_visible()


def test_a_reader_who_stays_without_a_network_keeps_the_plan_and_the_letter(planner: Planner) -> None:
    Second(planner)
    answer(planner, "false")
    planner.open()
    letter = begin_letter(planner)
    want(planner)
    expect_cut_off(planner, letter)
    letter.press("End")
    letter.press_sequentially("ry")
    expect(letter).to_have_value(f"{LETTER}ry")
    assert len(planner.page.evaluate("asked")) == 1


def damaged(content: bytes) -> bytes:
    """As long as it was."""
    return content[:1000] + bytes(1000) + content[2000:]


def cut_short(content: bytes) -> bytes:
    return content[:-1]


def a_sign_in_page(_: bytes) -> bytes:
    return b"<!doctype html><title>Sign in to the network</title>"


def of_another_cut(_: bytes) -> bytes:
    """The second half of another list, which would fit but for its name."""
    _, second = cut((TOP / WASM).read_bytes(), listed_first()[:-1])
    return second


@pytest.mark.parametrize("change", [damaged, cut_short, a_sign_in_page, of_another_cut])
def test_a_second_half_that_is_not_the_one_it_should_be(
    planner: Planner, host: Host, change: Callable[[bytes], bytes]
) -> None:
    path = host.path(SECOND)
    other = change(path.read_bytes())
    if change is of_another_cut:  # so that its length does not tell
        page = host.folder / "index.html"
        page.write_text(page.read_text().replace(str(path.stat().st_size), str(len(other))))
    path.write_bytes(other)
    planner.open()
    letter = begin_letter(planner)
    want(planner)
    expect_cut_off(planner, letter)


def test_a_version_that_is_gone_from_the_host_is_replaced(planner: Planner, host: Host) -> None:
    """A host that has a newer page by now has only its files."""
    host.path(SECOND).unlink()
    page = host.folder / "index.html"
    newer = page.read_text().replace("<h1>", "<h1>New ").replace('<b id="version">', '<b id="version">new-')
    second = Second(planner)
    second.answer = Route.continue_
    planner.open()
    begin_letter(planner)
    page.write_text(newer)
    want(planner)
    expect(planner.page.locator("#update [data-why=gone]")).to_be_visible()
