"""Copies of the <template>s of index.html that follow what they show. Only what differs is touched.

What is shown is set as text, never parsed as HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from pyscript import document

from rules import Day
from rules.dates import Sentence

if TYPE_CHECKING:
    from dom import Element

Value = str | Day | Sentence
Item = TypeVar("Item")


class View(Generic[Item]):
    """An element, such as a copy of a template, that shows an item.

    A `data-slot` in it shows the item's value of that name; what has a `data-with` is hidden while the
    value of that name is empty.
    """

    def __init__(self, element: Element) -> None:
        self.element = element
        self.item: Item | None = None
        self._slots = [(slot, slot.dataset.slot) for slot in element.querySelectorAll("[data-slot]")]
        self._parts = [
            (part, part.getAttribute("data-with")) for part in element.querySelectorAll("[data-with]")
        ]

    def find(self, selector: str) -> Element:
        """An element in it; there must be one."""
        return self.element.querySelector(selector)

    def show(self, item: Item) -> None:
        """Shows an item in the place of the one before."""
        if item != self.item:
            self.draw(item, self.item)
            self.item = item

    def draw(self, item: Item, before: Item | None) -> None:
        """Touches what differs between an item and the one before, if there is one."""
        for part, name in self._parts:
            if differs(name, item, before):
                part.hidden = not getattr(item, name)
        for slot, name in self._slots:
            if differs(name, item, before):
                write(slot, getattr(item, name))


class Views(Generic[Item]):
    """The views of items in an element, in order, each known again by its `key`.

    They stand before `end`, or last.
    """

    def __init__(
        self,
        parent: Element,
        make: Callable[[Item], View[Item]],
        *,
        key: str = "key",
        end: Element | None = None,
    ) -> None:
        self._parent, self._make, self._key, self._end = parent, make, key, end
        self._views: dict[object, View[Item]] = {}

    def show(self, items: Iterable[Item]) -> None:
        """Shows these items and no others."""
        before = self._views
        self._views = {}
        for item in items:
            key = getattr(item, self._key)
            view = self._views[key] = before.get(key) or self._make(item)
            view.show(item)
        if list(self._views) != list(before):
            for key in before.keys() - self._views.keys():
                before[key].element.remove()
            self._arrange([view.element for view in self._views.values()])

    def _arrange(self, elements: list[Element]) -> None:
        """Brings the elements into order; one that has the focus stays, as a move would take it away."""
        focus = document.activeElement
        following = self._end
        for element in reversed(elements):
            is_there = element.parentNode and (element.nextElementSibling or None) == following
            if not is_there and not element.contains(focus):
                self._parent.insertBefore(element, following)
            following = element


def differs(name: str, item: object, before: object | None) -> bool:
    """Whether a value of an item is another one than before, if there was any."""
    return before is None or getattr(item, name) != getattr(before, name)


def copy(template: str) -> Element:
    """A copy of the one element in a template."""
    return document.getElementById(template).content.firstElementChild.cloneNode(True)


def write(element: Element, value: Value) -> None:
    """Writes a value into an element."""
    if isinstance(value, str):
        element.textContent = value
    elif isinstance(value, Day):
        element.dateTime = value.on.isoformat() + (f"T{value.at:%H:%M}" if value.at else "")
        element.textContent = value.words
    else:
        element.replaceChildren(*map(_part, value))


def _part(part: str | Day) -> Element | str:
    """A part of a sentence for the page."""
    if isinstance(part, str):
        return part
    element = copy("day")
    write(element, part)
    return element
