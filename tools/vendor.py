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


def main() -> None:
    """Writes vendor/ afresh, and vendor/sizes.js: the bytes of each file, for the progress bar."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    sizes = {}
    for name, (package, files) in FILES.items():
        (VENDOR / name).mkdir(parents=True)
        for file in files:
            copy = VENDOR / name / file
            shutil.copyfile(TOP / "node_modules" / package / file, copy)
            sizes[f"{name}/{file}"] = copy.stat().st_size
    (VENDOR / "sizes.js").write_text(f"export default {json.dumps(sizes, indent=2)};\n")


if __name__ == "__main__":
    main()
