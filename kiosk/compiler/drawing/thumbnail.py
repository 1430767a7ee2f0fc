"""A drawing as it is drawn small: fewer points than the eye could tell there, since each costs time on the screen."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kiosk.compiler.drawing.numbers import numbers, parse_transform
from kiosk.compiler.drawing.path import parse_path
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.geometry import Point, Polygon, Segment, flattened, foot, path_data, scale_of

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
    """The outlines as lines, rounded to units: those are drawn faster than curves."""
    out: list[Segment] = []
    for line, closed in flattened(segments, strays):
        around = thinned([*line, line[0]] if closed else line, strays)
        first, *others = _rounded(around, strays)
        out += [("M", (first,)), *(("L", (point,)) for point in others)]
        out += [("Z", ())] if closed else []
    return out


def _rounded(line: Polygon, strays: float) -> Polygon:
    """Where a line may stray by less than a unit, in an enlarged group, rounding would be seen."""
    if strays < STRAYS:
        return line
    points = [(float(round(x)), float(round(y))) for x, y in line]
    return [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]


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
