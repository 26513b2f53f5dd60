"""Copies what the page carries of others into vendor/: PyScript and Pyodide from the locked npm packages, and
the Python packages that are brought later, each with what it needs as one archive.
"""

import base64
import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
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

# Modules that would bring far more with them than the page needs, and what stands for them.
REPLACED = {
    # Asks for the version by way of a library that reads emails.
    "holidays/version.py": '__version__ = "{version}"\n',
    # Holds every time zone there is; the page's dates are in none.
    "dateutil/zoneinfo/__init__.py": "def get_zonefile_instance():\n    return {{}}\n",
    # Writes images of many kinds; the page draws a code itself.
    "segno/writers.py": "",
}

# What a Python package that is brought later is made of.
ARCHIVES = {
    "holidays.zip": ["holidays", "python-dateutil", "six"],
    "icalendar.zip": ["icalendar", "python-dateutil", "six"],
    "segno.zip": ["segno"],
}
# Of those, the modules, and the translations into the language of the page,
CARRIED = ("*.py", "locale/en_US/LC_MESSAGES/*.mo")
# without what serves other purposes.
LEFT_OUT = (
    "dateutil/zoneinfo/",
    "holidays/deprecations/",
    "holidays/financial/",
    "holidays/generate_ics.py",
    "holidays/ical.py",
    "icalendar/cli.py",
    "icalendar/tests/",
    "segno/cli.py",
    "segno/helpers.py",
)


def shipped_packages() -> dict[str, dict[str, str]]:
    """What the lock says of each package that is shipped or bundled in one that is, by its folder."""
    lock = json.loads((TOP / "package-lock.json").read_text())
    return {folder: entry for folder, entry in lock["packages"].items() if folder and not entry.get("dev")}


def carried_files(package: Distribution) -> Iterator[tuple[str, bytes]]:
    """The files of an installed Python package that the page carries, each as in the locked archive."""
    for file in package.files or ():
        path, content = str(file), file.read_binary()
        if path in REPLACED:
            yield path, REPLACED[path].format(version=package.version).encode()
        elif any(map(file.match, CARRIED)) and not path.startswith(LEFT_OUT):
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
            if not file.hash or file.hash.value != digest:
                raise SystemExit(f"{file.locate()} is not the one that was installed: remove .venv/")
            yield path, content


def write_archives() -> None:
    """Writes the Python packages that are brought later into vendor/."""
    for name, packages in ARCHIVES.items():
        with zipfile.ZipFile(VENDOR / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for package in packages:
                for path, content in carried_files(distribution(package)):
                    archive.writestr(path, content)


def python_licences() -> Iterator[str]:
    """The licence of each Python package that is brought later, with its text."""
    for name in sorted({name for packages in ARCHIVES.values() for name in packages}):
        package = distribution(name)
        yield f"{name} {package.version}: {_licence(package)}\n{'-' * 79}\n"
        for file in package.files or ():
            if file.name.startswith("LICENSE"):
                yield file.read_text()


def _licence(package: Distribution) -> str:
    """What a Python package says of its licence: in a field for it, or in a classifier."""
    said: str | None = package.metadata["License-Expression"] or package.metadata["License"]
    classifiers: list[str] = package.metadata.get_all("Classifier", [])
    return said or next(line.split(" :: ")[-1] for line in classifiers if line.startswith("License :: "))


def licences() -> str:
    """The licence of each package that is shipped, with its text."""
    texts = list(python_licences())
    for folder, package in shipped_packages().items():
        name = folder.removeprefix("node_modules/")
        texts.append(f"{name} {package['version']}: {package['license']}\n{'-' * 79}\n")
        texts += [path.read_text() for path in (TOP / folder).glob("LICENSE*")]
    return "\n".join(texts)


def main() -> None:
    """Writes vendor/ afresh: the files, the archives and their licences."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    for name, (package, files) in FILES.items():
        (VENDOR / name).mkdir(parents=True)
        for file in files:
            shutil.copyfile(TOP / "node_modules" / package / file, VENDOR / name / file)
    write_archives()
    (VENDOR / "licenses.txt").write_text(licences())


if __name__ == "__main__":
    main()
