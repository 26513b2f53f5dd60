"""Calendars as readers have them: in the program khal, and on a CalDAV server, in step with one another.

khal, vdirsyncer and Radicale are programs of their own, which the tests run and do not import.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

PROGRAMS = Path(sys.executable).parent
PATIENCE = 30  # seconds
FIELDS = (
    "title",
    "cancelled",
    "start-date",
    "start-time",
    "end-date",
    "end-time",
    "alarms-list",
    "description",
)

KHAL = """
[calendars]
[[job]]
path = {folder}/job
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""

VDIRSYNCER = """
[general]
status_path = "{folder}/status"
[pair job]
a = "here"
b = "server"
collections = ["job"]
implicit = "create"
[storage here]
type = "filesystem"
path = "{folder}"
fileext = ".ics"
[storage server]
type = "caldav"
url = "{server}"
username = "reader"
password = "reader"
"""


class Shown(NamedTuple):
    """An entry as khal shows it; without times it is for the whole day, and `end` is in it.

    `reminders` are counted in seconds from its start.
    """

    title: str
    start: str
    end: str
    reminders: list[float]
    is_cancelled: bool
    description: str


class Khal:
    """The calendar program khal, in a time zone, with one calendar in a folder of its own."""

    def __init__(self, folder: Path, zone: str = "America/Los_Angeles") -> None:
        self.folder = folder
        (folder / "job").mkdir(parents=True)
        (folder / "khal.conf").write_text(KHAL.format(folder=folder, zone=zone))

    def take(self, file: Path) -> None:
        """Imports a calendar file, as a reader does who opens it."""
        self._run("khal", "import", "--batch", str(file))

    def shown(self) -> list[Shown]:
        """All its entries of one winter, each once, in order."""
        fields = [f"--json={field}" for field in FIELDS]
        answer = self._run("khal", "list", "--once", *fields, "2026-11-01", "2027-03-01")
        days = [json.loads(line) for line in answer.splitlines()]
        return [
            Shown(
                title=entry["title"],
                start=" ".join(filter(None, (entry["start-date"], entry["start-time"]))),
                end=" ".join(filter(None, (entry["end-date"], entry["end-time"]))),
                reminders=[alarm["delta"] for alarm in entry["alarms-list"]],
                is_cancelled=bool(entry["cancelled"]),
                description=entry["description"],
            )
            for day in days
            for entry in day
        ]

    def sync(self, server: str) -> None:
        """Brings its calendar and the one on a CalDAV server in step."""
        config = self.folder / "sync.conf"
        if not config.exists():
            config.write_text(VDIRSYNCER.format(folder=self.folder, server=server))
            self._run("vdirsyncer", "discover", "--no-list")
        self._run("vdirsyncer", "sync")

    def _run(self, program: str, *arguments: str) -> str:
        config = {"khal": "khal.conf", "vdirsyncer": "sync.conf"}[program]
        done = subprocess.run(
            [PROGRAMS / program, "--config", self.folder / config, *arguments],
            env=os.environ | {f"XDG_{name}_HOME": str(self.folder) for name in ("CACHE", "CONFIG", "DATA")},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def caldav_server(folder: Path) -> Iterator[str]:
    """The address of a reader's calendars on a CalDAV server, which keeps them in a folder."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        address = "127.0.0.1:{1}".format(*free.getsockname())
    options = ["--config", "", "--auth-type", "none", "--server-hosts", address]
    with (
        Path(f"{folder}.log").open("w") as log,
        subprocess.Popen(
            [PROGRAMS / "radicale", *options, "--storage-filesystem-folder", folder],
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as server,
    ):
        try:
            _wait_for(f"http://{address}/.web/", server)
            yield f"http://{address}/reader/"
        finally:
            server.terminate()


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            urlopen(address, timeout=PATIENCE).close()
        except URLError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("The CalDAV server does not answer.")
