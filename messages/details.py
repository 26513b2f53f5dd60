"""What the reader may tell of themselves, of the job and of the people they met. All of it is optional."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Somebody the reader spoke to, and one specific thing that they `talked_about`.

    The thing is worded as it follows "we talked about": "the new billing system".
    """

    name: str = ""
    talked_about: str = ""


@dataclass(frozen=True)
class Details:
    """What makes the messages the reader's own; `people` in the order in which they are to be listed.

    The first of them is who is asked and phoned later. `through_recruiter` says that a recruitment agency
    stands between the reader and the employer: everything then goes to the recruiter.
    """

    your_name: str = ""
    phone: str = ""
    company: str = ""
    role: str = ""
    people: tuple[Person, ...] = ()
    through_recruiter: bool = False
