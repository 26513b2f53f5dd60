"""What all tests share: their order, how thoroughly random ones try, and a table of what was tried."""

import pytest
from hypothesis import settings

from tests.tried import HEAD, PAGE, differ, rows
from tests.tried import tried as tried  # a fixture of all tests

# The tests assert no time, and on a machine that is busy with other things an example may take long.
settings.register_profile("usual", deadline=None)
settings.register_profile("thorough", max_examples=100_000, deadline=None)
settings.load_profile("usual")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says what was tried, and how to have this order again."""
    if table := rows(terminalreporter):
        for line in (*HEAD, *table):
            terminalreporter.write_line(line)
    if (seed := config.getoption("randomly_seed", None)) is not None:
        terminalreporter.write_line(f"To have the tests in this order again: --randomly-seed={seed}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails a run whose table is not the one that is told."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and not session.exitstatus and differ(rows(reporter)):
        reporter.write_line(f"{PAGE.name} says that something else was tried: put this run's table there.")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
