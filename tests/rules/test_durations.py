"""Every number of days stands in one file, and there it has a reason and a source."""

import ast
import re
from pathlib import Path

import pytest

from rules import durations
from rules.durations import Duration, Mark, Source, Unit
from rules.words import amount, why
from tools.sources import our_modules

TOP = Path(__file__).parents[2]
ALL = {name: value for name, value in vars(durations).items() if isinstance(value, Duration)}
ELSEWHERE = [path for path in our_modules() if path.name not in ("durations.py", "limits.py")]
NO_DAYS: dict[str, set[float]] = {
    # The points of the guide.
    "faults.py": {4, 5, 6},
    # How much of a word stays when it is bent: its last letters go, but not its first ones.
    "checking.py": {2, 3, 4, 5, 100, 1000},
    # The letters of an abbreviation, and how many results are remembered.
    "body.py": {6, 100},
    # The parts in which weights are written.
    "likeness.py": {4},
    # The words of a role that are too many to stand before "role".
    "grammar.py": {5},
    # How alike two words are that are one with a slip, and how much of a word or of a number tells it.
    "names.py": {0.7, 2, 3, 6, 12, 100, 120, 1000},
    # The characters that tell how a word begins.
    "patterns.py": {3},
    # Weekends, as numbers of weekdays.
    "workdays.py": {5, 6},
    "weekends.py": {3, 4},
    # Shares of the line, and the two ends of a part of it.
    "strip.py": {0.09, 0.028, 0.043, 0.5, 2},
    # How long an entry of a calendar is, in minutes.
    "entries.py": {15},
    # The highest number in a calendar file, and the most characters of its name.
    "revisions.py": {2, 31},
    "file_name.py": {60},
    # Where what stands in a key: bits, digits, and the bytes that are random.
    "keys.py": {0x7, 0b10, 10, 8, 12, 16, 20, 48, 62, 64, 76, 80, 0xFFF},
    # How a link is compressed, the bytes of its checksum, and the most that is unpacked of one.
    "carried.py": {4, 9, 15, 10_000},
    # The most that is read of a file.
    "carry.py": {20_000_000},
    # The version of what is kept, the most that is read of it, the deepest, and the highest number.
    "kept.py": {2, 50, 10_000, 1_000_000},
    "merging.py": {2, 53},
    # The random bytes in the id of a person's row, and its parts.
    "late.py": {2},
    "application.py": {9999},
    # The years between which a clock is believed.
    "clock.py": {1970, 9900},
    # Of a copy that is brought: seconds to wait, per cent, and the steps in which they are told.
    "offline_copy.py": {5, 30, 100},
    "state.py": {2},
    # The margin of a code on both sides, and its largest version; the most boxes of a step on paper.
    "qr.py": {2, 4, 25},
    "paper.py": {9},
    # How many places are told, and changes offered, the letters of a button, and how much is remembered.
    "letters.py": {5, 20, 40, 100},
    # In how many ways plans can stand.
    "overview.py": {4},
    # The letters of a short name of a month, and noon.
    "dates.py": {3, 12},
    # A Monday, and the days of a week; half of the regions.
    "working_days.py": {2, 5, 7, 2026},
    # The longest link for an email, in characters.
    "draw_rest.py": {2000},
    # How many texts make up what is handed over: a field with its text, a message with its subject.
    "read.py": {2, 3},
    # In which a tap is over, in milliseconds.
    "form.py": {300},
    # The pause before an announcement, in milliseconds.
    "announcement.py": {1000},
}


@pytest.mark.parametrize("name", ALL)
def test_each_duration_has_a_reason_and_a_source(name: str) -> None:
    duration = ALL[name]
    assert re.fullmatch(r"[A-Z0-9].*[.]", why(duration.because()))
    points = range(1, 7)
    if duration.source.mark is Mark.GUIDE:
        assert duration.source.point in points
    else:
        assert duration.source.point in (None, *points)


def test_every_other_number_has_a_source_too() -> None:
    limits = durations.PROCESS_LIMITS.values()
    assert all(isinstance(limit.source, Source) and limit.reason for limit in limits)
    assert isinstance(durations.OFFICE_HOURS.source, Source)
    alone = {name for name, value in vars(durations).items() if isinstance(value, int | float)}
    assert alone == {"WEEK"}, "Days in a week are nobody's choice; every other number says whose it is."


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source(Mark.GUIDE, 2), "Guide, point 2"),
        (Source(Mark.OURS), "Our addition"),
        (Source(Mark.OURS, 3), "Our addition (based on Guide, point 3)"),
    ],
)
def test_a_source_says_whose_word_it_is(source: Source, words: str) -> None:
    assert str(source) == words


def test_a_duration_says_its_amount_in_words() -> None:
    words = [
        amount(Duration(number, unit, Source(Mark.OURS), ""))
        for number, unit in [(1, Unit.DAYS), (2, Unit.WORKING_DAYS)]
    ]
    assert words == ["1 day", "2 working days"]


@pytest.mark.parametrize("path", ELSEWHERE, ids=str)
def test_no_number_of_days_stands_in_another_file(path: Path) -> None:
    constants = [
        node for node in ast.walk(ast.parse((TOP / path).read_text())) if isinstance(node, ast.Constant)
    ]
    numbers = {node.value for node in constants if isinstance(node.value, int | float)}
    assert numbers - {0, 1} - NO_DAYS.get(path.name, set()) == set()


def test_no_number_of_days_stands_in_the_words() -> None:
    tree = ast.parse((TOP / "rules" / "words.py").read_text())
    docstrings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    sentences = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node not in docstrings and " " in str(node.value)
    ]
    numbers = r"\d|\b(one|two|three|seven|fourteen) (working )?(day|week)s?\b|\b(week|fortnight|month)s?\b"
    assert [text for text in sentences if re.search(numbers, str(text))] == []
