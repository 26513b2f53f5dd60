"""The loop: a change makes the next state, the state the next screen, and what differs is drawn."""

from collections.abc import Callable
from datetime import date

from page import read
from page.dates import readers_dates
from page.draw import draw
from planner.screen import screen
from planner.state import Change, State, changed


class Loop:
    """The one place that holds the state; `followers` are told of each new one and of the one before."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.screen = screen(state)
        self.followers: list[Callable[[State, State], None]] = []
        self._waiting: list[Change] = []
        self._is_busy = False

    def take(self, *changes: Change) -> None:
        """Takes changes in, one after the other, and shows what has come of them.

        Drawing can cause an event, as when a field goes that has the focus: its change waits for its turn.
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
        before = self.state
        while self._waiting:
            self.state = changed(self.state, self._waiting.pop(0))
        if self.state == before:
            return
        shown, self.screen = self.screen, screen(self.state)
        draw(self.screen, shown)
        for follow in self.followers:
            follow(self.state, before)


loop = Loop(State(today=date.today(), fields=read.form().fields, dates=readers_dates()))
