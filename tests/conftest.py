"""What all tests have in common: their order, another one each time, and how thoroughly random ones try."""

import pytest
from hypothesis import settings

# The tests assert no time, and on a machine that is busy with other things an example may take long.
settings.register_profile("usual", deadline=None)
settings.register_profile("thorough", max_examples=100_000, deadline=None)
settings.load_profile("usual")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says how to have this order again."""
    if (seed := config.getoption("randomly_seed", None)) is not None:
        terminalreporter.write_line(f"To have the tests in this order again: --randomly-seed={seed}")
