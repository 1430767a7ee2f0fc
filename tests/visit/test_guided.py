"""A guided visit as plain values: its steps, wandering, coming back, its ends."""

from __future__ import annotations

import pytest

from kiosk.pack.types import GuidedStep
from kiosk.visit.guided import (
    MOST_PLANNED,
    QUESTIONS,
    TEACH_BACK,
    Guided,
    begun,
    begun_as_planned,
)
from kiosk.visit.idle import Watch
from kiosk.visit.places import HOME, WHOLE_PAGE, History, Place
from kiosk.visit.state import VisitState, shown

STEPS = (
    GuidedStep("liver", "", "", -1),
    GuidedStep("liver", "ways", "", -1),
    GuidedStep("", "", "pump", 2),
    GuidedStep("ask", "", "", -1),
)
LIVER, WAYS = Place("topic", "liver"), Place("topic", "liver", section="ways")
PUMP, ASK = Place("diagram", "pump", step=2), Place("topic", "ask")
FIRST = begun(Guided(), "first", STEPS, teaches_back=True)


def after(guided: Guided, history: History) -> VisitState:
    return shown(VisitState().having(guided=guided), history, Watch())


def test_it_begins_on_its_first_step_and_ends_with_questions_and_the_nurse() -> None:
    assert FIRST.places == (LIVER, WAYS, PUMP, ASK, QUESTIONS, TEACH_BACK)
    assert (FIRST.at, FIRST.step, FIRST.going, FIRST.is_last) == (0, LIVER, True, False)


def test_without_a_page_there_are_no_questions_and_without_a_card_no_nurse() -> None:
    assert begun(Guided(), "first", STEPS[2:3], teaches_back=False).places == (PUMP,)


def test_no_visit_is_guided_at_first() -> None:
    assert not Guided().going
    assert not Guided().is_on(HOME)
    assert Guided().turned(1) == Guided()
    assert Guided().followed(LIVER) == Guided()


@pytest.mark.parametrize(("steps", "at"), [(1, 1), (5, 5), (6, 5), (99, 5), (-1, 0)])
def test_it_turns_from_step_to_step_and_not_past_an_end(steps: int, at: int) -> None:
    assert FIRST.turned(steps).at == at


def test_the_way_leads_back_step_by_step_and_then_home() -> None:
    assert FIRST.turned(2).way.places == (HOME, LIVER, WAYS, PUMP)
    assert FIRST.way.back().here == HOME


@pytest.mark.parametrize(
    ("step", "place", "on"),
    [
        (0, LIVER, True),
        (0, Place("topic", "liver", section=WHOLE_PAGE), True),
        (0, Place("topic", "liver", anchor="b2", fraction=0.5), True),
        (0, Place("topic", "lungs"), False),
        (0, Place("diagram", "liver"), False),
        (1, WAYS, True),
        (1, LIVER, False),
        (2, Place("diagram", "pump", step=4), True),
        (2, Place("diagram", "pump", region="tube"), True),
        (4, QUESTIONS, True),
        (4, TEACH_BACK, False),
    ],
)
def test_one_is_on_a_step_or_has_wandered_off(step: int, place: Place, on: bool) -> None:
    assert FIRST.turned(step).is_on(place) is on


def test_only_whoever_came_by_the_steps_goes_back_by_them() -> None:
    second = FIRST.turned(1)
    assert second.came_by(second.way)
    assert not second.came_by(second.way.go(Place("words")))
    assert not second.came_by(History((HOME, WAYS)))
    assert not FIRST.came_by(History((HOME, Place("topic", "liver", section="other"))))


def test_who_comes_to_the_next_step_by_a_way_of_the_page_has_taken_it() -> None:
    state = after(FIRST, FIRST.way.turn_to("ways"))
    assert state.guided.at == 1
    assert state.guided.is_on(state.history.here)


@pytest.mark.parametrize("place", [LIVER, Place("topic", "liver", section="other"), ASK, HOME])
def test_who_goes_elsewhere_stays_at_the_step(place: Place) -> None:
    assert after(FIRST, History((HOME, place))).guided.at == 0


def test_a_step_back_is_not_taken_for_the_next_one() -> None:
    back = FIRST.turned(1).turned(-1)
    assert after(back, back.way).guided.at == 0


def test_the_steps_of_a_picture_are_walked_on_the_spot() -> None:
    picture = Guided("", (Place("diagram", "pump", step=0), PUMP))
    assert picture.followed(PUMP) == picture


def test_at_its_end_nothing_follows() -> None:
    last = FIRST.turned(5)
    assert last.is_last
    assert last.followed(LIVER) == last


def test_questions_are_those_of_each_page_once() -> None:
    assert FIRST.pages == ("liver", "ask")


def test_a_question_is_chosen_and_left_again() -> None:
    chosen = FIRST.toggled("liver", 1).toggled("ask", 0)
    assert chosen.chosen == (("liver", 1), ("ask", 0))
    assert chosen.toggled("liver", 1).chosen == (("ask", 0),)


def test_its_end_forgets_all_but_what_is_planned() -> None:
    guided = begun(Guided(planned=("ask",)), "first", STEPS, teaches_back=True).toggled("liver", 1)
    assert guided.ended() == Guided(planned=("ask",))


def test_a_nurse_puts_a_visit_together() -> None:
    planned = Guided().with_page("liver").with_page("ask").with_page("liver")
    assert planned.planned == ("liver", "ask")
    assert begun_as_planned(planned).places == (LIVER, ASK, QUESTIONS, TEACH_BACK)
    assert begun_as_planned(planned).planned == ("liver", "ask")
    assert begun_as_planned(planned.without_page("liver")).places == (ASK, QUESTIONS, TEACH_BACK)


def test_a_visit_without_a_page_does_not_begin() -> None:
    assert begun_as_planned(FIRST) == FIRST


def test_there_is_room_for_so_many_pages() -> None:
    planned = Guided()
    for number in range(MOST_PLANNED):
        assert planned.has_room
        planned = planned.with_page(f"page-{number}")
    assert not planned.has_room
    assert planned.with_page("one-more") == planned
