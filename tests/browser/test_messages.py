"""What to say: the messages under the steps, edited, checked, copied, mailed and printed."""

import re
from base64 import b64encode
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.paper import page_count, read_back
from tests.browser.planner import Planner

HURRIED = "Hi, just checking in to see if there are any updates on my application!!"
FAULTS = [
    *("empty-opener", "pressing", "shouting", "no-thanks", "no-name"),
    *("no-interest", "not-specific", "too-short"),
]


def unfold(planner: Planner, kind: str) -> Locator:
    """The first message of a step, unfolded."""
    planner.unfold(kind)
    message = planner.step(kind).locator(".message").first
    message.scroll_into_view_if_needed()
    expect(message.locator(".tally")).not_to_be_empty()
    return message


def text(message: Locator) -> Locator:
    return message.locator("[data-message]")


def faults(message: Locator) -> list[str | None]:
    """The codes of what is found in a message."""
    return [item.get_attribute("data-code") for item in message.locator(".findings > li").all()]


def tell(planner: Planner, *people: tuple[str, ...]) -> None:
    """Fills in whom one spoke to, what about and, perhaps, what one would bring."""
    planner.show("people")
    rows = planner.page.locator(".person")
    for number, person in enumerate(people):
        if number == rows.count():
            planner.page.click("#add-person")
        for name, words in zip(("name", "talked-about", "could-bring"), person, strict=False):
            rows.nth(number).locator(f"[data-person={name}]").fill(words)


def test_each_step_that_contacts_somebody_unfolds_its_messages(planner: Planner) -> None:
    planner.fill(process_length="2")
    for kind, count in (("thank-you", 1), ("check-in", 1), ("call", 4), ("confirm", 2), ("move-on", 1)):
        unfold(planner, kind)
        fields = planner.step(kind).locator("[data-message]")
        expect(fields).to_have_count(count)
        for field in fields.all():
            expect(field).to_be_editable()
            expect(field).to_have_attribute("data-message", kind)
    expect(planner.plan.locator(".texts")).to_have_count(5)


def test_with_a_name_and_two_gaps_filled_all_messages_are_ready(planner: Planner) -> None:
    planner.fill(process_length="2")
    tell(planner, ("Dana Ruiz", "the new billing system", "three years with such systems"))
    for kind, count in {"thank-you": 1, "check-in": 1, "call": 4, "confirm": 2, "move-on": 1}.items():
        unfold(planner, kind)
        messages = planner.step(kind).locator(".message")
        expect(messages).to_have_count(count)
        for message in messages.all():
            message.scroll_into_view_if_needed()
            expect(message.locator(".tally")).to_contain_text("no common slip found")
            assert "Dana" in text(message).input_value()
            assert "[" not in text(message).input_value()
    expect(text(planner.step("thank-you").locator(".message").first)).to_have_value(
        "Dear Dana,\n\nThank you for taking the time to talk with me yesterday. I especially enjoyed our"
        " conversation about the new billing system. In this role, I would bring three years with such"
        " systems."
        "\n\nI came away even more interested in the role, and I would be glad to work with you and your"
        " colleagues. If there is anything else you would like from me, just let me know."
        "\n\nKind regards,"
    )


def test_gaps_stand_out_until_they_are_filled(planner: Planner) -> None:
    message = unfold(planner, "thank-you")
    gaps = ["[name]", "[what you talked about]", "[what you would bring to it]"]
    expect(message.locator(".marks mark")).to_have_text(gaps)
    assert faults(message) == ["open-slot"]
    expect(message.locator(".where")).to_have_text([f"“{gap}”" for gap in gaps])
    tell(planner, ("Dana", "the new billing system", "three years of it"))
    expect(message.locator(".marks mark")).to_have_count(0)
    assert faults(message) == []


def test_every_fault_of_a_hurried_check_in_is_named_and_marked(planner: Planner) -> None:
    tell(planner, ("Dana Ruiz", "the new billing system"))
    message = unfold(planner, "check-in")
    text(message).fill(HURRIED)
    assert faults(message) == FAULTS
    expect(message.locator(".marks mark")).to_have_text(["just checking in", "any updates", "!!"])
    expect(message.locator(".tally")).to_have_text("14 words; 5 things to look at, 3 hints")
    first = message.locator(".findings > li").first
    expect(first).to_contain_text("This says nothing new")
    expect(first).to_contain_text("Begin with")
    expect(first.locator(".source")).to_have_text("Our addition (based on Guide, point 5)")


def test_the_marks_lie_under_the_words(planner: Planner) -> None:
    """The copy of the text behind the field breaks its lines as the field does."""
    message = unfold(planner, "check-in")
    for width in (320, 1280):
        planner.page.set_viewport_size({"width": width, "height": 800})
        text(message).fill(f"{'A longer text, with many words. ' * 20}\n\n{'unbroken' * 20}\n\n")
        sizes = message.locator(".paper").evaluate(
            """paper => [...paper.children].map(part => [
                part.clientWidth, part.clientHeight, part.scrollHeight, getComputedStyle(part).font,
            ])"""
        )
        assert sizes[0] == sizes[1]
        assert sizes[1][1] == sizes[1][2], "The field would have to be scrolled."


def test_in_forced_colours_every_line_of_every_gap_is_underlined(planner: Planner) -> None:
    """The browser puts the letters of a field on a ground of their own, which must not hide the marks."""
    page = planner.page
    page.emulate_media(forced_colors="active")
    page.set_viewport_size({"width": 360, "height": 1200})
    paper = unfold(planner, "thank-you").locator(".paper")
    lines = paper.evaluate(
        """paper => {
            const { left, top } = paper.getBoundingClientRect();
            return [...paper.querySelectorAll("mark")].flatMap(mark => [...mark.getClientRects()])
                .map(line => [line.left - left, line.bottom - top, line.width]);
        }"""
    )
    assert len(lines) > len(paper.locator("mark").all()), "One of the gaps is to be on two lines."
    blank = page.context.new_page()
    underlined = blank.evaluate(
        """async ([picture, lines]) => {
            const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt());
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
            pen.drawImage(bitmap, 0, 0);
            return lines.map(([left, bottom, width]) => {
                const pixels = pen.getImageData(left + 2, bottom + 1, width - 4, 1).data;
                const [red, green, blue] = pixels.slice(0, 3);
                const isLine = pixels.every((value, at) => value == pixels[at % 4]);
                return isLine && !(red == 255 && green == 255 && blue == 255);
            });
        }""",
        [b64encode(paper.screenshot()).decode(), lines],
    )
    blank.close()
    assert underlined == [True] * len(lines)


def test_the_words_of_a_finding_are_shown_in_the_field(planner: Planner) -> None:
    message = unfold(planner, "check-in")
    text(message).fill("Dear \U0001f600 Dana, any news?")
    message.get_by_role("button", name="“any news”").click()
    expect(text(message)).to_be_focused()
    selected = text(message).evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert selected == "any news"


def test_what_was_edited_stays_when_the_plan_changes(planner: Planner) -> None:
    message = unfold(planner, "check-in")
    again = message.get_by_role("button", name="Start again from the draft")
    expect(again).to_be_hidden()
    text(message).fill("My own words.")
    message.locator(".subject input").fill("My own subject")
    expect(message.locator(".changed")).to_be_hidden()
    planner.fill(interview_date="2026-11-20", process_length="2")
    expect(text(message)).to_have_value("My own words.")
    expect(message.locator(".subject input")).to_have_value("My own subject")
    expect(message.locator(".changed")).to_be_visible()
    again.click()
    expect(text(message)).to_be_focused()
    expect(message.locator(".changed")).to_be_hidden()
    expect(text(message)).to_have_value(
        "Dear [name],\n\nThank you again for our conversation on Friday 20 November. I am still very"
        " interested in the role. Could you tell me what the next steps are?\n\nIf anything else from me"
        " would help, I would be happy to send it.\n\nKind regards,"
    )
    expect(again).to_be_hidden()


def test_a_draft_that_was_not_edited_follows_the_form(planner: Planner) -> None:
    tell(planner)
    message = unfold(planner, "check-in")
    planner.fill(interview_date="2026-11-20", role="Analyst", company="Acme", your_name="Sam Okafor")
    expect(text(message)).to_have_value(
        "Dear [name],\n\nThank you again for our conversation on Friday 20 November. I am still very"
        " interested in the analyst role. Could you tell me what the next steps are?\n\nIf anything else"
        " from me would help, I would be happy to send it.\n\nKind regards,\nSam Okafor"
    )
    expect(message.locator(".subject input")).to_have_value("Next steps after the analyst interview")


def test_five_people_get_five_emails_and_each_keeps_their_own(planner: Planner) -> None:
    people = [
        ("Dana", "billing"),
        ("Omar", "nights"),
        ("Li", "the harbour"),
        ("Ada", "proofs"),
        ("Jo", "tests"),
    ]
    tell(planner, *people)
    unfold(planner, "thank-you")
    messages = planner.step("thank-you").locator(".message")
    expect(messages).to_have_count(5)
    for message, (name, topic) in zip(messages.all(), people, strict=True):
        expect(message.locator("h4")).to_have_text(f"To {name}")
        assert topic in text(message).input_value()
    text(messages.nth(2)).fill("Dear Li, thank you.")
    planner.page.get_by_role("group", name="Person 2").get_by_role("button").click()
    expect(messages).to_have_count(4)
    expect(messages.nth(1).locator("h4")).to_have_text("To Li")
    expect(text(messages.nth(1))).to_have_value("Dear Li, thank you.")
    expect(planner.page.locator("#add-person")).to_be_focused()
    fields = planner.python("list(__import__('page.loop').loop.loop.state.application.fields)")
    assert [field for field in fields if field.startswith("person-2-")] == []


def test_a_person_who_was_removed_comes_back_with_their_email(planner: Planner) -> None:
    tell(planner, ("Dana", "bills"), ("Omar", "nights"))
    unfold(planner, "thank-you")
    messages = planner.step("thank-you").locator(".message")
    text(messages.nth(1)).fill("Dear Omar, thank you.")
    planner.page.get_by_role("group", name="Person 2").get_by_role("button").click()
    expect(planner.page.locator(".person")).to_have_count(1)
    expect(planner.page.locator("#undone")).to_contain_text("Omar is removed")
    planner.page.click("#undo")
    expect(planner.page.get_by_role("group", name="Person 2").get_by_label("Name")).to_have_value("Omar")
    expect(text(messages.nth(1))).to_have_value("Dear Omar, thank you.")


def test_each_field_says_what_it_is_for(planner: Planner) -> None:
    tell(planner, ("Dana", "bills"))
    unfold(planner, "thank-you")
    expect(planner.page.get_by_role("textbox", name="Thank-you email To Dana")).to_have_count(1)
    unfold(planner, "call")
    expect(planner.page.get_by_role("textbox", name="Phone call When the voicemail answers")).to_have_count(1)


def test_through_a_recruiter_everything_goes_to_them(planner: Planner) -> None:
    tell(planner, ("Dana", "billing", "patience"), ("Omar", "nights", "patience"))
    thanks = unfold(planner, "thank-you")
    message = unfold(planner, "check-in")
    expect(planner.page.locator("#recruiter-name")).to_be_hidden()
    planner.page.check("#through-recruiter")
    expect(message.locator("h4")).to_have_text("To your recruiter")
    assert text(message).input_value().startswith("Hello,\n\nThank you again for your help")
    planner.fill(recruiter_name="Priya Nair", recruiter_email="priya")
    expect(planner.page.locator("#recruiter-email-tip")).to_contain_text("needs a whole address")
    planner.fill(recruiter_email="priya@example.org")
    expect(planner.page.locator("#recruiter-email-tip")).to_be_hidden()
    expect(message.locator("h4")).to_have_text("To Priya Nair")
    expect(planner.step("thank-you").locator(".message")).to_have_count(1)
    assert "--- For Omar ---" in text(thanks).input_value()
    expect(planner.step("thank-you").locator(".ticking")).to_have_count(1)
    link = thanks.locator(".email")
    assert (link.get_attribute("href") or "").startswith("mailto:priya%40example.org?subject=")


def test_a_finding_offers_its_change_which_can_be_undone(planner: Planner) -> None:
    tell(planner, ("Dana Ruiz", "the ward", "patience"))
    message = unfold(planner, "check-in")
    before = text(message).input_value().replace("Could you", "Might you")
    wrong = before.replace("Dear Dana,", "Dear Tom,").replace(
        "If anything", "Sorry to bother you!!! If anything"
    )
    planner.page.click("#add-person")
    planner.page.locator(".person").nth(1).locator("[data-person=name]").fill("Tom Hale")
    text(message).fill(wrong)
    message.get_by_role("button", name="Replace “Dear Tom,” with “Dear Dana,”").click()
    expect(text(message)).to_be_focused()
    expect(text(message)).to_have_value(wrong.replace("Dear Tom,", "Dear Dana,"))
    message.get_by_role("button", name="Take out “Sorry to bother you!!!”").click()
    expect(text(message)).to_have_value(before)
    expect(message.locator(".tally")).to_contain_text("no common slip found")
    expect(planner.page.locator("#undone")).to_contain_text("Your text is changed.")
    planner.page.click("#undo")
    expect(text(message)).to_have_value(wrong.replace("Dear Tom,", "Dear Dana,"))


def test_what_was_talked_about_is_looked_at_as_it_is_typed(planner: Planner) -> None:
    tell(planner, ("Dana", "they want to expand"))
    field = planner.page.locator("[data-person=talked-about]")
    tip = planner.page.locator(".person .tip").first
    expect(tip).to_contain_text("A few words read better here than a sentence")
    expect(field).to_have_accessible_description(re.compile("A few words"))
    assert "about how they want to expand" in text(unfold(planner, "thank-you")).input_value()
    field.fill("the expansion")
    expect(tip).to_be_hidden()


def test_a_day_that_no_longer_fits_is_marked_in_the_readers_own_text(planner: Planner) -> None:
    tell(planner, ("Dana", "the ward", "patience"))
    message = unfold(planner, "check-in")
    field = text(message)
    field.fill(field.input_value().replace("Kind regards", "Best wishes"))
    planner.fill(interview_date="2026-11-20")
    expect(message.locator(".marks mark")).to_have_text(["on Tuesday 24 November"])
    message.get_by_role(
        "button", name="Replace “on Tuesday 24 November” with “on Friday 20 November”"
    ).click()
    assert "on Friday 20 November" in field.input_value()
    assert "Best wishes" in field.input_value()
    expect(message.locator(".marks mark")).to_have_count(0)


def test_the_email_opens_with_the_address_of_the_person(planner: Planner) -> None:
    tell(planner, ("Dana", "the ward", "patience"))
    link = unfold(planner, "thank-you").get_by_role("link", name="Open in email")
    assert (link.get_attribute("href") or "").startswith("mailto:?subject=")
    field = planner.page.locator("[data-person=email]")
    field.fill("dana@")
    expect(planner.page.locator(".person .tip").nth(1)).to_contain_text("needs a whole address")
    assert (link.get_attribute("href") or "").startswith("mailto:?subject=")
    field.fill("dana.o'brien+x@example.org")
    expect(link).to_have_attribute("href", re.compile(r"^mailto:dana\.o'brien%2Bx%40example\.org\?subject="))


def test_a_call_says_how_long_it_takes_to_say(planner: Planner) -> None:
    message = unfold(planner, "call")
    expect(message.locator("h4")).to_contain_text("When someone answers")
    text(message).fill("word " * 50)
    expect(message.locator(".tally")).to_contain_text("50 words, about 20 seconds of speech")
    expect(message.locator(".subject, .email")).to_have_count(0)


def test_what_is_typed_is_text_everywhere(planner: Planner, tmp_path: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>{role}"
    tell(planner, (hostile, hostile))
    message = unfold(planner, "thank-you")
    text(message).fill(f"{hostile} any news?")
    expect(message.locator("h4")).to_have_text(f"To {hostile}")
    expect(message.locator(".marks")).to_contain_text(hostile)
    planner.page.check("#print-texts")
    assert hostile in read_back(printed(planner, tmp_path))
    expect(planner.on_paper()).to_contain_text(hostile)
    expect(planner.page.locator("#plan img, #paper img")).to_have_count(0)


def test_a_message_is_copied_with_a_word_on_its_gaps(planner: Planner) -> None:
    planner.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    message = unfold(planner, "thank-you")
    message.get_by_role("button", name="Copy text").click()
    expect(message.get_by_role("status")).to_have_text(
        "Copied. It is worded for Wednesday 25 November."
        " Still to fill in: [name], [what you talked about], [what you would bring to it]."
    )
    copied = planner.page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n") == text(message).input_value()
    text(message).fill("Dear Dana")
    message.locator(".subject input").fill("Thank you")
    message.get_by_role("button", name="Copy text").click()
    expect(message.get_by_role("status")).to_have_text("Copied.")
    message.get_by_role("button", name="Copy subject").click()
    expect(message.get_by_role("status")).to_have_text("The subject is copied.")
    subject = message.locator(".subject input").input_value()
    assert planner.page.evaluate("navigator.clipboard.readText()") == subject


@pytest.mark.parametrize(
    "clipboard", ["undefined", "{ writeText: () => Promise.reject(new DOMException()) }"]
)
def test_where_the_page_may_not_copy_the_text_is_selected(planner: Planner, clipboard: str) -> None:
    planner.page.evaluate(
        f"Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard}, configurable: true }})"
    )
    message = unfold(planner, "check-in")
    text(message).fill("Dear Dana")
    message.get_by_role("button", name="Copy text").click()
    expect(message.get_by_role("status")).to_contain_text("The text is selected")
    assert planner.page.evaluate("getSelection().toString()") == "Dear Dana"
    planner.page.evaluate("delete navigator.clipboard")


def test_a_click_on_the_plan_before_the_messages_are_there_does_no_harm(quiet_planner: Planner) -> None:
    quiet_planner.page.add_init_script(
        """addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
            globalThis.textsThere ??= document.querySelectorAll(".texts").length;
            document.querySelector("#plan").click();
        }).observe(document.documentElement, { attributeFilter: ["data-python"] }));"""
    )
    quiet_planner.open()
    assert quiet_planner.page.evaluate("textsThere") == 0
    assert quiet_planner.errors == []
    quiet_planner.expect_python("ready")


def test_the_link_to_an_email_holds_the_subject_and_the_text(planner: Planner) -> None:
    message = unfold(planner, "check-in")
    link = message.get_by_role("link", name="Open in email")
    subject, body = "Über & out? #1 + 100 %", "Dear Dana,\n\nÅ & B = 50 % + more? \U0001f600 #\ud83d"
    message.locator(".subject input").fill(subject)
    text(message).evaluate(
        """(field, body) => {
            field.value = body;
            field.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        body,
    )
    address = urlsplit(link.get_attribute("href") or "")
    assert (address.scheme, address.path) == ("mailto", "")
    plain = body.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\ufffd", "?")
    told = parse_qs(address.query.replace("+", "%2B"), strict_parsing=True)
    assert told == {"subject": [subject], "body": [plain.replace("\n", "\r\n")]}
    expect(message.locator(".too-long")).to_be_hidden()
    text(message).fill("word " * 500)
    expect(message.locator(".too-long")).to_be_visible()


def test_following_the_link_says_what_is_missing(planner: Planner) -> None:
    message = unfold(planner, "check-in")
    planner.page.evaluate(
        "document.addEventListener('click', event => event.preventDefault(), { once: true })"
    )
    message.get_by_role("link", name="Open in email").click()
    expect(message.get_by_role("status")).to_contain_text("Still to fill in: [name].")


def test_a_message_is_checked_when_it_comes_into_sight(planner: Planner) -> None:
    tell(planner, *((name, "billing", "patience") for name in ("Dana", "Omar", "Li", "Ada", "Jo")))
    unfold(planner, "thank-you")
    messages = planner.step("thank-you").locator(".message")
    planner.page.locator("h1").scroll_into_view_if_needed()
    planner.page.set_viewport_size({"width": 1280, "height": 300})
    expect(messages.last.locator(".tally")).to_have_text("")
    planner.fill(role="baker")
    expect(text(messages.last)).to_have_value(re.compile("baker"))
    messages.last.scroll_into_view_if_needed()
    expect(messages.last.locator(".tally")).to_contain_text("words; no common slip found")
    planner.page.locator("h1").scroll_into_view_if_needed()
    expect(messages.last.locator(".tally")).to_have_text("")


def test_findings_are_announced_after_a_pause(planner: Planner) -> None:
    message = unfold(planner, "check-in")
    text(message).press_sequentially(" Any news?")
    expect(planner.page.locator("#announcement")).to_have_text("47 words; 2 things to look at.")


def printed(planner: Planner, folder: Path) -> Path:
    path = folder / "plan.pdf"
    planner.page.pdf(path=path, format="A4")
    return path


def test_the_texts_are_printed_on_sheets_of_their_own_on_request(planner: Planner, tmp_path: Path) -> None:
    planner.fill(process_length="2")
    tell(planner, ("Dana Ruiz", "the new billing system"))
    unfold(planner, "check-in")
    text(planner.step("check-in")).fill("My own words.")
    assert page_count(printed(planner, tmp_path)) == 1
    assert "My own words." not in read_back(tmp_path / "plan.pdf")

    planner.page.check("#print-texts")
    path = printed(planner, tmp_path)
    assert page_count(path) == 2
    words = read_back(path)
    for part in (
        "Thank-you email, Wednesday 25 November",
        "Thank you, and all the best",
        "My own words.",
        "When the voicemail answers. To Dana Ruiz.",
    ):
        assert part in words
    assert words.count("Notes:") == 1
    assert "Copy" not in words
    planner.page.uncheck("#print-texts")
    assert page_count(printed(planner, tmp_path)) == 1


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_objections_to_messages_and_details(
    planner: Planner, scheme: Literal["light", "dark"], width: int
) -> None:
    planner.page.set_viewport_size({"width": width, "height": 800})
    planner.page.emulate_media(color_scheme=scheme)
    tell(planner, ("Dana", "billing"), ("Omar", "nights"))
    for kind in ("thank-you", "call", "check-in"):
        unfold(planner, kind)
    text(planner.step("check-in")).fill(HURRIED)
    assert planner.axe() == []
    assert planner.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_form_can_be_scrolled_where_it_stays_beside_the_plan(planner: Planner) -> None:
    planner.page.set_viewport_size({"width": 1280, "height": 600})
    tell(planner, ("Dana", "billing"))
    planner.page.check("#through-recruiter")
    expect(planner.page.locator("#through-recruiter")).to_be_in_viewport()
