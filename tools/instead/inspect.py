"""Stands for inspect: what PyScript, Pyodide and dataclasses ask of it at the start, of functions alone."""

from collections.abc import Awaitable
from types import CoroutineType, FunctionType, GeneratorType, MethodType

TAKES_REST, TAKES_NAMED_REST, IS_COROUTINE, IS_ITERABLE_COROUTINE = 4, 8, 128, 256


class _empty: ...


class Parameter:
    """How an argument is given, and what it is when it is not given."""

    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)

    def __init__(self, name, kind, *, default=_empty):
        self.name, self.kind, self.default = name, kind, default


class Signature:
    """The parameters of a function, by name."""

    def __init__(self, parameters):
        self.parameters = {parameter.name: parameter for parameter in parameters}


def signature(function, *, annotation_format=None):
    """The signature of a function or method in Python; a `ValueError`, as for one in C, for all else."""
    function = unwrap(function)
    if ismethod(function):
        function, skipped = function.__func__, 1
    else:
        skipped = 0
    if not isfunction(function):
        raise ValueError(f"no signature found for {function!r}")
    code = function.__code__
    names = iter(code.co_varnames)
    defaults, named_defaults = function.__defaults__ or (), function.__kwdefaults__ or {}
    found = []
    for number in range(code.co_argcount):
        kind = int(number >= code.co_posonlyargcount)  # the first two kinds
        from_end = number - code.co_argcount + len(defaults)
        found.append(Parameter(next(names), kind, default=defaults[from_end] if from_end >= 0 else _empty))
    named = [next(names) for _ in range(code.co_kwonlyargcount)]
    if code.co_flags & TAKES_REST:
        found.append(Parameter(next(names), Parameter.VAR_POSITIONAL))
    found += [
        Parameter(name, Parameter.KEYWORD_ONLY, default=named_defaults.get(name, _empty)) for name in named
    ]
    if code.co_flags & TAKES_NAMED_REST:
        found.append(Parameter(next(names), Parameter.VAR_KEYWORD))
    return Signature(found[skipped:])


def unwrap(function):
    """The function that decorators have wrapped."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function


def isclass(value):
    return isinstance(value, type)


def isfunction(value):
    return isinstance(value, FunctionType)


def ismethod(value):
    return isinstance(value, MethodType)


def isgenerator(value):
    return isinstance(value, GeneratorType)


def iscoroutinefunction(value):
    value = value.__func__ if ismethod(value) else value
    return isfunction(value) and bool(value.__code__.co_flags & IS_COROUTINE)


def isawaitable(value):
    if isinstance(value, GeneratorType):
        return bool(value.gi_code.co_flags & IS_ITERABLE_COROUTINE)
    return isinstance(value, (CoroutineType, Awaitable))


def getattr_static(value, name, default=None):
    """Refuses: only classes of JavaScript objects that are described in Python need it."""
    raise NotImplementedError("inspect.getattr_static is not in the page")
