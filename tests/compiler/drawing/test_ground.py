"""Where a drawing has more to see than ground."""

from __future__ import annotations

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler.drawing.drawing import read_drawing
from kiosk.compiler.drawing.ground import drawn_cells, region_cells
from kiosk.pack.cells import from_text
from kiosk.pack.drawing import NAMESPACE
from kiosk.pack.types import CELL, Stage

SMALL = '<rect id="small" x="202" y="202" width="36" height="16" fill="#B5574A"/>'
LARGE = '<rect id="large" x="102" y="102" width="296" height="296" fill="#F3DCCB"/>'


def drawn(body: str, *stages: Stage) -> set[tuple[int, int]]:
    """The cells of a drawing of 800 x 600 that are more than ground."""
    text = f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600">{body}</svg>'
    drawing = read_drawing(SourceFile("x.svg", text), Report())
    assert drawing is not None
    told = drawn_cells(drawing.root, stages or (Stage(),), drawing.width, drawing.height)
    rows = from_text(told)
    assert len(rows) == 600 / CELL
    return {(x, y) for y, row in enumerate(rows) for x in range(int(800 / CELL)) if row >> x & 1}


def edge(x: int, y: int, right: int, bottom: int) -> set[tuple[int, int]]:
    """The cells along the edge of a box of cells."""
    inside = {(i, j) for i in range(x + 1, right) for j in range(y + 1, bottom)}
    return {(i, j) for i in range(x, right + 1) for j in range(y, bottom + 1)} - inside


def test_the_edge_of_a_shape_is_drawn_and_its_inside_is_ground() -> None:
    assert drawn(LARGE) == edge(20, 20, 79, 79)


def test_what_lies_under_a_shape_is_not_seen() -> None:
    assert drawn(SMALL + LARGE) == edge(20, 20, 79, 79)
    assert drawn(LARGE + SMALL) == edge(20, 20, 79, 79) | edge(40, 40, 47, 43)


@pytest.mark.parametrize("paint", ['fill="none" stroke="#000000"', 'fill="#AABBCC" opacity="0.5"'])
def test_what_can_be_seen_through_hides_nothing(paint: str) -> None:
    over = f'<rect x="102" y="102" width="296" height="296" {paint}/>'
    assert drawn(SMALL + over) >= edge(40, 40, 47, 43)


def test_a_line_is_drawn_as_wide_as_it_is() -> None:
    cells = drawn('<line x1="100" y1="302" x2="300" y2="302" stroke="#000000" stroke-width="24"/>')
    assert (30, 58) in cells
    assert (30, 62) in cells
    assert (30, 66) not in cells


def test_what_some_stage_shows_is_drawn_and_what_none_shows_is_not() -> None:
    hidden = Stage(hidden=("small",))
    assert drawn(LARGE + SMALL, hidden) == edge(20, 20, 79, 79)
    assert drawn(LARGE + SMALL, hidden, Stage()) == drawn(LARGE + SMALL)


@pytest.mark.parametrize("across", [100, -150])
def test_what_a_stage_moves_is_drawn_where_it_stands_then(across: int) -> None:
    moved = drawn(SMALL, Stage(moved=(("small", across, 50),)))
    cells = round(across / CELL)
    assert moved == edge(40 + cells, 50, 47 + cells, 53)


def test_what_a_stage_makes_pale_hides_nothing() -> None:
    assert drawn(SMALL + LARGE, Stage(dimmed=("large",))) >= edge(40, 40, 47, 43)


def test_cells_of_a_region_are_touched_or_wholly_in_it() -> None:
    corners = [(202.0, 202.0), (238.0, 202.0), (238.0, 218.0), (202.0, 218.0)]
    touched, inner = (from_text(text) for text in region_cells([corners], 800, 600))
    assert len(touched) == len(inner) == 600 / CELL
    box = [(1 << 48) - (1 << 40) if 40 <= y < 44 else 0 for y in range(120)]
    assert list(touched) == box
    assert list(inner) == [(1 << 47) - (1 << 41) if 41 <= y < 43 else 0 for y in range(120)]
