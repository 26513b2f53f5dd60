"""Long texts: whatever is typed or pasted, the page comes back."""

from playwright.sync_api import expect

from tests.browser.planner import PATIENCE, Planner
from tests.tried import Note

LENGTH = 100_000  # characters
PIECES = ("x", "!", "\U0001f642", "[a] ", "a!! ", "any news? ", "not yet ")
LINES = 4000  # of more the field itself takes much time in Chromium, in a page with nothing else too
SET = """(field, text) => {
    field.value = text;  // not typed, as that too takes Chromium long with many lines
    field.dispatchEvent(new Event("input", { bubbles: true }));
}"""


def test_a_text_of_a_hundred_thousand_characters_is_checked_whatever_is_in_it(
    planner: Planner, tried: Note
) -> None:
    message = planner.unfold("check-in").locator(".message").first
    texts = [(piece * LENGTH)[:LENGTH] for piece in PIECES] + [line * LINES for line in ("\n", "x\n")]
    for text in texts:
        message.locator("textarea").evaluate(SET, text)
        words = len(text.split())
        expect(message.locator(".tally")).to_contain_text(f"{words} word", timeout=PATIENCE)
        assert message.locator(".marks").evaluate("marks => marks.textContent") == f"{text}\n"
        assert message.locator(".finding, .findings > li").count() <= 10
        assert message.locator(".where").count() <= 60
    tried("a text of 100,000 characters, or of 4,000 lines, in a message", len(texts))
    message.locator("textarea").fill("")
