"""The drafts: who gets which, what they say, and that the check has nothing to say of them."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from messages import Details, Message, Person, check, messages, seconds_of_speech
from messages.drafts import (
    BRING_SLOT,
    LATE_OPENINGS,
    LINKS,
    NAME_SLOT,
    OPENINGS,
    OPENINGS_AGAIN,
    TOPIC_SLOT,
    Channel,
)
from rules import Dates, Event, EventKind, Interview, Plan, StepKind, plan

TODAY = date(2026, 11, 24)
PLAN = plan(Interview(on=TODAY, process_days=42), today=TODAY)
LATE = plan(Interview(on=TODAY), today=TODAY + timedelta(4))
TOO_LATE = plan(Interview(on=TODAY), today=TODAY + timedelta(9))
PROMISED = plan(Interview(on=TODAY, answer_by=date(2026, 12, 4)), today=TODAY)


def after(kind: EventKind, **told: object) -> Plan:
    return plan(Interview(on=TODAY), today=TODAY, events=[Event(kind, TODAY, **told)])  # type: ignore[arg-type]


TOLD = after(EventKind.TOLD)
TOLD_A_DAY = after(EventKind.TOLD, answer_by=date(2026, 12, 4))
OFFER, REJECTION, WITHDRAWN = map(after, (EventKind.OFFER, EventKind.REJECTION, EventKind.WITHDRAWN))
AGAIN = after(EventKind.INVITED, interview=Interview(on=date(2026, 12, 1)))
SITUATIONS = {
    "usual": PLAN,
    "late": LATE,
    "too late for thanks": TOO_LATE,
    "promised": PROMISED,
    "told": TOLD,
    "told a day": TOLD_A_DAY,
    "offer": OFFER,
    "rejection": REJECTION,
    "withdrawn": WITHDRAWN,
    "again": AGAIN,
}
DANA = Person("Dana Ruiz", "the move of the billing system to events", "three years of moving such systems")
PEOPLE = (
    DANA,
    Person("Dr. Wei", "night shifts", "run the rota"),
    Person("Oluwaseun Adebayo", "SQL", "I wrote most of the reports at Norwood"),
    Person("Nguyễn Thị Minh", "how the ward answers an alarm at the weekend", "a calm voice"),
    Person("Jo", "Go", "patience"),
)
SLOTS = {NAME_SLOT: "Kim", TOPIC_SLOT: "the harvest accounts", BRING_SLOT: "a good eye for such accounts"}
FULL = Details("Sam Okafor", "+44 20 7946 0112", "Norwood Logistics", "Data Analyst", (DANA,), country="GB")


def drafts(details: Details, plan_: Plan = PLAN) -> dict[tuple[str, str | None], Message]:
    """The drafts by their kind and case, the first person's thank-you email alone."""
    return {(message.kind, message.case): message for message in reversed(messages(plan_, details))}


def body(details: Details, kind: str, case: str | None = None, plan_: Plan = PLAN) -> str:
    return drafts(details, plan_)[kind, case].body


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
        ("call", "phone", "called-back"),
        ("confirm", "email", "reached"),
        ("confirm", "email", "left-voicemail"),
        ("move-on", "email", None),
    ]


class TestSituations:
    """What a draft says where something is not as usual."""

    def test_a_reply_says_what_its_event_asks_for(self) -> None:
        told, offer, rejection, withdrawn = (
            messages(plan_, Details())[0].body for plan_ in (TOLD, OFFER, REJECTION, WITHDRAWN)
        )
        assert "I am happy to wait, and I look forward to hearing from you." in told
        assert "When do you need my answer?" in offer
        assert "any feedback" in rejection
        assert "If another role comes up" in rejection
        assert "withdraw my application" in withdrawn

    def test_the_reply_to_a_delay_names_the_day_until_which_they_asked_to_wait(self) -> None:
        assert "hearing from you around Friday 4 December." in body(FULL, "reply", plan_=TOLD_A_DAY)

    def test_a_late_thank_you_email_needs_no_apology_and_says_when_it_was(self) -> None:
        late = body(FULL, "thank-you", plan_=LATE)
        assert late.split("\n\n")[1].startswith(
            "I have thought a good deal about our conversation on Tuesday"
        )
        assert "sorry" not in late
        assert late.split("\n\n")[1] != body(FULL, "thank-you").split("\n\n")[1]

    def test_the_check_in_brings_the_thanks_that_did_not_go_out(self) -> None:
        first = body(FULL, "check-in", plan_=TOO_LATE)
        assert "Thank you for your time, and for our conversation about the move" in first
        assert "again" not in first

    def test_after_a_promised_day_the_check_in_says_which_one_it_was(self) -> None:
        text = body(FULL, "check-in", plan_=PROMISED)
        assert (
            "I know that you were hoping to decide around Friday 4 December. May I ask where things stand?"
            in text
        )
        assert text.count("?") == 1

    def test_after_news_of_a_delay_it_thanks_for_that(self) -> None:
        text = body(FULL, "check-in", plan_=TOLD_A_DAY)
        assert "Thank you for letting me know that you needed more time." in text
        assert "hoping to decide around Friday 4 December." in text
        assert "Could you tell me what the next steps are?" in body(FULL, "check-in", plan_=TOLD)

    def test_a_second_interview_has_thanks_of_its_own(self) -> None:
        people = replace(FULL, people=PEOPLE)
        first, second = (
            [m.body.split("\n\n") for m in messages(plan_, people) if m.kind is StepKind.THANK_YOU]
            for plan_ in (PLAN, AGAIN)
        )
        for before, now in zip(first, second, strict=True):
            both = set(sentences("\n\n".join(before[1:3]))) & set(sentences("\n\n".join(now[1:3])))
            assert both <= {f"{person.could_bring}." for person in PEOPLE}, (
                "The reader's own words may return."
            )

    def test_a_call_that_is_returned_has_words_too(self) -> None:
        assert body(FULL, "call", "called-back").startswith("Hello Dana, thank you for calling back.")


def sentences(text: str) -> list[str]:
    """The sentences of a text, without greeting and farewell."""
    paragraphs = [part for part in text.split("\n\n") if not re.match(r"(Dear|Kind regards)", part)]
    return [part for each in paragraphs for part in re.split(r"(?<=[.?!]) +", each)]


class TestNativeEar:
    """What one person hears and reads, one after the other."""

    TEXTS = [message.body for message in messages(PLAN, FULL)]
    WHOLE = "\n\n".join(TEXTS)

    def test_no_sentence_returns_but_who_calls(self) -> None:
        counts = Counter(part for text in self.TEXTS for part in set(sentences(text)))
        spoken = {"Thank you for your time."}  # to them or to their voicemail
        returning = {part for part, count in counts.items() if count > 1}
        assert {part for part in returning if "We met on" not in part} <= spoken

    def test_stock_sentences_are_rare(self) -> None:
        assert self.WHOLE.count("I am still very interested in") <= 1
        assert self.WHOLE.casefold().count("thank you again") <= 2
        assert self.WHOLE.count("the data analyst role at Norwood Logistics") == 1

    def test_the_greeting_and_the_close_agree_in_their_comma(self) -> None:
        for message in messages(PLAN, FULL):
            if message.channel is Channel.EMAIL:
                assert message.body.startswith("Dear Dana,\n\n")
                assert message.body.endswith("\n\nKind regards,\nSam Okafor")

    def test_the_last_email_says_that_it_is_the_last(self) -> None:
        assert "this is my last message about it" in body(FULL, "move-on")

    @pytest.mark.parametrize(
        ("today", "said"),
        [(0, "yesterday"), (1, "yesterday"), (2, "on Tuesday"), (3, "on Tuesday")],
    )
    def test_days_are_said_as_people_say_them(self, today: int, said: str) -> None:
        plan_ = plan(Interview(on=TODAY), today=TODAY + timedelta(today))
        assert f" {said}" in body(FULL, "thank-you", plan_=plan_)
        assert "24 November" not in body(FULL, "thank-you", plan_=plan_)

    def test_the_full_date_comes_only_later_and_in_the_order_of_the_place(self) -> None:
        assert "on Tuesday 24 November" in body(FULL, "check-in")
        american = messages(PLAN, FULL, dates=Dates(month_first=True))
        assert "on Tuesday, November 24 about" in american[1].body

    def test_nothing_is_said_of_the_topic_but_that_it_was_talked_about(self) -> None:
        for opening in (*OPENINGS, *LATE_OPENINGS, *OPENINGS_AGAIN):
            assert not re.search(r"\b(work|picture|learn\w*|taught|showed|told me)\b", opening), opening


def test_the_messages_of_a_step_know_it_by_its_key() -> None:
    told = Event(EventKind.TOLD, TODAY)
    asked = Event(EventKind.DONE, TODAY, step=StepKind.CHECK_IN)
    again = plan(Interview(on=TODAY), today=TODAY, events=[asked, told])
    steps = [message.step for message in messages(again, Details()) if message.kind is StepKind.CHECK_IN]
    assert steps == ["check-in", "check-in-1"]


def test_a_panel_of_five_gets_five_emails_that_open_differently() -> None:
    notes = [m for m in messages(PLAN, Details(people=PEOPLE)) if m.kind is StepKind.THANK_YOU]
    assert [note.to for note in notes] == [person.name for person in PEOPLE]
    greetings = [note.body.partition("\n")[0] for note in notes]
    assert greetings == [
        "Dear Dana,",
        "Dear Dr. Wei,",
        "Dear Oluwaseun,",
        "Dear Nguyễn Thị Minh,",
        "Dear Jo,",
    ]
    for note, person in zip(notes, PEOPLE, strict=True):
        assert person.talked_about in note.body
        assert person.could_bring in note.body
    assert len({note.body.split("\n\n")[1][:12] for note in notes}) == len(notes)


def test_only_the_first_of_several_people_is_asked_and_phoned() -> None:
    later = [m for m in messages(PLAN, Details(people=PEOPLE)) if m.kind is not StepKind.THANK_YOU]
    assert [message.to for message in later] == ["Dana Ruiz"] * 9


def test_speech_has_its_pace() -> None:
    assert seconds_of_speech("word " * 150) == 60


def test_no_two_openings_begin_alike() -> None:
    for openings in (OPENINGS, LATE_OPENINGS, OPENINGS_AGAIN):
        assert len({opening[:12] for opening in openings}) == len(openings)


def test_people_of_whom_nothing_is_said_get_nothing() -> None:
    details = Details(people=(Person(), DANA, Person()))
    assert [m.to for m in messages(PLAN, details) if m.kind is StepKind.THANK_YOU] == ["Dana Ruiz"]


def test_what_the_reader_has_not_said_is_a_slot() -> None:
    thank_you = drafts(Details())["thank-you", None]
    assert thank_you.to == NAME_SLOT
    assert "Dear [name],\n" in thank_you.body
    assert set(re.findall(r"\[.*?\]", thank_you.body)) == set(SLOTS)
    assert set(re.findall(r"\[.*?\]", every_text(Details()))) == set(SLOTS)


def test_with_what_is_asked_for_no_slot_is_left() -> None:
    assert "[" not in every_text(Details(people=(DANA,)))
    without = every_text(Details(people=(replace(DANA, could_bring=""),)))
    assert re.findall(r"\[.*?\]", without) == [BRING_SLOT]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("three years of it", "In this role, I would bring three years of it."),
        ("I could run the rota", "If I joined you, I could run the rota."),
        ("I ran one in 2024.", "I ran one in 2024."),
        ("", f"In this role, I would bring {BRING_SLOT}."),
    ],
)
def test_one_sentence_ties_the_talk_to_the_reader(typed: str, said: str) -> None:
    text = body(Details(people=(replace(DANA, could_bring=typed),)), "thank-you")
    assert text.split("\n\n")[1].endswith(f"move of the billing system to events. {said}")


def test_each_form_of_what_one_brings_has_as_many_sentences() -> None:
    assert len({len(texts) for texts in LINKS.values()}) == 1


@pytest.mark.parametrize("through_recruiter", [False, True])
def test_the_details_stand_in_the_messages(through_recruiter: bool) -> None:
    details = Details("Sam Okafor", "020 7946 0018", "Acme", "Analyst", (DANA,), through_recruiter)
    for (kind, _), message in drafts(details).items():
        if kind in ("thank-you", "check-in", "move-on"):
            assert "the analyst role" in message.body
        if message.channel is Channel.EMAIL:
            assert "\n\nKind regards,\nSam Okafor" in message.body
    assert "the analyst role at Acme" in body(details, "thank-you")
    assert "analyst interview" in str(drafts(details)["thank-you", None].subject)
    assert "at 020 7946 0018" in body(details, "confirm", "left-voicemail")


LONG = Details(
    "Maria Fernanda de la Cruz Villanueva",
    "+44 20 7946 0112",
    "The Royal Norwood and District Logistics Company",
    "Senior Principal Data Analyst for Public Transport",
    (Person("Prof. Dr. Oluwaseun Adebayo-Whittington", "the timetable", "patience"),),
)


@pytest.mark.parametrize("through_recruiter", [False, True])
@pytest.mark.parametrize("details", [Details(), FULL, LONG, replace(LONG, country="GB")])
def test_the_voicemail_names_the_caller_first_and_last_in_half_a_minute(
    details: Details, through_recruiter: bool
) -> None:
    text = body(replace(details, through_recruiter=through_recruiter), "call", "voicemail-answers")
    me = details.your_name or "(your name)"
    assert text.index(me) < len(details.people[0].name if details.people else "") + 30
    assert me in text.rpartition("\n\n")[2]
    assert seconds_of_speech(text) <= 30


def test_it_says_the_number_twice_and_slowly_as_in_its_country() -> None:
    text = body(FULL, "call", "voicemail-answers")
    assert "on (slowly) 0 2 0, 7 9 4 6, 0 1 1 2." in text
    assert text.count("0 2 0, 7 9 4 6, 0 1 1 2.") == 2
    abroad = body(replace(FULL, country=""), "call", "voicemail-answers")
    assert abroad.count("plus 4 4, 2 0, 7 9 4 6, 0 1 1 2.") == 2
    assert "this is (your name), on (your number, slowly)." in body(Details(), "call", "voicemail-answers")
    assert "call me" not in body(replace(FULL, phone="call me"), "confirm", "left-voicemail")


RECRUITER = replace(
    FULL, through_recruiter=True, recruiter=Person("Priya Nair", email="priya@example.org"), people=PEOPLE[:2]
)


class TestThroughRecruiter:
    """What goes to a recruiter."""

    def test_everything_goes_to_them(self) -> None:
        for message in messages(PLAN, RECRUITER):
            assert (message.to, message.address) == ("Priya Nair", "priya@example.org")
            if message.channel is Channel.EMAIL:
                assert message.body.startswith("Hello Priya,\n\n")
        unnamed = messages(PLAN, replace(RECRUITER, recruiter=Person()))
        assert {message.to for message in unnamed} == {"your recruiter"}
        assert unnamed[0].body.startswith("Hello,\n\n")

    def test_one_email_holds_the_notes_for_everybody(self) -> None:
        (notes,) = [m for m in messages(PLAN, RECRUITER) if m.kind is StepKind.THANK_YOU]
        assert "Could you please pass on these notes to the people below, whom I met yesterday?" in notes.body
        for person, greeting in zip(RECRUITER.people, ("Dear Dana,", "Dear Dr. Wei,"), strict=True):
            assert f"--- For {person.name} ---\n\n{greeting}\n\n" in notes.body
            assert person.talked_about.lower() in notes.body.lower()
        alone = body(replace(RECRUITER, people=(DANA,)), "thank-you")
        assert "Could you please pass on this note to Dana Ruiz, whom I met yesterday?" in alone

    def test_they_share_what_the_employer_gets(self) -> None:
        assert "Could you find out what the next steps are?" in body(RECRUITER, "check-in")
        where = "my interview at Norwood Logistics on Tuesday 24 November"
        assert where in body(RECRUITER, "check-in")
        alone = body(replace(RECRUITER, people=(DANA,)), "check-in")
        assert where.replace(" at", " with Dana Ruiz at") in alone


def test_an_address_that_is_none_is_left_out() -> None:
    for email, address in (
        ("dana@example.org", "dana@example.org"),
        (" d@x ", "d@x"),
        ("dana", ""),
        ("a, b@c", ""),
    ):
        message, *_ = messages(PLAN, Details(people=(Person("Dana", email=email),)))
        assert message.address == address


def test_a_check_in_asks_once_and_a_thank_you_email_never() -> None:
    assert body(Details(), "check-in").count("?") == 1
    assert "?" not in body(Details(), "thank-you")


@pytest.mark.parametrize(
    ("role", "subject"),
    [
        ("", "Thank you for the interview yesterday"),
        ("Analyst", "Thank you for the analyst interview"),
        ("x" * 32, f"Thank you for the {'x' * 32} interview"),
        ("x" * 33, "Thank you for the interview yesterday"),
    ],
)
def test_a_subject_that_grows_too_long_goes_without_the_role(role: str, subject: str) -> None:
    assert drafts(Details(role=role))["thank-you", None].subject == subject


def test_what_the_reader_types_is_taken_as_it_is_in_one_line() -> None:
    hostile = Person("{role} <b>Dana</b> x", "  the %s\n and {topic}. ", "{me} %s")
    text = body(Details(people=(hostile,)), "thank-you")
    assert text.startswith("Dear {role} <b>Dana</b> x,\n")
    assert "our conversation about the %s and {topic}. In this role, I would bring {me} %s." in text


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
        (Person(), Person("Priya Nair")),
    )
    for your_name, phone, company, role, count, named, told, through_recruiter, recruiter in parts:
        if recruiter != Person() and not through_recruiter:
            continue
        people = (
            Person(p.name if named else "", p.talked_about if told else "", p.could_bring if told else "")
            for p in PEOPLE[:count]
        )
        yield Details(your_name, phone, company, role, tuple(people), through_recruiter, recruiter)


def filled(text: str) -> str:
    for slot, words in SLOTS.items():
        text = text.replace(slot, words)
    return text


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_draft_passes_the_check_once_its_slots_are_filled(situation: str) -> None:
    for details in combinations():
        texts = messages(SITUATIONS[situation], details)
        for message in texts:
            others = [
                filled(other.body) for other in texts if other is not message and other.kind == message.kind
            ]
            assert message.kind is StepKind.THANK_YOU or (message.subject is None) == (
                message.kind is StepKind.CALL
            )
            findings = check(
                filled(message.body),
                kind=message.kind,
                details=details,
                subject=message.subject and filled(message.subject),
                others=others if message.kind is StepKind.THANK_YOU else (),
                to=message.to,
                channel=message.channel,
            )
            assert findings == (), (message, details)


@pytest.mark.parametrize(
    ("plan_", "count"), [(PLAN, 30), (LATE, 15), (AGAIN, 15)], ids=["usual", "late", "again"]
)
def test_a_large_panel_gets_texts_that_the_check_tells_apart(plan_: Plan, count: int) -> None:
    people = tuple(
        Person(f"Person{letter}", f"subject{letter}", f"work{letter}")
        for letter in map(chr, range(97, 97 + count))
    )
    details = Details(people=people)
    notes = [m.body for m in messages(plan_, details) if m.kind is StepKind.THANK_YOU]
    for note in notes:
        others = [other for other in notes if other is not note]
        assert check(note, kind=StepKind.THANK_YOU, details=details, others=others) == ()
