from __future__ import annotations

from random import Random

import pytest

from kiosk.visit.placement import Box, place_popup, tallest_popup

AREA = Box(10, 20, 1000, 600)
GAP = 12


def overlap(a: Box, b: Box) -> bool:
    return (
        a.x < b.x + b.width
        and b.x < a.x + a.width
        and a.y < b.y + b.height
        and b.y < a.y + a.height
    )


def inside(inner: Box, outer: Box) -> bool:
    slack = 1e-6
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def placed(word: Box, width: float, height: float, area: Box = AREA) -> Box:
    x, y = place_popup(word, width, height, area, GAP)
    return Box(x, y, width, height)


@pytest.mark.parametrize("seed", range(300))
def test_popup_is_in_the_area_and_never_on_the_word(seed: int) -> None:
    chance = Random(seed)
    width, height = chance.uniform(50, 1000), chance.uniform(50, 600)
    word_width, word_height = chance.uniform(10, 300), chance.uniform(30, 60)
    word = Box(
        AREA.x + chance.uniform(0, AREA.width - word_width),
        AREA.y + chance.uniform(0, AREA.height - word_height),
        word_width,
        word_height,
    )
    popup = placed(word, width, height)
    assert inside(popup, AREA)
    if fits_beside(word, width, height):
        assert not overlap(popup, word)


def fits_beside(word: Box, width: float, height: float) -> bool:
    tallest = max(word.y - AREA.y, AREA.y + AREA.height - word.y - word.height)
    widest = max(word.x - AREA.x, AREA.x + AREA.width - word.x - word.width)
    return height + GAP <= tallest or width + GAP <= widest


def test_popup_is_below_the_word_if_there_is_room() -> None:
    word = Box(300, 100, 80, 40)
    assert placed(word, 400, 200).y == word.y + word.height + GAP


def test_popup_is_above_a_word_near_the_lower_edge() -> None:
    word = Box(300, 560, 80, 40)
    popup = placed(word, 400, 200)
    assert popup.y + popup.height + GAP == word.y


def test_popup_as_tall_as_the_area_goes_to_the_side() -> None:
    word = Box(100, 300, 80, 40)
    assert placed(word, 400, 600).x == word.x + word.width + GAP
    word = Box(800, 300, 80, 40)
    assert placed(word, 400, 600).x + 400 + GAP == word.x


@pytest.mark.parametrize("y", [20, 300, 580])
def test_popup_that_fits_nowhere_stays_in_the_area(y: float) -> None:
    assert inside(placed(Box(500, y, 80, 40), 1000, 590), AREA)


@pytest.mark.parametrize(("y", "top"), [(20, 30), (300, 30), (301, 20), (580, 20)])
def test_popup_that_fits_nowhere_keeps_to_the_edge_with_more_room(y: float, top: float) -> None:
    assert placed(Box(500, y, 80, 40), 1000, 590).y == top


@pytest.mark.parametrize(
    "word",
    [Box(-200, 300, 80, 40), Box(2000, 300, 80, 40), Box(500, -90, 80, 40), Box(500, 900, 8, 4)],
)
def test_a_word_scrolled_out_of_sight_keeps_the_popup_in_the_area(word: Box) -> None:
    assert inside(placed(word, 400, 200), AREA)


@pytest.mark.parametrize(
    ("top", "expected"),
    [(40, 600 - 20 - 30 - GAP), (560, 540 - GAP), (300, 300 + 20 - 30 - GAP)],
)
def test_a_popup_may_be_as_high_as_the_room_above_or_below_its_line(
    top: float, expected: float
) -> None:
    assert tallest_popup(Box(100, top, 80, 30), AREA, GAP, 100) == expected


def test_where_neither_is_enough_a_popup_may_be_as_high_as_the_screen() -> None:
    assert tallest_popup(Box(100, 300, 80, 30), AREA, GAP, 400) == AREA.height
