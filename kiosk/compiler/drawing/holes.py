"""Outlines with holes as polygons that each stand by themselves.

What is painted by several outlines together (a ring, a letter O) is told by how they lie in one another. A touch, the
ring around a region and the gates ask polygon by polygon instead: so a hole is joined to the outline around it, along
a seam that is walked both ways and covers nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.pack.geometry import Point, Polygon, area, foot, signed_area, winding

_TRIED = 32
"""Points of a hole from which the way to what is around it is looked for."""


def joined(outlines: Sequence[Polygon], *, even_odd: bool) -> list[Polygon]:
    """The polygons of one shape, each hole joined to the polygon around it; the rest as they were.

    An outline that crosses itself is taken for whole: what is doubly in it is in it.
    """
    if len(outlines) < 2:
        return list(outlines)
    around = [_around(outline, outlines) for outline in outlines]
    holes = [
        index
        for index, outline in enumerate(outlines)
        if _is_hole(outline, [outlines[other] for other in around[index]], even_odd=even_odd)
    ]
    merged = dict(enumerate(outlines))
    waiting = {index: [other for other in around[index] if other not in holes] for index in holes}
    for whole in merged.keys() - waiting.keys():
        own = [index for index, holders in waiting.items() if _inmost(outlines, holders) == whole]
        merged[whole] = _seamed(outlines[whole], [outlines[index] for index in own])
    return [
        polygon
        for index, polygon in merged.items()
        if index not in waiting or not waiting[index]  # a hole in nothing stays what it was
    ]


def _around(outline: Polygon, outlines: Sequence[Polygon]) -> list[int]:
    """The outlines that one lies in."""
    middle = ((outline[0][0] + outline[1][0]) / 2, (outline[0][1] + outline[1][1]) / 2)
    return [
        index
        for index, other in enumerate(outlines)
        if other is not outline and winding(other, middle)
    ]


def _is_hole(outline: Polygon, around: Sequence[Polygon], *, even_odd: bool) -> bool:
    if even_odd:
        return len(around) % 2 == 1
    turns = sum(_turn(other) for other in around)
    return turns != 0 and turns + _turn(outline) == 0


def _turn(outline: Polygon) -> int:
    return 1 if signed_area(outline) > 0 else -1


def _inmost(outlines: Sequence[Polygon], holders: Sequence[int]) -> int:
    return min(holders, key=lambda index: area(outlines[index]), default=-1)


@dataclass(eq=False)
class _Ring:
    """An outline, and the holes that are joined to its sides: which, from where on it to which of their points."""

    points: Polygon
    holes: dict[int, list[tuple[Point, _Ring, int]]] = field(default_factory=dict)

    def walked(self, start: int = 0) -> Iterator[Point]:
        """Around it from one of its points to that point again, and around each hole on the way."""
        count = len(self.points)
        for step in range(count + 1):
            side = (start + step) % count
            before = self.points[side - 1]
            for point, hole, begin in sorted(
                self.holes.get(side, ()) if step else (),
                key=lambda way: math.dist(before, way[0]),
            ):
                yield point
                yield from hole.walked(begin)
                yield point
            yield self.points[side]


Way = tuple[float, int, int, Point]
"""From a hole to a ring: how long squared, from which point, to which side, where on that."""


def _seamed(outline: Polygon, holes: Sequence[Polygon]) -> Polygon:
    """The outline with its holes, each joined where it comes nearest to what is joined already."""
    if not holes:
        return outline
    whole = joined_last = _Ring(outline)
    left = [_Ring(hole if _turn(hole) != _turn(outline) else hole[::-1]) for hole in holes]
    ways: dict[int, tuple[Way, _Ring]] = {}
    while left:
        for ring in left:
            way = _way(ring.points, joined_last.points)
            if id(ring) not in ways or way < ways[id(ring)][0]:
                ways[id(ring)] = (way, joined_last)
        joined_last = min(left, key=lambda ring: ways[id(ring)][0])
        (_, start, side, point), holder = ways[id(joined_last)]
        holder.holes.setdefault(side, []).append((point, joined_last, start))
        left.remove(joined_last)
    return list(whole.walked())[:-1]


def _way(hole: Polygon, outline: Polygon) -> Way:
    best = (math.inf, 0, 0, outline[0])
    for start in range(0, len(hole), max(1, len(hole) // _TRIED)):
        before = outline[-1]
        for side, after in enumerate(outline):
            point = foot(before, after, hole[start])
            away = (point[0] - hole[start][0]) ** 2 + (point[1] - hole[start][1]) ** 2
            if away < best[0]:
                best = (away, start, side, point)
            before = after
    return best
