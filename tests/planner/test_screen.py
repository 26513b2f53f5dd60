"""What the page shows for what the planner knows: as data, before any browser comes into it."""

from datetime import date

import pytest

from planner.application import Text
from planner.changes import (
    DayCame,
    Done,
    HolidaysArrived,
    PersonAdded,
    SightChanged,
    TextEdited,
    TextMended,
    Toggled,
)
from planner.changing import changed
from planner.kept import from_text, to_text
from planner.screen import Screen, screen
from planner.state import Outcome, State
from rules import Day, Event, EventKind, Standing, StepKind, said
from tests.letters import Letter, letters
from tests.planner.changes import (
    FIRST,
    OPENED,
    READY,
    TODAY,
    arrived,
    done,
    draft,
    facts,
    happened,
    later,
    typed,
)

HURRIED = "Hi, just checking in to see if there are any updates on my application!!"
FAULTS = ["empty-opener", "pressing", "shouting", "no-thanks", "no-name"]
HINTS = ["no-interest", "not-specific", "too-short"]


def shown(**fields: str) -> Screen:
    return screen(typed(READY, **fields))


def with_holidays(state: State) -> State:
    return changed(state, HolidaysArrived(True))


def edited(state: State, key: str, body: str, subject: str | None = None) -> State:
    own = draft(state, key)
    return changed(state, TextEdited(key, own.subject if subject is None else subject, body, own))


class TestHeadline:
    """What to do next."""

    @pytest.mark.parametrize(
        ("interview", "headline"),
        [
            ("2026-12-14", "You have an interview on Monday 14 December"),
            ("2026-11-25", "You have an interview tomorrow"),
            ("2026-11-24", "Send your thank-you email tomorrow"),
            ("2026-11-22", "Send your thank-you email today"),
            ("2026-11-20", "Send your thank-you email today"),
            ("2026-11-19", "Send your thank-you email today"),
            ("2026-11-18", "Send your check-in email tomorrow"),
            ("2026-11-10", "Send your check-in email today"),
            ("2026-10-10", "Send your check-in email today"),
            ("2026-10-09", "Send a last email and move on today"),
        ],
    )
    def test_it_says_what_is_to_be_done_now_or_next(self, interview: str, headline: str) -> None:
        seen = shown(interview_date=interview)
        assert said(seen.now.headline) == headline
        assert seen.now.ending == ""

    def test_it_follows_what_has_happened(self) -> None:
        thanked = later(READY, DayCame(date(2026, 11, 25)), done(StepKind.THANK_YOU, date(2026, 11, 25)))
        assert said(screen(thanked).now.headline) == "Send your check-in email on Tuesday 1 December"

    @pytest.mark.parametrize(
        ("kind", "reply", "ending"),
        [
            (EventKind.OFFER, "Reply to their offer", "Congratulations on the offer: this plan is closed."),
            (
                EventKind.REJECTION,
                "Reply to their decision",
                "They chose somebody else: this plan is closed.",
            ),
            (EventKind.WITHDRAWN, "Tell them that you withdraw", "You have withdrawn: this plan is closed."),
        ],
    )
    def test_a_closed_plan_says_how_it_ended_beside_the_reply_and_alone(
        self, kind: EventKind, reply: str, ending: str
    ) -> None:
        closed = later(READY, happened(Event(kind, TODAY)))
        assert said(screen(closed).now.headline) == f"{reply} today"
        assert screen(closed).now.ending == ending
        assert (ending,) in screen(closed).announcement
        replied = later(closed, done(StepKind.REPLY, TODAY))
        assert (said(screen(replied).now.headline), screen(replied).now.ending) == (ending, "")

    def test_a_plan_that_was_gone_through_says_so(self) -> None:
        over = later(typed(READY, interview_date="2026-11-20"), done(StepKind.MOVE_ON, TODAY))
        assert said(screen(over).now.headline) == "You have moved on: this plan is closed."

    def test_it_follows_the_day(self) -> None:
        tomorrow = screen(changed(READY, DayCame(date(2026, 11, 25))))
        assert said(tomorrow.now.headline) == "Send your thank-you email today"

    def test_years_are_left_to_how_far_away_a_day_is(self) -> None:
        seen = shown(process_length="6")
        assert seen.sheet
        days = {row.key: row.act_on for row in seen.sheet.rows}
        assert days[StepKind.CHECK_IN] == Day(date(2026, 12, 15), None, "Tue 15 Dec")
        assert days[StepKind.ANSWER_DUE] == Day(date(2027, 1, 5), None, "Tue 5 Jan")


class TestExample:
    """A plan of which nobody has said that it is theirs."""

    def test_it_says_so_first_until_the_form_is_touched(self) -> None:
        seen = shown(touched="")
        assert said(seen.example) == "An example, for an interview today, Tuesday 24 November."
        assert seen.announcement[:2] == (seen.example, seen.now.headline)
        own = shown(touched="on")
        assert own.example == ()
        assert own.announcement[0] == own.now.headline
        assert seen.sheet == own.sheet

    def test_a_form_with_a_problem_is_none(self) -> None:
        assert shown(touched="", process_length="x").example == ()


class TestProblems:
    """Bad input."""

    def test_all_problems_are_told_at_once_and_there_is_no_plan(self) -> None:
        seen = shown(interview_date="", process_length="0")
        assert [problem.field for problem in seen.problems] == ["interview-date", "process-length"]
        assert seen.errors.keys() == {"interview-date", "process-length"}
        assert seen.sheet is None
        assert said(seen.now.headline) == "No plan yet: the form needs a correction."
        assert seen.announcement == (seen.now.headline, *((problem.message,) for problem in seen.problems))

    def test_the_form_keeps_its_people_and_its_place_while_it_has_a_problem(self) -> None:
        assert shown(interview_date="", person_1_name="Dana").form == shown(person_1_name="Dana").form

    @pytest.mark.parametrize(
        ("length", "unit"), [("2", "months"), ("two", "weeks"), ("9" * 5000, "days"), ("0", "days")]
    )
    def test_a_length_that_cannot_be_read_is_named(self, length: str, unit: str) -> None:
        seen = shown(process_length=length, process_unit=unit)
        assert len(seen.problems) == 1


class TestSheet:
    """The plan itself."""

    def test_steps_have_windows_hours_and_moved_days_where_these_apply(self) -> None:
        seen = shown(interview_date="2026-11-27", interview_time="14:30")
        assert seen.sheet
        rows = {row.key: row for row in seen.sheet.rows}
        thank_you = rows[StepKind.THANK_YOU]
        assert said(thank_you.window) == "Window: Saturday 28 November at 14:30 to Monday 30 November"
        assert said(thank_you.moved) == "Moved from Saturday 28 November: weekend"
        assert thank_you.hours == "", "The office hours go without saying."
        notes = rows[StepKind.NOTES]
        assert (notes.window, notes.moved, notes.hours) == ((), (), "")

    @pytest.mark.parametrize(
        ("day", "at", "hours"),
        [
            ("2026-11-24", "", ""),
            ("2026-11-24", "14:30", "14:30 to 17:00"),
            ("2026-11-24", "08:00", ""),
            ("2026-11-24", "18:15", ""),
            ("2026-11-26", "18:15", "from 18:15"),
            ("2026-11-28", "09:00", "before 09:00"),
        ],
    )
    def test_hours_are_said_where_they_are_not_those_of_every_office(
        self, day: str, at: str, hours: str
    ) -> None:
        seen = shown(interview_date=day, interview_time=at)
        assert seen.sheet
        row = next(row for row in seen.sheet.rows if row.kind is StepKind.THANK_YOU)
        assert row.hours == (f"Best time of day: {hours}." if hours else "")

    def test_standings_have_a_word_but_for_what_is_later(self) -> None:
        state = typed(READY, interview_date="2026-11-12", answer_by="2026-11-20")
        seen = screen(later(state, done(StepKind.CHECK_IN, date(2026, 11, 23))))
        assert seen.sheet
        standings = {row.key: (row.standing, row.standing_word) for row in seen.sheet.rows}
        assert standings == {
            "notes": (Standing.LAPSED, "no longer due"),
            "thank-you": (Standing.LAPSED, "no longer due"),
            "answer-due": (Standing.PAST, "past"),
            "check-in": (Standing.DONE, "done"),
            "call": (Standing.NEXT, ""),
            "confirm": (Standing.LATER, ""),
            "move-on": (Standing.LATER, ""),
        }

    def test_a_late_step_says_so_kindly_and_a_lapsed_one_what_takes_its_place(self) -> None:
        seen = shown(interview_date="2026-11-10")
        assert seen.sheet
        rows = {row.key: row for row in seen.sheet.rows}
        assert said(rows["check-in"].late) == (
            "Was due on Tuesday 17 November: it is not too late, and needs no apology."
        )
        yesterday = shown(interview_date="2026-11-23").sheet
        assert yesterday
        assert said(yesterday.rows[0].late) == "Was due on Monday 23 November: it is not too late."
        thanks = rows["thank-you"]
        assert thanks.instead == "It would come too late now: your check-in email brings the thanks."
        assert (thanks.what, thanks.why, thanks.source, thanks.hours, thanks.window) == ("", "", "", "", ())
        assert {row.instead for row in seen.sheet.rows if row.standing is not Standing.LAPSED} == {""}
        assert [row.key for row in seen.sheet.rows if row.late] == ["check-in"]

    def test_after_news_the_sheet_says_no_more_which_of_the_first_two_counts(self) -> None:
        state = typed(READY, interview_date="2026-11-12", process_length="2-3", answer_by="2026-11-20")
        told = Event(EventKind.TOLD, TODAY, answer_by=date(2026, 11, 30))
        sheet = screen(later(state, happened(told))).sheet
        assert sheet
        assert sheet.note == ""

    def test_a_step_that_is_done_stands_on_its_day_and_says_no_more(self) -> None:
        state = later(typed(READY, interview_date="2026-11-20"), done(StepKind.THANK_YOU, TODAY))
        seen = screen(state).sheet
        assert seen
        row = next(row for row in seen.rows if row.kind is StepKind.THANK_YOU)
        assert (row.act_on.on, row.standing, row.what, row.instead, row.letters) == (
            TODAY,
            "done",
            "",
            "",
            (),
        )

    def test_steps_of_two_turns_are_told_apart(self) -> None:
        asked = later(typed(READY, interview_date="2026-11-12"), done(StepKind.CHECK_IN, date(2026, 11, 20)))
        seen = screen(later(asked, happened(Event(EventKind.TOLD, date(2026, 11, 23)))))
        assert seen.sheet
        assert [row.key for row in seen.sheet.rows if row.kind is StepKind.CHECK_IN] == [
            "check-in",
            "check-in-1",
        ]


class TestPlace:
    """The country and the region."""

    def test_holidays_that_are_on_their_way_are_said_to_be(self) -> None:
        state = typed(READY, country="US")
        sheet = screen(state).sheet
        assert sheet
        assert sheet.note.startswith("The public holidays are on their way.")
        assert facts(state)["Days off"] == "weekends"

    def test_holidays_that_did_not_arrive_are_a_problem_of_the_country(self) -> None:
        seen = screen(changed(typed(READY, country="US"), HolidaysArrived(False)))
        assert seen.sheet
        assert seen.errors["country"].startswith("The public holidays did not arrive. Check your connection")
        assert seen.sheet.note == f"This plan counts weekends only. {seen.errors['country']}"
        assert seen.problems == (), "The plan is there, if only with weekends."

    def test_a_plan_gives_way_to_a_holiday_of_the_country(self) -> None:
        state = with_holidays(typed(READY, country="US", interview_date="2026-11-25"))
        seen = screen(state)
        assert seen.sheet
        row = next(row for row in seen.sheet.rows if row.kind is StepKind.THANK_YOU)
        assert row.act_on.on == date(2026, 11, 27)
        assert said(row.moved) == "Moved from Thursday 26 November: Thanksgiving Day"
        assert seen.sheet.note == ""
        assert facts(state)["Days off"] == (
            "weekends, public holidays (United States) and the quiet days around New Year"
        )

    def test_a_region_is_named_before_its_country(self) -> None:
        state = typed(with_holidays(typed(READY, country="US")), region="US-CA")
        assert "public holidays (California, United States)" in facts(state)["Days off"]
        seen = screen(state)
        assert seen.form
        assert seen.form.regions["US-CA"] == "California"

    @pytest.mark.parametrize(
        ("country", "region", "field", "day"),
        [
            ("XX", "", "country", "2026-11-27"),
            ("SA", "SA-01", "region", "2026-11-29"),
            ("US", "DE-BY", "region", "2026-11-27"),
        ],
    )
    def test_an_unknown_place_is_named_and_the_weekend_counts_as_far_as_it_is_known(
        self, country: str, region: str, field: str, day: str
    ) -> None:
        state = with_holidays(typed(READY, interview_date="2026-11-26", country=country))
        seen = screen(typed(state, region=region))
        assert seen.sheet
        assert f"none with the code {region or country}" in seen.errors[field]
        assert seen.sheet.note == f"This plan counts weekends only. {seen.errors[field]}"
        row = next(row for row in seen.sheet.rows if row.kind is StepKind.THANK_YOU)
        assert row.act_on.on.isoformat() == day

    def test_years_of_which_the_holidays_are_not_known_are_named(self) -> None:
        seen = screen(with_holidays(typed(READY, country="LK", process_length="6")))
        assert seen.sheet
        assert seen.sheet.note.startswith("The public holidays of 2027 are not known in this country")
        assert (seen.sheet.note,) in seen.announcement

    def test_years_for_which_the_government_has_set_nothing_yet_are_named(self) -> None:
        seen = screen(with_holidays(typed(READY, country="CN", process_length="6")))
        assert seen.sheet
        assert seen.sheet.note.startswith("Of the days off of 2027 only those that the law fixes are known")

    def test_quiet_days_count_where_no_country_is_chosen(self) -> None:
        seen = shown(interview_date="2026-12-23")
        assert seen.sheet
        row = next(row for row in seen.sheet.rows if row.kind is StepKind.THANK_YOU)
        assert row.act_on.on == date(2026, 12, 25), "All the window is off, and four days later too."

    def test_a_quiet_day_is_named_where_a_step_gives_way_to_it(self) -> None:
        seen = shown(interview_date="2026-12-17")
        assert seen.sheet
        row = next(row for row in seen.sheet.rows if row.kind is StepKind.CHECK_IN)
        assert row.act_on.on == date(2026, 12, 28)
        assert said(row.moved).startswith("Moved from Thursday 24 December: Christmas Eve")

    @pytest.mark.parametrize(
        ("country", "counts"),
        [
            ("SA", "weekends (Friday and Saturday) and public holidays (Saudi Arabia)"),
            ("SE", "weekends, public and customary holidays (Sweden) and the quiet days around"),
            ("DE", "weekends, public holidays (Germany) and the quiet days around New Year"),
        ],
    )
    def test_what_counts_is_said(self, country: str, counts: str) -> None:
        state = with_holidays(typed(READY, country=country))
        assert facts(state)["Days off"].startswith(counts)


class TestWeekend:
    """The weekend, which the reader can correct."""

    def thank_you(self, state: State) -> date:
        sheet = screen(state).sheet
        assert sheet
        return next(row for row in sheet.rows if row.kind is StepKind.THANK_YOU).act_on.on

    def test_it_is_the_usual_one_or_that_of_the_country_until_the_reader_chooses(self) -> None:
        form = screen(READY).form
        assert form
        assert form.usual_weekend == "usual: Saturday and Sunday"
        form = screen(with_holidays(typed(READY, country="SA"))).form
        assert form
        assert form.usual_weekend == "usual there: Friday and Saturday"

    @pytest.mark.parametrize(("weekend", "day"), [("", "2026-11-27"), ("fri-sat", "2026-11-29")])
    def test_it_can_be_corrected_without_a_country(self, weekend: str, day: str) -> None:
        state = typed(READY, interview_date="2026-11-26", weekend=weekend)
        assert self.thank_you(state).isoformat() == day

    def test_a_corrected_weekend_keeps_the_holidays_of_the_country_and_is_said(self) -> None:
        state = with_holidays(typed(READY, country="US", interview_date="2026-11-25", weekend="fri"))
        assert self.thank_you(state) == date(2026, 11, 28), "After Thanksgiving and a Friday."
        assert facts(state)["Days off"].startswith("weekends (Friday), public holidays")

    def test_one_that_is_the_usual_one_is_said_where_it_was_chosen(self) -> None:
        state = with_holidays(typed(READY, country="SA", weekend="sat-sun"))
        assert facts(state)["Days off"].startswith("weekends (Saturday and Sunday)")

    @pytest.mark.parametrize("weekend", ["xx", "0", "mon-sun", "9" * 5000])
    def test_one_that_is_not_in_the_list_is_named_and_that_of_the_place_counts(self, weekend: str) -> None:
        state = with_holidays(typed(READY, country="SA", interview_date="2026-11-26", weekend=weekend))
        seen = screen(state)
        assert seen.sheet
        assert seen.errors == {
            "weekend": f"Choose a weekend from the list: it has none with the code {weekend}."
        }
        assert seen.sheet.note == f"This plan counts the usual weekend. {seen.errors['weekend']}"
        assert self.thank_you(state) == date(2026, 11, 29)

    def test_what_is_wrong_with_the_place_is_said_beside_it(self) -> None:
        seen = screen(with_holidays(typed(READY, country="XX", weekend="xx")))
        assert seen.errors.keys() == {"country", "weekend"}
        assert seen.sheet
        assert all(message in seen.sheet.note for message in seen.errors.values())


class TestPeople:
    """The rows of people in the form."""

    def test_rows_are_numbered_and_the_last_one_cannot_go(self) -> None:
        one = screen(READY).form
        two = screen(later(READY, PersonAdded())).form
        assert one
        assert two
        assert [(row.label, row.can_go) for row in one.people] == [("Person 1", False)]
        assert [(row.label, row.can_go) for row in two.people] == [("Person 1", True), ("Person 2", True)]

    @pytest.mark.parametrize(
        ("topic", "is_said"), [("the ward", False), ("they want more", True), ("", False)]
    )
    def test_a_topic_that_is_a_sentence_is_advised_on(self, topic: str, is_said: bool) -> None:
        form = screen(typed(READY, person_1_talked_about=topic)).form
        assert form
        assert bool(form.people[0].tip) is is_said

    @pytest.mark.parametrize(
        ("email", "is_said"), [("dana@example.org", False), ("dana@", True), (" ", False), ("dana", True)]
    )
    def test_an_address_that_is_none_is_advised_on(self, email: str, is_said: bool) -> None:
        form = screen(typed(READY, person_1_email=email, recruiter_email=email)).form
        assert form
        assert bool(form.people[0].email_tip) is is_said
        assert bool(form.email_tip) is is_said


class TestMending:
    """What is offered to mend a text."""

    STATE = typed(
        changed(READY, Toggled(StepKind.CHECK_IN, True)),
        person_1_name="Dana Ruiz",
        person_1_talked_about="the ward",
    )

    def offers(self, state: State) -> dict[str, str]:
        """The texts that are offered, by the labels of the buttons."""
        letter = screen(state).letters["check-in-only"]
        return {offer.label: offer.body for found in letter.found for offer in found.offers}

    def edited_draft(self, *, old: str = "Kind regards", new: str = "Best wishes") -> State:
        letter = screen(self.STATE).letters["check-in-only"]
        assert old in letter.body
        return changed(
            self.STATE,
            TextEdited("check-in-only", letter.subject, letter.body.replace(old, new), letter.draft),
        )

    def test_a_day_that_no_longer_fits_is_marked_and_offered(self) -> None:
        state = self.edited_draft()
        assert self.offers(state) == {}
        state = typed(state, interview_date="2026-11-20")
        letter = screen(state).letters["check-in-only"]
        (found,) = letter.found
        assert found.code == "outdated-day"
        assert [place.words for place in found.places] == ["on Tuesday 24 November"]
        (offer,) = found.offers
        assert offer.subject == "Next steps after the interview on Friday 20 November"
        mended = changed(
            state, TextMended(TextEdited("check-in-only", offer.subject, offer.body, letter.draft))
        )
        assert "on Friday 20 November" in screen(mended).letters["check-in-only"].body
        assert screen(mended).letters["check-in-only"].found == ()
        again = typed(mended, interview_date="2026-11-19")
        assert list(self.offers(again)) == ["Replace “on Friday 20 November” with “on Thursday 19 November”"]

    def test_a_day_in_the_subject_alone_is_found_too(self) -> None:
        state = typed(self.edited_draft(old="on Tuesday 24 November ", new=""), interview_date="2026-11-20")
        (found,) = screen(state).letters["check-in-only"].found
        assert found.reason.startswith("In the subject: ")
        assert [offer.subject for offer in found.offers] == [
            "Next steps after the interview on Friday 20 November"
        ]

    def test_a_text_that_tells_no_day_is_left_in_peace(self) -> None:
        state = typed(self.STATE, role="nurse")
        letter = screen(state).letters["check-in-only"]
        body = letter.body.replace("on Tuesday 24 November ", "")
        state = changed(state, TextEdited("check-in-only", letter.subject, body, letter.draft))
        assert self.offers(typed(state, interview_date="2026-11-20")) == {}

    def test_it_is_remembered_over_what_is_kept(self) -> None:
        kept = from_text(to_text(self.edited_draft().plans)).plans
        assert kept[FIRST].texts["check-in-only"].days == (("when", "on Tuesday 24 November"),)

    def test_the_labels_say_what_happens(self) -> None:
        wrong = self.edited_draft(old="Dear Dana,", new="Sorry to bother you again!!! By the way:")
        assert list(self.offers(wrong)) == [
            "Take out “Sorry to bother you again!!!”",
            "Replace “!!!” with “!”",
            "Add “Dear Dana,”",
        ]

    def test_it_can_be_undone(self) -> None:
        wrong = self.edited_draft(old="Dear Dana", new="Dear Tom")
        letter = screen(wrong).letters["check-in-only"]
        body = self.offers(wrong)["Replace “Dear Tom,” with “Dear Dana,”"]
        mended = changed(wrong, TextMended(TextEdited("check-in-only", "My subject", body, letter.draft)))
        assert screen(mended).undo == "Your text is changed."
        assert mended.undo
        back = changed(mended, mended.undo)
        assert screen(back).letters["check-in-only"].body == letter.body

    def test_a_slot_in_an_edited_text_is_offered_what_is_known_now(self) -> None:
        state = changed(READY, Toggled(StepKind.THANK_YOU, True))
        draft_ = screen(state).letters["thank-you-person-1"].draft
        body = draft_.body.replace("Kind regards", "Best wishes")
        state = changed(state, TextEdited("thank-you-person-1", draft_.subject, body, draft_))
        state = typed(state, person_1_name="Dana Ruiz", person_1_talked_about="The ward")
        letter = screen(state).letters["thank-you-person-1"]
        labels = [offer.label for found in letter.found for offer in found.offers]
        assert "Replace “[name]” with “Dana”" in labels
        assert "Replace “[what you talked about]” with “the ward”" in labels


class TestMessages:
    """The messages under the steps."""

    def test_days_stand_in_the_order_of_the_country(self) -> None:
        for country, day in (("", "24 November"), ("DE", "24 November"), ("US", "November 24")):
            assert day in screen(typed(READY, country=country)).letters["check-in-only"].body

    def test_each_step_that_contacts_somebody_has_them(self) -> None:
        seen = shown(process_length="2")
        assert seen.sheet
        counts = {row.key: len(row.letters) for row in seen.sheet.rows}
        assert counts == {
            "notes": 0,
            "thank-you": 1,
            "check-in": 1,
            "answer-due": 0,
            "call": 4,
            "confirm": 2,
            "move-on": 1,
        }
        labels = {row.key: row.letters_label for row in seen.sheet.rows if row.letters}
        assert labels["call"] == "What to say"
        assert labels["check-in"] == "What to write"

    def test_their_keys_hold_no_words_that_a_reader_sees(self) -> None:
        assert list(screen(READY).letters) == [
            "thank-you-person-1",
            "check-in-only",
            "call-answered",
            "call-asked-to-wait",
            "call-voicemail-answers",
            "call-called-back",
            "confirm-reached",
            "confirm-left-voicemail",
            "move-on-only",
        ]

    def test_those_of_a_person_keep_their_key_when_others_go(self) -> None:
        state = typed(later(READY, PersonAdded()), person_1_name="Dana", person_2_name="Omar")
        assert list(screen(state).letters)[:2] == ["thank-you-person-1", "thank-you-person-2"]
        assert next(iter(screen(typed(state, person_1_name="")).letters)) == "thank-you-person-2"

    @pytest.mark.parametrize(
        "event",
        [Event(EventKind.DONE, TODAY, step=StepKind.CALL), Event(EventKind.OFFER, TODAY)],
        ids=["lapsed", "over"],
    )
    def test_one_that_the_reader_has_edited_stays_when_its_step_is_not_needed_any_more(
        self, event: Event
    ) -> None:
        state = edited(typed(READY, interview_date="2026-11-16"), "check-in-only", "Dear Dana, half a let")
        after = changed(state, happened(event))
        assert screen(after).letters["check-in-only"].body == "Dear Dana, half a let"
        assert "thank-you-person-1" not in screen(after).letters

    def test_one_that_was_edited_for_what_has_gone_stands_beside_the_next_contact(self) -> None:
        state = edited(
            typed(READY, interview_date="2026-11-16"), "check-in-only", "Dear Dana, half a let", "Hm"
        )
        told = screen(changed(state, happened(Event(EventKind.TOLD, TODAY)))).letters
        letter = told["check-in-only"]
        assert (letter.step, letter.heading) == ("reply-1", "Your text from before: check-in email")
        assert (letter.subject, letter.body) == ("Hm", "Dear Dana, half a let")
        assert letter.is_from_before
        assert not letter.is_edited, "There is no draft that it could go back to."
        assert told["check-in-1-only"].body == told["check-in-1-only"].draft.body

    def test_typing_the_same_again_does_not_make_a_text_from_before_go(self) -> None:
        state = changed(READY, arrived(reply_1_only=Text("Thanks", "Dear Dana")))
        again = changed(state, TextEdited("reply-1-only", "Thanks", "Dear Dana", None))
        assert screen(again).letters["reply-1-only"].body == "Dear Dana"

    def test_a_text_that_was_handed_over_for_a_step_that_is_not_there_is_shown(self) -> None:
        texts = arrived(
            call_7_answered=Text("", "Hello, this is Sam."), reply_1_only=Text("Thanks", "Dear Dana")
        )
        letters = screen(changed(READY, texts)).letters
        for key, text in texts.plans[FIRST].texts.items():
            assert letters[key].heading.startswith("Your text from before: ")
            assert (letters[key].subject or "", letters[key].body) == (text.subject, text.body)

    def test_a_new_turn_has_a_draft_of_its_own(self) -> None:
        state = edited(typed(READY, interview_date="2026-11-12"), "check-in-only", "Dear Dana, what I sent")
        state = later(state, done(StepKind.CHECK_IN, date(2026, 11, 20)))
        letters = screen(later(state, happened(Event(EventKind.TOLD, TODAY)))).letters
        assert letters["check-in-only"].body == "Dear Dana, what I sent"
        assert letters["check-in-1-only"].body == letters["check-in-1-only"].draft.body
        assert "happy to wait" in letters["reply-1-only"].body

    def test_one_that_is_out_of_sight_is_not_checked(self) -> None:
        state = changed(edited(READY, "check-in-only", HURRIED), Toggled(StepKind.CHECK_IN, True))
        out = changed(state, SightChanged(frozenset(), frozenset({"check-in-only"})))
        letter = screen(out).letters["check-in-only"]
        assert (letter.found, letter.tally) == ((), "")
        assert [(piece.text, piece.weight) for piece in letter.pieces] == [(HURRIED, None)]
        back = changed(out, SightChanged(frozenset({"check-in-only"}), frozenset()))
        assert screen(back) == screen(state)

    def test_only_those_that_are_unfolded_are_checked(self) -> None:
        state = edited(READY, "check-in-only", HURRIED)
        assert screen(state).letters["check-in-only"].found == ()
        seen = screen(changed(state, Toggled(StepKind.CHECK_IN, True))).letters["check-in-only"]
        assert [found.code for found in seen.found][:3] == FAULTS[:3]

    def test_every_fault_of_a_hurried_check_in_is_named_and_marked(self) -> None:
        state = typed(READY, person_1_name="Dana Ruiz", person_1_talked_about="the new billing system")
        state = edited(changed(state, Toggled(StepKind.CHECK_IN, True)), "check-in-only", HURRIED)
        letter = screen(state).letters["check-in-only"]
        assert [found.code for found in letter.found] == FAULTS + HINTS
        assert [piece.text for piece in letter.pieces if piece.weight] == [
            "just checking in",
            "any updates",
            "!!",
        ]
        assert "".join(piece.text for piece in letter.pieces) == HURRIED
        assert letter.tally == "14 words; 5 things to look at, 3 hints"
        assert screen(state).announcement == (("14 words; 5 things to look at, 3 hints",),)

    def test_of_many_places_of_one_kind_the_first_are_offered_and_all_are_marked(self) -> None:
        state = changed(READY, Toggled(StepKind.CHECK_IN, True))
        for number, more in ((20, ""), (21, "and 1 more"), (900, "and 880 more")):
            letter = screen(edited(state, "check-in-only", "Any news. " * number)).letters["check-in-only"]
            found = next(found for found in letter.found if found.code == "pressing")
            assert (len(found.places), found.more) == (20, more)
            assert len([piece for piece in letter.pieces if piece.weight]) == number

    def test_places_are_counted_as_browsers_do(self) -> None:
        state = changed(READY, Toggled(StepKind.CHECK_IN, True))
        letter = screen(edited(state, "check-in-only", "Dear \U0001f600 Dana, any news?")).letters[
            "check-in-only"
        ]
        place = next(found.places[0] for found in letter.found if found.code == "pressing")
        assert (place.words, place.start, place.end) == ("any news", 14, 22)

    @pytest.mark.parametrize(
        "letter", [letter for letter in letters("bad") if letter.kind is not StepKind.REPLY], ids=str
    )
    def test_the_pieces_of_a_text_are_the_text(self, letter: Letter) -> None:
        state = typed(READY, process_length="6")
        kind = {StepKind.CALL: "call-answered", StepKind.CONFIRM: "confirm-reached"}.get(letter.kind)
        key = kind or ("thank-you-person-1" if letter.kind is StepKind.THANK_YOU else f"{letter.kind}-only")
        seen = screen(edited(changed(state, Toggled(letter.kind, True)), key, letter.body)).letters[key]
        assert "".join(piece.text for piece in seen.pieces) == letter.body
        assert all(piece.text for piece in seen.pieces if piece.weight)

    def test_only_thank_you_emails_are_compared_with_others(self) -> None:
        state = later(READY, Toggled(StepKind.CHECK_IN, True), Toggled(StepKind.THANK_YOU, True))
        same = edited(state, "check-in-only", draft(state, "thank-you-person-1").body)
        for letter in screen(same).letters.values():
            assert "same-text" not in [found.code for found in letter.found]

    def test_findings_of_a_kind_stand_together(self) -> None:
        state = changed(READY, Toggled(StepKind.CHECK_IN, True))
        letter = screen(edited(state, "check-in-only", "Have you decided? Any update? Any news?")).letters[
            "check-in-only"
        ]
        pressing = [found for found in letter.found if found.code == "pressing"]
        assert [[place.words for place in found.places] for found in pressing] == [
            ["Have you decided", "Any update", "Any news"]
        ]

    def test_a_finding_in_the_subject_says_so(self) -> None:
        state = edited(
            changed(READY, Toggled(StepKind.CHECK_IN, True)), "check-in-only", "Dear Dana", "URGENT!!"
        )
        letter = screen(state).letters["check-in-only"]
        assert [found.reason for found in letter.found if found.code == "shouting"] == [
            "In the subject: Repeated marks and words in capitals read as shouting."
        ]

    def test_the_same_text_to_two_people_is_found_in_both(self) -> None:
        state = typed(later(READY, PersonAdded()), person_1_name="Dana", person_2_name="Omar")
        state = changed(state, Toggled(StepKind.THANK_YOU, True))
        body = screen(state).letters["thank-you-person-1"].body.replace("Dana", "Omar")
        letters = screen(edited(state, "thank-you-person-2", body)).letters
        for key in ("thank-you-person-1", "thank-you-person-2"):
            assert "same-text" in [found.code for found in letters[key].found]

    def test_a_call_says_how_long_it_takes_to_say(self) -> None:
        state = edited(changed(READY, Toggled(StepKind.CALL, True)), "call-answered", "word " * 50)
        letter = screen(state).letters["call-answered"]
        assert letter.tally.startswith("50 words, about 20 seconds of speech; ")
        assert (letter.heading, letter.subject) == ("When someone answers", None)

    @pytest.mark.parametrize(
        ("body", "subject", "words"),
        [
            ("Dear Dana", "Hello", "Copied."),
            ("Dear [name]", "Hello", "Copied. Still to fill in: [name]."),
            ("Dear Dana", "At [Company]", "Copied. Still to fill in: one in the subject."),
        ],
    )
    def test_a_copied_message_has_a_word_on_its_gaps(self, body: str, subject: str, words: str) -> None:
        state = later(READY, Toggled(StepKind.CHECK_IN, True), Toggled(StepKind.MOVE_ON, True))
        state = edited(state, "check-in-only", body, subject)
        state = changed(state, Done("check-in-only", Outcome.COPIED))
        assert screen(state).letters["check-in-only"].outcome == words
        assert screen(state).letters["move-on-only"].outcome == ""

    def test_one_that_says_yesterday_is_worded_for_its_day(self) -> None:
        state = changed(READY, Toggled(StepKind.THANK_YOU, True))
        copied = Done("thank-you-person-1", Outcome.COPIED)
        early = screen(changed(state, copied)).letters["thank-you-person-1"].outcome
        assert early.startswith("Copied. It is worded for Wednesday 25 November.")
        in_time = later(state, DayCame(date(2026, 11, 25)), copied)
        assert "worded" not in screen(in_time).letters["thank-you-person-1"].outcome
        own = edited(state, "thank-you-person-1", "Dear Dana, thank you.", "Thanks")
        assert screen(changed(own, copied)).letters["thank-you-person-1"].outcome == "Copied."


def test_the_first_screen_does_without_the_rest() -> None:
    first = screen(OPENED)
    assert first.form is None
    assert screen(typed(OPENED, country="US")).sheet == first.sheet
    assert first.sheet
    assert first.letters == {}
    assert [row.key for row in first.sheet.rows] == [row.key for row in screen(READY).sheet.rows]  # type: ignore[union-attr]


def test_the_plan_is_announced_in_short() -> None:
    sentences = [said(sentence) for sentence in screen(READY).announcement]
    assert sentences[:3] == [
        "Send your thank-you email tomorrow",
        "Notes for yourself Tue 24 Nov",
        "Thank-you email Wed 25 Nov",
    ]
    assert sentences[-1] == "Move on Tue 15 Dec"
