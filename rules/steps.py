"""What the planner gives back: a plan of steps, each with its days and the reason for them."""

from datetime import date, time
from typing import NamedTuple

from rules import words
from rules.dates import DAY_FIRST, Dates, Sentence, said
from rules.durations import Hours, Reason
from rules.events import Event
from rules.interview import Interview
from rules.kinds import IN_ORDER, NO_CONTACT, EventKind, Standing, StepKind
from rules.workdays import DayOff


class Step(NamedTuple):
    """One thing to do or to expect.

    `opens` and `closes` are the first and the last day of its window, both inclusive; `act_on` is the day to
    act, within the window, and `reason` says which rule has set it. `at` and `until` are the wall-clock times
    at which the window opens and closes, where those are not the ends of their days; `hours` are the best
    ones of the day to act, None where there are no better ones. `moved_from` is the day that the rule names
    and `days_off` why none is worked from there on, where a working day had to be found instead.

    A step that is done stands on `done_on`. One that is late stands on a day that is left for it, and
    `overdue_since` is the day on which it should have been done. One that has `lapsed` would come too late,
    or is no longer needed; it keeps its day. `turn` counts from 0, and `event` is what a reply answers.
    """

    kind: StepKind
    opens: date
    closes: date
    act_on: date
    reason: Reason
    at: time | None = None
    until: time | None = None
    hours: Hours | None = None
    moved_from: date | None = None
    days_off: tuple[DayOff, ...] = ()
    done_on: date | None = None
    overdue_since: date | None = None
    lapsed: bool = False
    turn: int = 0
    event: EventKind | None = None

    @property
    def key(self) -> str:
        """What tells it from all other steps of the plan, whatever happens."""
        return f"{self.kind}-{self.turn}" if self.turn else str(self.kind)

    @property
    def is_to_come(self) -> bool:
        """Whether it is neither done nor lapsed."""
        return not self.done_on and not self.lapsed

    @property
    def contacts(self) -> bool:
        """Whether the reader contacts somebody in it."""
        return self.kind not in NO_CONTACT

    @property
    def title(self) -> str:
        """What the step is called."""
        return words.TITLES.get(self.event or self.kind) or words.TITLES[self.kind]

    @property
    def in_a_sentence(self) -> str:
        """What it is called in the midst of a sentence."""
        return words.IN_A_SENTENCE.get(self.event or self.kind) or words.IN_A_SENTENCE[self.kind]

    @property
    def action(self) -> str:
        """What to do in it, in as few words as there are."""
        return words.ACTIONS[self.event or self.kind]

    @property
    def what(self) -> str:
        """What to do in it, in a sentence or two."""
        return words.TO_REPLY[self.event] if self.event else words.TO_DO[self.kind]

    @property
    def why(self) -> str:
        """Why it stands on its day, in a sentence."""
        return words.why(self.reason)

    @property
    def source(self) -> str:
        """On whose word."""
        return str(self.reason.rule.source)

    @property
    def moved(self) -> str | None:
        """What the step was moved from, in words; None if it stands where its rule puts it."""
        return said(self.move(seen_from=self.act_on)) or None

    def move(self, dates: Dates = DAY_FIRST, *, seen_from: date | None = None) -> Sentence:
        """The same with the day as `dates` writes it; empty if it stands where its rule puts it."""
        if not self.moved_from:
            return ()
        return words.moved(dates.day(self.moved_from, seen_from=seen_from), self.days_off)

    def window(self, dates: Dates = DAY_FIRST, *, seen_from: date | None = None) -> Sentence:
        """From when to when it can be taken; empty if it has a single day for that."""
        if self.opens == self.closes:
            return ()
        opens = dates.day(self.opens, self.at, seen_from=seen_from)
        return words.window(opens, dates.day(self.closes, self.until, seen_from=seen_from))

    def best_hours(self, dates: Dates = DAY_FIRST) -> str:
        """Which hours of the day to act are best; empty if there are no better ones."""
        return words.best_hours(self.hours, dates) if self.hours else ""


class Plan(NamedTuple):
    """The follow-up plan for an `interview` as it stands on the day `today`; steps in order of `act_on`.

    After an invitation the interview is the new one. `news` is the last thing that was heard of it or decided
    on it, if any. A plan is `closed` when there is nothing more to wait for.
    """

    interview: Interview
    today: date
    steps: tuple[Step, ...]
    news: Event | None = None
    closed: bool = False

    @property
    def next_contact(self) -> Step | None:
        """The first step to come that contacts somebody; None after the last."""
        return next((step for step in self.steps if step.is_to_come and step.contacts), None)

    def standing(self, step: Step) -> Standing:
        """Where `step` stands today."""
        if step.done_on:
            return Standing.DONE
        if step.lapsed:
            return Standing.LAPSED
        if step.act_on <= self.today:
            return Standing.TODAY if step.act_on == self.today else Standing.PAST
        return Standing.NEXT if step == self.next_contact else Standing.LATER

    def instead_of(self, step: Step) -> str:
        """What takes the place of a step that has lapsed, in a sentence."""
        other = self._in_place_of(step)
        return words.instead(step.kind, other.kind, is_done=other.done_on is not None)

    def _in_place_of(self, step: Step) -> Step:
        """The first of the steps after one that has lapsed that have not; the last one never does."""
        later = [
            other
            for other in self.steps
            if other.turn == step.turn
            and not other.lapsed
            and other.contacts
            and IN_ORDER.index(other.kind) > IN_ORDER.index(step.kind)
        ]
        return min(later, key=lambda other: IN_ORDER.index(other.kind))
