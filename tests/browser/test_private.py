"""Nothing leaves the page: no request to another origin, and a policy that would stop one."""

import base64
import hashlib
import re

from playwright.sync_api import Browser

from tests.browser.planner import TOP, Planner

ELSEWHERE = "http://127.0.0.1:9/"


def test_nothing_is_asked_of_another_origin(quiet_planner: Planner) -> None:
    """From the start over planning to printing and saving."""
    quiet_planner.page.add_init_script("globalThis.print = () => {}")
    quiet_planner.open()
    quiet_planner.fill(
        interview_date="2026-11-27", interview_time="14:30", process_length="2", plan_title="Acme"
    )
    quiet_planner.fill(process_length="0")
    quiet_planner.fill(process_length="", answer_by="2026-12-04")
    quiet_planner.page.click("#print")
    with quiet_planner.page.expect_download():
        quiet_planner.page.click("#save-offline")
    assert quiet_planner.asked_elsewhere == []
    assert quiet_planner.errors == []


def test_a_request_to_another_origin_would_be_noticed(browser: Browser, site: str) -> None:
    context = browser.new_context(bypass_csp=True)
    planner = Planner(context.new_page(), site).open()
    planner.page.evaluate("url => fetch(url).catch(() => {})", ELSEWHERE)
    assert planner.asked_elsewhere == [ELSEWHERE]
    context.close()


def test_the_policy_stops_a_request_to_another_origin(quiet_planner: Planner) -> None:
    assert quiet_planner.open().stopped_by(ELSEWHERE) == "connect-src"


def test_the_policy_knows_the_scripts_in_the_page() -> None:
    page = (TOP / "index.html").read_text()
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert len(scripts) == page.count("'sha256-")
    for script in scripts:
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in page, f"Put 'sha256-{digest}' into the policy: a script has changed."


LEFT_BEHIND = """async () => [
    { ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href,
    await indexedDB.databases(),
]"""


def test_no_text_of_the_reader_is_left_behind_unless_they_want_it_kept(quiet_planner: Planner) -> None:
    """And then in one place of the browser, of which no server is told."""
    quiet_planner.open().fill(plan_title="Acme, analyst", process_length="2")
    nothing: list[object] = [{}, {}, "", None, quiet_planner.site, []]
    assert quiet_planner.page.evaluate(LEFT_BEHIND) == nothing
    quiet_planner.page.check("#keep")
    quiet_planner.fill(company="Acme")
    kept, *rest = quiet_planner.page.evaluate(LEFT_BEHIND)
    assert {name.split(":")[1] for name in kept} == {"shown", "plan"}
    assert all(name.startswith("follow-up-planner:") for name in kept)
    assert "Acme, analyst" in "".join(kept.values())
    assert rest == nothing[1:]
    quiet_planner.page.click("#forget")
    assert quiet_planner.page.evaluate(LEFT_BEHIND) == nothing
    assert quiet_planner.asked_elsewhere == []
