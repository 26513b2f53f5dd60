"""Copies the runtime, PyScript and Pyodide, from the locked npm packages into vendor/."""

import json
import shutil
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENDOR = TOP / "vendor"

# The files that the page asks for, and no others: a test compares the two.
FILES = {
    "pyscript": (
        "@pyscript/core/dist",
        [
            "core.js",
            "core-C9KDLldu.js",
            "deprecations-manager-UpAPKqCb.js",
            "donkey-4Hrqd7WZ.js",
            "error-D2315lOB.js",
            "py-editor-C4XsZtn7.js",
            "py-game-DWiCrr7a.js",
            "py-terminal-CwQ6kcjg.js",
            "toml-V4Savzlc.js",
        ],
    ),
    "pyodide": (
        "pyodide",
        [
            "pyodide.mjs",
            "pyodide.asm.mjs",
            "pyodide.asm.wasm",
            "python_stdlib.zip",
            "pyodide-lock.json",
        ],
    ),
}


def licences() -> str:
    """The licence of each npm package that is shipped or bundled in one that is, each with its text."""
    lock = json.loads((TOP / "package-lock.json").read_text())
    texts = []
    for folder, package in lock["packages"].items():
        if folder and not package.get("dev"):
            name = folder.removeprefix("node_modules/")
            texts.append(f"{name} {package['version']}: {package['license']}\n{'-' * 79}\n")
            texts += [path.read_text() for path in (TOP / folder).glob("LICENSE*")]
    return "\n".join(texts)


def main() -> None:
    """Writes vendor/ afresh: the files and their licences."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    for name, (package, files) in FILES.items():
        (VENDOR / name).mkdir(parents=True)
        for file in files:
            shutil.copyfile(TOP / "node_modules" / package / file, VENDOR / name / file)
    (VENDOR / "licenses.txt").write_text(licences())


if __name__ == "__main__":
    main()
