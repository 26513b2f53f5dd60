"""The pages that are compared: ours, the same on the stock runtime, and the one-week rule alone on others."""

import re
import shutil
from pathlib import Path

from tools.build import DIST
from tools.pages import replaced
from tools.sources import our_modules

TOP = Path(__file__).resolve().parent.parent
REFERENCE = TOP / "bench" / "reference"
PACKAGES = TOP / "bench" / "node_modules"

OURS = "the planner"
STOCK = "the planner on stock PyScript and Pyodide"

BRYTHON = [PACKAGES / "brython" / name for name in ("brython.min.js", "brython_stdlib.js")]
MICROPYTHON = [
    PACKAGES / "@micropython" / "micropython-webassembly-pyscript" / name
    for name in ("micropython.mjs", "micropython.wasm")
]


def copied(sources: list[Path], folder: Path) -> None:
    """Copies files and folders into a folder, which is made."""
    folder.mkdir()
    for source in sources:
        if source.is_dir():
            shutil.copytree(source, folder / source.name)
        else:
            shutil.copy(source, folder)


def write_stock(folder: Path) -> None:
    """Writes the planner as PyScript's documentation has it: started by PyScript itself, without a policy."""
    copied([TOP / name for name in ("styles.css", "icon.svg", "vendor")], folder)
    for path in our_modules():
        (folder / path).parent.mkdir(exist_ok=True)
        shutil.copy(TOP / path, folder / path)
    page = (TOP / "index.html").read_text()
    page = re.sub(r"  <(?:link [^>]*data-part|meta http-equiv)[^>]*>\n", "", page)
    page = replaced(page, 'src="runtime.js"', 'src="vendor/pyscript/core.js"')
    page = replaced(page, '  <script class="hosted" type="module" src="offline.js"></script>\n', "")
    (folder / "index.html").write_text(page)
    settings = (TOP / "pyscript.toml").read_text()
    settings = replaced(settings, '"./runtime.js"', '"./vendor/pyodide/pyodide.mjs"')
    (folder / "pyscript.toml").write_text(settings)


def write_reference(name: str, files: list[Path], folder: Path) -> None:
    """Writes a page with the one-week rule alone."""
    copied(files, folder)
    shutil.copy(REFERENCE / f"{name}.html", folder / "index.html")


def write_rivals(folder: Path) -> dict[str, Path]:
    """Writes every page into a folder of its own; gives the folders by what the table calls them."""
    write_stock(folder / "stock")
    write_reference("brython", BRYTHON, folder / "brython")
    write_reference("micropython", [TOP / "vendor", *MICROPYTHON], folder / "micropython")
    write_reference("javascript", [], folder / "javascript")
    return {
        OURS: DIST,
        STOCK: folder / "stock",
        "the one-week rule alone, on MicroPython": folder / "micropython",
        "the one-week rule alone, on Brython": folder / "brython",
        "the one-week rule alone, in JavaScript": folder / "javascript",
    }
