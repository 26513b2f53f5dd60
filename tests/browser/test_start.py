"""The start: the form works before Python does, the progress is real, and a start that fails says so."""

import gzip
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from planner.kept import from_text
from tests.browser.planner import PATIENCE, TOP, Planner
from tools.machine import CHROMIUM_OPTIONS

PAGE = (TOP / "dist" / "index.html").read_text()
# What the start needs; what is brought later is in links of another kind.
SIZES = {
    name: int(size)
    for name, size in re.findall(r'<link rel="\w*preload".*data-part="(.*?)" data-bytes="(\d+)"', PAGE)
}
WASM = "pyodide-*.asm.wasm"


def open_without_wasm(planner: Planner) -> Route:
    """Opens the page with all of the runtime but its largest file; the test hands that on or not."""
    held: list[Route] = []
    planner.page.route(f"**/{WASM}", lambda route: held.append(route))
    planner.open(until="loading")
    whole = sum(SIZES.values())
    rest = whole - SIZES["pyodide.asm.wasm"]
    expect(planner.page.locator("#arrived")).to_have_text(
        f"{rest / 1e6:.1f} of {whole / 1e6:.1f} MB", timeout=PATIENCE
    )
    return held[0]


def test_what_is_typed_while_python_loads_is_kept_and_planned(quiet_planner: Planner) -> None:
    last_file = open_without_wasm(quiet_planner)
    quiet_planner.fill(
        interview_date="2026-11-27", process_length="1", process_unit="days", plan_title="Acme"
    )
    quiet_planner.page.focus("#process-length")

    last_file.continue_()
    quiet_planner.expect_python("ready")
    expect(quiet_planner.page.locator("#process-length")).to_be_focused()
    expect(quiet_planner.page.locator("#now .whose")).to_have_text("Acme")
    assert quiet_planner.act_on()["check-in"] == "2026-12-02"


def test_no_key_is_lost_while_python_starts(quiet_planner: Planner) -> None:
    last_file = open_without_wasm(quiet_planner)
    quiet_planner.show("plan-title").page.focus("#plan-title")
    text = "Acme, analyst in the team for follow-up. " * 3
    last_file.continue_()
    quiet_planner.page.keyboard.type(text)
    quiet_planner.expect_python("ready")
    expect(quiet_planner.page.locator("#plan-title")).to_have_value(text)
    expect(quiet_planner.page.locator("#now .whose")).to_have_text(text.strip())


def test_the_progress_bar_shows_the_bytes_that_have_arrived(quiet_planner: Planner) -> None:
    last_file = open_without_wasm(quiet_planner)
    bar = quiet_planner.page.locator("#progress")
    expect(bar).to_be_visible()
    assert bar.evaluate("bar => [bar.value, bar.max]") == [
        sum(SIZES.values()) - SIZES["pyodide.asm.wasm"],
        sum(SIZES.values()),
    ]

    last_file.continue_()
    quiet_planner.expect_python("ready")
    expect(bar).to_be_hidden()
    assert bar.evaluate("bar => bar.value") == sum(SIZES.values())


def test_the_largest_file_is_shown_as_it_arrives(quiet_planner: Planner) -> None:
    """Over a slow line the bar moves within the file, not only at its end."""
    session = quiet_planner.page.context.new_cdp_session(quiet_planner.page)
    session.send("Network.enable")
    speed = {"offline": False, "latency": 0, "downloadThroughput": 2_000_000, "uploadThroughput": 2_000_000}
    session.send("Network.emulateNetworkConditions", speed)
    quiet_planner.open(until="loading")
    quiet_planner.page.evaluate(
        """() => {
            globalThis.seen = new Set();
            const bar = document.querySelector("#progress");
            new MutationObserver(() => seen.add(bar.value)).observe(bar, { attributes: true });
        }"""
    )
    quiet_planner.expect_python("ready")
    assert quiet_planner.page.evaluate("seen.size") > 2 * len(SIZES)


def test_everything_that_is_kept_by_its_content_is_asked_for(quiet_planner: Planner) -> None:
    asked: set[str] = set()
    quiet_planner.page.on("request", lambda request: asked.add(request.url.rpartition("/")[2]))
    quiet_planner.open().choose("US").saved_calendar()
    assert asked >= {path.name for path in (TOP / "dist" / "assets").iterdir() if path.suffix != ".png"}


NEEDED = ["runtime-*.js", "pyodide-*.asm.mjs", WASM, "python_stdlib-*.bin", "planner-*.bin"]


def gone(route: Route) -> None:
    route.abort()


def not_found(route: Route) -> None:
    route.fulfill(status=404, body="Not found", content_type="text/html")


def damaged(route: Route) -> None:
    """As long as it should be, but not what it should be."""
    body = bytearray(route.fetch().body())
    body[100:300] = bytes(200)
    route.fulfill(status=200, body=bytes(body), content_type="application/wasm")


def redirected(route: Route) -> None:
    route.fulfill(status=302, headers={"Location": "../index.html"})


def mistaken(route: Route) -> None:
    """Our Python with a mistake in it."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        files.writestr("main.py", "raise RuntimeError('a mistake of ours')")
    route.fulfill(status=200, body=gzip.compress(archive.getvalue()))


def replaced(route: Route) -> None:
    """As by a network that shows its log-in page in place of everything."""
    route.fulfill(status=200, body="<!doctype html><title>Log in</title>", content_type="text/html")


@pytest.mark.parametrize(
    ("file", "answer"),
    [
        *((file, answer) for file in NEEDED for answer in (gone, not_found, replaced)),
        *((WASM, answer) for answer in (damaged, redirected)),
        ("planner-*.bin", mistaken),
    ],
)
def test_a_file_that_does_not_arrive_is_said_in_plain_words(
    quiet_planner: Planner, file: str, answer: Callable[[Route], None]
) -> None:
    quiet_planner.page.route(f"**/assets/{file}", answer)
    quiet_planner.open(until="failed")
    expect_failure(quiet_planner, "A part of the planner did not arrive")


def test_what_was_handed_over_outlives_a_start_that_fails(quiet_planner: Planner) -> None:
    """And another version that the reader takes then."""
    page = quiet_planner.page

    def be_another(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.fulfill(status=200, body="<p id=version>another</p>", content_type="text/html")
        else:
            route.continue_()

    page.add_init_script("delete Navigator.prototype.serviceWorker")  # which would help it to start
    page.route("**/assets/planner-*.bin", gone)
    page.route(quiet_planner.site, be_another)
    quiet_planner.open(until="failed")
    page.evaluate("history.replaceState({ typed: [['role', 'nurse']], kept: 'plans' }, '')")
    page.reload()
    quiet_planner.expect_python("failed")
    page.evaluate("dispatchEvent(new Event('missing'))")
    with page.expect_navigation():
        page.get_by_role("button", name="Use it now").click()
    quiet_planner.expect_python("failed")
    expect(page.locator("#role")).to_have_value("nurse")
    assert page.evaluate("history.state.kept") == "plans"


@pytest.mark.parametrize("lacks", ["WebAssembly", "HTMLScriptElement.prototype.noModule"])
def test_a_browser_without_webassembly_or_modules_is_told_so(quiet_planner: Planner, lacks: str) -> None:
    quiet_planner.page.add_init_script(f"delete globalThis.{lacks}")
    quiet_planner.open(until="failed")
    expect_failure(quiet_planner, "This browser does not run WebAssembly")


def test_a_browser_that_cannot_compile_the_interpreter_says_so(quiet_planner: Planner) -> None:
    quiet_planner.page.add_init_script("WebAssembly.instantiateStreaming = () => Promise.reject(new Error())")
    quiet_planner.open(until="failed")
    expect_failure(quiet_planner, "does not run in this browser")


def test_a_mistake_of_ours_takes_the_plan_away_and_keeps_what_is_typed(quiet_planner: Planner) -> None:
    """On a phone too, where the form is folded by then."""
    page = quiet_planner.page
    page.set_viewport_size({"width": 375, "height": 812})
    quiet_planner.open().fill(plan_title="Acme", interview_date="2026-11-10")
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_be_visible()
    expect(page.locator("#announcement")).to_contain_text("Send your check-in email today.")
    quiet_planner.begin_another(interview_date="2026-11-24", plan_title="Orchard")
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_be_visible()
    quiet_planner.unfold("check-in")
    quiet_planner.step("check-in").locator("[data-message]").fill("My own words")
    quiet_planner.step("check-in").locator(".row").click()
    page.evaluate(
        """() => {
            document.querySelector("#step").remove();
            document.querySelector("#process-length").value = "2";
            document.querySelector("#told-length").click();
        }"""
    )
    quiet_planner.expect_python("failed")
    expect_failure(quiet_planner, "The planner stopped because of an error on our side.")
    expect(page.locator("#plan-title")).to_have_value("Orchard")
    expect(page.locator("#plan-title")).to_be_visible()
    expect(page.locator("#told")).to_be_hidden()
    # What was edited is there to be copied, although its step was folded, and all plans go into a small file.
    expect(page.locator("#rescued h3")).to_contain_text("Check-in email")
    expect(page.locator("#rescued").get_by_label("Subject")).not_to_have_value("")
    expect(page.locator("#rescued").get_by_label("Text")).to_have_value("My own words")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save your plans").click()
    plans = from_text(Path(download.value.path()).read_text()).plans.values()
    assert {plan.title for plan in plans} == {"Acme", "Orchard"}
    assert "My own words" in [text.body for plan in plans for text in plan.texts.values()]


def expect_failure(planner: Planner, words: str) -> None:
    """The page says what is wrong and what to do, gives the general advice, and shows no exception."""
    result = planner.page.locator("#result")
    expect(planner.page.locator("#failed")).to_be_visible()
    expect(planner.page.locator("#failed p:visible")).to_have_count(1)
    shows_a_plan = "#plans, #undone, #announcement, #example, #now, #problems, #sheet, #past, #carry"
    expect(planner.page.locator(shows_a_plan)).to_have_count(9)
    expect(planner.page.locator(shows_a_plan).locator("visible=true")).to_have_count(0)
    expect(result).to_contain_text(words)
    expect(planner.page.locator(".advice")).to_contain_text("Send a thank-you email")
    assert not re.search("Traceback|Error|404|PY0", planner.page.locator("body").inner_text())
    expect(planner.page.locator("#interview-date")).to_have_value("2026-11-24")
    assert planner.axe() == []


def test_the_page_without_its_picture_and_its_looks_still_plans(quiet_planner: Planner) -> None:
    for file in ("icon-*.svg", "styles-*.css"):
        quiet_planner.page.route(f"**/{file}", not_found)
    quiet_planner.open()
    assert quiet_planner.act_on()["thank-you"] == "2026-11-25"


def test_the_same_advice_stands_where_scripts_are_switched_off(
    browser: Browser, quiet_planner: Planner, site: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    assert "scripts are switched off" in page.locator("noscript > p").inner_text()
    advice = page.locator(".advice").inner_text()
    context.close()

    quiet_planner.page.route("**/planner-*.bin", not_found)
    quiet_planner.open(until="failed")
    assert quiet_planner.page.locator(".advice").inner_text() == advice


@pytest.mark.parametrize(
    ("zone", "at", "today"),
    [
        ("Pacific/Kiritimati", "2026-11-24T09:59:00Z", "2026-11-24"),
        ("Pacific/Kiritimati", "2026-11-24T10:00:00Z", "2026-11-25"),
        ("UTC", "2026-11-23T23:59:00Z", "2026-11-23"),
        ("UTC", "2026-11-24T00:00:00Z", "2026-11-24"),
        ("America/Los_Angeles", "2026-11-24T07:59:00Z", "2026-11-23"),
        ("America/Los_Angeles", "2026-11-24T08:00:00Z", "2026-11-24"),
    ],
)
def test_every_time_zone_has_its_own_today_and_the_same_days(
    browser: Browser, site: str, zone: str, at: str, today: str
) -> None:
    context = browser.new_context(timezone_id=zone, locale="en-GB")
    planner = Planner(context.new_page(), site).open(at=at)
    expect(planner.page.locator("#interview-date")).to_have_value(today)
    made = planner.on_paper().locator(".facts div", has_text="Plan made on").locator("time")
    expect(made).to_have_attribute("datetime", today)
    planner.fill(interview_date="2026-11-25", interview_time="23:30")
    expect(planner.step("notes").locator(".day")).to_have_text("Wed 25 Nov")
    expect(planner.step("thank-you")).to_contain_text(
        "Thursday 26 November at 23:30 to Friday 27 November at 23:30"
    )
    context.close()


# Chromium samples what its pages allocate, in some windows and seldom; here every 1,000 bytes.
SAMPLING = (
    "--enable-features=HeapProfilerReporting:stable-probability/1/nonstable-probability/1"
    "/renderer-prob-pct/100/sampling-rate/1000/renderer-sampling-rate-bytes/1000"
)


def test_the_page_outlives_a_browser_that_samples_what_it_allocates(
    launch_browser: Callable[..., Browser], site: str
) -> None:
    browser = launch_browser(args=[*CHROMIUM_OPTIONS, SAMPLING])
    for _ in range(3):
        Planner(browser.new_page(), site).open()
    browser.close()


def test_what_was_typed_is_there_again_when_the_reader_comes_back(quiet_planner: Planner) -> None:
    typed = {"interview_date": "2026-11-27", "interview_time": "14:30", "process_length": "3"}
    quiet_planner.open().fill(process_unit="days", plan_title="Acme", **typed)
    quiet_planner.page.goto(f"{quiet_planner.site}NOTICE.txt")
    quiet_planner.page.go_back()
    quiet_planner.expect_python("ready")
    for name, text in (typed | {"process_unit": "days", "plan_title": "Acme"}).items():
        expect(quiet_planner.page.locator(f"#{name.replace('_', '-')}")).to_have_value(text)
    assert quiet_planner.act_on()["answer-due"] == "2026-11-30"
