"""What is printed, read back from PDF: the sheet of a plan for the wall, and the agenda of all plans."""

import itertools
import json
import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from planner.carried import plan_in
from rules import Event, EventKind, StepKind
from tests.browser.paper import page_count, read_back, read_codes
from tests.browser.planner import PATIENCE, Planner

SHEETS = ("A4", "Letter")
LONGEST_TITLE = "Associate Vice President for Strategic Partnerships, Northern Europe " * 150
KEYS = [f"019ab000-0000-7000-8000-{number:012}" for number in range(1, 20)]
ARRIVED = """
import json
from page.loop import loop
from planner.application import Application
from planner.changes import PlansArrived
loop.take(PlansArrived({key: Application(fields) for key, fields in json.loads('''%s''').items()}))
"""


def print_sheet(planner: Planner, sheet: str, folder: Path) -> Path:
    pdf = folder / f"{sheet}.pdf"
    planner.page.pdf(path=pdf, format=sheet)
    return pdf


def add_plans(planner: Planner, *titles: str) -> None:
    """Adds plans with these titles, of interviews on the day before."""
    form = {"touched": "on", "interview-date": "2026-11-23", "process-unit": "weeks"}
    plans = {key: {**form, "plan-title": title} for key, title in zip(KEYS, titles, strict=False)}
    planner.python(f"exec({ARRIVED % json.dumps(plans)!r})")


def open_details(planner: Planner) -> None:
    planner.page.evaluate("document.querySelector('#details').open = true")


def tell_of_people(planner: Planner, count: int) -> None:
    open_details(planner)
    for number in range(1, count + 1):
        if number > 1:
            planner.page.click("#add-person")
        planner.page.locator("[data-person=name]").nth(number - 1).fill(f"Person {number} With a Long Name")


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_sheet_holds_the_whole_plan(planner: Planner, sheet: str, tmp_path: Path) -> None:
    open_details(planner)
    planner.fill(process_length="2", interview_time="14:30", plan_title="Acme, analyst", your_name="Sam")
    words = read_back(print_sheet(planner, sheet, tmp_path))
    for text in [
        "FOLLOW-UP PLAN OF SAM",
        "Acme, analyst",
        "Interview Tuesday 24 November 2026 at 14:30",
        "Hiring process 2 weeks",
        "Plan made on Tuesday 24 November 2026",
        "November 2026",
        "Contact",
        "Notes",
        "Guide: “Optimal Follow-Up Time",
    ]:
        assert text in words
    titles = ["Notes for yourself", "Thank-you email", "Answer expected", "Check-in email", "Phone call"]
    places = [words.index(title) for title in [*titles, "Email after the call", "Move on"]]
    assert places == sorted(places)
    for day in ("TUE", "24", "NOV", "WED", "25", "8", "9", "16", "23", "DEC"):
        assert re.search(rf"\b{day}\b", words)
    assert "Thank-you email 14:30 to 17:00" in words
    assert words.count("sent on") == 4
    assert len(re.findall(r"Guide, point \d|Our addition", words)) >= 7
    assert "Moved" not in words


def test_the_promised_date_is_printed_in_place_of_a_length(planner: Planner, tmp_path: Path) -> None:
    planner.fill(answer_by="2026-12-04")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    assert "Answer promised by Friday 4 December 2026" in words
    assert "Hiring process" not in words


def test_nothing_of_the_screen_is_printed(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-11-24")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    for text in ("Your interview", "optional", "Print", "nothing is sent", "They answered", "Keep your plan"):
        assert text not in words


def test_there_is_paper_only_while_the_browser_prints(planner: Planner) -> None:
    paper = planner.page.locator("#paper")
    expect(paper).to_be_empty()
    expect(planner.on_paper().locator(".rows > li")).to_have_count(6)
    expect(paper).to_be_hidden()
    planner.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(paper).to_be_empty()


def test_every_step_has_a_box_to_tick(planner: Planner) -> None:
    planner.fill(process_length="2")
    planner.on_paper()
    planner.page.emulate_media(media="print")
    boxes = planner.page.locator("#paper .check:visible")
    expect(boxes).to_have_count(7)
    border = planner.page.evaluate(
        "getComputedStyle(document.querySelector('#paper .check:not([hidden])')).border"
    )
    assert re.fullmatch(r"[\d.]+px solid rgb\(0, 0, 0\)", border)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheet_is_black_on_white(planner: Planner, scheme: str) -> None:
    planner.fill(interview_date="2026-11-20", process_length="1", plan_title="Acme")
    planner.on_paper()
    planner.page.emulate_media(media="print", color_scheme="dark" if scheme == "dark" else "light")
    colours = planner.page.evaluate(
        """() => {
            const sheet = [...document.querySelectorAll("#paper *")];
            const words = sheet.filter(element => element.checkVisibility());
            return [
                [...new Set(words.map(element => getComputedStyle(element).color))],
                getComputedStyle(document.body).backgroundColor,
            ];
        }"""
    )
    assert colours == [["rgb(0, 0, 0)"], "rgb(255, 255, 255)"]


def test_days_off_are_printed_though_browsers_leave_backgrounds_out(planner: Planner) -> None:
    planner.on_paper()
    planner.page.emulate_media(media="print")
    day_off = planner.page.locator("#paper .month .off").first
    assert day_off.evaluate("day => getComputedStyle(day).printColorAdjust") == "exact"
    assert day_off.evaluate("day => getComputedStyle(day).backgroundColor") == "rgb(221, 221, 221)"


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_plan_stays_on_one_sheet(planner: Planner, sheet: str, tmp_path: Path) -> None:
    """Over a week of interviews and each kind of process, with a time and a title without end, and a code."""
    planner.fill(interview_time="14:30", plan_title=LONGEST_TITLE)
    days = [f"2026-12-{day}" for day in range(21, 28)]
    processes = [("1", ""), ("52", ""), ("", "2027-01-01")]
    for interview, (length, promise) in itertools.product(days, processes):
        planner.fill(interview_date=interview, process_length=length, answer_by=promise)
        expect(planner.plan).to_be_visible()
        assert page_count(print_sheet(planner, sheet, tmp_path)) == 1, (interview, length, promise)


def test_eight_steps_and_thirty_people_stay_on_one_sheet(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-11-23", process_length="8", plan_title=LONGEST_TITLE)
    tell_of_people(planner, 30)
    planner.fill(your_name="Sam " * 50, company="Acme " * 50, role="Analyst " * 50).choose("GB", "GB-SCT")
    expect(planner.plan.locator("> li")).to_have_count(8)
    for sheet in SHEETS:
        pdf = print_sheet(planner, sheet, tmp_path)
        assert page_count(pdf) == 1, sheet
        words = read_back(pdf)
        assert "and 22 others" in words
        assert "Guide: “Optimal" in words
    planner.page.check("#print-texts")
    assert page_count(print_sheet(planner, "A4", tmp_path)) > 3, "The texts to 30 people are many."


def test_the_texts_to_three_people_take_at_most_two_sheets_more(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-11-23", process_length="8", plan_title="Acme")
    tell_of_people(planner, 3)
    planner.page.check("#print-texts")
    for sheet in SHEETS:
        assert page_count(print_sheet(planner, sheet, tmp_path)) in (2, 3), sheet


def test_a_long_word_for_a_title_does_not_leave_the_sheet(planner: Planner, tmp_path: Path) -> None:
    planner.fill(plan_title="x" * 10_000)
    pdf = print_sheet(planner, "A4", tmp_path)
    assert page_count(pdf) == 1
    planner.on_paper()
    planner.page.emulate_media(media="print")
    assert planner.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_months_stand_beside_the_title(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-12-24", process_length="20").choose("GB", "GB-SCT")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    for text in ("December 2026", "January 2027", "Boxing Day", "Scotland"):
        assert text in words
    planner.on_paper()
    planner.page.emulate_media(media="print")
    title, months = (planner.page.locator(f"#paper {name}").bounding_box() for name in ("h1", ".months"))
    assert title
    assert months
    assert months["x"] >= title["x"] + title["width"]


def test_printing_the_next_day_says_so(planner: Planner) -> None:
    planner.page.clock.set_fixed_time("2026-11-25T08:00:00Z")
    made = planner.on_paper().locator(".facts div", has_text="Plan made on").locator("time")
    expect(made).to_have_attribute("datetime", "2026-11-25")


def test_a_form_with_problems_prints_no_plan(planner: Planner, tmp_path: Path) -> None:
    planner.fill(process_length="0")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    assert "Enter the process length" in words
    assert "Thank-you" not in words


def test_a_plan_that_goes_on_and_others_beside_it(quiet_planner: Planner, tmp_path: Path) -> None:
    planner = quiet_planner.open().fill(plan_title="Acme", interview_date="2026-11-23")
    planner.happened(Event(EventKind.DONE, date(2026, 11, 24), StepKind.NOTES))
    assert "Notes for yourself written on 24 Nov" in read_back(print_sheet(planner, "A4", tmp_path))
    planner.on_paper()
    planner.page.emulate_media(media="print")
    expect(planner.page.locator("#paper .checked:visible")).to_have_count(1)
    planner.page.emulate_media(media="null")

    choice = planner.page.get_by_label("all plans", exact=True)
    expect(choice).to_be_hidden()
    expect(planner.page.locator("#calendar-file-all")).to_be_hidden()
    add_plans(planner, "Umbrella", "Globex")
    choice.check()
    words = read_back(print_sheet(planner, "A4", tmp_path))
    assert "What to do, day by day" in words
    assert "Notes for yourself Acme" not in words
    today = [f"{title} Umbrella" for title in ("Notes for yourself", "Thank-you email")]
    places = [words.index(part) for part in (*today, "Thank-you email Globex", "Check-in email Acme")]
    assert places == sorted(places)
    assert "Contact" not in words
    choice.uncheck()
    assert "Contact" in read_back(print_sheet(planner, "A4", tmp_path))

    with planner.page.expect_download(timeout=PATIENCE) as download:
        planner.page.click("#calendar-file-all")
    assert download.value.suggested_filename == "follow-up-plans.ics"
    file = Path(download.value.path()).read_text()
    for title in ("Acme", "Umbrella", "Globex"):
        assert f"SUMMARY:Check-in email: {title}" in file
    own = [str(entry["SUMMARY"]) for entry in planner.saved_calendar()]
    assert own
    assert all(summary.endswith(": Acme") for summary in own)
    assert planner.errors == []


class TestCode:
    """The code that opens the plan."""

    def bring(self, planner: Planner) -> None:
        """Waits until the page can make codes, as it can soon after the first change."""
        planner.bring("segno")

    @pytest.mark.parametrize("sheet", SHEETS)
    def test_it_opens_the_plan(self, planner: Planner, sheet: str, tmp_path: Path) -> None:
        planner.fill(interview_date="2026-11-23", process_length="2", plan_title="Acme")
        self.bring(planner)
        (address,) = read_codes(print_sheet(planner, sheet, tmp_path))
        site, _, fragment = address.partition("#")
        assert site == planner.site
        fields = plan_in(fragment, lambda: "").fields
        assert (fields["interview-date"], fields["process-length"]) == ("2026-11-23", "2")
        assert "Acme" not in fields.values(), "A code is a link, and names go into none unasked."

    def test_the_reader_can_leave_it_out(self, planner: Planner, tmp_path: Path) -> None:
        planner.fill(interview_date="2026-11-23")
        self.bring(planner)
        planner.page.get_by_label("with a code that opens this plan").uncheck()
        pdf = print_sheet(planner, "A4", tmp_path)
        assert read_codes(pdf) == []
        assert "Scan" not in read_back(pdf)

    def test_an_example_has_none(self, planner: Planner, tmp_path: Path) -> None:
        assert read_codes(print_sheet(planner, "A4", tmp_path)) == []

    def test_what_makes_it_comes_by_itself_and_printing_does_not_wait_for_it(
        self, quiet_planner: Planner, tmp_path: Path
    ) -> None:
        asked: list[str] = []

        def refuse(route: Route) -> None:
            asked.append(route.request.url)
            route.abort()

        quiet_planner.page.route("**/segno*", refuse)
        planner = quiet_planner.open()
        assert asked == [], "An example needs no code."
        with planner.page.expect_event("requestfailed"):
            planner.fill(interview_date="2026-11-23")
        assert len(asked) == 1
        words = read_back(print_sheet(planner, "A4", tmp_path))
        assert "Thank-you email" in words
        assert "Scan" not in words
