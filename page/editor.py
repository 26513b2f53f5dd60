"""A message in the page: the draft in a field to edit, and beside it what the check finds."""

from collections.abc import Iterator, Sequence
from typing import Any

from pyscript import window

from messages import Finding, Message, seconds_of_speech, word_count
from page.addresses import address
from page.templates import filled
from rules import counted

LONGEST_LINK = 2000
"""Characters that all common programs take of a link for an email."""

GAPS = {"open-slot", "placeholder"}


class Editor:
    """The fields of one message. What the reader has edited stays, whatever becomes of the draft."""

    def __init__(self, key: str, message: Message) -> None:
        self.message = message
        self.findings: Sequence[Finding] = ()
        self.element = filled("message", vars(message)).firstElementChild
        self.element.id = key
        self._text = self._find("textarea")
        self._text.dataset.message = message.kind.value
        self._text.id = f"{key}-body"
        self._subject = self._find(".subject input")
        if self._subject:
            self._subject.id = f"{key}-subject"
        heading, tally = self._find("h4"), self._find(".tally")
        heading.id, tally.id = f"{key}-heading", f"{key}-tally"
        self._text.setAttribute("aria-labelledby", f"{message.kind}-title {heading.id}")
        self._text.setAttribute("aria-describedby", tally.id)
        self.start_again()

    @property
    def body(self) -> str:
        """The text as it stands in the field."""
        return str(self._text.value)

    @property
    def subject(self) -> str | None:
        """The subject as it stands in the field; None of what is spoken."""
        return str(self._subject.value) if self._subject else None

    @property
    def is_edited(self) -> bool:
        """Whether it is another one than the draft."""
        return (self.subject, self.body) != (self.message.subject, self.message.body)

    def take(self, message: Message) -> None:
        """Takes a new draft, which is shown unless the reader has edited the old one."""
        was_edited = self.is_edited
        self.message = message
        if not was_edited:
            self.start_again()
        self._find("[data-slot=to]").textContent = message.to
        self._find(".changed").hidden = message == self._begun_from

    def start_again(self) -> None:
        """Shows the draft in place of what was edited."""
        self._begun_from = self.message
        self.write(self.message.subject, self.message.body)

    def write(self, subject: str | None, body: str) -> None:
        """Puts a subject and a text into the fields."""
        self._text.value = body
        if self._subject:
            self._subject.value = subject
        self._find(".changed").hidden = True
        self.show(())

    def show(self, findings: Sequence[Finding]) -> None:
        """Shows what the check has found: in the text, in a list, and counted."""
        self.findings = findings
        body = self.body
        marks, items = self._find(".marks"), self._find(".findings")
        marks.replaceChildren(*_marked(body, findings), "\n")
        items.replaceChildren(*_items(findings, body))
        self._find(".tally").textContent = self.tally
        self._find(".again").hidden = not self.is_edited
        self._find(".done").textContent = ""
        link = self._find(".email")
        if link:
            link.href = _link(self.subject or "", body)
            self._find(".too-long").hidden = len(link.href) <= LONGEST_LINK

    @property
    def tally(self) -> str:
        """How long it is, and how many kinds of things there are to look at, in words."""
        length = counted(word_count(self.body), "word")
        if self.message.subject is None:
            length += f", about {counted(seconds_of_speech(self.body), 'second')} of speech"
        kinds = len(_by_reason(self.findings))
        return f"{length}; {counted(kinds, 'thing') + ' to look at' if kinds else 'nothing found'}"

    def copy(self) -> None:
        """Copies the text, or selects it where the browser does not let the page copy."""
        self._text.select()
        clipboard = window.navigator.clipboard
        selected = "The text is selected: copy it with your keyboard or menu."
        if not clipboard:
            self._say(selected)
            return
        clipboard.writeText(self.body).then(
            lambda _: self._say("Copied."),
            lambda _: self._say(selected),
        )

    def email(self) -> None:
        """Says what happens when the reader follows the link to the email program."""
        self._say("Your email program opens with this text.")

    def focus(self) -> None:
        """Takes the reader to the text."""
        self._text.focus()

    def select(self, where: Any) -> None:
        """Takes the reader to the words that a button in the list names."""
        self.focus()
        self._text.setSelectionRange(int(where.dataset.start), int(where.dataset.end))

    def _say(self, words: str) -> None:
        found = [finding for finding in self.findings if finding.code in GAPS]
        gaps = [
            "one in the subject" if finding.start is None else self.body[finding.start : finding.end]
            for finding in found
        ]
        still_open = f" Still to fill in: {', '.join(gaps)}." if gaps else ""
        self._find(".done").textContent = words + still_open

    def _find(self, selector: str) -> Any:
        return self.element.querySelector(selector)


def _marked(body: str, findings: Sequence[Finding]) -> Iterator[Any]:
    """The text with the words of the findings marked."""
    done = 0
    for finding in findings:
        if finding.start is None or finding.end is None or finding.end <= done:
            continue
        start = max(finding.start, done)
        yield body[done:start]
        yield filled("marked", {"words": body[start : finding.end]})
        done = finding.end
    yield body[done:]


def _by_reason(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings of the same kind together, in the order of the first of each."""
    together: dict[str, list[Finding]] = {}
    for finding in findings:
        together.setdefault(finding.reason, []).append(finding)
    return together


def _items(findings: Sequence[Finding], body: str) -> Iterator[Any]:
    """An item for each kind of finding, with a button for each of its places in the text."""
    for first, *more in _by_reason(findings).values():
        item = filled("finding", vars(first)).firstElementChild
        item.dataset.code = first.code
        places = [finding for finding in (first, *more) if finding.start is not None]
        item.prepend(*(_where(finding, body) for finding in places))
        yield item


def _where(finding: Finding, body: str) -> Any:
    button = filled("where", {"words": body[finding.start : finding.end]}).firstElementChild
    button.dataset.start = _utf16_length(body[: finding.start])
    button.dataset.end = _utf16_length(body[: finding.end])
    return button


def _link(subject: str, body: str) -> str:
    """A link that opens an email."""
    return address("mailto:", subject=subject.replace("\n", "\r\n"), body=body.replace("\n", "\r\n"))


def _utf16_length(text: str) -> int:
    """The length as the browser counts it, in which a character outside the basic plane is two."""
    return len(text) + sum(character > "\uffff" for character in text)
