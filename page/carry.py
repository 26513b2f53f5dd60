"""Listens to the ways to carry plans along, in a link and in files, and takes in what comes on them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from pyodide.ffi import JsException
from pyscript import document, when, window
from pyscript.ffi import to_js

from page.clock import now
from page.files import save_file
from page.loop import fresh_key, loop
from page.packages import tell_missing
from planner import kept
from planner.carried import TooLarge, fragment, is_link, plan_in
from planner.carrying import Carriage, Way
from planner.changes import Arriving, Carried, Filed, PlansArrived, PlansOpened
from planner.importing import together
from planner.merging import stamped
from planner.one_file import PLANS, RUNTIME, SHELL, inside, unpacked, whole, with_plans

if TYPE_CHECKING:
    from dom import Element, Event, File

    from planner.application import Application

HTML, JSON = "text/html;charset=utf-8", "application/json"
LARGEST = 20_000_000
"""The most bytes of a file that is read: far more than plans ever have."""

_running: set[asyncio.Task[None]] = set()
_handle: Any = None
"""What the browser has given this page to write its own file with, once the reader has chosen it."""
_is_bringing = False
"""Whether the page is being brought as one file."""


def begin() -> None:
    """Shows the plans that came in the page itself and in its address."""
    if document.getElementById(PLANS):
        open_plans_in_file()
    open_link()


def address_of_plan(with_names: bool) -> str:
    """The link to a copy of the plan that is shown; "" if there is none."""
    told = fragment(loop.state.application, with_names)
    return told and f"{own_address()}#{told}"


@when("hashchange", window)
def open_link() -> None:
    """Shows the plan in the address as a copy, and takes it out of there, so that it comes only once."""
    told = window.location.hash.removeprefix("#")
    if not is_link(told):
        return
    window.history.replaceState(window.history.state, "", own_address())
    try:
        plan = plan_in(told, fresh_key)
    except kept.TooNew:
        say(Way.ARRIVAL, Carriage.LINK_TOO_NEW)
    except TooLarge:
        say(Way.ARRIVAL, Carriage.LINK_TOO_LARGE)
    except kept.Damaged:
        say(Way.ARRIVAL, Carriage.LINK_DAMAGED)
    else:
        key = fresh_key()
        loop.take(PlansOpened({key: stamped(plan, None, now())}, key))
        say(Way.ARRIVAL, Carriage.LINK_OPENED)


def open_plans_in_file() -> None:
    """Shows the plans that the page holds, as it is one file."""
    text = document.getElementById(PLANS).textContent
    try:
        held = kept.from_text(text) if text else kept.Kept({})
    except kept.TooNew:
        held = kept.Kept({}, unread=text)
    plans, shown = _there(held)
    if plans:
        loop.take(PlansOpened(plans, shown))
    loop.take(Filed(plans))
    if held.unread:
        say(Way.ARRIVAL, Carriage.FILE_DAMAGED)


@when("click", "#carry")
def act(event: Event) -> None:
    """Does what a button stands for."""
    button = event.target.closest("button, a")
    if button and button.id in ACTIONS:
        ACTIONS[button.id](event)


def copy_link(_: Event) -> None:
    """Copies the link to the plan, or shows it to be copied where the browser does not let the page copy."""
    link = address_of_plan(document.getElementById("link-names").checked)
    if not link:
        say(Way.LINK, Carriage.NO_LINK)
        return

    def select(_: object = None) -> None:
        loop.take(Carried(Way.LINK, Carriage.SELECTED, link))
        document.getElementById("link").select()

    clipboard = window.navigator.clipboard
    if clipboard:
        clipboard.writeText(link).then(lambda _: say(Way.LINK, Carriage.COPIED), select)
    else:
        select()


def save_offline(event: Event) -> None:
    """Saves the page as one file, with the plans in it if they are wanted there."""
    event.preventDefault()
    is_with_plans = document.getElementById("offline-plans").checked
    if is_with_plans and not loop.state.in_use:
        say(Way.OFFLINE, Carriage.NOTHING_TO_SAVE)
    elif not _is_bringing:
        _run(_save_offline(document.getElementById("save-offline"), is_with_plans))


async def _save_offline(link: Element, is_with_plans: bool) -> None:
    global _is_bringing
    from page.offline_copy import NotBrought, brought

    _is_bringing = True
    tell_progress(0)
    try:
        file = await brought(
            link.href,
            size=int(link.dataset.bytes),
            digest=document.querySelector("#offline-sha256 code").textContent,
            tell=tell_progress,
        )
    except NotBrought as failed:
        tell_missing()
        say(Way.OFFLINE, failed.outcome)
        return
    finally:
        _is_bringing = False
    content = with_plans(file.decode(), _document()).encode() if is_with_plans else file
    save_file(link.href.split("/")[-1], content, HTML)
    say(Way.OFFLINE, Carriage.DOWNLOADED if is_with_plans else Carriage.BROUGHT)


def tell_progress(arrived: int) -> None:
    """Says how much of the file has arrived, in per cent."""
    loop.take(Carried(Way.OFFLINE, Carriage.BEING_BROUGHT, arrived=arrived))


def save_copy(_: Event) -> None:
    """Saves the page, which is one file, anew with the plans as they are now."""
    _run(_save_copy())


async def _save_copy() -> None:
    global _handle
    can_write = hasattr(window, "showSaveFilePicker")
    name = window.decodeURIComponent(window.location.pathname.split("/")[-1])
    if can_write and _handle is None:
        try:
            _handle = await window.showSaveFilePicker(to_js({"suggestedName": name}))
        except JsException as refused:
            if refused.name == "AbortError":  # the reader does not want to
                return
            can_write = False
    plans, file = loop.state.in_use, _own_text().encode()
    if not can_write:
        save_file(name, file, HTML)
    elif not await _is_written(_handle, file):
        _handle = None
        say(Way.COPY, Carriage.NOT_SAVED)
        return
    loop.take(Filed(plans))
    say(Way.COPY, Carriage.SAVED if can_write else Carriage.DOWNLOADED)


async def _is_written(handle: Any, content: bytes) -> bool:
    try:
        stream = await handle.createWritable()
        await stream.write(to_js(content))
        await stream.close()
    except JsException:
        return False
    return True


def _own_text() -> str:
    """The page, which is one file, as it was loaded, but with the plans as they are now."""
    parts = {
        part.getAttribute("data-part") or part.id: part.textContent
        for part in document.querySelectorAll(f"script[data-part], #{SHELL}, #{RUNTIME}")
    }
    return whole(unpacked(parts[SHELL]), {**parts, PLANS: inside(_document())})


def export(_: Event) -> None:
    """Saves all plans as a small file."""
    if not loop.state.in_use:
        say(Way.FILE, Carriage.NOTHING_TO_SAVE)
        return
    save_file(f"follow-up-plans-{loop.state.today}.json", _document().encode(), JSON)
    say(Way.FILE, Carriage.EXPORTED)


@when("change", "#import")
def choose_file(event: Event) -> None:
    """Takes in the file that the reader has chosen, and asks them about what it would do."""
    for file in event.target.files:  # one, if any
        _run(_read(file, event.target))


async def _read(file: File, field: Element) -> None:
    text = await file.text() if file.size <= LARGEST else ""
    field.value = ""  # so that the same file can be chosen again
    try:
        held = kept.from_text(text)
    except kept.TooNew:
        outcome = Carriage.TOO_NEW
    else:
        plans, shown = _there(held)
        if plans and not held.unread:
            loop.take(Arriving(plans, shown))
            document.getElementById("arriving-heading").focus()
            return
        outcome = Carriage.IN_PART if plans else Carriage.NO_PLANS
    loop.take(Arriving())
    say(Way.FILE, outcome)


def _there(held: kept.Kept) -> tuple[dict[str, Application], str]:
    """The plans that are not removed, and which of them was shown: the first, if that is not told."""
    plans = {key: plan for key, plan in held.plans.items() if not plan.is_removed}
    return plans, held.shown if held.shown in plans else next(iter(plans), "")


def take_in(_: Event) -> None:
    """Takes the plans of the file in; the first that the reader sees is the one that was shown there."""
    arriving = loop.state.arriving
    if arriving:
        plans = together(loop.state.plans, arriving.plans, now())
        is_first = not loop.state.application.is_in_use
        loop.take(PlansOpened(plans, arriving.shown) if is_first else PlansArrived(plans))
        _end_import(Carriage.TAKEN_IN)


def leave_out(_: Event) -> None:
    """Leaves all as it is."""
    _end_import(Carriage.LEFT_OUT)


def _end_import(outcome: Carriage) -> None:
    document.getElementById("import").focus()  # as the button goes
    loop.take(Arriving())
    say(Way.FILE, outcome)


def say(way: Way, outcome: Carriage) -> None:
    """Says what came of carrying plans along."""
    loop.take(Carried(way, outcome))


def _document() -> str:
    """All plans, in the format in which they are kept."""
    plans = loop.state.in_use
    return kept.to_text(plans, loop.state.shown if loop.state.shown in plans else "")


def own_address() -> str:
    """The address of the page, without what a link tells."""
    return window.location.href.partition("#")[0]


def _run(doing: Coroutine[Any, Any, None]) -> None:
    """Does something that takes a while. An error in it is one of the page, as everywhere else."""
    task = asyncio.ensure_future(doing)
    _running.add(task)  # as nothing else holds on to it
    task.add_done_callback(_end)


def _end(task: asyncio.Task[None]) -> None:
    _running.discard(task)
    task.result()


ACTIONS = {
    "copy-link": copy_link,
    "save-offline": save_offline,
    "save-copy": save_copy,
    "export": export,
    "take-in": take_in,
    "leave-out": leave_out,
}
"""What the buttons do, by their ids."""
