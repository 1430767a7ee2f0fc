"""How far things go, as the documents say it: numbers, not names, so that a slip in a number is seen."""

from __future__ import annotations

import pytest

from kiosk.pack.page import Row
from kiosk.pack.types import Region
from kiosk.visit.hotspots import region_at
from kiosk.visit.idle import patience_s
from kiosk.visit.pad import CARD, NO_PAGE, PIN, StaffPad
from kiosk.visit.places import HOME, History, Place
from kiosk.visit.same_place import same_block
from kiosk.visit.settings import Settings
from kiosk.visit.state import VisitState, searched


@pytest.mark.parametrize(("words", "seconds"), [(0, 90), (6, 91), (1260, 300), (1266, 300)])
def test_a_page_lies_for_90_seconds_and_one_for_six_words_at_most_300(
    words: int, seconds: int
) -> None:
    assert patience_s(90, words) == seconds


def test_the_way_back_is_200_places_long() -> None:
    history = History((HOME,))
    for number in range(500):
        history = history.go(Place("topic", str(number)))
    assert len(history.places) == 200


@pytest.mark.parametrize(("asks", "most"), [(CARD, 10), (PIN, 8)])
def test_a_search_is_60_letters_and_a_number_8_or_10_digits_long(asks: str, most: int) -> None:
    assert searched(VisitState.first(Settings()), "x" * 100).query == "x" * 60
    pad = StaffPad(asks=asks)
    for _ in range(12):
        pad = pad.type("1")
    assert pad.typed == "1" * most


@pytest.mark.parametrize(("asks", "left"), [(CARD, "1111"), (PIN, "")])
def test_a_wrong_number_is_wrong_until_the_next_key(asks: str, left: str) -> None:
    refused = StaffPad(True, asks, "1111").refuse(NO_PAGE)
    assert (refused.typed, refused.problem, refused.shown) == (left, NO_PAGE, True)
    assert refused.type("2").problem == ""
    assert refused.erase().problem == ""


def test_back_leads_to_the_very_place_that_was_left_on_home() -> None:
    home = Place("home", "", "sites", 0.5)
    assert History((home,)).go(Place("search")).back().here == home


def test_a_slanting_edge_is_met_at_its_own_side() -> None:
    points = ((100.0, 100.0), (200.0, 200.0), (100.0, 200.0))
    slope = Region("slope", "", "", (points,), (-500.0, -500.0), "")
    assert region_at([slope], 157, 143, 10) == "slope"
    assert region_at([slope], 158, 142, 11) == ""
    assert region_at([slope], 95, 95, 8) == "slope"
    assert region_at([slope], 206, 206, 9) == "slope"
    assert region_at([slope], 206, 206, 8) == ""


@pytest.mark.parametrize(
    ("before", "after", "block", "now"),
    [("abc", "aXYZ", "b.3", "b.3"), ("abc", "aXc", "b.2", "b.2"), ("abcd", "abX", "b.4", "b.3")],
)
def test_one_of_several_that_were_rewritten_keeps_its_turn(
    before: str, after: str, block: str, now: str
) -> None:
    def page(words: str) -> list[Row]:
        return [
            Row(f"b.{number}", "paragraph", {"run": word}) for number, word in enumerate(words, 1)
        ]

    assert same_block(page(before), page(after), block) == now


def test_where_fewer_came_in_their_place_the_last_of_them_stands_for_the_rest() -> None:
    rows = [Row(name, "paragraph", {"run": name}) for name in ("a", "b", "c", "d", "e")]
    fewer = [rows[0], Row("x", "paragraph", {"run": "x"}), rows[4]]
    assert same_block(rows, fewer, "b") == "x"
    assert same_block(rows, fewer, "c") == "x"
    assert same_block(rows, fewer, "d") == "x"
