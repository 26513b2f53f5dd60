"""The plan as one picture: a line from the interview to its end, as shares of its length.

It is to scale but where days stand too close to be told apart: there it is stretched.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import NamedTuple

from rules import Dates, Plan, Step, Workdays

INTERVIEW = "Interview"

APART = 0.09
"""The least distance between two marks, so that on the narrowest screen each can be seen."""
LETTER = 0.028
"""What a letter of a label takes there."""
OVER = 0.043
"""How far the first and the last label reach beyond their marks: a label in between stands below its mark."""
HALF = 0.5
ONE_DAY = timedelta(days=1)


class Mark(NamedTuple):
    """A day of the plan on the line: the interview, or the first step of a day, by its key.

    `at` is where it stands, and `starts` to `ends` the part of the line that is nearer to it than to the
    others; `label` is its day, "" where there is no room for it.
    """

    key: str
    kind: str
    name: str
    at: float
    starts: float
    ends: float
    label: str
    standing: str
    is_next: bool


class Strip(NamedTuple):
    """The line; `runs_off` are runs of days off, each with its start and end; `today` is where it is."""

    marks: tuple[Mark, ...]
    runs_off: tuple[tuple[float, float], ...]
    today: float


class Place(NamedTuple):
    """Something that stands on a day of the line."""

    on: date
    key: str
    kind: str
    name: str
    standing: str
    is_next: bool


def strip_of(plan: Plan, workdays: Workdays, dates: Dates) -> Strip:
    """The line of a plan, from its first day, or today before it, to its last."""
    places = list(_places(plan, dates))
    first = min(plan.today, places[0].on)
    last = max(first + ONE_DAY, places[-1].on, *(step.closes for step in plan.steps))
    days = [first + ONE_DAY * number for number in range((last - first).days + 1)]
    true = [(days.index(place.on) + HALF) / len(days) for place in places]
    spots = _spread(true)
    scale = Scale((0, *true, 1), (0, *spots, 1))
    labels = [str(dates.short(place.on, seen_from=plan.today)) for place in places]
    next_one = next((number for number, place in enumerate(places) if place.is_next), None)
    labelled = _labelled(labels, spots, next_one)
    borders = [0, *((one + other) / 2 for one, other in pairwise(spots)), 1]
    marks = tuple(
        Mark(
            key=place.key,
            kind=place.kind,
            name=place.name,
            at=spots[number],
            starts=borders[number],
            ends=borders[number + 1],
            label=labels[number] if number in labelled else "",
            standing=place.standing,
            is_next=place.is_next,
        )
        for number, place in enumerate(places)
    )
    today = (days.index(min(plan.today, last)) + HALF) / len(days)
    runs = [(start / len(days), end / len(days)) for start, end in _runs_off(days, workdays)]
    return Strip(
        marks=marks,
        runs_off=tuple((scale.at(start), scale.at(end)) for start, end in runs),
        today=scale.at(today),
    )


class Scale(NamedTuple):
    """Where the true places of the line stand on it; between them it is to scale."""

    true: tuple[float, ...]
    shown: tuple[float, ...]

    def at(self, place: float) -> float:
        """Where a place of the line stands."""
        number = next(number for number, end in enumerate(self.true) if number and place <= end)
        (start, end), (left, right) = self.true[number - 1 : number + 1], self.shown[number - 1 : number + 1]
        return left + (right - left) * (place - start) / (end - start) if end > start else right


def _places(plan: Plan, dates: Dates) -> Iterator[Place]:
    """The days of the plan: of the steps of a day the first that is to come, of the interview its notes."""
    by_day: dict[date, list[Step]] = {plan.interview.on: []}
    for each in plan.steps:
        if not each.lapsed:
            by_day.setdefault(each.act_on, []).append(each)
    for day, steps in sorted(by_day.items()):
        step = next((each for each in steps if each.is_to_come), steps[0] if steps else None)
        is_interview = day == plan.interview.on
        title = " and ".join(filter(None, (INTERVIEW if is_interview else "", step and step.title)))
        standing = plan.standing(step) if step else ""
        yield Place(
            on=day,
            key=step.key if step else "",
            kind="interview" if is_interview else step.kind if step else "",
            name=f"{title}, {dates.day(day, seen_from=plan.today)}",
            standing=standing,
            is_next=step is not None and step == plan.next_contact,
        )


def _spread(spots: Sequence[float]) -> list[float]:
    """The same places in the same order, pushed apart where they would cover one another."""
    spread: list[float] = []
    for spot in spots:
        spread.append(max(spot, spread[-1] + APART) if spread else spot)
    end = 1 - HALF * APART
    for number in reversed(range(len(spread))):
        spread[number] = min(spread[number], end)
        end = spread[number] - APART
    return spread


def _labelled(labels: Sequence[str], spots: Sequence[float], next_one: int | None) -> set[int]:
    """Which days have room for their labels: the first and the last, what is next, then others in order."""
    ends = (0, len(labels) - 1)
    order = sorted(range(len(labels)), key=lambda number: (number not in ends, number != next_one))
    room: dict[int, tuple[float, float]] = {}
    for number in order:
        width = LETTER * len(labels[number])
        start = spots[number] - width / 2
        if number in ends:
            start = spots[0] - OVER if number == 0 else spots[-1] + OVER - width
        if all(start + width + LETTER <= left or right + LETTER <= start for left, right in room.values()):
            room[number] = (start, start + width)
    return set(room)


def _runs_off(days: Sequence[date], workdays: Workdays) -> Iterator[tuple[int, int]]:
    """Where each run of days off starts and ends in `days`, the end not included."""
    start = 0
    for is_off, run in groupby(days, lambda day: workdays.day_off(day) is not None):
        end = start + len(list(run))
        if is_off:
            yield start, end
        start = end
