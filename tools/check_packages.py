"""Compares what is installed with the locks, and what is shipped with its archives, brought once more.

Runs in .venv, and stops at the first difference with a sentence that says what to do.
"""

import base64
import hashlib
import json
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.machine import environment
from tools.vendor import TOP, shipped_packages

# The list whose packages are all there, and those of tools that are brought where they are needed.
INSTALLED = "requirements.txt"
AT_TIMES = ("requirements-npm.txt", "requirements-lock.txt")
# What Python itself puts into a new venv.
OF_PYTHON = {"pip", "setuptools"}

AFRESH = "Remove .venv/ and start again."
NPM_AFRESH = "Remove {folder}/ and start again."


def locked(lock: str) -> dict[str, str]:
    """The version of each package that a lock of Python packages asks for on this machine, by its name."""
    lines = (line.removesuffix("\\") for line in lock.splitlines() if line[:1].isalnum())
    wanted = [Requirement(line.strip()) for line in lines]
    return {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==")
        for one in wanted
        if one.marker is None or one.marker.evaluate()
    }


def check_versions(installed: dict[str, str], needed: dict[str, str], at_times: dict[str, str]) -> None:
    """Stops if a Python package is missing, is there unasked, or has another version than its lock says."""
    for name in sorted(needed.keys() - installed.keys()):
        raise SystemExit(f"{name} is locked and not installed. {AFRESH}")
    allowed = at_times | needed
    for name, version in sorted(installed.items()):
        if name in OF_PYTHON:
            continue
        if name not in allowed:
            raise SystemExit(
                f"{name} is installed and no lock names it. Add it to a requirements*.in and run "
                f"make lock, or remove it: .venv/bin/pip uninstall {name}"
            )
        if version != allowed[name]:
            raise SystemExit(f"{name} is installed as {version} and locked as {allowed[name]}. {AFRESH}")


def check_files(packages: list[Distribution], folders: set[Path]) -> None:
    """Stops if a file of a Python package is not as it was installed, or a file in the folders is of none."""
    named = set()
    for package in packages:
        for file in package.files or ():
            path = Path(str(file.locate())).resolve()
            named.add(path)
            if file.hash:
                if not path.is_file():
                    raise SystemExit(f"{path} is missing, of {package.name}. {AFRESH}")
                digest = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, path.read_bytes()).digest())
                if digest.decode().rstrip("=") != file.hash.value:
                    raise SystemExit(
                        f"{path} is not the one that was installed with {package.name}. {AFRESH}"
                    )
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        if "__pycache__" not in path.parts and path.resolve() not in named:
            raise SystemExit(f"{path} belongs to no installed package. Remove it, or .venv/.")


def check_python(folders: set[Path]) -> None:
    """Stops if the packages in a venv's folders are not those of the locks."""
    packages = list(distributions(path=[str(folder) for folder in folders]))
    at_times: dict[str, str] = {}
    for lock in AT_TIMES:
        at_times |= locked((TOP / lock).read_text())
    needed = locked((TOP / INSTALLED).read_text())
    check_versions({canonicalize_name(one.name): one.version for one in packages}, needed, at_times)
    check_files(packages, folders)


def npm_folders(folder: Path) -> Iterator[Path]:
    """The folders of the packages in a folder node_modules, and in those of the packages themselves."""
    for found in sorted(folder.glob("[!.@]*")) + sorted(folder.glob("@*/*")):
        yield found
        yield from npm_folders(found / "node_modules")


def check_npm(top: Path) -> None:
    """Stops if the npm packages of a folder are not those of its package-lock.json."""
    modules = top / "node_modules"
    afresh = NPM_AFRESH.format(folder=modules)
    lock = json.loads((top / "package-lock.json").read_text())["packages"]
    wanted = {folder: entry for folder, entry in lock.items() if folder}
    listed = json.loads((modules / ".package-lock.json").read_text())["packages"]
    found = {path.relative_to(top).as_posix() for path in npm_folders(modules)}
    for folder, entry in wanted.items():
        if folder not in found | listed.keys() and not entry.get("optional"):
            raise SystemExit(f"{folder} is locked and not installed. {afresh}")
    for folder in sorted(found | listed.keys()):
        if folder not in wanted:
            raise SystemExit(f"{folder} is installed and package-lock.json does not name it. {afresh}")
        if listed.get(folder, {}).get("integrity") != wanted[folder]["integrity"]:
            raise SystemExit(f"{folder} came from another archive than package-lock.json names. {afresh}")
        about = top / folder / "package.json"
        if not about.is_file():
            raise SystemExit(f"{about} is missing. {afresh}")
        version, asked = json.loads(about.read_text())["version"], wanted[folder]["version"]
        if version != asked:
            raise SystemExit(f"{folder} is installed as {version} and locked as {asked}. {afresh}")


def ask_npm(top: Path) -> None:
    """Stops if npm finds that what is installed in a folder is not what its package.json asks for."""
    command = ["npm", "ls", "--all"]
    if subprocess.run(command, cwd=top, env=environment(), stdout=subprocess.DEVNULL, check=False).returncode:
        afresh = NPM_AFRESH.format(folder=top / "node_modules")
        raise SystemExit(f"What npm has installed is not what {top / 'package.json'} asks for. {afresh}")


def lines(content: bytes) -> list[bytes]:
    """The lines of a content, whose ends npm changes in the commands of a package."""
    return content.replace(b"\r\n", b"\n").split(b"\n")


def check_shipped_npm() -> None:
    """Stops if a file of a shipped npm package is not the one in the archive that package-lock.json names."""
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
                    if content and (not file.is_file() or lines(content.read()) != lines(file.read_bytes())):
                        afresh = NPM_AFRESH.format(folder="node_modules")
                        raise SystemExit(f"{file} is not the one in the archive of {name}. {afresh}")


def check_archive(path: Path, folder: Path) -> None:
    """Stops if a file of an installed Python package is not the one in its archive.

    RECORD is written anew when a package is installed; what goes elsewhere, as manuals do, is not shipped.
    """
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(("/", ".dist-info/RECORD")) or ".data/" in name:
                continue
            file = folder / name
            if not file.is_file() or file.read_bytes() != archive.read(name):
                raise SystemExit(f"{file} is not the one in the archive {path.name}. {AFRESH}")


def check_shipped_python() -> None:
    """Stops if a file of a shipped Python package is not the one in the archive that its lock names."""
    with TemporaryDirectory() as target:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        command += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--dest", target]
        subprocess.run([*command, "--requirement", "requirements-page.txt"], cwd=TOP, check=True)
        for path in sorted(Path(target).iterdir()):
            check_archive(path, Path(sysconfig.get_path("purelib")))


def main() -> None:
    """Checks everything."""
    check_python({Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")})
    for top in (TOP, TOP / "bench"):
        if (top / "node_modules").exists():
            check_npm(top)
            ask_npm(top)
    check_shipped_npm()
    check_shipped_python()


if __name__ == "__main__":
    main()
