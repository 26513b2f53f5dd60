"""Bad input: told at once, at the field and in one summary, with nothing typed lost."""

import pytest
from playwright.sync_api import expect

from tests.browser.planner import Planner

FILL_IN = """([id, text]) => {
    const field = document.getElementById(id);
    if (field.type === "time") field.type = "text";
    if (field.localName === "select") field.add(new Option(text));
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
}"""
HOSTILE = [
    "<img src=x onerror=\"document.title='broken into'\">",
    "'\"`${document.title='broken into'}",
    "{{title}} {0} %s \\u0000",
    "\u202eright to left אבג \u2066",
    "👩🏽‍💼🎉" * 20,
    "x" * 10_000,
    "word " * 2_000,
]


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        ("interview-date", "", "Enter the interview date, for example 24 November 2026."),
        (
            "interview-date",
            "2020-01-01",
            "Enter an interview date from 24 November 2024 to 24 November 2028.",
        ),
        (
            "process-length",
            "53",
            "Enter the process length as a whole number from 1 to 52 weeks or as a range (2 to 3 weeks),"
            " or leave it empty.",
        ),
        (
            "process-length",
            "soon",
            "Enter the process length as a whole number from 1 to 52 weeks or as a range (2 to 3 weeks),"
            " or leave it empty.",
        ),
        (
            "answer-by",
            "2026-11-23",
            "Enter a promised date from 24 November 2026 (the interview) to 24 November 2027,"
            " or leave it empty.",
        ),
    ],
)
def test_a_problem_takes_the_place_of_the_plan(planner: Planner, field: str, text: str, message: str) -> None:
    planner.show(field).page.fill(f"#{field}", text)
    expect(planner.plan).to_be_hidden()
    expect(planner.headline).to_have_text("No plan yet: the form needs a correction.")
    expect(planner.problems.locator("li")).to_have_text([message])
    expect(planner.page.locator(f"#{field}-error")).to_have_text(message)
    expect(planner.page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    expect(planner.page.locator(f"#{field}")).to_have_value(text)


def test_all_problems_are_told_at_once_and_taken_back_when_mended(planner: Planner) -> None:
    planner.fill(interview_date="", process_length="0", plan_title="Acme")
    assert planner.problems.locator("li").count() == 2
    expect(planner.page.locator("[aria-invalid=true]")).to_have_count(2)

    planner.fill(interview_date="2026-11-24", process_length="")
    expect(planner.problems).to_be_hidden()
    expect(planner.plan).to_be_visible()
    expect(planner.page.locator("[aria-invalid=true], .error:visible")).to_have_count(0)
    expect(planner.page.locator("#plan-title")).to_have_value("Acme")


def test_a_date_that_is_half_typed_is_not_taken_for_none(planner: Planner) -> None:
    planner.show("answer-by").page.focus("#answer-by")
    planner.page.keyboard.type("12")
    planner.page.focus("#interview-date")
    expect(planner.problems.locator("li")).to_have_text(
        ["Enter the promised date, for example 1 December 2026, or leave it empty."]
    )


def test_the_summary_takes_the_focus_when_the_reader_presses_enter(planner: Planner) -> None:
    planner.fill(process_length="0")
    expect(planner.page.locator("#process-length")).to_be_focused()
    planner.page.keyboard.press("Enter")
    expect(planner.problems).to_be_focused()


def test_a_reader_who_leaves_the_form_is_left_alone_whatever_is_wrong_with_it(planner: Planner) -> None:
    for length in ("0", "2"):
        planner.fill(process_length=length)
        planner.page.keyboard.press("Tab")
        expect(planner.page.locator("#process-unit")).to_be_focused()
        planner.page.click("h1")
        expect(planner.page.locator("body")).to_be_focused()
        expect(planner.problems).to_be_visible(visible=length == "0")


def test_a_problem_is_announced_with_its_fix(planner: Planner) -> None:
    planner.fill(interview_date="")
    expect(planner.page.locator("#announcement")).to_have_text(
        "No plan yet: the form needs a correction. Enter the interview date, for example 24 November 2026."
    )


def test_what_hides_a_field_with_a_problem_opens(quiet_planner: Planner) -> None:
    planner = quiet_planner.open()
    exact = planner.page.locator("#exact")
    for field, text in (("weekend", "thu"), ("interview-time", "25:00")):
        expect(exact).not_to_have_attribute("open", "")
        planner.page.evaluate(FILL_IN, [field, text])
        expect(planner.page.locator(f"#{field}-error")).to_be_visible()
        planner.page.evaluate(FILL_IN, [field, ""])
        exact.locator("summary").first.click()


def test_an_unknown_unit_is_told_at_its_field(quiet_planner: Planner) -> None:
    quiet_planner.open()
    quiet_planner.page.evaluate("document.querySelector('#process-unit option:checked').value = 'months'")
    quiet_planner.fill(process_length="2")
    expect(quiet_planner.page.locator("#process-unit-error")).to_have_text(
        "Choose days or weeks for the process length."
    )


def test_each_problem_links_to_its_field(planner: Planner) -> None:
    planner.fill(interview_date="", process_length="0")
    planner.problems.get_by_text("process length").click()
    expect(planner.page.locator("#process-length")).to_be_focused()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(planner: Planner, text: str) -> None:
    planner.fill(plan_title="Acme")
    elements, pictures = (planner.page.locator(each).count() for each in ("body *", "img, svg"))
    planner.fill(plan_title=text)
    assert planner.page.locator("#now .whose").text_content() == text.strip()
    assert planner.page.locator("body *").count() == elements

    planner.fill(process_length=text)
    expect(planner.problems.locator("li")).to_have_count(1)
    expect(planner.page.locator("#process-length")).to_have_value(text)
    assert planner.page.locator("img, svg").count() == pictures
    assert planner.page.title() == "Follow-Up Planner"
    assert planner.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_dates_are_read_in_words_and_in_digits_of_every_script_where_fields_are_of_text(
    quiet_planner: Planner,
) -> None:
    """As in a browser without date fields."""
    planner = quiet_planner.open()
    for field in ("interview-date", "interview-time", "answer-by"):
        planner.page.evaluate("id => document.getElementById(id).type = 'text'", field)
    planner.fill(interview_date="20 November 2026", interview_time="١٤:٣٠", answer_by="۲۰۲۶-۱۲-۰۴")
    expect(planner.problems).to_be_hidden()
    inputs = planner.on_paper()
    expect(inputs).to_contain_text("Friday 20 November 2026 at 14:30")
    expect(inputs).to_contain_text("Friday 4 December 2026")


def test_text_in_a_date_field_is_refused(quiet_planner: Planner) -> None:
    """As in a browser without date fields, where they are fields of text."""
    planner = quiet_planner.open()
    for field in ("interview-date", "interview-time", "answer-by"):
        planner.page.evaluate("id => document.getElementById(id).type = 'text'", field)
        planner.show(field).page.fill(f"#{field}", HOSTILE[0])
        assert planner.page.locator(f"#{field}").input_value() == HOSTILE[0]
    expect(planner.problems.locator("li")).to_have_count(3)
    expect(planner.page.locator("#interview-time-error")).to_contain_text("for example 14:30")
    assert planner.page.title() == "Follow-Up Planner"
