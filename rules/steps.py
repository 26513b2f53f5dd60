"""What the planner gives back: a plan of steps, each with its days, its words, its reason and its source."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from rules.interview import Interview


class StepKind(StrEnum):
    """The kinds of step, in the order in which steps of the same day are listed."""

    NOTES = "notes"
    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    ANSWER_DUE = "answer-due"
    CALL = "call"
    CONFIRM = "confirm"
    MOVE_ON = "move-on"


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
    def moved(self) -> str | None:
        """What the step was moved from, in words; None if it stands where its rule puts it."""
        if self.moved_from is None:
            return None
        day = self.moved_from
        return f"Moved from {day:%A} {day.day} {day:%B}: {self.day_off}"


@dataclass(frozen=True)
class Plan:
    """The follow-up plan for an interview, as it stands on the day `today`; steps are in order of `act_on`."""

    interview: Interview
    today: date
    steps: tuple[Step, ...]

    @property
    def next_step(self) -> Step | None:
        """The first step with something to do that can still be done in its window; None after the last."""
        to_do = (step for step in self.steps if step.kind is not StepKind.ANSWER_DUE)
        return next((step for step in to_do if step.closes >= self.today), None)

    @property
    def missed_thank_you(self) -> Step | None:
        """The thank-you step while its window is over and the check-in has not come; else None."""
        days = {step.kind: step for step in self.steps}
        thank_you, check_in = days[StepKind.THANK_YOU], days[StepKind.CHECK_IN]
        return thank_you if thank_you.closes < self.today < check_in.act_on else None
