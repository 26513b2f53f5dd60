"""The page that is one file, as a text: the build makes it of its parts, and so does the page to save itself.

It holds its own shell, which is the file with a mark where each part stands, the shell being one of them.
"""

import json
import re
from collections.abc import Mapping

SHELL, RUNTIME, PLANS, SUMS = "shell", "runtime", "carried-plans", "sums"
"""Parts that every file has: itself without its parts, the script that starts it, the plans in it, and sums
by which it knows itself whole."""

MARK = re.compile(r"\{part ([\w.-]+)\}")


class NotTheFile(ValueError):
    """A text is not the page that is one file."""


def mark(name: str) -> str:
    """What stands in a shell for a part."""
    return f"{{part {name}}}"


def block(name: str, content: str) -> str:
    """An element that holds data, by its id."""
    return f'<script type="application/json" id="{name}">{content}</script>'


def whole(shell: str, parts: Mapping[str, str]) -> str:
    """The file, of its shell and its parts by their names; each part must be there."""
    return MARK.sub(lambda found: parts[found[1]], shell)


def with_plans(file: str, plans: str) -> str:
    """A file without plans, with plans in it. Raises `NotTheFile`."""
    before, area, after = file.partition(block(PLANS, ""))
    if not area or block(PLANS, "") in after:
        raise NotTheFile
    return before + block(PLANS, inside(plans)) + after


def inside(document: str) -> str:
    """A JSON document so that it can stand in an element: no < in it ends or hides anything."""
    return document.replace("<", r"\u003c")


def packed(shell: str) -> str:
    """A shell as a part of itself."""
    return inside(json.dumps(shell))


def unpacked(part: str) -> str:
    """The shell that was `packed` so."""
    return str(json.loads(part))
