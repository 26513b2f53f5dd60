"""What the tests share, as its start takes seconds; once it has broken down, the next test gets a new one."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser

from tests.browser.planner import Planner


class SharedBrowser:
    """A browser that is there."""

    def __init__(self, launch: Callable[[], Browser]) -> None:
        self.launch = launch
        self.browser = launch()

    def working(self) -> Browser:
        """The one there was, or a new one."""
        if not self.browser.is_connected():
            self.browser = self.launch()
        return self.browser


class SharedPlanner:
    """A page on which Python is ready."""

    def __init__(self, browser: SharedBrowser, site: str, context: dict[str, Any]) -> None:
        self.browser = browser
        self.site = site
        self.context = context
        self.planner: Planner | None = None

    def working(self) -> Planner:
        """The one there was, or a new one."""
        if self.planner is None or not self.planner.is_ready():
            page = self.browser.working().new_context(**self.context).new_page()
            self.planner = Planner(page, self.site).open()
            assert self.planner.errors == self.planner.asked_elsewhere == []
        return self.planner
