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


def test_closed_outlines_and_names_stay_and_curves_become_lines() -> None:
    data = "M0 0C100 0 200 100 200 200L200 200.5L200 600ZM5 5L9 9.4"
    path = SvgElement("path", {"d": data, "id": "liver"}, 0)
    thin = simplified(path)
    lines = "M0 0L43 6L83 22L121 47L153 79L178 117L194 157L200 200L200 600L0 0ZM5 5L9 9"
    assert thin.attributes == {"d": lines, "id": "liver"}
    assert path.attributes["d"] == data


def test_points_of_an_outline_are_fewer_too() -> None:
    points = " ".join(f"{x},{y}" for x, y in CIRCLE)
    outline = SvgElement("polygon", {"points": points}, 0)
    assert len(simplified(outline).attributes["points"].split()) < 80
