"""What the reader has this browser keep is there again, in every tab; without that, nothing is."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.planner import NOON, PATIENCE, Planner
from tools.build import DIST, ONE_FILE

BEGUN = monotonic()
OURS = "follow-up-planner:"
PLAN, SHOWN = f"{OURS}plan:", f"{OURS}shown"


class Tab(Planner):
    """A tab of a browser that can keep plans."""

    def reload(self, *, at: str | None = None) -> "Tab":
        """Loads the page again, and waits until it has all that is kept."""
        if at:
            self.page.clock.set_system_time(at)
        self.page.reload(wait_until="commit")
        self.expect_python("ready")
        return self

    def come(self, at: str = NOON) -> "Tab":
        """Opens the page at a moment from which its clock goes on, in all tabs alike."""
        self.page.clock.install(time=datetime.fromisoformat(at) + timedelta(seconds=monotonic() - BEGUN))
        self.page.goto(self.site, wait_until="commit")
        self.expect_python("ready")
        return self

    def keep(self) -> "Tab":
        """Has the browser keep the plans."""
        self.page.check("#keep")
        return self

    def fill(self, **fields: str) -> "Tab":
        """Fills in fields, and leaves the last one."""
        super().fill(**fields)
        self.page.evaluate("document.activeElement.blur()")
        return self

    def show_plan(self, title: str) -> None:
        """Shows the plan with this title."""
        self.page.locator("#plan-list li", has_text=title).locator(".show").click()

    def remove(self, title: str) -> None:
        """Removes the plan with this title, which is shown."""
        self.page.locator("#plan-list li", has_text=title).locator(".remove-plan").click()

    @property
    def status(self) -> Locator:
        """What is said of keeping."""
        return self.page.locator("#keep-status")

    @property
    def stored(self) -> dict[str, str]:
        """All that the browser has kept."""
        stored: dict[str, str] = self.page.evaluate("({ ...localStorage })")
        return stored

    def store(self, stored: dict[str, str]) -> None:
        """Has the browser have kept this and nothing else."""
        self.page.evaluate("stored => { localStorage.clear(); Object.assign(localStorage, stored); }", stored)

    @property
    def plans(self) -> list[Any]:
        """The plans that are kept, in the order in which they were begun."""
        stored = self.stored
        keys = sorted(name.removeprefix(PLAN) for name in stored if name.startswith(PLAN))
        return [json.loads(stored[PLAN + key])["plans"][key] for key in keys]

    @property
    def fields(self) -> dict[str, str]:
        """The fields of the last plan that is kept."""
        fields: dict[str, str] = self.plans[-1]["fields"]
        return fields

    def shows(self) -> dict[str, Any]:
        """What stands in the page: form, choices, plan, messages and what has happened."""
        shown: dict[str, Any] = self.page.evaluate(
            """() => ({
                form: [...document.querySelectorAll("#interview :is(input, select)")].map(field => [
                    field.id, ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
                ]),
                headline: document.querySelector("#headline").textContent,
                steps: [...document.querySelectorAll("#plan li[data-step]")].map(
                    step => [step.dataset.step, step.dataset.actOn, step.dataset.standing],
                ),
                messages: [...document.querySelectorAll("#plan .message :is(input, textarea)")].map(
                    field => [field.id, field.value],
                ),
                happened: [...document.querySelectorAll("#happened li")].map(line => line.textContent),
                plans: [...document.querySelectorAll("#plan-list li")].map(
                    row => [row.dataset.plan, row.textContent, row.ariaCurrent],
                ),
                problems: document.querySelector("#problems").textContent,
            })"""
        )
        return shown

    def asks_before_it_is_left(self) -> bool:
        """Whether the browser would ask before it leaves the page."""
        asks: bool = self.page.evaluate(
            "!dispatchEvent(new Event('beforeunload', { cancelable: true }))",
        )
        return asks


@pytest.fixture
def another_tab(context: BrowserContext, site: str) -> Iterator[Callable[[], Tab]]:
    """Opens tabs of the same browser; none of them may log an error or ask any other origin for anything."""
    tabs: list[Tab] = []

    def open_tab() -> Tab:
        tabs.append(Tab(context.new_page(), site))
        return tabs[-1]

    yield open_tab
    for tab in tabs:
        assert tab.errors == []
        assert tab.asked_elsewhere == []


@pytest.fixture
def tab(another_tab: Callable[[], Tab]) -> Tab:
    """A tab that is not opened yet."""
    return another_tab()


def message(tab: Tab, kind: str = "check-in") -> Locator:
    """The first message of a step, in its field."""
    return tab.unfold(kind).locator("[data-message]").first


def test_all_that_is_told_is_kept_with_every_change_and_is_there_again(
    tab: Tab, another_tab: Callable[[], Tab]
) -> None:
    """Off at first; then each change at once, in the next page and in a new tab."""
    page = tab.come().page
    expect(page.locator("#keep")).not_to_be_checked()
    expect(page.locator("#forget")).to_be_hidden()
    tab.fill(interview_date="2026-11-19", plan_title="Acme").choose("US", "US-CA")
    assert tab.stored == {f"{OURS}place": "US US-CA"}, "Nothing else without the box."

    tab.keep()
    expect(page.locator("#forget")).to_be_visible()
    expect(tab.status).to_have_text("Your plans are kept in this browser, with every change.")
    assert tab.fields["plan-title"] == "Acme", "At once."
    # Each change, and nothing is waited for.
    tab.fill(role="Analyst")
    assert tab.fields["role"] == "Analyst"
    tab.fill(process_length="2 to 3")
    assert (tab.fields["told"], tab.fields["process-length"]) == ("length", "2 to 3")
    page.click("#told-nothing")
    assert tab.fields["told"] == "nothing"
    page.check("#through-recruiter")
    assert tab.fields["through-recruiter"] == "on"
    page.uncheck("#through-recruiter")
    assert tab.fields["through-recruiter"] == ""
    page.locator("[data-person=name]").fill("Dana")
    page.click("#add-person")
    page.locator("[data-person=name]").nth(1).fill("Omar")
    named = [text for name, text in tab.fields.items() if name.startswith("person-") and text]
    assert named == ["Dana", "Omar"]
    tab.unfold("check-in").locator("[data-message]").first.fill("Dear Dana, any news?")
    assert [text[1] for text in tab.plans[0]["texts"].values()] == ["Dear Dana, any news?"]
    page.click("#done")
    assert [told["step"] for told in tab.plans[0]["happened"].values()] == ["thank-you"] * 2
    first = tab.stored[SHOWN]
    tab.begin_another(interview_date="2026-11-23", plan_title="Borealis")
    assert [plan["fields"]["plan-title"] for plan in tab.plans] == ["Acme", "Borealis"]
    assert tab.stored[SHOWN] != first
    tab.begin_another(interview_date="2026-11-23", plan_title="Gone")
    tab.remove("Gone")
    assert "Gone" not in json.dumps(tab.plans)
    assert [plan.get("removed", False) for plan in tab.plans] == [False, False, True]
    tab.show_plan("Acme")
    assert tab.stored[SHOWN] == first

    before = tab.shows()
    assert ["region", "US-CA"] in before["form"]
    assert ["check-in", "2026-11-30", "next"] in before["steps"], "The days off of California."
    stored = tab.stored
    tab.reload()
    expect(page.locator("#weekends-only")).not_to_contain_text("on their way", timeout=PATIENCE)
    assert tab.shows() == before
    other = another_tab().come()
    expect(other.page.locator("#weekends-only")).not_to_contain_text("on their way", timeout=PATIENCE)
    assert other.shows() == before
    assert other.stored == stored, "A page that is only opened changes nothing."
    for each in (tab, other):
        expect(each.page.locator("#keep")).to_be_checked()
        expect(each.status).to_have_text("Your plans are kept in this browser, with every change.")


def test_what_is_forgotten_goes_from_the_browser_and_not_from_the_page(
    tab: Tab, another_tab: Callable[[], Tab]
) -> None:
    """By the button and by the box; the other tab says so and brings nothing back."""
    page = tab.come().page
    tab.keep().fill(interview_date="2026-11-20", plan_title="Acme").choose("US")
    message(tab).fill("Dear Dana, any news?")
    tab.begin_another(interview_date="2026-11-23", plan_title="Borealis")
    tab.store(tab.stored | {f"{OURS}set-aside:0": "what nobody could read"})
    other = another_tab().come()
    # Whoever else has the origin keeps what is theirs.
    page.evaluate("localStorage.setItem('another page', 'theirs')")
    shown, theirs = tab.shows(), other.shows()

    page.click("#forget")
    assert tab.stored == {"another page": "theirs"}
    assert tab.shows() == shown
    expect(page.locator("#keep")).to_be_focused()
    for each in (tab, other):
        expect(each.page.locator("#keep")).not_to_be_checked()
        expect(each.page.locator("#forget")).to_be_hidden()
        expect(each.status).to_contain_text("All that this browser had kept is forgotten.")
    assert other.shows() == theirs
    other.fill(role="Analyst")
    tab.fill(role="Painter")
    assert tab.stored == {"another page": "theirs"}, "No tab writes it back."

    page.check("#keep")
    assert [plan["fields"]["plan-title"] for plan in tab.plans] == ["Acme", "Borealis"]
    assert [text[1] for text in tab.plans[0]["texts"].values()] == ["Dear Dana, any news?"]
    expect(other.page.locator("#keep")).to_be_checked()
    for each in (tab, other):
        expect(each.page.locator("#role")).to_have_value("Painter")  # the later change
        expect(each.status).to_have_text("Your plans are kept in this browser, with every change.")
    page.focus("#keep")
    page.uncheck("#keep")
    assert tab.stored == {"another page": "theirs"}
    expect(page.locator("#keep")).to_be_focused()
    expect(other.page.locator("#keep")).not_to_be_checked()
    tab.reload()
    expect(page.locator("#example")).to_be_visible()


def test_two_tabs_of_one_plan_never_overwrite_each_other(tab: Tab, another_tab: Callable[[], Tab]) -> None:
    """The later change of a part wins, no field is disturbed that is being typed in, and both end alike."""
    tab.come().keep().fill(interview_date="2026-11-20", plan_title="Acme", role="Analyst")
    other = another_tab().come()

    # Different parts, one after the other.
    tab.fill(company="Acme Ltd")
    expect(other.page.locator("#company")).to_have_value("Acme Ltd")
    other.fill(phone="1234")
    expect(tab.page.locator("#phone")).to_have_value("1234")
    # The same part.
    tab.fill(role="Painter")
    other.fill(role="Baker")
    expect(tab.page.locator("#role")).to_have_value("Baker")
    other.page.click("#told-nothing")
    expect(tab.page.locator("#told-nothing")).to_be_checked()

    # A message that is being written.
    text = message(tab)
    text.focus()
    tab.page.keyboard.press("Control+End")
    tab.page.keyboard.type("One more ")
    written = text.input_value()
    place = text.evaluate("field => field.selectionStart")
    other.fill(company="Acme & Sons")
    message(other, "thank-you").fill("Dear Dana, thank you.")
    expect(message(other)).to_have_value(written)
    expect(tab.page.locator("#company")).to_have_value("Acme & Sons")
    expect(text).to_be_focused()
    assert text.input_value() == written
    assert text.evaluate("field => field.selectionStart") == place
    tab.page.keyboard.type("thing.")
    assert text.input_value() == f"{written}thing."

    # The same field, while the reader is in it: it waits until they leave it.
    tab.page.focus("#role")
    tab.page.keyboard.press("End")
    other.fill(role="Cook")
    expect(tab.page.locator("#now")).to_be_visible()
    tab.page.wait_for_function("localStorage.length && JSON.stringify(localStorage).includes('Cook')")
    expect(tab.page.locator("#role")).to_have_value("Baker")
    tab.page.evaluate("dispatchEvent(new Event('focus'))")
    tab.page.locator("#role").blur()
    for each in (tab, other):
        expect(each.page.locator("#role")).to_have_value("Cook")
    # If they type on, theirs is the later one.
    tab.page.focus("#role")
    other.fill(role="Driver")
    tab.page.wait_for_function("JSON.stringify(localStorage).includes('Driver')")
    expect(tab.page.locator("#role")).to_have_value("Cook")
    tab.page.keyboard.press("End")
    tab.page.keyboard.type("s")
    for each in (tab, other):
        expect(each.page.locator("#role")).to_have_value("Cooks")
    tab.page.locator("#role").blur()

    # Both at the same time: letters here and there, in two fields, and an edited text.
    for page in (tab.page, other.page):
        page.evaluate(
            """() => {
                globalThis.type = (field, text) => new Promise(resolve => {
                    let at = 0;
                    const step = () => {
                        if (at === text.length) return resolve();
                        field.value += text[at++];
                        field.dispatchEvent(new Event("input", { bubbles: true }));
                        setTimeout(step, 1);
                    };
                    step();
                });
            }"""
        )
    body = "#plan [data-step=check-in] [data-message]"
    here = [["#your-name", "Sam Okafor"], [body, "And from here a whole sentence."]]
    there = [["#plan-title", ", the second"], ["[data-person=name]", "Dana Weiss"]]
    for each, typed in ((tab, here), (other, there)):
        each.page.evaluate(
            """typed => {
                const typeIn = ([field, text]) => type(document.querySelector(field), text);
                globalThis.typing = Promise.all(typed.map(typeIn));
            }""",
            typed,
        )
    for each in (tab, other):
        each.page.evaluate("typing")
    for each in (tab, other):
        expect(each.page.locator("#plan-title")).to_have_value("Acme, the second")
        expect(each.page.locator("#your-name")).to_have_value("Sam Okafor")
        expect(each.page.locator("[data-person=name]")).to_have_value("Dana Weiss")
        expect(each.page.locator(body).first).to_have_value(f"{written}thing.And from here a whole sentence.")
    # Plans that are begun and removed.
    tab.begin_another(interview_date="2026-11-21", plan_title="Borealis")
    other.begin_another(interview_date="2026-11-22", plan_title="Cygnus")
    for each in (tab, other):
        expect(each.page.locator("#plan-list li")).to_have_count(3)
    other.show_plan("Borealis")
    other.remove("Borealis")
    expect(tab.page.locator("#plan-list li")).to_have_count(2)
    tab.show_plan("Acme")
    other.show_plan("Acme")
    texts = [each.shows() for each in (tab, other)]
    assert texts[0] == texts[1]
    assert tab.stored == other.stored
    last = another_tab().come()
    assert last.shows()["form"] == texts[0]["form"]


def test_a_letter_that_was_half_written_is_there_after_a_crash(
    tab: Tab, another_tab: Callable[[], Tab]
) -> None:
    tab.come().keep().fill(interview_date="2026-11-20", plan_title="Acme")
    field = message(tab)
    field.focus()
    tab.page.keyboard.press("Control+End")
    tab.page.keyboard.type("I enjoyed our talk about the fer")
    typed = field.input_value()
    tab.page.close(run_before_unload=False)
    assert message(another_tab().come()).input_value() == typed


BROKEN = """mode => {
    const { setItem, getItem } = Storage.prototype;
    globalThis.room = mode === "full" ? 300 : -1;
    if (mode === "blocked") {
        Object.defineProperty(globalThis, "localStorage", { configurable: true, get() {
            if (room < 0) throw new DOMException("The operation is insecure.", "SecurityError");
            return sessionStorage;
        } });
    }
    Storage.prototype.setItem = function (name, text) {
        if (text.length > room) {
            if (mode === "full") throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
            throw new DOMException("The operation is insecure.", "SecurityError");
        }
        setItem.call(this, name, text);
    };
}"""


@pytest.mark.parametrize("mode", ["blocked", "read-only", "full"])
def test_a_browser_that_keeps_nothing_is_said_in_plain_words_and_the_page_goes_on(
    tab: Tab, mode: str
) -> None:
    """The box shows the truth, the reader's words stay, and all is kept once there is room."""
    page = tab.page
    page.add_init_script(f"({BROKEN})({mode!r})")
    tab.come().fill(interview_date="2026-11-20", plan_title="Acme")
    page.click("#keep")
    if mode == "full":  # there is room for the little that says so, and not for the plan
        expect(tab.status).to_contain_text("The browser has no room left")
        expect(page.locator("#keep")).to_be_checked()
    else:
        expect(tab.status).to_contain_text("This browser lets the page keep nothing")
        expect(page.locator("#keep")).not_to_be_checked()
        page.click("#keep")
        expect(page.locator("#keep")).not_to_be_checked()
        expect(tab.status).to_contain_text("This browser lets the page keep nothing")
    expect(tab.status).not_to_contain_text("are kept")
    assert not tab.asks_before_it_is_left()
    message(tab).fill("Dear Dana, any news?")
    assert tab.asks_before_it_is_left()
    tab.choose("US").choose("DE")
    assert page.locator("#plan [data-message]").first.is_enabled()

    page.evaluate("room = 1e6")
    tab.fill(role="Analyst")
    if mode != "full":
        page.check("#keep")
    expect(tab.status).to_have_text("Your plans are kept in this browser, with every change.")
    assert not tab.asks_before_it_is_left()
    assert tab.fields["role"] == "Analyst"
    assert len(tab.plans[-1]["texts"]) == 1
    if mode == "full":
        page.evaluate("room = 0")
        tab.fill(role="Painter")
        expect(tab.status).to_contain_text("The browser has no room left")
        assert tab.fields["role"] == "Analyst"
        assert tab.asks_before_it_is_left()
        page.click("#forget")
        assert tab.stored == {}, "What is forgotten needs no room."


FIRST, SECOND, THIRD = (f"019ab000-0000-7000-8000-00000000000{number}" for number in (1, 2, 3))
TOLD = {"kind": "told", "on": "2026-11-25"}


def plain(title: str, **parts: Any) -> dict[str, Any]:
    """A plan as it is kept."""
    return {
        "people": ["person-1"],
        "fields": {
            "touched": "on",
            "interview-date": "2026-11-20",
            "process-unit": "weeks",
            "plan-title": title,
        },
        **parts,
    }


def kept(key: str, *args: Any, **parts: Any) -> str:
    """What is kept of a plan with this key."""
    return json.dumps({"format": 1, "plans": {key: plain(*args, **parts)}}, separators=(",", ":"))


SOUND = {PLAN + FIRST: kept(FIRST, "Acme"), PLAN + SECOND: kept(SECOND, "Borealis"), SHOWN: FIRST}
NEWER = '{"format":3,"plans":"in some other way"}'
IN_PART = {
    "an unknown field": {"fields": plain("Part 0")["fields"] | {"colour": "red"}},
    "a number for a text": {"fields": plain("Part 1")["fields"] | {"role": 1}},
    "a day that is none": {"happened": {SECOND: TOLD | {"on": "2026-02-30"}}},
    "an event of no kind": {"happened": {SECOND: TOLD | {"kind": "<img src=x onerror=alert(1)>"}}},
    "an interview on the last of all days": {
        "happened": {SECOND: {"kind": "invited", "on": "2026-11-25", "interview": {"on": "9999-12-31"}}}
    },
    "a stamp that is too late": {"stamps": {"field": {"plan-title": 2**53}}},
    "a stamp that is no number": {"stamps": {"field": {"plan-title": "now"}}},
    "people who are none": {"people": ["person-1", "Dana", None, {"a": 1}]},
    "texts that are none": {"texts": ["Dear Dana"]},
    "what no calendar file said": {"written": {"check-in": ["tomorrow"]}},
}
"""Plans of which all can be read but a part."""

WHOLLY = {
    "nothing": "",
    "a word": "Acme",
    "one that was cut off": kept(THIRD, "Acme")[:-20],
    "another kind of value": "[1, 2]",
    "no plans": '{"format":1}',
    "plans that are none": '{"format":1,"plans":[]}',
    "a format that is no number": kept(THIRD, "Acme").replace("1", '"1"', 1),
    "a format before the first": kept(THIRD, "Acme").replace("1", "-1", 1),
    "a plan under another key": kept(FIRST, "Another"),
    "half a character": '"\\ud800"',
    "brackets without an end": "[" * 50_000,
    "a number without an end": "9" * 50_000,
    "too much": json.dumps({"format": 1, "plans": {THIRD: {"people": ["person-1"] * 20_000}}}),
}
"""What nothing can be read of."""


def key_of(number: int) -> str:
    return f"019ab000-0000-7000-8000-0000000001{number:02x}"


def test_what_is_damaged_is_set_aside_as_it_was_and_costs_nothing_else(tab: Tab) -> None:
    in_part = {
        PLAN + key_of(number): kept(key_of(number), f"Part {number}", **parts)
        for number, parts in enumerate(IN_PART.values())
    }
    wholly = {PLAN + key_of(number): text for number, text in enumerate(WHOLLY.values(), start=100)}
    wholly |= {f"{PLAN}no key": kept(FIRST, "No key"), PLAN: kept(FIRST, "No name")}
    newer = {PLAN + key_of(200): NEWER}
    theirs = {"another page": "theirs"}
    tab.come().store({**SOUND, **in_part, **wholly, **newer, **theirs})
    tab.reload()
    expect(tab.status).to_contain_text("It is set aside in this browser as it was")
    expect(tab.status).to_contain_text("kept by a newer version of the planner")
    stored = tab.stored
    aside = sorted(text for name, text in stored.items() if name.startswith(f"{OURS}set-aside:"))
    assert aside == sorted([*in_part.values(), *wholly.values()]), "Each as it was."
    assert not wholly.keys() & stored.keys()
    assert {**SOUND, **newer, **theirs}.items() <= stored.items(), "Untouched."
    expect(tab.page.locator("#plan-list li")).to_have_count(2 + len(in_part))
    expect(tab.page.locator("#plan-title")).to_have_value("Acme")
    # What could be read of it is kept on, and the next page has nothing to say.
    assert in_part.keys() <= stored.keys()
    tab.reload()
    expect(tab.status).not_to_contain_text("set aside")
    assert tab.stored == stored

    # What is shown first is damaged, as is the place; and keys and stamps leave hardly a moment after them.
    last = "ffffffff-ffff-7fff-bfff-ffffffffffff"
    latest = kept(last, "The last", stamps={"field": {"plan-title": 2**53 - 1}})
    tab.store({PLAN + last: latest, PLAN + THIRD: "{", SHOWN: THIRD, f"{OURS}place": "<b> \ud800"})
    tab.reload()
    expect(tab.page.locator("#plan-title")).to_have_value("The last")
    tab.fill(role="Analyst")
    assert tab.fields["role"] == "Analyst"
    tab.page.click("#done")
    tab.begin_another(interview_date="2026-11-23", plan_title="The next")
    tab.reload()
    expect(tab.page.locator("#plan-title")).to_have_value("The next")
    tab.show_plan("The last")
    expect(tab.page.locator("#role")).to_have_value("Analyst")
    expect(tab.page.locator("#plan [data-standing=done]")).to_have_count(1)
    expect(tab.status).to_have_text("Your plans are kept in this browser, with every change.")

    # Nothing but what a newer version has kept, which is shown.
    tab.store({PLAN + FIRST: NEWER, SHOWN: FIRST})
    tab.reload()
    expect(tab.page.locator("#example")).to_be_visible()
    expect(tab.status).to_contain_text("reload this page to get that version")
    tab.fill(plan_title="Beside it")
    assert tab.stored[PLAN + FIRST] == NEWER
    assert "Beside it" in json.dumps(tab.stored)


def test_what_another_tab_keeps_is_not_trusted_either(tab: Tab, another_tab: Callable[[], Tab]) -> None:
    """Damage, a newer version and room that is gone, in a page that is there."""
    tab.come().store(SOUND)
    tab.reload()
    other = another_tab().come()
    put = "([name, text]) => localStorage.setItem(name, text)"
    other.page.evaluate(put, [PLAN + FIRST, "damaged"])
    expect(tab.status).to_contain_text("set aside")
    tab.fill(role="Analyst")
    stored = tab.stored
    assert stored[f"{OURS}set-aside:0"] == "damaged"
    assert "Analyst" in stored[PLAN + FIRST]
    other.page.evaluate(put, [PLAN + SECOND, NEWER])
    expect(tab.status).to_contain_text("a newer version")
    tab.show_plan("Borealis")
    tab.fill(role="Painter")
    assert tab.stored[PLAN + SECOND] == NEWER
    other.page.evaluate(put, [f"{PLAN}{THIRD}", kept(THIRD, "Cygnus")])
    expect(tab.page.locator("#plan-list li")).to_have_count(3)
    other.page.evaluate("localStorage.clear()")
    expect(tab.status).to_contain_text("is forgotten")
    tab.fill(role="Baker")
    assert tab.stored == {}


def test_the_browser_asks_before_words_are_lost_and_only_then(tab: Tab) -> None:
    tab.come()
    assert not tab.asks_before_it_is_left(), "Nothing is touched."
    tab.fill(interview_date="2026-11-20", plan_title="Acme", company="Acme Ltd")
    assert not tab.asks_before_it_is_left(), "A form is soon filled in again."
    field = message(tab)
    draft = field.input_value()
    field.fill("Mine")
    assert tab.asks_before_it_is_left()
    field.fill(draft)
    assert not tab.asks_before_it_is_left()
    tab.page.click("#done")
    assert tab.asks_before_it_is_left()
    tab.keep()
    assert not tab.asks_before_it_is_left(), "It is kept."
    tab.page.click("#forget")
    assert tab.asks_before_it_is_left()
    tab.begin_another(interview_date="2026-11-23", plan_title="Borealis")
    assert tab.asks_before_it_is_left(), "What is in another plan is lost as well."


def test_the_page_that_is_one_file_asks_before_anything_is_lost_that_it_does_not_hold(
    another_tab: Callable[[], Tab],
) -> None:
    tab = another_tab()
    tab.site = (DIST / ONE_FILE).as_uri()
    tab.come()
    assert not tab.asks_before_it_is_left(), "Nothing is touched."
    expect(tab.page.locator("#keep")).to_have_count(0)
    tab.fill(plan_title="Acme")
    assert tab.asks_before_it_is_left(), "Also a form: whoever opens the file expects it there."
    tab.page.evaluate("delete globalThis.showSaveFilePicker")
    with tab.page.expect_download(timeout=PATIENCE):
        tab.page.click("#save-copy")
    expect(tab.page.locator("#carry")).to_contain_text("Saved")
    assert not tab.asks_before_it_is_left()
    tab.fill(plan_title="Acme, analyst")
    assert tab.asks_before_it_is_left()


HAND_OVER = """() => {
    const fields = [...document.querySelectorAll("#interview :is(input, select)")];
    const typed = fields.map(field => [
        field.id, ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
    ]);
    history.replaceState({ typed }, "");
    dispatchEvent(new Event("handover"));
}"""
"""What the page does before a new version of it takes over (`offline.js`)."""


@pytest.mark.parametrize("is_kept", [False, True], ids=["not kept", "kept"])
def test_all_plans_go_over_to_a_new_version(tab: Tab, is_kept: bool) -> None:
    """Shown or not, with edited texts that are hidden or not, with and without keeping."""
    page = tab.come().page
    if is_kept:
        tab.keep()
    tab.fill(interview_date="2026-11-20", plan_title="Acme").choose("US")
    tab.show("people").page.locator("[data-person=name]").fill("Dana")
    message(tab).fill("Dear Dana, any news?")
    page.click("#done")
    page.check("#through-recruiter")  # hides what was written to her
    tab.begin_another(interview_date="2026-11-23", plan_title="Borealis")
    page.click("#told-length")
    tab.fill(process_length="2 to 3")
    message(tab, "thank-you").fill("Thank you.")
    shown = tab.shows()
    asked = tab.asks_before_it_is_left()
    page.evaluate(HAND_OVER)
    assert not tab.asks_before_it_is_left(), "Nothing is lost."
    tab.reload()
    assert page.evaluate("history.state") is None, "It goes over once."
    expect(page.locator("#weekends-only")).not_to_contain_text("on their way", timeout=PATIENCE)
    assert tab.shows() == shown
    assert asked is not is_kept
    assert tab.asks_before_it_is_left() is asked
    tab.show_plan("Acme")
    expect(page.locator("#through-recruiter")).to_be_checked()
    tab.show("through-recruiter").page.uncheck("#through-recruiter")
    expect(message(tab)).to_have_value("Dear Dana, any news?")
    assert ([*tab.stored] == [f"{OURS}place"]) is not is_kept


EARLY = """([typed, key]) => addEventListener("DOMContentLoaded", () => {
    if (sessionStorage.early) return;  // once
    sessionStorage.early = document.documentElement.dataset.python;
    const field = id => document.getElementById(id);
    if (key) {
        field("plan-key").value = key;
        field("touched").checked = true;
        field("role").value = "Analyst";
    }
    field("company").value = typed;
    field("company").dispatchEvent(new Event("input", { bubbles: true }));
})"""
"""Types the company before Python is there; with a key also fills in the form of that plan as it was when the
page was left, as browsers do that restore it."""


def type_early(page: Page, company: str, key: str = "") -> None:
    """Has the company typed into the page that comes next."""
    page.add_init_script(f"({EARLY})({json.dumps([company, key])})")


def test_what_the_browser_restores_never_takes_the_place_of_what_was_kept(
    tab: Tab, another_tab: Callable[[], Tab]
) -> None:
    """On the way back, after a reload, on another day; and what is typed before Python is there counts."""
    tab.page.add_init_script(
        "addEventListener('storage', event => globalThis.isAside && event.stopImmediatePropagation())"
    )
    page = tab.come().keep().page
    assert tab.stored == {SHOWN: tab.stored[SHOWN]}, "An example is not kept."
    tab.reload()
    expect(page.locator("#example")).to_be_visible()
    tab.fill(interview_date="2026-11-20", plan_title="Acme", role="Analyst", company="Acme Ltd")
    page.goto("about:blank")
    other = another_tab().come()
    other.fill(role="Baker")
    page.go_back(wait_until="commit")
    tab.expect_python("ready")
    for each in (tab, other):
        expect(each.page.locator("#role")).to_have_value("Baker")
        expect(each.page.locator("#company")).to_have_value("Acme Ltd")
    assert len(tab.plans) == 1

    # While a page lies ready for the way back it hears nothing of other tabs.
    page.evaluate("isAside = true")
    other.fill(role="Cook")
    page.wait_for_function("JSON.stringify(localStorage).includes('Cook')")
    expect(page.locator("#role")).to_have_value("Baker")
    page.evaluate("isAside = false; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(page.locator("#role")).to_have_value("Cook")
    other.fill(role="Baker")
    expect(page.locator("#role")).to_have_value("Baker")

    # What is typed before Python is there goes into the plan of the form, and nothing else of it.
    type_early(page, "Acme & Sons", tab.stored[SHOWN])
    tab.reload()
    assert page.evaluate("sessionStorage.early") == "loading"
    expect(other.page.locator("#company")).to_have_value("Acme & Sons")
    expect(page.locator("#role")).to_have_value("Baker")
    assert len(tab.plans) == 1

    # In a page that stands for none it is a plan of its own.
    third = another_tab()
    type_early(third.page, "Borealis")
    third.come()
    expect(third.page.locator("#company")).to_have_value("Borealis")
    expect(third.page.locator("#plan-list li")).to_have_count(2)
    assert [plan["fields"]["company"] for plan in third.plans] == ["Acme & Sons", "Borealis"]

    third.show_plan("Acme")

    # On another day the plan is the same, and what it says is of that day.
    before = page.locator("#headline").inner_text()
    tab.reload(at="2026-11-30T12:00:00Z")
    expect(page.locator("#plan-title")).to_have_value("Acme")
    expect(page.locator("#interview-date")).to_have_value("2026-11-20")
    assert page.locator("#headline").inner_text() != before
