"""The journey of a reader through weeks, in any engine: the page is asked in JavaScript, by any driver."""

import json
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

Run = Callable[[str], Any]
"""What an expression of JavaScript gives in the page."""

PATIENCE = 60  # seconds
WORDS = "Dear Dana, thank you: I am glad to wait. These are my own words."
SEEN = """({
    title: document.querySelector("#now .whose").textContent,
    headline: document.querySelector("#headline").textContent,
    steps: [...document.querySelectorAll("#plan > li")].map(step =>
        [step.dataset.key, step.dataset.actOn, step.dataset.standing]),
    happened: [...document.querySelectorAll("#happened > li .what")].map(what => what.textContent),
    words: [...document.querySelectorAll("[data-message]")].map(field => field.value)
        .filter(text => text.includes("my own words")),
})"""
NOTE_FILES = """(() => {
    delete window.showSaveFilePicker;
    const make = URL.createObjectURL;
    URL.createObjectURL = file => {
        file.text().then(text => { window.saved = text; });
        return make.call(URL, file);
    };
})()"""
"""Has the page note the text of each file that it makes, as not every driver tells of them."""


def through_weeks(opened: Callable[[str], Run], address: str, elsewhere: Path, *, is_hosted: bool) -> None:
    """The whole journey: `opened` opens a page and waits for it, `elsewhere` is a file on another machine.

    Nothing is lost when the page is closed, nor when its file is opened elsewhere, and what has changed there
    comes back.
    """
    run = opened(address)
    begin(run)
    if is_hosted:
        press(run, "#keep")
    go_on(run)
    then = seen(run)
    if is_hosted:
        run = opened(address)
        expect_seen(run, then)
        run(NOTE_FILES)
        press(run, "#offline-plans")
    elsewhere.write_text(saved(run, "#save-offline" if is_hosted else "#save-copy"))
    run = opened(elsewhere.as_uri())
    expect_seen(run, then)
    end(run)
    then = seen(run)
    run(NOTE_FILES)
    small = saved(run, "#export")
    run = opened(address)
    take_in(run, small)
    expect_seen(run, then)


def wait_for_rest(run: Run) -> Run:
    """Waits until what comes after the first plan is there."""
    wait(run, "!document.querySelector('#new-plan').disabled")
    return run


def begin(run: Run) -> None:
    """The reader was told nothing at an interview ten days ago."""
    run(NOTE_FILES)
    press(run, "#told-nothing")
    enter(run, "interview-date", date.today() - timedelta(days=10))
    enter(run, "plan-title", "Acme")
    assert standing(run, "check-in") in ("today", "next")  # which depends on whether today is a day off


def go_on(run: Run) -> None:
    """They tick late, are told to wait, write half a letter, and are invited again."""
    press(run, "#done")
    assert standing(run, "check-in") == "done"
    tell(run, "told", answer_until=date.today() + timedelta(days=7))
    assert standing(run, "reply-1") in ("today", "next")
    press(run, "#write")
    run(
        f"""(() => {{
            const field = document.querySelector("[data-key=reply-1] [data-message]");
            field.value = {json.dumps(WORDS)};
            field.dispatchEvent(new Event("input", {{ bubbles: true }}));
        }})()"""
    )
    tell(run, "invited", next_date=date.today() + timedelta(days=3))
    now = seen(run)
    assert now["headline"].startswith("You have an interview on")
    assert (now["title"], now["words"], len(now["happened"])) == ("Acme", [WORDS], 3)


def end(run: Run) -> None:
    """They get an offer."""
    tell(run, "offer")
    assert "offer" in seen(run)["happened"][0]


def saved(run: Run, button: str) -> str:
    """The text of the file that a button has the page save."""
    run("void (window.saved = null)")
    press(run, button)
    wait(run, "window.saved !== null")
    text: str = run("saved")
    return text


def take_in(run: Run, text: str) -> None:
    """They choose a small file with plans, and take in what is in it."""
    run(
        f"""(() => {{
            const files = new DataTransfer();
            files.items.add(new File([{json.dumps(text)}], "plans.json"));
            const field = document.querySelector("#import");
            field.files = files.files;
            field.dispatchEvent(new Event("change", {{ bubbles: true }}));
        }})()"""
    )
    wait(run, "document.querySelector('#take-in').checkVisibility()")
    press(run, "#take-in")


def tell(run: Run, kind: str, **fields: date) -> None:
    """They tell what the employer has answered."""
    press(run, "#answered")
    press(run, f"[name=answer-kind][value={kind}]")
    for name, day in fields.items():
        enter(run, name.replace("_", "-"), day)
    press(run, "#tell")


def standing(run: Run, step: str) -> Any:
    """How a step stands."""
    return run(f"document.querySelector('[data-key={step}]')?.dataset.standing")


def seen(run: Run) -> Any:
    """All that matters of what the page shows."""
    return run(SEEN)


def expect_seen(run: Run, then: Any) -> None:
    """Waits until the page shows this."""
    until(lambda: seen(run) == then, then)


def press(run: Run, selector: str) -> None:
    """Presses a button."""
    run(f"document.querySelector({json.dumps(selector)}).click()")


def enter(run: Run, field: str, text: object) -> None:
    """Enters a text into a field."""
    run(
        f"""(() => {{
            const field = document.getElementById("{field}");
            field.value = "{text}";
            field.dispatchEvent(new Event("input", {{ bubbles: true }}));
        }})()"""
    )


def wait(run: Run, condition: str) -> None:
    """Waits until a condition is true in the page."""
    until(lambda: bool(run(f"Boolean({condition})")), condition)


def until(is_so: Callable[[], bool], wanted: object) -> None:
    """Looks again and again, with patience, until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, wanted
        time.sleep(0.1)
