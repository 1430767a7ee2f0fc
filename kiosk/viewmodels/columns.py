"""A section of a page in two columns, where that lets it be read without scrolling. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from kiosk.pack.blocks import Block, Bullets, Heading, Paragraph, Signs
from kiosk.pack.page import Part, Row
from kiosk.viewmodels.sign_box import MOST_COLUMNS, box_lines

LETTERS = 44
"""About as many stand in a line of a column, twice as many in a line across both."""
SHORTER = 0.85
"""Two columns are worth it if they are at most so high as one."""
PICTURE_LINES = 12.0
"""With its words and its button, as small as it becomes to leave the text its room; what is left makes it larger."""
HALF_MM, ACROSS_MM = 172.0, 351.0
"""About as wide is the inside of a box in a column, and of one across both."""
SIGN_LINE = 0.83
"""A line of signs beside one of other text."""
BETWEEN_LINES, AROUND_LINES = 0.55, 2.0
"""The space after a block, and within the border of one that has a border."""
PARTED_LINES = 2.0
"""So many lines more are worth it to keep a sentence that ends in a colon with what it leads to."""
WIDE = ("compare", "table")
"""They need the width, or make columns of their own."""


@dataclass(frozen=True)
class Unit:
    """Rows that stay together, and about how many lines they take in a column and across both; none: only across.

    `leads`: its last words say what comes next.
    """

    rows: tuple[Row, ...]
    lines: float
    across: float = 0.0
    picture: bool = False
    signs: bool = False
    leads: bool = False


def in_columns(rows: Sequence[Row], parts: Sequence[Part]) -> list[list[list[dict[str, Any]]]]:
    """What stands side by side, from top to bottom: [[[{blockId, kind, content}] a column]].

    Rows of the body stand in two columns of about the same length if that is shorter or if they have a picture, which
    then begins the second; all others, and a section's title, stand across both. Boxes of warning signs stand two by
    two where that is shorter: what is more urgent is never below what is less.
    """
    found: list[list[list[dict[str, Any]]]] = []
    flowing: list[Unit] = []
    blocks = {part.part_id: part.block for part in parts}
    for unit in _units(rows, blocks):
        if unit.lines:
            flowing.append(unit)
            continue
        found += _flowed(flowing)
        flowing = []
        found.append([_plain(unit.rows)])
    return found + _flowed(flowing)


def _units(rows: Iterable[Row], blocks: dict[str, Block | None]) -> Iterable[Unit]:
    heading: tuple[Row, ...] = ()
    for row in rows:
        block = blocks.get(row.block_id)
        if block is None or (block.opens_section and block.section):
            yield Unit((row,), 0)
        elif isinstance(block, Heading):
            heading = (*heading, row)
        elif block.picture:
            picture = Row(row.block_id, "picture", row.content)
            yield Unit((*heading, picture), PICTURE_LINES, picture=True)
            heading = ()
        else:
            above = 1.5 if heading else 0.0
            if isinstance(block, Signs):
                across = _sign_lines(row) + above
                yield Unit((*heading, row), _sign_lines(row, 1) + above, across, signs=True)
                heading = ()
                continue
            for part, piece in _pieces(row, block):
                lines = 0 if row.kind in WIDE else _lines(piece, LETTERS) + above
                across = _lines(piece, 2 * LETTERS) + above
                yield Unit((*heading, part), lines, across, leads=_leads(block))
                heading, above = (), 0.0
    if heading:
        yield Unit(heading, 1.5, 1.5)


def _leads(block: Block) -> bool:
    return isinstance(block, Paragraph) and any(
        said.plain.rstrip().endswith(":") for said in block.texts()
    )


def _pieces(row: Row, block: Block) -> Iterable[tuple[Row, Block]]:
    """A list may be cut between its points; all else is whole."""
    if not isinstance(block, Bullets):
        yield row, block
        return
    for item, shown in zip(block.items, row.content["items"], strict=True):
        yield Row(row.block_id, row.kind, {**row.content, "items": [shown]}), Bullets((item,))


def _joined(rows: Iterable[Row]) -> list[Row]:
    """Pieces of one list that stand in one column, as one list again."""
    found: list[Row] = []
    for row in rows:
        if found and found[-1].block_id == row.block_id and row.kind == "bullets":
            before = found.pop()
            items = [*before.content["items"], *row.content["items"]]
            row = Row(row.block_id, row.kind, {**row.content, "items": items})
        found.append(row)
    return found


def _sign_lines(row: Row, columns: int = MOST_COLUMNS) -> float:
    width = HALF_MM if columns == 1 else ACROSS_MM
    return SIGN_LINE * box_lines(row.content, columns, width) + BETWEEN_LINES


def _lines(block: Block, letters: int) -> float:
    said = [said.plain for said in block.texts()]
    if block.kind in ("numbers", "check"):  # closed
        said = said[:1] if block.kind == "numbers" else said[:4]
    lines = sum(-(-len(text) // letters) for text in said)
    lines += BETWEEN_LINES * (1 + 0.4 * len(said))
    return lines + (AROUND_LINES if block.seen else 0)


def _flowed(units: Sequence[Unit]) -> list[list[list[dict[str, Any]]]]:
    """Units as they stand; boxes of warning signs in pairs, all between them in columns."""
    found: list[list[list[dict[str, Any]]]] = []
    for signs, group in groupby(units, key=lambda unit: unit.signs):
        run = list(group)
        found += _paired(run)[1] if signs else _in_two(run)
    return found


def _paired(units: Sequence[Unit]) -> tuple[float, list[list[list[dict[str, Any]]]]]:
    """Boxes in their order, each across or beside the next one, and how many lines they take: as few as can be."""
    best: list[tuple[float, list[list[list[dict[str, Any]]]]]] = [(0.0, [])]
    for at, unit in enumerate(units):
        lines, shown = best[at]
        found = [(lines + unit.across, [*shown, [_plain(unit.rows)]])]
        if at > 0:
            before, (lines, shown) = units[at - 1], best[at - 1]
            pair = [_plain(before.rows), _plain(unit.rows)]
            found.append((lines + max(before.lines, unit.lines), [*shown, pair]))
        best.append(min(found, key=lambda each: each[0]))
    return best[-1]


def _in_two(units: Sequence[Unit]) -> list[list[list[dict[str, Any]]]]:
    picture = next((unit for unit in units if unit.picture), None)
    rest = [unit for unit in units if unit is not picture]
    beside = picture.lines if picture else 0.0
    one = [[_plain(row for unit in units for row in unit.rows)]]
    cuts = range(1, len(rest) + (picture is not None))
    if not cuts:
        return one
    cut = min(cuts, key=lambda at: _longest(rest, at, beside))
    if not picture and _longest(rest, cut, 0) > SHORTER * sum(unit.across for unit in rest):
        return one
    left = [row for unit in rest[:cut] for row in unit.rows]
    right = [*(picture.rows if picture else ()), *(row for unit in rest[cut:] for row in unit.rows)]
    return [[_plain(left), _plain(right)]]


def _longest(units: Sequence[Unit], cut: int, beside: float) -> float:
    sides = [sum(unit.lines for unit in units[a:b]) for a, b in pairwise((0, cut, len(units)))]
    parted = PARTED_LINES if units[cut - 1].leads and cut < len(units) else 0.0
    return max(sides[0], beside + sides[1]) + parted


def _plain(rows: Iterable[Row]) -> list[dict[str, Any]]:
    return [
        {"blockId": r.block_id, "kind": r.kind, "content": dict(r.content)} for r in _joined(rows)
    ]
