"""A smoke test of both builds in WebKitGTK, by way of Selenium: Playwright drives no WebKit but its own."""

import os
import re
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import WebKitGTK, WebKitGTKOptions
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.host import Host
from tests.browser.journey import Run, through_weeks, wait_for_rest
from tests.browser.planner import PATIENCE
from tests.tried import Note
from tools.build import DIST, ONE_FILE
from tools.machine import webkit
from tools.serve import Handler, serving

WITHOUT_POLICY = "without-policy.html"

# This browser's clock is the machine's own, so its interviews are to come; in June there is no holiday near.
JUNE = date(date.today().year + 1, 6, 1)
FRIDAY = JUNE + timedelta(days=(4 - JUNE.weekday()) % 7)

pytestmark = pytest.mark.skipif(webkit() is None, reason="WebKitGTK's driver or Xvfb is not installed")


class Proxy(Handler):
    """Serves the site to a browser whose every request comes here, and notes those for anyone else."""

    asked_elsewhere: list[str] = []

    def do_GET(self) -> None:  # noqa: N802, the name that the server calls
        address = urlsplit(self.path)
        if address.netloc and address.port != self.connection.getsockname()[1]:
            self.asked_elsewhere.append(self.path)
            self.send_error(502)
        else:
            self.path = address.path
            super().do_GET()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen for a browser that has no mode without one."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE, text=True
    ) as screen:
        assert screen.stdout
        yield f":{screen.stdout.readline().strip()}"
        screen.terminate()


@pytest.fixture(scope="module")
def proxied_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, which is also that of the proxy."""
    folder = Host(tmp_path_factory.mktemp("webkit") / "host").folder
    page = (folder / "index.html").read_text()
    (folder / WITHOUT_POLICY).write_text(re.sub(r"<meta http-equiv[^>]*>", "", page))
    with serving(folder, handler=Proxy) as address:
        yield address


@pytest.fixture(autouse=True)
def nothing_asked_yet() -> None:
    """What an earlier test has asked for is forgotten."""
    Proxy.asked_elsewhere.clear()


@pytest.fixture(scope="module")
def minibrowser(display: str, proxied_host: str) -> Iterator[WebKitGTK]:
    """A browser that reaches the network through the proxy alone."""
    installed = webkit()
    assert installed
    driver, mini_browser = installed
    options = WebKitGTKOptions()
    options.binary_location = mini_browser
    options.add_argument("--automation")
    options.set_capability("proxy", {"proxyType": "manual", "httpProxy": urlsplit(proxied_host).netloc})
    sandbox = {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"} if os.geteuid() == 0 else {}
    service = Service(driver, env=os.environ | {"DISPLAY": display} | sandbox)
    minibrowser = WebKitGTK(options=options, service=service)
    minibrowser.set_script_timeout(PATIENCE / 1000)
    yield minibrowser
    minibrowser.quit()


# Waits for Python, noting what the page's policy stops on the way.
WATCH = """
const done = arguments[0];
globalThis.stopped = [];
addEventListener("securitypolicyviolation", ({ blockedURI }) => stopped.push(blockedURI));
const look = () => {
    const state = document.documentElement.dataset.python;
    if (state === "loading") setTimeout(look, 50);
    else done(state);
};
look();
"""


def opened(minibrowser: WebKitGTK, address: str) -> WebKitGTK:
    """The browser with a page that is ready."""
    minibrowser.get(address)
    assert minibrowser.execute_async_script(WATCH) == "ready"
    return minibrowser


def act_on(minibrowser: WebKitGTK, step: str) -> str | None:
    """The day to act of a step, as the page tells other programs."""
    return minibrowser.find_element(By.CSS_SELECTOR, f"[data-step={step}]").get_attribute("data-act-on")


def stopped(minibrowser: WebKitGTK) -> Any:
    """The addresses that the page's policy has stopped."""
    return minibrowser.execute_script("return stopped")


@pytest.fixture(params=["hosted", "one file"])
def address(request: pytest.FixtureRequest, proxied_host: str) -> str:
    """Where each of the builds is opened."""
    return proxied_host if request.param == "hosted" else (DIST / ONE_FILE).as_uri()


def test_it_plans_prints_and_saves_without_asking_anyone_else(minibrowser: WebKitGTK, address: str) -> None:
    opened(minibrowser, address)
    minibrowser.execute_script(
        """
        const day = document.querySelector("#interview-date");
        day.value = arguments[0];
        day.dispatchEvent(new Event("input", { bubbles: true }));
        """,
        f"{FRIDAY}",
    )
    minibrowser.execute_script(
        "document.querySelector('#told-length').click(); document.querySelector('#exact').open = true"
    )
    minibrowser.find_element(By.ID, "process-length").send_keys("2")
    minibrowser.find_element(By.ID, "plan-title").send_keys("Acme")
    assert act_on(minibrowser, "thank-you") == f"{FRIDAY + timedelta(days=3)}"
    assert act_on(minibrowser, "answer-due") == f"{FRIDAY + timedelta(days=14)}"
    assert minibrowser.find_element(By.CSS_SELECTOR, "#now .whose").text == "Acme"
    minibrowser.execute_script("globalThis.print = () => { globalThis.printed = true; }")
    minibrowser.find_element(By.ID, "print").click()
    assert minibrowser.execute_script("return printed")
    for link in minibrowser.find_elements(By.ID, "save-offline"):
        link.click()
        # Until then the page itself is at it, and a page that is left would be called back by the download.
        WebDriverWait(minibrowser, PATIENCE / 1000).until(
            lambda browser: "Saved" in browser.find_element(By.CSS_SELECTOR, "[data-slot=offline]").text
        )
    assert Proxy.asked_elsewhere == []
    assert stopped(minibrowser) == []


# How the second half of the interpreter was asked for, once the two are joined.
SECOND = """
const done = arguments[0];
const look = () => {
    if (!document.querySelector("[data-joined]")) return setTimeout(look, 50);
    const asked = performance.getEntriesByType("resource");
    const second = asked.filter(({ name }) => name.includes(".second.wasm"));
    done(second.map(({ initiatorType }) => initiatorType));
};
look();
"""


def test_the_start_wants_nothing_of_the_second_half(minibrowser: WebKitGTK, proxied_host: str) -> None:
    opened(minibrowser, proxied_host)
    assert minibrowser.execute_async_script(SECOND) == ["fetch"]


def test_a_country_and_a_calendar_file(minibrowser: WebKitGTK, address: str) -> None:
    opened(minibrowser, address)
    said = minibrowser.execute_async_script(
        """
        const [thursday, sunday, done] = arguments;
        const shows = (selector, words) => document.querySelector(selector)?.textContent.includes(words);
        const until = (selector, words, then) =>
            shows(selector, words) ? then() : setTimeout(until, 50, selector, words, then);
        until("#country", "Saudi Arabia", () => {
            document.querySelector("#interview-date").value = thursday;
            const country = document.querySelector("#country");
            country.value = "SA";
            country.dispatchEvent(new Event("input", { bubbles: true }));
            until(`[data-step=thank-you][data-act-on="${sunday}"]`, "weekend", () => {
                document.querySelector("#calendar-file").click();
                until("#calendar-file-done", "Saved", () => done("saved"));
            });
        });
        """,
        f"{FRIDAY - timedelta(days=1)}",
        f"{FRIDAY + timedelta(days=2)}",
    )
    # The other tests have the same browser, which remembers the country.
    minibrowser.execute_script("localStorage.clear()")
    assert said == "saved"
    assert stopped(minibrowser) == []


def test_a_message_is_checked(minibrowser: WebKitGTK, address: str) -> None:
    opened(minibrowser, address)
    step = minibrowser.find_element(By.CSS_SELECTOR, "[data-step=check-in]")
    step.find_element(By.CSS_SELECTOR, ".row").click()
    step.find_element(By.CSS_SELECTOR, "summary").click()
    field = step.find_element(By.CSS_SELECTOR, "[data-message]")
    field.clear()
    field.send_keys("Any news yet?")
    marks = step.find_elements(By.CSS_SELECTOR, "mark")
    assert [mark.get_property("textContent") for mark in marks] == ["Any news"]
    step.find_element(By.CSS_SELECTOR, ".copy").click()
    words = step.find_element(By.CSS_SELECTOR, ".done")
    WebDriverWait(minibrowser, PATIENCE / 1000).until(lambda _: words.text)


def test_a_mistake_is_said_and_kept(minibrowser: WebKitGTK, address: str) -> None:
    opened(minibrowser, address)
    minibrowser.execute_script("document.querySelector('#told-length').click()")
    length = minibrowser.find_element(By.ID, "process-length")
    length.send_keys("soon", Keys.ENTER)
    problems = minibrowser.find_element(By.ID, "problems")
    assert problems.is_displayed()
    assert minibrowser.switch_to.active_element == problems
    assert length.get_attribute("value") == "soon"


def test_the_journey(minibrowser: WebKitGTK, address: str, tmp_path: Path) -> None:
    def opened_with_rest(address: str) -> Run:
        opened(minibrowser, address)
        return wait_for_rest(lambda expression: minibrowser.execute_script(f"return {expression}"))

    is_hosted = address.startswith("http")
    through_weeks(opened_with_rest, address, tmp_path / "elsewhere.html", is_hosted=is_hosted)
    assert Proxy.asked_elsewhere == []
    assert stopped(minibrowser) == []
    if is_hosted:  # the other tests have the same browser
        minibrowser.execute_script("localStorage.clear()")


def test_it_says_that_the_planner_is_kept(minibrowser: WebKitGTK, proxied_host: str) -> None:
    opened(minibrowser, proxied_host)
    words = minibrowser.find_element(By.CSS_SELECTOR, "[data-offline=ready]")
    WebDriverWait(minibrowser, PATIENCE / 1000).until(lambda _: words.is_displayed())


def test_a_damaged_copy_says_so(minibrowser: WebKitGTK, tmp_path: Path, tried: Note) -> None:
    whole, copy = (DIST / ONE_FILE).read_text(), tmp_path / ONE_FILE
    wasm = whole.index('data-part="pyodide.asm.wasm"') + 100_000
    runtime, body = whole.index('id="runtime"') + 100_000, whole.index("<body>")
    cuts = [whole[:at] for at in (body, body + 900, wasm, runtime)]
    changed = [f"{whole[:at]}!{whole[at + 1 :]}" for at in (whole.index("<style>") + 99, wasm, runtime)]
    for file in [*cuts, *changed]:
        copy.write_text(file)
        minibrowser.get(copy.as_uri())
        words = minibrowser.find_element(By.ID, "damaged")
        assert words.is_displayed()
        assert "This copy of the planner is damaged" in words.text
    tried("the one file, cut in a place", len(cuts), "WebKit")
    tried("the one file, with another letter in what makes it run", len(changed), "WebKit")
    copy.write_text(whole)
    opened(minibrowser, copy.as_uri())
    assert minibrowser.find_elements(By.ID, "differs") == []


def test_framed_by_another_origin_it_does_not_start(
    minibrowser: WebKitGTK, proxied_host: str, tmp_path: Path, tried: Note
) -> None:
    page = tmp_path / "framing.html"
    frames = ["", ' sandbox="allow-scripts"', ' sandbox="allow-scripts allow-same-origin"']
    for attributes in frames:
        page.write_text(f'<!doctype html><iframe src="{proxied_host}"{attributes}></iframe>')
        minibrowser.get(page.as_uri())
        minibrowser.switch_to.frame(0)
        words = minibrowser.find_element(By.ID, "framed-words").text
        assert "So it does not start here." in words
        pressable = "a, button, input, select, textarea, summary, [tabindex]"
        assert [each.text for each in minibrowser.find_elements(By.CSS_SELECTOR, pressable)] == [
            "Open the planner by itself"
        ]
        minibrowser.switch_to.default_content()
    tried("the page in a frame of another origin, or in a sandbox", len(frames), "WebKit")


ELSEWHERE = "http://localhost:8090/"
REQUEST = (
    f"const done = arguments[0]; fetch('{ELSEWHERE}').catch(() => {{}}).then(() => setTimeout(done, 100));"
)


def test_the_policy_stops_a_request_to_another_origin(minibrowser: WebKitGTK, address: str) -> None:
    opened(minibrowser, address)
    minibrowser.execute_async_script(REQUEST)
    assert stopped(minibrowser) == [ELSEWHERE]
    assert Proxy.asked_elsewhere == []


def test_a_request_to_another_origin_would_be_noticed(minibrowser: WebKitGTK, proxied_host: str) -> None:
    opened(minibrowser, f"{proxied_host}{WITHOUT_POLICY}")
    minibrowser.execute_async_script(REQUEST)
    assert Proxy.asked_elsewhere == [ELSEWHERE]
