"""What the check makes of messages and sentences whose writers had not seen it.

All but the last were used to mend it, and its weights come from them; the last is scored by `make score`.
Sentences are harder than messages: their writers were asked for no two that are alike.
"""

from collections import Counter
from pathlib import Path

import pytest

from messages import Details, Weight, check
from messages.faults import FAULTS, kin
from rules import StepKind
from tests.letters import blind
from tests.messages.score import LAST, is_found, wrong
from tests.messages.weigh import LEARNED_FROM, TARGET, marked, written

SENTENCES = Path(__file__).parent / "blind" / "sentences.txt"
PAIRS = [line.split(" | ", 1) for line in SENTENCES.read_text().splitlines()]
INNOCENT = [sentence for code, sentence in PAIRS if code == "good"]


@pytest.mark.parametrize("name", LEARNED_FROM)
def test_good_messages_are_left_in_peace_and_faults_are_found(name: str) -> None:
    good, bad = blind(f"{name}-good"), blind(f"{name}-bad")
    assert len([letter for letter in good if wrong(letter)]) <= len(good) // 15
    seeds = [is_found(letter, seed) for letter in bad for seed in letter.seeds]
    assert sum(seeds) >= 0.85 * len(seeds)


@pytest.mark.parametrize("name", [*LEARNED_FROM, LAST])
def test_seeds_are_known_faults_in_words_of_their_message(name: str) -> None:
    assert {seed.code for letter in blind(f"{name}-bad") for seed in letter.seeds} <= set(FAULTS)
    assert all(seed.words in letter.body for letter in blind(f"{name}-bad") for seed in letter.seeds)
    assert not any(letter.seeds for letter in blind(f"{name}-good"))


def test_the_weights_are_what_is_learned_from_the_marked_sentences() -> None:
    assert TARGET.read_text() == written(list(marked())), "Run `make weights`."


def codes(sentence: str, kind: StepKind) -> dict[str, Weight]:
    findings = check(f"Dear Dana,\n\n{sentence}\n", kind=kind, details=Details())
    return {finding.code: finding.weight for finding in findings if finding.start is not None}


def test_few_innocent_sentences_have_a_fault() -> None:
    alarms = [
        sentence for sentence in INNOCENT if Weight.FAULT in codes(sentence, StepKind.CHECK_IN).values()
    ]
    assert len(INNOCENT) >= 440
    assert len(alarms) <= 12, alarms


@pytest.mark.parametrize("code", sorted({code for code, _ in PAIRS} - {"good"}))
def test_more_than_half_of_the_sentences_with_a_fault_are_found(code: str) -> None:
    kind = StepKind.THANK_YOU if code == "process-question" else StepKind.CHECK_IN
    found = Counter(
        bool(kin(code) & codes(sentence, kind).keys()) for each, sentence in PAIRS if each == code
    )
    assert found[True] >= 0.55 * found.total()
