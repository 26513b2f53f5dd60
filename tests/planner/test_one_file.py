"""The page that is one file, made of its parts."""

import json

import pytest

from planner.one_file import (
    PLANS,
    RUNTIME,
    SHELL,
    NotTheFile,
    block,
    inside,
    mark,
    packed,
    unpacked,
    whole,
    with_plans,
)

SHELL_TEXT = (
    f'<p title="é">{{version}}</p>{block(PLANS, mark(PLANS))}{block(SHELL, mark(SHELL))}'
    f"<script>{mark(RUNTIME)}</script>"
)
FILE = whole(SHELL_TEXT, {PLANS: "", SHELL: packed(SHELL_TEXT), RUNTIME: "run('{part shell}')"})
NASTY = '{"text":"</script><!-- <script> \\u2028 "}'


def test_a_file_can_be_made_again_of_what_it_holds() -> None:
    held = FILE.partition(f'id="{SHELL}">')[2].partition("</script>")[0]
    assert unpacked(held) == SHELL_TEXT
    assert whole(unpacked(held), {PLANS: "", SHELL: held, RUNTIME: "run('{part shell}')"}) == FILE


def test_plans_come_in_at_their_place_and_end_nothing() -> None:
    file = with_plans(FILE, NASTY)
    before, held, after = file.partition(inside(NASTY))
    assert before + after == FILE
    assert "<" not in held
    assert json.loads(held) == json.loads(NASTY)


def test_the_way_over_the_parts_leads_to_the_same_file() -> None:
    parts = {PLANS: inside(NASTY), SHELL: packed(SHELL_TEXT), RUNTIME: "run('{part shell}')"}
    assert whole(SHELL_TEXT, parts) == with_plans(FILE, NASTY)


@pytest.mark.parametrize("other", ["", "<title>Sign in</title>", with_plans(FILE, "{}"), FILE + FILE])
def test_a_text_that_is_not_the_file_gets_no_plans(other: str) -> None:
    with pytest.raises(NotTheFile):
        with_plans(other, "{}")
