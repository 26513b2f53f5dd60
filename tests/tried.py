"""What the tests have tried against the page, and how often: a run ends with a table of it.

The table stands in docs/tried.md; a run that has tried everything in it fails if its own is another one.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "tried.md"
NOTED = "tried"
HEAD = ["| tried | times | in |", "|---|---|---|"]

Note = Callable[..., None]


@pytest.fixture
def tried(record_property: Callable[[str, object], None]) -> Note:
    """Notes that a test has tried something: what, how often, and in which engine if in one."""

    def note(what: str, times: int, engine: str = "Chromium") -> None:
        record_property(NOTED, [what, engine, times])

    return note


def rows(reporter: pytest.TerminalReporter) -> list[str]:
    """The rows of the table, of the tests that have passed."""
    times: Counter[tuple[str, str]] = Counter()
    for report in reporter.stats.get("passed", []):
        for name, noted in getattr(report, "user_properties", []):
            if name == NOTED:
                what, engine, count = noted
                times[what, engine] += count
    return [f"| {what} | {count:,} | {engine} |" for (what, engine), count in sorted(times.items())]


def differ(tried_now: list[str]) -> bool:
    """Whether all that the page tells of was tried now, and not just as it says."""
    told = [line for line in PAGE.read_text().splitlines() if line.startswith("| ") and line not in HEAD]
    subjects = [[row.split(" | ")[::2] for row in table] for table in (told, tried_now)]
    return all(subject in subjects[1] for subject in subjects[0]) and sorted(told) != sorted(tried_now)
