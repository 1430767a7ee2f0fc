"""Where in a room a name of a part could stand, each name by itself: on bare ground, beside the picture, or on its own
part if that is large. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from math import ceil, floor, hypot
from typing import NamedTuple

from kiosk.pack.cells import (
    Rows,
    blocked,
    count,
    dilated,
    empty,
    joined,
    shifted,
    span,
)
from kiosk.pack.geometry import Point
from kiosk.pack.types import CELL, Region
from kiosk.visit.picture_parts import Parts
from kiosk.visit.placement import Box

GAP_MM = 2.0
"""Between a name and another, a part that is not its own, or words in the picture."""
EDGE_MM = 0.6
"""Between a name and what else is drawn."""
DEPTH_MM = 3.5
"""How far a leader goes into its part, where it is so deep."""
INSIDE_SHARE = 0.4
"""How much of its own part a name may cover."""
_LONG_MM = 20.0
"""A leader twice as long costs 4 mm more than its length, one four times as long 16 mm."""
_INSIDE_MM, _LINE_MM, _CROSSED = 2.0, 3.0, 3.0
"""What it costs to cover its part, to take another line, and each millimetre of leader over another part, against a
millimetre of leader."""
_WEIGHED, _KEPT = 20, 14
"""So many places of a name are looked at closely, and so many kept, the best ones."""


class Size(NamedTuple):
    """One way to write a name, in pixels with the air around it: how wide and high, and with which line breaks."""

    width: float
    height: float
    text: str


class Name(NamedTuple):
    """A name as it stands, in pixels of the room; its leader goes from `start` to `end`, or there is none and both
    are the same.
    """

    region: str
    text: str
    box: Box
    start: Point
    end: Point


class Room(NamedTuple):
    """Where names may stand: so many pixels wide and high, the picture's corner in it, and the pixels of one of its
    units and of a millimetre.
    """

    width: float
    height: float
    corner: Point
    unit: float
    mm: float


class Place(NamedTuple):
    """Where a name could stand; what it costs is in millimetres, as if it were leader."""

    cost: float
    name: Name


class _Spot(NamedTuple):
    """A place not yet weighed: its corner in cells, and whether it is on its own part."""

    cost: float
    x: int
    y: int
    size: Size
    inside: bool


class Finder:
    """Finds places in one room. A cell of the room is one of the picture."""

    def __init__(self, parts: Parts, room: Room) -> None:
        self._mm = room.mm
        self._cell = cell = room.unit * CELL
        self._left = max(0, floor(room.corner[0] / cell + 1e-6))
        self._top = max(0, floor(room.corner[1] / cell + 1e-6))
        self._offset = (room.corner[0] - self._left * cell, room.corner[1] - self._top * cell)
        self._columns = floor((room.width - self._offset[0]) / cell + 1e-6)
        self._rows = floor((room.height - self._offset[1]) / cell + 1e-6)
        self._parts = {name: self._moved(cells) for name, cells in parts.cells.items()}
        self._cores = {name: self._moved(cells) for name, cells in parts.inner.items()}
        self._edges = self._moved(parts.diagram.drawn)
        self._words = self._moved(parts.word_cells)
        self._edge = ceil(EDGE_MM * self._mm / cell)
        self._more = max(0, ceil(GAP_MM * self._mm / cell) - self._edge)

    def places(self, region: Region, sizes: Sequence[Size]) -> list[Place]:
        """The best places of a region's name, the best first; none if the end of its leader is not in it."""
        tip = (region.tip[0] / CELL + self._left, region.tip[1] / CELL + self._top)
        own = self._parts[region.id]
        if not _has(own, tip):
            return []
        rest = [cells for name, cells in self._parts.items() if name != region.id]
        on_it = [c for c in rest if any(o & ~c for o, c in zip(own, c, strict=True))]
        spots: list[_Spot] = []
        roomy = count(own) * INSIDE_SHARE * self._cell**2
        inner = self._inner(own, on_it) if roomy > min(map(_area, sizes)) else None
        for lines, size in enumerate(sizes):
            spots += self._beside(tip, size, lines * _LINE_MM)
            if inner and roomy >= _area(size):
                spots += self._on(inner, tip, size, lines * _LINE_MM)
        aside = joined((cells for cells in rest if not _has(cells, tip)), self._rows)
        core = self._cores[region.id]
        seen = [row & ~other for row, other in zip(core, joined(on_it, self._rows), strict=True)]
        weighed = [
            place
            for spot in self._varied(spots)
            for place in self._weighed(region.id, tip, spot, seen, aside)
        ]
        return sorted(weighed, key=lambda place: place.cost)[:_KEPT]

    def _moved(self, cells: Sequence[int]) -> Rows:
        return shifted(cells, self._left, self._top, self._rows)

    @cached_property
    def _outer(self) -> Rows:
        """What no name beside its part lies on."""
        taken = joined((*self._parts.values(), self._words), self._rows)
        return joined((self._edges, dilated(taken, self._more)), self._rows)

    def _inner(self, own: Rows, on_it: Iterable[Rows]) -> Rows:
        """What a name on its own part does not lie on: all beyond it, and what lies on it."""
        whole = (1 << self._columns) - 1
        taken = dilated(joined((*on_it, self._words), self._rows), self._more)
        return [
            edge | other | whole & ~row
            for edge, other, row in zip(self._edges, taken, own, strict=True)
        ]

    def _beside(self, tip: Point, size: Size, extra: float) -> Iterator[_Spot]:
        width, height = self._in_cells(size)
        for x, y in self._free(self._outer, width, height, tip):
            across = max(0.0, x - tip[0], tip[0] - x - width)
            down = max(0.0, y - tip[1], tip[1] - y - height)
            yield _Spot(hypot(across, down) * self._cell / self._mm + extra, x, y, size, False)

    def _on(self, inner: Rows, tip: Point, size: Size, extra: float) -> Iterator[_Spot]:
        width, height = self._in_cells(size)
        for x, y in self._free(inner, width, height, tip):
            away = hypot(x + width / 2 - tip[0], y + height / 2 - tip[1]) * self._cell / self._mm
            yield _Spot(_INSIDE_MM + away / 4 + extra, x, y, size, True)

    def _in_cells(self, size: Size) -> tuple[int, int]:
        return ceil(size.width / self._cell), ceil(size.height / self._cell)

    def _free(self, closed: Rows, width: int, height: int, tip: Point) -> Iterator[tuple[int, int]]:
        """In each row the open places that are nearest to one under or over the tip, on either side."""
        edge = self._edge
        taken = blocked(
            [*empty(edge), *(row << edge for row in closed)], width + 2 * edge, height + 2 * edge
        )
        whole = span(0, self._columns - width + 1, self._columns)
        centre = max(0, round(tip[0] - width / 2))
        for y in range(self._rows - height + 1):
            row = whole & ~taken[y]
            right, left = row >> centre, row & ((1 << centre) - 1)
            if right:
                yield centre + (right & -right).bit_length() - 1, y
            if left:
                yield left.bit_length() - 1, y

    def _varied(self, spots: list[_Spot]) -> list[_Spot]:
        """The best spots, none too near to another."""
        kept: dict[tuple[int, int], _Spot] = {}
        for spot in sorted(spots):
            apart = spot.size.height / self._cell
            kept.setdefault((round(spot.x / apart), round(spot.y / apart)), spot)
            if len(kept) == _WEIGHED:
                break
        return list(kept.values())

    def _weighed(
        self, region: str, tip: Point, spot: _Spot, seen: Rows, aside: Rows
    ) -> Iterator[Place]:
        """A spot as a place, its leader drawn; nothing if the leader would cross words."""
        size = spot.size
        x, y = self._at((spot.x, spot.y))
        box = Box(x, y, size.width, size.height)
        if spot.inside:
            middle = (x + size.width / 2, y + size.height / 2)
            yield Place(spot.cost, Name(region, size.text, box, middle, middle))
            return
        start = _start(box, self._at(tip))
        leader = self._leader(start, tip, seen, aside)
        if leader is None:
            return
        end, over = leader
        length = hypot(start[0] - end[0], start[1] - end[1]) / self._mm
        cost = (
            length + (length / _LONG_MM) ** 2 + size.text.count("\n") * _LINE_MM + _CROSSED * over
        )
        yield Place(cost, Name(region, size.text, box, start, end))

    def _leader(
        self, start: Point, tip: Point, seen: Rows, aside: Rows
    ) -> tuple[Point, float] | None:
        """Where a leader towards the tip ends, as soon as it is well in its part, and the millimetres of it that lie
        over other parts; None if it would cross words.
        """
        x = (start[0] - self._offset[0]) / self._cell
        y = (start[1] - self._offset[1]) / self._cell
        length = hypot(tip[0] - x, tip[1] - y)
        steps = max(1, ceil(length))
        step = length / steps * self._cell / self._mm
        across, down = (tip[0] - x) / steps, (tip[1] - y) / steps
        x, y = max(0.0, x - 1e-6), max(0.0, y - 1e-6)
        deep, over = 0.0, 0
        for _ in range(steps):
            column, row = int(x), int(y)
            if seen[row] >> column & 1:
                if deep >= DEPTH_MM:
                    return self._at((x, y)), over * step
                deep += step
            else:
                deep = 0.0
                if self._words[row] >> column & 1:
                    return None
                over += aside[row] >> column & 1
            x, y = x + across, y + down
        return self._at(tip), over * step

    def _at(self, point: Point) -> Point:
        return (
            point[0] * self._cell + self._offset[0],
            point[1] * self._cell + self._offset[1],
        )


def _area(size: Size) -> float:
    return size.width * size.height


def _has(rows: Rows, point: Point) -> bool:
    x, y = floor(point[0]), floor(point[1])
    return 0 <= y < len(rows) and x >= 0 and bool(rows[y] >> x & 1)


def _start(box: Box, end: Point) -> Point:
    """Where a leader leaves a name: straight up or down where it can, else from the middle of a side."""
    right, bottom = box.x + box.width, box.y + box.height
    inset = min(box.width / 4, box.height / 2)
    if box.x <= end[0] <= right:
        x = min(max(end[0], box.x + inset), right - inset)
        return (x, box.y if end[1] < box.y else bottom)
    return (box.x if end[0] < box.x else right, box.y + box.height / 2)
