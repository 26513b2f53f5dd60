"""What the planner says beyond the advice itself, whose words stand with the rules and the messages."""

from datetime import timedelta

from planner.state import Outcome, Trouble
from rules import EventKind, Noun, Standing, counted
from rules.durations import Unit
from rules.words import UNITS

EXAMPLE = "An example, for an interview today, "
ON = "on "
UNTIL = "There is time until "
NOTHING_YET = "Until then there is nothing to do."
NOTES_TODAY = "For today, write notes for yourself while you remember."
SEVERAL_THANKS = "Send your thank-you emails"
INTERVIEW_TO_COME = "You have an interview "
AFTER_THE_INTERVIEW = "Below is what comes after it, day by day."
WRITE_IT = "Write it"
SEE_WORDS = "What to say"
DONE = "Done"
ALL_SENT = "All sent"
NEAR = {timedelta(0): "today", timedelta(1): "tomorrow", timedelta(-1): "yesterday"}
"""The days that have a name of their own, by how far they are from today."""

NO_PLAN = "No plan yet: the form needs a correction."

STANDINGS = {
    Standing.DONE: "done",
    Standing.LAPSED: "no longer due",
    Standing.PAST: "past",
    Standing.TODAY: "",
    Standing.NEXT: "",
    Standing.LATER: "",
}

TO_WHOM = " to {}"
ANSWERS = {
    EventKind.TOLD: "They asked for more time",
    EventKind.INVITED: "They invited you again",
    EventKind.OFFER: "They made you an offer",
    EventKind.REJECTION: "They chose somebody else",
    EventKind.WITHDRAWN: "You are no longer interested",
}
"""What has happened, by the kind of event."""

LATE = "late"
WAS_DUE = "Was due on "
NOT_TOO_LATE = ": it is not too late."
NO_APOLOGY = ": it is not too late, and needs no apology."

INTERVIEW_ON = "Interview "
TOLD = ", told {}."
ANSWER_BY = ", answer by "
DAYS_AGO = {0: "today", 1: "yesterday"}
ANOTHER_DAY = "another"
"""The choices of the day of the interview: by how many days ago it was, and that of any other day."""

WEEKENDS = "weekends"
WEEKENDS_OF = "weekends ({})"
PUBLIC_HOLIDAYS = "public holidays ({})"
CUSTOMARY_HOLIDAYS = "public and customary holidays ({})"
QUIET_DAYS = "the quiet days around New Year"
ON_THE_WAY = "The public holidays are on their way. Until they are here, this plan counts weekends only."
NOT_HERE = "The public holidays did not arrive. Check your connection, then choose the country again."
WEEKENDS_ONLY = "This plan counts weekends only. {}"
UNKNOWN_YEARS = (
    "The public holidays of {} are not known in this country: there this plan counts weekends only."
)
UNARRANGED_YEARS = (
    "Of the days off of {} only those that the law fixes are known in this country:"
    " its government adds others year by year."
)
USUAL_WEEKEND = "usual: {}"
COUNTRYS_WEEKEND = "usual there: {}"
NO_SUCH_WEEKEND = "Choose a weekend from the list: it has none with the code {}."
USUAL_WEEKEND_ONLY = "This plan counts the usual weekend. {}"

WHAT_TO_SAY = "What to say"
WHAT_TO_WRITE = "What to write"
SECONDS = Noun("second", "seconds")
THINGS = Noun("thing", "things")
HINTS = Noun("hint", "hints")
NOTHING_FOUND = "no common slip found"
AND_MORE = "and {} more"
TO_LOOK_AT = "{} to look at"
SPEECH = "about {} of speech"
WRITTEN_BEFORE = "Your text from before: {}"
STILL_OPEN = " Still to fill in: {}."
WORDED_FOR = " It is worded for {}."
IN_THE_SUBJECT = "one in the subject"
PERSON = "Person {}"
NO_TOPIC = "A few words read better here than a sentence, such as: the new billing system."
NO_ADDRESS = "“Open in email” needs a whole address here, such as: dana@example.org."
REPLACE = "Replace “{}” with “{}”"
ADD = "Add “{}”"
TAKE_OUT = "Take out “{}”"
CUT = "{} …"

APPLICATIONS = Noun("application", "applications")
OVERDUE = "{} overdue"
DUE_TODAY = "{} due today"
DUE_SOON = "{} due soon"
DUE_SINCE = "due since "
ON_THIS_DAY = "today"
NEW_APPLICATION = "New application"
NOT_BEGUN = "Enter the day of the interview."
INTERVIEW = "Interview"
INTERVIEW_OF = "Interview of {}"
INTERVIEW_WITHOUT_DAY = "Interview on a day to be entered"

PLAN_REMOVED = "“{}” is removed."
PERSON_REMOVED = "{} is removed, and what you wrote to them."
NAMELESS_PERSON = "The person"
TEXT_DROPPED = "The draft stands in the place of your text."
TEXT_MENDED = "Your text is changed."
TICKED = "Done: {}."
NOTED = "Noted: “{}”."
TAKEN_BACK = "Taken back."
REDATED = "Another day is noted."

HOLIDAYS = "Holidays: {}"
WEEKEND_DAYS = "Weekends: {}"
ALL_PLANS = "follow-up-plans"

OUTCOMES = {
    Outcome.COPIED: "Copied.",
    Outcome.SUBJECT_COPIED: "The subject is copied.",
    Outcome.SELECTED: "The text is selected: copy it with your keyboard or menu.",
    Outcome.IN_EMAIL: "Your email program opens with this text.",
    Outcome.BEING_SAVED: "One moment ...",
    Outcome.SAVED: (
        "Saved as {}. Open it to add the steps and their reminders to your calendar. When the plan has"
        " changed, save it again."
    ),
    Outcome.SAVED_AGAIN: ("Saved as {}. Open it, and what you have in your calendar changes with the plan."),
    Outcome.NOT_SAVED: (
        "The calendar file could not be made: a part did not arrive. Check your connection and try again."
    ),
}
"""What came of something that the reader did."""

TROUBLES = {
    Trouble.BLOCKED: (
        "This browser lets the page keep nothing, as in some private windows or by its settings. The planner"
        " goes on, and your plans are in this page only: allow this site to store data, then tick the box."
    ),
    Trouble.FULL: (
        "The browser has no room left: your last changes are in this page only. Remove plans that you no"
        " longer need, or the data of other sites."
    ),
    Trouble.FORGOTTEN: (
        "All that this browser had kept is forgotten. What you see is in this page only, until you close it:"
        " tick the box to keep it again."
    ),
    Trouble.DAMAGED: (
        "Something that was kept could not be read. It is set aside in this browser as it was; what could be"
        " read is here."
    ),
    Trouble.TOO_NEW: (
        "Some of your plans were kept by a newer version of the planner, and are left as they are: reload"
        " this page to get that version."
    ),
}
"""What is in the way of keeping the plans in this browser, and what to do about it."""

KEPT = "Your plans are kept in this browser, with every change."


def gap(distance: timedelta) -> str:
    """How far a day is from today: "in 10 days", "3 days ago"."""
    if distance in NEAR:
        return NEAR[distance]
    days = counted(abs(distance.days), UNITS[Unit.DAYS])
    return f"in {days}" if distance.days > 0 else f"{days} ago"
