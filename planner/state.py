"""What the planner knows, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from planner.application import Application
from planner.merging import stamped
from rules import DAY_FIRST, Dates, Problem

if TYPE_CHECKING:  # comes with the first change
    from planner.changes import Arriving, Carried, Change


class Arrival(StrEnum):
    """How far a part is that is brought when it is first asked for."""

    ABSENT = "absent"
    WANTED = "wanted"
    HERE = "here"
    LOST = "lost"


class Outcome(StrEnum):
    """What came of something that the reader did with a message or with the plan."""

    COPIED = "copied"
    SUBJECT_COPIED = "subject-copied"
    SELECTED = "selected"
    IN_EMAIL = "in-email"
    BEING_SAVED = "being-saved"
    SAVED = "saved"
    SAVED_AGAIN = "saved-again"
    NOT_SAVED = "not-saved"


class Trouble(StrEnum):
    """What is in the way of keeping the plans in this browser."""

    BLOCKED = "blocked"
    FULL = "full"
    FORGOTTEN = "forgotten"
    DAMAGED = "damaged"
    TOO_NEW = "too-new"


PLAN, ALL_PLANS = "plan", "all-plans"
"""What an outcome is of that is not of a message."""


class State(NamedTuple):
    """All that the page knows. What is shown follows from it.

    `plans` are the applications by their keys, in the order in which they were begun, with those that were
    removed and can come back; `shown` is the key of the one whose plan is shown. `opened` is the key of the
    step whose row the reader has opened, "" if they closed it, None if they did neither; `unfolded` are the
    steps whose messages are shown, and `unseen` the messages of which the page has said that they are out of
    sight. `undo` is the change that takes the last one back, if it can be, and `refused` one that cannot be,
    and why. `answer` holds what is wrong with what the reader tells of an answer, None while they tell of
    none.
    `outcome` is that of the last action, with the key of the message, `PLAN` or `ALL_PLANS`, and `carried`
    what came of the way on which plans were carried last. `arriving` are the plans in a file, while the
    reader is asked whether to take them in, and `filed` those in the page that is one file, None where it is
    none. `is_kept` says whether the browser keeps the plans, and `troubles` what is in the way.
    """

    today: date
    plans: Mapping[str, Application]
    shown: str
    dates: Dates = DAY_FIRST  # how the reader's region writes them
    opened: str | None = None
    unfolded: frozenset[str] = frozenset()
    unseen: frozenset[str] = frozenset()
    undo: Change | None = None
    refused: tuple[Change, str] | None = None
    answer: tuple[Problem, ...] | None = None
    prints_texts: bool = False
    prints_code: bool = True
    prints_all: bool = False
    is_printing: bool = False
    address: str = ""  # of the page, once codes can be made that open it; "" where none can
    typing: str | None = None  # the key of the message that was edited last, until something else happens
    outcome: tuple[str, Outcome] | None = None
    has_rest: bool = False  # whether the modules are here that the first plan does without
    countries: Mapping[str, str] = {}  # names by code, in the reader's language
    holidays: Arrival = Arrival.ABSENT
    is_kept: bool = False
    troubles: frozenset[Trouble] = frozenset()
    carried: Carried | None = None
    arriving: Arriving | None = None
    filed: Mapping[str, Application] | None = None

    @property
    def in_use(self) -> dict[str, Application]:
        """The plans of which the reader has told anything, and that are not removed, by their keys."""
        return {key: plan for key, plan in self.plans.items() if plan.is_in_use and not plan.is_removed}

    @property
    def is_unsaved(self) -> bool:
        """Whether the page is one file, and does not hold the plans as they are."""
        return self.filed is not None and self.filed != self.in_use

    @property
    def application(self) -> Application:
        """The application whose plan is shown."""
        return self.plans[self.shown]

    @property
    def has_several(self) -> bool:
        """Whether there are several applications to print or save together."""
        return len(self.in_use) > 1


def begun(
    today: date, fields: Mapping[str, str], key: str, dates: Dates = DAY_FIRST, *, at: int = 0
) -> State:
    """What the planner knows at first: the form, for an application with this key, at this moment."""
    return State(today, {key: stamped(Application(fields), None, at)}, key, dates)
