"""The reader's country, the plan in the reader's own calendar, the months, and the time of day."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, expect

from rules import Event, EventKind, StepKind
from tests.browser.host import Host
from tests.browser.paper import read_back
from tests.browser.planner import PATIENCE, Planner
from tests.clients import Khal

KEY = "follow-up-planner:place"
APPLICATION = "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c11"
CALL = ["2026-12-09", "09:00", "Phone call", 1, 0, False]


def thank_you_day(planner: Planner) -> str:
    return planner.act_on()["thank-you"]


def remembered(planner: Planner) -> str | None:
    place: str | None = planner.page.evaluate("key => localStorage.getItem(key)", KEY)
    return place


def month(planner: Planner, name: str) -> Locator:
    return planner.page.locator(".month", has_text=name)


class TestPlace:
    """The fields for country and region."""

    def test_a_thank_you_gives_way_to_thanksgiving(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
        expect(planner.step("thank-you")).to_have_attribute("data-act-on", "2026-11-27")
        expect(planner.step("thank-you")).to_contain_text("Moved from Thursday 26 November: Thanksgiving Day")

    @pytest.mark.parametrize(
        ("interview", "act_on"), [("2026-11-25", "2026-11-26"), ("2026-11-26", "2026-11-29")]
    )
    def test_saudi_arabia_has_its_own_weekend(self, planner: Planner, interview: str, act_on: str) -> None:
        planner.fill(interview_date=interview).choose("SA")
        assert thank_you_day(planner) == act_on
        expect(planner.page.locator("#region")).to_be_hidden()

    def test_a_region_has_its_own_holidays(self, planner: Planner) -> None:
        planner.fill(interview_date="2027-03-30").choose("US")
        assert thank_you_day(planner) == "2027-03-31"
        planner.choose("US", "US-CA")
        assert thank_you_day(planner) == "2027-04-01"
        expect(planner.step("thank-you")).to_contain_text("Cesar Chavez Day")

    def test_another_country_has_other_regions(self, planner: Planner) -> None:
        planner.choose("US", "US-CA").choose("DE")
        expect(planner.page.locator("#region")).to_have_value("")
        expect(planner.page.locator("#region option[value=DE-BY]")).to_have_text("Bayern")
        expect(planner.page.locator("#region option[value=US-CA]")).to_have_count(0)

    def test_regions_stand_in_the_readers_order(self, planner: Planner) -> None:
        planner.choose("PL")
        names = planner.page.locator("#region option").all_text_contents()
        assert names[0] == "none"
        assert names.index("Dolnośląskie") < names.index("Łódzkie") < names.index("Lubelskie")

    def test_days_off_are_on_the_line(self, planner: Planner) -> None:
        line, image = planner.page.locator("#strip .line"), "line => getComputedStyle(line).backgroundImage"
        planner.fill(interview_date="2026-11-25")
        before = line.evaluate(image)
        planner.choose("US")
        assert len(line.evaluate(image)) > len(before)

    def test_countries_stand_in_the_readers_language_and_order(self, planner: Planner) -> None:
        names = planner.page.locator("#country option").all_text_contents()[1:]
        assert {"Germany", "Saudi Arabia", "Åland Islands"} < set(names)
        assert names.index("Åland Islands") < names.index("Albania")

    def test_the_place_is_remembered_and_forgotten(self, planner: Planner) -> None:
        assert remembered(planner) is None
        planner.choose("US", "US-CA")
        assert remembered(planner) == "US US-CA"
        planner.page.select_option("#country", "")
        expect(planner.page.locator("#region")).to_be_hidden()
        assert remembered(planner) is None
        assert thank_you_day(planner) == "2026-11-25"

    def test_a_reader_who_comes_back_has_their_place(self, quiet_planner: Planner) -> None:
        planner = quiet_planner.open().choose("US", "US-CA")
        kept = planner.page.evaluate("[{ ...localStorage }, { ...sessionStorage }, document.cookie]")
        assert kept == [{KEY: "US US-CA"}, {}, ""]
        planner.open().fill(interview_date="2027-03-30")
        expect(planner.page.locator("#region")).to_have_value("US-CA")
        expect(planner.step("thank-you")).to_contain_text("Cesar Chavez Day")
        assert planner.errors == []

    @pytest.mark.parametrize(
        ("place", "field", "day"),
        [
            ("XX", "country", "2026-11-27"),
            ("SA SA-01", "region", "2026-11-29"),
        ],
    )
    def test_a_remembered_place_that_is_unknown_is_named(
        self, quiet_planner: Planner, place: str, field: str, day: str
    ) -> None:
        planner = quiet_planner
        planner.page.add_init_script(f"localStorage.setItem({KEY!r}, {place!r})")
        planner.open().fill(interview_date="2026-11-26")
        error = planner.page.locator(f"#{field}-error")
        expect(error).to_contain_text(f"none with the code {place.split()[-1]}", timeout=PATIENCE)
        expect(planner.page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
        expect(planner.page.locator("#weekends-only")).to_contain_text(
            "This plan counts weekends only. Choose a"
        )
        assert thank_you_day(planner) == day
        planner.choose("DE")
        expect(error).to_be_hidden()
        expect(planner.page.locator("#weekends-only")).to_be_hidden()

    def test_years_that_the_holidays_are_not_known_of_are_named(
        self, planner: Planner, tmp_path: Path
    ) -> None:
        planner.fill(process_length="6").choose("LK")
        words = (
            "The public holidays of 2027 are not known in this country: there this plan counts weekends only."
        )
        expect(planner.page.locator("#weekends-only")).to_have_text(words)
        expect(planner.page.locator("#announcement")).to_contain_text(words)
        planner.page.pdf(path=tmp_path / "plan.pdf", format="A4")
        assert "holidays of 2027 are not known" in read_back(tmp_path / "plan.pdf")

    def test_days_off_of_most_regions_count_where_none_is_chosen(self, planner: Planner) -> None:
        planner.fill(interview_date="2027-03-22").choose("GB")
        check_in = planner.step("check-in")
        expect(check_in).to_have_attribute("data-act-on", "2027-03-30")
        expect(check_in).to_contain_text("Easter Monday, in most of the United Kingdom")
        planner.page.select_option("#region", "GB-SCT")
        expect(check_in).to_have_attribute("data-act-on", "2027-03-29")

    def test_quiet_days_count_without_a_country_and_not_where_christmas_is_worked(
        self, planner: Planner
    ) -> None:
        planner.fill(interview_date="2026-12-17")
        check_in = planner.step("check-in")
        expect(check_in).to_have_attribute("data-act-on", "2026-12-28")
        expect(check_in).to_contain_text("Christmas Eve")
        planner.choose("TR")
        expect(check_in).to_have_attribute("data-act-on", "2026-12-24")

    def test_the_weekend_can_be_corrected(self, planner: Planner) -> None:
        usual = planner.page.locator("#weekend option").first
        expect(usual).to_have_text("usual: Saturday and Sunday")
        planner.fill(interview_date="2026-11-26", weekend="fri-sat")
        assert thank_you_day(planner) == "2026-11-29"
        planner.fill(weekend="").choose("SA")
        expect(usual).to_have_text("usual there: Friday and Saturday")
        planner.fill(weekend="sat-sun")
        assert thank_you_day(planner) == "2026-11-27"
        expect(planner.on_paper()).to_contain_text("weekends (Saturday and Sunday)")
        assert remembered(planner) == "SA", "The weekend is not remembered."

    def test_a_weekend_that_is_not_in_the_list_is_named(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-26")
        planner.page.evaluate(
            """() => {
                const weekend = document.getElementById("weekend");
                weekend.append(new Option("Mondays", "mon"));
                weekend.value = "mon";
                weekend.dispatchEvent(new Event("input", { bubbles: true }));
            }"""
        )
        expect(planner.page.locator("#weekend-error")).to_contain_text("it has none with the code mon")
        expect(planner.page.locator("#weekends-only")).to_contain_text("counts the usual weekend")
        assert thank_you_day(planner) == "2026-11-27"
        planner.page.evaluate("document.getElementById('weekend').lastElementChild.remove()")

    def test_holidays_that_do_not_arrive_are_named_and_can_be_asked_for_again(
        self, quiet_planner: Planner, host: Host
    ) -> None:
        planner = quiet_planner
        planner.site = host.site
        path = host.path("holidays-*")
        content = path.read_bytes()
        path.write_bytes(b"<!doctype html><title>Sign in to this network</title>")
        planner.page.add_init_script("delete Navigator.prototype.serviceWorker")
        planner.open().choose("US")
        expect(planner.page.locator("#country-error")).to_contain_text(
            "did not arrive. Check your connection"
        )
        expect(planner.page.locator("#weekends-only")).to_contain_text(
            "weekends only. The public holidays did not"
        )
        path.write_bytes(content)
        planner.choose("").choose("US")
        planner.fill(interview_date="2026-11-25")
        expect(planner.step("thank-you")).to_contain_text("Thanksgiving Day")

    def test_nothing_is_brought_for_a_reader_who_chooses_none(self, quiet_planner: Planner) -> None:
        asked: list[str] = []
        quiet_planner.page.add_init_script("delete Navigator.prototype.serviceWorker")
        quiet_planner.page.on("request", lambda request: asked.append(request.url))
        quiet_planner.open().fill(process_length="2")
        assert not re.search("holidays|icalendar", " ".join(asked))
        quiet_planner.choose("US")
        assert [url for url in asked if "holidays" in url]


def shown(planner: Planner) -> list[tuple[str, str]]:
    """What the page shows of the steps to come, but of the email that is part of a call: title and start.

    Hours that go without saying are those of the office.
    """
    steps = planner.plan.locator("li[data-step]").evaluate_all(
        """steps => steps
            .filter(step => !["done", "lapsed", "past"].includes(step.dataset.standing))
            .map(step => [
                step.dataset.step, step.querySelector("h3 [data-slot=title]").textContent, step.dataset.actOn,
                step.querySelector("[data-slot=hours]").textContent.match(/[0-9]{2}:[0-9]{2}/)?.[0]
                    ?? (["notes", "answer-due"].includes(step.dataset.step) ? "" : "09:00"),
            ])"""
    )
    return [(title, f"{day} {time}".strip()) for kind, title, day, time in steps if kind != "confirm"]


def valid(khal: Khal) -> list[tuple[str, str]]:
    """What khal shows of the entries that are not cancelled, likewise."""
    return [
        (entry.title.removesuffix(": Acme, Data engineer"), entry.start)
        for entry in khal.shown()
        if not entry.is_cancelled
    ]


def cancelled(khal: Khal) -> list[str]:
    """The titles of the entries that khal shows as cancelled."""
    return [entry.title.partition(":")[0] for entry in khal.shown() if entry.is_cancelled]


class TestCalendarFile:
    """The button "Add to calendar"."""

    def test_it_holds_an_entry_for_each_step_with_the_messages_as_they_are(self, planner: Planner) -> None:
        planner.fill(process_length="2", plan_title="Acme; analyst, Ünïcode 👩‍💻")
        planner.unfold("check-in")
        planner.step("check-in").locator("textarea").fill("My own words,\nover two lines; done.")
        events = {str(event["summary"]).partition(":")[0]: event for event in planner.saved_calendar()}
        days = [f"{event.decoded('dtstart'):%Y-%m-%d}" for event in events.values()]
        assert days == [start[:10] for _, start in shown(planner)]
        assert len(days) == 6
        check_in = events["Check-in email"]
        assert check_in["summary"] == "Check-in email: Acme; analyst, Ünïcode 👩‍💻"
        assert "My own words,\nover two lines; done." in check_in["description"]
        assert "Guide, point 3" in check_in["description"]

    def test_a_reminder_comes_when_the_best_hours_begin(self, planner: Planner) -> None:
        planner.fill(interview_time="14:30")
        thank_you = planner.saved_calendar()[1]
        assert thank_you.decoded("dtstart") == datetime(2026, 11, 25, 14, 30)
        (alarm,) = thank_you.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta(0)

    def test_what_is_over_does_not_ring(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-03")
        days = [f"{event.decoded('dtstart'):%Y-%m-%d}" for event in planner.saved_calendar()]
        assert days == ["2026-11-24", "2026-12-01", "2026-12-08"]

    def test_a_corrected_date_makes_no_new_entries(self, planner: Planner) -> None:
        before, after = (
            planner.fill(interview_date=day).saved_calendar() for day in ("2026-11-24", "2026-11-25")
        )
        assert len(before) == len(after) == 5
        assert {str(event["uid"]) for event in before} == {str(event["uid"]) for event in after}
        assert all(event["sequence"] == 1 for event in after)

    def test_a_step_that_goes_away_is_cancelled(self, planner: Planner) -> None:
        planner.fill(process_length="6").saved_calendar()
        status = {
            str(event["summary"]): event["status"]
            for event in planner.fill(process_length="1").saved_calendar()
        }
        assert status.pop("Second check-in email") == "CANCELLED"
        assert len(status) == 6
        assert set(status.values()) == {"CONFIRMED"}

    def test_what_an_earlier_page_has_written_is_taken_over_if_it_is_whole(
        self, quiet_planner: Planner
    ) -> None:
        planner = quiet_planner.open()
        for application, written, status, sequence in (
            (APPLICATION, {"call": CALL}, "CONFIRMED", 1),
            (APPLICATION, {"second-check-in": CALL}, "CANCELLED", 1),
            (APPLICATION, {"call": CALL[:-1]}, "CONFIRMED", 0),
            (APPLICATION, [CALL], "CONFIRMED", 0),
            ("an id", {"call": CALL}, "CONFIRMED", 0),
            (None, {"call": CALL}, "CONFIRMED", 0),
        ):
            typed = [["touched", True], ["interview-date", "2026-11-24"]]
            told = {"typed": typed, "application": application, "written": written}
            planner.page.evaluate("told => history.replaceState(told, '')", told)
            planner.page.reload()
            planner.expect_python("ready")
            call = next(event for event in planner.saved_calendar()[::-1] if "Phone call" in event["summary"])
            assert (call["status"], call["sequence"]) == (status, sequence), told
        assert planner.errors == []

    def test_two_plans_without_a_title_stand_beside_each_other(self, quiet_planner: Planner) -> None:
        one, other = (quiet_planner.open().saved_calendar() for _ in range(2))
        assert {str(event["uid"]) for event in one}.isdisjoint(str(event["uid"]) for event in other)

    def test_a_calendar_shows_what_the_page_shows_after_each_change(
        self, planner: Planner, tmp_path: Path
    ) -> None:
        khal = Khal(tmp_path)
        planner.show("people")
        planner.fill(process_length="6", company="Acme", role="Data engineer")
        khal.take(planner.saved_file())
        assert valid(khal) == shown(planner)
        assert len(khal.shown()) == 7
        planner.fill(interview_date="2026-11-23")
        khal.take(planner.saved_file())
        assert valid(khal) == shown(planner)
        assert len(khal.shown()) == 7
        planner.happened(Event(EventKind.DONE, date(2026, 11, 24), step=StepKind.THANK_YOU))
        khal.take(planner.saved_file())
        assert valid(khal) == shown(planner)
        assert cancelled(khal) == ["Notes for yourself", "Thank-you email"]
        planner.fill(process_length="1")
        khal.take(planner.saved_file())
        assert valid(khal) == shown(planner)
        assert cancelled(khal) == ["Notes for yourself", "Thank-you email", "Second check-in email"]

    @pytest.mark.parametrize(
        ("fields", "name"),
        [
            ({}, "follow-up-plan.ics"),
            ({"plan_title": "Café / Ünïcode #1: A&B, 100 %"}, "Café Ünïcode #1 A&B, 100.ics"),
            ({"plan_title": "My plan", "company": "株式会社アクメ"}, "株式会社アクメ.ics"),
            ({"company": "Acme", "role": "C# ~ developer (m/f)"}, "Acme, C# developer (m f).ics"),
        ],
    )
    def test_it_is_called_after_the_job(self, planner: Planner, fields: dict[str, str], name: str) -> None:
        planner.show("people")
        planner.fill(**fields)
        planner.saved_file()
        expect(planner.page.locator("#calendar-file-done")).to_contain_text(f"Saved as {name}.")

    def test_it_is_saved_by_keyboard(self, planner: Planner) -> None:
        planner.page.focus("#calendar-file")
        with planner.page.expect_download(timeout=PATIENCE):
            planner.page.keyboard.press("Enter")

    @pytest.mark.parametrize(
        ("calendar", "host", "days"),
        [
            ("google", "calendar.google.com", {"dates": ["20261125T090000/20261125T091500"]}),
            (
                "outlook",
                "outlook.live.com",
                {"startdt": ["2026-11-25T09:00:00"], "enddt": ["2026-11-25T09:15:00"]},
            ),
        ],
    )
    def test_each_step_has_links_that_say_where_they_lead(
        self, planner: Planner, calendar: str, host: str, days: dict[str, list[str]]
    ) -> None:
        planner.fill(plan_title="R&D + 100 % = ?\ud800#")
        links = planner.plan.locator(f".into-calendar:not([hidden]) > [data-calendar={calendar}]")
        assert links.count() == planner.plan.locator("> li").count() - 1  # the email is in the call's entry
        assert links.locator("visible=true").count() == 1, "They are seen in the step that is open."
        link = planner.step("thank-you").locator(f"[data-calendar={calendar}]")
        expect(link).to_contain_text(f"({host})")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        address = urlsplit(link.get_attribute("href") or "")
        assert (address.scheme, address.hostname) == ("https", host)
        values = parse_qs(address.query)
        assert days.items() <= values.items()
        assert ["Thank-you email: R&D + 100 % = ?\ufffd#"] in (values.get("text"), values.get("subject"))
        assert "Why this day?" in str(values.get("details") or values.get("body"))

    def test_a_step_that_is_done_or_has_lapsed_has_no_links(self, planner: Planner) -> None:
        expect(planner.step("thank-you").locator(".into-calendar")).to_be_visible()
        planner.fill(interview_date="2026-11-18")
        planner.happened(Event(EventKind.DONE, date(2026, 11, 20), step=StepKind.THANK_YOU))
        for kind in ("notes", "thank-you", "confirm"):
            planner.step(kind).locator(".row").click()
            expect(planner.step(kind).locator(".words")).to_be_visible()
            expect(planner.step(kind).locator(".into-calendar")).to_be_hidden()
        planner.step("check-in").locator(".row").click()
        expect(planner.step("check-in").locator(".into-calendar")).to_be_visible()


class TestMonths:
    """The small calendars."""

    def test_they_show_steps_and_days_off(self, planner: Planner) -> None:
        planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
        expect(planner.on_paper().locator(".month figcaption")).to_have_text(
            ["November 2026", "December 2026"]
        )
        november = month(planner, "November 2026")
        expect(november.locator(".act")).to_have_text(["25", "27"])
        expect(november.locator(".off")).to_have_text(
            ["1", "7", "8", "11", "14", "15", "21", "22", "26", "28", "29"]
        )
        expect(november.locator(".holidays")).to_have_text("11 Veterans Day; 26 Thanksgiving Day")
        planner.page.emulate_media(media="print")
        assert november.locator("i:visible").count() == 30

    def test_days_stand_under_their_weekday(self, planner: Planner) -> None:
        planner.on_paper()
        planner.page.emulate_media(media="print")
        grid = month(planner, "November 2026").locator(".grid")
        left = {text: grid.get_by_text(text, exact=True).first.bounding_box() for text in ("1", "24")}
        heads = grid.locator("b")
        expect(heads).to_have_text(["M", "T", "W", "T", "F", "S", "S"])
        for text, place in (("1", 6), ("24", 1)):
            box, head = left[text], heads.nth(place).bounding_box()
            assert box
            assert head
            assert box["x"] == pytest.approx(head["x"], abs=1)


@pytest.mark.parametrize(
    ("day", "time", "hours"),
    [
        ("2026-11-24", "14:30", "14:30 to 17:00"),
        ("2026-11-26", "18:15", "from 18:15"),
    ],
)
def test_hours_that_are_not_those_of_the_office_are_said(
    planner: Planner, day: str, time: str, hours: str
) -> None:
    planner.fill(interview_date=day, interview_time=time)
    said = planner.plan.locator("[data-slot=hours]:not([hidden])")
    expect(said).to_have_text([f"Best time of day: {hours}."])
    expect(said).to_be_visible()
    expect(planner.step("thank-you").locator("[data-slot=hours]")).to_be_visible()
    planner.fill(interview_time="")
    expect(said).to_have_count(0)


def test_nothing_is_objected_to_with_a_country(planner: Planner) -> None:
    planner.choose("US", "US-CA")
    assert planner.axe() == []
