"""What the planner gives back: a plan of steps, each with its days and the reason for them."""

from dataclasses import dataclass
from datetime import date, time

from rules import words
from rules.durations import OFFICE_HOURS, Hours, Reason
from rules.interview import Interview
from rules.kinds import NO_CONTACT, Standing, StepKind
from rules.workdays import DayOff


@dataclass(frozen=True)
class Step:
    """One thing to do or to expect.

    `opens` and `closes` are the first and the last day of its window, both inclusive; `act_on` is the day to
    act, within the window, and `reason` says which rule has set it. `at` is the wall-clock time at which the
    window opens and closes, where one is known. `moved_from` is the day that the rule names and `day_off`
    why that one is not worked, where a working day had to be found instead.
    """

    kind: StepKind
    opens: date
    closes: date
    act_on: date
    reason: Reason
    at: time | None = None
    moved_from: date | None = None
    day_off: DayOff | None = None

    @property
    def title(self) -> str:
        """What the step is called."""
        return words.TITLES[self.kind]

    @property
    def in_a_sentence(self) -> str:
        """What it is called in the midst of a sentence."""
        return words.IN_A_SENTENCE[self.kind]

    @property
    def what(self) -> str:
        """What to do in it, in a sentence or two."""
        return words.TO_DO[self.kind]

    @property
    def why(self) -> str:
        """Why it stands on its day, in a sentence."""
        return words.why(self.reason)

    @property
    def source(self) -> str:
        """On whose word."""
        return str(self.reason.rule.source)

    @property
    def hours(self) -> Hours | None:
        """The hours of the day to act that suit whom the step contacts; None if it contacts nobody.

        Office hours, as far as the window is open in them. A window that opens after them leaves the evening,
        one that closes before them the early morning.
        """
        if self.kind in NO_CONTACT:
            return None
        hours = OFFICE_HOURS
        if self.at and self.act_on == self.opens:
            hours = hours.not_before(self.at)
        elif self.at and self.act_on == self.closes:
            hours = hours.not_after(self.at)
        return hours

    @property
    def moved(self) -> str | None:
        """What the step was moved from, in words; None if it stands where its rule puts it."""
        return words.moved(self.moved_from, self.day_off) if self.moved_from and self.day_off else None


@dataclass(frozen=True)
class Plan:
    """The follow-up plan for an interview as it stands on the day `today`; steps in order of `act_on`."""

    interview: Interview
    today: date
    steps: tuple[Step, ...]

    @property
    def next_contact(self) -> Step | None:
        """The first step that contacts somebody and whose window is not over; None after the last."""
        contacts = (step for step in self.steps if step.kind not in NO_CONTACT)
        return next((step for step in contacts if step.closes >= self.today), None)

    def standing(self, step: Step) -> Standing:
        """Where `step` stands today; from its day to act until its window closes it is to be done today."""
        if step.closes < self.today:
            return Standing.PAST
        if step.act_on <= self.today:
            return Standing.TODAY
        return Standing.NEXT if step == self.next_contact else Standing.LATER

    @property
    def missed(self) -> StepKind | None:
        """The step that a reader who comes late may have missed and can make up for; None without one."""
        step = {step.kind: step for step in self.steps}
        if step[StepKind.MOVE_ON].closes < self.today:
            return StepKind.MOVE_ON
        if step[StepKind.CHECK_IN].closes < self.today:
            return StepKind.CHECK_IN
        if step[StepKind.THANK_YOU].closes < self.today < step[StepKind.CHECK_IN].act_on:
            return StepKind.THANK_YOU
        return None
