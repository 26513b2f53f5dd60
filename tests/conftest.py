"""What all tests have in common: their order, another one each time, and how thoroughly random ones try."""

import pytest
from hypothesis import settings

settings.register_profile("thorough", max_examples=100_000, deadline=None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Says how to have this order again."""
    if (seed := config.getoption("randomly_seed", None)) is not None:
        terminalreporter.write_line(f"To have the tests in this order again: --randomly-seed={seed}")
