"""Where in a room a name of a part could stand, each name by itself: on bare ground, beside the picture, or on its own
part if that is large. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from math import ceil, floor, hypot
from operator import or_
from typing import NamedTuple

from kiosk.pack.cells import Rows, empty, span
from kiosk.pack.geometry import Point
from kiosk.pack.types import CELL, Diagram, Region
from kiosk.visit.placement import Box
from kiosk.visit.sheet import Sheet

GAP_MM = 2.0
"""Between a name and another, a part that is not its own, or words in the picture."""
EDGE_MM = 0.6
"""Between a name and what else is drawn."""
DEPTH_MM = 3.5
"""How far a leader goes into its part, where it is so deep."""
INSIDE_SHARE = 0.4
"""How much of its own part a name may cover."""
OVER_MM, MOST_LINES_CROSSED, LONGEST_MM = 24.0, 9, 100.0
"""How far a leader lies over other parts, how many drawn lines it crosses and how long it is, at most."""
_LONG_MM = 20.0
"""A leader twice as long costs 4 mm more than its length, one four times as long 16 mm."""
_INSIDE_MM, _LINE_MM, _CROSSED, _CROSSED_LINE = 2.0, 3.0, 3.0, 0.5
"""What it costs to cover its part, to take another line, each millimetre of leader over another part and each drawn
line that it crosses, against a millimetre of leader."""
_STEP = 2
"""In so many rows one is looked at."""
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


class _Way(NamedTuple):
    """What a leader meets: the inside of its part, words, other parts and drawn lines; `met` is all of it."""

    met: Rows
    seen: Rows
    words: Rows
    aside: Rows
    drawn: Rows


class _Leader(NamedTuple):
    """Where a leader ends, how many millimetres of it lie over other parts, and how many drawn lines it crosses."""

    end: Point
    over: float
    lines: int


class Finder:
    """Finds places in one room. A cell of the room is one of the picture."""

    def __init__(self, diagram: Diagram, words: Iterable[Box], room: Room) -> None:
        """`words` are the boxes of what is written in the picture, in its units."""
        self._mm = room.mm
        self._cell = cell = room.unit * CELL
        self._left = max(0, floor(room.corner[0] / cell + 1e-6))
        self._top = max(0, floor(room.corner[1] / cell + 1e-6))
        self._offset = (room.corner[0] - self._left * cell, room.corner[1] - self._top * cell)
        columns = floor((room.width - self._offset[0]) / cell + 1e-6)
        rows = floor((room.height - self._offset[1]) / cell + 1e-6)
        self._sheet = Sheet(columns, rows)
        self._parts = {region.id: self._moved(region.cells) for region in diagram.regions}
        self._edges = self._moved(diagram.drawn)
        self._words = self._moved(_written(words, columns, rows))
        self._edge = ceil(EDGE_MM * self._mm / cell)
        self._more = max(0, ceil(GAP_MM * self._mm / cell) - self._edge)

    def places(self, region: Region, sizes: Sequence[Size]) -> list[Place]:
        """The best places of a region's name, the best first; none if the end of its leader is not in it."""
        sheet = self._sheet
        tip = (region.tip[0] / CELL + self._left, region.tip[1] / CELL + self._top)
        own = self._parts[region.id]
        if not sheet.has(own, tip):
            return []
        rest = [cells for name, cells in self._parts.items() if name != region.id]
        on_it = _joined(cells for cells in rest if own & ~cells)
        spots: list[_Spot] = []
        roomy = own.bit_count() * INSIDE_SHARE * self._cell**2
        inner = self._inner(own, on_it) if roomy > min(map(_area, sizes)) else None
        for lines, size in enumerate(sizes):
            spots += self._beside(tip, size, lines * _LINE_MM)
            if inner is not None and roomy >= _area(size):
                spots += self._on(inner, tip, size, lines * _LINE_MM)
        seen = self._moved(region.inner) & ~on_it
        aside = _joined(cells for cells in rest if not sheet.has(cells, tip))
        met = seen | aside | self._words | self._edges
        way = _Way(*map(sheet.rows_of, (met, seen, self._words, aside, self._edges)))
        weighed = [
            place
            for spot in self._varied(spots)
            for place in self._weighed(region.id, tip, spot, way)
        ]
        return sorted(weighed, key=lambda place: place.cost)[:_KEPT]

    def _moved(self, cells: Sequence[int]) -> int:
        return self._sheet.of(cells, self._left, self._top)

    @cached_property
    def _outer(self) -> int:
        """What no name beside its part lies on."""
        taken = _joined(self._parts.values()) | self._words
        return self._edges | self._sheet.dilated(taken, self._more)

    def _inner(self, own: int, on_it: int) -> int:
        """What a name on its own part does not lie on: all beyond it, and what lies on it."""
        taken = self._sheet.dilated(on_it | self._words, self._more)
        return self._edges | taken | self._sheet.all_but(own)

    def _beside(self, tip: Point, size: Size, extra: float) -> Iterator[_Spot]:
        width, height = self._in_cells(size)
        for x, y in self._free(self._outer, width, height, tip):
            across = max(0.0, x - tip[0], tip[0] - x - width)
            down = max(0.0, y - tip[1], tip[1] - y - height)
            yield _Spot(hypot(across, down) * self._cell / self._mm + extra, x, y, size, False)

    def _on(self, inner: int, tip: Point, size: Size, extra: float) -> Iterator[_Spot]:
        width, height = self._in_cells(size)
        for x, y in self._free(inner, width, height, tip):
            away = hypot(x + width / 2 - tip[0], y + height / 2 - tip[1]) * self._cell / self._mm
            yield _Spot(_INSIDE_MM + away / 4 + extra, x, y, size, True)

    def _in_cells(self, size: Size) -> tuple[int, int]:
        return ceil(size.width / self._cell), ceil(size.height / self._cell)

    def _free(self, closed: int, width: int, height: int, tip: Point) -> Iterator[tuple[int, int]]:
        """In every second row the open places that are nearest to one under or over the tip, on either side."""
        sheet = self._sheet
        if width > sheet.columns:
            return
        taken = sheet.rows_of(sheet.blocked(closed, width, height, self._edge), _STEP)
        whole = span(0, sheet.columns - width + 1, sheet.columns)
        centre = max(0, round(tip[0] - width / 2))
        before = (1 << centre) - 1
        for y in range(0, sheet.rows - height + 1, _STEP):
            row = whole & ~taken[y // _STEP]
            right, left = row >> centre, row & before
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

    def _weighed(self, region: str, tip: Point, spot: _Spot, way: _Way) -> Iterator[Place]:
        """A spot as a place, its leader drawn; nothing if the leader would cross words."""
        size = spot.size
        x, y = self._at((spot.x, spot.y))
        box = Box(x, y, size.width, size.height)
        if spot.inside:
            middle = (x + size.width / 2, y + size.height / 2)
            yield Place(spot.cost, Name(region, size.text, box, middle, middle))
            return
        start = _start(box, self._at(tip))
        leader = self._leader(start, tip, way)
        if leader is None:
            return
        end, over, lines = leader
        length = hypot(start[0] - end[0], start[1] - end[1]) / self._mm
        if over > OVER_MM or lines > MOST_LINES_CROSSED or length > LONGEST_MM:
            return
        extra = size.text.count("\n") * _LINE_MM + _CROSSED * over + _CROSSED_LINE * lines
        cost = length + (length / _LONG_MM) ** 2 + extra
        yield Place(cost, Name(region, size.text, box, start, end))

    def _leader(self, start: Point, tip: Point, way: _Way) -> _Leader | None:
        """A leader towards the tip, as far as it is well in its part; None if it would cross words."""
        x = (start[0] - self._offset[0]) / self._cell
        y = (start[1] - self._offset[1]) / self._cell
        length = hypot(tip[0] - x, tip[1] - y)
        steps = max(1, ceil(length))
        step = length / steps * self._cell / self._mm
        across, down = (tip[0] - x) / steps, (tip[1] - y) / steps
        x, y = max(0.0, x - 1e-6), max(0.0, y - 1e-6)
        deep, over, lines, on_line = 0.0, 0, 0, False
        for _ in range(steps):
            column, row = int(x), int(y)
            x, y = x + across, y + down
            if not way.met[row] >> column & 1:
                deep, on_line = 0.0, False
            elif way.seen[row] >> column & 1:
                if deep >= DEPTH_MM:
                    return _Leader(self._at((x - across, y - down)), over * step, lines)
                deep += step
            elif way.words[row] >> column & 1:
                return None
            else:
                deep = 0.0
                over += way.aside[row] >> column & 1
                drawn = bool(way.drawn[row] >> column & 1)
                lines += drawn and not on_line
                on_line = drawn
        return _Leader(self._at(tip), over * step, lines)

    def _at(self, point: Point) -> Point:
        return (
            point[0] * self._cell + self._offset[0],
            point[1] * self._cell + self._offset[1],
        )


def _area(size: Size) -> float:
    return size.width * size.height


def _joined(grids: Iterable[int]) -> int:
    return reduce(or_, grids, 0)


def _written(words: Iterable[Box], columns: int, rows: int) -> Rows:
    """The cells of a picture that its words touch."""
    found = empty(rows)
    for box in words:
        top, bottom = floor(box.y / CELL), ceil((box.y + box.height) / CELL)
        for y in range(max(0, top), min(rows, bottom)):
            found[y] |= span(floor(box.x / CELL), ceil((box.x + box.width) / CELL), columns)
    return found


def _start(box: Box, end: Point) -> Point:
    """Where a leader leaves a name: straight up or down where it can, else from the middle of a side."""
    right, bottom = box.x + box.width, box.y + box.height
    inset = min(box.width / 4, box.height / 2)
    if box.x <= end[0] <= right:
        x = min(max(end[0], box.x + inset), right - inset)
        return (x, box.y if end[1] < box.y else bottom)
    return (box.x if end[0] < box.x else right, box.y + box.height / 2)
