"""Takes the picture of a plan that the README shows."""

from pathlib import Path

from tools.browsing import planner_page

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "plan.png"


def main() -> None:
    """Writes the picture."""
    with planner_page(today="2026-11-24") as page:
        page.fill("#process-length", "2")
        page.fill("#plan-title", "Acme, analyst")
        page.evaluate("document.activeElement.blur()")
        page.screenshot(path=PICTURE, full_page=True)


if __name__ == "__main__":
    main()
