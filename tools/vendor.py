"""Copies the runtime, PyScript and Pyodide, from the locked npm packages into vendor/."""

import base64
import hashlib
import json
import shutil
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.machine import environment

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


def shipped_packages() -> dict[str, dict[str, str]]:
    """What the lock says of each package that is shipped or bundled in one that is, by its folder."""
    lock = json.loads((TOP / "package-lock.json").read_text())
    return {folder: entry for folder, entry in lock["packages"].items() if folder and not entry.get("dev")}


def lines(content: bytes) -> list[bytes]:
    """The lines of a content, whose ends npm changes in the commands of a package."""
    return content.replace(b"\r\n", b"\n").split(b"\n")


def check_packages() -> None:
    """Stops if a file of a shipped package is not the one in the archive that package-lock.json names."""
    for folder, entry in shipped_packages().items():
        name = f"{folder.rpartition('node_modules/')[2]}@{entry['version']}"
        with TemporaryDirectory() as target:
            command = ["npm", "pack", "--silent", "--prefer-offline", "--pack-destination", target, name]
            subprocess.run(command, cwd=TOP, env=environment(), check=True, stdout=subprocess.DEVNULL)
            (path,) = Path(target).iterdir()
            digest = base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode()
            if entry["integrity"] != f"sha512-{digest}":
                raise SystemExit(f"{name}: the archive is not the one that package-lock.json names")
            with tarfile.open(path) as archive:
                for member in archive:
                    file = TOP / folder / member.name.partition("/")[2]
                    content = archive.extractfile(member)
                    if content and lines(content.read()) != lines(file.read_bytes()):
                        raise SystemExit(
                            f"{file} is not the one in the archive of {name}: remove node_modules/"
                        )


def licences() -> str:
    """The licence of each package that is shipped, with its text."""
    texts = []
    for folder, package in shipped_packages().items():
        name = folder.removeprefix("node_modules/")
        texts.append(f"{name} {package['version']}: {package['license']}\n{'-' * 79}\n")
        texts += [path.read_text() for path in (TOP / folder).glob("LICENSE*")]
    return "\n".join(texts)


def main() -> None:
    """Writes vendor/ afresh: the files and their licences."""
    check_packages()
    shutil.rmtree(VENDOR, ignore_errors=True)
    for name, (package, files) in FILES.items():
        (VENDOR / name).mkdir(parents=True)
        for file in files:
            shutil.copyfile(TOP / "node_modules" / package / file, VENDOR / name / file)
    (VENDOR / "licenses.txt").write_text(licences())


if __name__ == "__main__":
    main()
