"""Plans that are carried along: in a link, in the offline copy, in a small file."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Download, Route, expect

from planner.application import Application
from planner.carried import fragment
from planner.kept import from_text, to_text
from planner.one_file import with_plans
from tests.browser.planner import PATIENCE, Planner
from tests.browser.shared import SharedBrowser
from tests.tried import Note
from tools.build import DIST, ONE_FILE

WHOLE = (DIST / ONE_FILE).read_text()
ACME = Application(
    {
        "touched": "on",
        "interview-date": "2026-11-20",
        "process-length": "2",
        "process-unit": "weeks",
        "plan-title": "Acme </script><!-- é",
        "company": "Acme",
    }
)
LINK = fragment(ACME, with_names=True)


def text_of(download: Download) -> str:
    return Path(download.path()).read_text()


def without_plans(file: str) -> str:
    return re.sub(r'(id="carried-plans">).*?(</script>)', r"\1\2", file, count=1)


def plans_in(file: str) -> dict[str, Application]:
    (held,) = re.findall(r'<script type="application/json" id="carried-plans">(.*?)</script>', file)
    return dict(from_text(held).plans)


def known(planner: Planner) -> list[str]:
    """The titles of the plans that the page knows, but for what nobody has told, in their alphabet."""
    text = "'|'.join(a.title for a in __import__('page.loop').loop.loop.state.in_use.values())"
    told: str = planner.python(text)
    return sorted(title for title in told.split("|") if title)


def expect_says(planner: Planner, slot: str, words: str) -> None:
    expect(planner.page.locator(f'[data-slot="{slot}"]')).to_contain_text(words)


def is_warned_of_closing(planner: Planner) -> bool:
    return bool(
        planner.page.evaluate(
            """() => {
                const event = new Event("beforeunload", { cancelable: true });
                return !dispatchEvent(event);
            }"""
        )
    )


class TestLink:
    """A plan in the address."""

    def test_it_opens_as_a_copy_beside_the_plans_there_are_and_only_once(
        self, quiet_planner: Planner
    ) -> None:
        planner = Planner(quiet_planner.page, f"{quiet_planner.site}#{LINK}")
        planner.open()
        expect_says(planner, "arrived", "it is a copy")
        assert known(planner) == [ACME.title]
        assert planner.page.url == quiet_planner.site
        expect(planner.page.locator("#now .whose")).to_have_text(ACME.title)
        assert planner.act_on()["thank-you"] == "2026-11-24"
        # A page that is open takes another one in.
        other = fragment(ACME._replace(fields={**ACME.fields, "plan-title": "Borealis"}), with_names=True)
        planner.page.evaluate("told => location.hash = told", other)
        expect(planner.page.locator("#now .whose")).to_have_text("Borealis")
        assert known(planner) == [ACME.title, "Borealis"]
        assert planner.page.url == quiet_planner.site
        # Places in the page stay what they are, and what is no link does no harm.
        planner.page.evaluate("location.hash = 'result'")
        assert planner.page.url == f"{quiet_planner.site}#result"
        for damaged, words in [
            (LINK[:-1], "damaged"),
            (f"{LINK[:9]}x{LINK[10:]}", "damaged"),
            ("2" + LINK[1:], "newer version"),
        ]:
            planner.page.evaluate("told => location.hash = told", damaged)
            expect_says(planner, "arrived", words)
            assert planner.page.url == quiet_planner.site
        assert known(planner) == [ACME.title, "Borealis"]
        assert planner.axe() == []
        planner.page.reload()
        planner.expect_python("ready")
        assert known(planner) == []
        assert planner.errors == []

    def test_the_button_copies_it_with_names_only_if_the_reader_wants_that(
        self, quiet_planner: Planner
    ) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        planner.fill(interview_date="2026-11-20", plan_title="Acme")
        copied = []
        for _ in range(2):
            page.click("#copy-link")
            expect_says(planner, "linked", "The link is copied.")
            copied.append(page.evaluate("navigator.clipboard.readText()"))
            page.check("#link-names")
        application = Application(
            {"interview-date": "2026-11-20", "process-unit": "weeks", "plan-title": "Acme"}
        )
        assert copied == [f"{planner.site}#{fragment(application, names)}" for names in (False, True)]
        # Where the browser does not let the page copy, the link is there to be copied by hand.
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
        page.click("#copy-link")
        expect_says(planner, "linked", "The link is selected")
        expect(page.locator("#link")).to_have_value(copied[1])
        assert page.evaluate("getSelection().toString()") == copied[1]
        assert planner.axe() == []
        planner.fill(plan_title="x" * 10_000)
        expect(page.locator("#link")).to_be_hidden()
        page.click("#copy-link")
        expect_says(planner, "linked", "too much in it for a link")
        assert planner.errors == []


class TestSmallFile:
    """All plans as a file of their own."""

    def test_it_goes_out_and_comes_in_and_nothing_is_lost(
        self, quiet_planner: Planner, tmp_path: Path
    ) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        page.click("#export")
        expect_says(planner, "filed", "There is nothing to save yet")
        planner.fill(interview_date="2026-11-20", plan_title="Acme")
        planner.step("check-in").locator(".row").click()
        planner.step("check-in").locator("summary").click()
        text = planner.step("check-in").locator("[data-message]").first
        text.fill("My words")
        with page.expect_download() as download:
            page.click("#export")
        expect_says(planner, "filed", "Saved in your downloads")
        assert download.value.suggested_filename == "follow-up-plans-2026-11-24.json"
        saved = tmp_path / "plans.json"
        download.value.save_as(saved)

        text.fill("Other words")
        planner.fill(plan_title="Acme, analyst")
        plans = from_text(saved.read_text()).plans
        saved.write_text(to_text({**plans, "019ab000-0000-7000-8000-00000000000a": ACME}))
        page.set_input_files("#import", saved)
        rows = page.locator("#arriving li")
        expect(rows).to_have_text(
            ["Acme Changes here: 1 text.", f"{ACME.title} New: it comes beside your plans."]
        )
        expect(page.locator("#arriving-heading")).to_be_focused()
        assert planner.axe() == []
        page.click("#leave-out")
        expect(page.locator("#arriving")).to_be_hidden()
        expect_says(planner, "filed", "Nothing was changed.")
        assert known(planner) == ["Acme, analyst"]

        page.set_input_files("#import", saved)
        page.click("#take-in")
        expect_says(planner, "filed", "The plans of the file are here now.")
        assert known(planner) == [ACME.title, "Acme, analyst"]
        bodies = [field.input_value() for field in planner.step("check-in").locator("[data-message]").all()]
        assert bodies[0] == "Other words"
        own = planner.plan.get_by_text("Your text from before: check-in email")
        expect(own).to_have_count(1)
        page.set_input_files("#import", saved)
        expect(rows).to_have_text(
            [f"{title} The same as here: nothing changes." for title in ("Acme", ACME.title)]
        )
        page.click("#take-in")

        for content, words in [
            ("", "This is no file with plans"),
            ("<html>", "This is no file with plans"),
            ('{"format": 99}', "newer version"),
            (saved.read_text().replace('"on"', "7", 1), "A part of this file is damaged"),
        ]:
            saved.write_text(content)
            page.set_input_files("#import", saved)
            expect_says(planner, "filed", words)
            expect(page.locator("#arriving")).to_be_hidden()
        assert planner.errors == []

    def test_into_an_untouched_page_it_brings_what_was_shown(
        self, quiet_planner: Planner, tmp_path: Path
    ) -> None:
        saved = tmp_path / "plans.json"
        keys = [f"019ab000-0000-7000-8000-00000000000{number}" for number in range(2)]
        other = ACME._replace(fields={**ACME.fields, "plan-title": "Borealis"})
        saved.write_text(to_text(dict(zip(keys, [ACME, other], strict=True)), keys[1]))
        quiet_planner.open().page.set_input_files("#import", saved)
        quiet_planner.page.click("#take-in")
        expect(quiet_planner.page.locator("#now .whose")).to_have_text("Borealis")
        assert known(quiet_planner) == [ACME.title, "Borealis"]


def answer_with(body: str) -> Callable[[Route], None]:
    """Answers with this."""
    return lambda route: route.fulfill(body=body, content_type="text/html")


class TestOfflineCopy:
    """The page as one file that the hosted one gives away, with plans in it."""

    def test_it_carries_the_plans_and_goes_on_with_them_from_the_disk(
        self, quiet_planner: Planner, tmp_path: Path, shared_browser: SharedBrowser
    ) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        page.check("#offline-plans")
        page.click("#save-offline")
        expect_says(planner, "offline", "There is nothing to save yet")
        planner.fill(interview_date="2026-11-20", plan_title=ACME.title)
        with page.expect_download(timeout=PATIENCE) as download:
            page.click("#save-offline")
        expect_says(planner, "offline", "Saved in your downloads")
        assert download.value.suggested_filename == ONE_FILE
        file = text_of(download.value)
        assert without_plans(file) == WHOLE
        assert [plan.title for plan in plans_in(file).values()] == [ACME.title]

        copy = tmp_path / "my plans.html"
        copy.write_text(file)
        context = shared_browser.working().new_context(offline=True, locale="en-GB", timezone_id="UTC")
        there = Planner(context.new_page(), copy.as_uri()).open()
        expect(there.page.locator("#now .whose")).to_have_text(ACME.title)
        assert known(there) == [ACME.title]
        assert not is_warned_of_closing(there)
        there.fill(plan_title="Acme, analyst")
        expect_says(there, "saved", "does not hold your last changes")
        assert is_warned_of_closing(there)
        there.page.evaluate("showSaveFilePicker = undefined; delete window.showSaveFilePicker")
        files = []
        for _ in range(2):
            with there.page.expect_download(timeout=PATIENCE) as download:
                there.page.click("#save-copy")
            expect_says(there, "saved", "Saved in your downloads")
            assert download.value.suggested_filename == "my plans.html"
            files.append(text_of(download.value))
        assert files[0] == files[1]
        assert without_plans(files[0]) == WHOLE
        assert [plan.title for plan in plans_in(files[0]).values()] == ["Acme, analyst"]
        assert not is_warned_of_closing(there)
        # Saved again from what was saved: only the plans differ.
        copy.write_text(files[0])
        there.open()
        assert known(there) == ["Acme, analyst"]
        there.page.evaluate("delete window.showSaveFilePicker")
        with there.page.expect_download(timeout=PATIENCE) as download:
            there.page.click("#save-copy")
        assert text_of(download.value) == files[0]
        assert there.axe() == []
        assert there.errors == there.asked_elsewhere == []
        context.close()

    def test_it_is_brought_by_the_page_with_progress_and_without_the_plans(
        self, quiet_planner: Planner
    ) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        page.evaluate(
            """() => {
                globalThis.seen = new Set();
                const bar = document.querySelector("#copy-progress");
                const note = () => bar.hidden || seen.add(bar.value);
                new MutationObserver(note).observe(bar, { attributes: true });
            }"""
        )
        with page.expect_download(timeout=PATIENCE) as download:
            page.click("#save-offline")
        expect_says(planner, "offline", "as it was built, without your plans")
        assert text_of(download.value) == WHOLE
        expect(page.locator("#copy-progress")).to_be_hidden()
        assert page.evaluate("seen.size") > 1

    def test_one_that_stands_still_is_given_up(self, quiet_planner: Planner) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        planner.python("setattr(__import__('page.offline_copy').offline_copy, 'PATIENCE', 1)")
        held: list[Route] = []
        page.route(f"**/{ONE_FILE}", lambda route: held.append(route))
        page.click("#save-offline")
        expect(page.locator("#copy-progress")).to_be_visible()
        expect_says(planner, "offline", "Check your connection")
        expect(page.locator("#copy-progress")).to_be_hidden()
        assert held

    def test_one_that_is_cut_or_differs_is_not_handed_over(self, quiet_planner: Planner, tried: Note) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        saved: list[object] = []
        page.on("download", lambda download: saved.append(download))
        bodies = [WHOLE[:-1], WHOLE[:1000], "", WHOLE.replace("Follow", "Fallow", 1), f"{WHOLE} "]
        for body in bodies:
            page.unroute_all()
            page.route(f"**/{ONE_FILE}", answer_with(body))
            page.click("#save-offline")
            expect(page.locator("#copy-progress")).to_be_hidden(timeout=PATIENCE)
            expect_says(planner, "offline", "nothing was saved")
            planner.fill(plan_title=str(len(body)))  # what was said goes with it
        assert saved == []
        tried("a copy to save that arrives damaged", len(bodies))

    def test_it_says_why_there_is_none(self, quiet_planner: Planner) -> None:
        planner, page = quiet_planner.open(), quiet_planner.page
        planner.fill(interview_date="2026-11-20")
        page.check("#offline-plans")
        page.route(f"**/{ONE_FILE}", lambda route: route.abort())
        page.click("#save-offline")
        expect_says(planner, "offline", "Check your connection")
        page.unroute_all()
        page.route(f"**/{ONE_FILE}", lambda route: route.fulfill(body="<title>Sign in</title>"))
        page.click("#save-offline")
        expect_says(planner, "offline", "a page to sign in to the network")
        page.unroute_all()
        page.route(f"**/{ONE_FILE}", lambda route: route.fulfill(status=503))
        page.click("#save-offline")
        expect_says(planner, "offline", "Check your connection")


class TestOneFile:
    """The page as one file, which saves itself anew."""

    def test_it_saves_itself_in_place_where_the_browser_lets_it(
        self, shared_browser: SharedBrowser, tmp_path: Path
    ) -> None:
        copy = tmp_path / ONE_FILE
        copy.write_text(with_plans(WHOLE, to_text({"019ab000-0000-7000-8000-00000000000a": ACME})))
        context = shared_browser.working().new_context(offline=True, locale="en-GB", timezone_id="UTC")
        planner = Planner(context.new_page(), copy.as_uri()).open()
        page = planner.page
        expect(page.locator("#copy-link")).to_have_count(0)
        page.evaluate(
            """() => {
                window.written = [];
                window.asked = [];
                const createWritable = async () => ({
                    write: async (bytes) => window.written.push(new TextDecoder().decode(bytes)),
                    close: async () => {
                        if (window.isFull) throw new DOMException("full", "QuotaExceededError");
                    },
                });
                window.showSaveFilePicker = async (options) => {
                    window.asked.push(options.suggestedName);
                    if (window.declines) throw new DOMException("no", "AbortError");
                    return { createWritable };
                };
            }"""
        )
        page.evaluate("window.declines = true")
        planner.fill(plan_title="Acme, analyst")
        page.click("#save-copy")
        page.wait_for_timeout(200)
        assert page.evaluate("written.length") == 0
        assert is_warned_of_closing(planner)
        page.evaluate("window.declines = false")
        for title in ("Acme 1", "Acme 2"):
            planner.fill(plan_title=title)
            page.click("#save-copy")
            expect_says(planner, "saved", "Saved, with your plans as they are now.")
            file = page.evaluate("written.at(-1)")
            assert without_plans(file) == WHOLE
            assert [plan.title for plan in plans_in(file).values()] == [title]
        assert page.evaluate("asked") == [ONE_FILE] * 2
        planner.fill(plan_title="Acme 3")
        page.evaluate("window.isFull = true")
        page.click("#save-copy")
        expect_says(planner, "saved", "could not write the file")
        assert is_warned_of_closing(planner)
        assert planner.errors == []
        # It reads a link, too.
        planner.page.evaluate("told => location.hash = told", LINK)
        expect(page.locator("#now .whose")).to_have_text(ACME.title)
        expect_says(planner, "arrived", "it is a copy")
        context.close()

    def test_plans_that_it_cannot_read_are_said_and_stay(
        self, shared_browser: SharedBrowser, tmp_path: Path
    ) -> None:
        copy = tmp_path / ONE_FILE
        copy.write_text(with_plans(WHOLE, "{"))
        context = shared_browser.working().new_context(offline=True, locale="en-GB", timezone_id="UTC")
        planner = Planner(context.new_page(), copy.as_uri()).open()
        expect_says(planner, "arrived", "cannot be read")
        assert planner.errors == []
        context.close()
