"""What comes from outside is not trusted: history, storage, addresses, other tabs, the clock."""

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.planner import Planner
from tests.tried import Note

STATES: list[Any] = [
    {}, 1, 0, -1.5, "", "typed", True, [], [1, [2]], {"typed": None}, {"typed": 1}, {"typed": {}},
    {"typed": "a"},
    {"typed": [None, 1, "a", [], ["role"]]},
    {"typed": [["?[", "a"], ["#", True], ["", ""], [None, "a"], [{}, []]]},
    {"typed": [["role", None], ["role", {}], ["role", 1], ["touched", "no"], ["plan-title", False]]},
    {"typed": [["interview", "a"], ["step", "a"], ["loading", True], ["__proto__", "a"]]},
    {"typed": [["interview-date", "yesterday"], ["process-length", "x" * 10_000]]},
    {"typed": [], "kept": 1}, {"typed": [], "kept": "{"}, {"typed": [], "kept": "[]", "unasked": "yes"},
    {"typed": [], "kept": '{"format":99}'}, {"typed": [], "kept": '{"format":1,"plans":{"a":{}}}'},
    {"typed": [], "kept": "[" * 5000}, {"kept": '{"format":1,"plans":{}}'},
    {"typed": [], "texts": [["a", 1, 2]]},
    {"typed": [], "application": "../..", "written": {"a": 1}},
]  # fmt: skip
STORED = [
    "",
    "{",
    "null",
    "1",
    "[[[",
    '{"format":1}',
    '{"format":1,"plans":[]}',
    '{"format":1,"plans":{"x":1}}',
]
FRAGMENTS = ["#1", "#1%", "#1" + "A" * 5000, "#1é", "#:~:text=a", "#result]", "#%00"]
CLOCKS = [
    "1900-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "2038-01-19T03:14:08Z",
    "9899-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "+010000-01-01T00:00:00Z", "+275760-09-13T00:00:00Z",
]  # fmt: skip
MIDNIGHT = {"UTC": "2026-11-25T23:59:30Z", "Pacific/Kiritimati": "2026-11-25T09:59:30Z"}
"""Half a minute before it, in time zones."""
WITH_STATE = "told => { history.replaceState(told, ''); location.reload(); }"


def expect_plan(planner: Planner) -> None:
    """The page is there, with a plan or a sentence that says what to do, and nothing has gone wrong."""
    planner.expect_python("ready")
    expect(planner.page.locator("#headline")).not_to_be_empty()
    assert planner.errors == []


def test_whatever_stands_in_the_history_the_page_starts(quiet_planner: Planner, tried: Note) -> None:
    planner = quiet_planner.open()
    for state in STATES:
        with planner.page.expect_navigation(wait_until="commit"):
            planner.page.evaluate(WITH_STATE, state)
        expect_plan(planner)
    tried("something else in the history", len(STATES))


def test_whatever_is_kept_or_told_by_other_tabs_the_page_goes_on(quiet_planner: Planner, tried: Note) -> None:
    planner = quiet_planner.open()
    planner.fill(plan_title="Acme")
    planner.page.check("#keep")
    for number, text in enumerate(STORED):
        name = f"follow-up-planner:plan:{number}"
        planner.page.evaluate(
            """([key, newValue]) => {
                localStorage.setItem(key, newValue);
                dispatchEvent(new StorageEvent("storage", { key, newValue }));
            }""",
            [name, text],
        )
        expect_plan(planner)
    for told in ({}, {"key": None}, {"key": "follow-up-planner:plan:x", "newValue": None}, {"key": "a"}):
        planner.page.evaluate("told => dispatchEvent(new StorageEvent('storage', told))", told)
        expect_plan(planner)
    planner.page.reload(wait_until="commit")
    expect_plan(planner)
    expect(planner.page.locator("#plan-title")).to_have_value("Acme")
    tried("something else in what is kept, or from another tab", len(STORED) + 4)


def test_whatever_stands_in_the_address_the_page_starts(quiet_planner: Planner, tried: Note) -> None:
    planner = quiet_planner.open()
    for fragment in FRAGMENTS:
        planner.page.evaluate("told => { location.hash = told; }", fragment)
        expect_plan(planner)
    planner.page.reload(wait_until="commit")
    expect_plan(planner)
    tried("something else behind the # of the address", len(FRAGMENTS))


def test_whatever_the_clock_shows_the_page_goes_on(quiet_planner: Planner, tried: Note) -> None:
    """Python itself starts between 1970 and 2262 alone, but a clock can be set while the page is open."""
    planner = quiet_planner
    planner.page.add_init_script(
        """{
            const Clock = Date;
            globalThis.shown = Clock.now();
            globalThis.Date = class extends Clock {
                constructor(...told) { super(...(told.length ? told : [shown])); }
                static now() { return shown; }
            };
        }"""
    )
    planner.page.goto(planner.site, wait_until="commit")
    expect_plan(planner)
    for at in CLOCKS:
        planner.page.evaluate("at => { shown = Date.parse(at); dispatchEvent(new Event('tick')); }", at)
        expect_plan(planner)
        planner.fill(plan_title=at)
        planner.page.evaluate("document.activeElement.blur()")
        expect_plan(planner)
    tried("a clock that is wrong", len(CLOCKS))


def open_with_running_clock(planner: Planner, at: str) -> Planner:
    """Opens the page at a moment from which its clock goes on."""
    planner.page.clock.install(time=at)
    planner.page.goto(planner.site, wait_until="commit")
    planner.expect_python("ready")
    return planner


@pytest.mark.parametrize(("zone", "at"), MIDNIGHT.items())
def test_the_next_day_is_noticed_while_somebody_types(
    browser: Browser, site: str, zone: str, at: str
) -> None:
    """Within a minute, and by a page that nobody comes back to or leaves."""
    with browser.new_context(timezone_id=zone, locale="en-GB") as context:
        planner = open_with_running_clock(Planner(context.new_page(), site), at)
        planner.fill(interview_date="2026-11-18", plan_title="Acme")
        expect(planner.headline).to_contain_text("today")
        planner.unfold("check-in")
        letter = planner.step("check-in").locator("[data-message]").first
        letter.focus()
        planner.page.keyboard.press("Control+End")
        planner.page.keyboard.type(" And")
        planner.page.clock.run_for(60_000)
        expect(planner.page.locator("#now .late")).to_be_visible()
        planner.page.keyboard.type(" more")
        expect(letter).to_be_focused()
        assert letter.input_value().endswith(" And more")


def test_a_date_that_is_half_typed_stays_so_over_midnight(browser: Browser, site: str) -> None:
    with browser.new_context(timezone_id="UTC", locale="en-GB") as context:
        planner = open_with_running_clock(Planner(context.new_page(), site), MIDNIGHT["UTC"])
        date = planner.show("interview-date").page.locator("#interview-date")
        date.focus()
        planner.page.keyboard.press("Delete")
        planner.page.clock.run_for(60_000)
        assert date.evaluate("field => field.validity.badInput")
        expect(date).to_be_focused()
        assert planner.errors == []
