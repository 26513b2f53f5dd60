"""What the tests share is as new for each of them, whatever the one before has left."""

from typing import Any

from tests.browser.planner import Planner


def state(planner: Planner) -> Any:
    """All that a test may meet, and that another one may have changed."""
    return planner.page.evaluate(
        """async () => [
            location.href, scrollY, innerWidth, document.activeElement.localName, { ...localStorage },
            [...document.querySelectorAll("input, select, textarea")].map(field => field.value),
            [...document.querySelectorAll("details")].map(({ open }) => open),
            document.querySelector("#sheet").innerText,
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
    planner.page.set_viewport_size({"width": 320, "height": 100})
    planner.fill(interview_date="2026-11-20", plan_title="Acme").choose("US", "US-CA")
    planner.page.click("#details > summary")
    planner.page.click("#add-person")
    planner.page.locator("[data-person=name]").first.fill("Dana")
    planner.step("check-in").locator(".texts > summary").click()
    planner.step("check-in").locator("[data-message]").fill("My own words.")
    planner.fill(process_length="0")
    planner.problems.locator("a").click()
    planner.page.emulate_media(media="print", color_scheme="dark")
    planner.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for left, there in zip(state(planner), before, strict=True):
        assert left != there
    planner.start_again()
    assert state(planner) == before
