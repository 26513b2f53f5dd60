"""Fills the <template>s of index.html. What is filled in is set as text, never parsed as HTML."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from pyscript import document

from page.dates import clock, show_date


def filled(template: str, values: Mapping[str, Any] = {}, *, this_year: int | None = None) -> Any:
    """A copy of the template with each `data-slot` filled, and each `data-with` without a value removed.

    Dates are shown with their year unless it is `this_year`.
    """
    copy = document.getElementById(template).content.cloneNode(True)
    for element in copy.querySelectorAll("[data-with]"):
        if values[element.getAttribute("data-with")] is None:
            element.remove()
    for element in copy.querySelectorAll("[data-slot]"):
        value = values[element.dataset.slot]
        if isinstance(value, date):
            show_date(element, value, with_year=value.year != this_year)
        elif isinstance(value, time):
            element.textContent = clock(value)
        else:
            element.textContent = value
    return copy
