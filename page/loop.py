"""The loop: a change makes the next state, the state the next screen, and what differs is drawn."""

from __future__ import annotations

from collections.abc import Callable
from os import urandom
from typing import TYPE_CHECKING

from page import read, store
from page.clock import now, today
from page.dates import readers_dates
from page.draw import draw
from planner.keys import NOISE, key
from planner.screen import screen
from planner.state import State, begun

if TYPE_CHECKING:
    from planner.changes import Change


class Loop:
    """The one place that holds the state; `followers` are told of each new one and of the one before."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.screen = screen(state)
        self.followers: list[Callable[[State, State], None]] = []
        self._waiting: list[Change | Callable[[], Change]] = []
        self._is_busy = False

    def take(self, *changes: Change | Callable[[], Change]) -> None:
        """Takes changes in, one after the other, and shows what has come of them.

        Drawing can cause an event, as when a field goes that has the focus: its change waits for its turn,
        and one that is read from the page is read only then, as until then the page is between two screens.
        """
        self._waiting += changes
        if self._is_busy:
            return
        self._is_busy = True
        try:
            while self._waiting:
                self._go_round()
        finally:
            self._is_busy = False

    def _go_round(self) -> None:
        from planner.changing import changed  # which the first plan does without

        before = self.state
        # What is read from the page is read of a page that shows the state.
        while self._waiting and not (callable(self._waiting[0]) and self.state is not before):
            change = self._waiting.pop(0)
            self.state = changed(self.state, change() if callable(change) else change, now())
        if self.state == before:
            return
        shown, self.screen = self.screen, screen(self.state)
        draw(self.screen, shown)
        for follow in self.followers:
            follow(self.state, before)


def fresh_key() -> str:
    """A key for what the reader begins or tells now."""
    state = loop.state
    told = (happening.key for happening in state.application.happenings)
    return key(now(), urandom(NOISE), (*state.plans, *told))


def _first_state() -> State:
    """What the planner knows at first: the form, or the plan that was kept and shown last."""
    fields = read.fields()
    state = begun(today(), fields, key(now(), urandom(NOISE)), readers_dates(), at=now())
    # Another key, as the plan that is handed over is not the one of the form.
    start = store.start(read.plan_key, key(now(), urandom(NOISE), state.plans))
    if start is None:
        return state
    from page.fields import draw_fields
    from planner.keeping import reopened

    (plans, shown, _), stands_for = start
    state = reopened(state, plans, shown, stands_for=stands_for, typed=read.typed_early())
    draw_fields(state.application.fields, fields)
    return state


loop = Loop(_first_state())
