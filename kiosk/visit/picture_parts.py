"""What a picture holds, in cells of it: its regions and its words. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, floor

from kiosk.pack.cells import Rows, empty, fill, joined, mark_outline, span
from kiosk.pack.geometry import Point
from kiosk.pack.types import CELL, Diagram
from kiosk.visit.placement import Box


@dataclass(frozen=True)
class Parts:
    """What a picture holds, in cells of it: each region and the words."""

    diagram: Diagram
    words: Sequence[Box]

    @cached_property
    def cells(self) -> Mapping[str, Rows]:
        """The cells that each region touches."""
        return {
            name: joined((outline, self.inner[name]), self._rows)
            for name, outline in self._outlines.items()
        }

    @cached_property
    def inner(self) -> Mapping[str, Rows]:
        """The cells that lie wholly in each region."""
        found = {}
        for region in self.diagram.regions:
            rows = empty(self._rows)
            for polygon in self._scaled(region.polygons):
                fill(rows, self._columns, polygon)
            outline = self._outlines[region.id]
            found[region.id] = [row & ~edge for row, edge in zip(rows, outline, strict=True)]
        return found

    @cached_property
    def word_cells(self) -> Rows:
        """The cells that words in the picture touch."""
        rows = empty(self._rows)
        for box in self.words:
            top, bottom = floor(box.y / CELL), ceil((box.y + box.height) / CELL)
            left, right = floor(box.x / CELL), ceil((box.x + box.width) / CELL)
            for y in range(max(0, top), min(self._rows, bottom)):
                rows[y] |= span(left, right, self._columns)
        return rows

    @cached_property
    def _outlines(self) -> Mapping[str, Rows]:
        found = {}
        for region in self.diagram.regions:
            found[region.id] = rows = empty(self._rows)
            for polygon in self._scaled(region.polygons):
                mark_outline(rows, self._columns, polygon)
        return found

    @property
    def _columns(self) -> int:
        return ceil(self.diagram.width / CELL)

    @property
    def _rows(self) -> int:
        return ceil(self.diagram.height / CELL)

    def _scaled(self, polygons: Iterable[Sequence[Point]]) -> Iterator[list[Point]]:
        for polygon in polygons:
            yield [(x / CELL, y / CELL) for x, y in polygon]
