"""What the planner gives back: a plan of steps, each with its days, its words, its reason and its source."""

from dataclasses import dataclass
from datetime import date, time

from rules.durations import OFFICE_HOURS, Hours
from rules.interview import Interview
from rules.kinds import NO_CONTACT, Standing, StepKind
from rules.words import in_words


@dataclass(frozen=True)
class Step:
    """One thing to do or to expect.

    `opens` and `closes` are the first and the last day of its window, both inclusive; `act_on` is the
    day to act, within the window. `at` is the wall-clock time at which the window opens and closes,
    where one is known. `moved_from` is the day that the rule names and `day_off` what it is ("weekend"
    or the holiday's name), where a working day had to be found instead.
    """

    kind: StepKind
    opens: date
    closes: date
    act_on: date
    title: str
    what: str
    why: str
    source: str
    at: time | None = None
    moved_from: date | None = None
    day_off: str | None = None

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
        if self.moved_from is None:
            return None
        return f"Moved from {in_words(self.moved_from)}: {self.day_off}"


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
