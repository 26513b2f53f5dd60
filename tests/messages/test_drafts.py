"""The drafts: who gets which, what they say, and that the check has nothing to say of them."""

import itertools
import re
from collections.abc import Iterator
from datetime import date

import pytest

from messages import Details, Message, Person, check, messages, seconds_of_speech
from messages.drafts import OPENINGS, Channel
from rules import Event, EventKind, Interview, Plan, StepKind, plan

TODAY = date(2026, 11, 24)
PLAN = plan(Interview(on=TODAY, process_days=42), today=TODAY)
REPLIES = [
    plan(Interview(on=TODAY), today=TODAY, events=[Event(kind, TODAY)])
    for kind in (EventKind.TOLD, EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN)
]
DANA = Person("Dana Ruiz", "the move of the billing system to events")
PEOPLE = (
    DANA,
    Person("Dr. Wei", "night shifts"),
    Person("Oluwaseun Adebayo", "SQL"),
    Person("Nguyễn Thị Minh", "how the ward answers an alarm at the weekend"),
    Person("Jo", "Go"),
)
SLOTS = {"[name]": "Kim", "[what you talked about]": "the harvest accounts"}


def drafts(details: Details, plan_: Plan = PLAN) -> dict[tuple[str, str | None], Message]:
    """The drafts by their kind and case, the first person's thank-you email alone."""
    return {(message.kind, message.case): message for message in reversed(messages(plan_, details))}


def every_text(details: Details) -> str:
    return "\n".join(f"{message.subject}\n{message.body}" for message in messages(PLAN, details))


def test_every_step_that_contacts_somebody_has_its_messages_in_order() -> None:
    assert [(message.kind, message.channel, message.case) for message in messages(PLAN, Details())] == [
        ("thank-you", "email", None),
        ("check-in", "email", None),
        ("second-check-in", "email", None),
        ("call", "phone", "answered"),
        ("call", "phone", "asked-to-wait"),
        ("call", "voicemail", "voicemail-answers"),
        ("confirm", "email", "reached"),
        ("confirm", "email", "left-voicemail"),
        ("move-on", "email", None),
    ]


def test_a_reply_says_what_its_event_asks_for() -> None:
    told, offer, rejection, withdrawn = (messages(plan_, Details())[0].body for plan_ in REPLIES)
    assert "glad to wait" in told
    assert "Until which day may I give you my answer?" in offer
    assert "a word of advice" in rejection
    assert "should a role like this open again" in rejection
    assert "withdraw my application" in withdrawn


def test_the_messages_of_a_step_know_it_by_its_key() -> None:
    told = Event(EventKind.TOLD, TODAY)
    asked = Event(EventKind.DONE, TODAY, step=StepKind.CHECK_IN)
    again = plan(Interview(on=TODAY), today=TODAY, events=[asked, told])
    steps = [message.step for message in messages(again, Details()) if message.kind is StepKind.CHECK_IN]
    assert steps == ["check-in", "check-in-1"]


def test_a_panel_of_five_gets_five_emails_that_open_differently() -> None:
    notes = [m for m in messages(PLAN, Details(people=PEOPLE)) if m.kind is StepKind.THANK_YOU]
    assert [note.to for note in notes] == [person.name for person in PEOPLE]
    for note, person in zip(notes, PEOPLE, strict=True):
        assert note.body.startswith(f"Dear {person.name},\n\n")
        assert person.talked_about in note.body
    assert len({note.body.split("\n\n")[1][:12] for note in notes}) == len(notes)


def test_only_the_first_of_several_people_is_asked_and_phoned() -> None:
    later = [m for m in messages(PLAN, Details(people=PEOPLE)) if m.kind is not StepKind.THANK_YOU]
    assert [message.to for message in later] == ["Dana Ruiz"] * 8


def test_speech_has_its_pace() -> None:
    assert seconds_of_speech("word " * 150) == 60


def test_no_two_openings_begin_alike() -> None:
    assert len({opening[:12] for opening in OPENINGS}) == len(OPENINGS)


def test_people_of_whom_nothing_is_said_get_nothing() -> None:
    details = Details(people=(Person(), DANA, Person()))
    assert [m.to for m in messages(PLAN, details) if m.kind is StepKind.THANK_YOU] == ["Dana Ruiz"]


def test_what_the_reader_has_not_said_is_a_slot() -> None:
    thank_you = drafts(Details())["thank-you", None]
    assert thank_you.to == "[name]"
    assert "Dear [name],\n" in thank_you.body
    assert "[what you talked about]" in thank_you.body
    assert set(re.findall(r"\[.*?\]", every_text(Details()))) == set(SLOTS)


def test_with_one_name_and_one_thing_no_slot_is_left() -> None:
    assert "[" not in every_text(Details(people=(DANA,)))


@pytest.mark.parametrize("through_recruiter", [False, True])
def test_the_details_stand_in_the_messages(through_recruiter: bool) -> None:
    details = Details("Sam Okafor", "020 7946 0018", "Acme", "Analyst", (DANA,), through_recruiter)
    for (kind, _), message in drafts(details).items():
        if message.channel is Channel.EMAIL:
            assert message.body.endswith("\n\nKind regards\nSam Okafor")
        if kind != StepKind.MOVE_ON:
            assert "Analyst at Acme" in message.body
    assert "Thank you" in str(drafts(details)["thank-you", None].subject) or through_recruiter
    assert "Analyst interview" in str(drafts(details)["thank-you", None].subject)
    assert "at 020 7946 0018" in drafts(details)["confirm", "left-voicemail"].body


@pytest.mark.parametrize("through_recruiter", [False, True])
def test_the_voicemail_says_who_when_and_the_number_slowly_in_half_a_minute(through_recruiter: bool) -> None:
    details = Details(
        "Sam Okafor",
        "+44 20 7946 0018",
        "Norwood Logistics",
        "Senior Data Analyst",
        (DANA,),
        through_recruiter,
    )
    body = drafts(details)["call", "voicemail-answers"].body
    assert "this is Sam Okafor" in body
    assert "Tuesday 24 November" in body
    assert "My number is (slowly) plus 4 4, 2 0, 7 9 4 6, 0 0 1 8." in body
    assert len(body.split()) <= 75


def test_the_reader_is_told_what_to_say_where_nothing_is_known() -> None:
    body = drafts(Details())["call", "voicemail-answers"].body
    assert "this is (your name)" in body
    assert "My number is (your number, slowly)." in body


def test_through_a_recruiter_everything_goes_to_them() -> None:
    details = Details(people=PEOPLE[:2], through_recruiter=True)
    assert {message.to for message in messages(PLAN, details)} == {"your recruiter"}
    first, second, *_ = messages(PLAN, details)
    assert first.body.startswith("Hello,\n\nPlease pass this note on to Dana Ruiz.")
    assert "Dear Dana Ruiz,\n" in first.body
    assert second.body.startswith("Hello,\n\nPlease pass this note on to Dr. Wei.")
    assert "Could you find out what the next steps are?" in drafts(details)["check-in", None].body


def test_a_check_in_asks_once_and_a_thank_you_email_never() -> None:
    assert drafts(Details())["check-in", None].body.count("?") == 1
    assert "?" not in drafts(Details())["thank-you", None].body


@pytest.mark.parametrize(
    ("role", "subject"),
    [
        ("", "Thank you for the interview on Tuesday 24 November"),
        ("Analyst", "Thank you for the Analyst interview"),
        ("x" * 32, f"Thank you for the {'x' * 32} interview"),
        ("x" * 33, "Thank you for the interview on Tuesday 24 November"),
    ],
)
def test_a_subject_that_grows_too_long_goes_without_the_role(role: str, subject: str) -> None:
    assert drafts(Details(role=role))["thank-you", None].subject == subject


def test_what_the_reader_types_is_taken_as_it_is_in_one_line() -> None:
    hostile = Person("{role} <b>Dana</b>", "  the %s\n and {topic}. ")
    body = drafts(Details(people=(hostile,)))["thank-you", None].body
    assert body.startswith("Dear {role} <b>Dana</b>,\n")
    assert "our talk about the %s and {topic} and" in body


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("we talked about the new ward", "our talk about the new ward and"),
        ("About nights.", "our talk about nights and"),
        ("about-turns", "our talk about about-turns and"),
    ],
)
def test_what_was_talked_about_fits_the_sentence(typed: str, said: str) -> None:
    assert said in drafts(Details(people=(Person("Dana", typed),)))["thank-you", None].body


@pytest.mark.parametrize("role", ["Analyst", "the Analyst role", "an Analyst", "Analyst position"])
def test_the_role_fits_the_sentence(role: str) -> None:
    check_in = drafts(Details(role=role, company="Acme Inc."))["check-in", None]
    assert "interested in the role of Analyst at Acme Inc. Could you" in check_in.body
    assert check_in.subject == "Next steps after the Analyst interview"


@pytest.mark.parametrize(
    ("phone", "said"),
    [
        ("020 7946 0018", "0 2 0, 7 9 4 6, 0 0 1 8"),
        ("+44 (0)20-7946.0018", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"),
        ("00491701234567", "0 0 4, 9 1 7, 0 1 2, 3 4 5, 6 7"),
        ("+4917", "plus 4 9 1, 7"),
        ("call me", "(your number, slowly)"),
        ("", "(your number, slowly)"),
    ],
)
def test_a_number_is_said_digit_by_digit(phone: str, said: str) -> None:
    details = Details(phone=phone)
    assert f"{said}." in drafts(details)["call", "voicemail-answers"].body
    assert "call me" not in drafts(details)["confirm", "left-voicemail"].body


def combinations() -> Iterator[Details]:
    """Every part of the details given or not, for one person and for three."""
    parts = itertools.product(
        ("", "Sam Okafor"),
        ("", "+44 20 7946 0018"),
        ("", "ACME GmbH"),
        ("", "Senior Data Analyst"),
        (1, 3),
        (False, True),
        (False, True),
        (False, True),
    )
    for your_name, phone, company, role, count, named, told, through_recruiter in parts:
        people = (Person(p.name if named else "", p.talked_about if told else "") for p in PEOPLE[:count])
        yield Details(your_name, phone, company, role, tuple(people), through_recruiter)


def filled(text: str) -> str:
    for slot, words in SLOTS.items():
        text = text.replace(slot, words)
    return text


@pytest.mark.parametrize(
    "plan_", [PLAN, *REPLIES], ids=["no-news", "told", "offer", "rejection", "withdrawn"]
)
def test_every_draft_passes_the_check_once_its_slots_are_filled(plan_: Plan) -> None:
    for details in combinations():
        texts = messages(plan_, details)
        for message in texts:
            others = [filled(other.body) for other in texts if other is not message]
            assert message.kind is StepKind.THANK_YOU or (message.subject is None) == (
                message.kind is StepKind.CALL
            )
            findings = check(
                filled(message.body),
                kind=message.kind,
                details=details,
                subject=message.subject and filled(message.subject),
                others=others if message.kind is StepKind.THANK_YOU else (),
            )
            assert findings == (), (message, details)


def test_a_panel_of_thirty_gets_thirty_texts_that_the_check_tells_apart() -> None:
    people = tuple(Person(f"Person{letter}", f"subject{letter}") for letter in map(chr, range(97, 127)))
    details = Details(people=people)
    notes = [m.body for m in messages(PLAN, details) if m.kind is StepKind.THANK_YOU]
    for note in notes:
        others = [other for other in notes if other is not note]
        assert check(note, kind=StepKind.THANK_YOU, details=details, others=others) == ()


@pytest.mark.parametrize(
    "interview",
    [Interview(date(2026, 9, 2)), Interview(date(2026, 11, 24), answer_by=date(2026, 12, 4))],
    ids=["no-length", "promised"],
)
def test_drafts_for_other_plans_pass_the_check_too(interview: Interview) -> None:
    details = Details("Sam Okafor", "", "Acme", "Analyst", (DANA,))
    for message in messages(plan(interview, today=interview.on), details):
        assert check(message.body, kind=message.kind, details=details, subject=message.subject) == ()
