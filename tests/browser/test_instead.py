"""The short modules that stand for large ones of Python's library do what they say, and refuse the rest."""

import inspect
import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.planner import Planner

FAILING_TASK = """
import asyncio

async def fail():
    raise LookupError("the ferry")

asyncio.ensure_future(fail())
"""


def test_an_error_in_a_task_is_told(planner: Planner) -> None:
    with planner.page.expect_console_message(lambda message: "LookupError: the ferry" in message.text):
        planner.python(f"exec({FAILING_TASK!r})")
    planner.errors.clear()


WAITING = """
import asyncio, js

async def wait():
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        js.document.body.dataset.timed = "out"

asyncio.ensure_future(wait())
"""


def test_a_wait_ends_when_its_time_is_over(planner: Planner) -> None:
    planner.python(f"exec({WAITING!r})")
    expect(planner.page.locator("body")).to_have_attribute("data-timed", "out")


def sample(first, /, second, third=3, *rest, fourth, fifth=5, **others):  # type: ignore[no-untyped-def]
    ...


def described(module: Any, function: Any) -> list[list[Any]]:
    """The parameters of a function, as a module tells them."""
    found = module.signature(function).parameters.values()
    return [[each.name, int(each.kind), each.default is not each.empty and each.default] for each in found]


def test_a_signature_is_that_of_the_library(planner: Planner) -> None:
    sources = f"{inspect.getsource(sample)}\n{inspect.getsource(described)}"
    space = f"exec('from typing import Any\\n' + {sources!r}, space := {{}}) or space"
    told = planner.python(
        f"(lambda space: space['described'](__import__('inspect'), space['sample']))({space})"
    )
    assert told == json.loads(json.dumps(described(inspect, sample)))


@pytest.mark.parametrize(
    "wanted",
    [
        "__import__('threading').Thread",
        "__import__('asyncio').start_server",
        "__import__('logging').getLogger",
        "__import__('subprocess').run",
        "__import__('socket').create_connection",
        "__import__('inspect').signature(int)",
        "__import__('inspect').getattr_static(int, 'real')",
    ],
)
def test_what_is_not_there_is_an_error(planner: Planner, wanted: str) -> None:
    with pytest.raises(Exception, match="No answer from Python"):
        planner.python(wanted)
    planner.errors.clear()
