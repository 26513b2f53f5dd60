"""A reader in a browser with storage of its own, for the tests of what outlives a visit."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.host import Host
from tests.browser.planner import PATIENCE, Planner
from tools.machine import CHROMIUM_OPTIONS, chromium

READER: Any = {"locale": "en-GB", "timezone_id": "UTC"}


class Reader:
    """A reader in a browser with storage of its own."""

    def __init__(self, context: BrowserContext, host: Host) -> None:
        self.context = context
        self.host = host
        self.planner = Planner(context.new_page(), host.site)

    @property
    def page(self) -> Page:
        return self.planner.page

    def reload(self, *, until: str = "ready") -> None:
        self.page.reload(wait_until="commit")
        self.planner.expect_python(until)

    def expect_offline(self, state: str) -> None:
        expect(self.page.locator(f"[data-offline={state}]")).to_be_visible(timeout=PATIENCE)
        expect(self.page.locator("[data-offline]:visible")).to_have_count(1)

    def caches(self) -> list[str]:
        names: list[str] = self.page.evaluate("caches.keys()")
        return names

    def lose(self, path: Path | None) -> None:
        """Has the browser throw a kept file away, or the page itself."""
        address = self.host.site + (str(path.relative_to(self.host.folder)) if path else "")
        lost = self.page.evaluate(
            """async address => {
                const [name] = await caches.keys();
                return (await caches.open(name)).delete(address);
            }""",
            address,
        )
        assert lost


@contextmanager
def started_browser(playwright: Playwright, profile: Path) -> Iterator[BrowserContext]:
    """A browser with a profile that outlives it."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=chromium(), args=CHROMIUM_OPTIONS, **READER
    )
    yield context
    context.close()
