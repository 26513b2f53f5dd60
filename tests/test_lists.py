"""Lists that must agree with each other, and with what is there."""

import json
import re
from importlib.metadata import version as version_of
from pathlib import Path
from types import ModuleType

import pytest

import messages
import rules
from places.weekends import USUAL, WEEKENDS, in_words
from planner import answering, words
from planner.screen import FIELDS
from rules import durations
from rules.words import amount
from tools.sources import our_modules
from tools.vendor import ARCHIVES

TOP = Path(__file__).parents[1]
INDEX = (TOP / "index.html").read_text()
ELSEWHERE = ("bench", "node_modules", "tests", "tools", "typings")
ADVICE = re.findall(r"<noscript>(.*?)</noscript>", INDEX, re.DOTALL)[0]


def test_the_page_loads_every_python_file_there_is() -> None:
    there = {path.relative_to(TOP) for pattern in ("*.py", "[!.]*/**/*.py") for path in TOP.glob(pattern)}
    of_the_page = {path for path in there if path.parts[0] not in ELSEWHERE}
    assert set(our_modules()) == of_the_page, (
        "List every file of the page's Python in pyscript.toml, and no other."
    )


@pytest.mark.parametrize("package", [rules, messages], ids=lambda package: package.__name__)
def test_a_package_offers_every_name_that_it_lists(package: ModuleType) -> None:
    for name in package.__all__:
        assert name.isupper() or getattr(package, name).__name__ == name


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_that_can_have_a_problem_has_a_label_and_a_place_for_it(field: str) -> None:
    assert f'for="{field}"' in INDEX or re.search(rf'id="{field}"[^>]*aria-label=', INDEX)
    assert re.search(rf'id="{field}"[^>]*aria-describedby="{field}-error\b', INDEX)
    assert f'id="{field}-error"' in INDEX


def test_every_field_that_the_form_checks_can_have_a_problem() -> None:
    described = re.findall(r'<(?:input|select|fieldset) id="([\w-]+)"[^>]*aria-describedby="\1-error', INDEX)
    assert sorted(described) == sorted((*FIELDS, *answering.FIELDS))


def test_the_form_offers_the_units_that_the_rules_read() -> None:
    (unit,) = re.findall(r'<select id="process-unit".*?</select>', INDEX, re.DOTALL)
    assert re.findall(r'<option value="(\w+)"', unit) == list(durations.PROCESS_LIMITS)


def test_the_form_offers_the_weekends_that_the_planner_knows() -> None:
    (weekend,) = re.findall(r'<select id="weekend".*?</select>', INDEX, re.DOTALL)
    offered = dict(re.findall(r'<option value="([\w-]+)">(.*?)</option>', weekend))
    assert offered == {code: in_words(days) for code, days in WEEKENDS.items()}
    assert f'<option value="">{words.USUAL_WEEKEND.format(in_words(USUAL))}</option>' in weekend


@pytest.mark.parametrize(
    "duration",
    [
        value
        for value in vars(durations).values()
        if isinstance(value, durations.Duration)
        and value.source.mark is durations.Mark.GUIDE
        and value.amount
    ],
    ids=lambda duration: duration.reason,
)
def test_the_general_advice_says_every_number_that_is_marked_as_the_guides(
    duration: durations.Duration,
) -> None:
    points = re.findall(r"<li>(.*?)</li>", ADVICE)
    assert duration.source.point is not None
    assert re.search(rf"\b{duration.amount}\b.* days?", points[duration.source.point - 1]), (
        "The guide's advice in index.html says another number: mark this one as ours."
    )


def test_the_general_advice_has_the_six_points_of_the_guide() -> None:
    assert ADVICE.count("<li>") == 6


def test_the_notice_names_the_versions_that_are_shipped() -> None:
    notice = (TOP / "NOTICE.txt").read_text()
    package = json.loads((TOP / "package.json").read_text())
    for version in package["dependencies"].values():
        assert f"tag {version}" in notice
    for name in {name for packages in ARCHIVES.values() for name in packages}:
        assert f"{name} {version_of(name)}" in notice


def test_the_colours_of_the_window_frame_are_those_of_the_page() -> None:
    css = (TOP / "styles.css").read_text()
    assert re.findall(r'name="theme-color" content="(.*?)"', INDEX) == re.findall(r"--paper: (#\w{6});", css)


@pytest.mark.parametrize(
    "name", [name for name, value in vars(durations).items() if isinstance(value, durations.Duration)]
)
def test_the_readme_tells_every_number_with_its_source(name: str) -> None:
    duration = getattr(durations, name)
    assert f"| {amount(duration)} | {duration.source} | `{name}` |" in (TOP / "README.md").read_text()


def test_the_readme_tells_the_hours_of_a_day() -> None:
    assert f"{durations.OFFICE_HOURS}, as far as the window is open" in (TOP / "README.md").read_text()
