"""The working days of countries and regions, and what is said where they are not known."""

from datetime import date

import pytest
from holidays.registry import EntityLoader

from places.countries import COUNTRIES
from places.working_days import UnknownPlace, _public_holidays, regions, unknown_years, working_days
from rules import Interview, Plan, Step, StepKind, plan

WEDNESDAY = date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)


def planned(country: str, region: str, day: date) -> Plan:
    interview = Interview(on=day, process_days=7)
    return plan(interview, today=day, workdays=working_days(country, region))


def name_of(day: date, country: str, region: str = "") -> str | None:
    off = working_days(country, region).day_off(day)
    return off.name if off else None


def thank_you(country: str, day: date) -> Step:
    return next(step for step in planned(country, "", day).steps if step.kind is StepKind.THANK_YOU)


def test_a_thank_you_gives_way_to_thanksgiving() -> None:
    step = thank_you("US", WEDNESDAY)
    assert step.act_on == date(2026, 11, 27)
    assert step.moved == "Moved from Thursday 26 November: Thanksgiving Day"


@pytest.mark.parametrize(
    ("day", "act_on"), [(WEDNESDAY, date(2026, 11, 26)), (THURSDAY, date(2026, 11, 29))], ids=str
)
def test_friday_and_saturday_are_the_weekend_in_saudi_arabia(day: date, act_on: date) -> None:
    assert thank_you("SA", day).act_on == act_on


@pytest.mark.parametrize(
    ("country", "region", "weekend"),
    [
        ("SA", "", {4, 5}),
        ("HK", "", {6}),
        ("GB", "", {5, 6}),
        ("MY", "MY-03", {4, 5}),
        ("MY", "MY-14", {5, 6}),
    ],
)
def test_the_weekend_is_the_countrys_or_regions_own(country: str, region: str, weekend: set[int]) -> None:
    assert working_days(country, region).weekend == weekend


def test_a_region_has_holidays_that_the_rest_of_the_country_works() -> None:
    cesar_chavez = date(2026, 3, 31)
    assert working_days("US").day_off(cesar_chavez) is None
    assert name_of(cesar_chavez, "US", "US-CA") == "Cesar Chavez Day"


def test_holidays_are_named_in_english_wherever_the_reader_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    working_days.cache_clear()
    _public_holidays.cache_clear()
    assert name_of(date(2027, 1, 1), "DE") == "New Year's Day"
    assert name_of(date(2026, 11, 23), "JP") == "Labor Thanksgiving Day"


def test_regions_have_codes_of_the_standard_and_names() -> None:
    assert regions("DE")["DE-BY"] == "Bayern"
    assert regions("CH")["CH-BE"] == "Bern / Berne"
    assert regions("NO")["NO-03"] == "Oslo"
    assert regions("AT")["AT-3"] == "Niederösterreich"  # which the package also knows as N and NÖ
    assert regions("SA") == {}
    assert not any("Zone" in name for name in regions("FR").values())


@pytest.mark.parametrize(
    ("country", "region", "field", "message"),
    [
        ("XX", "", "country", "Choose a country from the list: it has none with the code XX."),
        ("us", "", "country", "Choose a country from the list: it has none with the code us."),
        ("", "", "country", "Choose a country from the list: it has none with the code ."),
        (
            "US",
            "US-XX",
            "region",
            "Choose a region from the list, or none: the country has none with the code US-XX.",
        ),
        (
            "SA",
            "SA-01",
            "region",
            "Choose a region from the list, or none: the country has none with the code SA-01.",
        ),
        (
            "US",
            "CA",
            "region",
            "Choose a region from the list, or none: the country has none with the code CA.",
        ),
    ],
)
def test_an_unknown_place_is_refused_with_the_fix(
    country: str, region: str, field: str, message: str
) -> None:
    with pytest.raises(UnknownPlace) as refused:
        working_days(country, region)
    assert (refused.value.problem.field, refused.value.problem.message) == (field, message)


def test_years_without_known_holidays_are_named() -> None:
    days = [date(2026, 12, 31), date(2027, 1, 1), date(2027, 6, 1)]
    assert unknown_years("LK", days) == [2027]
    assert unknown_years("US", days) == []


def test_the_list_of_countries_is_that_of_the_package() -> None:
    assert list(COUNTRIES) == sorted(EntityLoader.get_country_codes(include_aliases=False))


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_place_has_working_days(country: str) -> None:
    for region in ("", *regions(country)):
        steps = planned(country, region, WEDNESDAY).steps
        workdays = working_days(country, region)
        assert not any(workdays.day_off(step.act_on) for step in steps if step.hours)
