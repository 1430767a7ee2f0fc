"""Where in a picture a finger would be put to mean one of its parts."""

from __future__ import annotations

from functools import cache
from math import hypot

from kiosk.pack.geometry import covers
from kiosk.pack.types import Diagram, Region
from kiosk.visit.hotspots import region_at

Point = tuple[float, float]
GRID = 16


@cache
def point_in(diagram: Diagram, region_id: str) -> Point:
    """A point well inside a region and, if it can be, in no other, or in none that is smaller; its number if the
    region is a line.

    In view-box units.
    """
    region = next(region for region in diagram.regions if region.id == region_id)
    others = [other for other in diagram.regions if other is not region and _near(region, other)]
    grid = _grid(region)
    inside = [point for point in grid if covers(region.polygons, point)]
    own = (
        [point for point in inside if not any(covers(other.polygons, point) for other in others)]
        or [point for point in inside if region_at((region, *others), *point, 0) == region.id]
        or inside
    )
    if not own:
        return region.pin
    foreign = set(grid).difference(own)
    return max(own, key=lambda point: _room(point, foreign))


def _near(one: Region, other: Region) -> bool:
    """Whether what is around them overlaps."""
    (left, top, right, bottom), (x, y, far_x, far_y) = _box(one), _box(other)
    return left <= far_x and x <= right and top <= far_y and y <= bottom


def _box(region: Region) -> tuple[float, float, float, float]:
    xs = [x for outline in region.polygons for x, _ in outline]
    ys = [y for outline in region.polygons for _, y in outline]
    return min(xs), min(ys), max(xs), max(ys)


def _grid(region: Region) -> list[Point]:
    left, top, right, bottom = _box(region)
    steps = [(step + 0.5) / GRID for step in range(-1, GRID + 1)]
    return [(left + (right - left) * i, top + (bottom - top) * j) for i in steps for j in steps]


def _room(point: Point, foreign: set[Point]) -> float:
    return min((hypot(point[0] - x, point[1] - y) for x, y in foreign), default=0.0)
