"""Draws what comes after the first plan: messages, links, and the rest of the form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import TYPE_CHECKING

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js

from page.addresses import address
from page.fields import set_value
from page.views import View, Views, copy, differs, write
from planner.letters import Found, Letter, Offer, Piece, Place
from planner.links import Links
from planner.screen import FormRest, PersonRow, Row

if TYPE_CHECKING:
    from dom import Element, Node, Sight

LONGEST_LINK = 2000
"""Characters that all common programs take of a link for an email."""
NEARLY = "100%"
"""What is so near above or below the window, in parts of its height, counts as in sight."""


class RowRest:
    """The messages of a step, in a part that unfolds, and the links to calendars on the web."""

    def __init__(self, parent: Element) -> None:
        self._group: View[Row] = View(copy("texts-of-step"))
        self._letters = Views(self._group.element, LetterView)
        self._links = copy("into-calendar")
        self._addresses = list(self._links.querySelectorAll("a"))
        self._row: Row | None = None
        parent.append(self._links)

    def show(self, row: Row) -> None:
        """Shows what a step has now."""
        before = self._row
        self._row = row
        if not row.letters:
            self._group.element.remove()
        elif not self._group.element.parentNode:
            self._links.before(self._group.element)
        self._group.show(row)
        self._letters.show(row.letters)
        if differs("is_unfolded", row, before):
            self._group.element.open = row.is_unfolded
        if differs("links", row, before):
            self._draw_links(row.links)

    def _draw_links(self, links: Links | None) -> None:
        self._links.hidden = links is None
        if links:
            for link, to in zip(self._addresses, links, strict=True):
                link.href = address(to.base, to.values)


def _tell_of_sight(entries: Iterable[Sight], _: object) -> None:
    """Says in an event which messages have come into sight, or nearly, and which have gone out of it."""
    window.dispatchEvent(window.CustomEvent.new("sight", to_js({"detail": entries})))


_SIGHT = window.IntersectionObserver.new(create_proxy(_tell_of_sight), to_js({"rootMargin": NEARLY}))


class LetterView(View[Letter]):
    """A message: the text in a field to edit, and beside it what the check finds.

    A field that holds what it is to show is left alone: so the reader's own typing is never disturbed.
    """

    def __init__(self, letter: Letter) -> None:
        super().__init__(copy("message"))
        self.element.id = letter.key
        _SIGHT.observe(self.element)
        self._text = self.find("textarea")
        self._text.id = f"{letter.key}-body"
        self._text.dataset.message = letter.kind
        self._subject = self.find(".subject input")
        self._subject.id = f"{letter.key}-subject"
        heading, tally = self.find("h4"), self.find(".tally")
        heading.id, tally.id = f"{letter.key}-heading", f"{letter.key}-tally"
        self._text.setAttribute("aria-labelledby", f"{letter.step}-title {heading.id}")
        self._text.setAttribute("aria-describedby", tally.id)
        self._marks = Marks(self.find(".marks"))
        self._found = Views(self.find(".findings"), FoundView)
        self._link = self.find(".email")
        self._too_long = self.find(".too-long")
        if letter.subject is None:
            for element in (self.find(".subject"), self.find(".copy-subject"), self._link):
                element.remove()

    def draw(self, letter: Letter, before: Letter | None) -> None:
        """Draws the message."""
        super().draw(letter, before)
        if differs("body", letter, before):
            set_value(self._text, letter.body)
        if letter.subject is not None and differs("subject", letter, before):
            set_value(self._subject, letter.subject)
        self._marks.show(letter.pieces)
        self._found.show(letter.found)
        if letter.subject is not None and letter.pieces:
            self._draw_link(letter.draft.address, letter.subject, letter.body)

    def _draw_link(self, to: str, subject: str, body: str) -> None:
        texts = [(name, text.replace("\n", "\r\n")) for name, text in (("subject", subject), ("body", body))]
        link = address(f"mailto:{window.encodeURIComponent(to)}" if to else "mailto:", texts)
        self._link.href = link
        self._too_long.hidden = len(link) <= LONGEST_LINK


class Marks:
    """The copy of a text that lies behind its field, in pieces, with some of them marked."""

    def __init__(self, parent: Element) -> None:
        self._parent = parent
        self._pieces: tuple[Piece, ...] = ()
        self._nodes: list[Node] = []
        parent.append("\n")  # shows that the text ends with a line end, if it does

    def show(self, pieces: tuple[Piece, ...]) -> None:
        """Shows the pieces; those stay that are before the first that differs."""
        pairs = zip(pieces, self._pieces, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        for node in self._nodes[same:]:
            node.remove()
        new = [_node(piece) for piece in pieces[same:]]
        if new:
            self._parent.lastChild.before(*new)
        self._nodes[same:] = new
        self._pieces = pieces


def _node(piece: Piece) -> Node:
    if not piece.weight:
        return document.createTextNode(piece.text)
    mark = copy("marked")
    mark.dataset.weight = piece.weight
    mark.textContent = piece.text
    return mark


class FoundView(View[Found]):
    """What the check has found of one kind, with a button for each of its places in the text."""

    def __init__(self, found: Found) -> None:
        super().__init__(copy("finding"))
        self.element.dataset.code, self.element.dataset.weight = found.code, found.weight
        self.element.dataset.found = found.key
        self._places = Views(self.element, PlaceView, end=self.element.firstElementChild)
        self._offers = Views(self.find(".offers"), OfferView)

    def draw(self, found: Found, before: Found | None) -> None:
        """Draws the finding."""
        super().draw(found, before)
        self._places.show(found.places)
        self._offers.show(found.offers)


class OfferView(View[Offer]):
    """A button that mends the text."""

    def __init__(self, _: Offer) -> None:
        super().__init__(copy("offer"))

    def draw(self, offer: Offer, before: Offer | None) -> None:
        """Draws the button."""
        if differs("label", offer, before):
            self.element.textContent = offer.label
        self.element.dataset.offer = str(offer.key)


class PlaceView(View[Place]):
    """A button that leads to a place in the text."""

    def __init__(self, _: Place) -> None:
        super().__init__(copy("where"))

    def draw(self, place: Place, before: Place | None) -> None:
        """Draws the button."""
        super().draw(place, before)
        self.element.dataset.start, self.element.dataset.end = str(place.start), str(place.end)


class PersonView(View[PersonRow]):
    """The fields for a person."""

    def __init__(self, person: PersonRow) -> None:
        super().__init__(copy("person"))
        self.element.id = person.key
        self._fields = {
            field.dataset.person: field for field in self.element.querySelectorAll("[data-person]")
        }
        for name, field in self._fields.items():
            field.id = f"{person.key}-{name}"
        for tip in self.element.querySelectorAll(".tip"):
            tip.id = f"{person.key}-{tip.dataset.of}-tip"
            self._fields[tip.dataset.of].setAttribute("aria-describedby", tip.id)

    def draw(self, person: PersonRow, before: PersonRow | None) -> None:
        """Draws the fields."""
        super().draw(person, before)
        if differs("label", person, before):
            self.element.ariaLabel = person.label
        for name, field in self._fields.items():
            set_value(field, getattr(person, name.replace("-", "_")))


def draw_form(form: FormRest, before: FormRest | None) -> None:
    """Draws the people, and the countries and regions to choose from."""
    if form == before:
        return
    _people.show(form.people)
    if differs("has_recruiter", form, before):
        RECRUITER.hidden = not form.has_recruiter
    if differs("email_tip", form, before):
        write(EMAIL_TIP, form.email_tip)
        EMAIL_TIP.hidden = not form.email_tip
    if differs("countries", form, before):
        _offer(COUNTRY, form.countries)
    if differs("regions", form, before) or differs("country", form, before):
        _offer(REGION, form.regions)
    document.getElementById("region-field").hidden = not form.regions and not form.region
    if differs("usual_weekend", form, before):
        write(USUAL_WEEKEND, form.usual_weekend)
    set_value(COUNTRY, form.country)
    set_value(REGION, form.region)


def _offer(field: Element, names: Mapping[str, str]) -> None:
    """Offers codes in a list by their names, in the order of the reader's language, after "none"."""
    codes = {name: code for code, name in names.items()}
    in_order = to_js(list(codes)).sort(window.Intl.Collator.new().compare)
    field.length = 1
    field.append(*(window.Option.new(name, codes[name]) for name in in_order))


COUNTRY, REGION = map(document.getElementById, ("country", "region"))
RECRUITER = document.getElementById("recruiter")
EMAIL_TIP = document.getElementById("recruiter-email-tip")
USUAL_WEEKEND = document.querySelector("#weekend option")
_people = Views(document.getElementById("people"), PersonView, end=document.getElementById("add-person"))
