"""Where a drawing has something to see, and where only ground, in cells: a name may stand on ground alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from kiosk.compiler.drawing.shapes import Shape, shapes
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.cells import Rows, empty, fill, mark_outline, shifted, to_text
from kiosk.pack.geometry import Point, flattened, stroke_outline
from kiosk.pack.types import CELL, Stage

_SEEN_THROUGH = ("opacity", "fill-opacity")


@dataclass(frozen=True)
class _Painted:
    """What one element paints: the rows from `top` on, its edge, and what it hides of those below."""

    ids: tuple[str, ...]
    edge: Rows
    inside: Rows
    top: int


def drawn_cells(root: SvgElement, stages: Iterable[Stage], width: float, height: float) -> str:
    """The cells of a drawing in which, at some stage, an edge is seen, as `cells.to_text` writes them.

    A cell is CELL units wide and high. Raises SvgValueError if a value is malformed.
    """
    columns, rows = ceil(width / CELL), ceil(height / CELL)
    painted = list(_painted(root, columns, rows))
    seen = empty(rows)
    for stage in dict.fromkeys(stages):
        for y, row in enumerate(_edges(painted, stage, columns, rows)):
            seen[y] |= row
    return to_text(seen)


def region_cells(
    polygons: Iterable[Sequence[Point]], width: float, height: float
) -> tuple[str, str]:
    """The cells that a region touches on a drawing of that size, and those that lie wholly in it, as `cells.to_text`
    writes them.
    """
    columns, rows = ceil(width / CELL), ceil(height / CELL)
    edge, filled = empty(rows), empty(rows)
    for polygon in map(_in_cells, polygons):
        mark_outline(edge, columns, polygon)
        fill(filled, columns, polygon)
    both = [*zip(filled, edge, strict=True)]
    return to_text(row | line for row, line in both), to_text(row & ~line for row, line in both)


def _painted(root: SvgElement, columns: int, rows: int) -> Iterator[_Painted]:
    for element, ids, shape in shapes(root):
        insides = [_in_cells(line) for line, _ in flattened(shape.segments) if len(line) > 1]
        edges = [*_strokes(shape), *([] if shape.stroke_width else insides)]
        ys = [y for outline in edges for _, y in outline]
        if not ys:
            continue
        top = min(rows, max(0, floor(min(ys))))
        height = max(0, min(rows, floor(max(ys)) + 1) - top)
        edge, inside = empty(height), empty(height)
        for outline in edges:
            mark_outline(edge, columns, _lowered(outline, top))
        if shape.stroke_width == 0 and not any(key in element.attributes for key in _SEEN_THROUGH):
            for outline in insides:
                fill(inside, columns, _lowered(outline, top))
        yield _Painted(ids, edge, [row & ~edge[y] for y, row in enumerate(inside)], top)


def _strokes(shape: Shape) -> Iterator[list[Point]]:
    """Both sides of the line that is drawn along or around a shape."""
    width = shape.stroke_width or shape.edge_width
    for line, closed in flattened(shape.segments) if width else ():
        stroke = stroke_outline(line, closed, width)
        if stroke:
            yield _in_cells(stroke)


def _in_cells(line: Sequence[Point]) -> list[Point]:
    return [(x / CELL, y / CELL) for x, y in line]


def _lowered(line: Sequence[Point], top: int) -> list[Point]:
    return [(x, y - top) for x, y in line]


def _edges(painted: Iterable[_Painted], stage: Stage, columns: int, rows: int) -> Rows:
    """The edges that are seen when everything of a stage has been painted, one over the other."""
    hidden, moved = set(stage.hidden), {name: (x, y) for name, x, y in stage.moved}
    dimmed, whole = set(stage.dimmed), (1 << columns) - 1
    seen = empty(rows)
    for each in painted:
        if not hidden.isdisjoint(each.ids):
            continue
        edge, inside, top = each.edge, each.inside, each.top
        for name in each.ids:
            if name in moved:
                edge, inside, top = _shifted(each, moved[name], rows)
        hides = dimmed.isdisjoint(each.ids)
        for y, row in enumerate(edge, top):
            seen[y] = ((seen[y] & ~inside[y - top]) if hides else seen[y]) | row & whole
    return seen


def _shifted(each: _Painted, by: Point, rows: int) -> tuple[Rows, Rows, int]:
    """What a stage has moved."""
    across, down = round(by[0] / CELL), each.top + round(by[1] / CELL)
    edge = shifted(each.edge, max(0, across), down, rows)
    inside = shifted(each.inside, max(0, across), down, rows)
    if across < 0:
        edge, inside = [row >> -across for row in edge], [row >> -across for row in inside]
    return edge, inside, 0
