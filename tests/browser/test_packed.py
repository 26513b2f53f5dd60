"""The packed runtime lacks nothing that the page can reach, and the sources are a page that works too."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.planner import TOP, Planner
from tools.serve import serving
from tools.sources import our_modules
from tools.vendor import ARCHIVES, FILES

MODULES = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in our_modules()]

# The packages that are brought later, each with the module of ours that needs it.
NEEDED = {"holidays": "places.working_days", "icalendar": "export.calendar_file", "segno": "export.qr"}


@pytest.mark.parametrize("module", MODULES)
def test_every_module_of_ours_can_be_imported_in_the_page(planner: Planner, module: str) -> None:
    for package, needed_by in NEEDED.items():
        if module == needed_by:
            planner.bring(package)
    assert planner.python(f"__import__('importlib').import_module('{module}').__name__") == module


def test_our_code_in_the_page_is_compiled_and_from_one_archive(planner: Planner) -> None:
    assert planner.python("__import__('rules').__spec__.origin").endswith("planner.zip/rules/__init__.pyc")


def test_the_library_in_the_page_is_the_trimmed_one(planner: Planner) -> None:
    listed = (TOP / "tools" / "stdlib.txt").read_text().split()
    there = planner.python("list(__import__('zipimport')._zip_directory_cache['/lib/python314.zip'])")
    modules = {path.removesuffix("c") for path in there if path.endswith(".pyc")}
    assert {path for path in modules if not path.startswith("pyscript/")} == set(listed)


def test_a_module_that_was_left_out_is_an_error(planner: Planner) -> None:
    with pytest.raises(Exception, match="No answer from Python"):
        planner.python("__import__('turtle').__name__")
    planner.errors.clear()


FAILING = """
import json, traceback
try:
    json.loads("{")
except ValueError:
    text = traceback.format_exc()
text
"""


def test_a_traceback_through_the_packed_library_can_be_written(planner: Planner) -> None:
    text = planner.python(f"__import__('pyodide.code').code.eval_code({FAILING!r})")
    assert "JSONDecodeError" in text
    assert "json/decoder.py" in text


def test_the_sources_themselves_are_a_page_that_works(browser: Browser) -> None:
    """The top folder, with the runtime as it comes from its packages, from exactly the files in vendor/."""
    asked: set[str] = set()
    with serving(TOP) as site:
        context = browser.new_context(locale="en-GB")
        planner = Planner(context.new_page(), site)
        planner.page.on("request", lambda request: asked.add(request.url.partition("/vendor/")[2]))
        planner.open()
        planner.fill(interview_date="2026-11-25").choose("US")
        expect(planner.step("thank-you")).to_contain_text("Thanksgiving Day")
        links = planner.plan.locator(".into-calendar:not([hidden])")
        assert len(planner.saved_calendar()) == links.count() == 5
        context.close()
    vendored = {f"{folder}/{file}" for folder, (_, files) in FILES.items() for file in files}
    assert asked - {""} == vendored | set(ARCHIVES)
