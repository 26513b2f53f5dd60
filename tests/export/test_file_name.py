"""What the calendar file is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.file_name import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Acme, Data engineer", "Acme, Data engineer.ics"),
        ("Müller & Söhne (Köln), C++/C# + R&D", "Müller & Söhne (Köln), C++ C# + R&D.ics"),
        ("株式会社アクメ、データエンジニア", "株式会社アクメ、データエンジニア.ics"),
        ("شركة أكمي", "شركة أكمي.ics"),
        ("एक्मी लिमिटेड", "एक्मी लिमिटेड.ics"),
        ("../../etc/passwd", "etc passwd.ics"),
        ("..\\..\\autoexec.bat", "autoexec bat.ics"),
        (".hidden", "hidden.ics"),
        ("Node.js developer ...", "Node js developer.ics"),
        (' <a> "b": |c|? *', "a b c.ics"),
        ("one\ntwo\tthree\x00four\x7ffive\u2028six", "one two three four five six.ics"),
        ("Acme\u202egpj.exe", "Acme gpj exe.ics"),
        ("half\ud800 a character", "half a character.ics"),
        ("x" * 200, "x" * 60 + ".ics"),
        (f"{'x' * 59} y", "x" * 59 + ".ics"),
    ],
)
def test_a_name_keeps_what_every_system_can_store(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.parametrize("title", ["", " ", "...", "/", "CON", "nul", "Com1", "lpt9", "COM¹", "aux."])
def test_without_a_title_that_can_be_a_name_there_is_another(title: str) -> None:
    assert file_name(title) == "follow-up-plan.ics"
    assert file_name(title, "Acme") == "Acme.ics"


def test_the_first_title_counts() -> None:
    assert file_name("Acme, Analyst", "My plan") == "Acme, Analyst.ics"


@given(st.text())
def test_any_title_is_a_safe_name(title: str) -> None:
    name = file_name(title)
    stem = name.removesuffix(".ics")
    assert name == stem + ".ics"
    assert stem == stem.strip(" .")
    assert stem
    assert not set(stem) & set('<>:"/\\|?*.')
    assert stem.isprintable()
    assert len(name.encode()) < 255
    assert stem.upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")
