"""Which part of a diagram a touch means. Plain functions, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from kiosk.pack.geometry import area, covers, distance_to
from kiosk.pack.types import Region


def region_at(regions: Sequence[Region], x: float, y: float, reach: float) -> str:
    """The id of the region meant by a touch at (x, y), or an empty string.

    All in view-box units. Of the regions the point is in, the smallest one; else the nearest within
    `reach`, to its outline or its number.
    """
    inside = [region for region in regions if covers(region.polygons, (x, y))]
    if inside:
        return min(inside, key=_size).id
    nearest, best = "", reach
    for region in regions:
        to_edge = min(distance_to(polygon, (x, y)) for polygon in region.polygons)
        distance = min(to_edge, hypot(region.pin[0] - x, region.pin[1] - y))
        if distance <= best:
            nearest, best = region.id, distance
    return nearest


def _size(region: Region) -> float:
    return sum(map(area, region.polygons))
