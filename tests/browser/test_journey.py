"""The whole journey in Chromium, which is closed on the way, hosted and as one file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser.journey import Run, through_weeks, wait_for_rest
from tests.browser.planner import Planner
from tools.build import DIST, ONE_FILE
from tools.machine import CHROMIUM_OPTIONS, chromium


@pytest.fixture
def opened(playwright: Playwright, tmp_path: Path) -> Iterator[Callable[[str], Run]]:
    """Opens an address in a browser that was closed before, but kept what it keeps."""
    contexts: list[Any] = []
    planners: list[Planner] = []

    def open_(address: str) -> Run:
        for context in contexts:
            context.close()
        contexts[:] = [
            playwright.chromium.launch_persistent_context(
                tmp_path / "profile", executable_path=chromium(), args=CHROMIUM_OPTIONS
            )
        ]
        page = contexts[0].pages[0]
        planners.append(Planner(page, address))
        page.goto(address, wait_until="commit")
        planners[-1].expect_python("ready")
        return wait_for_rest(page.evaluate)

    yield open_
    for context in contexts:
        context.close()
    assert [planner.errors for planner in planners if planner.errors] == []
    assert [planner.asked_elsewhere for planner in planners if planner.asked_elsewhere] == []


@pytest.mark.parametrize("is_hosted", [True, False], ids=["hosted", "one file"])
def test_the_journey(opened: Callable[[str], Run], tmp_path: Path, site: str, is_hosted: bool) -> None:
    address = site if is_hosted else (DIST / ONE_FILE).as_uri()
    through_weeks(opened, address, tmp_path / "elsewhere.html", is_hosted=is_hosted)
