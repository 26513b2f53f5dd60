"""Measures what the reader waits for: from a change in the form to the plan painted anew."""

import statistics

from playwright.sync_api import Page

from tools.browsing import planner_page

RUNS = 100
TARGET = 50  # milliseconds

# From the event to the first moment after the next frame has been painted.
MEASURE = """async ([event, runs]) => {
    const field = document.querySelector("#interview-date");
    const painted = () => new Promise(resolve => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
    }));
    const times = [];
    for (let run = 0; run < runs; run++) {
        await painted();
        const start = performance.now();
        field.value = `2026-12-${String(1 + run % 28).padStart(2, "0")}`;
        field.dispatchEvent(new Event(event, { bubbles: true }));
        await painted();
        times.push(performance.now() - start);
    }
    return times;
}"""


def measured(page: Page, event: str) -> list[float]:
    """Milliseconds from `event` to the painted page, sorted, over `RUNS` runs after some to warm up."""
    page.evaluate(MEASURE, [event, RUNS // 10])
    times: list[float] = page.evaluate(MEASURE, [event, RUNS])
    return sorted(times)


def main() -> None:
    """Prints the table."""
    with planner_page(today="2026-11-24") as page:
        page.fill("#process-length", "2")
        rows = {
            "re-plan, from input to painted page": measured(page, "input"),
            "the same page with nothing to do (the floor)": measured(page, "nothing"),
        }
    print(f"milliseconds over {RUNS} runs; target for a re-plan: under {TARGET}")
    print(f"{'':<46}{'median':>8}{'95 %':>8}{'longest':>9}")
    for name, times in rows.items():
        print(f"{name:<46}{statistics.median(times):>8.1f}{times[RUNS * 95 // 100]:>8.1f}{times[-1]:>9.1f}")


if __name__ == "__main__":
    main()
