"""The built site in a browser of this machine, for the tools that look at it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from tools.machine import CHROMIUM_OPTIONS, chromium, firefox
from tools.serve import serving

DIST = Path(__file__).resolve().parent.parent / "dist"
START_LIMIT = 60_000  # milliseconds

# A stock Firefox does not know the commands by which Playwright pretends these.
FIREFOX_CONTEXT: Any = dict.fromkeys(("color_scheme", "reduced_motion", "forced_colors", "contrast"), "null")


def installed_chromium(playwright: Playwright) -> Browser:
    """The machine's Chromium, or Playwright's own where it has none."""
    return playwright.chromium.launch(executable_path=chromium(), args=CHROMIUM_OPTIONS)


def installed_firefox(playwright: Playwright) -> Browser:
    """The machine's Firefox, to be used with contexts of `FIREFOX_CONTEXT`."""
    return playwright.firefox.launch(channel="moz-firefox", executable_path=firefox())


@contextmanager
def planner_page(*, today: str | None = None) -> Iterator[Page]:
    """A page on which Python is ready, as a British reader sees it, now or at noon of the day `today`."""
    with serving(DIST) as site, sync_playwright() as playwright:
        browser = installed_chromium(playwright)
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


def python_answer(page: Page, expression: str) -> Any:
    """What an expression gives in the page's own Python, by way of JSON; an error if it raises one."""
    answer = page.evaluate(
        """expression => new Promise((resolve, reject) => {
            const script = Object.assign(document.createElement("script"), {
                type: "py",
                textContent: `import js, json\njs.answer(json.dumps(${expression}))`,
            });
            globalThis.answer = resolve;
            script.addEventListener("py:done", () => reject(new Error("No answer from Python")));
            document.body.append(script);
        })""",
        expression,
    )
    return json.loads(answer)
