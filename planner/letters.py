"""The messages as the page shows them: a draft or the reader's own text, and what the check finds in it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from messages import (
    Channel,
    Details,
    Finding,
    Message,
    Person,
    Weight,
    check,
    messages,
    seconds_of_speech,
    word_count,
)
from messages.checking import OUTDATED_DAY, WORDS
from messages.mending import mending, with_days
from planner import words
from planner.application import OF_PERSON, Application, Text, mark, thank_you_key
from planner.state import State
from rules import Dates, Day, Plan, Step, StepKind, counted
from rules.dates import MONTH_FIRST
from rules.kinds import IN_ORDER
from rules.words import IN_A_SENTENCE

GAPS = {"open-slot", "placeholder"}
MOST_PLACES = 20
"""How many places of one kind lead to the text; all of them are marked there."""

MOST_OFFERS = 5
"""For how many of them a change is offered at once; those behind them follow."""

LONGEST_LABEL = 40
"""Characters of a text in the label of a button."""


class Piece(NamedTuple):
    """A piece of a text, with the weight of the finding that is about it, if there is one."""

    text: str
    weight: Weight | None


class Place(NamedTuple):
    """Where in a text a finding is: its words, and offsets as browsers count them, the end not included."""

    key: int
    words: str
    start: int
    end: int


class Found(NamedTuple):
    """All findings of one kind together, with the first of their places; `more` says how many others."""

    key: str
    code: str
    weight: Weight
    reason: str
    instead: str
    source: str
    places: tuple[Place, ...]
    more: str
    offers: tuple["Offer", ...] = ()


class Offer(NamedTuple):
    """A change that mends a message: its label, and the message with it."""

    key: int
    label: str
    subject: str | None
    body: str


class Letter(NamedTuple):
    """A message for a step, by its key, with its draft.

    What the check finds is empty while nobody sees it, and there are no `pieces` while it is folded up.

    `is_outdated` says that the draft has changed since the reader edited the text, `is_from_before` that it
    was for what is no longer in the plan: then it has no draft that it could go back to.
    """

    key: str
    step: str
    kind: StepKind
    heading: str
    to: str
    subject: str | None
    body: str
    draft: Message
    is_edited: bool
    is_outdated: bool
    is_from_before: bool = False
    pieces: tuple[Piece, ...] = ()
    found: tuple[Found, ...] = ()
    tally: str = ""
    outcome: str = ""

    @property
    def begun_from(self) -> Message | None:
        """The draft that the reader's text is begun from, if it is there."""
        return None if self.is_from_before else self.draft


class PrintedLetter(NamedTuple):
    """A message on the second printed sheet; `has_room` for notes."""

    key: str
    title: str
    day: Day
    heading: str
    to: str
    subject: str
    body: str
    has_room: bool


def details_of(application: Application) -> Details:
    """What the form says of the reader, the job and the people; nothing of it is required."""
    return Details(
        your_name=_field(application, "your-name"),
        phone=_field(application, "phone"),
        company=_field(application, "company"),
        role=_field(application, "role"),
        people=tuple(_people(application).values()),
        through_recruiter=bool(_field(application, "through-recruiter")),
        recruiter=Person(_field(application, "recruiter-name"), email=_field(application, "recruiter-email")),
        country=application.place[0],
    )


def letters_of(state: State, plan: Plan) -> tuple[Letter, ...]:
    """The messages for the plan in its order, those that the reader sees with what is found in them.

    Of a step that is done or has lapsed these are only the ones that the reader has edited. One that was
    edited for what is no longer in the plan stands beside those of the next contact: no word is lost.
    """
    application = state.application
    details = details_of(application)
    to_come = {step.key for step in plan.steps if step.is_to_come}
    drafts = _drafts(application, plan, details, _dates_there(state))
    letters = [
        _letter(application, key, draft)
        for key, draft in drafts.items()
        if draft.step in to_come or key in application.texts
    ]
    beside = plan.next_contact or plan.steps[-1]
    letters += [
        _from_before(key, text, beside) for key, text in application.texts.items() if key not in drafts
    ]
    thanks = [letter for letter in letters if letter.kind is StepKind.THANK_YOU]
    return tuple(
        _unfolded(state, letter, details, thanks) if letter.step in state.unfolded else letter
        for letter in letters
    )


def written(letters: Sequence[Letter]) -> list[Message]:
    """The messages for the steps of the plan as the reader has left them."""
    return [
        replace(letter.draft, subject=letter.subject, body=letter.body)
        for letter in letters
        if not letter.is_from_before
    ]


def printed(letters: Sequence[Letter], plan: Plan, dates: Dates) -> Iterator[PrintedLetter]:
    """The messages for the second sheet."""
    steps = {step.key: step for step in plan.steps}
    for letter in letters:
        step = steps[letter.step]
        yield PrintedLetter(
            key=letter.key,
            title=step.title,
            day=dates.day(step.act_on, seen_from=plan.today),
            heading=f"{letter.heading}. " if letter.heading else "",
            to=letter.to,
            subject=letter.subject or "",
            body=letter.body,
            has_room=letter.draft.channel is Channel.VOICEMAIL,  # the end of the script
        )


def _field(application: Application, name: str) -> str:
    return application.fields.get(name, "").strip()


def _people(application: Application) -> dict[str, Person]:
    """The people of whom anything is said, by the ids of their rows; the first row if there is none."""
    return {
        row: Person(*(_field(application, f"{row}-{name}") for name in OF_PERSON))
        for row in application.people_met
    }


def _drafts(application: Application, plan: Plan, details: Details, dates: Dates) -> dict[str, Message]:
    """The drafts by keys that stay when others come and go: of the person, or of the step and its case."""
    people: dict[str, Iterator[str]] = defaultdict(lambda: iter(application.thanked_apart))
    return {
        thank_you_key(draft.step, next(people[draft.step]))
        if draft.kind is StepKind.THANK_YOU and application.thanked_apart
        else f"{draft.step}-{draft.case or 'only'}": draft
        for draft in messages(plan, details, dates=dates)
    }


def _dates_there(state: State) -> Dates:
    """How dates are written in the country of the employer, or else where the reader is."""
    country = state.application.place[0]
    return state.dates._replace(month_first=country in MONTH_FIRST) if country else state.dates


def _letter(application: Application, key: str, draft: Message) -> Letter:
    text = application.texts.get(key)
    subject, body = (text.subject, text.body) if text else (draft.subject, draft.body)
    return Letter(
        key=key,
        step=draft.step,
        kind=draft.kind,
        heading=draft.heading or "",
        to=draft.to,
        subject=subject if draft.subject is not None else None,
        body=body,
        draft=draft,
        is_edited=text is not None,
        is_outdated=bool(text and text.begun_from and text.begun_from != mark(draft)),
    )


def _from_before(key: str, text: Text, beside: Step) -> Letter:
    """A message that the reader has edited for what is no longer in the plan, beside those of a step."""
    kind = next((kind for kind in IN_ORDER if key.startswith(kind)), beside.kind)
    return Letter(
        key=key,
        step=beside.key,
        kind=kind,
        heading=words.WRITTEN_BEFORE.format(IN_A_SENTENCE[kind]),
        to="",
        subject=text.subject or None,
        body=text.body,
        draft=Message(beside.key, kind, Channel.EMAIL, "", text.subject or None, text.body),
        is_edited=False,
        is_outdated=False,
        is_from_before=True,
    )


def _unfolded(state: State, letter: Letter, details: Details, thanks: Sequence[Letter]) -> Letter:
    if letter.key in state.unseen:
        return letter._replace(pieces=(Piece(letter.body, None),))
    return _checked(state, letter, details, thanks)


def _checked(state: State, letter: Letter, details: Details, thanks: Sequence[Letter]) -> Letter:
    is_thanks = letter.kind is StepKind.THANK_YOU
    others = tuple(other.body for other in thanks if is_thanks and other.key != letter.key)
    outdated = _outdated(letter, state.application.texts.get(letter.key))
    findings = _findings(letter.body, letter.draft, details, letter.subject, others, outdated)
    found = tuple(
        sorted(_found(findings, letter, dict(outdated)), key=lambda each: each.weight is Weight.HINT)
    )
    return letter._replace(
        pieces=tuple(_pieces(letter.body, findings)),
        found=found,
        tally=_tally(letter, found),
        outcome=_outcome(state, letter, findings),
    )


@lru_cache(maxsize=100)
def _findings(
    body: str,
    draft: Message,
    details: Details,
    subject: str | None,
    others: tuple[str, ...],
    outdated: tuple[tuple[str, str], ...],
) -> tuple[Finding, ...]:
    """What the check finds; a message that has not changed since is not checked again."""
    return check(
        body,
        kind=draft.kind,
        details=details,
        subject=subject,
        others=others,
        to=draft.to,
        channel=draft.channel,
        outdated=dict(outdated),
    )


def _outdated(letter: Letter, text: Text | None) -> tuple[tuple[str, str], ...]:
    """The words that told days when a message was begun and that are other ones now, with those."""
    now = dict(letter.draft.days)
    return tuple(
        (words, now[name]) for name, words in (text.days if text else ()) if now.get(name, words) != words
    )


def _pieces(body: str, findings: Sequence[Finding]) -> Iterator[Piece]:
    """The text in pieces, those marked that a finding is about."""
    done = 0
    for finding in findings:
        if finding.start is None or finding.end is None or finding.end <= done:
            continue
        start = max(finding.start, done)
        if start > done:
            yield Piece(body[done:start], None)
        yield Piece(body[start : finding.end], finding.weight)
        done = finding.end
    yield Piece(body[done:], None)


def _found(findings: Sequence[Finding], letter: Letter, outdated: Mapping[str, str]) -> Iterator[Found]:
    """The findings with the same reason and weight together, in the order of the first of each."""
    body = letter.body
    together: dict[tuple[str, Weight], list[Finding]] = {}
    for finding in findings:
        together.setdefault((finding.reason, finding.weight), []).append(finding)
    in_browser = _offsets_in_browser(body)
    for (reason, weight), alike in together.items():
        places = [
            Place(number, body[each.start : each.end], in_browser(each.start), in_browser(each.end))
            for number, each in enumerate(alike[:MOST_PLACES])
            if each.start is not None and each.end is not None
        ]
        more = len(alike) - MOST_PLACES
        first = alike[0]
        whole = "" if first.start is None else " in the text"
        yield Found(
            f"{first.code}{whole} {weight}",
            first.code,
            weight,
            reason,
            first.instead,
            first.source,
            tuple(places),
            words.AND_MORE.format(more) if more > 0 else "",
            tuple(_new_days(letter, outdated) if first.code == OUTDATED_DAY else _offers(alike, letter)),
        )


def _offers(findings: Sequence[Finding], letter: Letter) -> Iterator[Offer]:
    """What mends the findings, each thing once."""
    body, known = letter.body, dict(letter.draft.fills)
    mendings = dict.fromkeys(
        mending(finding, body, letter.draft.body, known) for finding in findings[:MOST_OFFERS]
    )
    for number, change in enumerate(filter(None, mendings)):
        there, new = (_cut(text) for text in (body[change.start : change.end], change.text))
        label = (words.REPLACE if new else words.TAKE_OUT) if there else words.ADD
        mended = body[: change.start] + change.text + body[change.end :]
        yield Offer(number, label.format(*filter(None, (there, new))), letter.subject, mended)


def _new_days(letter: Letter, outdated: Mapping[str, str]) -> Iterator[Offer]:
    """What puts the days right, in the subject too."""
    for number, (was, now) in enumerate(outdated.items()):
        subject, body = (with_days(text, {was: now}) for text in (letter.subject or "", letter.body))
        if (subject, body) != (letter.subject or "", letter.body):
            yield Offer(number, words.REPLACE.format(was, now), subject or letter.subject, body)


def _cut(text: str) -> str:
    """The first words of a text in one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LABEL else words.CUT.format(line[:LONGEST_LABEL].rsplit(" ", 1)[0])


def _offsets_in_browser(body: str) -> Callable[[int], int]:
    """Puts offsets as browsers count them, to whom a character outside the basic plane is two."""
    wide = [] if body.isascii() else [at for at, character in enumerate(body) if character > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)


def _tally(letter: Letter, found: Sequence[Found]) -> str:
    """How long it is, how many kinds of things there are to look at, and how many hints."""
    length = counted(word_count(letter.body), WORDS)
    if letter.draft.subject is None:
        length += f", {words.SPEECH.format(counted(seconds_of_speech(letter.body), words.SECONDS))}"
    faults = [each for each in found if each.weight is Weight.FAULT]
    hints = len(found) - len(faults)
    parts = [
        words.TO_LOOK_AT.format(counted(len(faults), words.THINGS)) if faults else words.NOTHING_FOUND,
        *([counted(hints, words.HINTS)] if hints else []),
    ]
    return f"{length}; {', '.join(parts)}"


def _outcome(state: State, letter: Letter, findings: Sequence[Finding]) -> str:
    """What came of the reader's last action with this message, with a word on its day and its gaps."""
    if state.outcome is None or state.outcome[0] != letter.key:
        return ""
    gaps = [
        words.IN_THE_SUBJECT if finding.start is None else letter.body[finding.start : finding.end]
        for finding in findings
        if finding.code in GAPS
    ]
    still_open = words.STILL_OPEN.format(", ".join(gaps)) if gaps else ""
    return words.OUTCOMES[state.outcome[1]] + _worded_for(state, letter) + still_open


def _worded_for(state: State, letter: Letter) -> str:
    """On which day its words are right, where it tells a day without its date and that is still to come."""
    on, text = letter.draft.on, f"{letter.subject}\n{letter.body}"
    near = [day for _, day in letter.draft.days if not any(map(str.isdigit, day))]
    if not on or on <= state.today or not any(day in text for day in near):
        return ""
    return words.WORDED_FOR.format(state.dates.day(on, seen_from=state.today))
