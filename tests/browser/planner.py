"""The page as a reader uses it, for the tests."""

import json
from pathlib import Path
from typing import Any

from icalendar import Calendar
from playwright.sync_api import ConsoleMessage, Dialog, Error, Locator, Page, Request, expect

from rules import Event
from tools.browsing import python_answer

TOP = Path(__file__).parents[2]
NOON = "2026-11-24T12:00:00Z"
PATIENCE = 60_000  # milliseconds; Python starts slowly on a busy machine
HAPPENED = """
import json
from datetime import date
from page.loop import fresh_key, loop
from planner.application import Happening
from planner.changes import Happened
from rules import Event, EventKind, StepKind
for kind, on, step, answer_by in json.loads('{}'):
    step, answer_by = step and StepKind(step), answer_by and date.fromisoformat(answer_by)
    event = Event(EventKind(kind), date.fromisoformat(on), step, answer_by)
    loop.take(Happened((Happening(fresh_key(), event),)))
"""

START_AGAIN = """
from datetime import date
from page import read
from page.loop import fresh_key, loop
from planner.changes import DayCame
from planner.state import begun
was = loop.state
fields = {name: text for name, text in read.fields().items() if not name.startswith("person-")}
loop.state = begun(date.min, fields, fresh_key(), was.dates)._replace(
    has_rest=True, countries=was.countries, holidays=was.holidays
)
loop.take(DayCame(date.today()))
"""
CHOICES = dict.fromkeys(("process-length", "process-unit"), "told-length") | {"answer-by": "told-date"}
"""The choices that show a field of the form."""


def leave(dialog: Dialog) -> None:
    """Lets a page be left that asks before; says no to all else."""
    if dialog.type == "beforeunload":
        dialog.accept()
    else:
        dialog.dismiss()


class Planner:
    """A page of the planner, seen at a fixed moment."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site
        self.errors: list[str] = []
        self.provoked: list[str] = []  # addresses that a test has the page ask for, to see it stopped
        self.asked_elsewhere: list[str] = []
        page.on("pageerror", lambda error: self._note_error(str(error)))
        page.on("console", self._note_message)
        self.answer = leave  # to what the page asks in a dialogue
        page.on("dialog", lambda dialog: self.answer(dialog))
        page.on("request", self._note_request)
        page.on("requestfailed", self._forget_blocked_request)

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note_error(message.text)

    def _note_error(self, words: str) -> None:
        # The browser may tell of a request that a test provokes well after the test is done with it.
        if not any(address in words for address in self.provoked):
            self.errors.append(words)

    def _note_request(self, request: Request) -> None:
        # What an address of the kind data: holds is in the page already.
        if not request.url.startswith((self.site, "data:")):
            self.asked_elsewhere.append(request.url)

    def _forget_blocked_request(self, request: Request) -> None:
        """What the page's own policy blocks never leaves the browser."""
        if request.failure == "csp" and request.url in self.asked_elsewhere:
            self.asked_elsewhere.remove(request.url)

    def open(self, *, at: str = NOON, until: str = "ready") -> "Planner":
        """Opens the page as if it were the moment `at`, and waits until Python has come so far."""
        self.page.clock.set_fixed_time(at)
        self.page.goto(self.site, wait_until="commit")
        self.expect_python(until)
        if until == "loading":  # The page says so from its first line on; its last element comes later.
            self.page.locator("script[type=py]").wait_for(state="attached")
        return self

    def is_ready(self) -> bool:
        """Whether Python is ready on the page; not so where the page or its browser has broken down."""
        try:
            state: str | None = self.page.evaluate("document.documentElement.dataset.python")
        except Error:
            return False
        return state == "ready"

    def start_again(self) -> None:
        """Brings a page that is ready back to what it was when it was opened."""
        self.errors.clear()
        self.asked_elsewhere.clear()
        self.page.unroute_all()
        self.page.context.clear_permissions()
        self.page.clock.set_fixed_time(NOON)
        self.page.emulate_media(media="null", color_scheme="light", forced_colors="none")
        self.page.set_viewport_size({"width": 1280, "height": 900})
        self.page.evaluate(
            """() => {
                dispatchEvent(new Event("afterprint"));
                document.activeElement.blur();
                const over = [
                    "#never-mind", ":is(form, footer) details[open] > summary",
                    "#print-texts:checked", "#print-all:checked", "#print-code:not(:checked)",
                ];
                for (const element of document.querySelectorAll(over)) element.click();
                const form = document.querySelector("form");
                form.reset();
                form.dispatchEvent(new Event("input"));
            }"""
        )
        self.python(f"exec({START_AGAIN!r})")
        self.page.focus("#when-today")  # from where the next Tab goes on
        self.page.evaluate(
            """address => {
                document.activeElement.blur();
                history.replaceState(null, "", address);
                scrollTo(0, 0);
            }""",
            self.site,
        )

    def expect_python(self, state: str) -> None:
        """Waits until Python is loading, ready with all that comes after the first plan, or failed."""
        expect(self.page.locator("html")).to_have_attribute("data-python", state, timeout=PATIENCE)
        if state == "ready":  # This comes last.
            expect(self.page.locator("#new-plan")).to_be_enabled(timeout=PATIENCE)

    def fill(self, **fields: str) -> "Planner":
        """Fills fields by their ids, with _ for -, wherever they are folded away; a select by its value."""
        for name, text in fields.items():
            field = self.page.locator(f"#{name.replace('_', '-')}")
            self.show(name.replace("_", "-"))
            if field.evaluate("field => field.localName") == "select":
                field.select_option(text)
            else:
                field.fill(text)
        return self

    def show(self, field: str) -> "Planner":
        """Has the page show a field of the form, by its id, as a reader would."""
        if self.page.locator("#edit").is_visible():
            self.page.click("#edit")
        if field in CHOICES and not self.page.locator(f"#{field}").is_visible():
            self.page.click(f"#{CHOICES[field]}")
        around = self.page.locator(f"details:not([open]):has(#{field}) > summary")
        while around.count():
            around.first.click()
        return self

    @property
    def headline(self) -> Locator:
        """What to do next, and when."""
        return self.page.locator("#headline")

    @property
    def problems(self) -> Locator:
        """The summary of what is wrong with the form."""
        return self.page.locator("#problems")

    def on_paper(self) -> Locator:
        """What is on paper, as when the browser is about to print."""
        self.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        return self.page.locator("#paper")

    @property
    def plan(self) -> Locator:
        """The list of steps."""
        return self.page.locator("#plan")

    def step(self, kind: str) -> Locator:
        """One step in the list."""
        return self.plan.locator(f"[data-step={kind}]")

    def unfold(self, kind: str) -> Locator:
        """The messages of a step, which are shown now."""
        step = self.step(kind).last
        if step.locator(".row").get_attribute("aria-expanded") != "true":
            step.locator(".row").click()
        texts = step.locator(".texts")
        if texts.get_attribute("open") is None:
            texts.locator("> summary").click()
        return texts

    def choose(self, country: str, region: str = "") -> "Planner":
        """Chooses a country, and a region of it, and waits until its holidays are here."""
        self.show("country").page.select_option("#country", country)
        if country:
            expect(self.page.locator("#weekends-only")).not_to_contain_text("on their way", timeout=PATIENCE)
        if region:
            self.page.select_option("#region", region)
        return self

    def saved_file(self) -> Path:
        """The calendar file that the page saves; the page says what it is called."""
        with self.page.expect_download(timeout=PATIENCE) as download:
            self.page.click("#calendar-file")
        words = f"Saved as {download.value.suggested_filename}."
        expect(self.page.locator("#calendar-file-done")).to_contain_text(words)
        return Path(download.value.path())

    def saved_calendar(self) -> list[Any]:
        """The entries of the calendar file that the page saves."""
        entries: list[Any] = Calendar.from_ical(self.saved_file().read_bytes()).walk("VEVENT")
        return entries

    def act_on(self) -> dict[str, str]:
        """The day to act of each step that is shown, as the page tells other programs."""
        steps = self.plan.locator("li:visible").all()
        return {
            step.get_attribute("data-step") or "": step.get_attribute("data-act-on") or "" for step in steps
        }

    def begin_another(self, **fields: str) -> None:
        """Begins a plan for another application, and fills in its form."""
        self.page.click("#new-plan")
        self.fill(**fields)

    def happened(self, *events: Event) -> None:
        """Tells the page what has happened since the interview."""
        rows = [
            [event.kind, str(event.on), event.step, event.answer_by and str(event.answer_by)]
            for event in events
        ]
        self.python(f"exec({HAPPENED.format(json.dumps(rows))!r})")

    def stands(self) -> tuple[tuple[str, str, str], ...]:
        """Each step with its day to act and how it stands: "done", "lapsed", since when it is late, or ""."""
        return tuple(
            (
                item.get_attribute("data-step") or "",
                item.get_attribute("data-act-on") or "",
                self._stands(item),
            )
            for item in self.plan.locator("li").all()
            if item.get_attribute("data-step")
        )

    def _stands(self, step: Locator) -> str:
        standing = step.get_attribute("data-standing") or ""
        if standing in ("done", "lapsed"):
            return standing
        late = step.locator(".late")
        return late.locator("time").get_attribute("datetime") or "" if late.is_visible() else ""

    def bring(self, package: str) -> None:
        """Has the page bring a Python package that its start does without, and waits for it."""
        note = f"lambda here: __import__('js').document.body.setAttribute('data-{package}', here)"
        self.python(f"__import__('page.packages').packages.bring('{package}', {note})")
        expect(self.page.locator("body")).to_have_attribute(f"data-{package}", "true", timeout=PATIENCE)

    def python(self, expression: str) -> Any:
        """What an expression gives in the page's own Python; an error if it raises one."""
        return python_answer(self.page, expression)

    def stopped_by(self, address: str) -> str:
        """The rule of the page's own policy that stops a request to an address, which the page makes now."""
        self.provoked.append(address)
        rule: str = self.page.evaluate(
            """address => new Promise((resolve, reject) => {
                addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective));
                fetch(address).then(() => reject(new Error("The request was sent")), () => {});
            })""",
            address,
        )
        return rule

    def axe(self) -> list[Any]:
        """What axe-core objects to in the page as it is now."""
        self.page.evaluate((TOP / "node_modules" / "axe-core" / "axe.min.js").read_text())
        violations: list[Any] = self.page.evaluate(
            """async () => {
                await Promise.all(document.getAnimations().map(animation => animation.finished));
                return (await axe.run()).violations;
            }"""
        )
        return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in violations]
