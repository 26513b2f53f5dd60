"""Writes the list of the interpreter's functions that come first: those that run in a reader's first minutes
with the page. The others are in its second half, which arrives later (see tools/halves.py).
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tools.browsing import FIREFOX_CONTEXT, START_LIMIT, installed_chromium, installed_firefox
from tools.build import FUNCTIONS, TOP, WASM, site, write_site
from tools.halves import RAN, cut, noting
from tools.machine import firefox
from tools.pages import replaced
from tools.serve import serving

# Keeps the memory in which the interpreter notes what ran.
WATCH = f"""
for (const name of ["instantiate", "instantiateStreaming"]) {{
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {{
        const result = await original(...args);
        globalThis.ran ??= result.instance?.exports["{RAN}"];
        return result;
    }};
}}
"""
CHECK_IN = "#plan [data-step=check-in]"
TICK = ".ticking button:not([hidden])"
ALLOCATIONS = 50  # between two looks for garbage
MANY = 10**6  # more than there are
NUMBERS = "() => [...new Uint8Array(ran.buffer)].flatMap((has, number) => has ? [number] : [])"

# As offline.js does for a new version.
HAND_OVER = """() => {
    const typed = [...document.querySelectorAll("#interview :is(input, select)")].map(field => [
        field.id, ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
    ]);
    history.replaceState({ typed }, "");
    dispatchEvent(new Event("handover"));
}"""

# As WebKitGTK says where the machine has no language set: what `Intl` does not take is an error to be caught.
NO_LANGUAGE = "Object.defineProperty(Navigator.prototype, 'language', { get: () => 'c' })"

# How a reader's browser is set up, and which moment it is there; now, if none is named.
READERS: list[tuple[dict[str, Any], str]] = [
    ({}, ""),
    ({"locale": "en-GB", "timezone_id": "UTC"}, "2026-11-24T12:00:00Z"),
    ({"locale": "de-DE", "timezone_id": "Europe/Berlin"}, "2026-12-23T22:30:00.5Z"),
]


def noted_halves(binary: bytes) -> tuple[bytes, bytes]:
    """The interpreter with all its functions in the first half, where they note that they run."""
    return cut(noting(binary), range(MANY))


def clear_up_often(page: Path) -> None:
    """Has Python look for garbage all the time: what it does only then must not depend on the moment."""
    begin = "import sys\n"
    often = f"import gc\ngc.set_threshold({ALLOCATIONS})\n"
    page.write_text(replaced(page.read_text(), begin, begin + often))


def _type(page: Page, field: str, *texts: str) -> None:
    for text in texts:
        page.locator(f"#{field}").evaluate(
            """(field, text) => {
                field.value = text;
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }""",
            text,
        )


def _press(page: Page, selector: str) -> None:
    page.locator(selector).first.evaluate("button => button.click()")


def begin(page: Page, address: str) -> None:
    """Opens the page and waits until it is there."""
    page.goto(address)
    begin_again(page)


def begin_again(page: Page) -> None:
    """Waits for the first plan of a page that loads, and for what comes right after it."""
    expect(page.locator("html")).to_have_attribute("data-python", "ready", timeout=START_LIMIT)
    expect(page.locator("#plan .texts")).not_to_have_count(0)


def fill_in(page: Page) -> None:
    """Fills in the form, with a wrong turn in each field that has one."""
    _press(page, "#when-yesterday")
    _type(page, "interview-date", "2026-13-45", "2026-11-20", "2026-11-24")
    _press(page, "#told-length")
    _type(page, "process-length", "2", "x", "0", "10 days", "2 to 3 weeks")
    _press(page, "#told-date")
    _type(page, "answer-by", "2026-11-01", "2026-12-11")
    _type(page, "plan-title", "Harbour Café, nurse")
    _type(page, "role", "nurse")
    _type(page, "person-1-name", "Dana Ruiz", "Dr. José Ruiz-Åberg")
    _type(page, "person-1-talked-about", "the ferry")
    _press(page, "#through-recruiter")
    _type(page, "recruiter-name", "Priya")
    _type(page, "interview-time", "14:30")
    _press(page, "#add-person")
    _press(page, ".person .remove")


def write(page: Page, step: str) -> None:
    """Writes the first letter of a step."""
    text = page.locator(f"{step} textarea").first.get_attribute("id")
    _type(page, str(text), "Hi, just checking in!! I need an answer by friday.", "Dear Dana,\n\nthank you.")


def use(page: Page) -> None:
    """Does what readers do with their first plan, and keeps it."""
    for summary in page.locator("#plan summary").all():
        summary.evaluate("summary => summary.click()")
    write(page, "#plan")
    _press(page, "#plan .copy")
    for button in (f"#plan {TICK}", "#undo", f"#plan {TICK}"):
        _press(page, button)
    page.locator("#keep").evaluate("keep => keep.checked || keep.click()")
    for day, answer in enumerate(("told", "invited", "rejection") * 4, start=10):
        _press(page, "#new-plan")
        _type(page, "interview-date", f"2026-11-{day}")
        _type(page, "process-length", "3")
        _type(page, "person-1-name", "Dana Ruiz")
        _press(page, f"{CHECK_IN} summary")
        write(page, CHECK_IN)
        _type(page, "person-1-name", "Dana Reyes")
        _press(page, f"{CHECK_IN} {TICK}")
        _press(page, "#answered")
        _press(page, f"#answer-{answer}")
        _type(page, "answer-until", "2026-12-18")
        _type(page, "next-date", "2026-12-09")
        page.locator("#answer").evaluate("form => form.requestSubmit()")
    _press(page, "#plan-list .show")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def bring(page: Page) -> None:
    """Asks for what comes in packages."""
    page.select_option("#country", "US", force=True)
    expect(page.locator("#weekends-only")).not_to_contain_text("on their way", timeout=START_LIMIT)
    page.select_option("#region", "US-CA", force=True)
    _press(page, "#calendar-file")
    expect(page.locator("#calendar-file-done")).to_contain_text("Saved", timeout=START_LIMIT)


def seen(context: BrowserContext, address: str, moment: str) -> set[int]:
    """The numbers of the functions that run for one reader, who comes back twice."""
    context.add_init_script(WATCH)
    page = context.new_page()
    if moment:
        page.clock.set_fixed_time(moment)
    begin(page, address)
    for go_on in (fill_in, bring, use, bring):
        go_on(page)
    numbers = set(page.evaluate(NUMBERS))
    begin(page, address)  # with the plans that are kept
    use(page)
    numbers |= set(page.evaluate(NUMBERS))
    page.evaluate(HAND_OVER)
    page.reload()
    begin_again(page)
    use(page)
    _press(page, "#forget")
    return numbers | set(page.evaluate(NUMBERS))


def main() -> None:
    """Writes the list."""
    numbers: set[int] = set()
    with TemporaryDirectory() as folder, serving(Path(folder)) as address, sync_playwright() as playwright:
        write_site(site(noted_halves), Path(folder))
        clear_up_often(Path(folder) / "index.html")
        launchers: list[tuple[Callable[[Playwright], Browser], dict[str, Any]]]
        launchers = [(installed_chromium, {"service_workers": "block"})]
        if firefox():
            launchers.append((installed_firefox, FIREFOX_CONTEXT))
        for launch, settings in launchers:
            with launch(playwright) as browser:
                for reader, moment in READERS:
                    with browser.new_context(**settings, **reader) as context:
                        numbers |= seen(context, address, moment)
                with browser.new_context(**settings) as context:
                    context.add_init_script(NO_LANGUAGE)
                    numbers |= seen(context, address, "")
    interpreter = sha256((TOP / WASM).read_bytes()).hexdigest()
    FUNCTIONS.write_text("".join(f"{line}\n" for line in (interpreter, *sorted(numbers))))


if __name__ == "__main__":
    main()
