"""What the planner knows after something has happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.answering import InvalidAnswer, event_in, new_problems
from planner.application import (
    DATE,
    HIGHEST_ROW,
    TITLE,
    Application,
    Happening,
    Text,
    choice_after,
    mark,
    person_row,
    texts_to,
)
from planner.changes import (
    Answering,
    AnswerTold,
    Arriving,
    CalendarSaved,
    Carried,
    Change,
    CodesArrived,
    DayCame,
    Done,
    Filed,
    FormTyped,
    Happened,
    HolidaysArrived,
    KeepingChosen,
    PersonAdded,
    PersonRemoved,
    PlaceRemembered,
    PlanBegun,
    PlanBroughtBack,
    PlanNamed,
    PlanRemoved,
    PlansArrived,
    PlanShown,
    PlansOpened,
    Printing,
    PrintingChosen,
    Redated,
    RestArrived,
    RowOpened,
    SightChanged,
    TakenBack,
    TextDropped,
    TextEdited,
    TextMended,
    Toggled,
    TroubleMet,
    Undone,
)
from planner.merging import merged, restored, stamped
from planner.state import Arrival, State
from rules import EventKind


def changed(state: State, change: Change, at: int = 0) -> State:
    """What the planner knows after `change`, which came at this moment, in milliseconds since 1970."""
    after = _changed(state, change)
    if after.plans is state.plans or isinstance(change, PlansArrived | PlansOpened):
        return after
    return after._replace(
        plans={
            key: stamped(application, state.plans.get(key), at) for key, application in after.plans.items()
        }
    )


def _changed(state: State, change: Change) -> State:
    match change:
        case FormTyped(fields):
            return _filled_in(state, fields)
        case PersonAdded() | PersonRemoved() | TextEdited() | TextMended() | TextDropped():
            return _written(state, change)
        case Happened() | Redated() | TakenBack():
            return _lived(state, change)
        case Answering(is_begun):
            return state._replace(answer=() if is_begun else None)
        case AnswerTold(key, fields):
            return _answered(state, key, fields)
        case (
            PlanBegun()
            | PlanShown()
            | PlanNamed()
            | PlanRemoved()
            | PlanBroughtBack()
            | Undone()
            | PlansArrived()
        ):
            return _planned(state, change)
        case PlansOpened() | Arriving() | Filed() | Carried():
            return _carried(state, change)
        case Toggled(step, is_open):
            unfolded = state.unfolded | {step} if is_open else state.unfolded - {step}
            return state._replace(unfolded=unfolded, opened=step if is_open else state.opened)
        case SightChanged(seen, unseen):
            return state._replace(unseen=state.unseen - seen | unseen)
        case RowOpened(step):
            return state._replace(opened=step)
        case PrintingChosen(with_texts, with_code, all_plans):
            return state._replace(prints_texts=with_texts, prints_code=with_code, prints_all=all_plans)
        case Printing(is_printing):
            return state._replace(is_printing=is_printing)
        case CodesArrived(address):
            return state._replace(address=address)
        case CalendarSaved(key, written):
            return _with_plan(state, key, state.plans[key]._replace(written=written))
        case Done(key, outcome):
            return state._replace(outcome=(key, outcome))
        case DayCame(today):
            return state if today == state.today else _on(state, today)
        case RestArrived(countries):
            return state._replace(has_rest=True, countries=countries)
        case PlaceRemembered(country, region):
            place = state.application.place
            return state if place[0] or not country else _placed(state, country, region)
        case HolidaysArrived(are_here):
            return _told_anew(state)._replace(holidays=Arrival.HERE if are_here else Arrival.LOST)
        case KeepingChosen(is_kept):
            return state._replace(is_kept=is_kept, troubles=frozenset())
        case TroubleMet(trouble, is_there):
            troubles = state.troubles | {trouble} if is_there else state.troubles - {trouble}
            return state._replace(troubles=troubles)


def _written(
    state: State, change: PersonAdded | PersonRemoved | TextEdited | TextMended | TextDropped
) -> State:
    """The state after the reader has told of people, or worked on a message."""
    application = state.application
    match change:
        case PersonAdded(mark):
            number = min(application.people_ever + 1, HIGHEST_ROW)
            people = (*application.people, person_row(number, mark))
            return _with(_anew(state), application._replace(people=people, people_ever=number))
        case PersonRemoved(row):
            return _undoable(state, _without_person(application, row))
        case TextEdited(key):
            return _with(_anew(state), _edited(application, change))._replace(typing=key)
        case TextMended(edit):
            return _undoable(state, _edited(application, edit))._replace(typing=edit.key)
        case TextDropped(key):
            texts = _without(application.texts, key)
            return _undoable(state, application._replace(texts=texts))._replace(typing=key)


def _lived(state: State, change: Happened | Redated | TakenBack) -> State:
    """The state after the reader has told, or corrected, what has happened."""
    application = state.application
    match change:
        case Happened(told):
            happenings = (*application.happenings, *told)
        case Redated(key, on):
            happenings = tuple(
                each._replace(event=each.event._replace(on=on)) if each.key == key else each
                for each in application.happenings
            )
        case TakenBack(key):
            happenings = _taken_back(application, key)
    after = application._replace(happenings=happenings)
    problems = new_problems(application, after, state.today, state.dates)
    if problems:
        return state._replace(refused=(change, problems[0].message))
    return _undoable(state, after)._replace(opened=None)


def _answered(state: State, key: str, fields: Mapping[str, str]) -> State:
    """The state after the employer has answered, or with what is wrong with what the reader tells of it."""
    application = state.application
    try:
        event = event_in(fields, application, today=state.today, dates=state.dates)
    except InvalidAnswer as invalid:
        return state._replace(answer=invalid.problems)
    after = application._replace(happenings=(*application.happenings, Happening(key, event)))
    return _undoable(state, after)._replace(opened=None, answer=None)


def _planned(
    state: State,
    change: PlanBegun | PlanShown | PlanNamed | PlanRemoved | PlanBroughtBack | Undone | PlansArrived,
) -> State:
    """The state after something has happened to a plan as a whole."""
    match change:
        case PlanBegun(key, fields):
            return _with_plan(_turned_to(state, key), key, Application(fields))
        case PlanShown(key):
            return _with_holidays(_turned_to(state, key))
        case PlanNamed(key, title):
            application = state.plans[key]
            fields = {**application.fields, TITLE: title}
            return _with_plan(_anew(state), key, application._replace(fields=fields))
        case PlanRemoved(key):
            return _without_plan(state, key)
        case PlanBroughtBack(key):
            return _with_holidays(_with(_turned_to(state, key), state.plans[key]))
        case Undone(key, before, after):
            return _settled(
                _with_plan(_turned_to(state, key), key, restored(state.plans[key], before, after))
            )
        case PlansArrived(plans):
            together = {
                key: merged(state.plans[key], application) if key in state.plans else application
                for key, application in plans.items()
            }
            all_plans = dict(sorted({**state.plans, **together}.items()))
            if all_plans == state.plans:
                return state
            return _settled(_with_holidays(state._replace(plans=all_plans)))


def _carried(state: State, change: PlansOpened | Arriving | Filed | Carried) -> State:
    """The state after plans were carried along, or came."""
    match change:
        case PlansOpened(plans, shown):
            after = _planned(state, PlansArrived(plans))
            stay = {
                key: plan
                for key, plan in after.plans.items()
                if key == shown or plan.is_in_use or plan.is_removed
            }
            return _with_holidays(_turned_to(after._replace(plans=stay), shown))
        case Arriving(plans):
            return state._replace(arriving=change if plans else None)
        case Filed(plans):
            return state._replace(filed=plans)
        case Carried():
            return state._replace(carried=change)


def _on(state: State, today: date) -> State:
    """The state on another day, to which the interviews move that are examples."""
    plans = {
        key: plan._replace(fields={**plan.fields, DATE: f"{today}"}) if plan.is_example else plan
        for key, plan in state.plans.items()
    }
    return _told_anew(state)._replace(today=today, plans=plans)


def _anew(state: State) -> State:
    """The state without what was only true of the last change."""
    return _told_anew(state)._replace(undo=None)


def _told_anew(state: State) -> State:
    """The state without what is said of the reader's last action; the way back from it stays."""
    return state._replace(typing=None, outcome=None, refused=None, carried=None)


def _turned_to(state: State, key: str) -> State:
    return _anew(state)._replace(shown=key, opened=None, unfolded=frozenset(), answer=None)


def _with_plan(state: State, key: str, application: Application) -> State:
    return state._replace(plans={**state.plans, key: application})


def _with(state: State, application: Application) -> State:
    """The state with the plan that is shown as it is now; who goes on with a removed one wants it back."""
    return _with_plan(state, state.shown, application._replace(is_removed=False))


def _without_plan(state: State, key: str) -> State:
    """The state in which a plan is removed, and can come back; another one is shown if there is one."""
    before = state.plans[key]
    removed = before._replace(is_removed=True)
    state = _settled(_with_plan(_anew(state), key, removed))
    return state._replace(undo=Undone(key, before, removed))


def _settled(state: State) -> State:
    """The state in which the last plan is shown of those there are, if the one that is shown is removed."""
    others = [key for key, application in state.plans.items() if not application.is_removed]
    if not state.application.is_removed or not others:
        return state
    return state._replace(
        shown=others[-1], opened=None, unfolded=frozenset(), answer=None, typing=None, outcome=None
    )


def _undoable(state: State, application: Application) -> State:
    """The state with the plan that is shown as it is now, and a way back."""
    undo = Undone(state.shown, state.application, application)
    return _with(_anew(state), application)._replace(undo=undo)


def _filled_in(state: State, fields: Mapping[str, str]) -> State:
    """The state with these fields; a new country has no region yet."""
    application = state.application
    new = {name: text for name, text in fields.items() if application.fields.get(name, "") != text}
    if not new:
        return state
    choice = choice_after(fields, application.fields)
    state = _with(_anew(state), application._replace(fields={**application.fields, **new, **choice}))
    country, _ = state.application.place
    return state if application.place[0] == country else _placed(state, country, "")


def _placed(state: State, country: str, region: str) -> State:
    """The state with a place, for which the holidays are wanted."""
    application = state.application
    place = {"country": country, "region": region}
    state = _with(state, application._replace(fields={**application.fields, **place}))
    return _with_holidays(state)


def _with_holidays(state: State) -> State:
    """The state in which the holidays are wanted, if a plan has a country and they are not here."""
    has_place = any(application.place[0] for application in state.plans.values())
    is_wanted = has_place and state.holidays is not Arrival.HERE
    return state._replace(holidays=Arrival.WANTED) if is_wanted else state


def _without_person(application: Application, row: str) -> Application:
    return application._replace(
        people=tuple(other for other in application.people if other != row),
        fields={name: text for name, text in application.fields.items() if not name.startswith(f"{row}-")},
        texts=_without(application.texts, *texts_to(application, row)),
        happenings=tuple(each for each in application.happenings if each.person != row),
    )


def _edited(application: Application, edit: TextEdited) -> Application:
    """The plan with a message as it was edited; one that equals its draft again follows that again."""
    if edit.draft and (edit.subject, edit.body) == (edit.draft.subject, edit.draft.body):
        return application._replace(texts=_without(application.texts, edit.key))
    known = application.texts.get(edit.key)
    begun_from = known.begun_from if known else mark(edit.draft)
    text = Text(edit.subject, edit.body, begun_from, _days_in(edit, known))
    return application._replace(texts={**application.texts, edit.key: text})


def _days_in(edit: TextEdited, known: Text | None) -> tuple[tuple[str, str], ...]:
    """The words that tell days in a message: as they were when it was begun, while they are in it."""
    now = dict(edit.draft.days) if edit.draft else {}
    was = dict(known.days) if known else {}
    text = f"{edit.subject}\n{edit.body}"
    stay = {name: words for name, words in was.items() if words in text or name not in now}
    return tuple((now | stay).items())


def _taken_back(application: Application, key: str) -> tuple[Happening, ...]:
    """What has happened without one happening, and without what was done in the turn that it began."""
    gone = next(each for each in application.happenings if each.key == key)
    if gone.event.kind is EventKind.DONE:
        return tuple(each for each in application.happenings if each.key != key)
    in_order = list(application.in_order())
    start = in_order.index(gone)
    end = next(
        (at for at in range(start + 1, len(in_order)) if in_order[at].event.kind is not EventKind.DONE),
        len(in_order),
    )
    return tuple(each for each in application.happenings if each not in in_order[start:end])


def _without(texts: Mapping[str, Text], *keys: str) -> Mapping[str, Text]:
    return {name: text for name, text in texts.items() if name not in keys}
