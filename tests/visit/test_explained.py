"""Words in words, and the way back through them."""

from __future__ import annotations

from kiosk.visit.explained import NOWHERE, Explained
from kiosk.visit.placement import Box

WORD = Box(10, 20, 30, 40)


def test_no_word_is_explained_at_first() -> None:
    assert Explained().term == ""
    assert Explained().word == NOWHERE == Box(0, 0, 0, 0)


def test_a_word_within_leads_on_and_back_and_stays_where_the_first_was_touched() -> None:
    one = Explained(("ablation",), WORD)
    two = one.follow("tumor")
    three = two.follow("cell")
    assert (three.term, three.word) == ("cell", WORD)
    assert three.back() == two
    assert two.back() == one
    assert one.back() == Explained()


def test_the_word_on_screen_leads_nowhere_new() -> None:
    one = Explained(("ablation",), WORD)
    assert one.follow("ablation") == one


def test_without_a_word_there_is_none_within() -> None:
    assert Explained().follow("tumor") == Explained()
    assert Explained().back() == Explained()


def test_a_word_may_be_met_again_further_on() -> None:
    trail = Explained(("ablation",), WORD).follow("tumor").follow("ablation")
    assert trail.trail == ("ablation", "tumor", "ablation")
