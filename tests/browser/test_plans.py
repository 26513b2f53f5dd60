"""Several applications in the page: the list, what is due, and the way back."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.planner import Planner


@pytest.fixture
def several(planner: Planner) -> Planner:
    """A reader with three applications, the last of which is shown."""
    planner.fill(interview_date="2026-11-10", plan_title="Acme")
    planner.begin_another(interview_date="2026-11-23", plan_title="Borealis")
    planner.begin_another(interview_date="2026-11-20", plan_title="Cygnus")
    return planner


def rows(planner: Planner) -> Locator:
    return planner.page.locator("#plan-list li")


def row(planner: Planner, title: str) -> Locator:
    return rows(planner).filter(has_text=title)


def show(planner: Planner, title: str) -> None:
    row(planner, title).locator(".show").click()


def state(planner: Planner, of: str) -> str:
    return str(planner.python(f"str(__import__('page.loop').loop.loop.state.{of})"))


def test_with_one_plan_there_is_a_button_alone_and_with_an_example_nothing(planner: Planner) -> None:
    buttons = planner.page.get_by_role("region", name="Your applications").get_by_role("button")
    expect(buttons).to_have_count(0)
    planner.fill(plan_title="Acme")
    expect(planner.page.locator("#all-plans")).to_be_hidden()
    expect(buttons).to_have_text("Another application")


def test_another_plan_begins_with_an_example_and_what_is_the_readers(planner: Planner) -> None:
    page = planner.page
    planner.show("people").fill(
        interview_date="2026-11-10", process_length="2", process_unit="days", company="Acme", your_name="Sam"
    )
    planner.page.check("#through-recruiter")
    page.click("#new-plan")
    expect(page.get_by_role("radio", name="Today")).to_be_focused()
    expect(page.locator("[name=when]:checked")).to_have_count(0)
    for field, value in {
        "interview-date": "2026-11-24",
        "process-length": "",
        "process-unit": "weeks",
        "company": "",
        "your-name": "Sam",
    }.items():
        expect(page.locator(f"#{field}")).to_have_value(value)
    expect(page.locator("#through-recruiter")).not_to_be_checked()
    expect(page.locator("#example")).to_be_visible()
    expect(rows(planner)).to_contain_text(["Acme", "New application"])

    show(planner, "Acme")
    expect(page.locator("#process-unit")).to_have_value("days")
    expect(page.locator("#through-recruiter")).to_be_checked()
    expect(page.locator("#example")).to_be_hidden()


def test_the_list_says_what_is_next_and_the_overdue_come_first(several: Planner) -> None:
    expect(several.page.locator("#all-plans summary")).to_have_text("3 applications: 2 overdue, 1 due today")
    expect(rows(several)).to_contain_text(
        [
            "Check-in email, due since 17 Nov",
            "Thank-you email, due since 23 Nov",
            "Thank-you email, today",
        ]
    )
    current = several.page.locator("#plan-list [aria-current=true]")
    expect(current).to_have_count(1)
    expect(current).to_contain_text("Cygnus")


def test_a_tap_shows_a_plan_with_its_form_and_leads_to_the_answer(several: Planner) -> None:
    show(several, "Acme")
    expect(several.headline).to_be_focused()
    expect(several.headline).to_contain_text("check-in")
    expect(several.page.locator("#interview-date")).to_have_value("2026-11-10")
    expect(several.page.locator("#now .whose")).to_have_text("Acme")
    several.fill(interview_date="")
    show(several, "Borealis")
    show(several, "Acme")
    expect(several.problems).to_be_focused()
    expect(row(several, "Acme")).to_contain_text("Enter the interview date")


def test_the_agenda_leads_to_the_step_of_a_plan(several: Planner) -> None:
    expect(several.page.locator("#due-today li")).to_contain_text(["Check-in email", "Notes", "Thank-you"])
    several.page.locator("#due-today .show").filter(has_text="Acme").click()
    expect(several.page.locator("#now .whose")).to_have_text("Acme")
    assert state(several, "opened") == "check-in"


def test_a_half_written_letter_waits_in_its_plan(several: Planner) -> None:
    several.unfold("check-in")
    letter = several.step("check-in").locator("textarea").first
    letter.fill("Dear Cy, I was wond")
    show(several, "Acme")
    several.unfold("check-in")
    expect(letter).not_to_have_value("Dear Cy, I was wond")
    letter.fill("Dear Ac, I")
    show(several, "Cygnus")
    expect(letter).to_have_value("Dear Cy, I was wond")
    show(several, "Acme")
    expect(letter).to_have_value("Dear Ac, I")


def test_a_title_is_typed_in_its_row(several: Planner) -> None:
    page, field = several.page, several.page.locator("#plan-list input:visible")
    rename = page.get_by_role("button", name="Rename")
    rename.click()
    expect(field).to_have_value("Cygnus")
    field.fill("Cygnet")
    # Nothing that is typed is lost when the list is drawn anew, in another order.
    several.python(
        "__import__('page.loop').loop.loop.take(__import__('planner.changes').changes.DayCame("
        "__import__('datetime').date(2026, 11, 26)))"
    )
    expect(field).to_have_value("Cygnet")
    field.press("Enter")
    expect(row(several, "Cygnet")).to_have_count(1)
    expect(rename).to_be_focused()
    expect(page.locator("#plan-title")).to_have_value("Cygnet")

    rename.click()
    field.fill("Swan")
    field.press("Escape")
    expect(row(several, "Cygnet")).to_have_count(1)

    rename.click()
    field.fill("Swan")
    page.focus("#plan-title")
    expect(row(several, "Swan")).to_have_count(1)
    expect(page.locator("#plan-title")).to_have_value("Swan")


def test_a_plan_goes_and_comes_back(several: Planner) -> None:
    page = several.page
    several.unfold("check-in")
    several.step("check-in").locator("textarea").first.fill("Dear Cy, I was wond")
    page.get_by_role("button", name="Remove Cygnus").click()
    expect(rows(several)).to_have_count(2)
    expect(page.locator("#undone")).to_contain_text("“Cygnus” is removed.")
    expect(page.locator("#undo")).to_be_focused()
    expect(page.locator("#plan-title")).to_have_value("Borealis")
    page.keyboard.press("Enter")
    expect(several.headline).to_be_focused()
    expect(page.locator("#undone span")).to_have_text("")
    expect(page.locator("#undo")).to_be_hidden()
    expect(page.locator("#plan-title")).to_have_value("Cygnus")
    expect(several.step("check-in").locator("textarea").first).to_have_value("Dear Cy, I was wond")


def test_what_was_removed_comes_back_when_much_else_was_done_since(several: Planner) -> None:
    several.unfold("check-in")
    several.step("check-in").locator("textarea").first.fill("Dear Cy, I was wond")
    for _ in range(2):
        several.page.get_by_role("button", name="Remove").locator("visible=true").first.click()
        several.fill(your_name="Sam")
    expect(rows(several)).to_have_count(1)
    several.page.get_by_role("button", name="Bring back Cygnus").click()
    expect(several.headline).to_be_focused()
    expect(rows(several)).to_have_count(2)
    expect(several.step("check-in").locator("textarea").first).to_have_value("Dear Cy, I was wond")
    assert several.axe() == []


def test_where_the_last_plan_was_removed_elsewhere_another_one_is_begun(planner: Planner) -> None:
    planner.fill(interview_date="2026-11-10", plan_title="Acme")
    removed = "{k: p._replace(is_removed=True, stamps={('removed', ''): 9999999999999})}"
    planner.python(
        "[loop.take(__import__('planner.changes').changes.PlansArrived("
        f"{removed})) for loop in [__import__('page.loop').loop.loop] for k, p in [(loop.state.shown,"
        " loop.state.application)]] and None"
    )
    expect(planner.page.locator("#example")).to_be_visible()
    planner.page.locator("#plan-title").blur()  # until then it may be in the middle of a word
    expect(planner.page.locator("#plan-title")).to_have_value("")


def test_the_example_of_a_plan_is_of_the_day_on_which_it_is_shown(planner: Planner) -> None:
    planner.fill(plan_title="Acme", interview_date="2026-11-10")
    planner.page.click("#new-plan")
    show(planner, "Acme")
    planner.page.clock.set_fixed_time("2026-11-26T12:00:00Z")
    show(planner, "New application")
    expect(planner.page.locator("#interview-date")).to_have_value("2026-11-26")


def test_looking_at_another_plan_does_not_change_the_place_that_is_remembered(planner: Planner) -> None:
    planner.fill(plan_title="Acme")
    planner.page.click("#new-plan")
    planner.choose("DE")
    show(planner, "Acme")
    expect(planner.page.locator("#country")).to_have_value("")
    assert planner.page.evaluate("localStorage.getItem('follow-up-planner:place')") == "DE"
    show(planner, "Interview of")
    planner.choose("")


def test_a_half_typed_date_does_not_go_over_to_another_plan(several: Planner) -> None:
    several.page.focus("#answer-by")
    several.page.keyboard.type("12")
    show(several, "Acme")
    expect(several.problems).to_be_hidden()
    show(several, "Cygnus")


def test_the_keyboard_alone_is_enough(planner: Planner) -> None:
    page, press, type_ = planner.page, planner.page.keyboard.press, planner.page.keyboard.type
    planner.fill(plan_title="Acme")
    page.focus("#new-plan")
    press("Enter")
    press("Tab")
    type_("11202026")
    expect(page.locator("#interview-date")).to_have_value("2026-11-20")
    expect(rows(planner)).to_have_count(2)
    page.focus("#all-plans summary")
    focused = "document.activeElement.closest('li')?.textContent ?? ''"
    for _ in range(20):
        press("Tab")
        if "Acme" in page.evaluate(focused) and page.evaluate("document.activeElement.closest('#plan-list')"):
            break
    press("Enter")
    expect(planner.headline).to_be_focused()
    expect(page.locator("#plan-title")).to_have_value("Acme")
    row(planner, "Acme").locator(".show").focus()
    press("Tab")
    press("Enter")
    type_("Apex")
    press("Enter")
    expect(row(planner, "Apex")).to_have_count(1)
    press("Tab")
    press("Enter")
    expect(row(planner, "Apex")).to_have_count(0)
    press("Enter")
    expect(row(planner, "Apex")).to_have_count(1)


def test_on_a_phone_it_folds_to_one_line_and_folds_again_when_a_plan_is_chosen(planner: Planner) -> None:
    page = planner.page
    page.set_viewport_size({"width": 360, "height": 800})
    planner.fill(plan_title="Acme")
    planner.begin_another(interview_date="2026-11-20", plan_title="Borealis")
    plans = page.locator("#plans")
    expect(plans.get_by_role("button")).to_have_count(0)
    box = plans.bounding_box()
    assert box
    assert 44 <= box["height"] <= 48
    page.click("#all-plans summary")
    show(planner, "Acme")
    expect(planner.headline).to_be_in_viewport()
    expect(page.locator("#plan-list")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_objections(several: Planner, scheme: str) -> None:
    page = several.page
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    assert several.axe() == []
    page.set_viewport_size({"width": 320, "height": 800})
    page.get_by_role("button", name="Rename").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert several.axe() == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Remove").click()
    assert several.axe() == []


def test_rows_can_be_hit_with_a_thumb(several: Planner) -> None:
    for button in several.page.locator("#plans :is(button, summary):visible, #undo:visible").all():
        box = button.bounding_box()
        assert box
        assert min(box["height"], box["width"]) >= 44
