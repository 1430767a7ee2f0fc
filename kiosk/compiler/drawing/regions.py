"""From the shapes of a region to what the screen needs: one path, polygons, and a pin."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.compiler.drawing.holes import joined
from kiosk.compiler.drawing.shapes import Shape
from kiosk.pack.geometry import (
    Point,
    Polygon,
    Segment,
    area,
    contains,
    covers,
    distance_to,
    flattened,
    nearest,
    path_data,
    rounded,
    stroke_outline,
)

PIN_GAP = 20.0
"""How far a pin's middle stays from its region's edge, in view-box units."""
_DEPTHS = (5.0, 3.0, 2.0, 1.0, 0.5)
"""How far the end of a number's line lies within its region, where there is so much of it."""
_FAR = 60.0
"""A pin is far enough from another region or pin."""
_SIDES = 16
_GRID = 24


@dataclass(frozen=True)
class Outline:
    """A region in view-box units: absolute path data and its flattened outlines."""

    path: str
    polygons: tuple[Polygon, ...]


NOTHING = Outline("", ())


def outline(shapes: Sequence[Shape]) -> Outline:
    """The outline of all shapes of a region together."""
    segments: list[Segment] = []
    polygons: list[Polygon] = []
    for shape in shapes:
        lines = flattened(shape.segments)
        if shape.stroke_width:
            strokes = [stroke_outline(line, closed, shape.stroke_width) for line, closed in lines]
            polygons += strokes
            for stroke in strokes:
                segments += _straight(stroke)
        else:
            inside = [points for line, _ in lines if len(points := rounded(line)) > 2]
            polygons += joined(inside, even_odd=shape.even_odd)
            segments += shape.segments
    kept = tuple(points for points in map(rounded, polygons) if len(points) > 2)
    return Outline(path_data(segments), kept)


def pins(
    outlines: Sequence[Outline],
    given: Sequence[tuple[float, float] | None],
    width: float,
    height: float,
) -> list[Point]:
    """Where each region's number stands: as given, else beside it, clear of other regions."""
    placed: dict[int, Point] = {index: pin for index, pin in enumerate(given) if pin is not None}
    for index, region in enumerate(outlines):
        if index not in placed:
            others = [other for place, other in enumerate(outlines) if place != index]
            placed[index] = _pin(region, others, list(placed.values()), width, height)
    return [rounded([placed[index]])[0] for index in range(len(outlines))]


def tip(region: Outline, pin: Point) -> Point:
    """Where the line from a number ends: at the number if that stands in its region, else at the nearest spot of it."""
    if not region.polygons or covers(region.polygons, pin):
        return pin
    edge = min(
        (nearest(polygon, pin) for polygon in region.polygons), key=lambda at: math.dist(at, pin)
    )
    away = math.dist(edge, pin) or 1.0
    inward = ((edge[0] - pin[0]) / away, (edge[1] - pin[1]) / away)
    for depth in _DEPTHS:
        spot = (edge[0] + inward[0] * depth, edge[1] + inward[1] * depth)
        if covers(region.polygons, spot):
            return rounded([spot])[0]
    return rounded([edge])[0]


def _pin(
    region: Outline, others: Sequence[Outline], taken: Sequence[Point], width: float, height: float
) -> Point:
    """The best of several points around the region: far from other regions and other pins."""
    if not region.polygons:
        return (width / 2, height / 2)
    body = max(region.polygons, key=area)
    middle = pole(body)
    boxed = [(other, _box(other)) for other in others if other.polygons]
    best, best_score = middle, -math.inf
    for side in range(_SIDES):
        angle = 2 * math.pi * side / _SIDES
        pin = _outside(region, middle, (math.cos(angle), math.sin(angle)))
        near = (other for other, box in boxed if _away(box, pin) < _FAR)
        score = min((_clearance(other, pin) for other in near), default=_FAR)
        score = min(score, _FAR, *(math.dist(pin, other) - PIN_GAP for other in taken), _FAR)
        score -= math.dist(pin, middle) / 10
        margin = min(pin[0], pin[1], width - pin[0], height - pin[1]) - PIN_GAP
        score += 10 * min(0.0, margin)
        if score > best_score + 1e-6:
            best, best_score = pin, score
    return best


def _box(region: Outline) -> tuple[float, float, float, float]:
    xs, ys = zip(*(point for polygon in region.polygons for point in polygon), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _away(box: tuple[float, float, float, float], point: Point) -> float:
    """The distance of a point from a box; 0 inside it."""
    left, top, right, bottom = box
    x, y = point
    return math.hypot(max(left - x, 0.0, x - right), max(top - y, 0.0, y - bottom))


def _outside(region: Outline, start: Point, direction: Point) -> Point:
    """The first point in a direction that has the gap to every part of the region."""
    step = 4.0
    for count in range(1, 500):
        point = (start[0] + direction[0] * step * count, start[1] + direction[1] * step * count)
        if _clearance(region, point) >= PIN_GAP:
            return point
    return start


def _clearance(region: Outline, point: Point) -> float:
    """The distance of a point from a region; 0 inside it."""
    if covers(region.polygons, point):
        return 0.0
    return min((distance_to(polygon, point) for polygon in region.polygons), default=math.inf)


def pole(polygon: Sequence[Point]) -> Point:
    """The inside point of a polygon that is farthest from its outline, to a grid's accuracy."""
    left, right = min(x for x, _ in polygon), max(x for x, _ in polygon)
    top, bottom = min(y for _, y in polygon), max(y for _, y in polygon)
    best, best_distance = ((left + right) / 2, (top + bottom) / 2), -1.0
    for row in range(_GRID):
        for column in range(_GRID):
            point = (
                left + (column + 0.5) * (right - left) / _GRID,
                top + (row + 0.5) * (bottom - top) / _GRID,
            )
            if contains(polygon, point):
                distance = distance_to(polygon, point)
                if distance > best_distance:
                    best, best_distance = point, distance
    return best


def _straight(polygon: Polygon) -> list[Segment]:
    if not polygon:
        return []
    lines: list[Segment] = [("L", (point,)) for point in polygon[1:]]
    return [("M", (polygon[0],)), *lines, ("Z", ())]
