"""The words of the drafts. What stands in braces is filled in by writing.py, which says what each means."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.kinds import EventKind, StepKind


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
    StepKind.CHECK_IN: (_email(NEXT_STEPS, "{recall} {still} {ask}\n\n{more}"),),
    StepKind.SECOND_CHECK_IN: (
        _email(
            STILL_INTERESTED,
            "My interest in the role has not changed since {the_talk}. {ask_again}\n\n{in_mind}",
        ),
    ),
    StepKind.CALL: (
        _spoken(Channel.PHONE, Case.ANSWERED, "{ask_for}{calling} {glad_to_join} {what_next}"),
        _spoken(
            Channel.PHONE,
            Case.ASKED_TO_WAIT,
            "Of course{comma_whom}, and thank you for telling me. I would love to do this work, so I am happy"
            " to wait. When would be a good time for me to call again?",
        ),
        _spoken(
            Channel.VOICEMAIL,
            Case.VOICEMAIL_ANSWERS,
            "Hello{whom}, this is {me}, on {number}. {calling} {glad_to_join} I will send you a short"
            " email too.\n\nOnce more, this is {me}, on {number_again}. Goodbye.",
            "Hello{whom}, this is {me}, on {number}. {thanks} {glad_to_join}"
            "\n\nOnce more, {me}, on {number_again}. Goodbye.",
        ),
        _spoken(
            Channel.PHONE,
            Case.CALLED_BACK,
            "Hello{whom}, thank you for calling me back. {it_is_about} May I ask what happens next?",
        ),
    ),
    StepKind.CONFIRM: (
        _email(
            ("Thank you for taking my call",),
            "Thank you for talking with me on the phone today. As I said, I would be very glad to"
            " take on the role{carry_on}.{pass_on}",
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
            "I imagine that {they_have} found somebody else for {the_role}, so this is my last message about"
            " it. {last_thanks}\n\nIf a similar role comes up one day{elsewhere}, I would be glad to hear"
            " from you.",
        ),
    ),
    EventKind.TOLD: (
        _email(
            ("Thank you for letting me know",),
            "Thank you for letting me know. I am happy to wait{until}: the role is well worth it.{pass_on}",
        ),
    ),
    EventKind.OFFER: (
        _email(
            ("Thank you for the {role} offer", "Thank you for the offer"),
            "Thank you very much for the offer{and_help}; I am delighted. I would like to read everything"
            " carefully before I answer. By when would {they} need to hear from me?",
        ),
    ),
    EventKind.REJECTION: (
        _email(
            ("Thank you for letting me know",),
            "Thank you for telling me, and for {your_part}. I am sorry that it did not work out,"
            " as {i_enjoyed}. If {they_have} any advice for me, I would be grateful for it.\n\nShould another"
            " role come up that would suit me{elsewhere}, I would be happy to talk again.",
        ),
    ),
    EventKind.WITHDRAWN: (
        _email(
            ("My application for the {role} role", "My application"),
            "I have decided to take a different path, and would like to withdraw my application for"
            " {the_role}. Thank you for {our_talk}, and for considering me.\n\nI hope that"
            " {they} soon find the right person.",
        ),
    ),
}
"""For each step, what to send or to say; for each event, what to reply."""

CHECK_IN_AFTER_NEWS = (
    _email(
        NEXT_STEPS,
        "Thank you for telling me {told_when} that {more_time}. {ask}\n\nI would still be very glad to"
        " take on {the_role}{carry_on}.",
    ),
)
"""The check-in email after they asked to wait."""

NOTES_TO_PASS_ON = (
    Draft(
        Channel.EMAIL,
        ("Thank-you notes for the {role} interview", "Thank-you notes for the interview {when}"),
        (
            "{hello}\n\nThank you for setting up my interview {when}. Could you please pass on {these_notes}?"
            "\n\n{farewell}\n\n{notes}",
        ),
    ),
)
"""The one email with the notes to all that a recruiter passes on."""

NOTE_TO_PASS_ON = f"--- For {{full_name}} ---\n\nDear {{name}},\n\n{NOTE}{{signature}}"

TO_EMPLOYER = {
    "hello": "Dear {name},",
    "recall": "Thank you again for {our_talk}.",
    "still": "I am still very interested in {the_role}.",
    "ask": "Could you tell me what the next steps are?",
    "more": "If anything else from me would help, I will gladly send it.",
    "our_talk": "our conversation {when}{about_topic}",
    "the_talk": "our conversation {when}{about_topic}",
    "ask_again": "May I ask where things stand?",
    "in_mind": "Thank you for keeping me in mind.",
    "more_time": "you needed more time",
    "ask_for": "Hello, this is {me}. May I speak with {full_name}?\n\nHello{whom}. ",
    "calling": "We met {when} about {the_role}. Thank you for your time.",
    "thanks": "Thank you for the interview.",
    "glad_to_join": "I would be very glad to join you.",
    "what_next": "May I ask what the next steps are?",
    "it_is_about": "I enjoyed our conversation {when}, and I would be very glad to take on {the_role}.",
    "carry_on": ", and to continue our conversation{about_topic}",
    "pass_on": "",
    "they": "you",
    "they_have": "you have",
    "last_thanks": (
        "Thank you again for your time and for our conversation{about_topic}. I wish you and your colleagues"
        " all the best."
    ),
    "elsewhere": "",
    "and_help": "",
    "your_part": "the time that you gave me",
    "i_enjoyed": "I enjoyed our conversation{about_topic}",
}
"""What the same drafts say to the person met."""

TO_RECRUITER = {
    "hello": "Hello{whom},",
    "recall": "Thank you again for your help with {my_interview}.",
    "still": "I am still very interested in {the_role}.",
    "ask": "Could you find out what the next steps are?",
    "more": "If they would like anything else from me, I will gladly send it.",
    "our_talk": "your help with {my_interview}",
    "the_talk": "{my_interview}",
    "ask_again": "Could you ask them where things stand?",
    "in_mind": "Thank you for all your help.",
    "more_time": "they needed more time after {my_interview}",
    "ask_for": "Hello{whom}, this is {me}. ",
    "calling": "I am calling about {my_interview}. Thank you for your help with it.",
    "thanks": "Thank you for your help with the interview.",
    "glad_to_join": "I would be very glad to join them.",
    "what_next": "Do you know what the next steps are?",
    "it_is_about": "It is about {my_interview}: I would be very glad to take on {the_role}.",
    "carry_on": "",
    "pass_on": " Please feel free to pass that on.",
    "they": "they",
    "they_have": "they have",
    "last_thanks": "Thank you again for your help; please pass on my thanks and best wishes.",
    "elsewhere": ", there or elsewhere",
    "and_help": ", and for your part in it",
    "your_part": "your help with {my_interview}",
    "i_enjoyed": "I enjoyed meeting them",
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
        "ask": "You hoped to decide by {promised}; could you tell me where things stand now?",
    },
}
RECRUITER_IN = {
    Situation.NO_THANKS_YET: {
        "recall": "Thank you for your help with {my_interview}; please pass on my thanks to them as well."
    },
    Situation.PROMISE_PAST: {
        "ask": "They hoped to decide by {promised}; could you find out where things stand now?",
    },
}
"""What is said in other words in a situation."""

# A thank-you email takes one of each list, the next person the next one. Their lengths share no divisor, so
# that no two people get the same ones, as they may well compare.

OPENINGS = (
    "Thank you for taking the time to talk with me {when}. I especially enjoyed our conversation about"
    " {topic}.",
    "It was a pleasure to meet you {when}, and I am grateful for your time. Our talk about {topic} gave me"
    " plenty to think about.",
    "I really enjoyed our meeting {when}, and talking about {topic} most of all. Thank you for making it"
    " so easy.",
    "Since our conversation {when} I have kept thinking about {topic}. Thank you for talking with me so"
    " openly.",
    "Many thanks for seeing me {when}. Of all that we discussed, {topic} interested me most.",
    "I came away from our meeting {when} with several new ideas, above all about {topic}."
    " Thank you for that.",
    "Meeting you {when} was a real pleasure. I was glad that we had time to talk about {topic}, and I"
    " thank you for it.",
    "I am grateful for the time that you gave me {when}. What we said about {topic} is still on my mind.",
    "I would like to thank you for our conversation {when}, and especially for the part about {topic}.",
    "It was good to meet you {when}. I could happily have gone on talking about {topic}; thank you for"
    " your time.",
    "Warm thanks for our conversation {when}. I was particularly glad to talk about {topic}.",
)
LATE_OPENINGS = (
    "I have thought a good deal about our conversation {when}, and especially about {topic}. Thank you for"
    " taking the time.",
    "Thank you for the time that you gave me {when}. Our conversation about {topic} has been on my mind"
    " since.",
    "Our conversation {when} has stayed with me, and {topic} most of all. I am grateful that you took the"
    " time.",
    "I would like to thank you for meeting me {when}. I still often come back to what we said about {topic}.",
)
OPENINGS_AGAIN = (
    "It was a pleasure to come back {when}. Thank you for another good conversation, and for talking about"
    " {topic}.",
    "Thank you for inviting me back {when}. This time it was {topic} that I most enjoyed talking about.",
    "I was glad to be with you again {when}. Thank you for having me, and for our exchange about {topic}.",
    "Many thanks for the second conversation {when}. Talking about {topic} was well worth coming back for.",
)
LINKS = {
    "thing": (
        "To that I would bring {bring}.",
        "What I could add is {bring}.",
        "For my part, I would bring {bring}.",
    ),
    "deed": (
        "I could {bring}.",
        "I would be glad to {bring}.",
        "I am confident that I could {bring}.",
    ),
    "sentence": ("{bring}", "{bring}", "{bring}"),
}
"""What ties the talk to the reader, by the form in which they say it."""

INTERESTS = (
    "I came away even more interested in {full_role}, and I would be glad to work with you and your"
    " colleagues.",
    "Our meeting has confirmed my interest in {full_role}: I would look forward to this work every day.",
    "Now that we have met, {full_role} appeals to me even more.",
    "You have strengthened my interest in {full_role}, where I believe that I could be of real use.",
    "I would be very happy to take on {full_role}, and to do it together with you.",
)
OFFERS = (
    "If there is anything else that you would like from me, just let me know.",
    "If you would like to see more of my work, I am happy to send it.",
    "I am glad to go into more detail on any of it whenever it suits you.",
    "If you need anything further from me, a short message is enough.",
    "If any question comes up, I will be glad to answer it.",
    "I would be happy to continue our conversation whenever it suits you.",
    "Please get in touch if you would like to know more.",
)
