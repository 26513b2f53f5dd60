"""The words of the drafts. What stands in braces is filled in by writing.py, which says what each means."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.kinds import EventKind, StepKind

NAME_SLOT = "[name]"
TOPIC_SLOT = "[what you talked about]"
BRING_SLOT = "[what you would bring to it]"
"""What only the reader knows, and has not said yet."""


class Channel(StrEnum):
    """How a message reaches people."""

    EMAIL = "email"
    PHONE = "phone"
    VOICEMAIL = "voicemail"


class Case(StrEnum):
    """When to use a draft, where a step has several."""

    ANSWERED = "answered"
    ASKED_TO_WAIT = "asked-to-wait"
    VOICEMAIL_ANSWERS = "voicemail-answers"
    CALLED_BACK = "called-back"
    REACHED = "reached"
    LEFT_VOICEMAIL = "left-voicemail"


class Situation(StrEnum):
    """What a message meets, where it needs other words than usual."""

    LATE = "late"
    """It is the thank-you email, and goes out after its time."""

    AGAIN = "again"
    """It is the thank-you email after another interview."""

    NO_THANKS_YET = "no-thanks-yet"
    """It asks what comes next, and no thank-you email went out."""

    PROMISE_PAST = "promise-past"
    """It asks what comes next, after the day by which they hoped to decide."""

    ASKED_TO_WAIT = "asked-to-wait"
    """It asks what comes next, after they asked for more time."""


HEADINGS = {
    Case.ANSWERED: "When someone answers",
    Case.ASKED_TO_WAIT: "When they ask you to wait",
    Case.VOICEMAIL_ANSWERS: "When the voicemail answers",
    Case.CALLED_BACK: "When they call you back",
    Case.REACHED: "After you reached someone",
    Case.LEFT_VOICEMAIL: "After you left a voicemail",
}


@dataclass(frozen=True)
class Draft:
    """A text for a `channel`. The first of the `subjects` counts that is short enough, and of the `bodies`.

    Only what is spoken has several bodies.
    """

    channel: Channel
    subjects: tuple[str, ...]
    bodies: tuple[str, ...]
    case: Case | None = None


def _email(subjects: tuple[str, ...], text: str, case: Case | None = None) -> Draft:
    return Draft(Channel.EMAIL, subjects, (f"{{hello}}\n\n{text}\n\n{{farewell}}",), case)


def _spoken(channel: Channel, case: Case, *texts: str) -> Draft:
    return Draft(channel, (), texts, case)


NOTE = """\
{opening} {link}

{interest} {offer}"""
"""What each person is thanked with."""

NEXT_STEPS = ("Next steps after the {role} interview", "Next steps after the interview {when}")
VOICEMAIL_LEFT = ("My voicemail about the {role} interview", "My voicemail about the interview {when}")
STILL_INTERESTED = ("Still interested in the {role} role", "Still interested after the interview {when}")

DRAFTS: Mapping[StepKind | EventKind, tuple[Draft, ...]] = {
    StepKind.THANK_YOU: (
        _email(("Thank you for the {role} interview", "Thank you for the interview {when}"), NOTE),
    ),
    StepKind.CHECK_IN: (
        _email(NEXT_STEPS, "{recall} I am still very interested in {the_role}. {ask}\n\n{more}"),
    ),
    StepKind.SECOND_CHECK_IN: (
        _email(STILL_INTERESTED, "I am as keen on {the_role} as I was {then}. {ask_again}\n\n{in_mind}"),
    ),
    StepKind.CALL: (
        _spoken(
            Channel.PHONE,
            Case.ANSWERED,
            "{ask_for} Is this a good moment? {calling} I'm still very interested, and I wondered what the"
            " next steps are.",
        ),
        _spoken(
            Channel.PHONE,
            Case.ASKED_TO_WAIT,
            "Of course{comma_whom}, and thank you for telling me. I'd love to do this work, so I'm happy to"
            " wait. When would be a good time for me to call again?",
        ),
        _spoken(
            Channel.VOICEMAIL,
            Case.VOICEMAIL_ANSWERS,
            "Hello{whom}, this is {me}, on {number}. {calling} I'm still very keen, and I'd be happy to talk."
            "\n\nOnce more, this is {me}, on {number_again}. Goodbye.",
            "Hello{whom}, this is {me}, on {number}. {thanks} I'm still very keen, and I'd be happy to talk."
            "\n\nOnce more, {me}, on {number_again}. Goodbye.",
        ),
        _spoken(
            Channel.PHONE,
            Case.CALLED_BACK,
            "Hello{whom}, thank you for calling back. {it_was_about} May I ask what happens next?",
        ),
    ),
    StepKind.CONFIRM: (
        _email(
            ("Thank you for taking my call",),
            "Thank you for talking with me on the phone today. {after_call}",
            Case.REACHED,
        ),
        _email(
            VOICEMAIL_LEFT,
            "I left you a short voicemail today. In case it was hard to hear: I wanted to thank you for"
            " {our_talk}, and to say that the role still appeals to me very much. You can reach me {where} at"
            " any time.",
            Case.LEFT_VOICEMAIL,
        ),
    ),
    StepKind.MOVE_ON: (
        _email(
            ("Thank you, and all the best",),
            "{They} may well have filled {the_role} by now, so this is my last message about it."
            " {last_thanks}\n\nIf a similar role comes up one day{elsewhere}, I would be glad to hear"
            " from you.",
        ),
    ),
    EventKind.TOLD: (
        _email(
            ("Thank you for letting me know",),
            "Thank you for letting me know. I am happy to wait, and I look forward to hearing from"
            " you{around}. The role still interests me very much.{pass_on}",
        ),
    ),
    EventKind.OFFER: (
        _email(
            ("Thank you for the {role} offer", "Thank you for the offer"),
            "{for_offer}; I am delighted. I would like to go through the details carefully first. When"
            " do {they} need my answer?",
        ),
    ),
    EventKind.REJECTION: (
        _email(
            ("Thank you for letting me know",),
            "Thank you for telling me, and for {your_part}. I am sorry that it did not work out, as"
            " {i_enjoyed}. If {they} have any feedback, I would be grateful to hear it.\n\nIf another role"
            " comes up that you think might suit me{elsewhere}, I would be happy to talk again.",
        ),
    ),
    EventKind.WITHDRAWN: (
        _email(
            ("My application for the {role} role", "My application"),
            "After some thought, I have decided to withdraw my application for {the_role}. {in_parting}",
        ),
    ),
}
"""For each step, what to send or to say; for each event, what to reply."""

CHECK_IN_AFTER_NEWS = (
    _email(
        NEXT_STEPS,
        "Thank you for letting me know that {more_time}. {ask}\n\n{and_enjoyed}I would still be very happy to"
        " take on {the_role}.",
    ),
)
"""The check-in email after they asked to wait."""

NOTES_TO_PASS_ON = (
    Draft(
        Channel.EMAIL,
        ("Thank-you notes for the {role} interview", "Thank-you notes for the interview {when}"),
        (
            "{hello}\n\nThank you for arranging my interview. Could you please pass on {these_notes}, whom"
            " I met {when}?\n\n{farewell}\n\n{notes}",
        ),
    ),
)
"""The one email with the notes to all that a recruiter passes on."""

NOTE_TO_PASS_ON = f"--- For {{full_name}} ---\n\nDear {{name}},\n\n{NOTE}{{signature}}"
ONE_NOTE = "this note to {full_name}"
SEVERAL_NOTES = "these notes to the people below"

TO_EMPLOYER = {
    "hello": "Dear {name},",
    "recall": "Thank you again for {our_talk}.",
    "ask": "Could you tell me what the next steps are?",
    "more": "If anything else from me would help, I would be happy to send it.",
    "our_talk": "our conversation {when}{about_topic}",
    "then": "when we talked {when}{about_topic}",
    "ask_again": "May I ask where things stand?",
    "in_mind": "Thank you again for your time.",
    "ask_for": "Hello, this is {me}. Could I speak to {full_name}, please?\n\nHello{whom}.",
    "calling": "We met {when} about {the_role}. Thank you for your time.",
    "thanks": "Thank you for the interview.",
    "it_was_about": "I enjoyed our conversation {when}, and I'm still very keen on {the_role}.",
    "after_call": "I enjoyed {our_talk}, and I would be very happy to take on the role.",
    "pass_on": "",
    "They": "You",
    "they": "you",
    "last_thanks": (
        "Thank you for your time and for our conversation. I wish you and your colleagues all the best."
    ),
    "elsewhere": "",
    "for_offer": "Thank you very much for the offer",
    "your_part": "the time you gave me",
    "i_enjoyed": "I enjoyed our conversation{about_topic}",
    "in_parting": (
        "Thank you for our conversation {when}, and for considering me.\n\nI hope you find the right person"
        " soon."
    ),
    "more_time": "you needed more time",
    "and_enjoyed": "I enjoyed our conversation{about_topic}, and ",
}
"""What the same drafts say to the person met."""

TO_RECRUITER = {
    "hello": "Hello{whom},",
    "recall": "Thank you again for your help with {my_interview}.",
    "ask": "Could you find out what the next steps are?",
    "more": "If they would like anything else from me, I would be happy to send it.",
    "our_talk": "your help with {my_interview}",
    "then": "after {my_interview}",
    "ask_again": "Could you ask them where things stand?",
    "in_mind": "Thank you for all your help.",
    "ask_for": "Hello{whom}, this is {me}.",
    "calling": "I'm calling about {full_role}. Thank you for your help so far.",
    "thanks": "Thank you for your help with the interview.",
    "it_was_about": "I was calling about {full_role}, which I'm still very keen on.",
    "after_call": "I would be very happy to take on {the_role}; please feel free to pass that on.",
    "pass_on": " Please feel free to pass that on.",
    "They": "They",
    "they": "they",
    "last_thanks": "Thank you for all your help; please pass on my thanks and best wishes.",
    "elsewhere": ", there or elsewhere",
    "for_offer": "Thank you for passing on the offer, and for all your help",
    "your_part": "your help with {my_interview}",
    "i_enjoyed": "I enjoyed meeting the team",
    "in_parting": "Could you please let them know, and pass on my thanks? Thank you, too, for all your help.",
    "more_time": "they needed more time after {my_interview}",
    "and_enjoyed": "",
}
"""What they say to a recruiter, who passes it on."""

EMPLOYER_IN = {
    Situation.NO_THANKS_YET: {
        "recall": (
            "It was a pleasure to meet you {when}. Thank you for your time, and for our conversation"
            "{about_topic}."
        )
    },
    Situation.PROMISE_PAST: {
        "ask": "I know that you were hoping to decide around {promised}. May I ask where things stand?",
    },
}
RECRUITER_IN = {
    Situation.NO_THANKS_YET: {
        "recall": "Thank you for your help with {my_interview}; please pass on my thanks to them as well."
    },
    Situation.PROMISE_PAST: {
        "ask": "They were hoping to decide around {promised}. Could you find out where things stand?",
    },
}
"""What is said in other words in a situation."""

# A thank-you email takes one of each list, the next person the next one. Their lengths share no divisor, so
# that no two people get the same ones, as they may well compare.

OPENINGS = (
    "Thank you for taking the time to talk with me {when}. I especially enjoyed our conversation about"
    " {topic}.",
    "It was a pleasure to meet you {when}, and I am grateful for your time. I got a lot out of our"
    " conversation about {topic}.",
    "I really enjoyed our meeting {when}, especially talking about {topic}. Thank you for making the time.",
    "Our meeting {when} went by quickly, and I was glad that we found time to talk about {topic}. Thank"
    " you for such a good conversation.",
    "Many thanks for seeing me {when}. I particularly liked what we said about {topic}.",
    "I came away from our meeting {when} in very good spirits, not least after talking about {topic}."
    " Thank you for that.",
    "I was very glad to meet you {when}, and to talk about {topic}. Thank you for your time.",
    "I am grateful for the time you gave me {when}. I found it very helpful to talk about {topic}.",
    "I would like to thank you for our conversation {when}, and especially for the part about {topic}.",
    "It was good to meet you {when}. I could happily have gone on talking about {topic}; thank you for"
    " your time.",
    "Warm thanks for our conversation {when}. I was happy that we came to talk about {topic}.",
)
LATE_OPENINGS = (
    "I have thought a good deal about our conversation {when}, especially the part about {topic}. Thank"
    " you for taking the time.",
    "Thank you for the time you gave me {when}. I found our conversation about {topic} very helpful.",
    "Our conversation {when} has stayed with me, especially what we said about {topic}. I am grateful that"
    " you took the time.",
    "I would like to thank you for meeting me {when}. I have come back more than once to our conversation"
    " about {topic}.",
)
OPENINGS_AGAIN = (
    "It was a pleasure to come back {when}. Thank you for another good conversation, and for talking about"
    " {topic}.",
    "Thank you for having me back {when}. This time I most enjoyed talking about {topic}.",
    "I was glad to come in again {when}. Thank you for your time, and for our conversation about {topic}.",
    "Many thanks for the second conversation {when}. It was good to talk about {topic}.",
)
LINKS = {
    "thing": (
        "In this role, I would bring {bring}.",
        "What I could add is {bring}.",
        "For my part, I would bring {bring}.",
    ),
    "deed": (
        "If I joined you, I could {bring}.",
        "If I joined you, I would be glad to {bring}.",
        "I am confident that I could {bring}.",
    ),
    "sentence": ("{bring}", "{bring}", "{bring}"),
}
"""What ties the talk to the reader, by the form in which they say it."""

INTERESTS = (
    "I came away even more interested in {full_role}, and I would be glad to work with you and your"
    " colleagues.",
    "Our meeting has confirmed my interest in {full_role}; it is work that I would really enjoy.",
    "After our conversation, {full_role} appeals to me even more.",
    "Talking with you has strengthened my interest in {full_role}, and I believe I could be of real use"
    " there.",
    "I would be very happy to take on {full_role} and to join your team.",
)
OFFERS = (
    "If there is anything else you would like from me, just let me know.",
    "If you would like to see more of my work, I am happy to send it.",
    "I would be glad to go into more detail on anything we discussed.",
    "If you need anything further from me, please just ask.",
    "If any question comes up, I will be happy to answer it.",
    "I would be happy to continue our conversation whenever it suits you.",
    "Please get in touch if you would like to know more.",
)
