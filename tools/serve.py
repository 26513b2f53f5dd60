"""Serves a folder on this machine alone, with the content types that browsers insist on."""

import argparse
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"


class Handler(SimpleHTTPRequestHandler):
    """Serves files that may change between two visits, and logs nothing."""

    # Given here, because a machine's own table may lack them or say otherwise.
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".py": "text/plain; charset=utf-8",
        ".toml": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
    }
    protocol_version = "HTTP/1.1"
    caching = "no-cache"  # may be kept, but not used without asking

    def end_headers(self) -> None:
        """Says how long the answer may be kept."""
        self.send_header("Cache-Control", self.caching)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Logs nothing."""


class Server(ThreadingHTTPServer):
    """Answers several requests at a time."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Reports an error, but for a browser that leaves in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(folder: Path, port: int = 0, handler: type[Handler] = Handler) -> Server:
    """A server of `folder` on `port` of this machine, or on a free port; an `OSError` if it is taken."""
    return Server((HOST, port), partial(handler, directory=str(folder)))


@contextmanager
def serving(folder: Path, port: int = 0, handler: type[Handler] = Handler) -> Iterator[str]:
    """Serves `folder` for as long as the context lasts; gives its address."""
    with server(folder, port, handler) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{site.server_port}/"
        site.shutdown()


def main() -> None:
    """Serves until it is interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=TOP)
    parser.add_argument("--port", type=int, default=8000)
    choice = parser.parse_args()
    try:
        site = server(choice.folder, choice.port)
    except OSError:
        raise SystemExit(
            f"Port {choice.port} is taken. Choose another one: make run PORT={choice.port + 1}"
        ) from None
    print(f"Follow-Up Planner: http://{HOST}:{choice.port}/   (stop with Ctrl+C)", flush=True)
    try:
        site.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
