"""Kept for use without a network: all of one version or none, and a new one when the reader takes it."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser.host import Host
from tests.browser.planner import PATIENCE
from tests.browser.reader import Reader, started_browser

WASM = "pyodide-*.asm.wasm"


def test_a_kept_planner_plans_and_prints_without_a_network(
    host: Host, playwright: Playwright, tmp_path: Path
) -> None:
    with started_browser(playwright, tmp_path) as context:
        reader = Reader(context, host)
        reader.planner.open()
        reader.expect_offline("ready")
    host.go()

    with started_browser(playwright, tmp_path) as context:
        reader = Reader(context, host)
        reader.planner.open().fill(interview_date="2026-11-27", process_length="1", process_unit="days")
        assert reader.planner.act_on()["check-in"] == "2026-12-02"
        assert reader.page.pdf().startswith(b"%PDF")
        reader.expect_offline("ready")
        with reader.page.expect_popup() as beside:
            reader.page.click("a[href='NOTICE.txt']")
        expect(beside.value.locator("body")).to_contain_text("Pyodide")


def test_a_kept_planner_knows_the_holidays_and_makes_a_calendar_file(host: Host, regular: Reader) -> None:
    host.go()
    planner = regular.planner.open()
    planner.fill(interview_date="2026-11-25", process_length="1").choose("US")
    expect(planner.step("thank-you")).to_contain_text("Moved from Thursday 26 November: Thanksgiving Day")
    days = [f"{event.decoded('dtstart'):%Y-%m-%d}" for event in planner.saved_calendar()]
    assert days[1] == planner.act_on()["thank-you"] == "2026-11-27"


@pytest.mark.parametrize("address", ["index.html", "?from=a-friend"])
def test_other_ways_to_write_the_address_work_without_a_network_too(
    host: Host, regular: Reader, address: str
) -> None:
    host.go()
    regular.page.goto(host.site + address)
    regular.planner.expect_python("ready")


def test_a_planner_that_cannot_be_kept_works_and_says_so(host: Host, reader: Reader) -> None:
    (host.folder / "NOTICE.txt").write_text("Tampered with")
    reader.planner.open()
    reader.expect_offline("failed")
    assert reader.caches() == []
    assert reader.planner.act_on()["thank-you"] == "2026-11-25"


def test_an_update_with_a_file_that_was_tampered_with_is_refused(host: Host, regular: Reader) -> None:
    before = regular.caches()
    host.ship("NOTICE.txt", b"Tampered with", expected=b"As it was built")
    regular.reload()
    regular.expect_offline("refused")
    assert regular.caches() == before
    host.go()
    regular.reload()
    expect(regular.page.locator("#update")).to_be_hidden()
    with regular.page.expect_popup() as beside:
        regular.page.click("a[href='NOTICE.txt']")
    expect(beside.value.locator("body")).to_contain_text("Pyodide")


REWORDED = {
    "After you reached someone": "Once they have answered",
    "Thank you for taking my call": "Thank you for taking the call",
}


def marshalled(text: str) -> bytes:
    """A short text as it stands in compiled Python: behind its kind and its length."""
    return b"z" + bytes([len(text)]) + text.encode()


def reworded_planner(host: Host) -> tuple[Path, bytes]:
    """Our Python, compiled, with another heading above a message and other words in its draft."""
    path = host.path("planner-*.bin")
    with zipfile.ZipFile(io.BytesIO(gzip.decompress(path.read_bytes()))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    drafts = files["messages/drafts.pyc"]
    for old, new in REWORDED.items():
        assert drafts.count(marshalled(old)) == 1
        drafts = drafts.replace(marshalled(old), marshalled(new))
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, content in (files | {"messages/drafts.pyc": drafts}).items():
            archive.writestr(name, content)
    return path, gzip.compress(changed.getvalue())


def ship_reworded_planner(host: Host) -> None:
    """Puts a new version on the host: other words in Python, and another heading on the page."""
    path, content = reworded_planner(host)
    name, size = path.name, path.stat().st_size
    host.ship(str(path.relative_to(host.folder)), content)
    page = (host.folder / "index.html").read_text().replace("<h1>", "<h1>New ")
    old, new = (f'{name}" data-part="planner.zip" data-bytes="{count}"' for count in (size, len(content)))
    assert old in page
    host.ship("index.html", page.replace(old, new).encode())


def test_an_update_of_the_planner_loses_nothing_that_was_typed(host: Host, regular: Reader) -> None:
    page, planner = regular.page, regular.planner
    ship_reworded_planner(host)
    typed = {"interview_date": "2026-11-27", "interview_time": "14:30", "process_length": "3"}
    planner.fill(interview_date="2026-11-10", plan_title="Orchard")
    planner.begin_another(process_unit="days", answer_by="2026-12-04", **typed)
    planner.choose("US", "US-CA")
    planner.show("people")
    page.click("#add-person")
    page.click("#add-person")
    page.get_by_role("group", name="Person 2").get_by_role("button").click()
    page.get_by_role("group", name="Person 1").get_by_label("Name").fill("Omar")
    person = page.get_by_role("group", name="Person 2")
    person.get_by_label("Name").fill("Dana Ruiz")
    planner.unfold("thank-you")
    texts = planner.step("thank-you").locator("[data-message]")
    texts.nth(0).fill("Dear Omar, thank you.")
    texts.nth(1).fill("Dear Dana, thank you.")
    planner.unfold("confirm")
    planner.step("confirm").locator("[data-message]").first.fill("Dear Dana, as I said on the phone.")
    planner.step("confirm").locator(".subject input").first.fill("Our call")
    page.get_by_role("group", name="Person 1").get_by_label("Name").fill("")  # for a moment
    expect(texts.nth(1)).to_have_value("Dear Omar, thank you.")
    page.check("#through-recruiter")  # to whom other emails go
    planner.fill(recruiter_name="Priya")
    before = {str(event["uid"]): int(event["sequence"]) for event in planner.saved_calendar()}
    page.locator("#plan-title").press_sequentially("Acme, ")
    host.asked.clear()
    page.evaluate("navigator.serviceWorker.getRegistration().then(it => it.update())")
    expect(page.locator("#update")).to_be_visible(timeout=PATIENCE)
    expect(page.locator("#plan-title")).to_be_focused()
    page.keyboard.type("analyst")
    expect(page.locator("h1")).to_have_text("Follow-Up Planner")

    page.get_by_role("button", name="Use it now").click()
    expect(page.locator("h1")).to_have_text("New Follow-Up Planner", timeout=PATIENCE)
    planner.expect_python("ready")
    everything = typed | {"process_unit": "days", "answer_by": "2026-12-04", "plan_title": "Acme, analyst"}
    for name, text in (everything | {"country": "US", "region": "US-CA"}).items():
        expect(page.locator(f"#{name.replace('_', '-')}")).to_have_value(text)
    expect(page.locator("#now .whose")).to_have_text("Acme, analyst")
    expect(page.locator("#through-recruiter")).to_be_checked()
    expect(page.locator("#recruiter-name")).to_have_value("Priya")
    planner.show("through-recruiter").page.uncheck("#through-recruiter")
    expect(page.locator("#plan-list .show b")).to_have_text(["Orchard", "Acme, analyst"])
    names = page.locator("[data-person=name]").all()
    assert [name.input_value() for name in names] == ["", "Dana Ruiz"]
    confirm = planner.step("confirm").locator(".message").first
    expect(confirm.locator("h4")).to_contain_text("Once they have answered")
    expect(confirm.locator("[data-message]")).to_have_value("Dear Dana, as I said on the phone.")
    expect(confirm.locator(".subject input")).to_have_value("Our call")
    expect(texts.nth(0)).to_have_value("Dear Dana, thank you.")
    expect(texts.nth(1)).to_have_value("Dear Omar, thank you.")
    planner.show("people")
    names[0].fill("Omar")
    expect(texts.nth(0)).to_have_value("Dear Omar, thank you.")
    expect(page.locator("#update")).to_be_hidden()
    assert len(regular.caches()) == 1
    assert page.evaluate("history.state") is None
    after = {str(event["uid"]): int(event["sequence"]) for event in planner.saved_calendar()}
    assert after == {uid: number + 1 for uid, number in before.items()}
    # What has not changed is not brought again.
    assert {line.split(" ")[1] for line in host.asked} <= {"sw.js", "", host.path("planner-*.bin").name}


def test_an_update_that_is_left_alone_is_offered_again(host: Host, regular: Reader) -> None:
    host.ship("NOTICE.txt", b"New")
    regular.reload()
    regular.page.get_by_role("button", name="Later").click(timeout=PATIENCE)
    expect(regular.page.locator("#update")).to_be_hidden()
    regular.reload()
    expect(regular.page.locator("#update")).to_be_visible(timeout=PATIENCE)


def test_a_lost_file_is_brought_again(host: Host, regular: Reader) -> None:
    wasm = host.path(WASM)
    regular.lose(wasm)
    host.asked.clear()
    regular.reload()
    assert f"GET {wasm.name} 200" in host.asked
    host.go()
    regular.reload()


def test_a_lost_file_without_a_network_is_said_in_plain_words(host: Host, regular: Reader) -> None:
    regular.lose(host.path(WASM))
    host.go()
    regular.reload(until="failed")
    expect(regular.page.locator("#failed")).to_contain_text("did not arrive")


def test_a_file_that_was_tampered_with_does_not_take_the_place_of_a_lost_one(
    host: Host, regular: Reader
) -> None:
    planner = host.path("planner-*.bin")
    regular.lose(planner)
    planner.write_bytes(planner.read_bytes() + b"\0")
    regular.reload(until="failed")


def test_a_lost_page_is_brought_again_even_if_it_is_a_newer_one(host: Host, regular: Reader) -> None:
    regular.lose(None)
    page = (host.folder / "index.html").read_text()
    (host.folder / "index.html").write_text(page.replace("<h1>", "<h1>New "))
    regular.reload()
    expect(regular.page.locator("h1")).to_have_text("New Follow-Up Planner")


def test_a_lost_page_without_a_network_is_not_a_blank_one(host: Host, regular: Reader) -> None:
    regular.lose(None)
    host.go()
    regular.page.reload()
    expect(regular.page.locator("h1")).to_have_text("The saved planner is gone")
    expect(regular.page.locator("p")).to_contain_text("Open this page once with a network")


def test_the_browser_would_install_it(host: Host, playwright: Playwright, tmp_path: Path) -> None:
    with started_browser(playwright, tmp_path) as context:
        reader = Reader(context, host)
        reader.planner.open()
        reader.expect_offline("ready")
        session = context.new_cdp_session(reader.page)
        assert session.send("Page.getAppManifest")["errors"] == []
        assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []


def test_the_caches_of_others_on_the_same_origin_are_left_alone(host: Host, reader: Reader) -> None:
    others = ["their cache", f"follow-up-planner {host.site.replace('career', 'other')} 1"]
    reader.planner.open()
    reader.page.evaluate("names => Promise.all(names.map(name => caches.open(name)))", others)
    reader.expect_offline("ready")
    host.ship("NOTICE.txt", b"New")
    reader.reload()
    reader.page.get_by_role("button", name="Use it now").click()
    expect(reader.page.locator("#update")).to_be_hidden(timeout=PATIENCE)
    reader.planner.expect_python("ready")
    names = reader.caches()
    assert set(names) > set(others)
    assert len(names) == len(others) + 1


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        ("fetch('NOTICE.txt', { method: 'POST' })", "POST NOTICE.txt 501"),
        ("fetch('../../other.txt')", "GET other.txt 404"),
        ("fetch('follow-up-planner.html')", "GET follow-up-planner.html 200"),
    ],
)
def test_what_is_not_ours_to_answer_goes_to_the_host(
    host: Host, regular: Reader, request_: str, answer: str
) -> None:
    host.asked.clear()
    regular.page.evaluate(f"{request_}.then(response => response.text()).then(() => null)")
    assert answer in host.asked


def test_nothing_is_kept_of_what_was_typed(regular: Reader) -> None:
    regular.planner.fill(plan_title="Acme, analyst", process_length="2")
    kept = regular.page.evaluate(
        """async () => {
            const [name] = await caches.keys();
            const requests = await (await caches.open(name)).keys();
            const stored = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
            return [requests.map(({ url }) => url), await indexedDB.databases(), ...stored];
        }"""
    )
    addresses, *rest = kept
    assert not [address for address in addresses if "Acme" in address]
    assert rest == [[], {}, {}, ""]
