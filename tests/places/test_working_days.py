"""The working days of countries and regions, and what is said where they are not known."""

import re
from collections import Counter
from datetime import date

import pytest
from holidays.registry import EntityLoader

from places.arranged import ARRANGED
from places.countries import COUNTRIES
from places.custom import CUSTOMS
from places.mixed import MIXED
from places.working_days import (
    UnknownPlace,
    _days_off,
    _in_package,
    _own_days_off,
    _package,
    regions,
    unarranged_years,
    unknown_years,
    working_days,
)
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
    _package.cache_clear()
    assert name_of(date(2027, 1, 1), "DE") == "New Year's Day"
    assert name_of(date(2026, 11, 23), "JP") == "Labor Thanksgiving Day"


@pytest.mark.parametrize(
    ("country", "interview", "check_in", "moved"),
    [
        ("GB", "2027-03-22", "2027-03-30", "Monday 29 March: Easter Monday, in most of the United Kingdom"),
        ("CH", "2027-03-19", "2027-03-30", "Friday 26 March: Good Friday, in most of Switzerland"),
        ("AU", "2026-12-21", "2026-12-29", "Monday 28 December: Boxing Day (observed), in most of Australia"),
    ],
)
def test_where_no_region_is_chosen_a_day_counts_that_most_of_them_take_off(
    country: str, interview: str, check_in: str, moved: str
) -> None:
    day = date.fromisoformat(interview)
    follow_up = plan(Interview(on=day), today=day, workdays=working_days(country))
    step = next(step for step in follow_up.steps if step.kind is StepKind.CHECK_IN)
    assert step.act_on.isoformat() == check_in
    assert step.moved is not None
    assert step.moved.startswith(f"Moved from {moved}")


@pytest.mark.parametrize(
    ("day", "country", "name"),
    [
        ("2027-03-25", "ES", "Maundy Thursday, in most of Spain"),  # 17 of 19
        ("2026-12-07", "ES", "Monday following Constitution Day, in most of Spain"),  # 10 of 19
        ("2026-11-02", "ES", None),  # 9 of 19
        ("2027-03-26", "FM", "Good Friday, in half of Micronesia"),  # 2 of 4
        ("2027-01-06", "BA", "Orthodox Christmas Eve, in most of Bosnia and Herzegovina"),  # 2 of 3
        ("2027-03-01", "BA", None),  # 1 of 3
        ("2027-10-28", "MY", "Diwali, in most of Malaysia"),  # 15 of 16
        ("2027-01-22", "MY", None),  # 7 of 16
        ("2027-05-06", "SH", "Ascension Day, in most of Saint Helena, Ascension and Tristan da Cunha"),
        ("2027-10-11", "CA", "Thanksgiving Day, in most of Canada"),
        ("2027-02-15", "CA", "Family Day or another holiday, in most of Canada"),
        ("2027-09-30", "CA", None),  # 6 of 13
        ("2027-06-14", "AU", "King's Birthday, in most of Australia"),
        ("2027-11-02", "AU", None),  # in Melbourne
        ("2024-10-31", "DE", "Reformation Day, in most of Germany"),  # 9 of 16
        ("2027-05-27", "DE", None),  # 6 of 16
        ("2027-03-17", "GB", None),  # in Northern Ireland
        ("2027-01-22", "US", None),
    ],
)
def test_a_day_that_only_some_regions_take_off_counts_from_half_of_them_on(
    day: str, country: str, name: str | None
) -> None:
    assert name_of(date.fromisoformat(day), country) == name


def test_a_chosen_region_has_its_own_days_alone() -> None:
    easter_monday = date(2027, 3, 29)
    assert name_of(easter_monday, "GB", "GB-ENG") == "Easter Monday"
    assert working_days("GB", "GB-SCT").day_off(easter_monday) is None


def test_the_countries_whose_regions_are_asked_are_those_where_it_matters() -> None:
    """In all others, whatever half of the regions take off is a day off of the country."""
    mixed = set()
    for country in COUNTRIES:
        for year in range(2024, 2030) if regions(country) else ():
            own = _own_days_off(country, "", year)
            days = [day for region in regions(country) for day in _own_days_off(country, region, year)]
            times = Counter(day for day in days if day not in own)
            if any(
                2 * count >= len(regions(country)) and day.weekday() not in working_days(country).weekend
                for day, count in times.items()
            ):
                mixed.add(country)
    assert mixed == set(MIXED)


@pytest.mark.parametrize(
    ("day", "country", "region", "name"),
    [
        ("2026-06-19", "SE", "", "Midsummer Eve"),
        ("2026-12-24", "SE", "", "Christmas Eve"),
        ("2026-12-24", "DK", "", "Christmas Eve"),
        ("2026-06-05", "DK", "", "Constitution Day"),
        ("2026-05-01", "DK", "", None),
        ("2027-02-08", "BR", "", "Carnival"),
        ("2027-02-09", "BR", "", "Carnival"),
        ("2027-02-10", "BR", "", None),  # until noon
        ("2027-05-27", "BR", "BR-SP", "Corpus Christi"),
        ("2026-10-28", "BR", "", None),  # for public servants
        ("2027-02-09", "PT", "", "Carnival"),
        ("2026-03-23", "ID", "", "Eid al-Fitr Joint Holiday"),
        ("2026-12-31", "JP", "", "Bank Holiday"),
        ("2026-01-02", "JP", "", "Bank Holiday"),
        ("2027-03-26", "HK", "", "Good Friday"),
        ("2026-12-24", "MO", "", "Christmas Eve"),
        ("2026-05-27", "KE", "", "Eid al-Adha"),
        ("2027-03-08", "EG", "", "Eid al-Fitr (estimated)"),
        ("2026-12-01", "CR", "", "Army Abolition Day"),
        ("2027-03-29", "CH", "CH-VS", "Easter Monday"),
        ("2026-08-03", "CA", "CA-ON", "Civic Holiday"),
        ("2026-04-06", "CA", "CA-ON", None),  # for public servants
        ("2027-03-26", "IE", "", None),
        ("2027-03-26", "AT", "", None),
        ("2026-05-15", "BE", "", None),
        ("2026-03-17", "US", "", None),
    ],
)
def test_days_on_which_most_offices_are_closed_count_and_no_others(
    day: str, country: str, region: str, name: str | None
) -> None:
    assert name_of(date.fromisoformat(day), country, region) == name


@pytest.mark.parametrize("country", CUSTOMS)
def test_a_custom_finds_days_in_the_package_and_says_on_whose_word(country: str) -> None:
    custom = CUSTOMS[country]
    assert custom.source
    names = {
        name
        for region in ("", *regions(country))
        for year in (2026, 2027)
        for joined in _in_package(country, region, year, custom.category).values()
        for name in joined.split("; ")
    }
    assert names
    assert names >= custom.names


@pytest.mark.parametrize("country", ["US", "GB", "DE", "FR", "IN", "KR", "NG", "BR", "PH"])
def test_quiet_days_are_off_where_christmas_is_a_holiday(country: str) -> None:
    assert name_of(date(2026, 12, 24), country) in {"Christmas Eve", "Catholic Christmas Eve"}
    assert name_of(date(2026, 12, 31), country) == "New Year's Eve"
    assert working_days(country).day_off(date(2026, 12, 30)) is None or country == "PH"


@pytest.mark.parametrize("country", ["TR", "SA", "CN", "IL", "TH", "UA"])
def test_quiet_days_are_worked_where_christmas_is(country: str) -> None:
    assert name_of(date(2026, 12, 24), country) is None
    assert name_of(date(2029, 12, 25), country) is None


@pytest.mark.parametrize(
    ("day", "country", "name"),
    [
        ("2026-01-02", "CN", "bridge day"),
        ("2026-08-21", "HU", "bridge day"),
        ("2026-04-03", "TW", "Children's Day (observed)"),
        ("2024-12-26", "IE", "Saint Stephen's Day"),  # not "Day after Christmas"
        ("2027-01-01", "JP", "New Year's Day"),  # not "Bank Holiday"
        ("2027-05-19", "TR", "Commemoration of Atatürk, Youth and Sports Day and Eid al-Adha"),
    ],
)
def test_a_day_has_the_name_that_the_country_gives_it_as_it_stands_in_a_sentence(
    day: str, country: str, name: str
) -> None:
    assert name_of(date.fromisoformat(day), country) == name


def test_no_name_is_one_that_only_the_package_understands() -> None:
    for country in COUNTRIES:
        for year in (2024, 2025, 2026, 2027):
            for name in _days_off(country, "", year).values():
                assert name
                assert not re.search(r"substituted|;|\d\d/", name), (country, name)


@pytest.mark.parametrize(
    ("country", "years"), [("CN", [2027, 2028]), ("RU", [2028]), ("ID", [2028]), ("DE", []), ("LK", [])]
)
def test_years_are_named_for_which_the_government_has_set_nothing_yet(country: str, years: list[int]) -> None:
    days = [date(2026, 12, 31), date(2027, 1, 4), date(2028, 1, 3), date(2027, 6, 1)]
    assert unarranged_years(country, days) == years


@pytest.mark.parametrize("country", ARRANGED)
def test_where_days_are_set_by_year_the_package_has_some(country: str) -> None:
    assert unarranged_years(country, [date(2024, 12, 31), date(2099, 1, 1)]) == [2099]


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
