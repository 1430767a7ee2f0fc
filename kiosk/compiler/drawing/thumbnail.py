"""A drawing as it is drawn small: fewer points than the eye could tell there, since each costs time on the screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

from kiosk.compiler.drawing.numbers import numbers, parse_transform
from kiosk.compiler.drawing.path import parse_path
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.geometry import Point, Polygon, Segment, foot, path_data, scale_of

STRAYS = 2.0
"""Lines stray by so much at most, in view-box units: a third of a pixel where 800 units are 120 pixels."""


def simplified(root: SvgElement, strays: float = STRAYS) -> SvgElement:
    """A copy of a drawing of the closed set whose lines have only the points that matter; its corners are not rounded.

    Raises SvgValueError if a value is malformed.
    """
    attributes = dict(root.attributes)
    if "transform" in attributes:
        strays /= max(scale_of(parse_transform(attributes["transform"])), 1e-6)
    if root.tag == "path":
        attributes["d"] = path_data(_fewer(parse_path(attributes.get("d", "")), strays))
    elif root.tag in {"polyline", "polygon"}:
        values = numbers(attributes.get("points", ""))
        points = thinned(list(zip(values[::2], values[1::2], strict=False)), strays)
        attributes["points"] = " ".join(f"{x:g} {y:g}" for x, y in points)
    if attributes.get("stroke-linejoin") == "round":
        attributes["stroke-linejoin"] = "bevel"
    children = [simplified(child, strays) for child in root.children]
    return SvgElement(root.tag, attributes, root.offset, children)


def _fewer(segments: Sequence[Segment], strays: float) -> list[Segment]:
    """Runs of lines thinned out, all else as it is."""
    out: list[Segment] = []
    for command, run in groupby(segments, key=lambda segment: segment[0]):
        found = list(run)
        if command == "L" and out and out[-1][1]:
            line = [out[-1][1][-1], *(points[0] for _, points in found)]
            found = [("L", (point,)) for point in thinned(line, strays)[1:]]
        out += found
    return out


def thinned(line: Polygon, strays: float) -> Polygon:
    """The points of a line without which it would stray farther; its ends stay.

    Source: Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized
    line or its caricature", Cartographica 10 (1973).
    """
    kept = {0, len(line) - 1}
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        away, farthest = max(
            ((_away(line, first, last, at), at) for at in range(first + 1, last)), default=(0.0, 0)
        )
        if away > strays:
            kept.add(farthest)
            waiting += [(first, farthest), (farthest, last)]
    return [point for at, point in enumerate(line) if at in kept]


def _away(line: Sequence[Point], first: int, last: int, at: int) -> float:
    return math.dist(line[at], foot(line[first], line[last], line[at]))
