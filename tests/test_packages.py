"""What comes from other people is what the locks name, and what is published is what was tested."""

import base64
import hashlib
import json
import re
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest

from tools.check_packages import check_archive, check_files, check_npm, check_versions, locked

TOP = Path(__file__).parents[1]
WORKFLOWS = sorted((TOP / ".github" / "workflows").iterdir())
PAGES = (TOP / ".github" / "workflows" / "pages.yml").read_text()
LOCKS = sorted(TOP.glob("requirements*.txt"))


def jobs(workflow: str) -> dict[str, str]:
    """The lines of each job of a workflow, by its name."""
    parts = re.split(r"^  (\w+):\n", workflow.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def permissions(text: str) -> list[str]:
    """The permissions that a job asks for."""
    return re.findall(r"^      ([\w-]+: (?:read|write))$", text, re.MULTILINE)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_names_each_action_by_its_commit_and_tells_the_version(path: Path) -> None:
    for use in re.findall(r"^.*\buses:.*$", path.read_text(), re.MULTILINE):
        assert re.fullmatch(r" +(?:- )?uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use), (
            f"Name the action by the 40 digits of its commit, and its version behind: {use.strip()}"
        )


def test_an_action_has_one_commit_in_all_workflows() -> None:
    uses = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)@(\S+) # (\S+)", path.read_text())}
    assert len(uses) == len({name for name, _, _ in uses})


def test_each_job_of_publishing_may_do_what_it_needs_and_no_more() -> None:
    assert "\npermissions: {}\n" in PAGES
    assert {name: permissions(job) for name, job in jobs(PAGES).items()} == {
        "build": ["contents: read"],
        "attest": ["id-token: write", "attestations: write"],
        "publish": ["pages: write", "id-token: write"],
    }


def test_what_is_published_was_tested_and_then_attested_and_is_not_built_again() -> None:
    steps = jobs(PAGES)
    assert "needs: build\n" in steps["attest"]
    assert "needs: attest\n" in steps["publish"]
    assert steps["build"].index("make check-packages") < steps["build"].index("make test")
    assert steps["build"].index("make test") < steps["build"].index("upload-pages-artifact")
    assert steps["attest"].index("sha256sum --strict --check") < steps["attest"].index("subject-checksums")
    for name in ("attest", "publish"):
        assert "checkout" not in steps[name]
        assert "make " not in steps[name]


def test_a_workflow_looks_at_the_packages_on_every_push_and_every_week() -> None:
    workflow = (TOP / ".github" / "workflows" / "packages.yml").read_text()
    assert "\n  push:\n" in workflow
    assert "\n  schedule:\n" in workflow
    order = [workflow.index(step) for step in ("make check-packages", "make lock", "git diff --exit-code")]
    assert order == sorted(order)


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_every_package_of_a_lock_has_hashes(path: Path) -> None:
    entries = re.split(r"^(?=\w)", path.read_text(), flags=re.MULTILINE)[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==[\w.]+", entry)
        assert "--hash=sha256:" in entry


def test_every_list_has_a_lock_that_the_same_command_writes() -> None:
    makefile = (TOP / "Makefile").read_text()
    (names,) = re.findall(r"for list in (.*);", makefile)
    assert sorted(names.split()) == sorted(path.stem for path in TOP.glob("requirements*.in"))
    assert sorted(names.split()) == sorted(path.stem for path in LOCKS)


def test_nothing_is_installed_without_a_hash() -> None:
    for path in (TOP / "Makefile", TOP / ".ci" / "run", *WORKFLOWS):
        assert not re.search(r"pip install|npm (install|i)\b|npx", path.read_text()), path
    assert '"--require-hashes"' in (TOP / "tools" / "machine.py").read_text()


LOCK = """\
# Written by a machine.
one==1.0 \\
    --hash=sha256:00
    # via -r requirements.in
Other.Name==2.0 ; python_full_version >= '3.11' \\
    --hash=sha256:00
elsewhere==3.0 ; sys_platform == 'nowhere' \\
    --hash=sha256:00
"""


def test_a_lock_asks_for_what_applies_on_this_machine() -> None:
    assert locked(LOCK) == {"one": "1.0", "other-name": "2.0"}


@pytest.mark.parametrize(
    ("installed", "sentence"),
    [
        ({}, "one is locked and not installed. Remove .venv/"),
        ({"one": "1.1"}, "one is installed as 1.1 and locked as 1.0. Remove .venv/"),
        ({"one": "1.0", "more": "1"}, "more is installed and no lock names it. Add it to a requirements"),
        ({"one": "1.0", "uv": "2"}, "uv is installed as 2 and locked as 1. Remove .venv/"),
    ],
)
def test_packages_of_python_that_differ_from_the_lock_are_told(
    installed: dict[str, str], sentence: str
) -> None:
    with pytest.raises(SystemExit, match=re.escape(sentence)):
        check_versions(installed, {"one": "1.0"}, {"uv": "1"})


@pytest.mark.parametrize("more", [{}, {"uv": "1"}, {"pip": "23"}], ids=str)
def test_packages_of_python_that_a_lock_names_may_be_there(more: dict[str, str]) -> None:
    check_versions({"one": "1.0"} | more, {"one": "1.0"}, {"uv": "1"})


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with one installed Python package of one module."""
    content = b"print('one')\n"
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    about = tmp_path / "one-1.0.dist-info"
    about.mkdir()
    (tmp_path / "one.py").write_bytes(content)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: one\nVersion: 1.0\n")
    (about / "RECORD").write_text(
        f"one.py,sha256={digest},{len(content)}\none-1.0.dist-info/METADATA,,\none-1.0.dist-info/RECORD,,\n"
    )
    return tmp_path


def check_site(site: Path) -> None:
    check_files(list(distributions(path=[str(site)])), {site})


def test_a_package_of_python_as_it_was_installed_passes(site: Path) -> None:
    (site / "__pycache__").mkdir()
    (site / "__pycache__" / "one.cpython-312.pyc").write_bytes(b"")
    check_site(site)


def test_a_changed_file_of_a_package_of_python_is_told(site: Path) -> None:
    (site / "one.py").write_text("print('two')\n")
    with pytest.raises(SystemExit, match=r"one\.py is not the one that was installed with one\. Remove"):
        check_site(site)


def test_a_missing_file_of_a_package_of_python_is_told(site: Path) -> None:
    (site / "one.py").unlink()
    with pytest.raises(SystemExit, match=r"one\.py is missing, of one\. Remove \.venv/"):
        check_site(site)


@pytest.mark.parametrize("name", ["more.pth", "more/__init__.py", "one.pyc"])
def test_a_file_of_no_package_of_python_is_told(site: Path, name: str) -> None:
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).write_text("")
    with pytest.raises(SystemExit, match=rf"{name} belongs to no installed package\. Remove it"):
        check_site(site)


def test_a_shipped_file_is_compared_with_its_archive_even_if_its_record_agrees(site: Path) -> None:
    path = site.parent / f"{site.name}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.py", (site / "one.py").read_bytes())
        archive.writestr("one-1.0.dist-info/RECORD", "as it was")
        archive.writestr("one-1.0.data/data/share/one.1", "a manual")
    check_archive(path, site)
    (site / "one.py").write_text("print('two')\n")
    with pytest.raises(SystemExit, match=r"one\.py is not the one in the archive .*\.whl\. Remove \.venv/"):
        check_archive(path, site)


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """A folder with two npm packages, one within the other, and an optional one that is not installed."""
    one = {"version": "1.0.0", "integrity": "sha512-1"}
    two = {"version": "2.0.0", "integrity": "sha512-2"}
    installed = {"node_modules/@a/one": one, "node_modules/@a/one/node_modules/two": two}
    wanted = {"": {}, **installed, "node_modules/three": {"version": "3.0.0", "optional": True}}
    (tmp_path / "package-lock.json").write_text(json.dumps({"packages": wanted}))
    for folder, entry in installed.items():
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "package.json").write_text(json.dumps({"version": entry["version"]}))
    (tmp_path / "node_modules" / ".package-lock.json").write_text(json.dumps({"packages": installed}))
    return tmp_path / "node_modules"


def test_npm_packages_as_they_are_locked_pass(modules: Path) -> None:
    (modules / ".bin").mkdir()
    check_npm(modules.parent)


def test_another_version_of_an_npm_package_is_told(modules: Path) -> None:
    (modules / "@a" / "one" / "package.json").write_text('{"version": "1.0.1"}')
    with pytest.raises(SystemExit, match=r"one is installed as 1\.0\.1 and locked as 1\.0\.0\. Remove "):
        check_npm(modules.parent)


@pytest.mark.parametrize("folder", ["more", "@a/more", "@a/one/node_modules/more"])
def test_an_npm_package_that_is_not_locked_is_told(modules: Path, folder: str) -> None:
    (modules / folder).mkdir()
    with pytest.raises(SystemExit, match=r"more is installed and package-lock\.json does not name it\. Rem"):
        check_npm(modules.parent)


def test_an_npm_package_that_is_not_there_is_told(modules: Path) -> None:
    (modules / "@a" / "one" / "node_modules" / "two" / "package.json").unlink()
    with pytest.raises(SystemExit, match=r"two/package\.json is missing\. Remove "):
        check_npm(modules.parent)


def test_an_npm_package_that_was_added_to_the_lock_is_asked_for(modules: Path) -> None:
    lock = json.loads((modules.parent / "package-lock.json").read_text())
    lock["packages"]["node_modules/four"] = {"version": "4.0.0", "integrity": "sha512-4"}
    (modules.parent / "package-lock.json").write_text(json.dumps(lock))
    with pytest.raises(SystemExit, match=r"four is locked and not installed\. Remove "):
        check_npm(modules.parent)


def test_an_npm_package_from_another_archive_is_told(modules: Path) -> None:
    listed = (modules / ".package-lock.json").read_text()
    (modules / ".package-lock.json").write_text(listed.replace("sha512-2", "sha512-9"))
    with pytest.raises(SystemExit, match=r"two came from another archive than package-lock\.json names\."):
        check_npm(modules.parent)
