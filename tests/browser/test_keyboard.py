"""The page with the keyboard alone."""

from playwright.sync_api import expect

from tests.browser.planner import Planner

FIELDS = ["interview-date", "told-nothing", "exact"]
EXACT = ["plan-title", "interview-time", "country", "weekend", "details"]


def tab_to(planner: Planner, target: str) -> list[str]:
    """Presses Tab until the element with the id `target` has the focus; the ids on the way, each once.

    What unfolds something is known by the id of that.
    """
    passed: list[str] = []
    for _ in range(30):
        planner.page.keyboard.press("Tab")
        focused = planner.page.evaluate(
            "document.activeElement.id || document.activeElement.parentElement.id"
        )
        if focused == target:
            return passed
        if focused not in passed:
            passed.append(focused)
    raise AssertionError(f"Tab does not reach #{target}, only {passed}")


def test_a_plan_is_made_and_printed(quiet_planner: Planner) -> None:
    planner = quiet_planner
    planner.page.add_init_script("globalThis.printed = 0; globalThis.print = () => printed++")
    planner.open()
    type_ = planner.page.keyboard.type

    tab_to(planner, "interview-date")
    type_("11272026")
    tab_to(planner, "told-nothing")
    planner.page.keyboard.press("ArrowRight")
    expect(planner.page.locator("#told-length")).to_be_checked()
    tab_to(planner, "process-length")
    type_("1")
    tab_to(planner, "process-unit")
    type_("d")
    assert planner.act_on()["check-in"] == "2026-12-02"
    tab_to(planner, "print")
    planner.page.keyboard.press("Enter")
    assert planner.page.evaluate("printed") == 1


def test_the_answer_is_three_keys_from_the_top_of_the_page(quiet_planner: Planner) -> None:
    planner = quiet_planner.open()
    planner.page.keyboard.press("Tab")
    skip = planner.page.get_by_role("link", name="Skip to the answer")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    assert planner.axe() == []
    planner.page.keyboard.press("Enter")
    expect(planner.headline).to_be_focused()
    assert planner.page.url == planner.site
    expect(skip).to_have_css("width", "1px")
    planner.page.keyboard.press("Tab")
    expect(planner.page.locator("#write")).to_be_focused()


def test_tab_goes_through_the_form_to_the_answer(planner: Planner) -> None:
    assert tab_to(planner, "write") == FIELDS


def test_tab_goes_through_what_is_more_exact(planner: Planner) -> None:
    tab_to(planner, "exact")
    planner.page.keyboard.press("Enter")
    assert tab_to(planner, "write") == EXACT


def test_the_arrows_choose_a_day_and_leave_the_focus_in_the_choice(planner: Planner) -> None:
    planner.page.focus("#when-today")
    for choice in ("yesterday", "another", "today"):
        planner.page.keyboard.press("ArrowRight")
        expect(planner.page.locator(f"#when-{choice}")).to_be_checked()
        expect(planner.page.locator(f"#when-{choice}")).to_be_focused()


def test_enter_leads_from_a_field_to_the_headline(planner: Planner) -> None:
    planner.show("process-length").page.focus("#process-length")
    planner.page.keyboard.type("2")
    planner.page.keyboard.press("Enter")
    expect(planner.headline).to_be_focused()
    assert planner.page.url == planner.site


def test_enter_that_ends_a_composed_word_stays_in_the_field(planner: Planner) -> None:
    planner.show("plan-title").page.focus("#plan-title")
    planner.page.evaluate(
        """() => document.activeElement.dispatchEvent(
            new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true })
        )"""
    )
    expect(planner.page.locator("#plan-title")).to_be_focused()


def test_problems_lead_back_to_their_fields(planner: Planner) -> None:
    planner.show("process-length").page.focus("#process-length")
    planner.page.keyboard.type("0")
    planner.page.keyboard.press("Enter")
    expect(planner.problems).to_be_focused()
    planner.page.keyboard.press("Tab")
    planner.page.keyboard.press("Enter")
    expect(planner.page.locator("#process-length")).to_be_focused()
    planner.page.keyboard.press("Backspace")
    planner.page.keyboard.type("2")
    expect(planner.plan).to_be_visible()


def test_typing_a_date_is_never_interrupted(planner: Planner) -> None:
    """Half a year reads as a year that is out of range, yet the focus stays in the field."""
    planner.page.focus("#interview-date")
    for key in "1127202":
        planner.page.keyboard.press(key)
        expect(planner.page.locator("#interview-date")).to_be_focused()
    expect(planner.plan).to_be_hidden()
    planner.page.keyboard.press("6")
    assert planner.act_on()["thank-you"] == "2026-11-30"
