"""A browser that is on the machine, a server of the built site, and a page that may talk to nobody else."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.host import Host
from tests.browser.planner import Planner
from tests.browser.reader import READER, Reader
from tests.browser.shared import SharedBrowser, SharedPlanner
from tools.build import DIST
from tools.machine import CHROMIUM_OPTIONS, chromium
from tools.serve import serving

expect.set_options(timeout=15_000)  # milliseconds; patience costs nothing where all is well


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Starts the machine's own browser; Playwright's download where there is none."""
    installed = chromium()
    own = {"executable_path": installed} if installed else {}
    return browser_type_launch_args | own | {"args": CHROMIUM_OPTIONS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A British reader in UTC whose page does not move."""
    return browser_context_args | {
        "locale": "en-GB",
        "timezone_id": "UTC",
        "reduced_motion": "reduce",
        "viewport": {"width": 1280, "height": 900},
    }


@pytest.fixture(scope="session")
def shared_browser(launch_browser: Callable[[], Browser]) -> Iterator[SharedBrowser]:
    """One browser for all tests."""
    shared = SharedBrowser(launch_browser)
    yield shared
    shared.browser.close()


@pytest.fixture
def browser(shared_browser: SharedBrowser) -> Browser:
    """In place of pytest-playwright's own, which stays the same for all tests, broken down or not."""
    return shared_browser.working()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site, as a folder in a host: there every address must be a relative one."""
    assert (DIST / "index.html").exists(), "There is no site to test: run `make build` first."
    root = tmp_path_factory.mktemp("host")
    shutil.copytree(DIST, root / "career" / "planner")
    with serving(root) as address:
        yield f"{address}career/planner/"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    """A host that is there, for the one test."""
    host = Host(tmp_path / "host")
    host.come()
    yield host
    host.go()


@pytest.fixture
def reader(browser: Browser, host: Host) -> Iterator[Reader]:
    """A reader who has never been on the page."""
    with browser.new_context(**READER) as context:
        yield Reader(context, host)


@pytest.fixture
def regular(reader: Reader) -> Reader:
    """A reader whose browser has kept the planner, and who is on the page that it keeps."""
    reader.page.goto(f"{reader.host.site}NOTICE.txt")  # Python need not start for this.
    reader.page.evaluate(
        """async () => {
            await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
            await navigator.serviceWorker.ready;
        }"""
    )
    reader.planner.open()
    reader.expect_offline("ready")
    return reader


@pytest.fixture
def quiet_planner(page: Page, site: str) -> Iterator[Planner]:
    """A page of its own that is not opened yet; the test fails if it asks any other origin for anything."""
    planner = Planner(page, site)
    yield planner
    assert planner.asked_elsewhere == []


@pytest.fixture(scope="session")
def shared_planner(
    shared_browser: SharedBrowser, browser_context_args: dict[str, Any], site: str
) -> SharedPlanner:
    """One page for all tests that only fill in the form."""
    return SharedPlanner(shared_browser, site, browser_context_args)


@pytest.fixture
def planner(shared_planner: SharedPlanner) -> Iterator[Planner]:
    """A page on Tuesday 24 November 2026, as if just opened.

    The test fails if the page logs an error, or asks any other origin for anything.
    """
    planner = shared_planner.working()
    planner.start_again()
    yield planner
    assert planner.errors == []
    assert planner.asked_elsewhere == []
