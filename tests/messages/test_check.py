"""What the check finds in messages, and what it leaves in peace."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages import Channel, Details, Person, Weight, check
from messages.faults import FAULTS
from messages.limits import SIZES
from messages.patterns import finder
from messages.signs import SIGNS
from rules import StepKind
from rules.kinds import NO_CONTACT
from tests.letters import Letter, Seed, letters
from tests.messages.score import is_found, wrong

DANA = Details(people=(Person("Dana Ruiz", "the move of the billing system to events"),))
GOOD = """\
Dear Dana,

Thank you again for our conversation about the move of the billing system to events; I am still very
interested in the role. Could you tell me what the next steps are? I will gladly send anything you need.

Kind regards
Sam Okafor"""


def found(body: str, kind: StepKind = StepKind.CHECK_IN, details: Details = DANA) -> dict[str, str | None]:
    """The codes of what is found in a text, with the words that each is about."""
    return {
        finding.code: None if finding.start is None else body[finding.start : finding.end]
        for finding in check(body, kind=kind, details=details)
    }


def test_no_good_message_has_a_fault() -> None:
    assert len(letters("good")) >= 40
    assert {letter.name: wrong(letter) for letter in letters("good") if wrong(letter)} == {}


@pytest.mark.parametrize("letter", letters("bad"), ids=str)
def test_every_fault_of_a_bad_message_is_found(letter: Letter) -> None:
    assert letter.faults
    assert [code for code in letter.faults if not is_found(letter, Seed(code, ""))] == []


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
        "not-specific": None,
        "too-short": None,
    }


def test_length_interest_and_tone_are_hints_and_the_rest_are_faults() -> None:
    hints = [code for code, fault in FAULTS.items() if fault.weight is Weight.HINT]
    assert hints == ["no-interest", "too-short", "too-long", "long-subject", "emoji", "slang"]
    weights = {f.code: f.weight for f in check("Hi!! :)", kind=StepKind.CHECK_IN, details=Details())}
    assert (weights["shouting"], weights["emoji"]) == ("fault", "hint")


@pytest.mark.parametrize(
    ("words", "code", "marked"),
    [
        ("Is there any news yet?", "pressing", "any news"),
        ("Have you made up your mind?", "pressing", "made up your mind"),
        ("I still haven\u2019t heard from you.", "pressing", "haven\u2019t heard"),
        ("When will I hear from you?", "pressing", "When will I hear from you"),
        ("Tell me the status of my application.", "pressing", "status of my application"),
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
    [phrase for sign in SIGNS for phrase in sign.phrases.items()],
    ids=lambda text: text[:20],
)
def test_each_pattern_finds_its_example(example: str, pattern: str) -> None:
    assert finder((pattern,)).search(example)


@pytest.mark.parametrize(
    ("kind", "words", "code"),
    [
        (StepKind.CHECK_IN, "I suggest moving quickly.", "pressing"),
        (StepKind.CHECK_IN, "I expect to hear from you by return.", "pressing"),
        (StepKind.CHECK_IN, "Please send me the reasons in writing.", "pressing"),
        (StepKind.CHECK_IN, "Kindly revert by tomorrow.", "pressing"),
        (StepKind.CHECK_IN, "Kindly decide within 48 hours.", "pressing"),
        (StepKind.CHECK_IN, "Any luck with the decision?", "pressing"),
        (StepKind.CHECK_IN, "I am in final rounds elsewhere.", "ultimatum"),
        (StepKind.CHECK_IN, "Beat that and I\u2019m yours.", "ultimatum"),
        (StepKind.CHECK_IN, "Unless I hear from you, I will sign with them.", "ultimatum"),
        (StepKind.CHECK_IN, "I now earn $54.60.", "salary"),
        (StepKind.CHECK_IN, "I would not come for under 160 base.", "salary"),
        (StepKind.CHECK_IN, "My current CTC is 18 LPA.", "salary"),
        (StepKind.CHECK_IN, "It was the worst-organised interview of my life.", "rude"),
        (StepKind.CHECK_IN, "I wonder how you normally treat people.", "rude"),
        (StepKind.CHECK_IN, "I ask because my rent\u2019s due.", "oversharing"),
        (StepKind.CHECK_IN, "You are my only hope.", "oversharing"),
        (StepKind.CHECK_IN, "I feel awful for even calling.", "apology"),
        (StepKind.CHECK_IN, "Putting this back on your radar.", "empty-opener"),
        (StepKind.CHECK_IN, "It is maybe not the right position for me.", "contradicting"),
        (StepKind.CHECK_IN, "Yours is the best company in the world.", "flattery"),
        (StepKind.THANK_YOU, "So when do you reckon I\u2019d hear?", "process-question"),
    ],
)
def test_kin_of_what_was_seen_before_is_found(kind: StepKind, words: str, code: str) -> None:
    assert code in found(GOOD.replace("Could you tell me what the next steps are?", words), kind)


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
        "I know the CAN bus of old lorries.",
        "I would begin with SELECT name FROM orders.",
        "I worked for the WHO for two years.",
        "Landing there is decided by the swell.",
        "They ask whether the committee's timeline is still on the wall.",
        "We had waited for any news of the merger.",
        "I was proud to learn the trade from him.",
        "I am hoping to spend the summer on the boats.",
        "One hears \u201curgent\u201d and \u201cget back to me at once\u201d there all day.",
        "The door said (NOBODY LEAVES WITHOUT A HARD HAT) and meant it.",
    ],
)
def test_innocent_words_are_left_in_peace(words: str) -> None:
    for kind in (StepKind.CHECK_IN, StepKind.THANK_YOU):
        body = GOOD.replace("I will gladly send anything you need.", words)
        if kind is StepKind.THANK_YOU:
            body = body.replace("Could you tell me what the next steps are? ", "")
        assert found(body, kind) in ({}, {"too-short": None})


def test_only_a_thank_you_email_may_not_ask_about_the_process() -> None:
    question = "Could you tell me what the next steps are?"
    assert found(GOOD, StepKind.THANK_YOU)["process-question"] == question
    assert "process-question" not in found(GOOD, StepKind.CHECK_IN)


@pytest.mark.parametrize(
    "question",
    [
        "Could you tell me what the next steps are?",
        "Do you have a sense of your timeline?",
        "When do you expect to decide?",
        "Did my email get lost?",
    ],
)
@pytest.mark.parametrize("kind", [StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN, StepKind.CALL])
def test_a_polite_question_is_no_pressure_where_one_may_ask(kind: StepKind, question: str) -> None:
    assert found(GOOD.replace("Could you tell me what the next steps are?", question), kind) == {}


def test_a_polite_question_for_news_is_worth_a_hint() -> None:
    body = GOOD.replace("what the next steps are", "whether there is any news yet")
    assert {(f.code, f.weight) for f in check(body, kind=StepKind.CHECK_IN, details=DANA)} == {
        ("pressing", Weight.HINT)
    }


@pytest.mark.parametrize(
    "words", ["You may have chosen somebody else by now.", "I have not heard back, and so I close my file."]
)
def test_silence_is_what_the_last_email_is_about(words: str) -> None:
    body = GOOD.replace("Could you tell me what the next steps are?", words)
    assert found(body, StepKind.MOVE_ON) == {}


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
        (StepKind.THANK_YOU, 39, "too-short"),
        (StepKind.THANK_YOU, 40, None),
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
    ("sentences", "code"), [(1, "too-short"), (2, None), (9, None), (10, "too-long")], ids=str
)
def test_a_check_in_has_its_size_in_sentences(sentences: int, code: str | None) -> None:
    sentence = "At 3.30 p.m. we spoke to Dr. Wei, who said much and more. "
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


def test_thanks_in_the_farewell_are_thanks() -> None:
    body = GOOD.replace("Thank you again for", "I remember")
    assert found(body) == {"no-thanks": None}
    assert found(body.replace("Kind regards", "Many thanks")) == {}


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
        r"Guide, point [45]|Our addition( \(based on Guide, point [456]\))?", str(fault.source)
    )


SAM = Details(
    "Sam Okafor", "020 7946 0112", people=(Person("Dana Ruiz", "billing"), Person("May Chen", "nights"))
)


@pytest.mark.parametrize(
    ("end", "is_signed"),
    [
        ("Kind regards\nSam Okafor", True),
        ("Sammy", True),
        ("Thanks, S.O.", True),
        ("Best, Okafor\n\nP.S. " + "The dog is well. " * 10, True),
        ("Kind regards", False),
        ("Kind regards\nTom", False),
    ],
)
def test_an_email_is_signed(end: str, is_signed: bool) -> None:
    body = GOOD.replace("Kind regards\nSam Okafor", end)
    for kind, channel in ((StepKind.CHECK_IN, None), (StepKind.CALL, Channel.EMAIL)):
        codes = {finding.code for finding in check(body, kind=kind, details=SAM, channel=channel)}
        assert ("no-signature" in codes) is not is_signed


@pytest.mark.parametrize(
    ("words", "is_said"),
    [
        ("My number is 020 7946 0112.", True),
        ("I am on oh two oh, seven nine four six, oh double one two.", True),
        ("I am on 020 7946 0113.", False),
        ("You have my number.", False),
    ],
)
def test_a_voicemail_says_the_number(words: str, is_said: bool) -> None:
    body = f"Hello Dana, this is Sam. Thank you again. I am still very interested. {words}"
    codes = {f.code for f in check(body, kind=StepKind.CALL, details=SAM, channel=Channel.VOICEMAIL)}
    assert ("no-number" in codes) is not is_said
    assert "no-number" not in {f.code for f in check(body, kind=StepKind.CALL, details=SAM)}


@pytest.mark.parametrize(
    ("greeting", "to", "code", "words"),
    [
        ("Dear Dana,", "Dana Ruiz", None, None),
        ("Dear Ms. Ruiz,", "Dana Ruiz", None, None),
        ("Dear May,", "Dana Ruiz", "wrong-name", "May"),
        ("Dear Dena,", "Dana Ruiz", "wrong-name", "Dena"),
        ("Dear Tom,", "Dana Ruiz", "no-name", None),
        ("Hello,", "May Chen", "no-name", None),
        ("Dear may,", "May Chen", None, None),
    ],
)
def test_the_greeting_is_for_the_one_that_it_goes_to(
    greeting: str, to: str, code: str | None, words: str | None
) -> None:
    body = GOOD.replace("Dear Dana,", greeting).replace("Could you", "I may ask, could you")
    names = {
        finding.code: None if finding.start is None else body[finding.start : finding.end]
        for finding in check(body, kind=StepKind.CHECK_IN, details=SAM, to=to)
        if finding.code in ("no-name", "wrong-name")
    }
    assert names == ({code: words} if code else {})


def test_somebody_else_who_is_spoken_to_is_noticed() -> None:
    body = GOOD.replace("I will gladly", "I would love to work with you, May. I will gladly")
    found_ = check(body, kind=StepKind.CHECK_IN, details=SAM, to="Dana Ruiz")
    assert [(each.code, body[each.start : each.end]) for each in found_] == [("wrong-name", "May")]
    of_her = GOOD.replace("I will gladly", "Please greet May Chen for me. I will gladly")
    assert check(of_her, kind=StepKind.CHECK_IN, details=SAM, to="Dana Ruiz") == ()


@pytest.mark.parametrize(
    ("name", "greeted", "is_slip"),
    [
        ("Stephen", "Steven", True),
        ("John", "Jon", True),
        ("Siobhan", "Sioban", True),
        ("Robert", "Rob", False),
        ("Maria", "Peter", False),
        ("Li", "Lu", False),
    ],
)
def test_a_name_with_a_slip_of_the_pen_is_another_name(name: str, greeted: str, is_slip: bool) -> None:
    details = Details(people=(Person(name),))
    codes = found(GOOD.replace("Dear Dana", f"Dear {greeted}"), details=details)
    assert ("wrong-name" in codes) is is_slip


@pytest.mark.parametrize("greeting", ["Dear Professor,", "Dear Rev. Sister,", "Dear Sir Alistair,"])
def test_a_title_is_a_greeting_too(greeting: str) -> None:
    details = Details(people=(Person("Sir Alistair Rev. Dunn"),))
    assert found(GOOD.replace("Dear Dana,", greeting), details=details) == {}


def test_a_number_in_a_topic_is_not_met_by_another_number() -> None:
    details = Details(people=(Person("Dana", "year 9"),))
    body = "Dear Dana,\n\nThank you. I liked our talk and want this job. My number is 0799 999."
    assert "not-specific" in found(body, StepKind.THANK_YOU, details)
    assert "not-specific" not in found(body.replace("our talk", "year 9"), StepKind.THANK_YOU, details)
