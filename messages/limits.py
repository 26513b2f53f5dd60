"""How long a message may be, and how much alike two of them: the numbers of the check.

They are our additions to the guide, which asks for a brief and personal message (points 4 and 5).
"""

from dataclasses import dataclass, replace

from rules.kinds import QUESTIONS, StepKind

LONGEST_SUBJECT = 60
"""Characters of a subject that most lists of emails show."""

WORDS_PER_MINUTE = 150
"""The pace of calm speech; a digit of a phone number counts as a word."""

LONGEST_SPEECH = 30
"""Seconds that a voicemail, or any other speech of the call, may take."""

SAME_WORDS_IN_A_ROW = 3
LIKE = -1.0
"""A phrase is the sign of a fault where its sentence is so much like those with that fault, else a hint."""

VERY_LIKE = 2.25
"""A sentence that is so much like those with a fault is a hint at it without any phrase."""

MOST_SHARED = 0.6
"""Two texts are the same if more than this part of the shorter one's rows of so many words is in both."""

LEAST_OWN_WORDS = 5
"""Different words beyond those of any interview that a thank-you email has at least."""


LEAST_OWN_WORDS_BESIDE_TOPIC = {StepKind.THANK_YOU: 17, **dict.fromkeys((StepKind.CONFIRM, *QUESTIONS), 10)}
"""How many it has where the topic of the talk is known and not touched on."""


def word_count(text: str) -> int:
    """How many words a text has; what stands between spaces is one."""
    return len(text.split())


def seconds_of_speech(text: str) -> int:
    """How many seconds it takes to say a text calmly."""
    return round(word_count(text) * 60 / WORDS_PER_MINUTE)


@dataclass(frozen=True)
class Size:
    """How many words and sentences a message has at least and at most, all inclusive.

    Greeting and farewell count as words, but not as sentences.
    """

    least_words: int
    most_words: int
    least_sentences: int
    most_sentences: int

    def times(self, notes: int) -> "Size":
        """The size of so many of them together."""
        return replace(self, most_words=notes * self.most_words, most_sentences=notes * self.most_sentences)


SIZES = {
    StepKind.THANK_YOU: Size(40, 150, 3, 14),
    StepKind.CHECK_IN: Size(25, 149, 2, 9),
    StepKind.REPLY: Size(10, 100, 1, 9),
    StepKind.SECOND_CHECK_IN: Size(25, 149, 2, 9),
    StepKind.CALL: Size(12, LONGEST_SPEECH * WORDS_PER_MINUTE // 60, 1, 9),
    StepKind.CONFIRM: Size(20, 100, 2, 8),
    StepKind.MOVE_ON: Size(20, 100, 1, 8),
}
"""The size of a message, by the kind of its step."""
