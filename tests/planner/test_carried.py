"""A plan in a link: what it tells, how it comes back, and that nothing else is taken for one."""

import json
import re
import string
from collections.abc import Iterator
from datetime import date, time
from itertools import count
from zlib import DEFLATED, Z_DEFAULT_STRATEGY, Z_SYNC_FLUSH, compressobj

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.application import Application, Happening, Text
from planner.carried import (
    DATES,
    DICTIONARY,
    LARGEST,
    NAMES,
    VERSION,
    TooLarge,
    _letters,
    fragment,
    is_link,
    plan_in,
)
from planner.kept import Damaged, TooNew
from planner.screen import plan_of
from planner.state import begun
from rules import Event, EventKind, Interview, StepKind, Workdays
from tests.planner.changes import FIRST, TODAY

UNNAMED = "1I8qFRibkOQWqFBhxhAIKbpMp1jiIrQUAz_BmJg"
"""A link that an earlier version of the planner has written: it is to be read for ever."""


def fresh() -> Iterator[str]:
    return (f"019ab000-0000-7000-8000-2{number:011}" for number in count())


def copied(application: Application, *, with_names: bool) -> Application:
    keys = fresh()
    return plan_in(fragment(application, with_names), lambda: next(keys))


def done(key: int, on: str, step: StepKind, person: str = "") -> Happening:
    event = Event(EventKind.DONE, date.fromisoformat(on), step=step)
    return Happening(f"019ab000-0000-7000-8000-{key:012}", event, person)


def packed(text: bytes) -> str:
    packer = compressobj(9, DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, DICTIONARY)
    return VERSION + _letters(packer.compress(text) + packer.flush())


WEEKS = Application(
    fields={
        "touched": "on",
        "interview-date": "2026-10-13",
        "interview-time": "14:30",
        "process-length": "2 to 3",
        "process-unit": "weeks",
        "answer-by": "",
        "country": "US",
        "region": "CA",
        "weekend": "fri-sat",
        "plan-title": "Acme, analyst",
        "company": "Acme",
        "role": "Analyst",
        "your-name": "Robin Reed",
        "phone": "555 0100",
        "person-1-name": "Dana Ruiz",
        "person-1-talked-about": "the new billing system",
        "person-3-ab12-name": "Zoë 🎉",
    },
    people=("person-1", "person-3-ab12"),
    people_ever=3,
    texts={"check-in-only": Text("Hello", "My secret words")},
    happenings=(
        done(1, "2026-10-14", StepKind.THANK_YOU, "person-1"),
        done(2, "2026-10-15", StepKind.THANK_YOU, "person-3-ab12"),
        Happening(
            "019ab000-0000-7000-8000-000000000003",
            Event(EventKind.TOLD, date(2026, 11, 2), answer_by=date(2026, 11, 20)),
        ),
        done(4, "2026-11-02", StepKind.REPLY),
        Happening(
            "019ab000-0000-7000-8000-000000000005",
            Event(
                EventKind.INVITED,
                date(2026, 11, 19),
                interview=Interview(date(2026, 11, 23), time(9, 15), 14, date(2026, 12, 8)),
            ),
        ),
        done(6, "2026-11-24", StepKind.THANK_YOU, "person-3-ab12"),
    ),
)


class TestCopy:
    """What comes out of a link."""

    def test_without_names_it_has_the_dates_the_place_and_what_has_happened(self) -> None:
        copy = copied(WEEKS, with_names=False)
        assert copy.fields == {
            "touched": "on",
            "interview-date": "2026-10-13",
            "interview-time": "14:30",
            "process-length": "2 to 3",
            "process-unit": "weeks",
            "country": "US",
            "region": "CA",
            "weekend": "fri-sat",
        }
        assert copy.people == ("person-1",)
        assert [each.event for each in copy.in_order()] == [each.event for each in WEEKS.happened()]

    def test_with_names_it_knows_who_was_thanked(self) -> None:
        copy = copied(WEEKS, with_names=True)
        assert copy.people == ("person-1", "person-2")
        assert copy.fields["person-2-name"] == "Zoë 🎉"
        assert copy.fields["plan-title"] == "Acme, analyst"
        assert [each.person for each in copy.in_order()] == ["person-1", "person-2", "", "", "", "person-2"]

    @pytest.mark.parametrize("with_names", [False, True])
    def test_it_has_no_text_no_topic_and_no_phone_number(self, with_names: bool) -> None:
        copy = copied(WEEKS, with_names=with_names)
        assert copy.texts == {}
        assert not re.search("secret|billing|555", str(copy))
        assert with_names or not re.search("Acme|Analyst|Robin|Dana|Zoë", str(copy))

    def test_the_names_of_some_people_alone_do_not_tell_who_was_thanked(self) -> None:
        fields = {**WEEKS.fields, "person-1-name": ""}
        copy = copied(WEEKS._replace(fields=fields), with_names=True)
        assert copy.people == ("person-1",)
        assert [each.event for each in copy.in_order()] == [
            each.event for each in WEEKS._replace(fields=fields).happened()
        ]

    def test_what_was_told_last_of_a_day_is_last_in_the_copy_whatever_its_keys(self) -> None:
        keys = iter(["019ab000-0000-7000-8000-000000000009", "019ab000-0000-7000-8000-000000000001"])
        told = done(1, "2026-11-24", StepKind.NOTES), done(2, "2026-11-24", StepKind.THANK_YOU)
        copy = plan_in(fragment(Application(happenings=told), False), lambda: next(keys))
        assert [each.event.step for each in copy.in_order()] == [StepKind.NOTES, StepKind.THANK_YOU]

    def test_it_is_no_example(self) -> None:
        assert not copied(Application({"interview-date": "2026-11-24"}), with_names=False).is_example


class TestLength:
    """How long a link is: it goes into a square code too."""

    def test_a_plan_with_all_that_can_happen_has_at_most_some_hundred_characters(self) -> None:
        assert len(fragment(WEEKS, False)) <= 150
        assert len(fragment(WEEKS, True)) <= 300

    def test_a_plan_that_has_just_begun_is_short(self) -> None:
        assert len(fragment(begun(TODAY, {"interview-date": "2026-11-24"}, FIRST).application, False)) <= 40

    def test_a_plan_that_is_too_large_has_no_link(self) -> None:
        assert fragment(Application({"plan-title": "x" * LARGEST}), True) == ""
        assert fragment(Application({"country": "US", "plan-title": "x" * LARGEST}), False) != ""


class TestDamage:
    """What is no link, or no longer one."""

    @pytest.mark.parametrize("with_names", [False, True])
    def test_any_letter_that_is_changed_or_missing_is_refused(self, with_names: bool) -> None:
        whole = fragment(WEEKS, with_names)
        for place in range(len(whole)):
            for letter in "", *string.ascii_letters, *string.digits, "-", "_", "=", "%", "é", "\0":
                damaged = whole[:place] + letter + whole[place + 1 :]
                if damaged != whole:
                    with pytest.raises((Damaged, TooNew)):
                        plan_in(damaged, lambda: FIRST)

    def test_one_that_is_cut_off_or_has_more_at_its_end_is_refused(self) -> None:
        whole = fragment(WEEKS, False)
        for damaged in *(whole[:length] for length in range(len(whole))), f"{whole}.", f"{whole}=", whole * 2:
            with pytest.raises((Damaged, TooNew)):
                plan_in(damaged, lambda: FIRST)

    @given(st.text())
    def test_anything_else_is_refused(self, text: str) -> None:
        for anything in text, VERSION + text:
            with pytest.raises((Damaged, TooNew)):
                plan_in(anything, lambda: FIRST)

    @pytest.mark.parametrize(
        "plain",
        [
            "",
            "[]",
            "1",
            "{}",
            "[" * 9_000,
            '{"fields":[]}',
            '{"fields":{"role":1}}',
            '{"fields":{"touched":"on"}}',
            '{"fields":{"phone":"555"}}',
            '{"fields":{"interview-date":""}}',
            '{"fields":{"person-1-talked-about":"x"}}',
            '{"fields":{"country":"US"},"texts":{"check-in-only":["Hello","Dear Dana",0]}}',
            '{"fields":{"country":"US"},"removed":true}',
            '{"fields":{"country":"US"},"stamps":{"field":{"country":5}}}',
            '{"fields":{"country":"US"},"written":{}}',
            '{"fields":{"country":"US"},"people":["person-7"]}',
            '{"fields":{"country":"US"},"happened":[]}',
            '{"fields":{"country":"US"},"happened":{}}',
            '{"fields":{"country":"US"},"happened":7}',
            '{"fields":{"country":"US"},"happened":[{"kind":"done","on":"2026-11-24"}]}',
            '{"fields":{"country":"US"},"happened":[{"kind":"offer","on":"2026-11-99"}]}',
            '{"fields":{"country":"US"},"happened":[{"kind":"offer","on":"2026-11-24","person":"person-1"}]}',
        ],
    )
    def test_a_sound_link_to_what_no_link_tells_is_refused(self, plain: str) -> None:
        keys = fresh()
        with pytest.raises(Damaged):
            plan_in(packed(plain.encode()), lambda: next(keys))

    def test_a_sound_link_whose_end_is_missing_is_refused(self) -> None:
        packer = compressobj(9, DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, DICTIONARY)
        begun_only = packer.compress(b'{"fields":{"country":"US"}}') + packer.flush(Z_SYNC_FLUSH)
        with pytest.raises(Damaged):
            plan_in(VERSION + _letters(begun_only), lambda: FIRST)

    def test_one_from_a_newer_version_is_told_apart(self) -> None:
        with pytest.raises(TooNew):
            plan_in("2" + fragment(WEEKS, False)[1:], lambda: FIRST)

    def test_no_more_is_unpacked_than_a_plan_can_have(self) -> None:
        plain = json.dumps({"fields": {"plan-title": "x" * 5_000_000}}).encode()
        with pytest.raises(TooLarge):
            plan_in(packed(plain), lambda: FIRST)


class TestVersion1:
    """Links that readers have on paper."""

    def test_it_is_read(self) -> None:
        copy = plan_in(UNNAMED, lambda: FIRST)
        assert copy.fields == {
            "touched": "on",
            "interview-date": "2026-11-24",
            "process-length": "2",
            "process-unit": "weeks",
            "told": "length",
        }
        assert [each.event for each in copy.happenings] == [
            Event(EventKind.DONE, date(2026, 11, 25), StepKind.THANK_YOU)
        ]


@pytest.mark.parametrize("elsewhere", ["", "result", "now", "interview-date", "step-check-in", "happened-01"])
def test_a_fragment_that_leads_to_a_place_in_the_page_is_no_link(elsewhere: str) -> None:
    assert not is_link(elsewhere)
    assert is_link(fragment(WEEKS, False))


TEXTS = st.text(max_size=30) | st.sampled_from(["", " ", "2026-11-24", "weeks", "\ud800", "<b>"])
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
ROWS = ["person-1", "person-2", "person-3-ab12"]
INTERVIEWS = st.tuples(DAYS, st.none() | st.just(time(23, 59)), st.none() | st.integers(1, 365))
EVENTS = st.one_of(
    st.tuples(DAYS, st.sampled_from(StepKind)).map(lambda it: Event(EventKind.DONE, it[0], step=it[1])),
    st.tuples(DAYS, st.none() | DAYS).map(lambda it: Event(EventKind.TOLD, it[0], answer_by=it[1])),
    st.tuples(DAYS, INTERVIEWS).map(lambda it: Event(EventKind.INVITED, it[0], interview=Interview(*it[1]))),
    st.tuples(st.sampled_from([EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN]), DAYS).map(
        lambda it: Event(*it)
    ),
)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    people = draw(st.lists(st.sampled_from(ROWS), min_size=1, max_size=3, unique=True))
    of_people = [f"{row}-{name}" for row in people for name in ("name", "talked-about")]
    names = st.sampled_from([*DATES, *NAMES, "touched", "phone", "through-recruiter", *of_people])
    happenings = [
        Happening(
            f"019ab000-0000-7000-8000-{place:012}",
            event,
            draw(st.sampled_from(["", *people])) if event.step is StepKind.THANK_YOU else "",
        )
        for place, event in enumerate(draw(st.lists(EVENTS, max_size=6)))
    ]
    return Application(
        fields=draw(st.dictionaries(names, TEXTS)),
        people=tuple(sorted(people)),
        texts={"check-in-only": Text("Hello", draw(TEXTS))},
        happenings=tuple(happenings),
    )


@given(applications(), st.booleans())
def test_every_application_comes_back_but_for_what_a_link_leaves_out(
    application: Application, with_names: bool
) -> None:
    if not fragment(application, with_names):
        return
    copy = copied(application, with_names=with_names)
    for name in (*DATES, *(NAMES if with_names else ())):
        assert copy.fields.get(name, "") == application.fields.get(name, "")
    state = begun(TODAY, copy.fields, FIRST)
    plans = [plan_of(state, each, Workdays(frozenset()))[0] for each in (application, copy)]
    assert plans[0] == plans[1]
    assert copied(copy, with_names=with_names) == copy


@given(applications(), st.data())
def test_a_link_is_read_only_as_it_was_written(application: Application, data: st.DataObject) -> None:
    whole = fragment(application, True)
    place = data.draw(st.integers(0, max(len(whole) - 1, 0)))
    letter = data.draw(st.sampled_from(["", *string.ascii_letters, *string.digits, "-", "_"]))
    damaged = whole[:place] + letter + whole[place + 1 :]
    if damaged != whole:
        with pytest.raises((Damaged, TooNew)):
            plan_in(damaged, lambda: FIRST)
