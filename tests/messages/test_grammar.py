"""What the reader types fits into the sentences, whatever it is."""

import pytest

from messages.grammar import Form, contribution, is_no_topic, role_name, the_role, topic
from messages.names import greeted
from messages.numbers import digit_by_digit

TOPICS = {
    "the new ward": "the new ward",
    "we talked about the new ward.": "the new ward",
    "We discussed the new ward": "the new ward",
    "About nights.": "nights",
    "about-turns": "about-turns",
    "The new ward": "the new ward",
    "A dog": "a dog",
    "Moving the billing system": "moving the billing system",
    "How you moved to events": "how you moved to events",
    "what they do on Mondays": "what they do on Mondays",
    "who is in charge": "who is in charge",
    "May's budget": "May's budget",
    "March of the Penguins": "March of the Penguins",
    "IT support": "IT support",
    "Python": "Python",
    "Go": "Go",
    "Kubernetes and Go": "Kubernetes and Go",
    "the will to win": "the will to win",
    "the must-have features": "the must-have features",
    "the needs of patients": "the needs of patients",
    "the ward that is closing": "the ward that is closing",
    "Dr. Li's plans": "Dr. Li's plans",
    "": "",
    " . ": "",
}
NO_TOPICS = {
    "they want to expand to Leeds": "how they want to expand to Leeds",
    "We moved it in 2024": "how we moved it in 2024",
    "the team is growing": "how the team is growing",
    "billing was slow": "how billing was slow",
    "How do you handle night alarms?": "the question “How do you handle night alarms?”",
    "what is your biggest challenge": "the question “What is your biggest challenge?”",
    "Is it cold there?": "the question “Is it cold there?”",
    "the budget?": "the budget",
    "The ward. They moved it.": "“The ward. They moved it”",
}


@pytest.mark.parametrize(("typed", "said"), [*TOPICS.items(), *NO_TOPICS.items()])
def test_a_topic_follows_our_conversation_about(typed: str, said: str) -> None:
    assert topic(typed) == said


@pytest.mark.parametrize("typed", [*TOPICS, *NO_TOPICS])
def test_a_sentence_or_a_question_is_known(typed: str) -> None:
    assert is_no_topic(typed) == (typed in NO_TOPICS)


@pytest.mark.parametrize(
    ("typed", "form", "words"),
    [
        ("three years with such systems", Form.THING, "three years with such systems"),
        ("Experience with SQL.", Form.THING, "experience with SQL"),
        ("I would bring patience", Form.THING, "patience"),
        ("I'd also bring a calm voice", Form.THING, "a calm voice"),
        ("bring my tools", Form.THING, "my tools"),
        ("design of looms", Form.THING, "design of looms"),
        ("train of thought", Form.THING, "train of thought"),
        ("run that move, as I did at Norwood", Form.DEED, "run that move, as I did at Norwood"),
        ("Help with the harvest", Form.DEED, "help with the harvest"),
        ("I could run that move", Form.DEED, "run that move"),
        ("to speed up the releases", Form.DEED, "speed up the releases"),
        ("I ran such a move in 2024", Form.SENTENCE, "I ran such a move in 2024."),
        ("my last job was exactly that!", Form.SENTENCE, "My last job was exactly that."),
    ],
)
def test_what_one_brings_has_a_form(typed: str, form: Form, words: str) -> None:
    assert contribution(typed) == contribution(f" {typed}\n")
    assert (contribution(typed).form, contribution(typed).words) == (form, words)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Staff Nurse", "the staff nurse role"),
        ("the staff nurse role", "the staff nurse role"),
        ("role of staff nurse", "the staff nurse role"),
        ("Position as a Staff Nurse", "the staff nurse role"),
        ("an Analyst", "the analyst role"),
        ("Analyst position", "the analyst role"),
        ("Head of Sales", "the head of sales role"),
        ("QA Engineer", "the QA engineer role"),
        ("Java Developer", "the Java Developer role"),
        ("Teacher, year 9", "the role of Teacher, year 9"),
        ("Baker (nights)", "the role of Baker (nights)"),
        ("Marketing Internship", "the marketing internship"),
        ("the role", "the role"),
        ("Job", "the role"),
        ("", "the role"),
    ],
)
def test_a_role_is_named_as_people_name_it(typed: str, said: str) -> None:
    assert the_role(role_name(typed)) == said


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Dana Ruiz", "Dana"),
        ("Dana", "Dana"),
        ("John F. Smith", "John"),
        ("Ana de la Cruz", "Ana"),
        ("Dr. Ana Ruiz", "Dr. Ruiz"),
        ("Dr. Ana Ruiz, MD", "Dr. Ruiz"),
        ("Prof. Li", "Prof. Li"),
        ("Prof. Li Wei", "Prof. Li Wei"),
        ("Prof. Dr. Jan van der Berg", "Prof. Dr. van der Berg"),
        ("Ms Priya Nair", "Ms Nair"),
        ("Col. James Whitaker", "Col. Whitaker"),
        ("Sir Alistair Grant", "Sir Alistair"),
        ("Sir Alistair", "Sir Alistair"),
        ("Dame Judith Hale", "Dame Judith"),
        ("Lord Ashby", "Lord Ashby"),
        ("Sister Mary Agnes", "Sister Mary Agnes"),
        ("Chef Marco", "Chef Marco"),
        ("Mr Tan", "Mr Tan"),
        ("Wei Zhang", "Wei Zhang"),
        ("Nguyễn Thị Minh", "Nguyễn Thị Minh"),
        ("Mary Ann Smith", "Mary Ann Smith"),
        ("Anna and Tom", "Anna and Tom"),
        ("Anna Reed, Tom Hale", "Anna"),
        ("김민수", "김민수"),
        ("Dr", "Dr"),
        ("", ""),
    ],
)
def test_a_person_is_greeted_by_title_or_given_name(name: str, greeting: str) -> None:
    assert greeted(name) == greeting


@pytest.mark.parametrize(
    ("phone", "country", "said"),
    [
        ("+44 20 7946 0112", "GB", "0 2 0, 7 9 4 6, 0 1 1 2"),
        ("+44 20 7946 0112", "", "plus 4 4, 2 0, 7 9 4 6, 0 1 1 2"),
        ("+44 20 7946 0112", "DE", "plus 4 4, 2 0, 7 9 4 6, 0 1 1 2"),
        ("0044 20 7946 0112", "GB", "0 2 0, 7 9 4 6, 0 1 1 2"),
        ("+44 (0)20-7946.0018", "GB", "0 2 0, 7 9 4 6, 0 0 1 8"),
        ("+44 (0)20-7946.0018", "", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"),
        ("020 7946 0018", "GB", "0 2 0, 7 9 4 6, 0 0 1 8"),
        ("+1 (415) 555-0132", "US", "4 1 5, 5 5 5, 0 1 3 2"),
        ("+39 06 1234", "IT", "0 6, 1 2 3 4"),
        ("+36 1 234 5678", "HU", "0 6 1, 2 3 4, 5 6 7 8"),
        ("00491701234567", "", "0 0 4, 9 1 7, 0 1 2, 3 4 5, 6 7"),
        ("0123456789", "", "0 1 2, 3 4 5, 6 7 8 9"),
        ("+4917", "", "plus 4 9 1 7"),
        ("call me", "GB", ""),
        ("", "", ""),
    ],
)
def test_a_number_is_said_digit_by_digit_as_at_home(phone: str, country: str, said: str) -> None:
    assert digit_by_digit(phone, country) == said
