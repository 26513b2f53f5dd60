"""The Python of the page: pyscript.toml lists it, but for main.py, which calls it."""

import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent


def our_modules() -> list[Path]:
    """The files, by their paths in the project's folder."""
    listed = tomllib.loads((TOP / "pyscript.toml").read_text())["files"]
    return [Path("main.py"), *map(Path, listed)]
