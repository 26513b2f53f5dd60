"""Weekends, held against those of the Unicode CLDR: every difference has its reason here."""

import json
from pathlib import Path

import pytest

from places.countries import COUNTRIES
from places.weekends import CORRECTIONS, WEEKENDS, in_words
from places.working_days import _package, _weekend_in_package, regions, working_days

WEEK_DATA = Path(__file__).parents[2] / "node_modules/cldr-core/supplemental/weekData.json"
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
THE_WORLD = "001"

DIFFERENT_FROM_CLDR = {
    "AF": "offices work on Thursday until 13:00, and on Saturday",
    "BD": "Friday and Saturday by the government's office hours, since 1997",
    "BN": "Friday and Sunday for public offices; Saturday is worked",
    "DJ": "the working week is from Sunday to Thursday, since 2013",
    "IN": "offices have two days, public ones of the Union since 1985; CLDR has the day that all have",
    "MV": "Friday and Saturday by the government's office hours, since 2013",
    "PS": "public offices and banks have Friday and Saturday; CLDR has nothing of its own",
    "SO": "Friday is the weekly day off; CLDR has nothing of its own",
    "UG": "offices have two days; CLDR has the day that all have",
}
"""Where we take another weekend than the CLDR, and why."""


def in_cldr(country: str) -> frozenset[int]:
    """The weekend of a country in the CLDR, where that of the world is said for most."""
    data = json.loads(WEEK_DATA.read_text())["supplemental"]["weekData"]
    first, last = (
        WEEKDAYS.index(data[end].get(country, data[end][THE_WORLD])) for end in ("weekendStart", "weekendEnd")
    )
    return frozenset(range(first, last + 1))


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_weekend_is_that_of_the_cldr_or_its_difference_is_explained(country: str) -> None:
    ours, theirs = working_days(country).weekend, in_cldr(country)
    assert (ours == theirs) == (country not in DIFFERENT_FROM_CLDR), (
        f"{country}: we have {in_words(ours)}, the CLDR {in_words(theirs)}."
        " See who is right, and correct the weekend or say here why it differs."
    )


@pytest.mark.parametrize("country", ["AI", "CD", "HK", "KN", "NE", "PY", "TK", "VE"])
def test_offices_have_saturday_off_where_the_package_gives_sunday_alone(country: str) -> None:
    assert _weekend_in_package(_package(country, "")) == {6}
    assert working_days(country).weekend == {5, 6}


@pytest.mark.parametrize(
    ("country", "weekend"),
    [
        ("AF", {4}),
        ("LY", {4, 5}),
        ("MR", {5, 6}),
        ("PS", {4, 5}),
        ("SO", {4}),
        ("SA", {4, 5}),
        ("AE", {5, 6}),
        ("BN", {4, 6}),
        ("IR", {4}),
        ("GB", {5, 6}),
    ],
)
def test_the_weekend_is_that_of_the_country(country: str, weekend: set[int]) -> None:
    assert working_days(country).weekend == weekend


@pytest.mark.parametrize("country", CORRECTIONS)
def test_a_correction_is_needed_and_says_on_whose_word(country: str) -> None:
    assert CORRECTIONS[country].weekend != _weekend_in_package(_package(country, ""))
    assert CORRECTIONS[country].source


def test_every_weekend_that_there_is_can_be_chosen() -> None:
    there = {
        working_days(country, region).weekend for country in COUNTRIES for region in ("", *regions(country))
    }
    assert there <= set(WEEKENDS.values())


def test_a_weekend_is_said_in_the_order_of_the_week() -> None:
    assert in_words(WEEKENDS["fri-sun"]) == "Friday and Sunday"
    assert in_words(WEEKENDS["sun"]) == "Sunday"
