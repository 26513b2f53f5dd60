"""Contexts in an engine by its name, for the tests that do the same in several."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright

from tests.browser.reader import READER
from tools.browsing import FIREFOX_CONTEXT, installed_firefox
from tools.machine import firefox

ENGINES = ["Chromium", "Firefox"]


@contextmanager
def new_context(engine: str, playwright: Playwright, chromium: Browser) -> Iterator[BrowserContext]:
    """A context of its own in one of the `ENGINES`; Firefox is started for it."""
    if engine == "Chromium":
        with chromium.new_context(**READER) as context:
            yield context
    elif firefox() is None:
        pytest.skip("Firefox is not installed")
    else:
        browser = installed_firefox(playwright)
        yield browser.new_context(**FIREFOX_CONTEXT, **READER)
        browser.close()
