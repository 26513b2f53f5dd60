"""Scores the check by messages whose writers had not seen it: `python -m tests.messages.score`."""

from collections import Counter

from messages import Finding
from messages.faults import Weight, kin
from tests.letters import Letter, Seed, blind

LAST = "closed"
"""The corpus that the check has not learned from."""


def wrong(letter: Letter) -> list[Finding]:
    """The faults that are found in a good message."""
    return [finding for finding in letter.findings if finding.weight is Weight.FAULT]


def is_found(letter: Letter, seed: Seed) -> bool:
    """Whether a fault is found by its own code, or in its words by that of a neighbour."""
    return any(
        finding.code == seed.code or _is_neighbour(letter, finding, seed) for finding in letter.findings
    )


def _is_neighbour(letter: Letter, finding: Finding, seed: Seed) -> bool:
    if finding.code not in kin(seed.code):
        return False
    start = letter.body.find(seed.words)
    return not seed.words or finding.start is None or start <= finding.start < start + len(seed.words)


def score(name: str) -> str:
    """What the check makes of a corpus, in lines."""
    good, bad = blind(f"{name}-good"), blind(f"{name}-bad")
    alarms = [letter for letter in good if wrong(letter)]
    hinted = [letter for letter in good if letter.findings and letter not in alarms]
    seeds = [(letter, seed) for letter in bad for seed in letter.seeds]
    total = Counter(seed.code for _, seed in seeds)
    found = Counter(seed.code for letter, seed in seeds if is_found(letter, seed))
    share = found.total() / total.total()
    return "\n".join(
        [
            f"Good messages with a wrong fault: {len(alarms)} of {len(good)}",
            f"Good messages with hints alone: {len(hinted)} of {len(good)}",
            f"Seeded faults found: {found.total()} of {total.total()} ({share:.0%})",
            *(f"  {code}: {found[code]} of {total[code]}" for code in sorted(total)),
        ]
    )


if __name__ == "__main__":
    print(score(LAST))
