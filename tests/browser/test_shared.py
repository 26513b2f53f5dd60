"""What the tests share is as new for each of them, whatever the one before has left or broken."""

import os
import signal
from typing import Any

import pytest
from playwright.sync_api import Error

from tests.browser.planner import Planner
from tests.browser.shared import SharedBrowser, SharedPlanner


def state(planner: Planner) -> Any:
    """All that a test may meet, and that another one may have changed."""
    return planner.page.evaluate(
        """async () => [
            location.href, scrollY, innerWidth, document.activeElement.localName, { ...localStorage },
            [...document.querySelectorAll("input:not(#plan-key), select, textarea")].map(it => it.value),
            [...document.querySelectorAll("input:checked")].map(({ id }) => id),
            [...document.querySelectorAll("details")].map(({ open }) => open),
            document.querySelector("#sheet").innerText,
            document.querySelector("#example").innerText,
            matchMedia("(prefers-color-scheme: dark)").matches,
            matchMedia("print").matches,
            new Date().toISOString(),
            (await navigator.permissions.query({ name: "clipboard-read" })).state,
            await fetch("NOTICE.txt").then(response => response.ok, () => false),
        ]"""
    )


def test_the_page_starts_again_as_it_was_opened(quiet_planner: Planner) -> None:
    planner = quiet_planner.open()
    before = state(planner)

    planner.page.context.grant_permissions(["clipboard-read"])
    planner.page.route("**/NOTICE.txt", lambda route: route.abort())
    planner.page.clock.set_fixed_time("2026-12-01T12:00:00Z")
    planner.fill(interview_date="2026-11-20", plan_title="Acme").choose("US", "US-CA")
    planner.show("people")
    planner.page.click("#add-person")
    planner.page.locator("[data-person=name]").first.fill("Dana")
    planner.unfold("check-in")
    planner.step("check-in").locator("[data-message]").fill("My own words.")
    planner.fill(process_length="0")
    planner.page.set_viewport_size({"width": 320, "height": 100})
    planner.problems.locator("a").click()
    planner.page.emulate_media(media="print", color_scheme="dark")
    planner.problems.focus()  # what is not printed cannot have it
    planner.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for left, there in zip(state(planner), before, strict=True):
        assert left != there
    planner.start_again()
    assert state(planner) == before


def test_a_page_that_has_crashed_is_replaced(
    shared_planner: SharedPlanner, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(Error):
        shared_planner.working().page.goto("chrome://crash")
    planner: Planner = request.getfixturevalue("planner")
    assert planner.act_on()["thank-you"] == "2026-11-25"


def test_a_page_that_was_left_for_another_one_is_replaced(
    shared_planner: SharedPlanner, request: pytest.FixtureRequest
) -> None:
    shared_planner.working().page.goto("about:blank")
    planner: Planner = request.getfixturevalue("planner")
    assert planner.act_on()["thank-you"] == "2026-11-25"


def test_a_browser_that_has_crashed_is_replaced(
    shared_browser: SharedBrowser, request: pytest.FixtureRequest
) -> None:
    session = shared_browser.working().new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    (browser,) = [process["id"] for process in processes if process["type"] == "browser"]
    os.kill(browser, signal.SIGKILL)
    with pytest.raises(Error):  # as soon as it is known
        all(iter(shared_browser.browser.new_context, None))
    for fixture in ("planner", "quiet_planner"):
        planner: Planner = request.getfixturevalue(fixture)
        planner.open()
        assert planner.act_on()["thank-you"] == "2026-11-25"
