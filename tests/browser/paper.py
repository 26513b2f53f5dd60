"""What is on a printed sheet, read back from PDF by poppler's tools."""

import re
import subprocess
from pathlib import Path


def read_back(pdf: Path) -> str:
    """The words of the PDF, with every white space as one space."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return " ".join(subprocess.run(command, capture_output=True, check=True, text=True).stdout.split())


def page_count(pdf: Path) -> int:
    report = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, text=True).stdout
    return int(re.findall(r"^Pages:\s+(\d+)$", report, re.MULTILINE)[0])
