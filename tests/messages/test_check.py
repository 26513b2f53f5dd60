"""What the check finds in messages, and what it leaves in peace."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages import Details, Finding, Person, check
from messages.faults import FAULTS
from messages.limits import SIZES
from messages.patterns import finder
from messages.phrases import HARMFUL
from rules import StepKind
from rules.kinds import NO_CONTACT
from tests.letters import Letter, letters

DANA = Details(people=(Person("Dana Ruiz", "the move of the billing system to events"),))
GOOD = """\
Dear Dana,

Thank you again for our conversation about the move of the billing system to events; I am still very
interested in the role. Could you tell me what the next steps are? I will gladly send anything you need.

Kind regards
Sam Okafor"""


def findings(letter: Letter) -> tuple[Finding, ...]:
    others = [letter.other] if letter.other else []
    return check(letter.body, kind=letter.kind, details=letter.details, subject=letter.subject, others=others)


def found(body: str, kind: StepKind = StepKind.CHECK_IN, details: Details = DANA) -> dict[str, str | None]:
    """The codes of what is found in a text, with the words that each is about."""
    return {
        finding.code: None if finding.start is None else body[finding.start : finding.end]
        for finding in check(body, kind=kind, details=details)
    }


def test_at_most_one_good_message_raises_an_alarm() -> None:
    good = letters("good")
    alarms = {letter.name: [finding.code for finding in findings(letter)] for letter in good}
    assert len(good) >= 40
    assert len([name for name, codes in alarms.items() if codes]) <= 1, alarms


@pytest.mark.parametrize("letter", letters("bad"), ids=str)
def test_every_fault_of_a_bad_message_is_found(letter: Letter) -> None:
    assert letter.faults
    assert letter.faults <= {finding.code for finding in findings(letter)}


def test_every_kind_of_fault_stands_in_several_bad_messages() -> None:
    bad = letters("bad")
    assert len(bad) >= 40
    for code in FAULTS:
        assert len([letter for letter in bad if code in letter.faults]) >= 3, code
    assert {fault for letter in bad for fault in letter.faults} == set(FAULTS)


def test_a_good_check_in_has_no_findings() -> None:
    assert check(GOOD, kind=StepKind.CHECK_IN, details=DANA, subject="Next steps") == ()


def test_a_hurried_check_in_has_every_fault_named() -> None:
    assert found("Hi, just checking in to see if there are any updates on my application!!") == {
        "empty-opener": "just checking in",
        "pressing": "any updates",
        "shouting": "!!",
        "no-thanks": None,
        "no-interest": None,
        "no-name": None,
        "too-short": None,
    }


@pytest.mark.parametrize(
    ("words", "code", "marked"),
    [
        ("Is there any news yet?", "pressing", "any news"),
        ("Have you made up your mind?", "pressing", "Have you made up"),
        ("I still haven\u2019t heard from you.", "pressing", "haven\u2019t heard"),
        ("When will I hear from you?", "pressing", "When will I hear from you"),
        ("Tell me the status of my application.", "pressing", "status of my application"),
        ("I know how busy you are.", "guilt", "know how busy you"),
        ("You said I would hear by Friday.", "guilt", "You said I would hear"),
        ("Sorry to bother you.", "apology", "Sorry to bother"),
        ("I don't want to be a pest.", "apology", "don't want to be a pest"),
        ("I wanted to touch base.", "empty-opener", "to touch base"),
        ("Following up on my last email.", "empty-opener", "Following up on my"),
        ("I am VERY keen.", "shouting", "VERY"),
        ("Is it so?!", "shouting", "?!"),
        ("See you \U0001f600 soon.", "emoji", "\U0001f600"),
        ("See you :)", "emoji", ":)"),
        ("thx for that", "slang", "thx"),
        ("Dear [name],", "open-slot", "[name]"),
        ("Greetings to [Company].", "placeholder", "[Company]"),
        ("Dear Sir/Madam,", "placeholder", "Dear Sir/Madam"),
    ],
)
def test_a_finding_marks_the_words(words: str, code: str, marked: str) -> None:
    body = GOOD.replace("Could you tell", f"{words}\nCould you tell")
    assert found(body)[code] == marked


@pytest.mark.parametrize(
    ("example", "pattern"),
    [phrase for phrases_ in HARMFUL.values() for phrase in phrases_.items()],
    ids=lambda text: text[:20],
)
def test_each_pattern_finds_its_example(example: str, pattern: str) -> None:
    assert finder((pattern,)).search(example)


@pytest.mark.parametrize(
    "words",
    [
        "The update of the payroll system sounds like work for me.",
        "I was sorry to hear that the lift was broken.",
        "Your decision to open a second kitchen makes sense to me.",
        "The check-in desk is the heart of a hotel.",
        "I would like to follow patients up at home.",
        "I know NHS wards, the REST API of the HR system and HTML.",
        "You said that the busy season begins in May.",
    ],
)
def test_innocent_words_are_left_in_peace(words: str) -> None:
    assert found(GOOD.replace("I will gladly send anything you need.", words)) == {}


def test_only_a_thank_you_email_may_not_ask_about_the_process() -> None:
    question = "Could you tell me what the next steps are?"
    assert found(GOOD, StepKind.THANK_YOU)["process-question"] == question
    assert "process-question" not in found(GOOD, StepKind.CHECK_IN)


def test_a_check_in_may_ask_once() -> None:
    more = GOOD.replace(
        "Kind regards", "Should I send my papers? I wonder whether you need them.\n\nKind regards"
    )
    marked = [
        more[finding.start : finding.end]
        for finding in check(more, kind=StepKind.CHECK_IN, details=DANA)
        if finding.code == "many-questions"
    ]
    assert marked == ["Should I send my papers?", "I wonder whether you need them."]


@pytest.mark.parametrize(
    ("kind", "words", "code"),
    [
        (StepKind.THANK_YOU, 59, "too-short"),
        (StepKind.THANK_YOU, 60, None),
        (StepKind.THANK_YOU, 150, None),
        (StepKind.THANK_YOU, 151, "too-long"),
        (StepKind.CHECK_IN, 24, "too-short"),
        (StepKind.CHECK_IN, 25, None),
        (StepKind.CHECK_IN, 149, None),
        (StepKind.CHECK_IN, 150, "too-long"),
        (StepKind.CALL, 11, "too-short"),
        (StepKind.CALL, 12, None),
        (StepKind.CALL, 75, None),
        (StepKind.CALL, 76, "too-long"),
        (StepKind.CONFIRM, 19, "too-short"),
        (StepKind.CONFIRM, 20, None),
        (StepKind.CONFIRM, 100, None),
        (StepKind.CONFIRM, 101, "too-long"),
        (StepKind.MOVE_ON, 19, "too-short"),
        (StepKind.MOVE_ON, 20, None),
        (StepKind.MOVE_ON, 100, None),
        (StepKind.MOVE_ON, 101, "too-long"),
    ],
)
def test_each_kind_has_its_size_in_words(kind: StepKind, words: int, code: str | None) -> None:
    body = "One. Two. Three." + " word" * (words - 3)
    assert {"too-short", "too-long"} & set(found(body, kind)) == ({code} if code else set())


@pytest.mark.parametrize(
    ("sentences", "code"), [(1, "too-short"), (2, None), (5, None), (6, "too-long")], ids=str
)
def test_a_check_in_has_its_size_in_sentences(sentences: int, code: str | None) -> None:
    sentence = "At 3.30 p.m. on that day we spoke to Dr. Wei, who said much about many things and more. "
    body = f"Dear Dana,\n\n{sentence * sentences}\n\nWith my kind regards\nSam Lee Okafor"
    sizes = {"too-short", "too-long"} & set(found(body))
    assert sizes == ({code} if code else set())


@pytest.mark.parametrize(
    ("subject", "codes"),
    [
        ("n" * 60, []),
        ("n" * 61, ["long-subject"]),
        (" ", ["no-subject"]),
        ("Any news??", ["pressing", "shouting"]),
    ],
)
def test_the_subject_is_looked_at_too(subject: str, codes: list[str]) -> None:
    found_ = check(GOOD, kind=StepKind.CHECK_IN, details=DANA, subject=subject)
    assert [finding.code for finding in found_] == codes
    assert {finding.start for finding in found_} <= {None}


def test_a_thank_you_email_touches_on_what_was_talked_about() -> None:
    specific = "Thank you, Dana. I liked how you are moving your bills to events, and I want this job."
    assert "not-specific" not in found(specific, StepKind.THANK_YOU)
    generic = "Thank you, Dana. I liked our conversation about the company, and I want this job."
    assert "not-specific" in found(generic, StepKind.THANK_YOU)
    assert "not-specific" in found(generic, StepKind.THANK_YOU, Details())


def test_whom_one_talked_with_counts() -> None:
    people = Details(people=(Person("Dana", "billing"), Person("Omar", "the night shift")))
    omar = "Thank you, Omar, for what you said about nights. I want this job."
    assert "not-specific" not in found(omar, StepKind.THANK_YOU, people)
    assert "not-specific" in found(omar.replace("Omar", "Dana"), StepKind.THANK_YOU, people)


@pytest.mark.parametrize("name", ["Dr. Nguyễn Thị Minh", "田中", "O'Brien", "Søren"])
def test_names_of_all_languages_are_recognised(name: str) -> None:
    details = Details(people=(Person(name),))
    last = name.split()[-1]
    assert "no-name" not in found(
        f"Dear {last}さん, thank you." if last == "田中" else f"Dear {last}, thank you.", details=details
    )
    assert "no-name" in found("Dear all, thank you.", details=details)


@pytest.mark.parametrize(
    ("name", "greeting"), [("Li", "I like it"), ("Dr. Wei", "Dear Dr. Mbeki"), ("Ann", "Dear Annette")]
)
def test_a_part_of_a_word_and_a_title_are_no_name(name: str, greeting: str) -> None:
    assert "no-name" in found(f"{greeting}, thank you.", details=Details(people=(Person(name),)))


@pytest.mark.parametrize("greeting", ["Dear Sir or Madam", "Dear Hiring Manager", "To whom it may concern"])
def test_a_greeting_to_nobody_is_a_fault_only_beside_a_known_name(greeting: str) -> None:
    body = GOOD.replace("Dear Dana", greeting)
    assert found(body) == {"placeholder": greeting, "no-name": None}
    assert found(body, details=Details()) == {}


@pytest.mark.parametrize(
    ("thanks", "missing"),
    [
        ("Thank you again for our conversation", False),
        ("I appreciated our conversation", False),
        ("Thanks in advance for our conversation", True),
        ("I would appreciate our conversation", True),
        ("Thankfully we had our conversation", True),
    ],
)
def test_thanks_are_for_what_has_been(thanks: str, missing: bool) -> None:
    body = GOOD.replace("Thank you again for our conversation", thanks)
    assert ("no-thanks" in found(body)) is missing


def test_a_bare_farewell_thanks_for_nothing() -> None:
    body = GOOD.replace("Thank you again for", "I remember").replace("Kind regards", "Many thanks")
    assert found(body) == {"no-thanks": None}


@pytest.mark.parametrize(
    ("interest", "missing"),
    [
        ("I am still very\ninterested in the role", False),
        ("I would love to work with you", False),
        ("I am no longer interested in the role", True),
        ("it was a fine day", True),
    ],
)
def test_interest_is_said_in_many_ways(interest: str, missing: bool) -> None:
    body = GOOD.replace("I am still very\ninterested in the role", interest)
    assert ("no-interest" in found(body)) is missing


def test_through_a_recruiter_a_call_need_not_name_the_person() -> None:
    through = Details(people=DANA.people, through_recruiter=True)
    body = "Hello, thank you for your help. I am still very interested in the role at the port."
    assert found(body, StepKind.CALL, through) == {}
    assert found(body, StepKind.CALL) == {"no-name": None}


def test_a_thing_of_small_words_is_a_thing_too() -> None:
    details = Details(people=(Person("Jo", "Go"),))
    assert "not-specific" not in found("Thank you, Jo, for your Go.", StepKind.THANK_YOU, details)
    assert "not-specific" in found("Thank you, Jo, for your C.", StepKind.THANK_YOU, details)


@pytest.mark.parametrize(
    ("words", "missing"), [("ships tugs cranes fog", True), ("ships tugs cranes fog rum", False)]
)
def test_five_words_of_its_own_make_a_text_specific(words: str, missing: bool) -> None:
    body = f"Thank you. I liked {words} very much and want the job."
    assert ("not-specific" in found(body, StepKind.THANK_YOU, Details())) is missing


def test_texts_that_differ_in_the_names_only_are_the_same() -> None:
    billing = "billing customers in seven currencies on three continents with one ledger"
    nights = "staffing quiet wards after midnight without agency nurses or overtime pay"
    people = Details(people=(Person("Dana", billing), Person("Omar", nights)))
    dana = GOOD.replace("the move of the billing system to events", billing)
    omar = dana.replace("Dana", "Omar").replace(billing, nights)
    other = "Dear Omar,\n\nHow good that we spoke about your nights. Many thanks, and see you.\n\nSam"
    for text, codes in [(omar, ["same-text"]), (other, [])]:
        found_ = check(dana, kind=StepKind.CHECK_IN, details=people, others=["", text])
        assert [finding.code for finding in found_] == codes


@given(st.text(max_size=300), st.sampled_from(list(SIZES)), st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_checked(body: str, kind: StepKind, name: str, topic: str) -> None:
    details = Details(people=(Person(name, topic),))
    starts = []
    for finding in check(body, kind=kind, details=details, subject=body, others=[body, name]):
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(body)
            starts.append(finding.start)
    assert starts == sorted(starts)


@pytest.mark.parametrize("kind", sorted(NO_CONTACT))
def test_a_step_that_contacts_nobody_has_no_message_to_check(kind: StepKind) -> None:
    with pytest.raises(ValueError, match="nobody is written to"):
        check(GOOD, kind=kind, details=DANA)


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_has_a_reason_a_source_and_something_better(code: str) -> None:
    fault = FAULTS[code]
    assert re.fullmatch(r"[A-Z].*\.", fault.reason)
    assert re.fullmatch(r"[A-Z].*[.\u201d?]", fault.instead)
    assert re.fullmatch(
        r"Guide, point [45]|Our addition( \(based on Guide, point [45]\))?", str(fault.source)
    )
