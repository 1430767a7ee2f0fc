"""A drawing made lighter for where it is small."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from kiosk.compiler.drawing.path import parse_path
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.compiler.drawing.thumbnail import simplified, thinned
from kiosk.pack.geometry import Polygon, foot

CIRCLE: Polygon = [
    (400 + 300 * math.cos(turn / 100 * math.pi), 300 + 300 * math.sin(turn / 100 * math.pi))
    for turn in range(201)
]


def test_a_line_strays_no_farther_and_keeps_its_ends() -> None:
    line = thinned(CIRCLE, 2.0)
    assert len(line) < 40
    assert (line[0], line[-1]) == (CIRCLE[0], CIRCLE[-1])
    sides = list(pairwise(line))
    strayed = [min(math.dist(foot(*side, at), at) for side in sides) for at in CIRCLE]
    assert max(strayed) <= 2.0


@pytest.mark.parametrize("line", [[(0.0, 0.0)], [(0.0, 0.0), (0.1, 0.0)], [(1.0, 1.0)] * 9])
def test_short_lines_and_lines_of_one_spot_end_where_they_did(line: Polygon) -> None:
    assert [thinned(line, 2.0)[0], thinned(line, 2.0)[-1]] == [line[0], line[-1]]


def test_a_line_in_an_enlarged_group_strays_by_as_much_less() -> None:
    data = "M" + "L".join(f"{x / 10} {y / 10}" for x, y in CIRCLE)
    path = SvgElement("path", {"d": data, "stroke-linejoin": "round"}, 0)
    group = SvgElement("g", {"transform": "scale(10)"}, 0, [path])
    counts = [_points(group), _points(SvgElement("g", {}, 0, [path]))]
    assert counts[0] == len(thinned(CIRCLE, 2.0))
    assert counts[1] < counts[0]


def _points(group: SvgElement) -> int:
    return len(parse_path(simplified(group).children[0].attributes["d"]))


def test_curves_closed_outlines_and_names_stay() -> None:
    data = "M0 0C10 0 20 10 20 20L20 20.5L20 60ZM5 5L9 9Z"
    path = SvgElement("path", {"d": data, "id": "liver"}, 0)
    thin = simplified(path)
    assert thin.attributes == {"d": "M0 0C10 0 20 10 20 20L20 60ZM5 5L9 9Z", "id": "liver"}
    assert path.attributes["d"] == data


def test_points_of_an_outline_are_fewer_too() -> None:
    points = " ".join(f"{x},{y}" for x, y in CIRCLE)
    outline = SvgElement("polygon", {"points": points}, 0)
    assert len(simplified(outline).attributes["points"].split()) < 80
