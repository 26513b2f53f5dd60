"""Writes the lists of the modules of the standard library that the page carries: those that the browser tests
import somewhere, when all of them are there. What only the packages need that are brought later comes with
them, and stands in a list of its own.
"""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).resolve().parent.parent
AT_START = TOP / "tools" / "stdlib.txt"
LATER = TOP / "tools" / "stdlib-later.txt"

# The paths, in the library's archive, of the modules that are imported so far.
IMPORTED = """[
    module.__spec__.origin.partition(".zip/")[2].replace(".pyc", ".py")
    for module in __import__("sys").modules.values()
    if ".zip/" in str(getattr(getattr(module, "__spec__", None), "origin", None))
]"""
HAS_PACKAGES = "not {'holidays', 'icalendar', 'segno'}.isdisjoint(__import__('sys').modules)"
BRINGING_PACKAGES = {"test_calendars.py", "test_packed.py"}
"""Tests that bring them into the page that tests share."""


class Collector:
    """Asks the page at the end of each test what it has imported."""

    def __init__(self) -> None:
        self.at_start: set[str] = set()
        self.with_packages: set[str] = set()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Has those tests come last, so that the others see what is imported without packages."""
        items.sort(key=lambda item: item.path.name in BRINGING_PACKAGES)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Function) -> Iterator[None]:
        """Before the page is closed."""
        for name in ("planner", "quiet_planner"):
            planner: Any = item.funcargs.get(name)
            if planner and planner.page.locator("html[data-python=ready]").count():
                imported = self.with_packages if planner.python(HAS_PACKAGES) else self.at_start
                imported.update(planner.python(IMPORTED))
        yield


def write_lists(at_start: set[str], later: set[str]) -> None:
    """Writes the lists and builds the site with them."""
    for path, modules in ((AT_START, at_start), (LATER, later)):
        path.write_text("".join(f"{module}\n" for module in sorted(modules)))
    subprocess.run([sys.executable, "-m", "tools.build"], cwd=TOP, check=True)


def main() -> None:
    """Writes the lists."""
    with zipfile.ZipFile(TOP / "vendor/pyodide/python_stdlib.zip") as library:
        everything = {path for path in library.namelist() if path.endswith(".py")}
    write_lists(everything, set())
    collector = Collector()
    # With the whole library, nothing is left out.
    outcome = pytest.main(["--quiet", "tests/browser", "-k", "not left_out"], plugins=[collector])
    if outcome:
        raise SystemExit(
            f"The browser tests failed: {AT_START} lists the whole library now. Correct them and start again."
        )
    later = (collector.with_packages - collector.at_start) & everything
    # Python looks for the modules of a package where it has found the package itself.
    bound = {path for path in later if f"{path.rpartition('/')[0]}/__init__.py" in collector.at_start}
    write_lists((collector.at_start & everything) | bound, later - bound)


if __name__ == "__main__":
    main()
