"""Random actions with several plans in two places: nothing goes but what the reader takes away themselves.

A model says what must be there. It knows the parts of each plan, each with the moment and the value of its
last change, and nothing of how the planner does it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from export.revisions import Written
from messages import Channel, Message
from planner.application import TITLE, Happening, Text, mark, person_row
from planner.changes import (
    Answering,
    AnswerTold,
    CalendarSaved,
    Change,
    DayCame,
    Done,
    FormTyped,
    Happened,
    HolidaysArrived,
    PersonAdded,
    PersonRemoved,
    PlaceRemembered,
    PlanBegun,
    PlanBroughtBack,
    PlanNamed,
    PlanRemoved,
    PlansArrived,
    PlanShown,
    PrintingChosen,
    Redated,
    RestArrived,
    RowOpened,
    TakenBack,
    TextDropped,
    TextEdited,
    Toggled,
)
from planner.changing import changed
from planner.merging import FIELD, HAPPENING, PERSON, REMOVED, TEXT, WRITTEN, parts
from planner.screen import screen
from planner.state import PLAN, Outcome, begun
from rules import Event, EventKind, StepKind
from tests.planner.changes import COUNTRIES, FORM, TODAY

Part = tuple[str, str]
Last = tuple[int, object]
"""The moment of the last change of a part, and what it is since; None if it has gone."""

DRAFT = Message("check-in", StepKind.CHECK_IN, Channel.EMAIL, "", "", "a draft")
TEXTS = st.sampled_from(["", "a", "Dear Dana", "a draft", "ß\n\N{GRINNING FACE}"])
UNDOABLE = TextDropped | PersonRemoved | Happened | AnswerTold | Redated | TakenBack | PlanRemoved
MESSAGES = ["check-in-only", "call-answered", "thank-you-person-1", "thank-you-person-2", "reply-offer"]
ANSWERS = [EventKind.TOLD, EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN]
DAYS = st.integers(-3, 40).map(lambda days: TODAY + timedelta(days))


class Place:
    """A page that the reader uses, as it is and as the model has it."""

    def __init__(self, number: int) -> None:
        key = f"019ab000-0000-7000-8000-00000000000{number}"
        self.state = changed(begun(TODAY, FORM, key, at=number), RestArrived(COUNTRIES))
        self.plans: dict[str, dict[Part, Last]] = {}
        self.undo: tuple[str, dict[Part, object], dict[Part, object]] | None = None
        self.learn(key, number, parts(self.state.application))

    @property
    def shown(self) -> dict[Part, object]:
        """What is there of the plan that is shown."""
        return self.there(self.state.shown)

    def there(self, key: str) -> dict[Part, object]:
        """What is there of a plan."""
        return {part: value for part, (_, value) in self.plans[key].items() if value is not None}

    @property
    def alive(self) -> list[str]:
        """The plans that are not removed."""
        return [key for key in sorted(self.plans) if (REMOVED, "") not in self.there(key)]

    def learn(self, key: str, at: int, values: dict[Part, object]) -> dict[Part, object]:
        """Has the model know that these parts of a plan have changed; what they were before."""
        before = self.there(key) if key in self.plans else {}
        changed = {part: value for part, value in values.items() if before.get(part) != value}
        self.plans.setdefault(key, {}).update({part: (at, value) for part, value in changed.items()})
        return {part: before.get(part) for part in changed}

    def do(self, change: Change, at: int, values: dict[Part, object], *, plan: str = "") -> None:
        """Lets a change happen that changes these parts of a plan, or of the one that is shown."""
        key = plan or self.state.shown
        self.state = changed(self.state, change, at)
        is_refused = isinstance(change, AnswerTold) and self.state.answer
        if not is_refused and (self.state.refused is None or self.state.refused[0] is not change):
            before = self.learn(key, at, values)
            if isinstance(change, UNDOABLE):
                self.undo = (key, before, {part: values[part] for part in before})
        self.check()

    def meet(self, other: Place) -> None:
        """Lets the plans of another place arrive."""
        for key, theirs in other.plans.items():
            ours = self.plans.setdefault(key, {})
            for part, last in theirs.items():
                if part not in ours or last[0] > ours[part][0]:
                    ours[part] = last
        self.state = changed(self.state, PlansArrived(other.state.plans))
        self.check()

    def check(self) -> None:
        """Compares the page with the model."""
        assert self.state.plans.keys() == self.plans.keys()
        for key, application in self.state.plans.items():
            assert parts(application) == self.there(key)
        seen = screen(self.state)
        assert seen.now.headline
        assert seen.overview
        assert sorted(row.key for row in seen.overview.plans) == self.alive
        assert self.state.shown in self.alive or not self.alive
        if self.state.undo is None:
            self.undo = None
        else:
            assert self.undo is not None
            assert seen.undo


def told(place: Place) -> list[Happening]:
    """What has happened to the plan that is shown, in order."""
    happenings: list[Any] = [value for (kind, _), value in place.shown.items() if kind == HAPPENING]
    return sorted(happenings, key=lambda each: (each.event.on, each.key))


def names(place: Place, kind: str) -> list[str]:
    """The names of the parts of a kind that are there in the plan that is shown."""
    return sorted(name for its_kind, name in place.shown if its_kind == kind)


def fresh(at: int) -> str:
    return f"019ab000-0000-7000-8000-1{at:011}"


def type_(data: st.DataObject, place: Place, at: int) -> None:
    optional = {
        "interview-date": st.sampled_from(["2026-11-24", "2026-11-20", "", "2019-01-01"]),
        "process-length": st.sampled_from(["", "2", "x"]),
        "country": st.sampled_from(["", "US", "DE", "XX"]),
        "region": st.sampled_from(["", "US-CA", "DE-BY"]),
        "weekend": st.sampled_from(["", "fri", "xx"]),
        "touched": st.sampled_from(["", "on"]),
        **{f"{row}-name": TEXTS for row in names(place, PERSON)},
    }
    fields = data.draw(st.fixed_dictionaries({}, optional=optional))
    values: dict[Part, object] = {
        (FIELD, name): text for name, text in fields.items() if place.shown.get((FIELD, name), "") != text
    }
    if (FIELD, "country") in values:
        values[FIELD, "region"] = ""  # a new country has no region yet
    if values.get((FIELD, "process-length")) and place.shown.get((FIELD, "told")) != "length":
        values[FIELD, "told"] = "length"  # what is filled in is what they said
    place.do(FormTyped(fields), at, values)


def add_person(data: st.DataObject, place: Place, at: int) -> None:
    mark = data.draw(st.sampled_from(["", f"{at:04x}"]))
    row = person_row(place.state.application.people_ever + 1, mark)
    assert (PERSON, row) not in place.plans[place.state.shown]
    place.do(PersonAdded(mark), at, {(PERSON, row): True})


def remove_person(data: st.DataObject, place: Place, at: int) -> None:
    rows = names(place, PERSON)
    if len(rows) == 1:
        return
    row = data.draw(st.sampled_from(rows))
    gone: dict[Part, object] = {
        (kind, name): None
        for (kind, name), value in place.shown.items()
        if (kind == PERSON and name == row)
        or (kind == FIELD and name.startswith(f"{row}-"))
        or (kind == TEXT and name.startswith("thank-you") and name.endswith(f"-{row}"))
        or (isinstance(value, Happening) and value.person == row)
    }
    place.do(PersonRemoved(row), at, gone)


def edit(data: st.DataObject, place: Place, at: int) -> None:
    key, body = data.draw(st.sampled_from(MESSAGES)), data.draw(TEXTS)
    known: Any = place.shown.get((TEXT, key))
    text = Text("", body, known.begun_from if known else mark(DRAFT))
    place.do(TextEdited(key, "", body, DRAFT), at, {(TEXT, key): None if body == DRAFT.body else text})


def drop(data: st.DataObject, place: Place, at: int) -> None:
    if texts := names(place, TEXT):
        key = data.draw(st.sampled_from(texts))
        place.do(TextDropped(key), at, {(TEXT, key): None})


def live(data: st.DataObject, place: Place, at: int) -> None:
    kind = data.draw(st.just(EventKind.DONE) | st.sampled_from(EventKind))
    step = data.draw(st.sampled_from(StepKind)) if kind is EventKind.DONE else None
    person = data.draw(st.sampled_from(["", *names(place, PERSON)])) if step is StepKind.THANK_YOU else ""
    happening = Happening(fresh(at), Event(kind, data.draw(DAYS), step), person)
    place.do(Happened((happening,)), at, {(HAPPENING, happening.key): happening})


def answer(data: st.DataObject, place: Place, at: int) -> None:
    kind, on = data.draw(st.sampled_from(ANSWERS)), data.draw(DAYS)
    told = Happening(fresh(at), Event(kind, on))
    fields = {"answer-kind": kind, "answer-on": str(on)}
    place.do(AnswerTold(told.key, fields), at, {(HAPPENING, told.key): told})


def redate(data: st.DataObject, place: Place, at: int) -> None:
    if happenings := told(place):
        one, on = data.draw(st.sampled_from(happenings)), data.draw(DAYS)
        after = one._replace(event=one.event._replace(on=on))
        place.do(Redated(one.key, on), at, {(HAPPENING, one.key): after})


def take_back(data: st.DataObject, place: Place, at: int) -> None:
    """News go with what was done in the turn that they began."""
    if not (happenings := told(place)):
        return
    first = data.draw(st.integers(0, len(happenings) - 1))
    gone = [happenings[first]]
    for each in happenings[first + 1 :]:
        if EventKind.DONE not in (gone[0].event.kind, each.event.kind):
            break
        if gone[0].event.kind is not EventKind.DONE:
            gone.append(each)
    place.do(TakenBack(gone[0].key), at, {(HAPPENING, each.key): None for each in gone})


def begin(data: st.DataObject, place: Place, at: int) -> None:
    fields = {**FORM, "touched": data.draw(st.sampled_from(["", "on"]))}
    values = {(FIELD, name): text for name, text in fields.items()}
    place.do(PlanBegun(fresh(at), fields), at, {**values, (PERSON, "person-1"): True}, plan=fresh(at))


def show(data: st.DataObject, place: Place, at: int) -> None:
    place.do(PlanShown(data.draw(st.sampled_from(place.alive))), at, {})


def name(data: st.DataObject, place: Place, at: int) -> None:
    key, title = data.draw(st.sampled_from(place.alive)), data.draw(TEXTS)
    place.do(PlanNamed(key, title), at, {(FIELD, TITLE): title}, plan=key)


def remove(data: st.DataObject, place: Place, at: int) -> None:
    key = data.draw(st.sampled_from(place.alive))
    if len(place.alive) == 1:
        return
    place.do(PlanRemoved(key), at, {(REMOVED, ""): True}, plan=key)


def bring_back(data: st.DataObject, place: Place, at: int) -> None:
    removed = sorted(place.plans.keys() - set(place.alive))
    if removed:
        key = data.draw(st.sampled_from(removed))
        place.do(PlanBroughtBack(key), at, {(REMOVED, ""): None}, plan=key)


def undo(_: st.DataObject, place: Place, at: int) -> None:
    """What has changed once more since then, as it can elsewhere, is left as it is."""
    if place.state.undo and place.undo:
        key, before, after = place.undo
        there = place.there(key)
        back = {part: value for part, value in before.items() if there.get(part) == after[part]}
        place.do(place.state.undo, at, back, plan=key)


def save(data: st.DataObject, place: Place, at: int) -> None:
    key, step = data.draw(st.sampled_from(place.alive)), data.draw(st.sampled_from(["call", "check-in"]))
    written = Written(TODAY, None, "Call", checksum=at, sequence=0, is_cancelled=False)
    gone = {part: None for part in place.there(key) if part[0] == WRITTEN}
    place.do(CalendarSaved(key, {step: written}), at, {**gone, (WRITTEN, step): written}, plan=key)


def remember(data: st.DataObject, place: Place, at: int) -> None:
    country, region = data.draw(st.sampled_from([("", ""), ("US", ""), ("US", "US-CA"), ("XX", "")]))
    is_new = country and not place.shown.get((FIELD, "country"))
    values: dict[Part, object] = {(FIELD, "country"): country, (FIELD, "region"): region}
    place.do(PlaceRemembered(country, region), at, values if is_new else {})


def look(data: st.DataObject, place: Place, at: int) -> None:
    """What changes no plan."""
    change = st.one_of(
        st.booleans().map(HolidaysArrived),
        st.booleans().map(PrintingChosen),
        st.builds(Toggled, st.sampled_from(StepKind), st.booleans()),
        st.booleans().map(Answering),
        st.builds(RowOpened, st.sampled_from(["", "call", "reply-1"])),
        st.builds(Done, st.sampled_from([*MESSAGES, PLAN]), st.sampled_from(Outcome)),
    )
    place.do(data.draw(change), at, {})


def wake(data: st.DataObject, place: Place, at: int) -> None:
    """Another day, to which every example moves."""
    day = data.draw(DAYS)
    for key in place.plans if day != place.state.today else ():
        if not place.there(key).get((FIELD, "touched")):
            place.learn(key, at, {(FIELD, "interview-date"): f"{day}"})
    place.do(DayCame(day), at, {})


ACTIONS: list[Callable[[st.DataObject, Place, int], None]] = [
    type_, add_person, remove_person, edit, drop, live, answer, redate, take_back,
    begin, show, name, remove, bring_back, undo, undo, undo, save, remember, look, wake,
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_nothing_is_lost_that_the_reader_has_not_taken_away(data: st.DataObject) -> None:
    places = Place(1), Place(2)
    for at in range(10, 10 + data.draw(st.integers(1, 40))):
        here, there = data.draw(st.sampled_from([places, places[::-1]]))
        act = data.draw(st.sampled_from([*ACTIONS, None]))
        if act:
            act(data, here, at)
            continue
        here.meet(there)
        if not here.alive:  # each was removed in one of the places: the page begins another
            begin(data, here, at)
    one, other = places
    one.meet(other)
    other.meet(one)
    assert one.state.plans == other.state.plans
