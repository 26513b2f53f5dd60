"""What the check finds is mended in one step, where it can be, and then is no longer found."""

import pytest

from messages import Details, Person, check
from messages.drafts import BRING_SLOT, TOPIC_SLOT
from messages.mending import mending, with_days
from rules import StepKind

DETAILS = Details("Sam Okafor", people=(Person("Dana Ruiz", "the ward"), Person("Tom Hale", "nights")))
DRAFT = "Dear Dana,\n\nThank you. I am very interested in the role.\n\nKind regards,\nSam Okafor"
KNOWN = {TOPIC_SLOT: "the new ward"}
THANKS = "Thank you for showing me the ward and the garden behind it. I am very interested in the role."
END = "Kind regards,\nSam Okafor"


def letter(more: str = "", greeting: str = "Dear Dana,\n\n", end: str = f"\n\n{END}") -> str:
    return f"{greeting}{THANKS}{more}{end}"


@pytest.mark.parametrize(
    ("code", "text", "mended"),
    [
        ("wrong-name", letter(greeting="Dear Tom,\n\n"), letter()),
        ("no-name", letter(greeting="Hello,\n\n"), letter()),
        ("no-name", letter(greeting=""), letter()),
        ("placeholder", letter(greeting="Dear Hiring Manager,\n\n"), letter()),
        ("no-signature", letter(end="\n\nKind regards\n"), letter(end="\n\nKind regards\nSam Okafor")),
        ("no-signature", letter(end=""), letter()),
        ("apology", letter(" I am sorry to bother you again. Bye."), letter(" Bye.")),
        ("apology", letter(greeting="Dear Dana,\n\nI am sorry to bother you. "), letter()),
        ("shouting", letter(" I can't wait!!!"), letter(" I can't wait!")),
        ("shouting", letter(" PLEASE note this."), letter(" Please note this.")),
        ("shouting", letter(" Note that I NEED THIS."), letter(" Note that I need this.")),
        ("emoji", letter(" \U0001f642"), letter()),
        ("open-slot", letter(f" I liked {TOPIC_SLOT}."), letter(" I liked the new ward.")),
        ("open-slot", letter(f" I bring {BRING_SLOT}."), letter()),
    ],
)
def test_what_is_found_can_be_mended(code: str, text: str, mended: str) -> None:
    finding = next(finding for finding in findings(text) if finding.code == code)
    change = mending(finding, text, DRAFT, KNOWN)
    assert change
    after = text[: change.start] + change.text + text[change.end :]
    assert after == mended
    assert code not in [finding.code for finding in findings(after)]


def findings(text: str) -> list:  # type: ignore[type-arg]
    return list(check(text, kind=StepKind.CHECK_IN, details=DETAILS, to="Dana Ruiz"))


@pytest.mark.parametrize(
    "text",
    [
        f"Dear Dana,\n\nI am sorry to bother you.\n\n{END}",  # nothing would be left
        letter(" See [what you saw]."),  # only the reader knows
        letter(" I am at XXX."),
    ],
)
def test_what_only_the_reader_can_mend_is_left_to_them(text: str) -> None:
    marked = [finding for finding in findings(text) if finding.start is not None]
    assert marked
    assert [mending(finding, text, DRAFT, KNOWN) for finding in marked] == [None] * len(marked)


def test_a_day_that_has_become_another_one_is_found_and_put_right() -> None:
    text, outdated = letter(" We met yesterday, not on yesterdays."), {"yesterday": "on Tuesday"}
    found = check(text, kind=StepKind.CHECK_IN, details=DETAILS, outdated=outdated)
    assert [text[each.start : each.end] for each in found if each.code == "outdated-day"] == ["yesterday"]
    assert with_days(text, outdated) == letter(" We met on Tuesday, not on yesterdays.")


def test_a_draft_without_a_name_offers_none() -> None:
    text = letter(greeting="Hello,\n\n")
    finding = next(finding for finding in findings(text) if finding.code == "no-name")
    assert mending(finding, text, DRAFT.replace("Dana", "[name]"), {}) is None
