"""How plans are carried along: the ways there are, what can come of them, and what is said of that."""

from enum import StrEnum

from rules import Noun


class Way(StrEnum):
    """The ways on which plans are carried along, and come back."""

    ARRIVAL = "arrival"
    LINK = "link"
    OFFLINE = "offline"
    COPY = "copy"
    FILE = "file"


class Carriage(StrEnum):
    """What came of it."""

    COPIED = "copied"
    SELECTED = "selected"
    NO_LINK = "no-link"
    LINK_OPENED = "link-opened"
    LINK_DAMAGED = "link-damaged"
    LINK_TOO_NEW = "link-too-new"
    LINK_TOO_LARGE = "link-too-large"
    FILE_DAMAGED = "file-damaged"
    BEING_BROUGHT = "being-brought"
    BROUGHT = "brought"
    SAVED = "saved"
    DOWNLOADED = "downloaded"
    NOT_FETCHED = "not-fetched"
    NOT_THE_FILE = "not-the-file"
    NOT_SAVED = "not-saved"
    EXPORTED = "exported"
    NOTHING_TO_SAVE = "nothing-to-save"
    NO_PLANS = "no-plans"
    IN_PART = "in-part"
    TOO_NEW = "too-new"
    TAKEN_IN = "taken-in"
    LEFT_OUT = "left-out"


NEW_PLAN = "New: it comes beside your plans."
COMES_BACK = "You have removed it: it comes back."
THE_SAME = "The same as here: nothing changes."
CHANGES = "Changes here: {}."
INTERVIEW_ON = "Interview of "
NO_DAY = "An interview without a day"
PEOPLE = "the people"
HAPPENINGS = Noun("entry of what has happened", "entries of what has happened")
TEXTS = Noun("text", "texts")
IN_CALENDARS = "what your calendar has"
FIELDS = {
    "touched": "",
    "interview-date": "the date of the interview",
    "interview-time": "its time",
    "process-length": "the length of the process",
    "process-unit": "the length of the process",
    "answer-by": "the promised date",
    "told": "what they said",
    "country": "the place",
    "region": "the place",
    "weekend": "the weekend",
    "plan-title": "the title",
    "company": "the company",
    "role": "the role",
    "your-name": "your name",
    "phone": "your phone number",
    "through-recruiter": "the recruiter",
    "recruiter-name": "the recruiter",
    "recruiter-email": "the recruiter",
}
"""What a change of a field changes."""

UNSAVED = "This file does not hold your last changes yet."
SAYS = {
    Carriage.COPIED: "The link is copied. Whoever opens it gets a copy of the plan as it is now.",
    Carriage.SELECTED: "The link is selected: copy it with your keyboard or menu.",
    Carriage.NO_LINK: "This plan has too much in it for a link. Leave out the names, or save it in a file.",
    Carriage.LINK_OPENED: (
        "This plan came with the link: it is a copy, in this page only until you keep it. What you change"
        " here changes nothing elsewhere, and your other plans are as they were."
    ),
    Carriage.LINK_DAMAGED: (
        "The link to a plan is damaged: a part of it is missing or has changed. Nothing was taken from it:"
        " copy the whole link once more."
    ),
    Carriage.LINK_TOO_NEW: (
        "The link comes from a newer version of the planner, and nothing was taken from it. Reload this page"
        " to get that version, then open the link again."
    ),
    Carriage.LINK_TOO_LARGE: "The link holds more than any plan does, and nothing was taken from it.",
    Carriage.FILE_DAMAGED: (
        "Some of the plans in this file cannot be read. They are still in it: save your plans under another"
        " name."
    ),
    Carriage.BEING_BROUGHT: "The copy is on its way. You can go on meanwhile.",
    Carriage.BROUGHT: "Saved in your downloads, as it was built, without your plans.",
    Carriage.SAVED: "Saved, with your plans as they are now.",
    Carriage.DOWNLOADED: "Saved in your downloads, with your plans as they are now.",
    Carriage.NOT_FETCHED: (
        "The copy did not arrive, or only a part of it, and nothing was saved. Check your connection and try"
        " again."
    ),
    Carriage.NOT_THE_FILE: (
        "Something else arrived in the place of the copy, perhaps a page to sign in to the network or a newer"
        " version, and nothing was saved. Sign in to the network, reload this page and try again."
    ),
    Carriage.NOT_SAVED: "The browser could not write the file. Try again, under another name or elsewhere.",
    Carriage.EXPORTED: "Saved in your downloads. Open it in any planner of this kind with “Take plans in”.",
    Carriage.NOTHING_TO_SAVE: "There is nothing to save yet: tell the planner of your interview first.",
    Carriage.NO_PLANS: (
        "This is no file with plans, or it is damaged; nothing was changed. Choose a file that was saved here"
        " with “Save plans”."
    ),
    Carriage.IN_PART: (
        "A part of this file is damaged; nothing was changed. Choose another file, or save it anew where it"
        " came from."
    ),
    Carriage.TOO_NEW: (
        "This file comes from a newer version of the planner; nothing was changed. Reload this page to get"
        " that version, then choose the file again."
    ),
    Carriage.TAKEN_IN: "The plans of the file are here now.",
    Carriage.LEFT_OUT: "Nothing was changed.",
}
"""What came of carrying plans along."""
