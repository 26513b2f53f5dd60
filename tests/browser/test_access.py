"""The page for everybody: checked by axe-core, on narrow screens, and as a screen reader meets it."""

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.planner import Planner


def empty(planner: Planner) -> None:
    planner.fill(interview_date="")


def plan(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-20", process_length="2", interview_time="14:30", plan_title="Acme")
    expect(planner.plan).to_be_visible()


def exact(planner: Planner) -> None:
    planner.show("people")


def folded(planner: Planner) -> None:
    plan(planner)
    planner.page.keyboard.press("Enter")
    expect(planner.headline).to_be_focused()


def errors(planner: Planner) -> None:
    planner.fill(interview_date="2020-01-01", process_length="0")
    expect(planner.problems.locator("li")).to_have_count(2)


def answering(planner: Planner) -> None:
    plan(planner)
    planner.page.click("#answered")
    planner.page.check("[value=invited]")
    planner.fill(next_length="two")
    planner.page.click("#tell")
    expect(planner.page.locator("#next-length-error")).to_be_visible()


def lived(planner: Planner) -> None:
    """Of two plans the one in which things have happened, with a step open that is done."""
    planner.fill(interview_date="2026-11-20", plan_title="Acme Incorporated, senior analyst")
    planner.begin_another(interview_date="2026-11-20", plan_title="Borealis")
    planner.page.click("#done")
    planner.step("thank-you").locator(".row").click()
    planner.page.evaluate("document.querySelector('#all-plans').open = true")
    expect(planner.step("thank-you").locator(".take-back")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", [empty, plan, exact, folded, errors, answering, lived])
def test_axe_has_no_objections(
    planner: Planner, state: Callable[[Planner], None], scheme: Literal["light", "dark"], width: int
) -> None:
    planner.page.set_viewport_size({"width": width, "height": 800})
    planner.page.emulate_media(color_scheme=scheme)
    state(planner)
    assert planner.axe() == []


def test_axe_has_no_objections_while_python_loads(quiet_planner: Planner) -> None:
    quiet_planner.page.route("**/*.wasm", lambda _: None)
    quiet_planner.open(until="loading")
    assert quiet_planner.axe() == []


def too_wide(planner: Planner, *widths: int) -> list[int]:
    """The widths of a window in which the page has to be scrolled sideways."""

    def fits(width: int) -> bool:
        planner.page.set_viewport_size({"width": width, "height": 800})
        return bool(planner.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))

    return [width for width in widths if not fits(width)]


@pytest.mark.parametrize("state", [plan, exact, folded, errors, answering, lived])
def test_no_width_needs_sideways_scrolling(planner: Planner, state: Callable[[Planner], None]) -> None:
    state(planner)
    assert too_wide(planner, 320, 360, 768, 1024, 1920) == []


@pytest.mark.parametrize("state", [plan, exact, errors, answering, lived])
def test_what_can_be_touched_is_large_enough(planner: Planner, state: Callable[[Planner], None]) -> None:
    planner.page.set_viewport_size({"width": 375, "height": 812})
    state(planner)
    small = planner.page.evaluate(
        """() => Array.from(document.querySelectorAll(
            "button, summary, select, input:not([type=checkbox], [type=radio]), textarea, label.choice,"
            + "li > a, .segments label, .into-calendar a, p > a:only-child, #save-offline, .file"))
            .filter(element => element.checkVisibility({ visibilityProperty: true }))
            .filter(element => !element.matches(".for-ears, .where, .mark"))
            .filter(element => element.getBoundingClientRect().height < 44)
            .map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect().height])"""
    )
    assert small == []


@pytest.mark.parametrize("state", [plan, exact, errors, answering, lived])
def test_text_twice_as_large_still_fits(planner: Planner, state: Callable[[Planner], None]) -> None:
    state(planner)
    planner.page.evaluate("document.documentElement.style.fontSize = '200%'")
    found = too_wide(planner, 320, 360, 1280)
    planner.page.evaluate("document.documentElement.style.fontSize = ''")
    assert found == []


def test_where_the_reader_sets_the_colours_all_is_seen(planner: Planner) -> None:
    """Browsers leave out gradients there, and lay a patch under words on a ground of one's own."""
    planner.page.emulate_media(forced_colors="active")
    style = "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]"
    assert planner.page.evaluate(style, ["#strip .line", "backgroundImage"]) != "none"
    for button in ("#write", "#tell"):
        assert planner.page.evaluate(style, [button, "forcedColorAdjust"]) == "none"
        ground, words = (
            planner.page.evaluate(style, [button, name]) for name in ("backgroundColor", "color")
        )
        assert ground != words


def test_a_screen_reader_finds_its_way(planner: Planner) -> None:
    plan(planner)
    page = planner.page
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    for landmark in ("banner", "main", "contentinfo"):
        expect(page.get_by_role(landmark)).to_have_count(1)
    expect(page.get_by_role("form", name="Your interview")).to_be_visible()
    expect(page.get_by_role("region", name="Follow-up plan")).to_be_visible()
    expect(page.get_by_role("list").get_by_role("listitem")).to_have_count(7)
    for question, choices in (
        ("When was the interview?", ("Today", "Yesterday", "Another day")),
        ("What did they say?", ("Nothing", "How long", "By when")),
    ):
        group = page.get_by_role("group", name=question)
        for choice in choices:
            expect(group.get_by_role("radio", name=choice, exact=True)).to_have_count(1)
    for name in ("Interview date", "Length of the hiring process", "Title of the plan"):
        expect(page.get_by_role("form", name="Your interview").get_by_label(name)).to_have_count(1)


def test_a_change_is_announced_once_after_a_pause(planner: Planner) -> None:
    announcement = planner.page.locator("#announcement")
    expect(announcement).to_contain_text("Send your thank-you email tomorrow. Notes for yourself")
    planner.page.evaluate(
        """() => {
            globalThis.announced = [];
            const announcement = document.querySelector("#announcement");
            new MutationObserver(() => announced.push(announcement.textContent)).observe(
                announcement, { childList: true }
            );
        }"""
    )
    # The values that a date field passes through while a year is typed, in one go, whatever the machine does.
    planner.page.evaluate(
        """() => {
            const field = document.querySelector("#interview-date");
            for (const year of ["0002", "0020", "0202", "2026"]) {
                field.value = `${year}-11-27`;
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }"""
    )
    expect(announcement).to_contain_text("You have an interview on Friday 27 November. Notes for yourself")
    expect(announcement).to_contain_text("Move on Fri 18 Dec")
    assert planner.page.evaluate("announced.length") == 1

    planner.fill(interview_date="")
    expect(announcement).to_contain_text("No plan yet: the form needs a correction.")
    assert planner.page.evaluate("announced.length") == 2


def test_dates_shown_say_their_day_to_machines(planner: Planner) -> None:
    plan(planner)
    times = planner.page.locator("time:visible").all()
    assert len(times) > 10
    for element in times:
        assert (element.get_attribute("datetime") or "").startswith("2026-")
