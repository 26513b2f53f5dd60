"""What to say in each step of a plan: drafts, and a check of what the reader makes of them.

Pure Python with no browser. `messages` writes the drafts for a plan, `check` looks at a text:

>>> from rules import StepKind
>>> for finding in check("Dear Dana, any news?", kind=StepKind.CHECK_IN, details=Details())[:1]:
...     print(finding.code, finding.start, finding.end, finding.source, sep=" | ")
pressing | 11 | 19 | Guide, point 5
"""

from messages.checking import Finding, check
from messages.details import Details, Person
from messages.drafts import Case, Channel
from messages.faults import Weight
from messages.limits import seconds_of_speech, word_count
from messages.writing import Message, messages

__all__ = [
    "Case",
    "Channel",
    "Details",
    "Finding",
    "Message",
    "Person",
    "Weight",
    "check",
    "messages",
    "seconds_of_speech",
    "word_count",
]
