"""What outlives the page: where the employer works, in the browser, and what is handed over to the next page.

The page that is one file keeps nothing: what it kept in the browser, other files on the same disk could read.
"""

from pyodide.ffi import JsException
from pyscript import document, window
from pyscript.ffi import to_js

from export.revisions import to_plain
from planner.state import PlaceRemembered, State

REMEMBERED = "follow-up-planner:place"


def remembered_place() -> PlaceRemembered:
    """The place that the browser remembers, empty if it remembers none."""
    country, _, region = (_remembered() if _is_hosted() else "").partition(" ")
    return PlaceRemembered(country, region)


def remember_place(country: str, region: str) -> None:
    """Has the browser remember a place, or forget it if there is none."""
    if not _is_hosted():
        return
    try:
        if country:
            window.localStorage.setItem(REMEMBERED, f"{country} {region}".strip())
        elif _remembered():
            window.localStorage.removeItem(REMEMBERED)
    except JsException:
        pass  # the browser keeps nothing for anybody


def hand_over(state: State) -> None:
    """Adds to what the history holds for the next version of the page what does not stand in the form.

    These are the edited messages, shown or not, and what the calendar file said.
    """
    told = {
        "typed": window.history.state.typed,
        "texts": [[key, text.subject or "", text.body] for key, text in state.application.texts.items()],
        "application": state.shown,
        "written": to_plain(state.application.written),
    }
    window.history.replaceState(to_js(told), "")


def _is_hosted() -> bool:
    return bool(document.querySelector(".hosted"))


def _remembered() -> str:
    try:
        return window.localStorage.getItem(REMEMBERED) or ""
    except JsException:
        return ""
