"""Finds what the commands need on this machine, and brings what is missing or says how to.

Runs on a bare Python, before any package is installed. Only as root on Debian does it install
anything outside this folder.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036, the machine's own Python may be older
    raise SystemExit("Python 3.11 or newer is needed. Name one: make PYTHON=python3.12 ...")

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)

# The first ones keep the browser from calling home; Chromium's sandbox refuses to work for root.
CHROMIUM_OPTIONS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
]


def install(package: str, need: str) -> None:
    """Installs a Debian package as root; elsewhere stops and says what is missing and what brings it."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise SystemExit(
            f"{need} is missing. Install it and start again; on Debian and Ubuntu: apt install {package}"
        )
    print(f"{need} is missing: installing the Debian package {package}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", package]):
        subprocess.run(["apt-get", "--quiet=2", *command], env=environment, check=True)


def make_venv() -> None:
    """Makes .venv, with pip in it."""
    if subprocess.run(
        [sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False
    ).returncode:
        install("python3-venv", "Python's module venv")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def pip_install(requirements: str) -> None:
    """Installs a locked list of Python packages into .venv, which is made if it is not there."""
    if not (VENV / "bin" / "pip").exists():
        make_venv()
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--requirement", requirements]
    subprocess.run([VENV / "bin" / "python", "-m", "pip", "install", *options], cwd=TOP, check=True)


def environment() -> dict[str, str]:
    """The environment for npm and Node.js: the machine's own or those that a Python package has brought."""
    return os.environ | {"PATH": f"{os.environ['PATH']}{os.pathsep}{VENV / 'bin'}"}


def npm_ci(folder: Path) -> None:
    """Installs a folder's locked npm packages, with the machine's npm or one brought by a Python package."""
    if shutil.which("npm", path=environment()["PATH"]) is None:
        pip_install("requirements-npm.txt")
    subprocess.run(["npm", "ci", "--loglevel=error"], cwd=folder, env=environment(), check=True)


def chromium() -> str | None:
    """The path of an installed Chromium, Chrome or Edge; None if there is none."""
    found = (shutil.which(name) for name in (*CHROMIUMS, *APPLICATIONS))
    return next(filter(None, found), None)


def firefox() -> str | None:
    """The path of an installed Firefox; None if there is none."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


def webkit() -> tuple[str, str] | None:
    """The paths of WebKitGTK's driver and small browser; None where these, or Xvfb, are not installed."""
    driver = shutil.which("WebKitWebDriver")
    browsers = sorted(Path("/usr/lib").glob("*/webkit*gtk-*/MiniBrowser"))
    return (driver, str(browsers[0])) if driver and browsers and shutil.which("Xvfb") else None


def playwright_chromium() -> Path:
    """Where Playwright keeps, or would keep, a Chromium of its own."""
    ask = "from playwright.sync_api import sync_playwright as start\nwith start() as own: "
    ask += "print(own.chromium.executable_path)"
    answer = subprocess.run([VENV / "bin" / "python", "-c", ask], capture_output=True, check=True, text=True)
    return Path(answer.stdout.strip())


def test_tools() -> None:
    """Sees to a browser and to the tools that read a PDF back."""
    if chromium() is None and not playwright_chromium().exists():
        install("chromium", "A browser (Chromium, Chrome or Edge)")
    if shutil.which("pdftotext") is None:
        install("poppler-utils", "pdftotext")


JOBS = {
    "npm-packages": lambda: npm_ci(TOP),
    "bench-packages": lambda: npm_ci(TOP / "bench"),
    "page-packages": lambda: pip_install("requirements-page.txt"),
    "python-packages": lambda: pip_install("requirements.txt"),
    "lock-packages": lambda: pip_install("requirements-lock.txt"),
    "test-tools": test_tools,
}

if __name__ == "__main__":
    JOBS[sys.argv[1]]()
