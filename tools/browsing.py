"""The built site in a browser of this machine, for the tools that look at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tools.machine import CHROMIUM_OPTIONS, chromium
from tools.serve import serving

DIST = Path(__file__).resolve().parent.parent / "dist"
START_LIMIT = 60_000  # milliseconds


@contextmanager
def planner_page(*, today: str | None = None) -> Iterator[Page]:
    """A page on which Python is ready, as a British reader sees it, now or at noon of the day `today`."""
    with serving(DIST) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=CHROMIUM_OPTIONS)
        context = browser.new_context(
            locale="en-GB", timezone_id="UTC", viewport={"width": 1280, "height": 1000}
        )
        page = context.new_page()
        if today:
            page.clock.set_fixed_time(f"{today}T12:00:00Z")
        page.goto(site)
        expect(page.locator("html")).to_have_attribute("data-python", "ready", timeout=START_LIMIT)
        yield page
        browser.close()
