"""Compiles the Python that runs in the page. Runs inside Pyodide, so that the bytecode fits its interpreter.

`/top` is the project's folder and `/target` the one to write to. The same sources give the same bytes.
"""

import gzip
import io
import json
import marshal
import sys
import zipfile
from collections.abc import Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

TOP = Path("/top")
sys.path.append(str(TOP))
from tools.halves import with_exports  # noqa: E402, found by the path before it
from tools.sources import our_modules  # noqa: E402

TARGET = Path("/target")
PYSCRIPT = TOP / "node_modules/@pyscript/core/src/stdlib"
PYSCRIPT_MODULES = ("__init__", "context", "events", "ffi", "util", "web")  # those that the page imports
INSTEAD = TOP / "tools/instead"

HEADER = MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)  # says that there is no source to compare with
EARLIEST = (1980, 1, 1, 0, 0, 0)

# The loader of packages would bring with it all that unpacks archives; the page has no packages.
PACKAGE_LOADER = b"""
from collections import UserString
from site import getsitepackages

# Pyodide asks for their text, and a plain one would be no object of Python's.
SITE_PACKAGES = UserString(getsitepackages()[0])
DSO_DIR = UserString("/usr/lib")

def init_loaded_packages():
    pass
"""


def without_lines(code: CodeType) -> CodeType:
    """The same code without its line numbers, which take a third of it and serve tracebacks only."""
    constants = (without_lines(part) if isinstance(part, CodeType) else part for part in code.co_consts)
    # Entries of CPython's location table that say "no location", each for up to eight instructions.
    eights, rest = divmod(len(code.co_code) // 2, 8)
    unknown = b"\xff" * eights + (bytes([0xF7 + rest]) if rest else b"")
    return code.replace(co_consts=tuple(constants), co_linetable=unknown)


def compiled(path: str, source: bytes) -> CodeType:
    """The code of a module, without assertions and docstrings."""
    return compile(source, path, "exec", dont_inherit=True, optimize=2)


def write_gzipped(name: str, content: bytes) -> None:
    """Writes a content gzipped, by Pyodide's own zlib: another one may pack the same in other bytes."""
    (TARGET / f"{name}.gz").write_bytes(gzip.compress(content, mtime=0))


def write_archive(name: str, modules: dict[str, CodeType], others: Mapping[str, bytes] = {}) -> None:
    """Writes modules and other files as a zip that is gzipped as a whole, which packs better."""
    files = {**others} | {f"{path}c": HEADER + marshal.dumps(code) for path, code in modules.items()}
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as archive:
        for path, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(path, EARLIEST), content)
    write_gzipped(name, plain.getvalue())


def sources(folder: Path, pattern: str) -> dict[str, bytes]:
    """The Python files in a folder that match, by their paths in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.glob(pattern)}


def listed(name: str) -> dict[str, bytes]:
    """The modules of Python's library that a list names, by their paths."""
    with zipfile.ZipFile("/lib/python314.zip") as library:
        return {path: library.read(path) for path in (TOP / "tools" / name).read_text().split()}


def with_instead(modules: dict[str, bytes]) -> dict[str, bytes]:
    """The modules, with ours in place of those that need much which the page never uses."""
    ours = sources(INSTEAD, "**/*.py")
    if unknown := sorted(ours.keys() - modules.keys()):
        raise ValueError(f"tools/instead/ stands for modules that are not in the page: {', '.join(unknown)}")
    return modules | ours


def stripped(modules: dict[str, bytes]) -> dict[str, CodeType]:
    """The code of modules that are not ours, without its line numbers."""
    return {path: without_lines(compiled(path, source)) for path, source in modules.items()}


runtime = listed("stdlib.txt")
runtime["pyodide/_package_loader.py"] = PACKAGE_LOADER
runtime |= {
    path: (PYSCRIPT / path).read_bytes() for path in (f"pyscript/{name}.py" for name in PYSCRIPT_MODULES)
}
runtime = with_instead(runtime)
planner = {str(path): (TOP / path).read_bytes() for path in our_modules()}

write_archive("python_stdlib.zip", stripped(runtime))
# What is brought later comes with what it needs of Python's library beyond that.
for path in (TOP / "vendor").glob("*.zip"):
    with zipfile.ZipFile(path) as package:
        files = {name: package.read(name) for name in package.namelist()}
    modules = {name: files.pop(name) for name in list(files) if name.endswith(".py")}
    modules |= listed("stdlib-later.txt")
    write_archive(path.name, stripped(modules), files)
write_archive("planner.zip", {path: compiled(path, source) for path, source in planner.items()})
exports = set(json.loads((TARGET / "exports.json").read_text()))
interpreter = with_exports((TOP / "vendor/pyodide/pyodide.asm.wasm").read_bytes(), exports)
(TARGET / "pyodide.asm.wasm").write_bytes(interpreter)
write_gzipped("pyodide.asm.wasm", interpreter)
