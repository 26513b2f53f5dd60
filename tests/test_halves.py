"""A module that is cut in two does what the whole one does, whichever functions are in its first half."""

import json
import subprocess
from collections.abc import Collection
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest
import wasmtime
from wasmtime import Config, Engine, Func, FuncType, Instance, Linker, Store, ValType

from tools.build import FUNCTIONS, TOP, WASM, listed_first
from tools.halves import HALF, LOADER, RAN, SLOTS, cut, encode, noting, read
from tools.machine import environment


def binary(text: str) -> bytes:
    """A module of its text."""
    return bytes(wasmtime.wat2wasm(text))


SAMPLE = binary("""
(module
  (import "page" "note" (func $note (param i32)))
  (import "page" "unused" (func))
  (memory (export "memory") 1 4)
  (table $table (export "table") 3 funcref)
  (table $values 2 externref)
  (tag $oops (param i32))
  (global $count (export "count") (mut i32) (i32.const 5))
  (global $hundred i32 (i32.const 100))
  (data (i32.const 16) "harbour")
  (elem (i32.const 0) $twice $half $even)

  (func $half (export "half") (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 2)))
  (func $twice (export "twice") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  (func $even (export "even") (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (call $odd (i32.sub (local.get 0) (i32.const 1))))
      (else (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (call $even (i32.sub (local.get 0) (i32.const 1))))
      (else (i32.const 0))))
  (func $mixed (export "mixed") (param i64 f64 f32 i32) (result f64)
    (local i32)
    (local.set 4 (call $twice (local.get 3)))
    (f64.add (f64.add (f64.convert_i64_s (local.get 0)) (local.get 1))
             (f64.add (f64.promote_f32 (local.get 2)) (f64.convert_i32_s (local.get 4)))))
  (func $throw (param i32) (throw $oops (local.get 0)))
  (func $caught (export "caught") (param i32) (result i32)
    (block $handler (result i32)
      (try_table (catch $oops $handler) (call $throw (local.get 0)))
      (i32.const -1)))
  (func $chosen (export "chosen") (param i32 i32) (result i32)
    (call_indirect $table (param i32) (result i32) (local.get 1) (local.get 0)))
  (func $counted (export "counted") (result i32)
    (call $note (global.get $count))
    (global.set $count (i32.add (global.get $count) (global.get $hundred)))
    (global.get $count))
  (func $letter (export "letter") (param i32) (result i32)
    (i32.store8 (i32.const 16) (i32.const 72))
    (i32.load8_u (i32.add (local.get 0) (call $start))))
  (func $start (result i32) (i32.const 16))
  (func $pair (export "pair") (param i32) (result i32 i32)
    (call $half (local.get 0)) (call $twice (local.get 0)))
)
""")
FIRST = 2
"""The number of the first function that the sample has itself, behind those that it imports."""
COUNT = 12
ALL = range(FIRST, FIRST + COUNT)

CALLS: list[tuple[str, *tuple[float, ...]]] = [
    ("half", 10),
    ("twice", 10),
    ("even", 7),
    ("even", 300),
    ("mixed", -(2**40), 0.5, 0.25, 2**20),
    ("caught", 42),
    ("chosen", 0, 21),
    ("chosen", 1, 21),
    ("chosen", 2, 21),
    ("counted",),
    ("counted",),
    ("letter", 0),
    ("letter", 6),
    ("pair", 8),
]


class Run:
    """A module that runs, whole or in halves; the second one is joined when the first asks for it."""

    def __init__(self, first: bytes, second: bytes | None = None) -> None:
        config = Config()
        config.wasm_exceptions = True
        config.wasm_function_references = True
        engine = Engine(config)
        self.store = Store(engine)
        self.noted: list[int] = []
        self.times_asked = 0
        self.linker = Linker(engine)
        note = Func(self.store, FuncType([ValType.i32()], []), self.noted.append)
        self.linker.define(self.store, "page", "note", note)
        self.linker.define(self.store, "page", "unused", Func(self.store, FuncType([], []), lambda: None))
        self.exports = self._instance(first).exports(self.store)
        if second is not None:
            for name, item in self.exports.items():
                self.linker.define(self.store, HALF, name, item)
            self.second = second
            slots = self.exports[SLOTS]
            assert isinstance(slots, wasmtime.Table)
            slots.set(self.store, LOADER, Func(self.store, FuncType([], []), self.join))

    def _instance(self, binary: bytes) -> Instance:
        return self.linker.instantiate(self.store, wasmtime.Module(self.linker.engine, binary))

    def join(self) -> None:
        """Joins the second half."""
        self.times_asked += 1
        self._instance(self.second)

    def outcomes(self) -> list[object]:
        """What the calls give, one after the other, and what is left of them."""
        given: list[object] = []
        for name, *arguments in CALLS:
            function = self.exports[name]
            assert isinstance(function, Func)
            given.append(function(self.store, *arguments))
        memory, count = self.exports["memory"], self.exports["count"]
        assert isinstance(memory, wasmtime.Memory)
        assert isinstance(count, wasmtime.Global)
        return [*given, memory.read(self.store, 0, 64), count.value(self.store), self.noted]


WHOLE = Run(SAMPLE).outcomes()
SOME = [
    *((), ALL, ALL[::2], ALL[1::2], ALL[:4], ALL[4:]),
    *((number,) for number in ALL),
    *(tuple(number for number in ALL if number != other) for other in ALL),
    *combinations(ALL, 2),
]


def test_the_sample_does_what_it_is_for() -> None:
    assert WHOLE[:5] == [5, 20, 0, 1, -(2**40) + 0.75 + 2**21]
    assert WHOLE[5:13] == [42, 42, 10, 0, 105, 205, ord("H"), ord("r")]
    assert WHOLE[-2:] == [205, [5, 105]]


@pytest.mark.parametrize("first", SOME)
def test_two_halves_do_what_the_whole_does(first: Collection[int]) -> None:
    run = Run(*cut(SAMPLE, first))
    assert run.outcomes() == WHOLE
    assert run.times_asked == (len(first) < COUNT)


@pytest.mark.parametrize("first", SOME[:6])
def test_a_second_half_that_came_by_itself_is_not_asked_for(first: Collection[int]) -> None:
    run = Run(*cut(SAMPLE, first))
    run.join()
    assert run.outcomes() == WHOLE
    assert run.times_asked == 1


def test_a_list_for_another_module_costs_time_and_nothing_else() -> None:
    run = Run(*cut(SAMPLE, [0, 1, ALL[3], ALL[-1] + 1, 10**6]))
    assert run.outcomes() == WHOLE


def test_halves_of_two_cuts_are_not_joined() -> None:
    (first, _), (_, second) = cut(SAMPLE, ALL[:4]), cut(SAMPLE, ALL[:5])
    with pytest.raises(wasmtime.WasmtimeError, match="unknown import"):
        Run(first, second).join()


def test_it_notes_which_functions_ran() -> None:
    run = Run(noting(SAMPLE))
    half, ran = run.exports["half"], run.exports[RAN]
    assert isinstance(half, Func)
    assert isinstance(ran, wasmtime.Memory)
    half(run.store, 10)
    assert [number for number, has in enumerate(ran.read(run.store, 0, 100)) if has] == [ALL[0]]


def test_what_notes_does_what_it_did() -> None:
    assert Run(noting(SAMPLE)).outcomes() == WHOLE
    assert Run(*cut(noting(SAMPLE), ALL[::2])).outcomes() == WHOLE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(module (func))", "slot 0"),
        ('(module (import "page" "note" (func)) (global (mut f64) (f64.const 1)))', "value"),
        ('(module (import "page" "note" (func)) (func) (table 1 funcref) (elem declare func 1))', "table"),
        ('(module (import "page" "note" (func)) (type (struct)))', "type"),
    ],
)
def test_what_is_not_known_here_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        cut(binary(text), ())


def test_what_is_no_module_is_refused() -> None:
    with pytest.raises(ValueError, match="no WebAssembly"):
        read(b"<!doctype html>")


INTERPRETER = (TOP / WASM).read_bytes()

# Errors that cross many calls, memory that grows, modules in C, and JavaScript that calls back.
PYTHON = """
import json, re, unicodedata, zlib
from decimal import Decimal
from js import Array

def deep(depth):
    return deep(depth + 1)

def error_of(work):
    try:
        return work()
    except Exception as error:
        return type(error).__name__

json.dumps([
    unicodedata.name("é"),
    str(Decimal(2).sqrt()),
    error_of(lambda: deep(0)),
    error_of(lambda: 1 / 0),
    error_of(lambda: re.compile("(")),
    zlib.decompress(zlib.compress(b"harbour" * 10**6))[-7:].decode(),
    list(Array.of(0, 1, 2).map(lambda number, *_: number * 2)),
    sorted({"Dana": 3, "Ábel": 1}.items()),
])
"""


def test_what_was_read_is_written_as_it_was() -> None:
    assert encode(read(INTERPRETER)) == INTERPRETER


def test_the_list_is_of_this_interpreter() -> None:
    """Another one works too, but more slowly: `make functions` writes the list anew."""
    assert FUNCTIONS.read_text().split()[0] == sha256(INTERPRETER).hexdigest()


@pytest.mark.parametrize(("name", "is_asked_for"), [("nothing", True), ("all", False), ("as listed", True)])
def test_the_interpreter_in_halves_does_what_the_whole_does(
    tmp_path: Path, name: str, is_asked_for: bool
) -> None:
    first = {"nothing": (), "all": range(10**6), "as listed": listed_first()}[name]
    paths = [tmp_path / "first.wasm", tmp_path / "second.wasm"]
    for path, half in zip(paths, cut(INTERPRETER, first), strict=True):
        path.write_bytes(half)
    run = subprocess.run(
        ["node", TOP / "tests" / "halves.mjs", *paths],
        input=PYTHON, capture_output=True, check=True, text=True, env=environment(),
    )  # fmt: skip
    told = json.loads(run.stdout)
    assert told["timesAsked"] == is_asked_for
    assert json.loads(told["outcome"]) == [
        "LATIN SMALL LETTER E WITH ACUTE",
        "1.414213562373095048801688724",
        "RecursionError",
        "ZeroDivisionError",
        "PatternError",
        "harbour",
        [0, 2, 4],
        [["Dana", 3], ["Ábel", 1]],
    ]
