"""Compares what npm has installed of the shipped packages with their archives, brought once more."""

import base64
import hashlib
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.machine import environment
from tools.vendor import TOP, shipped_packages


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


if __name__ == "__main__":
    check_packages()
