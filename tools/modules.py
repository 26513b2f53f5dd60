"""Writes tools/stdlib.txt, the list of the modules of the standard library that the page carries: those that
the browser tests import somewhere, when all of them are there.
"""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).resolve().parent.parent
LIST = TOP / "tools" / "stdlib.txt"

# The paths, in the library's archive, of the modules that are imported so far.
IMPORTED = """[
    module.__spec__.origin.partition(".zip/")[2].replace(".pyc", ".py")
    for module in __import__("sys").modules.values()
    if ".zip/" in str(getattr(getattr(module, "__spec__", None), "origin", None))
]"""


class Collector:
    """Asks the page at the end of each test what it has imported."""

    def __init__(self) -> None:
        self.paths: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Function) -> Iterator[None]:
        """Before the page is closed."""
        for name in ("planner", "quiet_planner"):
            planner: Any = item.funcargs.get(name)
            if planner and planner.page.locator("html[data-python=ready]").count():
                self.paths.update(planner.python(IMPORTED))
        yield


def write_list(paths: set[str]) -> None:
    """Writes the list and builds the site with it."""
    LIST.write_text("".join(f"{path}\n" for path in sorted(paths)))
    subprocess.run([sys.executable, "-m", "tools.build"], cwd=TOP, check=True)


def main() -> None:
    """Writes the list."""
    with zipfile.ZipFile(TOP / "vendor/pyodide/python_stdlib.zip") as library:
        everything = {path for path in library.namelist() if path.endswith(".py")}
    write_list(everything)
    collector = Collector()
    # With the whole library, nothing is left out.
    outcome = pytest.main(["--quiet", "tests/browser", "-k", "not left_out"], plugins=[collector])
    if outcome:
        raise SystemExit(
            f"The browser tests failed: {LIST} lists the whole library now. Correct them and start again."
        )
    write_list(collector.paths & everything)


if __name__ == "__main__":
    main()
