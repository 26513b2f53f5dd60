"""Copies the runtime, PyScript and Pyodide, from the locked npm packages into vendor/."""

import json
import shutil
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENDOR = TOP / "vendor"

# What the page can reach of each package; the rest is for editors, terminals, workers and packages.
PARTS = {
    "pyscript": (
        "@pyscript/core/dist",
        [
            "core.js",
            "core-*.js",
            "toml-*.js",
            "error-*.js",
            "deprecations-manager-*.js",
            "donkey-*.js",
            "py-*.js",
        ],
    ),
    "pyodide": (
        "pyodide",
        ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"],
    ),
}


def main() -> None:
    """Writes vendor/ afresh, and vendor/sizes.js: the bytes of each file, for the progress bar."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    sizes = {}
    for name, (package, patterns) in PARTS.items():
        (VENDOR / name).mkdir(parents=True)
        for pattern in patterns:
            found = sorted((TOP / "node_modules" / package).glob(pattern))
            if not found:
                raise SystemExit(f"{package} has no file {pattern}: has the package changed its layout?")
            for source in found:
                shutil.copyfile(source, VENDOR / name / source.name)
                sizes[f"{name}/{source.name}"] = source.stat().st_size
    (VENDOR / "sizes.js").write_text(f"export default {json.dumps(sizes, indent=2)};\n")


if __name__ == "__main__":
    main()
