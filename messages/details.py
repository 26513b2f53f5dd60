"""What the reader may tell of themselves, of the job and of the people they met. All of it is optional."""

import re
from dataclasses import dataclass

ADDRESS = r"[^\s@,;:<>()\[\]\"]+@[^\s@,;:<>()\[\]\"]+"


@dataclass(frozen=True)
class Person:
    """Somebody the reader spoke to, one specific thing that they `talked_about`, and what follows from it.

    The thing is worded as it follows "we talked about": "the new billing system"; what the reader
    `could_bring` as it follows "I would bring": "three years with such systems".
    """

    name: str = ""
    talked_about: str = ""
    could_bring: str = ""
    email: str = ""

    @property
    def address(self) -> str:
        """Their email address; "" if what is given is none."""
        email = self.email.strip()
        return email if re.fullmatch(ADDRESS, email) else ""


@dataclass(frozen=True)
class Details:
    """What makes the messages the reader's own; `people` in the order in which they are to be listed.

    The first of them is who is asked and phoned later. `through_recruiter` says that a recruitment agency
    stands between the reader and the employer: everything then goes to the `recruiter`. `country` is the code
    of the one in which they are phoned, in ISO 3166.
    """

    your_name: str = ""
    phone: str = ""
    company: str = ""
    role: str = ""
    people: tuple[Person, ...] = ()
    through_recruiter: bool = False
    recruiter: Person = Person()
    country: str = ""
