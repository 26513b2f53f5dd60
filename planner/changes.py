"""All that can happen to what the planner knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner.application import Application, Happening

if TYPE_CHECKING:  # comes with the rest, after the first plan
    from export.revisions import Written
    from messages import Message
    from planner.carrying import Carriage, Way
    from planner.state import Outcome, Trouble


class FormTyped(NamedTuple):
    """The form holds these fields now."""

    fields: Mapping[str, str]


class PersonAdded(NamedTuple):
    """The reader wants to tell of another person, whose row gets this mark."""

    mark: str = ""


class PersonRemoved(NamedTuple):
    """The reader has taken a person away, and with them their messages."""

    row: str


class TextEdited(NamedTuple):
    """The reader has edited a message whose draft is `draft`, if it has one."""

    key: str
    subject: str | None
    body: str
    draft: Message | None


class TextMended(NamedTuple):
    """The planner has edited a message so, as the reader wanted."""

    edit: TextEdited


class TextDropped(NamedTuple):
    """The reader wants the draft back in the place of their text."""

    key: str


class Toggled(NamedTuple):
    """The reader has unfolded the messages of a step, or folded them up."""

    step: str
    is_open: bool


class SightChanged(NamedTuple):
    """Messages have come into sight, by their keys, and others have gone out of it."""

    seen: frozenset[str]
    unseen: frozenset[str]


class RowOpened(NamedTuple):
    """The reader has opened the row of a step, by its key, or closed the open one with ""."""

    step: str


class Happened(NamedTuple):
    """Something has happened since the interview: for each person who was thanked, or once."""

    happenings: tuple[Happening, ...]


class Redated(NamedTuple):
    """Something has happened on this day, and not on the one that was told first."""

    key: str
    on: date


class TakenBack(NamedTuple):
    """Something has not happened after all."""

    key: str


class Answering(NamedTuple):
    """The reader begins to tell what the employer has answered, or leaves it."""

    is_begun: bool


class AnswerTold(NamedTuple):
    """The reader has told what the employer has answered, in these fields; it gets the key."""

    key: str
    fields: Mapping[str, str]


class PlanBegun(NamedTuple):
    """The reader begins a plan for another application, with this key and these fields."""

    key: str
    fields: Mapping[str, str]


class PlanShown(NamedTuple):
    """The reader wants to see another plan."""

    key: str


class PlanNamed(NamedTuple):
    """The reader has given a plan this title."""

    key: str
    title: str


class PlanRemoved(NamedTuple):
    """The reader has removed a plan."""

    key: str


class PlanBroughtBack(NamedTuple):
    """The reader wants a plan back that they have removed."""

    key: str


class Undone(NamedTuple):
    """The reader wants a change of a plan undone that has made `after` of `before`."""

    key: str
    before: Application
    after: Application


class PlansArrived(NamedTuple):
    """Plans that were kept, or changed elsewhere; a part of a plan that was changed later here stays."""

    plans: Mapping[str, Application]


class PlansOpened(NamedTuple):
    """Plans that came with the page, of which this one is shown, in the place of an untouched example."""

    plans: Mapping[str, Application]
    shown: str


class Arriving(NamedTuple):
    """The reader has chosen a file with these plans, of which one was shown; or no longer asks for it."""

    plans: Mapping[str, Application] = {}
    shown: str = ""


class Filed(NamedTuple):
    """The page is one file, which holds these plans now."""

    plans: Mapping[str, Application]


class Carried(NamedTuple):
    """What came of carrying plans along on a way; `link` is one that the reader has to copy by hand.

    Of what is being brought, `arrived` is how much has arrived, in per cent.
    """

    way: Way
    outcome: Carriage | None = None
    link: str = ""
    arrived: int | None = None


class PrintingChosen(NamedTuple):
    """The reader wants the messages on paper too, or a code, or the agenda of all plans in their place."""

    with_texts: bool
    with_code: bool = True
    all_plans: bool = False


class Printing(NamedTuple):
    """The browser is about to print, or has printed."""

    is_printing: bool


class CodesArrived(NamedTuple):
    """Codes can be made now that open the page, which has this address."""

    address: str


class CalendarSaved(NamedTuple):
    """A calendar file has been saved for the plan with this key, and says this."""

    key: str
    written: Mapping[str, Written]


class Done(NamedTuple):
    """What the reader did with a message, by its key, or with `PLAN` or `ALL_PLANS` came to this."""

    key: str
    outcome: Outcome


class DayCame(NamedTuple):
    """It is this day, where the reader is."""

    today: date


class RestArrived(NamedTuple):
    """The modules are here that the first plan does without, and the names of the countries."""

    countries: Mapping[str, str]


class PlaceRemembered(NamedTuple):
    """The browser remembers where the employer works."""

    country: str
    region: str


class HolidaysArrived(NamedTuple):
    """The public holidays are here, or did not arrive."""

    are_here: bool


class KeepingChosen(NamedTuple):
    """The browser keeps the plans from now on, or has forgotten them."""

    is_kept: bool


class TroubleMet(NamedTuple):
    """Something is in the way of keeping the plans, or no longer."""

    trouble: Trouble
    is_there: bool = True


Change = (
    FormTyped
    | PersonAdded
    | PersonRemoved
    | TextEdited
    | TextMended
    | TextDropped
    | Toggled
    | SightChanged
    | RowOpened
    | Happened
    | Redated
    | TakenBack
    | Answering
    | AnswerTold
    | PlanBegun
    | PlanShown
    | PlanNamed
    | PlanRemoved
    | PlanBroughtBack
    | Undone
    | PlansArrived
    | PlansOpened
    | Arriving
    | Filed
    | Carried
    | PrintingChosen
    | Printing
    | CodesArrived
    | CalendarSaved
    | Done
    | DayCame
    | RestArrived
    | PlaceRemembered
    | HolidaysArrived
    | KeepingChosen
    | TroubleMet
)
