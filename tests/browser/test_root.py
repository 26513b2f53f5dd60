"""The main path with the site as the whole of a host; the other tests have it in a folder of one."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.planner import PATIENCE, Planner
from tools.build import DIST, ONE_FILE
from tools.serve import serving


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a host that has nothing else."""
    with serving(DIST) as address:
        yield address


def test_it_plans_counts_holidays_makes_files_and_is_kept(quiet_planner: Planner) -> None:
    planner = quiet_planner.open()
    planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
    expect(planner.step("thank-you")).to_contain_text("Moved from Thursday 26 November: Thanksgiving Day")
    days = [f"{event.decoded('dtstart'):%Y-%m-%d}" for event in planner.saved_calendar()]
    assert days[1] == planner.act_on()["thank-you"] == "2026-11-27"
    expect(planner.page.locator("[data-offline=ready]")).to_be_visible(timeout=PATIENCE)
    with planner.page.expect_download() as download:
        planner.page.click("#save-offline")
    assert download.value.path().read_bytes() == (DIST / ONE_FILE).read_bytes()
    assert planner.errors == []
