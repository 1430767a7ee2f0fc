"""A sheet of cells, held against one looked at cell by cell."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from kiosk.visit.sheet import Sheet

WIDTH, HEIGHT = 23, 17
EVERY = frozenset(product(range(WIDTH), range(HEIGHT)))
SHEET = Sheet(WIDTH, HEIGHT)
Cells = set[tuple[int, int]]


def some_rows(seed: int) -> list[int]:
    chance = Random(seed)
    return [chance.getrandbits(WIDTH) & chance.getrandbits(WIDTH) for _ in range(HEIGHT)]


def some_cells(seed: int) -> tuple[int, Cells]:
    """A sheet, and which of its cells are marked."""
    rows = some_rows(seed)
    return SHEET.of(rows), {(x, y) for x, y in EVERY if rows[y] >> x & 1}


def marked(cells: int) -> Cells:
    found = {
        (x, y) for y, row in enumerate(SHEET.rows_of(cells)) for x in range(200) if row >> x & 1
    }
    assert found <= EVERY
    return found


def around(x: int, y: int, width: int, height: int, air: int = 0) -> Cells:
    """The cells under a box, and so far around it."""
    return {(x + i, y + j) for i in range(-air, width + air) for j in range(-air, height + air)}


def test_rows_come_back_as_they_were() -> None:
    assert SHEET.rows_of(SHEET.of(some_rows(4))) == some_rows(4)


def test_what_is_moved_off_the_grid_comes_out_nowhere() -> None:
    _, before = some_cells(5)
    after = marked(SHEET.of(some_rows(5), 6, 3))
    assert after == {(x + 6, y + 3) for x, y in before} & EVERY


def test_a_cell_is_marked_or_not() -> None:
    cells, found = some_cells(6)
    assert {(x, y) for x, y in EVERY if SHEET.has(cells, (x + 0.7, y + 0.2))} == found
    assert not any(SHEET.has(cells, at) for at in [(-1, 3), (WIDTH, 3), (3, -1), (3, HEIGHT)])
    assert marked(SHEET.all_but(cells)) == EVERY - found


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (5, 7), (8, 1), (WIDTH, 2)])
@pytest.mark.parametrize("air", [0, 2])
def test_a_box_is_blocked_where_it_would_touch_a_cell(size: tuple[int, int], air: int) -> None:
    cells, found = some_cells(1)
    there = {(x, y) for x, y in EVERY if around(x, y, *size, air) & found}
    assert marked(SHEET.blocked(cells, *size, air)) == there


def test_what_is_dilated_reaches_so_far_to_every_side() -> None:
    cells, found = some_cells(2)
    assert marked(SHEET.dilated(cells, 2)) == {at for at in EVERY if around(*at, 1, 1, 2) & found}
