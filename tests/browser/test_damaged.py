"""A damaged copy of the one file says so in plain words before anything starts, and gives the plans out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from planner.application import Application
from planner.kept import from_text, to_text
from planner.one_file import with_plans
from tests.browser.engines import ENGINES, new_context
from tests.browser.planner import Planner
from tests.browser.shared import SharedBrowser
from tests.tried import Note
from tools.build import DIST, ONE_FILE

FILE = (DIST / ONE_FILE).read_text()
PARTS = re.findall(r'data-part="([\w.]+)"', FILE)
LIMIT = 10_000
"""Milliseconds until the words must be there."""
KEY = "019ab000-0000-7000-8000-00000000000a"
ACME = Application(
    {"touched": "on", "interview-date": "2026-11-20", "plan-title": "Acme", "process-unit": "weeks"}
)
WITH_PLANS = with_plans(FILE, to_text({KEY: ACME}))

WORDS = """() => {
    const words = ["#damaged", "#unchecked", "#failed"].map(id => document.querySelector(id));
    const shown = words.find(element => element?.getClientRects().length);
    const { python } = document.documentElement.dataset;
    if (document.readyState === "loading") return;
    if (python === "ready" || (python !== "loading" && shown)) {
        return [python, shown?.id, shown?.innerText, document.querySelector("#differs")?.innerText];
    }
}"""


def inside(mark: str, behind: int = 0) -> int:
    """A place in the file, some characters behind the one place of a mark."""
    assert FILE.count(mark) == 1, mark
    return FILE.index(mark) + len(mark) + behind


START = FILE.index("<script>")
BODY = FILE.index("<body>")
FIRST_SEEN = FILE.index("</script>") + len("</script>")
"""The end of the script that looks: of a file that is cut before it, the browser shows nothing."""

CUTS = [
    FIRST_SEEN,
    FIRST_SEEN + 60,
    *(inside("<style>", behind) for behind in (10, 20_000)),
    *(inside('<template id="framed">', behind) for behind in (5, 500)),
    *(BODY + behind for behind in (0, 8, 900, 5_000, 15_000, 30_000, 100_000)),
    *(inside(mark, behind) for mark in ('data-part="sums">', 'id="shell">') for behind in (0, 50)),
    *(inside(f'data-part="{name}"', behind) for name in PARTS[2:] for behind in (40, 100_000)),
    *(inside('id="runtime">', behind) for behind in (0, 250_000)),
    FILE.index('<script type="py"') - 1,
    FILE.index('<script type="py"') + 30,
]

BROKEN = [
    # Head, policy and style.
    FILE.index("<html") + 3,
    FILE.index("Content-Security-Policy") + 5,
    FILE.index("default-src") + 3,
    FILE.index("'sha256-") + 12,
    FILE.index("style-src 'sha256-") + 25,
    # The script that looks: its tag, itself, its end.
    START + 3,
    *(START + behind for behind in (20, 1_500)),
    FIRST_SEEN - 4,
    inside("<style>", -3),
    *(inside("<style>", behind) for behind in (100, 30_000)),
    FILE.index("</style>") + 4,
    FILE.index('<template id="framed"') + 3,
    # The scripts of the page.
    FILE.index("function isWithinAnother") + 12,
    FILE.index("function planFailed") + 12,
    FILE.index("function showExample") + 30,
    # The parts, the shell, the sums.
    inside('data-part="sums">', 3),
    inside('id="shell">', 20_000),
    *(inside(f'data-part="{name}" data-encoding="gzip">', 100_000) for name in PARTS[2:]),
    inside('data-part="pyodide.asm.wasm"', -6),
    inside('data-part="planner.zip"', -40),
    FILE.index("</header>") + 4,
    # What starts it.
    inside('id="runtime">', -4),
    *(inside('id="runtime">', behind) for behind in (5, 150_000)),
    FILE.index('type="py"') + 7,
    inside('"interpreter"', -3),
    FILE.index("import start\n") + 8,
    # What the scripts of the page, or Python, look for in it when they start.
    FILE.index('id="guide"') + 5,
    FILE.index('id="interview-date"') + 5,
    FILE.index('<template id="day"') + 15,
]

HARMLESS = [
    FILE.index("When was the interview?") + 6,
    FILE.index("You had an interview") + 4,
    FILE.index('<template id="framed"') + 15,
    FILE.index('<section id="carry"') + 21,
    FILE.index("Licences of what is in this page</summary>") + 5_000,
]


def cut(at: int) -> str:
    return FILE[:at]


def changed(at: int) -> str:
    """The file with another letter in one place."""
    letter = FILE[at]
    return f"{FILE[:at]}{'y' if letter != 'y' else 'j'}{FILE[at + 1 :]}"


@pytest.fixture(scope="module", params=ENGINES)
def engine(
    request: pytest.FixtureRequest, playwright: Playwright, shared_browser: SharedBrowser
) -> Iterator[tuple[str, Page]]:
    """A browser by its name, and a page in it."""
    with new_context(request.param, playwright, shared_browser.working()) as context:
        yield request.param, context.new_page()


def said(page: Page, file: str, path: Path) -> list[object]:
    """How far Python is when the page says something, where it says it, what, and what of a difference."""
    path.write_text(file)
    page.goto(path.as_uri(), wait_until="commit")
    told: list[object] = page.wait_for_function(WORDS, timeout=LIMIT).json_value()
    return told


def expect_words(page: Page, files: list[tuple[int, str]], path: Path) -> None:
    silent = {}
    for at, file in files:
        try:
            python, place, words, _ = said(page, file, path)
        except Exception as late:
            silent[at] = str(late)[:60]
            continue
        if place not in ("damaged", "unchecked") or "planner" not in str(words):
            silent[at] = f"{python} {place} {words} ({FILE[at - 10 : at + 10]!r})"
    assert silent == {}


def test_a_file_that_breaks_off_says_so(engine: tuple[str, Page], tmp_path: Path, tried: Note) -> None:
    name, page = engine
    expect_words(page, [(at, cut(at)) for at in CUTS], tmp_path / ONE_FILE)
    tried("the one file, cut in a place", len(CUTS), name)


def test_a_letter_that_has_changed_is_noticed(engine: tuple[str, Page], tmp_path: Path, tried: Note) -> None:
    name, page = engine
    expect_words(page, [(at, changed(at)) for at in BROKEN], tmp_path / ONE_FILE)
    tried("the one file, with another letter in what makes it run", len(BROKEN), name)


def test_another_letter_in_the_words_is_told_and_stops_nothing(
    engine: tuple[str, Page], tmp_path: Path, tried: Note
) -> None:
    name, page = engine
    for at in HARMLESS:
        python, _, _, note = said(page, changed(at), tmp_path / ONE_FILE)
        assert python == "ready", FILE[at - 10 : at + 10]
        assert "This copy is not quite as it was saved" in str(note), FILE[at - 10 : at + 10]
    tried("the one file, with another letter in what it says", len(HARMLESS), name)
    python, _, _, note = said(page, FILE, tmp_path / ONE_FILE)
    assert (python, note) == ("ready", None)
    # What an extension adds is no damage.
    added = FILE.replace("<h1>", '<h1 data-added=""><i>!</i>').replace(
        "</head>", "<style>i { }</style></head>"
    )
    python, _, _, note = said(page, added, tmp_path / ONE_FILE)
    assert (python, note) == ("ready", None)


def test_the_plans_in_a_damaged_copy_come_out_and_go_into_a_whole_one(
    quiet_planner: Planner, tmp_path: Path
) -> None:
    page, path = quiet_planner.page, tmp_path / ONE_FILE
    wasm = WITH_PLANS.index('data-part="pyodide.asm.wasm"') + 100_000
    said(page, WITH_PLANS[:wasm], path)
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the plans that are in it").click()
    saved = tmp_path / "plans.json"
    download.value.save_as(saved)
    assert from_text(saved.read_text()).plans == {KEY: ACME}
    assert Planner(page, path.as_uri()).axe() == []
    # With another letter in the tag around them, too.
    tag = WITH_PLANS.index('id="carried-plans"') + 6
    said(page, f"{WITH_PLANS[:tag]}x{WITH_PLANS[tag + 1 : wasm]}", path)
    expect(page.get_by_role("link", name="Save the plans that are in it")).to_be_visible()
    # With another letter in what Python looks for, which a start shows.
    needed = WITH_PLANS.index('<template id="day"') + 15
    said(page, f"{WITH_PLANS[:needed]}x{WITH_PLANS[needed + 1 :]}", path)
    expect(page.get_by_role("link", name="Save the plans that are in it")).to_be_visible()
    # With the end of a field gone, which takes in all that follows.
    end = WITH_PLANS.index("</textarea>", WITH_PLANS.index('<template id="message"')) + 2
    said(page, f"{WITH_PLANS[:end]}x{WITH_PLANS[end + 1 :]}", path)
    expect(page.get_by_role("link", name="Save the plans that are in it")).to_be_visible()
    # Cut inside the plans, what there is of them is text.
    said(page, WITH_PLANS[: WITH_PLANS.index('"plan-title":"Acme"') + 19], path)
    expect(page.locator("#damaged textarea")).to_have_value(re.compile('"plan-title":"Acme"$'))
    # Where no script can look, they stand in the page.
    said(page, f"{WITH_PLANS[: START + 20]}x{WITH_PLANS[START + 21 :]}", path)
    expect(page.locator("#carried-plans")).to_be_visible()
    quiet_planner.asked_elsewhere.clear()
    quiet_planner.open()
    page.set_input_files("#import", saved)
    page.click("#take-in")
    expect(page.locator("#now .whose")).to_have_text("Acme")
