"""What the page uses of PyScript's bridge to JavaScript."""

from collections.abc import Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., object])

def create_proxy(function: Function, /) -> Function: ...
def to_js(value: object, /) -> Any: ...
