"""Nothing that is typed is lost, and no field is disturbed, whatever else happens to the page meanwhile."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.host import Host
from tests.browser.planner import PATIENCE, Planner

WORDS = "I enjoyed our talk about the ferry timetable and the night shift. "
HOLIDAYS = "**/holidays-*"
SET = """([id, value]) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
}"""


def message(planner: Planner, kind: str = "check-in") -> Locator:
    """The field of a message, unfolded, with its cursor at the end."""
    planner.unfold(kind)
    field = planner.step(kind).locator("[data-message]").first
    expect(planner.step(kind).locator(".tally").first).not_to_be_empty()
    field.focus()
    planner.page.keyboard.press("Control+End")
    return field


@pytest.fixture
def late_holidays(quiet_planner: Planner) -> Iterator[Callable[[], None]]:
    """Holds the public holidays back; call it to have them arrive."""
    held: list[Route] = []
    quiet_planner.page.route(HOLIDAYS, lambda route: held.append(route))

    def arrive() -> None:
        expect(quiet_planner.page.locator("#weekends-only")).to_contain_text("on their way")
        while not held:
            quiet_planner.page.evaluate("null")
        held[0].continue_()

    yield arrive
    quiet_planner.page.unroute(HOLIDAYS)


def arrived(planner: Planner) -> bool:
    return not planner.page.locator("#weekends-only", has_text="on their way").count()


def type_until(planner: Planner, happened: Callable[[], bool]) -> str:
    """Types on until something has happened, and a little more; what was typed."""
    typed = ""
    while not happened():
        planner.page.keyboard.type(WORDS[:10])
        typed += WORDS[:10]
        assert len(typed) < 20_000
    planner.page.keyboard.type(WORDS)
    return typed + WORDS


def test_no_key_is_lost_while_the_holidays_arrive(
    quiet_planner: Planner, late_holidays: Callable[[], None]
) -> None:
    planner = quiet_planner.open()
    planner.show("country").page.select_option("#country", "US")
    field = message(planner)
    before = field.input_value()
    planner.page.keyboard.type(WORDS)
    late_holidays()
    typed = type_until(planner, lambda: arrived(planner))
    expect(field).to_be_focused()
    assert field.input_value() == before + WORDS + typed


def test_no_key_is_lost_at_a_start_with_a_remembered_country(
    quiet_planner: Planner, late_holidays: Callable[[], None]
) -> None:
    quiet_planner.page.add_init_script("localStorage.setItem('follow-up-planner:place', 'US US-CA')")
    planner = quiet_planner.open()
    field = message(planner, "thank-you")
    before = field.input_value()
    late_holidays()
    typed = type_until(planner, lambda: arrived(planner))
    expect(field).to_be_focused()
    assert field.input_value() == before + typed


def test_no_key_is_lost_after_midnight(planner: Planner) -> None:
    planner.page.click("#when-today")
    field = message(planner)
    before = field.input_value()
    planner.page.keyboard.type(WORDS)
    planner.page.clock.set_fixed_time("2026-11-25T00:00:01Z")
    planner.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(planner.headline).to_contain_text("today")
    planner.page.keyboard.type(WORDS)
    expect(field).to_be_focused()
    assert field.input_value() == before + WORDS + WORDS


def test_a_field_keeps_its_place_when_its_step_gets_another_one(planner: Planner) -> None:
    """The check-in stands after the expected answer in a short process, and before it in a long one."""
    planner.fill(process_length="3", process_unit="days")
    order = planner.plan.locator("li").evaluate_all("steps => steps.map(step => step.dataset.step)")
    assert order.index("check-in") > order.index("answer-due")
    field = message(planner)
    planner.page.keyboard.type(WORDS)
    planner.page.evaluate(SET, ["process-length", "30"])
    order = planner.plan.locator("li").evaluate_all("steps => steps.map(step => step.dataset.step)")
    assert order.index("check-in") < order.index("answer-due")
    expect(field).to_be_focused()
    planner.page.keyboard.type("And more.")
    assert field.input_value().endswith(f"{WORDS}And more.")


@pytest.mark.parametrize(
    ("field", "value"),
    [("interview-date", "2026-11-20"), ("process-unit", "days"), ("your-name", "Sam Okafor")],
)
def test_a_new_plan_leaves_the_way_back_through_what_was_typed(
    planner: Planner, field: str, value: str
) -> None:
    planner.fill(process_length="3")
    text = message(planner)
    draft = text.input_value()
    planner.page.keyboard.type("Yours")
    planner.page.evaluate(SET, [field, value])
    assert text.input_value() == f"{draft}Yours"
    for _ in "Yours":
        planner.page.keyboard.press("Control+Z")
    assert text.input_value() == draft
    for _ in "Yours":
        planner.page.keyboard.press("Control+Shift+Z")
    assert text.input_value() == f"{draft}Yours"


def test_ten_letters_of_a_name_touch_little_of_the_page(planner: Planner) -> None:
    planner.show("people")
    planner.page.focus("#your-name")
    planner.page.evaluate(
        """() => {
            globalThis.changes = 0;
            globalThis.watcher = new MutationObserver(records => {
                for (const { addedNodes, removedNodes } of records) {
                    changes += Math.max(1, addedNodes.length + removedNodes.length);
                }
            });
            watcher.observe(document.body, {
                attributes: true, characterData: true, childList: true, subtree: true,
            });
        }"""
    )
    planner.page.keyboard.type("Sam Okafor")
    touched = planner.page.evaluate("watcher.disconnect(), changes")
    assert touched < 60
    body = planner.step("check-in").locator("[data-message]").input_value()
    assert body.endswith("Kind regards,\nSam Okafor"), "The drafts follow all the same."


def test_a_text_to_somebody_without_a_name_for_a_moment_stays(planner: Planner) -> None:
    planner.show("people")
    planner.page.click("#add-person")
    names = planner.page.locator("[data-person=name]")
    names.nth(0).fill("Dana")
    names.nth(1).fill("Omar")
    planner.unfold("thank-you")
    texts = planner.step("thank-you").locator("[data-message]")
    texts.nth(1).fill("Dear Omar, thank you.")
    names.nth(1).fill("")
    expect(texts.nth(1)).to_have_value("Dear Omar, thank you.")
    expect(planner.step("thank-you").locator("h4").nth(1)).to_contain_text(
        "Your text from before: thank-you email"
    )
    names.nth(1).fill("Omar A.")
    expect(texts.nth(1)).to_have_value("Dear Omar, thank you.")


def test_holidays_that_do_not_arrive_disturb_nobody(quiet_planner: Planner, host: Host) -> None:
    quiet_planner.site = host.site
    host.path("holidays-*").write_bytes(b"<!doctype html><title>Sign in</title>")
    quiet_planner.page.add_init_script("delete Navigator.prototype.serviceWorker")
    planner = quiet_planner.open()
    field = message(planner)
    before = field.input_value()
    planner.page.evaluate(SET, ["country", "US"])
    lost = planner.page.locator("#country-error")
    typed = type_until(planner, lambda: "did not arrive" in lost.inner_text(timeout=PATIENCE))
    expect(field).to_be_focused()
    assert field.input_value() == before + typed
