"""What to say: under each step that contacts somebody, its messages, each in an editor of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pyscript import document, window

from messages import Channel, Message, check, messages
from page import details
from page.announcement import announce_soon
from page.editor import Editor
from page.templates import filled
from rules import Plan, StepKind

LABELS = {StepKind.CALL: "What to say"}
OTHERWISE = "What to write"

_editors: dict[str, Editor] = {}
_groups: dict[str, Any] = {}  # by the kind of the step
_shown: list[Editor] = []
_kept: dict[str, str] = {}  # texts of an earlier page, by the ids of their fields
_plan: Plan | None = None


def show_texts(plan: Plan) -> None:
    """Puts the messages for `plan` under its steps in the list, and checks those that are unfolded."""
    global _plan
    _plan = plan
    drafts = _keyed(messages(plan, details.details()))
    _shown[:] = [_editor(key, message) for key, message in drafts.items()]
    for item in document.querySelectorAll("#plan > li"):
        kind = item.dataset.step
        editors = [editor for editor in _shown if editor.message.kind == kind]
        if editors:
            group = _group(kind)
            group.replaceChildren(group.firstElementChild, *(editor.element for editor in editors))
            item.querySelector(".words").append(group)
    check_unfolded()


def check_unfolded() -> None:
    """Checks the messages of the steps that are unfolded; the others need not be."""
    _check(editor for editor in _shown if _groups[editor.message.kind].open)


def restore(typed: Mapping[str, str]) -> None:
    """Takes over what was typed into an earlier page, by the ids of the fields: people, and messages."""
    details.restore(typed)
    _kept.update(typed)


def change_people(target: Any) -> bool:
    """Adds or removes the row of a person, as the button asks for; whether somebody has gone."""
    if target.closest("#add-person"):
        details.add_person().querySelector("input").focus()
    elif target.closest(".remove"):
        row = target.closest(".person")
        editor = _editors.get(_key(StepKind.THANK_YOU, row.id))
        question = "Remove this person, and with them the thank-you email that you have edited?"
        if not (editor and editor.is_edited) or window.confirm(question):
            details.remove_person(row)
            return True
    return False


def edit(field: Any) -> None:
    """Checks the message whose field has changed and, of thank-you emails, those that it may be like."""
    editor = _editor_of(field)
    alike = [other for other in _shown if other.message.kind == editor.message.kind == StepKind.THANK_YOU]
    _check(alike or [editor])
    announce_soon(lambda: editor.tally)


def act(target: Any) -> None:
    """Does what a button or link of a message is for."""
    button = target.closest("button, a")
    if not button:
        return
    editor = _editor_of(button)
    if button.matches(".copy"):
        editor.copy()
    elif button.matches(".email"):
        editor.email()
    elif button.matches(".where"):
        editor.select(button)
    elif button.matches(".again") and window.confirm("Put the draft in the place of your text?"):
        editor.start_again()
        editor.focus()
        edit(button)


def written() -> list[Message]:
    """The messages as the reader has left them."""
    return [replace(editor.message, subject=editor.subject, body=editor.body) for editor in _shown]


def fill_second_sheet() -> None:
    """Puts the messages on the second printed sheet, if the reader wants one."""
    wanted = document.querySelector("#sheet:not([hidden]) #print-texts:checked")
    articles = [_article(editor, _plan) for editor in _shown] if wanted and _plan else []
    document.getElementById("texts").replaceChildren(*articles)


def _article(editor: Editor, plan: Plan) -> Any:
    step = next(step for step in plan.steps if step.kind is editor.message.kind)
    values = vars(editor.message) | {
        "title": step.title,
        "day": step.act_on,
        "subject": editor.subject,
        "body": editor.body,
        "room": True if editor.message.channel is Channel.VOICEMAIL else None,  # the end of the script
    }
    return filled("printed-message", values, this_year=plan.today.year)


def _keyed(drafts: Iterable[Message]) -> dict[str, Message]:
    """The drafts by names that stay when others come and go: of the person, or of the step and its case."""
    people = iter(details.people())
    return {
        _key(
            message.kind, next(people) if message.kind is StepKind.THANK_YOU else message.case or "only"
        ): message
        for message in drafts
    }


def _key(kind: StepKind, part: str) -> str:
    return f"{kind}-{part}".lower().replace(" ", "-")


def _editor(key: str, message: Message) -> Editor:
    if key in _editors:
        _editors[key].take(message)
    else:
        editor = _editors[key] = Editor(key, message)
        if f"{key}-body" in _kept:
            editor.write(_kept.get(f"{key}-subject"), _kept[f"{key}-body"])
    return _editors[key]


def _editor_of(element: Any) -> Editor:
    return _editors[element.closest(".message").id]


def _group(kind: str) -> Any:
    if kind not in _groups:
        label = LABELS.get(StepKind(kind), OTHERWISE)
        _groups[kind] = filled("texts-of-step", {"label": label}).firstElementChild
    return _groups[kind]


def _check(editors: Iterable[Editor]) -> None:
    told = details.details()
    thanks = [editor for editor in _shown if editor.message.kind is StepKind.THANK_YOU]
    for editor in editors:
        kind = editor.message.kind
        others = [other.body for other in thanks if other is not editor and kind is StepKind.THANK_YOU]
        editor.show(check(editor.body, kind=kind, details=told, subject=editor.subject, others=others))
