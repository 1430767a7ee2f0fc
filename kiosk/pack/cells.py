"""Parts of a picture as cells of a grid: each row is an integer, whose bit x stands for the cell at (x, y)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import ceil, floor

from kiosk.pack.geometry import Point

Rows = list[int]
_WRITTEN = re.compile("[0-9a-f ]*")


def empty(height: int) -> Rows:
    """A grid with so many rows and nothing in it."""
    return [0] * height


def mark_line(rows: Rows, width: int, start: Point, end: Point) -> None:
    """Marks every cell that a line from start to end touches; both in cells, and what lies off the grid is left out."""
    (ax, ay), (bx, by) = (start, end) if start[1] <= end[1] else (end, start)
    slope = (bx - ax) / (by - ay) if by > ay else 0.0
    for y in range(max(0, floor(ay)), min(len(rows) - 1, floor(by)) + 1):
        first = ax if y <= ay else ax + (y - ay) * slope
        last = bx if y + 1 >= by else ax + (y + 1 - ay) * slope
        rows[y] |= span(floor(min(first, last)), floor(max(first, last)) + 1, width)


def span(first: int, end: int, width: int) -> int:
    """The cells of a row from `first` up to before `end`, as far as they are on the grid."""
    first, end = max(0, first), min(width, end)
    return (1 << end) - (1 << first) if first < end else 0


def mark_outline(rows: Rows, width: int, polygon: Sequence[Point]) -> None:
    """Marks every cell that the outline of a polygon touches."""
    previous, (x, y) = polygon[-1], (floor(polygon[-1][0]), floor(polygon[-1][1]))
    for point in polygon:
        here = floor(point[0]), floor(point[1])
        if here != (x, y):
            mark_line(rows, width, previous, point)
        elif 0 <= x < width and 0 <= y < len(rows):  # most stretches of a curve
            rows[y] |= 1 << x
        previous, (x, y) = point, here


def fill(rows: Rows, width: int, polygon: Sequence[Point]) -> None:
    """Marks the cells whose middle lies in a polygon (SVG's `nonzero`)."""
    crossings: dict[int, list[tuple[float, int]]] = {}
    ax, ay = polygon[-1]
    for bx, by in polygon:
        if ceil(ay - 0.5) == ceil(by - 0.5):  # it crosses no middle of a row
            ax, ay = bx, by
            continue
        turn = 1 if by > ay else -1
        low, high = (ay, by) if turn > 0 else (by, ay)
        slope = (bx - ax) / (by - ay)
        for y in range(max(0, ceil(low - 0.5)), min(len(rows), ceil(high - 0.5))):
            crossings.setdefault(y, []).append((ax + (y + 0.5 - ay) * slope, turn))
        ax, ay = bx, by
    for y, found in crossings.items():
        turns, since = 0, 0.0
        for x, turn in sorted(found):
            if turns == 0:
                since = x
            turns += turn
            if turns == 0:
                rows[y] |= span(ceil(since - 0.5), ceil(x - 0.5), width)


def shifted(rows: Sequence[int], across: int, down: int, height: int) -> Rows:
    """The grid moved to the right and down, on a grid of so many rows."""
    moved = empty(height)
    for y, row in enumerate(rows):
        if 0 <= y + down < height:
            moved[y + down] = row << across
    return moved


def to_text(rows: Iterable[int]) -> str:
    """Rows as text: hexadecimal numbers with spaces between, an empty row as 0."""
    return " ".join(f"{row:x}" for row in rows)


def from_text(text: str) -> tuple[int, ...]:
    """The rows of a text that `to_text` made. Raises ValueError if it is none."""
    if not _WRITTEN.fullmatch(text):
        raise ValueError("not the cells of a picture")
    return tuple(int(row, 16) for row in text.split())
