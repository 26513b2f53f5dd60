"""What is on a printed sheet, read back from PDF by poppler's tools."""

import re
import subprocess
from pathlib import Path

import zxingcpp


def read_back(pdf: Path) -> str:
    """The words of the PDF in the order of the page, with every white space as one space."""
    command = ["pdftotext", "-raw", str(pdf), "-"]
    return " ".join(subprocess.run(command, capture_output=True, check=True, text=True).stdout.split())


def page_count(pdf: Path) -> int:
    report = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, text=True).stdout
    return int(re.findall(r"^Pages:\s+(\d+)$", report, re.MULTILINE)[0])


def read_codes(pdf: Path) -> list[str]:
    """What the codes on the first page say, to a program that takes it for a picture."""
    command = ["pdftoppm", "-gray", "-r", "200", "-l", "1", str(pdf)]
    image = subprocess.run(command, capture_output=True, check=True).stdout
    kind, width, height, _, pixels = image.split(maxsplit=4)
    assert kind == b"P5"
    size = (int(height), int(width))
    found = zxingcpp.read_barcodes(memoryview(pixels[-size[0] * size[1] :]).cast("B", size))
    return [str(code.text) for code in found]
