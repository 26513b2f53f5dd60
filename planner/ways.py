"""The ways to carry plans along, as the page shows them: in a link and in files."""

from typing import NamedTuple

from planner.carrying import SAYS, UNSAVED, Way
from planner.changes import Carried
from planner.importing import Incoming, incoming
from planner.state import State


class Ways(NamedTuple):
    """What came of each way, in a sentence, if it was the last that the reader went.

    `arrived` is what came with the page itself. `link` is a link that the reader has to copy by hand, and
    `incoming` what the plans would do that are in a file. `progress` is how much of a copy has arrived,
    in per cent, None while none is on its way.
    """

    arrived: str
    linked: str
    link: str
    offline: str
    progress: int | None
    saved: str
    filed: str
    incoming: tuple[Incoming, ...]

    @property
    def asks(self) -> bool:
        """Whether the reader is asked if plans from a file are to be taken in."""
        return bool(self.incoming)

    @property
    def is_on_its_way(self) -> bool:
        """Whether a copy is being brought."""
        return self.progress is not None


def ways_of(state: State) -> Ways:
    """What the page shows of the ways to carry plans along."""
    last = state.carried or Carried(Way.ARRIVAL)
    says = {last.way: SAYS[last.outcome]} if last.outcome else {}
    saved = says.get(Way.COPY, "")
    if state.is_unsaved and not saved:
        saved = UNSAVED
    return Ways(
        arrived=says.get(Way.ARRIVAL, ""),
        linked=says.get(Way.LINK, ""),
        link=last.link,
        offline=says.get(Way.OFFLINE, ""),
        progress=last.arrived,
        saved=saved,
        filed=says.get(Way.FILE, ""),
        incoming=incoming(state),
    )
