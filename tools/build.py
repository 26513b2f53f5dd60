"""Builds the site to upload: dist/ holds the files that the page can ask for, and nothing else."""

import shutil
import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
DIST = TOP / "dist"
PAGE = [
    "index.html",
    "styles.css",
    "icon.svg",
    "runtime.js",
    "main.py",
    "pyscript.toml",
    "LICENSE",
    "NOTICE.md",
]


def site_files() -> list[str]:
    """The paths of all files of the site, relative to the top folder."""
    python = tomllib.loads((TOP / "pyscript.toml").read_text())["files"]
    vendor = [path for path in (TOP / "vendor").rglob("*") if path.is_file()]
    return [*PAGE, *python, *(str(path.relative_to(TOP)) for path in vendor)]


def main() -> None:
    """Writes dist/ afresh."""
    shutil.rmtree(DIST, ignore_errors=True)
    for file in site_files():
        target = DIST / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TOP / file, target)


if __name__ == "__main__":
    main()
