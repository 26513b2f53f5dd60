"""The words of the drafts. What stands in braces is filled in by writing.py, which says what each means."""

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
    REACHED = "reached"
    LEFT_VOICEMAIL = "left-voicemail"


HEADINGS = {
    Case.ANSWERED: "When someone answers",
    Case.ASKED_TO_WAIT: "When they ask you to wait",
    Case.VOICEMAIL_ANSWERS: "When the voicemail answers",
    Case.REACHED: "After you reached someone",
    Case.LEFT_VOICEMAIL: "After you left a voicemail",
}


@dataclass(frozen=True)
class Draft:
    """A text for a `channel`. Of the `subjects` the first one counts that is short enough."""

    channel: Channel
    subjects: tuple[str, ...]
    body: str
    case: Case | None = None


THANK_YOU_NOTE = """\
Dear {name},

{opening}

{interest} {offer}

{farewell}"""

TO_EMPLOYER = {
    StepKind.THANK_YOU: (
        Draft(
            Channel.EMAIL,
            ("Thank you for the {role} interview", "Thank you for the interview on {day}"),
            THANK_YOU_NOTE,
        ),
    ),
    StepKind.CHECK_IN: (
        Draft(
            Channel.EMAIL,
            ("Next steps after the {role} interview", "Next steps after the interview on {day}"),
            """\
Dear {name},

Thank you again for our conversation{about_topic} on {day}; I am still very interested in {position}. \
Could you tell me what the next steps are? If you would like anything more from me, I will gladly send it.

{farewell}""",
        ),
    ),
    StepKind.CALL: (
        Draft(
            Channel.PHONE,
            (),
            """\
Hello, this is {me}. May I speak with {name}?

Hello {name}, I am calling to thank you again for our conversation on {day}. I am still very interested in \
{position}. May I ask you what the next steps are?""",
            Case.ANSWERED,
        ),
        Draft(
            Channel.PHONE,
            (),
            """\
Of course, {name}, and thank you for telling me. I am still very interested in {position}, and I am glad to \
wait. Which day would suit you for me to call again?""",
            Case.ASKED_TO_WAIT,
        ),
        Draft(
            Channel.VOICEMAIL,
            (),
            """\
Hello {name}, this is {me}. We spoke on {day} about {position}. Thank you again for your time. \
I am still very interested, and I would be glad to talk.

My number is {number}. I will also send you a short email. Goodbye.""",
            Case.VOICEMAIL_ANSWERS,
        ),
    ),
    StepKind.CONFIRM: (
        Draft(
            Channel.EMAIL,
            ("Thank you for taking my call",),
            """\
Dear {name},

Thank you for speaking with me on the phone today. As I said, I remain very interested in {position}. \
It would be a pleasure to continue our conversation{about_topic}.

{farewell}""",
            Case.REACHED,
        ),
        Draft(
            Channel.EMAIL,
            ("My voicemail about the {role} interview", "My voicemail about the interview on {day}"),
            """\
Dear {name},

I left you a short voicemail today. I wanted to thank you again for our conversation{about_topic} on {day}, \
and to say that I am still very interested in {position}. You can reach me {where} at any time.

{farewell}""",
            Case.LEFT_VOICEMAIL,
        ),
    ),
    StepKind.MOVE_ON: (
        Draft(
            Channel.EMAIL,
            ("Thank you, and all the best",),
            """\
Dear {name},

Thank you again for our conversation{about_topic} and for the time that you gave me. \
I wish you and your colleagues all the best, and should a role like this open again, I would be glad to talk.

{farewell}""",
        ),
    ),
    StepKind.SECOND_CHECK_IN: (
        Draft(
            Channel.EMAIL,
            ("Still interested in the {role} role", "Still interested after our talk on {day}"),
            """\
Dear {name},

Thank you again for our conversation{about_topic} on {day}. I remain very interested in {position}, \
and I would be glad to hear what the next steps are. If anything else from me would be of use, I will \
gladly send it.

{farewell}""",
        ),
    ),
    EventKind.TOLD: (
        Draft(
            Channel.EMAIL,
            ("Thank you for letting me know",),
            """\
Dear {name},

Thank you for letting me know; of course I am glad to wait. I am still very interested in {position}.

{farewell}""",
        ),
    ),
    EventKind.OFFER: (
        Draft(
            Channel.EMAIL,
            ("Thank you for the {role} offer", "Thank you for the offer"),
            """\
Dear {name},

Thank you very much for the offer; I am delighted about it. I would like to read it with the care that it \
deserves. Until which day may I give you my answer?

{farewell}""",
        ),
    ),
    EventKind.REJECTION: (
        Draft(
            Channel.EMAIL,
            ("Thank you for letting me know",),
            """\
Dear {name},

Thank you for letting me know, and for the time that you gave me. I enjoyed our conversation{about_topic}. \
If you have a word of advice for me, I would be grateful for it; and should a role like this open again, \
I would be glad to talk.

{farewell}""",
        ),
    ),
    EventKind.WITHDRAWN: (
        Draft(
            Channel.EMAIL,
            ("My application for the {role} role", "My application"),
            """\
Dear {name},

Thank you again for our conversation{about_topic} and for your time. I have decided to go another way and \
withdraw my application; I wish you and your colleagues all the best.

{farewell}""",
        ),
    ),
}
"""For each step, what to send or to say to the person met; for each event, what to reply."""

THROUGH_RECRUITER = {
    StepKind.THANK_YOU: (
        Draft(
            Channel.EMAIL,
            ("Thank-you note to {name} for the {role} interview", "Thank-you note to pass on"),
            f"""\
Hello,

Please pass this note on to {{name}}. Thank you for your help.

{THANK_YOU_NOTE}""",
        ),
    ),
    StepKind.CHECK_IN: (
        Draft(
            Channel.EMAIL,
            ("Next steps after the {role} interview", "Next steps after the interview on {day}"),
            """\
Hello,

Thank you again for your help with my interview{with_name} on {day}; I am still very interested in \
{position}. Could you find out what the next steps are? If they would like anything more from me, \
I will gladly send it.

{farewell}""",
        ),
    ),
    StepKind.CALL: (
        Draft(
            Channel.PHONE,
            (),
            """\
Hello, this is {me}. I am calling about my interview{with_name} on {day}; thank you again for your help. \
I am still very interested in {position}. May I ask you what the next steps are?""",
            Case.ANSWERED,
        ),
        Draft(
            Channel.PHONE,
            (),
            """\
Of course, and thank you for telling me. I am still very interested in {position}, and I am glad to wait. \
Which day would suit you for me to call again?""",
            Case.ASKED_TO_WAIT,
        ),
        Draft(
            Channel.VOICEMAIL,
            (),
            """\
Hello, this is {me}, about the interview{with_name} on {day}. Many thanks for your help with it. \
I would like you to know that {position} still interests me very much.

My number is {number}. I will also send you a short email. Goodbye.""",
            Case.VOICEMAIL_ANSWERS,
        ),
    ),
    StepKind.CONFIRM: (
        Draft(
            Channel.EMAIL,
            ("Thank you for taking my call",),
            """\
Hello,

Thank you for speaking with me on the phone today. As I said, I remain very interested in {position}. \
Please feel free to pass that on.

{farewell}""",
            Case.REACHED,
        ),
        Draft(
            Channel.EMAIL,
            ("My voicemail about the {role} interview", "My voicemail about the interview on {day}"),
            """\
Hello,

I left you a short voicemail today. I wanted to thank you again for your help with my interview{with_name} \
on {day}, and to say that I am still very interested in {position}. You can reach me {where} at any time.

{farewell}""",
            Case.LEFT_VOICEMAIL,
        ),
    ),
    StepKind.MOVE_ON: (
        Draft(
            Channel.EMAIL,
            ("Thank you, and all the best",),
            """\
Hello,

Thank you again for your help with my interview{with_name}; please pass on my thanks and best wishes. \
Should a role like this open again, there or elsewhere, I would be glad to hear from you.

{farewell}""",
        ),
    ),
    StepKind.SECOND_CHECK_IN: (
        Draft(
            Channel.EMAIL,
            ("Still interested in the {role} role", "Still interested after the talk on {day}"),
            """\
Hello,

Thank you again for your help with my interview{with_name} on {day}. I remain very interested in \
{position}. Could you ask them once more what the next steps are? If anything else from me would be of use, \
I will gladly send it.

{farewell}""",
        ),
    ),
    EventKind.TOLD: (
        Draft(
            Channel.EMAIL,
            ("Thank you for letting me know",),
            """\
Hello,

Thank you for letting me know; of course I am glad to wait. I am still very interested in {position}. \
Please feel free to pass that on.

{farewell}""",
        ),
    ),
    EventKind.OFFER: (
        Draft(
            Channel.EMAIL,
            ("Thank you for the {role} offer", "Thank you for the offer"),
            """\
Hello,

Thank you very much for the news of the offer, and for your help on the way to it; I am delighted. I would \
like to read it with the care that it deserves. Could you find out until which day they would like my answer?

{farewell}""",
        ),
    ),
    EventKind.REJECTION: (
        Draft(
            Channel.EMAIL,
            ("Thank you for letting me know",),
            """\
Hello,

Thank you for letting me know, and for your help with my interview{with_name}. If they have a word of advice \
for me, I would be grateful for it. Should a role like this open again, there or elsewhere, I would be glad \
to hear from you.

{farewell}""",
        ),
    ),
    EventKind.WITHDRAWN: (
        Draft(
            Channel.EMAIL,
            ("My application for the {role} role", "My application"),
            """\
Hello,

Thank you again for your help with my interview{with_name}. I have decided to go another way and withdraw \
my application; please pass on my thanks and best wishes.

{farewell}""",
        ),
    ),
}
"""The same for a recruiter, who passes it on."""

# A thank-you email takes one of each list, the next person the next one. Their lengths share no divisor, so
# that no two people get the same three, as they may well compare.

OPENINGS = (
    "Thank you for our conversation on {day}. I especially enjoyed our talk about {topic} and have thought"
    " about it since.",
    "It was a pleasure to meet you on {day}, and I am grateful for the time that you gave me. Our talk about"
    " {topic} was a highlight for me.",
    "I enjoyed our meeting on {day} very much. Thank you for talking with me about {topic}, which gave me a"
    " clear picture of the work.",
    "Our talk about {topic} on {day} has stayed with me. Thank you for going into it with me, and for taking"
    " the time.",
    "Since our interview on {day} I have kept thinking about {topic}. Thank you for such an open and friendly"
    " conversation.",
    "Many thanks for your time on {day}. I was glad that we came to speak about {topic}, because it showed me"
    " what matters in this work.",
    "Meeting you on {day} was a real pleasure. I took a lot away from our exchange about {topic}, and I want"
    " to thank you for it.",
    "For me, {topic} was among the best subjects of {day}. I appreciate the time and the thought that you"
    " gave to our conversation.",
    "I would like to thank you for {day}, and above all for our exchange about {topic}. It told me more about"
    " the work than any advertisement could.",
    "How good that we had time for {topic} on {day}. Thank you for the conversation, which I have gone"
    " through in my mind more than once.",
    "A short word of thanks for the time that we had on {day}. Of all that we spoke about, {topic} is what I"
    " remember best.",
)
INTERESTS = (
    "I left with an even stronger interest in {position}, and I would be glad to do this work with you and"
    " your colleagues.",
    "Now I am all the more interested in {position}: it is the kind of work that I look forward to doing"
    " every day.",
    "After meeting you I am even more interested in {position}, and I can see myself working there with you"
    " and your colleagues.",
    "It made me even more interested in {position}, where I believe that I could be of real use to you.",
    "You have strengthened my interest in {position}, and I would be happy to put my experience to work"
    " there.",
)
OFFERS = (
    "If I can add anything that is useful to you, I will gladly send it.",
    "If you would like to see more of my work, I am happy to send it.",
    "I am glad to go deeper into any point whenever it suits you.",
    "If anything that I said needs another word, I am happy to add it.",
    "If there is anything else that you need from me, a short message is enough.",
    "It would be a pleasure to continue our conversation whenever it suits you.",
    "Should a question come up on your side, I will be happy to answer it.",
)
