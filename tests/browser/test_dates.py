"""Dates: English ones for every reader, in the order and with the clock of the reader's region."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.paper import read_back
from tests.browser.planner import Planner


@contextmanager
def reader(browser: Browser, site: str, language: str) -> Iterator[Planner]:
    with browser.new_context(locale=language, timezone_id="UTC", reduced_motion="reduce") as context:
        yield Planner(context.new_page(), site).open()


@pytest.mark.parametrize(
    ("language", "at", "week"),
    [
        ("de-DE", "14:30", "MTWTFSS"),
        ("ar-EG", "2:30 PM", "SSMTWTF"),
        ("ja-JP", "14:30", "SMTWTFS"),
        ("fa-IR", "14:30", "SSMTWTF"),
        ("en-AU", "2:30 PM", "MTWTFSS"),
        ("en-JP", "14:30", "SMTWTFS"),
    ],
)
def test_every_reader_has_english_dates_by_the_clock_and_the_week_that_are_theirs(
    browser: Browser, site: str, language: str, at: str, week: str
) -> None:
    with reader(browser, site, language) as planner:
        planner.fill(interview_time="14:30", process_length="6")
        expect(planner.headline).to_have_text("Send your thank-you email tomorrow")
        window = f"Window: Wednesday 25 November at {at} to Thursday 26 November at {at}"
        expect(planner.step("thank-you")).to_contain_text(window)
        expect(planner.step("answer-due").locator(".day")).to_have_text("Tue 5 Jan")
        expect(planner.on_paper()).to_contain_text("Tuesday 24 November 2026")
        month = planner.on_paper().locator(".month").first
        expect(month.locator("figcaption")).to_have_text("November 2026")
        assert "".join(month.locator("b").all_inner_texts()) == week
        expect(planner.page.locator("#strip .label").first).to_have_text("24 Nov")
        # The names of countries are in the reader's own language still.
        everything = planner.page.evaluate("document.querySelector('#result').innerText")
        assert [letter for letter in everything if letter.isdecimal() and not letter.isascii()] == []


@pytest.mark.parametrize("language", ["en-US", "es-US"])
def test_where_english_names_the_month_first_every_date_does(
    browser: Browser, site: str, language: str, tmp_path: Path
) -> None:
    with reader(browser, site, language) as planner:
        planner.fill(interview_date="2026-11-27", interview_time="14:30", process_length="6")
        expect(planner.headline).to_have_text("You have an interview on Friday, November 27")
        planner.page.clock.set_fixed_time("2026-11-27T18:00:00Z")
        planner.page.evaluate("dispatchEvent(new Event('focus'))")
        expect(planner.headline).to_have_text("Send your thank-you email on Monday, November 30")
        thank_you = planner.step("thank-you")
        expect(thank_you).to_contain_text("Moved from Saturday, November 28: weekend")
        expect(thank_you).to_contain_text("Window: Saturday, November 28 at 2:30 PM to Monday, November 30")
        expect(planner.step("answer-due").locator(".day")).to_have_text("Fri, Jan 8")
        expect(planner.on_paper()).to_contain_text("Friday, November 27, 2026 at 2:30 PM")
        expect(planner.page.locator("#strip .label").first).to_have_text("Nov 27")
        body = planner.step("check-in").locator("textarea").input_value()
        assert "conversation on Friday, November 27." in body

        entries = {str(entry["SUMMARY"]): str(entry["DESCRIPTION"]) for entry in planner.saved_calendar()}
        assert "Moved from Saturday, November 28: weekend" in entries["Thank-you email"]
        assert "Best time of day: 9:00 AM to 5:00 PM." in entries["Thank-you email"]

        planner.page.check("#print-texts")
        planner.page.pdf(path=tmp_path / "sheet.pdf")
        paper = read_back(tmp_path / "sheet.pdf")
        assert "Interview Friday, November 27, 2026 at 2:30 PM" in paper
        assert "Thank-you email, Monday, November 30" in paper

        shown = f"{planner.page.locator('#result').inner_text()} {entries}"
        assert re.findall(r"\d (?:January|November|December|Jan|Nov|Dec)\b|\d\d:\d\d(?! [AP]M)", shown) == []

        planner.fill(interview_date="2020-01-01", answer_by="2020-01-01")
        expect(planner.problems).to_contain_text("from November 27, 2024 to November 27, 2028.")


def test_a_language_that_intl_does_not_take_is_no_obstacle(browser: Browser, site: str) -> None:
    with browser.new_context(locale="de-DE", timezone_id="UTC") as context:
        context.add_init_script("Object.defineProperty(navigator, 'language', { value: 'c' })")
        planner = Planner(context.new_page(), site).open()
        expect(planner.headline).to_have_text("Send your thank-you email tomorrow")
