"""Makes the two built pages of index.html: the one for a host, and the one that is a single file."""

import base64
import hashlib
import json
import re
from array import array
from collections.abc import Iterable, Mapping

from planner.one_file import PLANS, RUNTIME, SHELL, SUMS, block, mark, packed, whole

PY_SCRIPT = '<script type="py" config="pyscript.toml">'
RUNTIME_SCRIPT = '<script type="module" src="runtime.js"></script>'
LOCK_LINK = (
    '<link rel="preload" as="fetch" crossorigin '
    'href="vendor/pyodide/pyodide-lock.json" data-part="pyodide-lock.json">'
)
PLANNER_LINK = '<link rel="preload" as="fetch" crossorigin href="planner.zip" data-part="planner.zip">'
SECOND_LINK = '<link rel="later" href="vendor/pyodide/pyodide.second.wasm" data-part="pyodide.second.wasm">'
# What PyScript is told in place of pyscript.toml: our Python comes as one archive, compiled.
CONFIG = {"interpreter": "./runtime.js", "files": {"./planner.zip": "./"}}
PACKED_PY_SCRIPT = f"""<script type="py" config='{json.dumps(CONFIG)}'>
import sys
sys.path.insert(0, "planner.zip")"""


def replaced(text: str, old: str, new: str) -> str:
    """The text with `old`, which must stand in it exactly once, replaced."""
    if text.count(old) != 1:
        raise ValueError(f"{old!r} stands {text.count(old)} times where it should stand once")
    return text.replace(old, new)


def found(pattern: str, page: str) -> str:
    """The part of a page that a pattern marks; it must be there exactly once."""
    (part,) = re.findall(pattern, page, re.DOTALL)
    return str(part)


def kept(page: str, wanted: str, unwanted: str) -> str:
    """The page with its elements of class `wanted` shown, and those of class `unwanted` taken out."""
    page = re.sub(rf'\n *<(\w+) class="{unwanted}"[^>]*>.*?</\1>', "", page, flags=re.DOTALL)
    return page.replace(f' class="{wanted}" hidden', f' class="{wanted}"')


def source_hash(text: str) -> str:
    """The hash by which a content security policy allows a script or a style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(page: str) -> str:
    """The content security policy in a page."""
    return found(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)


def inline_scripts(page: str) -> list[str]:
    """The scripts that stand in the page itself."""
    return re.findall(r"<script>(.*?)</script>", page, re.DOTALL)


def script_sum(text: str) -> int:
    """The sum by which whole.js knows a text again: 32-bit FNV-1a over its UTF-16 codes."""
    total = 0x811C9DC5
    for code in array("H", text.encode("utf-16-le")):
        total = (total ^ code) * 0x01000193 & 0xFFFFFFFF
    return total


def sums(file: str) -> str:
    """The sums of the scripts and styles in the one file, but for what differs between copies."""
    elements = re.findall(r"<(script|style)\b([^>]*)>(.*?)</\1>", file, re.DOTALL)
    own = (f'data-part="{SUMS}"', f'id="{PLANS}"')
    return json.dumps(
        [script_sum(text) for _, told, text in elements if not any(each in told for each in own)]
    )


def lock_part(lock: str) -> str:
    """Pyodide's lock file as a part of the page, without the packages, as the page has no use for any."""
    without_packages = json.dumps({"info": json.loads(lock)["info"], "packages": {}})
    return f'<script type="application/json" data-part="pyodide-lock.json">{without_packages}</script>'


def hosted_page(source: str, paths: Mapping[str, str], sizes: Mapping[str, int], lock: str) -> str:
    """The page that asks for its parts by the paths they have in the built site."""

    def with_size(link: re.Match[str]) -> str:
        encoding = ' data-encoding="gzip"' if link[1].endswith(".zip") else ""
        return f'{link[0]} data-bytes="{sizes[link[1]]}"{encoding}'

    page = replaced(source, LOCK_LINK, f"{PLANNER_LINK}\n  {lock_part(lock)}\n  {SECOND_LINK}")
    page = re.sub(r'href="([^"]+)" data-part="[^"]+"', with_size, page)
    page = kept(replaced(page, PY_SCRIPT, PACKED_PY_SCRIPT), "hosted", "one-file")
    return re.sub(r'\b(href|src)="([^"]+)"', lambda link: f'{link[1]}="{paths.get(link[2], link[2])}"', page)


def one_file_shell(
    source: str, parts: Iterable[str], script: str, check: str, style: str, icon: str, lock: str
) -> str:
    """The page that holds its parts, gzipped, with a mark for each; no policy allows it to ask for anything.

    `script` is what starts it, which it holds too, and `check` what sees first whether it is whole.
    """
    icon_address = f"data:image/svg+xml;base64,{base64.b64encode(icon.encode()).decode()}"
    embedded = "".join(
        f'<script type="{"application/wasm" if name.endswith(".wasm") else "application/zip"}" '
        f'data-part="{name}" data-encoding="gzip">{mark(name)}</script>\n'
        for name in parts
    )
    data = "".join(f"{block(name, mark(name))}\n" for name in (PLANS, SHELL))
    page = re.sub(r'  <link [^>]*(?:data-part|rel="manifest"|rel="apple-touch-icon")[^>]*>\n', "", source)
    page = kept(page, "one-file", "hosted").replace('"icon.svg"', f'"{icon_address}"')
    page = replaced(page, '<link rel="stylesheet" href="styles.css">', f"<style>{style}</style>")
    page = replaced(page, PY_SCRIPT, PACKED_PY_SCRIPT)
    page = replaced(
        page,
        RUNTIME_SCRIPT,
        f'<script type="application/json" data-part="{SUMS}">{mark(SUMS)}</script>\n'
        f'{lock_part(lock)}\n{data}{embedded}<script type="module" id="{RUNTIME}">{mark(RUNTIME)}</script>',
    )
    allowed = " ".join(map(source_hash, (check, *inline_scripts(source), script)))
    closed = (
        "default-src 'none'; "
        f"script-src 'wasm-unsafe-eval' {allowed}; "
        f"style-src {source_hash(style)}; img-src data:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    page = replaced(page, 'lang="en" data-python="loading"', 'lang="en" data-python="checking"')
    return replaced(page, f'{policy(source)}">', f'{closed}">\n  <script>{check}</script>')


def one_file_page(shell: str, parts: Mapping[str, bytes], script: str) -> str:
    """The page that is one file, without plans in it."""
    texts = {name: base64.b64encode(content).decode() for name, content in parts.items()}
    texts |= {RUNTIME: script, PLANS: "", SHELL: packed(shell)}
    return whole(shell, {**texts, SUMS: sums(whole(shell, {**texts, SUMS: ""}))})
