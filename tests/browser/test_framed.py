"""Shown by a page of another origin, the planner is one sentence and a link to open it by itself."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.engines import ENGINES, new_context
from tests.browser.host import Host
from tests.browser.planner import PATIENCE
from tests.tried import Note
from tools.build import ONE_FILE

PRESSABLE = "a, button, input, select, textarea, summary, [tabindex], iframe"
FRAMES = {
    "another origin": '<iframe src="{elsewhere}" width="600" height="400"></iframe>',
    "a sandbox": '<iframe src="{own}" sandbox="allow-scripts" width="600" height="400"></iframe>',
}


@pytest.fixture(params=ENGINES)
def engine(
    request: pytest.FixtureRequest, playwright: Playwright, browser: Browser
) -> Iterator[tuple[str, Page]]:
    """A browser by its name, and a page in it."""
    with new_context(request.param, playwright, browser) as context:
        yield request.param, context.new_page()


@pytest.fixture
def framing(host: Host) -> Host:
    """A host with pages that frame the planner, which has another name too."""
    elsewhere = host.site.replace("127.0.0.1", "localhost")
    for build in ("", ONE_FILE):
        for name, frame in FRAMES.items():
            path = f"{name.split()[-1]}-{build or 'hosted.html'}"
            text = frame.format(elsewhere=f"{elsewhere}{build}", own=f"{host.site}{build}")
            (host.folder / path).write_text(f"<!doctype html>{text}")
    own = f'<!doctype html><iframe src="{host.site}" width="600" height="400"></iframe>'
    (host.folder / "own.html").write_text(own)
    return host


def test_framed_by_another_origin_it_does_not_start(
    engine: tuple[str, Page], framing: Host, tried: Note
) -> None:
    name, page = engine
    for where in FRAMES:
        for build in ("hosted.html", ONE_FILE):
            framing.asked.clear()
            page.goto(f"{framing.site}{where.split()[-1]}-{build}")
            frame = page.frames[1]
            expect(frame.locator("#framed-words")).to_contain_text("So it does not start here.")
            link = frame.get_by_role("link", name="Open the planner by itself")
            assert link.evaluate("link => [link.href, link.target, link.rel]") == [
                frame.url, "_blank", "noopener",
            ]  # fmt: skip
            # Whatever could come has come by now.
            page.wait_for_load_state("networkidle")
            assert frame.locator(PRESSABLE).count() == 1
            assert frame.locator("script:not(head script)").count() == 0
            assert frame.locator("body").inner_text().strip().startswith("Another site shows")
            if name == "Chromium":  # Of a stock Firefox nobody learns which workers there are.
                assert page.context.service_workers == []
            assert not [asked for asked in framing.asked if "sw.js" in asked]
    tried("the page in a frame of another origin, or in a sandbox", 2 * len(FRAMES), name)
    if name != "Chromium":  # Of a page that a frame opens a stock Firefox tells nobody.
        return
    page.goto(f"{framing.site}origin-hosted.html")
    with page.expect_popup() as popup:
        page.frames[1].get_by_role("link", name="Open the planner by itself").click()
    expect(popup.value.locator("html")).to_have_attribute("data-python", "ready", timeout=PATIENCE)


def test_framed_by_its_own_origin_it_works(engine: tuple[str, Page], framing: Host) -> None:
    _, page = engine
    page.goto(f"{framing.site}own.html")
    expect(page.frames[1].locator("html")).to_have_attribute("data-python", "ready", timeout=PATIENCE)
