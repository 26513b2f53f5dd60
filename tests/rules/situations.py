"""Random interviews, calendars and events, for the properties that every plan has."""

from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from rules import Event, EventKind, Interview, Plan, Workdays, plan
from rules.events import turns

DAYS = st.dates(date(1990, 1, 1), date(2190, 12, 31))
LENGTHS = st.integers(1, 365)
WHAT_FOLLOWS_SOON = st.integers(0, 3) | st.integers(0, 30)


class Situation(NamedTuple):
    """What is known of an application on a day, and which days are worked there."""

    interview: Interview
    events: tuple[Event, ...]
    today: date
    workdays: Workdays

    @property
    def plan(self) -> Plan:
        """The plan for it."""
        return plan(self.interview, today=self.today, workdays=self.workdays, events=self.events)


@st.composite
def interviews(draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS) -> Interview:
    on = draw(days)
    promises = st.integers(0, 365).map(lambda later: on + timedelta(later))
    return Interview(
        on=on,
        at=draw(st.none() | st.times()),
        process_days=draw(st.none() | LENGTHS),
        answer_by=draw(st.none() | promises),
    )


@st.composite
def workdays_near(draw: st.DrawFn, on: date) -> Workdays:
    """Weekends of any length, holidays here and there, and perhaps a long one."""
    weekend = draw(st.just(frozenset({5, 6})) | st.frozensets(st.integers(0, 6), max_size=6))
    offsets = draw(st.sets(st.integers(0, 90), max_size=20))
    start = draw(st.integers(0, 60))
    long_holiday = range(start, start + draw(st.just(0) | st.integers(0, 12)))
    return Workdays(weekend, {on + timedelta(days): "Some Day" for days in (*offsets, *long_holiday)})


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    interview = draw(interviews())
    events: list[Event] = []
    today = interview.on
    for _ in range(draw(st.integers(0, 5))):
        today += timedelta(draw(WHAT_FOLLOWS_SOON))
        event, today = draw(events_in(interview, events, today))
        events.append(event)
    today += timedelta(draw(WHAT_FOLLOWS_SOON | st.integers(0, 120)))
    return Situation(interview, tuple(events), today, draw(workdays_near(interview.on)))


@st.composite
def events_in(draw: st.DrawFn, interview: Interview, before: list[Event], day: date) -> tuple[Event, date]:
    """An event that can follow those before it on a day or, where nothing can be done so early, later."""
    turn = turns(interview, before, today=day)[-1]
    kind = draw(st.just(EventKind.DONE) | st.sampled_from(EventKind))
    if kind is EventKind.DONE:
        day = max(day, turn.interview.on)
        return Event(kind, day, step=draw(st.sampled_from(sorted(turn.can_be_done)))), day
    if kind is EventKind.TOLD:
        new_dates = (st.integers(0, 3) | st.integers(0, 365)).map(lambda later: day + timedelta(later))
        return Event(kind, day, answer_by=draw(st.none() | new_dates)), day
    if kind is EventKind.INVITED:
        soon = st.integers(0, 30).map(lambda later: day + timedelta(later))
        return Event(kind, day, interview=draw(interviews(soon))), day
    return Event(kind, day), day
