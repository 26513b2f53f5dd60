"""The rest comes in pieces, and a reader who is faster than all of them finds everything there."""

from playwright.sync_api import expect

from tests.browser.planner import Planner

# Does something between two of the first pieces after the plan; says whether it was before the messages.
BETWEEN = """new MutationObserver((_, observer) => {{
    if (document.documentElement?.dataset.python !== "ready") return;
    observer.disconnect();
    globalThis.wasEarly = !document.querySelector("#plan .texts");
    {action}
}}).observe(document, {{ subtree: true, attributeFilter: ["data-python"] }});"""


def open_and(planner: Planner, action: str) -> None:
    planner.page.add_init_script(BETWEEN.format(action=action))
    planner.open()
    assert planner.page.evaluate("wasEarly")
    assert planner.errors == []


def press(selector: str) -> str:
    return f'document.querySelector("{selector}").click();'


def test_a_step_is_ticked_off(quiet_planner: Planner) -> None:
    open_and(quiet_planner, press("#done"))
    expect(quiet_planner.plan.locator("[data-standing=done]")).not_to_have_count(0)


def test_a_row_is_opened_and_its_message_written(quiet_planner: Planner) -> None:
    row = "#plan [data-step=check-in] .row"
    open_and(quiet_planner, press(row))
    expect(quiet_planner.page.locator("#plan [data-step=check-in] .texts")).to_be_visible()
    quiet_planner.unfold("check-in").locator("[data-message]").fill("Dear Dana,")
    assert (
        quiet_planner.page.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))") is False
    )


def test_the_plans_are_kept(quiet_planner: Planner) -> None:
    open_and(quiet_planner, press("#keep"))
    expect(quiet_planner.page.locator("#keep")).to_be_checked()
    assert quiet_planner.page.evaluate("localStorage.getItem('follow-up-planner:shown')") is not None


def test_a_choice_in_the_form_stays(quiet_planner: Planner) -> None:
    open_and(quiet_planner, press("#told-length"))
    expect(quiet_planner.page.locator("#told-length")).to_be_checked()


def test_what_is_typed_counts(quiet_planner: Planner) -> None:
    typing = """const field = document.querySelector("#plan-title");
        field.value = "Orchard";
        field.dispatchEvent(new Event("input", { bubbles: true }));"""
    open_and(quiet_planner, typing)
    expect(quiet_planner.page.locator("#now .whose")).to_have_text("Orchard")


def test_the_paper_is_laid_out(quiet_planner: Planner) -> None:
    open_and(quiet_planner, "dispatchEvent(new Event('beforeprint'));")
    expect(quiet_planner.page.locator("#paper > *")).not_to_have_count(0)


def test_the_plan_is_handed_over(quiet_planner: Planner) -> None:
    open_and(
        quiet_planner,
        "history.replaceState({ typed: [] }, ''); dispatchEvent(new Event('handover'));"
        "globalThis.kept = history.state.kept;",
    )
    assert "plans" in quiet_planner.page.evaluate("kept")
