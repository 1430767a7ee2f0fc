"""Path data, shapes, transforms and arcs become absolute M L C Z."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from kiosk.compiler.drawing.numbers import SvgValueError, parse_transform
from kiosk.compiler.drawing.path import parse_path
from kiosk.compiler.drawing.shapes import ellipse, outline, rectangle
from kiosk.pack.geometry import (
    area,
    contains,
    distance_to,
    flattened,
    multiply,
    path_data,
    stroke_outline,
    transformed,
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("M1 2L3 4", "M1 2L3 4"),
        ("m1 2 3 4 5 6z", "M1 2L4 6L9 12Z"),
        ("M1,2,3,4", "M1 2L3 4"),
        ("M0 0H5V6h-1v-2", "M0 0L5 0L5 6L4 6L4 4"),
        ("M0 0 10 0 10 10zl5 5", "M0 0L10 0L10 10ZL5 5"),
        ("M5 5l1 1zm2 2l1 1", "M5 5L6 6ZM7 7L8 8"),
        ("M0 0C1 2 3 4 5 6S9 10 11 12", "M0 0C1 2 3 4 5 6C7 8 9 10 11 12"),
        ("M0 0S3 4 5 6", "M0 0C0 0 3 4 5 6"),
        ("M0 0Q3 3 6 0T12 0", "M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0"),
        ("M0 0T6 0", "M0 0C0 0 2 0 6 0"),
        ("M.5.5-1-1", "M0.5 0.5L-1 -1"),
        ("M1e1 2E0", "M10 2"),
        ("M0 0A0 5 0 0 1 9 9", "M0 0L9 9"),
        ("M3 3A5 5 0 0 1 3 3", "M3 3"),
    ],
)
def test_path_data_becomes_absolute(data: str, expected: str) -> None:
    assert path_data(parse_path(data)) == expected


@pytest.mark.parametrize(
    "data",
    ["", "L1 2", "M1", "M1 2 3", "M1 2 X", "M1 2z3 4", "M a b", "M0 0A1 1 0 2 0 3 3", "M1e99 0"],
)
def test_malformed_path_data_is_refused(data: str) -> None:
    with pytest.raises(SvgValueError):
        parse_path(data)


@pytest.mark.parametrize(("large", "sweep"), [(0, 0), (0, 1), (1, 0), (1, 1)])
@pytest.mark.parametrize("turn", [0, 30, -75])
def test_every_point_of_an_arc_lies_on_one_ellipse(large: int, sweep: int, turn: int) -> None:
    segments = parse_path(f"M100 100A60 40 {turn} {large} {sweep} 150 130")
    points, _ = flattened(segments, 0.01)[0]
    assert points[-1] == (150.0, 130.0)
    angle = math.radians(-turn)
    unit = [
        (
            (x * math.cos(angle) - y * math.sin(angle)) / 60,
            (x * math.sin(angle) + y * math.cos(angle)) / 40,
        )
        for x, y in points
    ]
    # The circle through the first, middle and last point has radius 1 and holds all others.
    (ax, ay), (bx, by), (cx, cy) = unit[0], unit[len(unit) // 2], unit[-1]
    d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    a2, b2, c2 = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    mx = (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d
    my = (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d
    assert all(math.hypot(x - mx, y - my) == pytest.approx(1, abs=2e-3) for x, y in unit)
    cross = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    assert (cross > 0) == bool(sweep)
    length = sum(math.dist(one, two) for one, two in pairwise(unit))
    assert (length > math.pi) == bool(large)


def test_an_arc_too_small_for_its_ends_grows() -> None:
    points, _ = flattened(parse_path("M0 0A1 1 0 0 1 100 0"), 0.01)[0]
    assert min(y for _, y in points) == pytest.approx(-50, abs=0.1)


def test_arc_flags_may_stand_without_blanks() -> None:
    assert parse_path("M0 0a25 25 0 01 50 0") == parse_path("M0 0a25 25 0 0 1 50 0")
    assert parse_path("M0 0a25 25 0 0150 0") == parse_path("M0 0a25 25 0 0 1 50 0")


@pytest.mark.parametrize(
    ("data", "point", "expected"),
    [
        ("translate(10)", (1, 2), (11, 2)),
        ("translate(10, 20)", (1, 2), (11, 22)),
        ("scale(2)", (1, 2), (2, 4)),
        ("scale(2 3)", (1, 2), (2, 6)),
        ("rotate(90)", (1, 0), (0, 1)),
        ("rotate(90 10 10)", (11, 10), (10, 11)),
        ("skewX(45)", (0, 1), (1, 1)),
        ("skewY(45)", (1, 0), (1, 1)),
        ("matrix(1 0 0 1 5 6)", (1, 1), (6, 7)),
        ("translate(10 0) scale(2)", (1, 1), (12, 2)),
        ("", (3, 4), (3, 4)),
    ],
)
def test_transforms_move_points(
    data: str, point: tuple[float, float], expected: tuple[float, float]
) -> None:
    moved = transformed([("M", (point,))], parse_transform(data))[0][1][0]
    assert moved == pytest.approx(expected)


@pytest.mark.parametrize("data", ["turn(3)", "rotate()", "translate(1 2 3)", "scale(a)", "junk"])
def test_malformed_transforms_are_refused(data: str) -> None:
    with pytest.raises(SvgValueError):
        parse_transform(data)


def test_the_inner_transform_comes_first() -> None:
    both = multiply(parse_transform("translate(10 0)"), parse_transform("scale(2)"))
    assert both == pytest.approx(parse_transform("translate(10 0) scale(2)"))


def test_a_circle_keeps_its_area_when_flattened() -> None:
    (points, closed) = flattened(ellipse(100, 100, 50, 50))[0]
    assert closed
    assert area(points) == pytest.approx(math.pi * 2500, rel=0.04)
    assert all(abs(math.dist(point, (100, 100)) - 50) < 1.5 for point in points)


@pytest.mark.parametrize("tolerance", [0.1, 1.5, 5.0])
def test_flattened_curves_stay_within_the_tolerance(tolerance: float) -> None:
    curve = parse_path("M0 0C0 200 300 -100 300 120")
    fine, _ = flattened(curve, 0.001)[0]
    coarse, _ = flattened(curve, tolerance)[0]
    line = [*coarse, *reversed(coarse)]
    assert max(distance_to(line, point) for point in fine) <= tolerance


def test_a_rounded_rectangle_has_its_corners_cut() -> None:
    points, _ = flattened(rectangle(0, 0, 100, 50, 20, 20))[0]
    assert not contains(points, (2, 2))
    assert contains(points, (50, 2))


@pytest.mark.parametrize(
    ("tag", "attributes", "expected"),
    [
        ("rect", {"x": "1", "y": "2", "width": "3", "height": "4"}, "M1 2L4 2L4 6L1 6Z"),
        ("line", {"x1": "1", "y1": "2", "x2": "3", "y2": "4"}, "M1 2L3 4"),
        ("polyline", {"points": "1,2 3,4 5,6"}, "M1 2L3 4L5 6"),
        ("polygon", {"points": "1 2,3 4,5 6"}, "M1 2L3 4L5 6Z"),
        ("stop", {}, ""),
    ],
)
def test_shapes_become_paths(tag: str, attributes: dict[str, str], expected: str) -> None:
    assert path_data(outline(tag, attributes)) == expected


def test_a_stroke_becomes_a_band_of_its_width() -> None:
    band = stroke_outline([(0, 0), (100, 0), (100, 100)], False, 10)
    assert [contains(band, point) for point in [(50, 4), (50, -4), (96, 50)]] == [True] * 3
    assert [contains(band, point) for point in [(50, 6), (50, -6)]] == [False] * 2
    assert area(band) == pytest.approx(2000, rel=0.02)


def test_a_closed_stroke_is_a_ring_with_a_hole() -> None:
    circle, closed = flattened(ellipse(0, 0, 50, 50), 0.1)[0]
    ring = stroke_outline(circle, closed, 10)
    assert [contains(ring, point) for point in [(48, 1), (-52, 1)]] == [True] * 2
    assert [contains(ring, point) for point in [(0, 0), (60, 1)]] == [False] * 2
