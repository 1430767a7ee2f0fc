"""Where in a picture a finger would be put to mean one of its parts."""

from __future__ import annotations

from functools import lru_cache
from math import hypot

from kiosk.pack.geometry import covers
from kiosk.pack.types import Diagram, Region
from kiosk.visit.hotspots import region_at

Point = tuple[float, float]
GRID = 24


def point_in(diagram: Diagram, region_id: str) -> Point:
    """A point well inside a region and, if it can be, in no other, or in none that is smaller; its number if the
    region is a line.

    In view-box units.
    """
    region = next(region for region in diagram.regions if region.id == region_id)
    return _point_in(region, tuple(other for other in diagram.regions if other is not region))


@lru_cache
def _point_in(region: Region, others: tuple[Region, ...]) -> Point:
    grid = _grid(region)
    inside = [point for point in grid if covers(region.polygons, point)]
    alone = [
        point for point in inside if not any(covers(other.polygons, point) for other in others)
    ]
    everything = (region, *others)
    smallest = [point for point in inside if region_at(everything, *point, 0) == region.id]
    own = alone or smallest or inside
    if not own:
        return region.pin
    foreign = set(grid).difference(own)
    return max(own, key=lambda point: _room(point, foreign))


def _grid(region: Region) -> list[Point]:
    xs = [x for outline in region.polygons for x, _ in outline]
    ys = [y for outline in region.polygons for _, y in outline]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    steps = [(step + 0.5) / GRID for step in range(-1, GRID + 1)]
    return [(min(xs) + width * i, min(ys) + height * j) for i in steps for j in steps]


def _room(point: Point, foreign: set[Point]) -> float:
    return min((hypot(point[0] - x, point[1] - y) for x, y in foreign), default=0.0)
