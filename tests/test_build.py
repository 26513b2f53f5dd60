"""The built site: every name in it leads to a file, every file is what its name and its hash say."""

import hashlib
import json
import re

import pytest

from planner.one_file import PLANS, SHELL, block, unpacked, whole
from tools.build import DIST, LEGAL, ONE_FILE, site
from tools.pages import policy, replaced

PAGE = (DIST / "index.html").read_text()
WHOLE = (DIST / ONE_FILE).read_text()
FILES = {str(path.relative_to(DIST)) for path in DIST.rglob("*") if path.is_file()}
LINK = re.compile(r'\b(?:href|src)="([^"#][^":]*)"')


def sha256(path: str) -> str:
    return hashlib.sha256((DIST / path).read_bytes()).hexdigest()


def shipped() -> dict[str, str]:
    """What the service worker keeps, with the SHA-256 of each file."""
    listed = re.findall(r"SHIPPED = (\{.*?\});", (DIST / "sw.js").read_text(), re.DOTALL)
    return {path or "index.html": digest for path, digest in json.loads(listed[0]).items()}


def test_every_file_that_the_page_names_is_there() -> None:
    named = set(LINK.findall(PAGE))
    assert named <= FILES
    assert {"manifest.webmanifest", ONE_FILE, "NOTICE.txt"} <= named


def test_only_a_few_files_have_a_name_that_does_not_change_with_their_content() -> None:
    fixed = {path for path in FILES if not path.startswith("assets/")}
    assert fixed == {
        *("index.html", ONE_FILE, "sw.js", "manifest.webmanifest", "_headers", "SHA256SUMS"),
        *LEGAL,
    }


@pytest.mark.parametrize("path", sorted(path for path in FILES if path.startswith("assets/")))
def test_the_name_of_an_asset_tells_its_content(path: str) -> None:
    assert re.search(r"-(\w{16})\.", path)[1] == sha256(path)[:16]  # type: ignore[index]


def test_no_name_from_the_sources_is_left_in_the_built_page() -> None:
    assert "vendor/pyodide" not in PAGE
    assert not re.search(r"\{\w+\}", re.sub(r"<script>.*?</script>", "", PAGE, flags=re.DOTALL))


def test_the_sizes_for_the_progress_bar_are_those_of_the_files() -> None:
    sizes = re.findall(r'href="([^"]+)" data-part="[^"]+" data-bytes="(\d+)"', PAGE)
    assert [(path, str((DIST / path).stat().st_size)) for path, _ in sizes] == sizes
    assert len(sizes) == 8


def test_the_service_worker_keeps_every_file_that_the_page_may_ask_for() -> None:
    assert set(shipped()) == FILES - {ONE_FILE, "sw.js", "_headers", "SHA256SUMS"}


@pytest.mark.parametrize("path", sorted(shipped()))
def test_the_service_worker_knows_the_hash_of_each_file(path: str) -> None:
    assert shipped()[path] == sha256(path)


def test_the_list_of_hashes_names_every_file_but_itself() -> None:
    lines = (DIST / "SHA256SUMS").read_text().splitlines()
    assert lines == [f"{sha256(path)}  {path}" for path in sorted(FILES - {"SHA256SUMS"})]


def test_the_page_tells_size_and_hash_of_the_offline_copy() -> None:
    assert f"<code>{sha256(ONE_FILE)}</code>" in PAGE
    assert f"one file of {len(WHOLE.encode()) / 1e6:.1f} MB" in PAGE


def test_the_offline_copy_has_at_most_10_megabytes_and_names_no_other_file() -> None:
    assert len(WHOLE.encode()) <= 10_000_000
    assert LINK.findall(re.sub(r"<script.*?</script>", "", WHOLE, flags=re.DOTALL)) == []


def test_the_offline_copy_has_an_empty_place_for_plans() -> None:
    assert WHOLE.count(block(PLANS, "")) == 1
    assert PLANS not in PAGE


def test_the_offline_copy_holds_what_it_needs_to_make_itself_anew() -> None:
    held = re.findall(r'<script [^>]*(?:data-part|id)="([\w.-]+)"[^>]*>(.*?)</script>', WHOLE, re.DOTALL)
    parts = dict(held)
    assert whole(unpacked(parts[SHELL]), parts) == WHOLE


def test_both_pages_tell_the_same_version() -> None:
    (version,) = re.findall(r'Version <b id="version">(\w{12})</b>\.', PAGE)
    assert f"version <b>{version}</b>" in WHOLE


def test_the_offline_copy_carries_the_licences() -> None:
    for name in LEGAL:
        assert (DIST / name).read_text().strip().splitlines()[0] in WHOLE


def test_the_icons_of_the_installed_page_are_there_in_their_sizes() -> None:
    icons = json.loads((DIST / "manifest.webmanifest").read_text())["icons"]
    assert {icon.get("purpose") for icon in icons} == {None, "maskable"}
    for icon in icons:
        content = (DIST / icon["src"]).read_bytes()
        if icon["type"] == "image/png":
            width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
            assert icon["sizes"] == f"{width}x{height}"


def test_the_same_sources_give_the_same_bytes() -> None:
    assert {path: hashlib.sha256(content).hexdigest() for path, content in site().items()} == {
        path: sha256(path) for path in FILES
    }


def directives(text: str) -> dict[str, str]:
    """A content security policy as a table; a kind that it leaves out has the default."""
    listed = dict(rule.split(" ", 1) for rule in text.split("; "))
    kinds = ("script-src", "style-src", "img-src", "connect-src", "object-src", "worker-src", "manifest-src")
    return {kind: listed.get(kind, listed["default-src"]) for kind in kinds} | listed


@pytest.mark.parametrize(
    ("page", "connect"), [(PAGE, "'self'"), (WHOLE, "'none'")], ids=["hosted", "one file"]
)
def test_the_policy_closes_what_the_page_does_not_need(page: str, connect: str) -> None:
    rules = directives(policy(page))
    assert rules["connect-src"] == connect
    for closed in ("default-src", "object-src", "base-uri", "form-action"):
        assert rules[closed] == "'none'"
    assert "unsafe-inline" not in policy(page)
    assert "'unsafe-eval'" not in policy(page)
    assert "http" not in policy(page)


def test_the_headers_repeat_the_policies_and_keep_only_what_is_named_by_content() -> None:
    headers = (DIST / "_headers").read_text()
    assert headers.count(policy(PAGE)) == 2
    assert headers.count(policy(WHOLE)) == 1
    assert re.findall(r"^/.*\n(?:  .*\n)*?  Cache-Control:.*immutable$", headers, re.MULTILINE) == [
        "/assets/*\n  Cache-Control: public, max-age=31536000, immutable"
    ]


def test_a_replacement_that_finds_nothing_stops_the_build() -> None:
    with pytest.raises(ValueError, match="stands 0 times"):
        replaced("some text", "other", "new")
    with pytest.raises(ValueError, match="stands 2 times"):
        replaced("some some", "some", "new")
