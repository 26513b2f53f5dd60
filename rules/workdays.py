"""Working days: the weekend, the holidays, and how to find the next day that is neither.

Knows nothing of interviews. Days of the week are numbered as in `date.weekday`: Monday is 0.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6
EVERY_WEEKDAY = frozenset(range(SUNDAY + 1))


class DayOffKind(StrEnum):
    """What makes a day a day off."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class DayOff(NamedTuple):
    """Why a day is not worked; `name` is the holiday's own, None where it has none or is not known."""

    kind: DayOffKind
    name: str | None = None


@dataclass(frozen=True)
class Workdays:
    """Which days are worked: all but the `weekend` and the `holidays`.

    `holidays` is anything that answers `day in holidays`. If it is a mapping, its values are the
    holidays' names. A `ValueError` says that the weekend holds something else than weekdays, or all of them.
    """

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holidays: Container[date] = ()

    def __post_init__(self) -> None:
        if not self.weekend < EVERY_WEEKDAY:
            raise ValueError(
                "Give the weekend as weekdays from 0 (Monday) to 6 (Sunday), and not all of them."
            )

    def day_off(self, day: date) -> DayOff | None:
        """Why `day` is not worked, a holiday at the weekend being a weekend; None on a working day."""
        if day.weekday() in self.weekend:
            return DayOff(DayOffKind.WEEKEND)
        if day not in self.holidays:
            return None
        name = str(self.holidays[day]) if isinstance(self.holidays, Mapping) else None
        return DayOff(DayOffKind.HOLIDAY, name or None)

    def causes(self, day: date) -> tuple[DayOff, ...]:
        """Why no day is worked from `day` on until the next working day, each cause once, in their order."""
        reasons = []
        while off := self.day_off(day):
            reasons.append(off)
            day += ONE_DAY
        return tuple(dict.fromkeys(reasons))

    def at_or_after(self, day: date) -> date:
        """The next working day at or after `day`: `day` itself if it is one."""
        while self.day_off(day):
            day += ONE_DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The working day that is `count` working days after `day`; `day` itself does not count."""
        for _ in range(count):
            day = self.at_or_after(day + ONE_DAY)
        return day
