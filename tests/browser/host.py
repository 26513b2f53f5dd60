"""A host of the built site that the tests can take away, and whose files they can change."""

import hashlib
import json
import re
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from socket import SHUT_RDWR, socket
from urllib.parse import urlsplit

from tools.build import DIST
from tools.serve import Handler, serving


class Host:
    """A static host with the built site in a subfolder; it can go away, and can have other files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "career" / "planner"
        self.asked: list[str] = []
        self.connections: list[socket] = []
        self.open = ExitStack()
        self.port = 0
        shutil.copytree(DIST, self.folder)

    def come(self) -> None:
        asked, connections = self.asked, self.connections

        class Forgetful(Handler):
            # Otherwise the browser's own cache could answer in place of the service worker.
            caching = "no-store"

            def setup(self) -> None:
                connections.append(self.request)
                super().setup()

            def log_request(self, code: int | str = "-", _: int | str = "-") -> None:
                asked.append(f"{self.command} {self.path.rpartition('/')[2]} {code}")

        address = self.open.enter_context(serving(self.root, self.port, Forgetful))
        self.port = urlsplit(address).port or 0
        self.site = f"{address}career/planner/"

    def go(self) -> None:
        self.open.close()
        # Those that the browser still holds, some of them for later, would outlive the host.
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(SHUT_RDWR)

    def path(self, pattern: str) -> Path:
        (found,) = self.folder.rglob(pattern)
        return found

    def ship(self, path: str, content: bytes, *, expected: bytes | None = None) -> None:
        """Puts a new version on the host that differs in one file, whose hash may be another one's."""
        (self.folder / path).write_bytes(content)
        script = self.folder / "sw.js"
        shipped = re.findall(r"SHIPPED = (\{.*?\});", script.read_text(), re.DOTALL)[0]
        digest = hashlib.sha256(content if expected is None else expected).hexdigest()
        new = json.dumps(json.loads(shipped) | {path.removesuffix("index.html"): digest})
        text = re.sub(r'VERSION = "\w+"', f'VERSION = "{digest}"', script.read_text().replace(shipped, new))
        script.write_text(text)

    def move_later_parts(self) -> None:
        """Puts a new version on the host, with other names for its later parts; the old ones are gone."""
        page, script = (self.folder / name for name in ("index.html", "sw.js"))
        told, shipped = page.read_text(), script.read_text()
        for name in ("holidays", "icalendar", "segno"):
            old = self.path(f"{name}-*.bin")
            new = old.with_name(f"{name}-moved.bin")
            old.rename(new)
            told, shipped = (text.replace(old.name, new.name) for text in (told, shipped))
        script.write_text(shipped)
        told = told.replace("<h1>", "<h1>New ").replace('<b id="version">', '<b id="version">new-')
        self.ship("index.html", told.encode())
