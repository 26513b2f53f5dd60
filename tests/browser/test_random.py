"""Random actions in the page, by its own buttons and fields: each changes what it should, and no more."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.planner import PATIENCE, Planner

SEQUENCES, ACTIONS = 20, 12
PARTS = """[
    [str(key), plan.is_removed, plan.title, {name: text for name, text in plan.fields.items() if text},
     {name: text.body for name, text in plan.texts.items()}, [each.key for each in plan.happenings]]
    for key, plan in __import__('page.loop').loop.loop.state.plans.items()
]"""
"""What the page knows of its plans."""

REMOVED, TITLE, FIELDS, TEXTS, EVENTS = range(5)
Plans = dict[str, list[Any]]
Action = Callable[["Reader"], None]


class Reader:
    """Somebody who does one thing after another, and remembers what they have."""

    def __init__(self, page: Planner, chance: random.Random) -> None:
        self.planner, self.page, self.chance = page, page.page, chance
        self.number = 0
        self.plans = self.known()
        self.undone: Plans | None = None

    def known(self) -> Plans:
        """The plans that the page knows."""
        return {key: rest for key, *rest in self.planner.python(PARTS)}

    @property
    def shown(self) -> str:
        key: str = self.planner.python("__import__('page.loop').loop.loop.state.shown")
        return key

    def expect(self, *changed: tuple[str, int]) -> Plans:
        """Looks at what has changed: these parts of these plans and nothing else."""
        before, self.plans = self.plans, self.known()
        for key, parts in before.items():
            for part, value in enumerate(parts):
                if (key, part) not in changed:
                    assert self.plans[key][part] == value, (key, part)
        return before

    def press(self, selector: str) -> bool:
        """Presses one of the buttons in sight that a selector names, if there is one."""
        buttons = self.page.locator(f"{selector}:visible")
        if not buttons.count():
            return False
        buttons.nth(self.chance.randrange(buttons.count())).dispatch_event("click")
        return True

    def type(self, selector: str, text: str) -> None:
        self.page.evaluate(
            """([selector, text]) => {
                const field = document.querySelector(selector);
                field.value = text;
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }""",
            [selector, text],
        )

    def new_words(self) -> str:
        self.number += 1
        return f"My words, {self.number}"


def fill_in(reader: Reader) -> None:
    """A date, a length, a name or a title in the form."""
    field, texts = reader.chance.choice(
        [
            ("interview-date", ["2026-11-24", "2026-11-12", "2026-11-20"]),
            ("process-length", ["2", "soon", ""]),
            ("company", ["Acme", "Beta"]),
            ("person-1-name", ["Dana Ruiz", ""]),
        ]
    )
    text = reader.chance.choice(texts)
    reader.type(f"#{field}", text)
    key = reader.shown
    reader.expect((key, FIELDS), (key, TITLE))
    assert reader.plans[key][FIELDS].get(field, "") == text


def edit(reader: Reader) -> None:
    """Words of their own in a message that is there."""
    at = reader.page.evaluate(
        "[...document.querySelectorAll('#sheet:not([hidden]) .message')].map(message => message.id)"
    )
    if at:
        message, words = reader.chance.choice(at), reader.new_words()
        reader.type(f"#{message}-body", words)
        key = reader.shown
        before = reader.expect((key, TEXTS))
        texts = before[key][TEXTS]
        assert sorted(reader.plans[key][TEXTS].values()) == sorted(
            [text for name, text in texts.items() if reader.plans[key][TEXTS][name] == text] + [words]
        )
        assert texts.keys() <= reader.plans[key][TEXTS].keys()


def start_again_from_the_draft(reader: Reader) -> None:
    key = reader.shown
    if reader.press(".message .again"):
        reader.undone = reader.expect((key, TEXTS))


def tick(reader: Reader) -> None:
    """A step is done today; where that cannot be, the page says so."""
    key = reader.shown
    if reader.press(".ticking .today"):
        before = reader.expect((key, EVENTS))
        told, now = before[key][EVENTS], reader.plans[key][EVENTS]
        if now != told:
            assert set(told) < set(now)
            reader.undone = before


def tell(reader: Reader) -> None:
    """The employer has answered."""
    key, kind = reader.shown, reader.chance.choice(["told", "offer", "rejection", "withdrawn"])
    reader.press("#answered[aria-expanded=false]")
    reader.press(f"[name=answer-kind][value={kind}]")
    reader.press("#tell")
    before = reader.expect((key, EVENTS))
    if reader.page.locator("#answer").is_hidden():
        reader.undone = before
    else:
        reader.press("#never-mind")


def take_back(reader: Reader) -> None:
    """Something has not happened after all, nor what was done in the turn that it began."""
    key = reader.shown
    if reader.press("#happened .take-back"):
        before = reader.expect((key, EVENTS))
        assert set(reader.plans[key][EVENTS]) <= set(before[key][EVENTS])
        if reader.plans[key][EVENTS] != before[key][EVENTS]:
            reader.undone = before


def begin(reader: Reader) -> None:
    """Another application, if the one that is shown has been begun."""
    reader.press("#new-plan")
    reader.type("#interview-date", "2026-11-20")
    key = reader.shown
    reader.expect((key, FIELDS))
    assert reader.plans[key][FIELDS]["interview-date"] == "2026-11-20"


def show(reader: Reader) -> None:
    """Another plan."""
    reader.press("#plan-list .show")
    reader.expect()


def rename(reader: Reader) -> None:
    key, title = reader.shown, reader.new_words()
    if reader.press("#plan-list .rename"):
        reader.type("#plan-list li:has(input:not([hidden])) input", title)
        reader.page.evaluate("document.querySelector('#plan-list input:not([hidden])').focus()")
        reader.page.keyboard.press("Enter")
        reader.expect((key, TITLE), (key, FIELDS))
        assert reader.plans[key][TITLE] == title


def remove(reader: Reader) -> None:
    """The plan that is shown, if it is not the only one."""
    key = reader.shown
    if reader.press("#plan-list .remove-plan"):
        reader.undone = reader.expect((key, REMOVED))
        assert reader.plans[key][REMOVED]


def undo(reader: Reader) -> None:
    """What was taken away comes back, and what was told goes."""
    if reader.undone is not None and reader.press("#undo"):
        reader.plans, before = reader.known(), reader.undone
        for key, parts in before.items():
            assert reader.plans[key] == parts
    reader.undone = None


TAKES_AWAY = (start_again_from_the_draft, tick, tell, take_back, remove)
HARMLESS: list[Action] = [fill_in, edit, edit, begin, show, rename]


def in_use(plans: Plans) -> Plans:
    """The plans that are worth keeping."""
    return {
        key: parts
        for key, parts in plans.items()
        if not parts[REMOVED] and (parts[FIELDS].get("touched") or parts[TEXTS] or parts[EVENTS])
    }


def look_around(page: Page) -> None:
    """Opens and closes what can be."""
    page.evaluate("document.querySelector('#plan .row').click()")
    page.evaluate("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))")


@pytest.mark.parametrize("seed", range(2))
def test_nothing_goes_that_the_reader_has_not_taken_away(quiet_planner: Planner, seed: int) -> None:
    chance = random.Random(seed)
    planner = quiet_planner.open()
    planner.page.check("#keep")
    reader = Reader(planner, chance)
    for _ in range(SEQUENCES // 2):
        begin(reader)
        for _ in range(ACTIONS):
            action = chance.choice([*HARMLESS, *TAKES_AWAY, undo])
            if action not in TAKES_AWAY and action is not undo:
                reader.undone = None
            action(reader)
            look_around(planner.page)
            reader.expect()
    then = in_use(reader.plans)
    planner.page.reload(wait_until="commit")
    planner.expect_python("ready")
    expect(planner.page.locator("#new-plan")).to_be_enabled(timeout=PATIENCE)
    assert in_use(reader.known()) == then
    assert planner.errors == []
