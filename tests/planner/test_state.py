"""What the planner knows after each thing that can happen, and that it forgets no word on the way."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from messages import Message
from planner.application import Application, Text
from planner.changes import (
    CalendarSaved,
    Change,
    DayCame,
    Done,
    FormTyped,
    HolidaysArrived,
    PersonAdded,
    PersonRemoved,
    PlaceRemembered,
    PlansArrived,
    PrintingChosen,
    RestArrived,
    SightChanged,
    TextDropped,
    TextEdited,
    Toggled,
)
from planner.changing import changed
from planner.screen import screen
from planner.state import PLAN, Arrival, Outcome, State
from rules import StepKind
from tests.planner.changes import COUNTRIES, FIRST, OPENED, READY, TODAY, arrived, draft, later, typed

SECOND = "019ab000-0000-7000-8000-000000000002"
MY_WORDS = "Dear Dana, these are my own words."


def edited(state: State, key: str, body: str) -> State:
    return changed(state, TextEdited(key, draft(state, key).subject, body, draft(state, key)))


def body(state: State, key: str) -> str:
    return screen(state).letters[key].body


class TestForm:
    """The fields of the form."""

    def test_what_is_typed_is_known(self) -> None:
        assert typed(READY, plan_title="Acme").application.fields["plan-title"] == "Acme"

    def test_nothing_new_is_the_same_state(self) -> None:
        assert changed(READY, FormTyped(READY.application.fields)) is READY
        assert changed(READY, DayCame(TODAY)) is READY

    def test_an_example_moves_to_another_day_and_a_plan_does_not(self) -> None:
        tomorrow = TODAY + timedelta(days=1)
        example = changed(typed(READY, touched=""), DayCame(tomorrow))
        assert example.application.fields["interview-date"] == f"{tomorrow}"
        assert changed(READY, DayCame(tomorrow)).application == READY.application

    def test_a_country_is_without_a_region_and_wants_its_holidays(self) -> None:
        state = typed(READY, country="US")
        assert (state.application.place, state.holidays) == (("US", ""), Arrival.WANTED)
        state = changed(state, HolidaysArrived(True))
        state = typed(state, region="US-CA")
        assert (state.application.place, state.holidays) == (("US", "US-CA"), Arrival.HERE)
        # The field still holds the old region in the moment in which another country is chosen.
        state = typed(state, country="DE")
        assert (state.application.place, state.holidays) == (("DE", ""), Arrival.HERE)

    def test_holidays_that_were_lost_are_wanted_again_with_the_next_choice(self) -> None:
        state = changed(typed(READY, country="US"), HolidaysArrived(False))
        assert state.holidays is Arrival.LOST
        state = typed(state, country="")
        assert state.holidays is Arrival.LOST
        assert typed(state, country="US").holidays is Arrival.WANTED

    def test_a_remembered_place_does_not_take_the_place_of_a_chosen_one(self) -> None:
        remembered = PlaceRemembered("US", "US-CA")
        assert changed(READY, remembered).application.place == ("US", "US-CA")
        assert changed(READY, remembered).holidays is Arrival.WANTED
        assert changed(typed(READY, country="DE"), remembered).application.place == ("DE", "")
        assert changed(READY, PlaceRemembered("", "")) is READY


class TestPeople:
    """The people whom the reader has spoken to."""

    def test_a_new_row_has_an_id_that_no_row_has_had(self) -> None:
        state = later(READY, PersonAdded(), PersonRemoved("person-2"), PersonAdded())
        assert state.application.people == ("person-1", "person-3")

    def test_who_is_removed_takes_their_fields_and_their_message_along(self) -> None:
        state = typed(changed(READY, PersonAdded()), person_1_name="Dana", person_2_name="Omar")
        state = edited(state, "thank-you-person-2", MY_WORDS)
        state = edited(state, "thank-you-person-1", MY_WORDS)
        state = changed(state, PersonRemoved("person-2"))
        assert "person-2-name" not in state.application.fields
        assert state.application.fields["person-1-name"] == "Dana"
        assert list(state.application.texts) == ["thank-you-person-1"]


class TestTexts:
    """The messages that the reader edits."""

    def test_an_edited_text_stays_when_the_draft_changes(self) -> None:
        state = edited(READY, "check-in-only", MY_WORDS)
        assert not screen(state).letters["check-in-only"].is_outdated
        state = typed(state, interview_date="2026-11-20")
        letter = screen(state).letters["check-in-only"]
        assert (letter.body, letter.is_edited, letter.is_outdated) == (MY_WORDS, True, True)

    def test_a_text_that_is_edited_further_remembers_from_which_draft_it_was_begun(self) -> None:
        state = typed(edited(READY, "check-in-only", MY_WORDS), interview_date="2026-11-20")
        state = edited(state, "check-in-only", f"{MY_WORDS} More.")
        assert screen(state).letters["check-in-only"].is_outdated

    def test_a_text_that_equals_its_draft_again_follows_it(self) -> None:
        state = edited(READY, "check-in-only", MY_WORDS)
        state = edited(state, "check-in-only", draft(state, "check-in-only").body)
        assert state.application.texts == {}
        assert "Friday 20 November" in body(typed(state, interview_date="2026-11-20"), "check-in-only")

    def test_an_edited_subject_is_a_text_too(self) -> None:
        own = draft(READY, "check-in-only")
        state = changed(READY, TextEdited("check-in-only", "My own subject", own.body, own))
        letter = screen(state).letters["check-in-only"]
        assert (letter.subject, letter.is_edited) == ("My own subject", True)

    def test_the_draft_comes_back_when_the_reader_wants_it(self) -> None:
        state = changed(edited(READY, "check-in-only", MY_WORDS), TextDropped("check-in-only"))
        assert body(state, "check-in-only") == draft(READY, "check-in-only").body

    def test_the_text_to_a_person_without_a_name_for_a_moment_stays(self) -> None:
        state = typed(changed(READY, PersonAdded()), person_1_name="Dana", person_2_name="Omar")
        state = edited(state, "thank-you-person-2", MY_WORDS)
        state = typed(state, person_2_name="")
        assert body(state, "thank-you-person-2") == MY_WORDS
        assert body(typed(state, person_2_name="Omar A."), "thank-you-person-2") == MY_WORDS

    def test_a_form_with_a_problem_keeps_the_texts(self) -> None:
        state = edited(READY, "check-in-only", MY_WORDS)
        wrong = typed(state, interview_date="")
        assert screen(wrong).sheet is None
        assert body(typed(wrong, interview_date="2026-11-24"), "check-in-only") == MY_WORDS


class TestArriving:
    """Plans that come from elsewhere."""

    def test_their_country_wants_its_holidays(self) -> None:
        state = changed(READY, PlansArrived({SECOND: Application({"country": "US"})}))
        assert (list(state.plans), state.shown, state.holidays) == ([FIRST, SECOND], FIRST, Arrival.WANTED)

    def test_a_text_that_is_begun_from_a_draft_that_is_not_known_is_not_outdated(self) -> None:
        state = changed(READY, arrived(thank_you_person_1=Text("Hello", MY_WORDS)))
        letter = screen(state).letters["thank-you-person-1"]
        assert (letter.subject, letter.body, letter.is_edited) == ("Hello", MY_WORDS, True)
        assert not letter.is_outdated

    def test_a_text_whose_message_is_not_shown_waits(self) -> None:
        state = changed(READY, arrived(thank_you_person_7=Text("Hello", MY_WORDS)))
        assert state.application.texts["thank-you-person-7"] == Text("Hello", MY_WORDS)
        assert state.application.people == ("person-1",)


class TestLastAction:
    """What is said of the reader's last action is said until something else happens."""

    def test_an_outcome_goes_with_the_next_edit(self) -> None:
        state = changed(READY, Done(PLAN, Outcome.SAVED))
        assert state.outcome == (PLAN, Outcome.SAVED)
        assert edited(state, "check-in-only", MY_WORDS).outcome is None
        assert typed(state, plan_title="Acme").outcome is None

    def test_the_message_that_is_typed_is_known_until_the_form_is(self) -> None:
        state = edited(READY, "check-in-only", MY_WORDS)
        assert state.typing == "check-in-only"
        assert changed(state, Toggled(StepKind.CALL, True)).typing == "check-in-only"
        assert typed(state, plan_title="Acme").typing is None


def test_messages_come_into_sight_and_go_out_of_it() -> None:
    state = changed(READY, SightChanged(frozenset(), frozenset({"call-answered", "move-on-only"})))
    assert state.unseen == {"call-answered", "move-on-only"}
    state = changed(state, SightChanged(frozenset({"call-answered"}), frozenset({"check-in-only"})))
    assert state.unseen == {"check-in-only", "move-on-only"}


def test_unfolding_and_printing_are_known() -> None:
    state = changed(READY, Toggled(StepKind.CALL, True))
    assert state.unfolded == {StepKind.CALL}
    assert changed(state, Toggled(StepKind.CALL, False)).unfolded == frozenset()
    assert changed(state, PrintingChosen(True)).prints_texts


KEYS = st.sampled_from(["check-in-only", "call-answered", "move-on-only", "thank-you-person-1"])
TEXTS = st.text(max_size=20).filter(lambda text: text != "a draft")


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    """Anything that may happen, but that the reader gives up a text."""
    a_draft = Message("check-in", StepKind.CHECK_IN, draft(READY, "check-in-only").channel, "", "", "a draft")
    fields = st.fixed_dictionaries(
        {"interview-date": st.sampled_from(["2026-11-24", "2026-11-20", "", "2019-01-01"])},
        optional={
            "process-length": st.sampled_from(["", "2", "x"]),
            "process-unit": st.sampled_from(["days", "weeks", "months"]),
            "answer-by": st.sampled_from(["", "2026-12-04", "x"]),
            "told": st.sampled_from(["", "nothing", "length", "date", "x"]),
            "country": st.sampled_from(["", "US", "DE", "XX"]),
            "region": st.sampled_from(["", "US-CA", "DE-BY"]),
            "weekend": st.sampled_from(["", "fri", "xx"]),
            "person-1-name": TEXTS,
            "person-2-name": TEXTS,
        },
    )
    calendar = st.just(CalendarSaved(FIRST, {}))
    one = st.one_of(
        fields.map(FormTyped),
        st.just(PersonAdded()),
        st.just(RestArrived(COUNTRIES)),
        st.booleans().map(HolidaysArrived),
        st.dates(date(2026, 11, 1), date(2027, 1, 31)).map(DayCame),
        st.booleans().map(PrintingChosen),
        calendar,
        st.builds(Toggled, st.sampled_from(StepKind), st.booleans()),
        st.builds(SightChanged, st.frozensets(KEYS), st.frozensets(KEYS)),
        st.builds(Done, st.one_of(KEYS, st.just(PLAN)), st.sampled_from(Outcome)),
        st.builds(TextEdited, KEYS, st.just(""), TEXTS, st.just(a_draft)),
        st.builds(PlaceRemembered, st.sampled_from(["", "US", "XX"]), st.sampled_from(["", "US-CA"])),
        st.dictionaries(st.sampled_from(["country", "person-3-name", "person-1-talked-about"]), TEXTS).map(
            lambda fields: PlansArrived({FIRST: Application(fields)})
        ),
    )
    return draw(st.lists(one, max_size=12))


@given(changes())
def test_whatever_happens_no_text_is_lost_and_there_is_a_screen(happening: list[Change]) -> None:
    state, written = OPENED, {}
    for change in happening:
        state = changed(state, change)
        if isinstance(change, TextEdited):
            written[change.key] = change.body
        screen(state)
    assert {key: text.body for key, text in state.application.texts.items()} == written
