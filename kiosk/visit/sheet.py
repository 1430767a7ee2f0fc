"""A grid of cells as one integer, so that a question about all places at once ("where would a box of this size touch
nothing?") is a few operations on it, fast enough to be asked while a page opens. No Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from kiosk.pack.cells import Rows
from kiosk.pack.geometry import Point

_SPARE = 64
"""Bits of a line beside twice its columns, for the air around a box."""


class Sheet:
    """A grid of so many columns and rows. The bits of its lines follow one another; on the right of each lies more
    room than it has columns, so that what is moved over an edge comes out on no other line.
    """

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self._bytes = (2 * columns + _SPARE) // 8
        self._line = 8 * self._bytes
        self._whole = self.of([(1 << columns) - 1] * rows)

    def of(self, rows: Sequence[int], across: int = 0, down: int = 0) -> int:
        """Rows of cells, moved to the right and down; what comes to lie off the grid is left out."""
        most = (1 << self.columns) - 1
        lines = (
            (row << across & most).to_bytes(self._bytes, "little")
            for row in rows[: max(0, self.rows - down)]
        )
        return int.from_bytes(b"".join(lines), "little") << self._line * down

    def rows_of(self, cells: int, step: int = 1) -> Rows:
        """The same as rows, or one of so many."""
        data = (cells & self._whole).to_bytes(self._bytes * self.rows, "little")
        starts = range(0, len(data), self._bytes * step)
        return [int.from_bytes(data[at : at + self._bytes], "little") for at in starts]

    def has(self, cells: int, point: Point) -> bool:
        """Whether the cell in which a point lies is marked."""
        x, y = floor(point[0]), floor(point[1])
        on_it = 0 <= x < self.columns and 0 <= y < self.rows
        return on_it and bool(cells >> self._line * y + x & 1)

    def all_but(self, cells: int) -> int:
        """The cells that are not marked."""
        return self._whole & ~cells

    def blocked(self, cells: int, width: int, height: int, air: int = 0) -> int:
        """Where a box of so many cells would touch something or have it nearer than `air`: the cell of its top left
        corner. At most as wide as the grid.
        """
        met = cells << air * (self._line + 1)
        met = _smeared(met, width + 2 * air, 1)
        return _smeared(met, height + 2 * air, self._line) & self._whole

    def dilated(self, cells: int, reach: int) -> int:
        """The cells that are marked or have a marked one within so many to any side."""
        return self.blocked(cells, 1, 1, reach)


def _smeared(cells: int, times: int, by: int) -> int:
    """Each bit also on those `by`, twice `by` and so on before it, so many in all."""
    done = 1
    while done < times:
        more = min(done, times - done)
        cells |= cells >> more * by
        done += more
    return cells
