"""Words are written down, not made of other words; and no code knows a thing by its English name."""

import ast
import re
from pathlib import Path

import pytest

from tools.sources import TOP, our_modules

FILES = [
    path for path in our_modules() if path.parts[0] in ("rules", "messages", "places", "export", "planner")
]


def changes_letters(node: ast.AST) -> bool:
    """Whether it changes the case of the first letter of something."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr in {"lower", "upper"} and isinstance(node.func.value, ast.Subscript)


def adds_an_s(node: ast.AST) -> bool:
    """Whether it is "s", or the part of an f-string that begins so."""
    return isinstance(node, ast.Constant) and bool(re.match(r"s\b", str(node.value)))


def compares_with_a_word(node: ast.AST) -> bool:
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.Eq | ast.NotEq):
        return False
    sides = [side for side in (node.left, *node.comparators) if isinstance(side, ast.Constant)]
    return any(isinstance(side.value, str) for side in sides)


@pytest.mark.parametrize("path", FILES, ids=str)
@pytest.mark.parametrize("makes_words", [changes_letters, adds_an_s, compares_with_a_word])
def test_no_code_makes_or_reads_words(path: Path, makes_words) -> None:  # type: ignore[no-untyped-def]
    tree = ast.parse((TOP / path).read_text())
    assert [ast.unparse(node) for node in ast.walk(tree) if makes_words(node)] == []


@pytest.mark.parametrize(
    ("code", "makes_words"),
    [
        ("title[0].lower() + title[1:]", changes_letters),
        ("words[0].upper()", changes_letters),
        ("'' if number == 1 else 's'", adds_an_s),
        ("f'{number} {what}s'", adds_an_s),
        ("f'{number} {what}s to look at'", adds_an_s),
        ("unit.removesuffix('s')", adds_an_s),
        ("reason == 'weekend'", compares_with_a_word),
        ("'weekend' != reason", compares_with_a_word),
    ],
)
def test_such_code_is_noticed(code: str, makes_words) -> None:  # type: ignore[no-untyped-def]
    assert any(makes_words(node) for node in ast.walk(ast.parse(code)))
