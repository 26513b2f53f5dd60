"""Builds the site to upload, dist/: small, in few files, each named by its content so that it can be kept.

The same sources and packages give the same bytes on every machine.
"""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.halves import cut
from tools.machine import environment
from tools.pages import hosted_page, one_file_page, one_file_shell, policy, replaced
from tools.vendor import ARCHIVES

TOP = Path(__file__).resolve().parent.parent
DIST = TOP / "dist"
ONE_FILE = "follow-up-planner.html"
ASM = "vendor/pyodide/pyodide.asm.mjs"
WASM = "vendor/pyodide/pyodide.asm.wasm"
SECOND = "vendor/pyodide/pyodide.second.wasm"
STDLIB = "vendor/pyodide/python_stdlib.zip"
PLANNER = "planner.zip"
FUNCTIONS = TOP / "tools" / "functions.txt"
LATER = [f"vendor/{name}" for name in ARCHIVES]

PLAIN = [
    "styles.css",
    "icon.svg",
    "offline.js",
    "icons/icon-192.png",
    "icons/icon-512.png",
    "icons/maskable-512.png",
]
LEGAL = [
    "LICENSE",
    "NOTICE.txt",
    "vendor/licenses.txt",
    *(f"licenses/{path.name}" for path in sorted((TOP / "licenses").iterdir())),
]

# For Cloudflare Pages and Netlify. That no other page may frame it, a page cannot say in itself.
HEADERS = """\
/*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/
  Content-Security-Policy: {hosted}; frame-ancestors 'none'
/index.html
  Content-Security-Policy: {hosted}; frame-ancestors 'none'
/{one_file}
  Content-Disposition: attachment
  Content-Security-Policy: {closed}; frame-ancestors 'none'
"""


def packed_runtime() -> dict[str, bytes]:
    """What tools/pack.mjs makes, by name."""
    with TemporaryDirectory() as folder:
        subprocess.run(["node", TOP / "tools" / "pack.mjs", folder], cwd=TOP, check=True, env=environment())
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def sha256(content: bytes) -> str:
    """The SHA-256 of a content, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def path_by_content(name: str, content: bytes) -> str:
    """The path of a file that a browser may keep for ever, as another content has another path."""
    stem, _, suffix = Path(name).name.partition(".")
    return f"assets/{stem}-{sha256(content)[:16]}.{suffix.replace('zip', 'bin')}"


def version(contents: Iterable[bytes]) -> str:
    """A name for what is shipped: other contents have another one."""
    return sha256("".join(map(sha256, contents)).encode())[:12]


def service_worker(files: Mapping[str, bytes]) -> bytes:
    """The service worker that keeps these files."""
    shipped = {path.removesuffix("index.html"): sha256(content) for path, content in sorted(files.items())}
    script = replaced(
        (TOP / "sw.js").read_text(), "SHIPPED = {}", f"SHIPPED = {json.dumps(shipped, indent=2)}"
    )
    return replaced(script, 'VERSION = ""', f'VERSION = "{version([script.encode()])}"').encode()


def listed_first() -> list[int]:
    """The numbers of the functions in the list; before them stands of which interpreter they are."""
    return [int(number) for number in FUNCTIONS.read_text().split()[1:]]


def halves_as_listed(binary: bytes) -> tuple[bytes, bytes]:
    """The interpreter in two halves, of which the first one has the functions that are listed."""
    return cut(binary, listed_first())


def site(halves: Callable[[bytes], tuple[bytes, bytes]] = halves_as_listed) -> dict[str, bytes]:
    """Every file of the site, by its path in it; `halves` cuts the interpreter in two."""
    packed = packed_runtime()
    source = (TOP / "index.html").read_text()
    lock = (TOP / "vendor/pyodide/pyodide-lock.json").read_text()
    script = packed["runtime-whole.js"].decode()
    check = packed["whole.js"].decode()

    # By the names that they have in the sources.
    assets = {name: (TOP / name).read_bytes() for name in PLAIN}
    assets[WASM], assets[SECOND] = halves(packed["pyodide.asm.wasm"])
    assets |= {
        ASM: packed["pyodide.asm.mjs"],
        STDLIB: packed["python_stdlib.zip.gz"],
        PLANNER: packed["planner.zip.gz"],
    }
    assets |= {name: packed[f"{Path(name).name}.gz"] for name in LATER}
    asm = Path(path_by_content(ASM, assets[ASM])).name
    runtime = replaced(packed["runtime.js"].decode(), "./pyodide.asm.mjs", f"./{asm}")
    assets["runtime.js"] = runtime.encode()
    paths = {name: path_by_content(name, content) for name, content in assets.items()}
    sizes = {name: len(content) for name, content in assets.items()}

    manifest = json.loads((TOP / "manifest.webmanifest").read_text())
    for icon in manifest["icons"]:
        icon["src"] = paths[icon["src"]]

    files = {paths[name]: content for name, content in assets.items()}
    files |= {name: (TOP / name).read_bytes() for name in LEGAL}
    files["manifest.webmanifest"] = json.dumps(manifest, indent=2).encode()
    release = version([*files.values(), script.encode(), check.encode(), source.encode()])

    licences = "\n\n".join(files[name].decode() for name in LEGAL)
    parts = {
        Path(WASM).name: packed["pyodide.asm.wasm.gz"],
        Path(STDLIB).name: assets[STDLIB],
        PLANNER: assets[PLANNER],
    } | {Path(name).name: assets[name] for name in LATER}
    shell = one_file_shell(
        source, parts, script, check, assets["styles.css"].decode(), assets["icon.svg"].decode(), lock
    )
    shell = shell.replace("{version}", release).replace("{licences}", escape(licences))
    one_file = one_file_page(shell, parts, script)

    hosted = hosted_page(source, paths, sizes, lock).replace("{version}", release)
    hosted = replaced(hosted, "{bytes}", str(len(one_file.encode())))
    hosted = replaced(hosted, "{size}", f"{len(one_file.encode()) / 1e6:.1f} MB")
    files["index.html"] = replaced(hosted, "{sha256}", sha256(one_file.encode())).encode()
    files["sw.js"] = service_worker(files)
    files[ONE_FILE] = one_file.encode()
    files["_headers"] = HEADERS.format(
        hosted=policy(hosted), closed=policy(one_file), one_file=ONE_FILE
    ).encode()
    sums = "".join(f"{sha256(content)}  {path}\n" for path, content in sorted(files.items()))
    files["SHA256SUMS"] = sums.encode()
    return files


def write_site(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes the files of a site into a folder."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def main() -> None:
    """Writes dist/ afresh."""
    files = site()
    shutil.rmtree(DIST, ignore_errors=True)
    write_site(files, DIST)


if __name__ == "__main__":
    main()
