"""Builds the site to upload: dist/ holds the files that the page can ask for, and their licences."""

import shutil
import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
DIST = TOP / "dist"
PAGE = ["index.html", "styles.css", "icon.svg", "runtime.js", "main.py", "pyscript.toml"]
LEGAL = ["LICENSE", "NOTICE.txt"]
FOLDERS = ["vendor", "licenses"]


def site_files() -> list[str]:
    """The paths of all files of the site, relative to the top folder."""
    python = tomllib.loads((TOP / "pyscript.toml").read_text())["files"]
    whole = [path for folder in FOLDERS for path in (TOP / folder).rglob("*") if path.is_file()]
    return [*PAGE, *LEGAL, *python, *(str(path.relative_to(TOP)) for path in whole)]


def main() -> None:
    """Writes dist/ afresh."""
    shutil.rmtree(DIST, ignore_errors=True)
    for file in site_files():
        target = DIST / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TOP / file, target)


if __name__ == "__main__":
    main()
