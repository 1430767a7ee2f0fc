"""Which part of a diagram a touch means. Plain functions, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from kiosk.pack.types import Region

Point = tuple[float, float]
Polygon = Sequence[Point]


def region_at(regions: Sequence[Region], x: float, y: float, reach: float) -> str:
    """The id of the region meant by a touch at (x, y), or an empty string.

    All in view-box units. Of the regions the point is in, the smallest one; else the nearest within
    `reach`, to its outline or its number.
    """
    inside = [region for region in regions if _contains(region.polygons, x, y)]
    if inside:
        return min(inside, key=lambda region: _area(region.polygons)).id
    nearest, best = "", reach
    for region in regions:
        distance = min(
            _distance(region.polygons, x, y), hypot(region.pin[0] - x, region.pin[1] - y)
        )
        if distance <= best:
            nearest, best = region.id, distance
    return nearest


def _contains(polygons: Iterable[Polygon], x: float, y: float) -> bool:
    """Even-odd rule over all outlines, so that a hole is outside."""
    odd = False
    for polygon in polygons:
        ax, ay = polygon[-1]
        for bx, by in polygon:
            if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                odd = not odd
            ax, ay = bx, by
    return odd


def _area(polygons: Iterable[Polygon]) -> float:
    total = 0.0
    for polygon in polygons:
        ax, ay = polygon[-1]
        twice = 0.0
        for bx, by in polygon:
            twice += ax * by - bx * ay
            ax, ay = bx, by
        total += abs(twice) / 2
    return total


def _distance(polygons: Iterable[Polygon], x: float, y: float) -> float:
    best = float("inf")
    for polygon in polygons:
        a = polygon[-1]
        for b in polygon:
            best = min(best, _to_segment(x, y, a, b))
            a = b
    return best


def _to_segment(x: float, y: float, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else ((x - a[0]) * dx + (y - a[1]) * dy) / length
    along = min(1.0, max(0.0, along))
    return hypot(x - a[0] - along * dx, y - a[1] - along * dy)
