"""Outlines with holes as polygons that each stand by themselves.

What is painted by several outlines together (a ring, a letter O) is told by how they lie in one another. A touch, the
ring around a region and the gates ask polygon by polygon instead: so a hole is joined to the outline around it, along
a seam that is walked both ways and covers nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def _seamed(outline: Polygon, holes: Sequence[Polygon]) -> Polygon:
    """The outline with its holes, each joined where it comes nearest to what is joined already."""
    left = [hole if _turn(hole) != _turn(outline) else hole[::-1] for hole in holes]
    while left:
        ways = [_way(hole, outline) for hole in left]
        nearest = min(range(len(left)), key=lambda index: ways[index])
        hole, (_, start, side, point) = left.pop(nearest), ways[nearest]
        inner = [*hole[start:], *hole[: start + 1]]
        outline = [*outline[:side], point, *inner, point, *outline[side:]]
    return outline


def _way(hole: Polygon, outline: Polygon) -> tuple[float, int, int, Point]:
    """The shortest way out of a hole: its length squared, from which point, to which side, to where on it."""
    best = (float("inf"), 0, 0, outline[0])
    for start in range(0, len(hole), max(1, len(hole) // _TRIED)):
        before = outline[-1]
        for side, after in enumerate(outline):
            point = foot(before, after, hole[start])
            away = (point[0] - hole[start][0]) ** 2 + (point[1] - hole[start][1]) ** 2
            if away < best[0]:
                best = (away, start, side, point)
            before = after
    return best
