"""The printed sheet, read back from PDF: complete, on one page, black on white."""

import itertools
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.paper import page_count, read_back
from tests.browser.planner import Planner

SHEETS = ("A4", "Letter")
LONGEST_TITLE = "Associate Vice President for Strategic Partnerships, Northern Europe " * 150


def print_sheet(planner: Planner, sheet: str, folder: Path) -> Path:
    pdf = folder / f"{sheet}.pdf"
    planner.page.pdf(path=pdf, format=sheet)
    return pdf


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_sheet_holds_the_whole_plan(planner: Planner, sheet: str, tmp_path: Path) -> None:
    planner.fill(process_length="2", interview_time="14:30", plan_title="Acme, analyst")
    words = read_back(print_sheet(planner, sheet, tmp_path))
    for text in [
        "Follow-up plan",
        "Acme, analyst",
        "Interview Tuesday 24 November 2026 at 14:30",
        "Hiring process 2 weeks",
        "Plan made on Tuesday 24 November 2026",
        "Guide: “Optimal Follow-Up Time",
    ]:
        assert text in words
    days = [
        ("Notes for yourself", "Tuesday 24 November"),
        ("Thank-you email", "Wednesday 25 November"),
        ("Answer expected", "Tuesday 8 December"),
        ("Check-in email", "Wednesday 9 December"),
        ("Phone call", "Wednesday 16 December"),
        ("Email after the call", "Wednesday 16 December"),
        ("Move on", "Wednesday 23 December"),
    ]
    for title, day in days:
        assert f"{title} {day}" in words
    assert words.count("Why this day?") == len(days)
    assert len(re.findall(r"Guide, point \d|Our addition", words)) >= len(days)
    assert "Moved" not in words


def test_the_promised_date_is_printed_in_place_of_a_length(planner: Planner, tmp_path: Path) -> None:
    planner.fill(answer_by="2026-12-04")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    assert "Answer promised by Friday 4 December 2026" in words
    assert "Hiring process" not in words


def test_the_length_is_printed_in_the_unit_of_the_reader(planner: Planner, tmp_path: Path) -> None:
    planner.fill(process_length="01", process_unit="days")
    assert "Hiring process 1 day Plan made" in read_back(print_sheet(planner, "A4", tmp_path))


def test_form_buttons_and_headline_are_not_printed(planner: Planner, tmp_path: Path) -> None:
    planner.fill(interview_date="2026-11-24")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    for text in ("Your interview", "optional", "Print the plan", "Next:", "nothing is sent", "today"):
        assert text not in words


def test_every_step_has_a_box_to_tick(planner: Planner) -> None:
    planner.fill(process_length="2")
    expect(planner.plan.locator(".tick:visible")).to_have_count(0)
    planner.page.emulate_media(media="print")
    expect(planner.plan.locator(".tick:visible")).to_have_count(7)
    border = planner.plan.locator(".tick").first.evaluate("box => getComputedStyle(box).border")
    assert re.fullmatch(r"[\d.]+px solid rgb\(0, 0, 0\)", border)


def test_the_picture_is_printed_though_browsers_leave_backgrounds_out(planner: Planner) -> None:
    planner.page.emulate_media(media="print")
    for part in ("::before", "::after"):
        kept = planner.step("notes").evaluate(f"step => getComputedStyle(step, '{part}').printColorAdjust")
        assert kept == "exact"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheet_is_black_on_white(planner: Planner, scheme: str) -> None:
    planner.fill(interview_date="2026-11-20", process_length="1", plan_title="Acme")
    planner.page.emulate_media(media="print", color_scheme="dark" if scheme == "dark" else "light")
    colours = planner.page.evaluate(
        """() => {
            const sheet = [...document.querySelectorAll("#sheet *")];
            const words = sheet.filter(element => element.checkVisibility());
            return [
                [...new Set(words.map(element => getComputedStyle(element).color))],
                getComputedStyle(document.body).backgroundColor,
            ];
        }"""
    )
    assert colours == [["rgb(0, 0, 0)"], "rgb(255, 255, 255)"]


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_plan_stays_on_one_sheet(planner: Planner, sheet: str, tmp_path: Path) -> None:
    """Over a week of interviews and each kind of process, with a time and a title without end."""
    planner.fill(interview_time="14:30", plan_title=LONGEST_TITLE)
    days = [f"2026-12-{day}" for day in range(21, 28)]
    processes = [("1", ""), ("52", ""), ("", "2027-01-01")]
    for interview, (length, promise) in itertools.product(days, processes):
        planner.fill(interview_date=interview, process_length=length, answer_by=promise)
        expect(planner.plan).to_be_visible()
        assert page_count(print_sheet(planner, sheet, tmp_path)) == 1, (interview, length, promise)


def test_a_long_word_for_a_title_does_not_leave_the_sheet(planner: Planner, tmp_path: Path) -> None:
    planner.fill(plan_title="x" * 10_000)
    pdf = print_sheet(planner, "A4", tmp_path)
    assert page_count(pdf) == 1
    planner.page.emulate_media(media="print")
    assert planner.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_printing_the_next_day_says_so(planner: Planner) -> None:
    planner.page.clock.set_fixed_time("2026-11-25T08:00:00Z")
    planner.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(planner.page.locator("#inputs div", has_text="Plan made on").locator("time")).to_have_attribute(
        "datetime", "2026-11-25"
    )


def test_a_form_with_problems_prints_no_plan(planner: Planner, tmp_path: Path) -> None:
    planner.fill(process_length="0")
    words = read_back(print_sheet(planner, "A4", tmp_path))
    assert "Enter the process length" in words
    assert "Thank-you" not in words
