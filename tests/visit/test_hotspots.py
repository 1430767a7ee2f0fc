from __future__ import annotations

import pytest

from kiosk.pack.types import Region
from kiosk.visit.hotspots import region_at

Outline = tuple[tuple[float, float], ...]


def square(left: float, top: float, side: float) -> Outline:
    right, bottom = left + side, top + side
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def region(region_id: str, *outlines: Outline, pin: tuple[float, float] = (-500, -500)) -> Region:
    return Region(region_id, region_id, "", outlines, pin, "")


BELLY = region("belly", square(0, 0, 100))
LIVER = region("liver", square(10, 10, 40))
TUMOR = region("tumor", square(20, 20, 5))
BODY = (TUMOR, BELLY, LIVER)


@pytest.mark.parametrize("order", [BODY, BODY[::-1]])
@pytest.mark.parametrize(
    ("x", "y", "meant"), [(22, 22, "tumor"), (45, 45, "liver"), (90, 90, "belly")]
)
def test_touch_means_the_smallest_region_it_is_in(
    order: tuple[Region, ...], x: float, y: float, meant: str
) -> None:
    assert region_at(order, x, y, 10) == meant


def test_touch_beside_means_the_nearest_region_within_reach() -> None:
    left, right = region("left", square(0, 0, 10)), region("right", square(30, 0, 10))
    assert region_at((left, right), 17, 5, 10) == "left"
    assert region_at((left, right), 23, 5, 10) == "right"


def test_touch_far_from_everything_means_nothing() -> None:
    assert region_at(BODY, 111, 50, 10) == ""
    assert region_at((), 0, 0, 10) == ""


def test_reach_ends_where_it_says() -> None:
    assert region_at((BELLY,), 110, 50, 10) == "belly"
    assert region_at((BELLY,), 110.1, 50, 10) == ""


def test_touch_on_a_number_means_its_region() -> None:
    assert region_at((region("far", square(0, 0, 5), pin=(200, 300)),), 203, 304, 10) == "far"


def test_touch_in_a_number_that_lies_in_another_region_means_that_region() -> None:
    numbered = region("numbered", square(300, 300, 10), pin=(90, 90))
    assert region_at((BELLY, numbered), 90, 90, 10) == "belly"


def test_a_hole_is_outside() -> None:
    inner, outer = square(40, 40, 20), square(0, 0, 100)
    seamed = (*outer, outer[0], *inner[::-1], inner[-1])
    ring = region("ring", seamed)
    assert region_at((ring,), 50, 50, 5) == ""
    assert region_at((ring,), 20, 50, 5) == "ring"


@pytest.mark.parametrize("second", [square(40, 0, 100), square(40, 0, 100)[::-1], square(9, 9, 9)])
def test_pieces_that_lie_over_one_another_are_one_region(second: Outline) -> None:
    both = region("both", square(0, 0, 100), second)
    (ax, ay), _, (bx, by), _ = second
    assert region_at((both,), (ax + bx) / 2, (ay + by) / 2, 0) == "both"


def test_an_outline_that_crosses_itself_is_met_in_all_of_it() -> None:
    star = region("star", ((50, 0), (80, 100), (0, 38), (100, 38), (20, 100)))
    assert region_at((star,), 50, 50, 0) == "star"


def test_a_region_of_several_pieces_is_met_in_each() -> None:
    lungs = region("lungs", square(0, 0, 10), square(100, 0, 10))
    assert region_at((lungs,), 5, 5, 0) == "lungs"
    assert region_at((lungs,), 105, 5, 0) == "lungs"


def test_a_line_has_no_inside_but_is_met_within_reach() -> None:
    needle = region("needle", ((0, 0), (100, 100)))
    assert region_at((needle,), 53, 50, 5) == "needle"
    assert region_at((needle,), 70, 50, 5) == ""


def test_a_touch_beside_one_of_several_pieces_means_the_region_however_far_the_others_are() -> None:
    nodes = region("nodes", square(0, 0, 10), square(500, 500, 10))
    assert region_at([nodes], 515, 505, 10) == "nodes"
    assert region_at([nodes], 250, 250, 10) == ""
