"""Listens to what comes after the first plan: people, messages, plans."""

from __future__ import annotations

from collections.abc import Iterator
from os import urandom
from typing import TYPE_CHECKING

from pyscript import document, when, window
from pyscript.ffi import create_proxy, to_js

from messages.checking import preparations
from page import carry, late_printing, leaving, store
from page import late_calendar as late_calendar  # listens from then on
from page.idle import when_idle
from page.loop import loop
from page.packages import bring
from page.plans import begin_if_none_is_left
from places.countries import COUNTRIES
from planner.changes import (
    Done,
    HolidaysArrived,
    PersonAdded,
    PersonRemoved,
    PlaceRemembered,
    RestArrived,
    SightChanged,
    TextDropped,
    TextEdited,
    TextMended,
    Toggled,
)
from planner.state import Arrival, Outcome, State

if TYPE_CHECKING:
    from dom import Element, Event, SightEvent

_preparations = preparations()


def begin() -> Iterator[None]:
    """Shows the rest, with the plans that are kept or came along, or the place that is remembered."""
    loop.followers += [
        keep_place,
        bring_holidays,
        begin_if_none_is_left,
        late_printing.bring_codes,
        leaving.ask_before_loss,
    ]
    names = window.Intl.DisplayNames.new(to_js([]), to_js({"type": "region"}))
    countries = RestArrived({code: names.of(code) for code in COUNTRIES})
    yield
    is_kept = loop.state.shown in store.known
    loop.take(countries, *([] if is_kept else [PlaceRemembered(*store.remembered_place())]))
    yield
    from page import acting  # which listens from then on

    if loop.state.holidays is Arrival.WANTED:
        bring_holidays(loop.state, loop.state._replace(holidays=Arrival.ABSENT))
    if store.is_hosted():
        from page import keeping

        keeping.begin()
    carry.begin()
    acting.resume_answer()
    store.let_go_of_what_was_handed_over()
    document.getElementById("new-plan").disabled = False
    prepare()


@create_proxy
def prepare(*_: object) -> None:
    """Prepares the check a little further, so that the first message does not wait for all of it."""
    if next(_preparations, False):
        when_idle(prepare)


def keep_place(state: State, before: State) -> None:
    """Has the browser remember where the employer works, when that has changed."""
    if state.shown == before.shown and state.application.place != before.application.place:
        store.remember_place(*state.application.place)


def bring_holidays(state: State, before: State) -> None:
    """Brings the public holidays when they are wanted, or wanted again."""
    if state.holidays is Arrival.WANTED and before.holidays is not Arrival.WANTED:
        bring("holidays", lambda are_here: loop.take(HolidaysArrived(are_here)))


@when("click", "#people")
def change_people(event: Event) -> None:
    """Adds a row for another person, or removes one."""
    if event.target.closest("#add-person"):
        loop.take(PersonAdded(urandom(2).hex()))
        document.getElementById(f"{loop.state.application.people[-1]}-name").focus()
    elif event.target.closest(".remove"):
        # First, as the focus is lost with the row, and with the focus the form.
        document.getElementById("add-person").focus()
        loop.take(PersonRemoved(around(event.target, ".person").id))


@when("toggle", "#plan", capture=True)
def unfold(event: Event) -> None:
    """Takes in which messages are unfolded."""
    loop.take(Toggled(around(event.target, "li").dataset.key, event.target.open))


@when("sight", window)
def look(event: SightEvent) -> None:
    """Takes in which messages are in sight: the others need not be checked."""
    seen = {sight.target.id: sight.isIntersecting for sight in event.detail}
    unseen = frozenset(key for key, is_seen in seen.items() if not is_seen)
    loop.take(SightChanged(frozenset(seen) - unseen, unseen))


@when("input", "#plan")
def edit(event: Event) -> None:
    """Takes in a message while it is edited."""
    message = event.target.closest(".message")
    if not message:
        return
    letter = loop.screen.letters[message.id]
    subject = message.querySelector(".subject input").value if letter.subject is not None else None
    body = message.querySelector("textarea").value
    loop.take(TextEdited(letter.key, subject, body, letter.begun_from))


@when("click", "#plan")
def act_on_text(event: Event) -> None:
    """Copies a message, shows or mends words in it, or starts again from its draft."""
    button = event.target.closest(".message :is(button, a)")
    if not button:
        return
    key = around(button, ".message").id
    text = document.getElementById(f"{key}-body")
    if button.matches(".copy"):
        copy_text(key, text, Outcome.COPIED)
    elif button.matches(".copy-subject"):
        copy_text(key, around(button, ".message").querySelector(".subject input"), Outcome.SUBJECT_COPIED)
    elif button.matches(".offer"):
        mend(key, around(button, "li").dataset.found, int(button.dataset.offer))
        text.focus()
    elif button.matches(".email"):
        loop.take(Done(key, Outcome.IN_EMAIL))
    elif button.matches(".where"):
        text.focus()
        text.setSelectionRange(int(button.dataset.start), int(button.dataset.end))
    elif button.matches(".again"):
        loop.take(TextDropped(key))
        text.focus()


def around(element: Element, selector: str) -> Element:
    """The element around another one; there must be one."""
    found = element.closest(selector)
    assert found
    return found


def mend(key: str, found_key: str, offer_key: int) -> None:
    """Takes in a text as it was offered to be mended."""
    letter = loop.screen.letters[key]
    found = next(each for each in letter.found if each.key == found_key)
    offer = next(each for each in found.offers if each.key == offer_key)
    loop.take(TextMended(TextEdited(key, offer.subject, offer.body, letter.begun_from)))


def copy_text(key: str, text: Element, copied: Outcome) -> None:
    """Copies what a field holds, or selects it where the browser does not let the page copy."""
    text.select()
    selected = Done(key, Outcome.SELECTED)
    clipboard = window.navigator.clipboard
    if not clipboard:
        loop.take(selected)
        return
    clipboard.writeText(text.value).then(
        lambda _: loop.take(Done(key, copied)),
        lambda _: loop.take(selected),
    )
