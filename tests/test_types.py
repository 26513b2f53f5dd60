"""The types of the page reach to its edge: a slip that only a browser would find is an error for mypy."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
SLIPS = {
    "page/loop.py": ("draw(self.screen, shown)", "draw(self.screen)"),  # another number of arguments
    "page/rest.py": ("late_printing.lay_out_paper", "late_printing.lay_out"),  # in a module that comes late
    "main.py": ("await sleep(0)", "await sleep"),
    "page/draw_rest.py": ("parent.append(", "parent.appendd("),  # a method of the browser
    "page/announcement.py": ("window.setTimeout(_announce, PAUSE)", "window.setTimeout(_announce)"),
    "page/late_calendar.py": ("calendar_file(plans, ", "calendar_files(plans, "),
    "page/views.py": ("part.hidden = ", "part.hiden = "),  # an attribute of the browser
    "page/store.py": ("window.history.replaceState(", "window.history.replace("),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy says of the project with all of these slips in it."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("pyproject.toml", "main.py"):
        shutil.copy(TOP / name, folder)
    for name in ("export", "messages", "page", "places", "planner", "rules", "typings"):
        shutil.copytree(TOP / name, folder / name)
    # What is known of the project as it is; without it, mypy reads the types of the whole of Python again.
    if (TOP / ".mypy_cache").exists():
        shutil.copytree(TOP / ".mypy_cache", folder / ".mypy_cache")
    for name, (right, wrong) in SLIPS.items():
        text = (folder / name).read_text()
        assert right in text, f"{name} has no longer what this test changes."
        (folder / name).write_text(text.replace(right, wrong, 1))
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "."],
        cwd=folder,
        capture_output=True,
        check=False,
        text=True,
    )
    return checked.stdout


@pytest.mark.parametrize("file", SLIPS)
def test_a_slip_at_the_edge_is_an_error(report: str, file: str) -> None:
    assert f"{file}:" in report.replace("\\", "/")


def test_nothing_else_is_an_error(report: str) -> None:
    files = {line.split(":")[0] for line in report.splitlines() if ": error:" in line}
    assert files == set(SLIPS)
