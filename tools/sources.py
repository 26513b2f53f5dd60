"""The Python of the page, which pyscript.toml lists."""

import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent


def our_modules() -> list[Path]:
    """The files, by their paths in the project's folder."""
    listed = tomllib.loads((TOP / "pyscript.toml").read_text())["files"]
    return [Path(path) for path in listed]
