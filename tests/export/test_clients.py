"""A plan in the reader's calendar: file after file is read by a calendar program, as the plan changes."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from export.calendar_file import calendar_file
from export.entries import entries
from export.revisions import Written, revised, written
from messages import Details, messages
from rules import Event, EventKind, Interview, Plan, Step, StepKind, plan
from tests.clients import Khal, Shown, caldav_server

APPLICATION = "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c11"
TITLE = "Acme; analyst, Ünïcode"
NOVEMBER_24 = Interview(on=date(2026, 11, 24), process_days=42)
NOVEMBER_23 = Interview(on=date(2026, 11, 23), process_days=42)
ONE_WEEK = Interview(on=date(2026, 11, 23), process_days=7)
SENT = Event(EventKind.DONE, date(2026, 11, 25), step=StepKind.THANK_YOU)
TOLD = Event(EventKind.TOLD, date(2026, 12, 1), answer_by=date(2026, 12, 18))
DONE_SO_FAR = ["Notes for yourself", "Thank-you email"]
OLD_TURN = ["Check-in email", "Answer expected", "Second check-in email", "Phone call", "Move on"]

CHANGES = {
    "the first file": (plan(NOVEMBER_24, today=date(2026, 11, 24)), []),
    "the date is corrected": (plan(NOVEMBER_23, today=date(2026, 11, 24)), []),
    "a step is done": (plan(NOVEMBER_23, today=SENT.on, events=[SENT]), DONE_SO_FAR),
    "a step goes": (plan(ONE_WEEK, today=SENT.on, events=[SENT]), [*DONE_SO_FAR, "Second check-in email"]),
    "and comes back": (plan(NOVEMBER_23, today=date(2026, 11, 26), events=[SENT]), DONE_SO_FAR),
    "a new turn": (plan(NOVEMBER_23, today=TOLD.on, events=[SENT, TOLD]), [*DONE_SO_FAR, *OLD_TURN]),
}
"""A plan after each of its changes, with the titles of what is cancelled then."""

Save = Callable[[Plan, Path], Path]


@pytest.fixture
def save() -> Save:
    """Saves a plan as a calendar file, as the page does: each after the one before."""
    last: dict[str, Written] = {}
    stamp = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def save(follow_up: Plan, file: Path) -> Path:
        nonlocal stamp
        stamp += timedelta(minutes=1)
        now = entries(follow_up, title=TITLE, messages=messages(follow_up, Details()))
        content = revised(now, last)
        last.update(written(content))
        file.write_bytes(calendar_file({APPLICATION: content}, stamp=stamp))
        return file

    return save


def begins_and_ends(step: Step) -> tuple[str, str]:
    """When the entry of a step is to begin and to end, as khal writes it."""
    if step.kind in (StepKind.NOTES, StepKind.ANSWER_DUE):
        return str(step.act_on), str(step.act_on)
    assert step.hours
    begins = datetime.combine(step.act_on, step.hours.opens)
    return f"{begins:%Y-%m-%d %H:%M}", f"{begins + timedelta(minutes=15):%Y-%m-%d %H:%M}"


def check(shown: Sequence[Shown], follow_up: Plan, cancelled: Sequence[str]) -> None:
    """That a calendar shows what the plan does: nothing doubled, nothing left over, times as meant."""
    to_come = [step for step in follow_up.steps if step.is_to_come and step.kind is not StepKind.CONFIRM]
    valid = [entry for entry in shown if not entry.is_cancelled]
    assert [(entry.title, entry.start, entry.end) for entry in valid] == [
        (f"{step.title}: {TITLE}", *begins_and_ends(step)) for step in to_come
    ]
    assert [entry.reminders for entry in valid] == [[0] if step.contacts else [] for step in to_come]
    others = [entry for entry in shown if entry.is_cancelled]
    assert sorted(entry.title for entry in others) == sorted(f"{title}: {TITLE}" for title in cancelled)
    assert not any(entry.reminders for entry in others)


def test_khal_shows_the_plan_after_every_change(tmp_path: Path, save: Save) -> None:
    khal = Khal(tmp_path)
    for follow_up, cancelled in CHANGES.values():
        khal.take(save(follow_up, tmp_path / "plan.ics"))
        check(khal.shown(), follow_up, cancelled)


def test_a_calendar_on_a_server_shows_the_plan_after_three_changes(tmp_path: Path, save: Save) -> None:
    computer, phone = Khal(tmp_path / "computer"), Khal(tmp_path / "phone", zone="Asia/Kolkata")
    with caldav_server(tmp_path / "server") as server:
        for follow_up, cancelled in list(CHANGES.values())[:4]:
            computer.take(save(follow_up, tmp_path / "plan.ics"))
            computer.sync(server)
            phone.sync(server)
            check(phone.shown(), follow_up, cancelled)


def test_a_calendar_that_has_missed_files_shows_the_plan(tmp_path: Path, save: Save) -> None:
    khal = Khal(tmp_path)
    for follow_up, _ in CHANGES.values():
        file = save(follow_up, tmp_path / "plan.ics")
    khal.take(file)
    check(khal.shown(), *CHANGES["a new turn"])


def test_the_same_file_twice_is_the_same_calendar(tmp_path: Path, save: Save) -> None:
    khal = Khal(tmp_path)
    follow_up, cancelled = CHANGES["the first file"]
    file = save(follow_up, tmp_path / "plan.ics")
    khal.take(file)
    khal.take(file)
    check(khal.shown(), follow_up, cancelled)


def test_a_file_for_two_plans_is_both_and_goes_on_from_either(tmp_path: Path) -> None:
    khal, other = Khal(tmp_path), "0b8e2a52-6d0e-4a53-9a11-1f0f6f3f8c12"
    stamp, today = datetime(2026, 11, 24, 12, tzinfo=UTC), date(2026, 11, 24)
    acme = revised(entries(plan(NOVEMBER_24, today=today), title="Acme"), {})
    umbrella = revised(entries(plan(NOVEMBER_23, today=today), title="Umbrella"), {})
    file = tmp_path / "plans.ics"
    file.write_bytes(calendar_file({APPLICATION: acme, other: umbrella}, stamp=stamp))
    khal.take(file)
    titles = [entry.title for entry in khal.shown()]
    assert sorted(titles) == sorted(entry.summary for entry in (*acme, *umbrella))

    moved = revised(entries(plan(NOVEMBER_24, today=today), title="Umbrella"), written(umbrella))
    file.write_bytes(calendar_file({other: moved}, stamp=stamp + timedelta(minutes=1)))
    khal.take(file)
    assert sorted(entry.title for entry in khal.shown()) == sorted(titles)
    days = {(entry.title, entry.start[:10]) for entry in khal.shown()}
    assert days == {(entry.summary, str(entry.day)) for entry in (*acme, *moved)}
