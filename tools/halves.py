"""Cuts a WebAssembly module in two: the functions that are needed first, and the others, which come later.

Both halves hold every function of the module under its number, so that no instruction has to be understood.
What is in the other half is a stub, which calls it through a table of their own, by the same number. Memory,
tables, tags and what can change of the globals are the first half's, and the second one imports them. A stub
of the first half asks for the second one when the slot of its function is still empty; halves.js brings it.

Sections and instructions are called as in the WebAssembly specification, whose binary format this reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import count, groupby

HEADER = b"\0asm\1\0\0\0"
CUSTOM, TYPE, IMPORT, FUNCTION, TABLE, MEMORY, GLOBAL, EXPORT, START, ELEMENT, CODE, DATA, DATA_COUNT, TAG = (
    range(14)
)
ORDER = (TYPE, IMPORT, FUNCTION, TABLE, MEMORY, TAG, GLOBAL, EXPORT, START, ELEMENT, DATA_COUNT, CODE, DATA)
"""The order in which sections stand in a module."""

# What can be imported and exported, as the specification numbers it.
A_FUNCTION, A_TABLE, A_MEMORY, A_GLOBAL, A_TAG = range(5)

TYPES = bytes.fromhex("7f 7e 7d 7c 7b 70 6f")  # of numbers, vectors and references
FUNCTION_TYPE, FUNCREF, I32 = b"\x60", b"\x70", b"\x7f"
BLOCK, END, BRANCH_IF, CALL, CALL_INDIRECT = b"\x02\x40", b"\x0b", b"\x0d", b"\x10", b"\x11"
LOCAL_GET, TABLE_GET, I32_CONST, I32_EQZ, I32_STORE_8 = b"\x20", b"\x25", b"\x41", b"\x45", b"\x3a"
IS_NULL = b"\xd1"
PAGE = 2**16  # bytes of memory
NO_LOCALS = b"\0"
ANOTHER_MEMORY = b"\x40"  # where an instruction says which one it means

HALF = "first half"
"""What the second half calls the module from which it imports what is the first one's."""
SLOTS = "slots"
"""The export of the first half that is the table of both. A function's slot is its number."""
LOADER = 0
"""The slot of what brings the second half: number 0 is an import in every module that imports a function."""

RAN = "ran"
"""The export of a module that notes which functions ran."""


def unsigned(number: int) -> bytes:
    """A number in LEB128."""
    groups = bytearray()
    while number > 0x7F:
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])


def i32_const(number: int) -> bytes:
    """The instruction that gives a number, not negative; its LEB128 is signed."""
    groups = unsigned(number)
    if groups[-1] & 0x40:
        groups = bytes([*groups[:-1], groups[-1] | 0x80, 0])
    return I32_CONST + groups


def vector(items: Collection[bytes]) -> bytes:
    """Items behind their number."""
    return unsigned(len(items)) + b"".join(items)


def named(name: str) -> bytes:
    """A name, behind its size."""
    return sized(name.encode())


def sized(content: bytes) -> bytes:
    """A content behind its size in bytes."""
    return unsigned(len(content)) + content


class Reader:
    """Reads the content of a section from its beginning."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0

    def byte(self) -> int:
        """The next byte."""
        self.at += 1
        return self.content[self.at - 1]

    def number(self) -> int:
        """The next number in LEB128, as if it were unsigned."""
        number = shift = 0
        while (group := self.byte()) > 0x7F:
            number |= (group & 0x7F) << shift
            shift += 7
        return number | group << shift

    def sized(self) -> bytes:
        """The next bytes, whose number stands before them."""
        size = self.number()
        self.at += size
        return self.content[self.at - size : self.at]

    def vector(self, skip: Callable[[Reader], object]) -> list[bytes]:
        """The next items, as they stand there; `skip` reads past one."""
        items = []
        for _ in range(self.number()):
            start = self.at
            skip(self)
            items.append(self.content[start : self.at])
        return items


def _type(reader: Reader) -> None:
    if reader.byte() != FUNCTION_TYPE[0] or not set(reader.sized() + reader.sized()) <= set(TYPES):
        raise ValueError("A type is neither a function's nor of the types that are known here")


def _limits(reader: Reader) -> None:
    has_maximum = reader.byte() & 1
    reader.number()
    if has_maximum:
        reader.number()


def _table(reader: Reader) -> None:
    if reader.byte() not in TYPES:
        raise ValueError("A table holds what is not known here")
    _limits(reader)


def _tag(reader: Reader) -> None:
    reader.byte()
    reader.number()


def _global_type(reader: Reader) -> None:
    reader.at += 2


def _constant(reader: Reader) -> None:
    instruction, _, end = reader.byte(), reader.number(), reader.byte()
    if instruction not in b"\x41\x42\x23" or end != END[0]:  # i32.const, i64.const, global.get
        raise ValueError("Something begins with a value that is not known here")


def _global(reader: Reader) -> None:
    _global_type(reader)
    _constant(reader)


def _locals(reader: Reader) -> None:
    reader.number()
    reader.byte()


def _element(reader: Reader) -> None:
    if reader.byte():
        raise ValueError("A table is filled in a way that is not known here")
    _constant(reader)
    reader.vector(Reader.number)


_IMPORTED = {
    A_FUNCTION: Reader.number,
    A_TABLE: _table,
    A_MEMORY: _limits,
    A_GLOBAL: _global_type,
    A_TAG: _tag,
}


def _import(reader: Reader) -> None:
    reader.sized()
    reader.sized()
    _IMPORTED[reader.byte()](reader)


def _export(reader: Reader) -> None:
    reader.sized()
    reader.byte()
    reader.number()


def _imported_kind(item: bytes) -> int:
    reader = Reader(item)
    reader.sized()
    reader.sized()
    return reader.byte()


@dataclass(frozen=True)
class Module:
    """A module in parts; a section that is not there is an empty one. Items are as they stand in it."""

    custom: tuple[bytes, ...]
    types: Sequence[bytes]
    imports: Sequence[bytes]
    functions: Sequence[bytes]
    tables: Sequence[bytes]
    memories: Sequence[bytes]
    tags: Sequence[bytes]
    globals: Sequence[bytes]
    exports: Sequence[bytes]
    elements: Sequence[bytes]
    bodies: Sequence[bytes]
    others: dict[int, bytes]

    @cached_property
    def imported(self) -> Counter[int]:
        """How many of each kind are imported."""
        return Counter(map(_imported_kind, self.imports))

    @property
    def begin(self) -> int:
        """The number of the first function that the module has itself."""
        return self.imported[A_FUNCTION]


def read(binary: bytes) -> Module:
    """A module's parts; a `ValueError` if it has something that is not known here."""
    if not binary.startswith(HEADER):
        raise ValueError("This is no WebAssembly module")
    reader = Reader(binary)
    reader.at = len(HEADER)
    custom, contents = [], {}
    while reader.at < len(binary):
        number = reader.byte()
        if number == CUSTOM:
            custom.append(reader.sized())
        else:
            contents[number] = reader.sized()

    def items(number: int, skip: Callable[[Reader], object]) -> list[bytes]:
        return Reader(contents.pop(number, b"\0")).vector(skip)

    return Module(
        # Where functions have names, these would be in both.
        custom=tuple(each for each in custom if each.startswith(sized(b"dylink.0"))),
        types=items(TYPE, _type),
        imports=items(IMPORT, _import),
        functions=items(FUNCTION, Reader.number),
        tables=items(TABLE, _table),
        memories=items(MEMORY, _limits),
        tags=items(TAG, _tag),
        globals=items(GLOBAL, _global),
        exports=items(EXPORT, _export),
        elements=items(ELEMENT, _element),
        bodies=items(CODE, Reader.sized),
        others=contents,
    )


def encode(module: Module) -> bytes:
    """The binary format of a module."""
    contents = {
        TYPE: module.types,
        IMPORT: module.imports,
        FUNCTION: module.functions,
        TABLE: module.tables,
        MEMORY: module.memories,
        TAG: module.tags,
        GLOBAL: module.globals,
        EXPORT: module.exports,
        ELEMENT: module.elements,
        CODE: module.bodies,
    }
    sections = module.others | {number: vector(items) for number, items in contents.items() if items}
    custom = (bytes([CUSTOM]) + sized(each) for each in module.custom)
    others = (bytes([number]) + sized(sections[number]) for number in ORDER if number in sections)
    return HEADER + b"".join((*custom, *others))


def with_exports(binary: bytes, wanted: Collection[str]) -> bytes:
    """The module without its other exports; a `ValueError` if one of the wanted is not there."""
    module = read(binary)
    exports = {Reader(each).sized().decode(): each for each in module.exports}
    if missing := set(wanted) - exports.keys():
        raise ValueError(f"The module does not export {', '.join(sorted(missing))}")
    return encode(replace(module, exports=[each for name, each in exports.items() if name in wanted]))


def _arity(function_type: bytes) -> int:
    """How many parameters a function of this type has."""
    reader = Reader(function_type)
    reader.byte()
    return len(reader.sized())


def _stub(module: Module, number: int, slots: int, before: bytes = b"") -> bytes:
    """The body of a function that calls what is in its slot of the table `slots`, after some instructions."""
    type_number = module.functions[number - module.begin]
    arity = _arity(module.types[Reader(type_number).number()])
    arguments = b"".join(LOCAL_GET + unsigned(each) for each in range(arity))
    call = i32_const(number) + CALL_INDIRECT + type_number + unsigned(slots)
    return sized(NO_LOCALS + before + arguments + call + END)


def _filled(slots: int, numbers: Collection[int]) -> list[bytes]:
    """What fills the slots of these functions: one element segment for each run of numbers."""
    runs = groupby(enumerate(sorted(numbers)), lambda place: place[1] - place[0])
    return [
        b"\x02" + unsigned(slots) + i32_const(run[0]) + END + b"\0" + vector([unsigned(each) for each in run])
        for run in ([number for _, number in places] for _, places in runs)
    ]


def cut(binary: bytes, first: Collection[int]) -> tuple[bytes, bytes]:
    """The two halves of a module; the bodies of the functions with the numbers `first` are in the first one.

    Numbers of functions that it does not have, or imports, do nothing.
    """
    module = read(binary)
    if not module.begin:
        raise ValueError("The module imports no function, so that slot 0 is not free")
    slots = module.imported[A_TABLE] + len(module.tables)
    end = module.begin + len(module.functions)
    bodies = dict(enumerate(module.bodies, module.begin))
    ours = bodies.keys() & set(first)
    theirs = bodies.keys() - ours

    # One more function, type and table, each behind the module's own: so no number changes.
    nothing, with_number = unsigned(len(module.types)), unsigned(len(module.types) + 1)
    types = [*module.types, FUNCTION_TYPE + b"\0\0", FUNCTION_TYPE + sized(I32) + b"\0"]
    table = FUNCREF + b"\0" + unsigned(end)
    is_there = LOCAL_GET + b"\0" + TABLE_GET + unsigned(slots) + IS_NULL + I32_EQZ
    bring = i32_const(LOADER) + CALL_INDIRECT + nothing + unsigned(slots)
    seen_to = sized(NO_LOCALS + BLOCK + is_there + BRANCH_IF + b"\0" + bring + END + END)

    changing = [number for number, each in enumerate(module.globals) if each[1]]
    own = module.globals[: changing[-1] + 1 if changing else 0]
    # By a name of this cut, so that halves of two different ones are never joined.
    of_this_cut = sha256(binary + repr(sorted(ours)).encode()).hexdigest()[:16]
    shared = [
        *((A_TABLE, f"table {number}", type_) for number, type_ in enumerate(module.tables)),
        (A_TABLE, of_this_cut, table),
        *((A_MEMORY, f"memory {number}", type_) for number, type_ in enumerate(module.memories)),
        *((A_TAG, f"tag {number}", type_) for number, type_ in enumerate(module.tags)),
        *((A_GLOBAL, f"global {number}", each[:2]) for number, each in enumerate(own)),
    ]
    following = {kind: count(module.imported[kind]) for kind in _IMPORTED}
    first_half = replace(
        module,
        types=types,
        functions=[*module.functions, with_number],
        tables=[*module.tables, table],
        exports=[
            *module.exports,
            *(named(name) + bytes([kind]) + unsigned(next(following[kind])) for kind, name, _ in shared),
            named(SLOTS) + bytes([A_TABLE]) + unsigned(slots),
        ],
        elements=[*module.elements, *_filled(slots, ours)],
        bodies=[
            *(
                body
                if number in ours
                else _stub(module, number, slots, i32_const(number) + CALL + unsigned(end))
                for number, body in bodies.items()
            ),
            seen_to,
        ],
    )
    second_half = replace(
        module,
        custom=(),
        types=types,
        imports=[
            *module.imports,
            *(named(HALF) + named(name) + bytes([kind]) + type_ for kind, name, type_ in shared),
        ],
        tables=[],
        memories=[],
        tags=[],
        globals=module.globals[len(own) :],
        exports=[],
        elements=_filled(slots, theirs),
        bodies=[
            body if number in theirs else _stub(module, number, slots) for number, body in bodies.items()
        ],
        others={},
    )
    return encode(first_half), encode(second_half)


def noting(binary: bytes) -> bytes:
    """The module with one more memory, the export `RAN`, where the byte of each function that ran is 1."""
    module = read(binary)
    memory = module.imported[A_MEMORY] + len(module.memories)
    pages = (module.begin + len(module.functions)) // PAGE + 1

    def noted(number: int, body: bytes) -> bytes:
        reader = Reader(body)
        reader.number()
        start = reader.at
        reader.vector(_locals)
        note = i32_const(number) + i32_const(1) + I32_STORE_8 + ANOTHER_MEMORY + unsigned(memory) + b"\0"
        return sized(body[start : reader.at] + note + body[reader.at :])

    return encode(
        replace(
            module,
            memories=[*module.memories, b"\0" + unsigned(pages)],
            exports=[*module.exports, named(RAN) + bytes([A_MEMORY]) + unsigned(memory)],
            bodies=[noted(number, body) for number, body in enumerate(module.bodies, module.begin)],
        )
    )
