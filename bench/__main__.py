"""Measures what the reader waits for and pays for, side by side with other ways to do it, and prints it."""

import functools
import gzip
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import brotli
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from bench.rivals import OURS, STOCK, write_rivals
from tools.browsing import FIREFOX_CONTEXT, installed_chromium, installed_firefox, planner_page, python_answer
from tools.build import DIST, ONE_FILE
from tools.machine import CHROMIUM_OPTIONS, chromium, firefox
from tools.serve import Handler, serving

ROUNDS = 5
RELOADS = 3
SETTLING = 1.5  # seconds, for what a page and the browser do after the first plan
SLOW_LINE = {"offline": False, "latency": 40, "downloadThroughput": 1_250_000, "uploadThroughput": 1_250_000}

# Milliseconds: from the start of the navigation to the first plan, and the longest task on the way.
WATCH = """
globalThis.longest = 0;
new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask", buffered: true });
globalThis.start = new Promise((resolve, reject) => {
    new MutationObserver(() => {
        const state = document.documentElement?.dataset.python;
        if (state === "ready") resolve(performance.now());
        if (state === "failed") reject(new Error("The page does not start"));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(reject, 60_000, new Error("The page is not ready after a minute"));
});
"""
READ = """async () => {
    const ready = await start;
    await new Promise(resolve => setTimeout(resolve, 200));
    return [ready, longest];
}"""


class Host(Handler):
    """A host that packs what it sends, as most do, and counts it."""

    caching = "max-age=600"
    sent: list[Path] = []

    def do_GET(self) -> None:  # noqa: N802, the name that the server calls
        """Sends a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.exists():
            self.send_error(404)
            return
        content = gzipped(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.sent.append(path)


@functools.cache
def gzipped(path: Path) -> bytes:
    """The file as most hosts send it."""
    return gzip.compress(path.read_bytes(), 6)


@functools.cache
def brotlied(path: Path) -> bytes:
    """The file as some hosts send it."""
    packed: bytes = brotli.compress(path.read_bytes())
    return packed


def visited(page: Page, address: str) -> tuple[float, float]:
    """Opens a page; the milliseconds to its first plan, and those of the longest task."""
    page.goto(address, wait_until="commit")
    ready, longest = page.evaluate(READ)
    return ready, longest


def slow_down(page: Page) -> None:
    """Gives a page a slow line."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)


@contextmanager
def new_profile(playwright: Playwright, *, keeping: bool = True) -> Iterator[Page]:
    """A page of a Chromium that has seen nothing yet; `keeping` the planner for use without a network."""
    with TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chromium(),
            args=CHROMIUM_OPTIONS,
            service_workers="allow" if keeping else "block",
        )
        context.add_init_script(WATCH)
        yield context.pages[0]
        context.close()


@dataclass
class Visits:
    """What the visits to one page took: milliseconds to the first plan, and more."""

    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    slow: list[float] = field(default_factory=list)
    longest: list[float] = field(default_factory=list)
    first: list[Path] = field(default_factory=list)
    all: list[Path] = field(default_factory=list)

    def visit(self, playwright: Playwright, site: str) -> None:
        """Visits the page for the first time and again, and for the first time over a slow line."""
        with new_profile(playwright) as page:
            ready, longest = visited(page, site)
            self.cold.append(ready)
            self.longest.append(longest)
            # The first one still fills the browser's caches.
            for visit in range(RELOADS):
                time.sleep(SETTLING)
                ready, _ = visited(page, site)
                self.warm += [ready] if visit else []
        with new_profile(playwright) as page:
            slow_down(page)
            self.slow.append(visited(page, site)[0])
        with new_profile(playwright, keeping=False) as page:
            Host.sent.clear()
            page.goto(site, wait_until="commit")
            page.evaluate("() => start")
            self.first = Host.sent.copy()
            time.sleep(SETTLING)
            self.all = Host.sent.copy()

    def numbers(self) -> list[float]:
        """The columns of the table."""
        median = statistics.median
        return [
            median(self.cold),
            median(self.warm),
            median(self.slow),
            kilobytes(gzipped, self.first),
            kilobytes(brotlied, self.first),
            kilobytes(gzipped, self.all),
            median(self.longest),
        ]


def kilobytes(pack: Callable[[Path], bytes], paths: list[Path]) -> float:
    """The size of files as they are sent."""
    return sum(len(pack(path)) for path in paths) / 1000


TARGETS = ("0.37", "0.24", "0.45", "0.50", "", "", "")


def print_starts(playwright: Playwright) -> None:
    """Prints how long each page takes to its first plan, and what it sends."""
    with TemporaryDirectory() as folder:
        rivals = write_rivals(Path(folder))
        for site in rivals.values():
            for path in site.rglob("*"):
                if path.is_file():
                    gzipped(path)
        visits = {name: Visits() for name in rivals}
        for _ in range(ROUNDS):
            for name, site in rivals.items():
                with serving(site, handler=Host) as address:
                    visits[name].visit(playwright, address)
        numbers = {name: seen.numbers() for name, seen in visits.items()}
    print(
        f"To the first plan: milliseconds, medians of {ROUNDS} rounds in Chromium; kB, with gzip and Brotli;"
    )
    print("slow: a first visit at 10 Mbit/s with 40 ms delay; all: kB with gzip, and what follows the plan;")
    print("task: the longest one in the main thread, cold")
    print(f"{'':<44}{'cold':>8}{'warm':>8}{'slow':>8}{'gzip':>8}{'Brotli':>8}{'all':>8}{'task':>8}")
    for name, row in numbers.items():
        print(f"{name:<44}" + "".join(f"{number:>8,.0f}" for number in row))
    shares = [ours / stock for ours, stock in zip(numbers[OURS], numbers[STOCK], strict=True)]
    print(
        f"{'the planner, of that on the stock runtime':<44}" + "".join(f"{share:>8.2f}" for share in shares)
    )
    print(f"{'target: at most':<44}" + "".join(f"{target:>8}" for target in TARGETS))


def print_one_file(playwright: Playwright) -> None:
    """Prints how the page that is one file compares with the hosted one, each opened for the first time."""
    launchers: dict[str, tuple[Callable[[Playwright], Browser], dict[str, Any], float]]
    launchers = {"Chromium": (installed_chromium, {}, 1.25)}
    if firefox():
        launchers["Firefox"] = (installed_firefox, FIREFOX_CONTEXT, 1.5)
    print("\nOpened for the first time, milliseconds to the first plan")
    print(f"{'':<44}{'hosted':>8}{'1 file':>8}{'share':>8}{'target':>8}")
    with serving(DIST, handler=Host) as site:
        addresses = (site, (DIST / ONE_FILE).as_uri())
        for name, (launch, settings, target) in launchers.items():
            times: list[list[float]] = [[], []]
            for _ in range(ROUNDS):
                for address, own in zip(addresses, times, strict=True):
                    with launch(playwright) as browser, browser.new_context(**settings) as context:
                        context.add_init_script(WATCH)
                        own.append(visited(context.new_page(), address)[0])
            hosted, whole = map(statistics.median, times)
            print(f"{name:<44}{hosted:>8,.0f}{whole:>8,.0f}{whole / hosted:>8.2f}{target:>8}")


# Milliseconds from the first plan until the second half is there.
ARRIVAL = """async () => {
    await start;
    const begin = performance.now();
    while (!document.querySelector("[data-joined]")) await new Promise(resolve => setTimeout(resolve));
    return performance.now() - begin;
}"""
NEVER_IDLE = "globalThis.requestIdleCallback = () => {};"
SECONDARY = "__import__('unicodedata').name('a')"  # by functions that no plan needs


def first_answer(page: Page) -> float:
    """Milliseconds by which a page's first answer takes longer than its next, as it wants the second half."""
    times = []
    for _ in range(2):
        begin = time.perf_counter()
        python_answer(page, SECONDARY)
        times.append((time.perf_counter() - begin) * 1000)
    return times[0] - times[1]


def print_second_half(playwright: Playwright) -> None:
    """Prints when the second half of the interpreter is there, and what it costs to want it before."""
    arrivals: list[list[float]] = [[], []]
    wanted = []
    with serving(DIST, handler=Host) as site:
        for _ in range(ROUNDS):
            for is_slow, own in zip((False, True), arrivals, strict=True):
                with new_profile(playwright) as page:
                    if is_slow:
                        slow_down(page)
                    page.goto(site, wait_until="commit")
                    own.append(page.evaluate(ARRIVAL))
            with new_profile(playwright) as page:
                page.context.add_init_script(NEVER_IDLE)
                visited(page, site)
                wanted.append(first_answer(page))
    here, slow = map(statistics.median, arrivals)
    print("\nThe second half of the interpreter, milliseconds")
    print(f"{'there after the first plan':<50}{here:>8,.0f}")
    print(f"{'the same at 10 Mbit/s':<50}{slow:>8,.0f}")
    print(f"{'wanted before that, from this machine':<50}{statistics.median(wanted):>8,.0f}")


# Milliseconds from each key to the moment at which the page learns of it.
NOTE_KEYS = """
globalThis.waits = [0];
addEventListener("keydown", event => waits.push(performance.now() - event.timeStamp), true);
"""


def print_typing(playwright: Playwright) -> None:
    """Prints how long a key that is typed until the messages are there has to wait, at most."""
    longest = []
    with serving(DIST, handler=Host) as site:
        for _ in range(ROUNDS):
            with new_profile(playwright) as page:
                page.context.add_init_script(NOTE_KEYS)
                page.goto(site, wait_until="commit")
                while not page.evaluate("document.querySelector('#plan .texts')"):
                    page.keyboard.press("Shift")
                longest.append(page.evaluate("Math.max(...waits)"))
    print(f"{'the longest wait of a key typed during a cold start':<54}{statistics.median(longest):>4,.0f}")


KEPT_PLANS = 20
KEPT_TARGET = 1.1

# Begins so many plans, each with its people, a letter that was edited and what has happened.
BEGIN_PLANS = f"""
from datetime import date, timedelta
from page.loop import fresh_key, loop
from planner.application import Happening
from planner.changes import FormTyped, Happened, PlanBegun, TextEdited
from rules import Event, EventKind, StepKind

for number in range({KEPT_PLANS}):
    on = loop.state.today - timedelta(days=number)
    fields = {{"touched": "on", "interview-date": f"{{on}}", "plan-title": f"Plan {{number}}"}}
    more = {{"person-1-name": "Dana Ruiz", "process-length": "3", "process-unit": "weeks"}}
    loop.take(PlanBegun(fresh_key(), fields), FormTyped(more))
    loop.take(TextEdited("check-in-only", "Still interested", "Dear Dana, " + "thank you. " * 60, None))
    loop.take(Happened((Happening(fresh_key(), Event(EventKind.DONE, on, step=StepKind.NOTES)),)))
"""


def print_kept(playwright: Playwright) -> None:
    """Prints how long a page takes to its first plan that the browser keeps plans for, beside one without."""
    times: list[list[float]] = [[], []]
    with (
        serving(DIST, handler=Host) as site,
        new_profile(playwright) as page,
        new_profile(playwright) as page_with_plans,
    ):
        for each in (page, page_with_plans):
            visited(each, site)
            time.sleep(SETTLING)
        page_with_plans.check("#keep")
        python_answer(page_with_plans, f"exec({BEGIN_PLANS!r}, {{}})")
        for _ in range(ROUNDS * RELOADS):
            for each, own in zip((page, page_with_plans), times, strict=True):
                own.append(visited(each, site)[0])
                time.sleep(SETTLING)
    nothing, plans = map(statistics.median, times)
    print(f"\nOpened again, milliseconds to the first plan, medians of {ROUNDS * RELOADS} visits")
    print(f"{'':<36}{'nothing kept':>16}{f'{KEPT_PLANS} plans':>12}{'share':>8}{'target':>8}")
    print(f"{'Chromium':<36}{nothing:>16,.0f}{plans:>12,.0f}{plans / nothing:>8.2f}{KEPT_TARGET:>8}")


def print_sizes() -> None:
    """Prints the size of every file that is shipped."""
    print("\nBytes of each file shipped")
    print(f"{'':<50}{'raw':>12}{'gzip':>12}{'brotli':>12}")
    for path in sorted(path for path in DIST.rglob("*") if path.is_file()):
        content = path.read_bytes()
        packed = [len(content), len(gzipped(path)), len(brotlied(path))]
        print(f"{path.relative_to(DIST)!s:<50}" + "".join(f"{size:>12,}" for size in packed))


CHANGES = 100
WARMING_UP = 10
CHANGE_TARGETS = (25, 40)  # milliseconds, at the median and at 95 %

# The first moment after the next frame has been painted.
PAINTED = """() => {
    globalThis.painted = () => new Promise(resolve => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
    }));
}"""

# From the event to that moment.
CHANGE = """async ([id, values, event]) => {
    const field = document.getElementById(id);
    const times = [];
    for (const value of values) {
        await painted();
        const start = performance.now();
        field.value = value;
        field.dispatchEvent(new Event(event, { bubbles: true }));
        await painted();
        times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other);
}"""


# Each one is new to the page: what it remembers of an earlier one must not help.
DATES = [(date(2026, 12, 1) + timedelta(run)).isoformat() for run in range(WARMING_UP + CHANGES)]
HURRIED = "Hi, just checking in to see if there are any updates on my application!! "
TEXTS = [f"{HURRIED * (run % 10 + 1)}{run}" for run in range(WARMING_UP + CHANGES)]  # up to 140 words


# Ticks a step off and says that it is not done, by turns.
TICK = """async (runs) => {
    const times = [];
    for (let run = 0; run < runs; run++) {
        await painted();
        const row = document.querySelector("#plan [data-step=check-in]");
        const start = performance.now();
        row.querySelector(".ticking button:not([hidden])").click();
        await painted();
        times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other);
}"""


def row_of(name: str, times: list[float]) -> str:
    """The median of times in order, the one that 95 % do not exceed, and the longest."""
    late = times[CHANGES * 95 // 100]
    return f"{name:<50}{statistics.median(times):>8.1f}{late:>8.1f}{times[-1]:>9.1f}"


def print_ticks(page: Page) -> None:
    """Prints how long a tick takes to be seen when the browser keeps many plans."""
    page.check("#keep")
    python_answer(page, f"exec({BEGIN_PLANS!r}, {{}})")
    page.evaluate(PAINTED)
    page.evaluate(TICK, WARMING_UP)
    times: list[float] = page.evaluate(TICK, CHANGES)
    print(row_of(f"a tick, with {KEPT_PLANS} plans that are kept", times))
    print(f"{'target: at most':<50}{'':>8}{CHANGE_TARGETS[1]:>8}")


def print_changes(page: Page) -> None:
    """Prints how long a change in a field takes to be seen."""
    page.click("#told-length")
    page.fill("#process-length", "2")
    page.click("[data-step=check-in] .row")
    page.click("[data-step=check-in] summary")
    page.evaluate(PAINTED)
    print(f"\nMilliseconds from a change to the painted page, {CHANGES} runs")
    print(f"{'':<50}{'median':>8}{'95 %':>8}{'longest':>9}")
    for name, changed, values, event in (
        ("a date, and a new plan", "interview-date", DATES, "input"),
        ("a message, and its check", "check-in-only-body", TEXTS, "input"),
        ("a date with nothing to do (the floor)", "interview-date", DATES, "nothing"),
    ):
        page.evaluate(CHANGE, [changed, values[:WARMING_UP], event])
        times: list[float] = page.evaluate(CHANGE, [changed, values[WARMING_UP:], event])
        print(row_of(name, times))
    print(f"{'target: at most':<50}" + "".join(f"{target:>8}" for target in CHANGE_TARGETS))


PEOPLE = 30
LONG = 5000  # words
SENTENCE = (
    "Thank you again for our conversation, and I would be glad of any update on the role that we discussed. "
)
PARAGRAPH = SENTENCE * (LONG // len(SENTENCE.split()))
LONG_TARGET, PEOPLE_TARGET = 100, 40  # milliseconds, at the median

# Tells of so many people, each with a name of their own, and unfolds the messages of every step.
MEET_PEOPLE = f"""
from page.loop import loop
from planner.changes import FormTyped, PersonAdded, Toggled

loop.take(*(PersonAdded(f"{{number:04x}}") for number in range(1, {PEOPLE})))
fields = dict(loop.state.application.fields)
for number, row in enumerate(loop.state.application.people):
    fields[f"{{row}}-name"] = f"{{chr(ord('A') + number // 5)}}{{'aeiou'[number % 5]}}na Ruiz"
    fields[f"{{row}}-talked-about"] = f"the ferry in harbour {{number}}"
loop.take(FormTyped(fields), *(Toggled(row.key, True) for row in loop.screen.sheet.rows))
"""


def print_long_texts(page: Page) -> None:
    """Prints how long a key takes to be seen in a long text, and where many people have their messages."""
    page.click("[data-step=check-in] .row")
    page.click("[data-step=check-in] summary")
    page.evaluate(PAINTED)
    print(f"\nMilliseconds from a key to the painted page, {CHANGES} runs")
    print(f"{'':<50}{'median':>8}{'95 %':>8}{'longest':>9}{'target':>8}")
    for gap, words in ((" ", "one paragraph"), ("\n\n", "paragraphs")):
        text = PARAGRAPH.replace(". Thank", f".{gap}Thank")
        _print_keys(page, f"in a text of {LONG:,} words, {words}", "check-in-only-body", text, LONG_TARGET)
    page.fill("#check-in-only-body", "")
    python_answer(page, f"exec({MEET_PEOPLE!r}, {{}})")
    many = f"with {PEOPLE} people and all messages open"
    _print_keys(page, f"in the title, {many}", "plan-title", "A plan", PEOPLE_TARGET)
    _print_keys(page, "in a name, the same", "person-1-name", "Dana Ruiz", PEOPLE_TARGET)
    _print_keys(page, "in the role, the same", "role", "nurse", PEOPLE_TARGET)
    _print_keys(page, "in one's own name, the same", "your-name", "Sam Okafor", PEOPLE_TARGET)
    _print_keys(page, "in a text, the same", "thank-you-person-1-body", SENTENCE * 5, PEOPLE_TARGET)


def _print_keys(page: Page, name: str, field: str, text: str, target: float) -> None:
    """Prints what keys take that are typed in the midst of a text, one after the other."""
    before, after = text[: len(text) // 2], text[len(text) // 2 :]
    values = [f"{before}{'x' * run}{after}" for run in range(WARMING_UP + CHANGES)]
    page.evaluate(CHANGE, [field, values[:WARMING_UP], "input"])
    times: list[float] = page.evaluate(CHANGE, [field, values[WARMING_UP:], "input"])
    print(f"{row_of(name, times)}{target:>8}")


# Milliseconds from an action of the reader to the moment at which the page shows what came of it.
WAIT = """async ([id, value, event, selector, words]) => {
    const start = performance.now();
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    const isShown = () => document.querySelector(selector)?.textContent.includes(words);
    while (!isShown()) await new Promise(resolve => requestAnimationFrame(resolve));
    return performance.now() - start;
}"""


def print_packages() -> None:
    """Prints what a country and a calendar file cost the reader who first asks for them."""
    print(f"\nFirst asked for: milliseconds, medians of {ROUNDS} rounds, and then again; kB")
    print(f"{'':<50}{'first':>8}{'again':>8}{'kB':>8}")
    rows = {
        "the public holidays of a country": (
            "holidays",
            [
                ["country", "US", "input", "[data-step=thank-you]", "Thanksgiving Day"],
                ["country", "CA", "input", "[data-act-on='2026-11-26']", "Thank-you"],
            ],
        ),
        "a calendar file": (
            "icalendar",
            [["calendar-file", "", "click", "#calendar-file-done", "Saved"]] * 2,
        ),
    }
    for name, (package, waits) in rows.items():
        times: list[list[float]] = [[], []]
        for _ in range(ROUNDS):
            with planner_page(today="2026-11-24") as page:
                page.fill("#interview-date", "2026-11-25")
                for wait, own in zip(waits, times, strict=True):
                    page.evaluate("document.querySelector('#calendar-file-done').textContent = ''")
                    own.append(page.evaluate(WAIT, wait))
        (archive,) = DIST.glob(f"assets/{package}-*.bin")
        first, again = map(statistics.median, times)
        print(f"{name:<50}{first:>8,.0f}{again:>8,.0f}{archive.stat().st_size / 1000:>8,.0f}")


PLANS = (1, 10, 100, 1000)

# Milliseconds for so many plans, the best of five; a few are made often, as a browser's clock is coarse.
PLANNING = f"""
from datetime import date, timedelta
from time import perf_counter
from rules import Interview, Workdays, plan

def planned(number):
    start = perf_counter()
    for _ in range({PLANS[-1]} // number):
        for day in range(number):
            interview = Interview(on=date(2026, 1, 1) + timedelta(days=day), process_days=day % 60 or None)
            plan(interview, today=date(2026, 1, 1), workdays=Workdays())
    return (perf_counter() - start) * number

planned({PLANS[-1]})
times = [min(planned(number) for _ in range(5)) for number in {PLANS}]
"""
PLANNING_TIMES = f"(lambda space: exec({PLANNING!r}, space) or space['times'])({{}})"


def print_planning(page: Page) -> None:
    """Prints what plans cost, without the page around them."""
    rows: Mapping[str, list[float]] = {
        "CPython on this machine": eval(PLANNING_TIMES),
        "Python in the page, in Chromium": python_answer(page, PLANNING_TIMES),
    }
    print("\nMilliseconds for so many plans, the rules alone; plans in a second")
    print(f"{'':<40}" + "".join(f"{number:>9,}" for number in PLANS) + f"{'a second':>12}")
    for name, times in rows.items():
        rate = PLANS[-1] / times[-1] * 1000
        print(f"{name:<40}" + "".join(f"{each:>9.2f}" for each in times) + f"{rate:>12,.0f}")


def main() -> None:
    """Prints the tables."""
    with sync_playwright() as playwright:
        print_starts(playwright)
        print_second_half(playwright)
        print_typing(playwright)
        print_one_file(playwright)
        print_kept(playwright)
    print_packages()
    print_sizes()
    with planner_page(today="2026-11-24") as page:
        print_changes(page)
        print_ticks(page)
        print_planning(page)
    with planner_page(today="2026-11-24") as page:
        print_long_texts(page)


if __name__ == "__main__":
    main()
