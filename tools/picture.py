"""Draws the pictures that are in git: a plan for the README, and the icons of the installed page."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tools.browsing import planner_page

TOP = Path(__file__).resolve().parent.parent

# Name, width in pixels, share of the width that the drawing takes, and what is behind it. A maskable icon may
# be cut to a circle of 80 % of its width.
ICONS = [
    ("icon-192.png", 192, 1.0, "transparent"),
    ("icon-512.png", 512, 1.0, "transparent"),
    ("maskable-512.png", 512, 0.64, "#f6f3ec"),
]


def draw_plan(page: Page) -> None:
    """Draws a plan as the README shows it."""
    page.fill("#interview-date", "2026-11-25")
    page.click("#told-length")
    page.fill("#process-length", "2")
    page.click("#exact > summary")
    page.fill("#plan-title", "Acme, analyst")
    page.select_option("#country", "US")
    expect(page.locator("#plan")).to_contain_text("Thanksgiving Day")
    page.click("#exact > summary")
    page.evaluate("document.activeElement.blur()")
    page.set_viewport_size({"width": 1280, "height": 1240})
    page.screenshot(path=TOP / "docs" / "plan.png")


def draw_icon(page: Page, name: str, width: int, share: float, background: str) -> None:
    """Draws one icon."""
    page.set_viewport_size({"width": width, "height": width})
    page.goto("about:blank")
    page.set_content(
        f'<body style="margin: 0; height: 100vh; display: grid; place-items: center; '
        f'background: {background}">'
        f'<div style="width: {share * width}px; line-height: 0">{(TOP / "icon.svg").read_text()}</div>'
    )
    page.screenshot(path=TOP / "icons" / name, omit_background=background == "transparent")


def main() -> None:
    """Draws them all."""
    with planner_page(today="2026-11-27") as page:
        draw_plan(page)
        for icon in ICONS:
            draw_icon(page, *icon)


if __name__ == "__main__":
    main()
