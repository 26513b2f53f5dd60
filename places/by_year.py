"""Days off that are found year by year, as they are asked for."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date


class ByYear(Mapping[date, str]):
    """Days with their names, of any year; those of a year are found when one of its days is asked for.

    Only years that have been asked for are counted and gone through.
    """

    def __init__(self, days_of: Callable[[int], Mapping[date, str]]) -> None:
        self._days_of = days_of
        self._years: dict[int, Mapping[date, str]] = {}

    def __getitem__(self, day: date) -> str:
        if day.year not in self._years:
            self._years[day.year] = self._days_of(day.year)
        return self._years[day.year][day]

    def __iter__(self) -> Iterator[date]:
        return (day for days in self._years.values() for day in days)

    def __len__(self) -> int:
        return sum(map(len, self._years.values()))
