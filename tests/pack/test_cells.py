"""Grids of cells, held against one looked at cell by cell."""

from __future__ import annotations

from random import Random

import pytest

from kiosk.pack import cells
from kiosk.pack.geometry import contains

WIDTH, HEIGHT = 23, 17


def some_grid(seed: int) -> list[int]:
    chance = Random(seed)
    return [chance.getrandbits(WIDTH) & chance.getrandbits(WIDTH) for _ in range(HEIGHT)]


def marked(rows: list[int]) -> set[tuple[int, int]]:
    return {(x, y) for y, row in enumerate(rows) for x in range(WIDTH + 9) if row >> x & 1}


@pytest.mark.parametrize("seed", range(12))
def test_a_cell_is_filled_if_its_middle_lies_in_the_polygon(seed: int) -> None:
    chance = Random(seed)
    polygon = [(chance.randrange(-4, 48) / 2, chance.randrange(-4, 36) / 2) for _ in range(7)]
    polygon = [(x + 0.01, y) for x, y in polygon]  # no corner lies on the middle of a cell
    rows = cells.empty(HEIGHT)
    cells.fill(rows, WIDTH, polygon)
    grid = [(x, y) for x in range(WIDTH) for y in range(HEIGHT)]
    assert marked(rows) == {(x, y) for x, y in grid if contains(polygon, (x + 0.5, y + 0.5))}


@pytest.mark.parametrize("seed", range(12))
def test_a_line_marks_every_cell_it_goes_through(seed: int) -> None:
    chance = Random(seed)
    start, end = ((chance.uniform(-3, 26), chance.uniform(-3, 20)) for _ in range(2))
    rows = cells.empty(HEIGHT)
    cells.mark_line(rows, WIDTH, start, end)
    for step in range(1001):
        x = start[0] + (end[0] - start[0]) * step / 1000
        y = start[1] + (end[1] - start[1]) * step / 1000
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            assert rows[int(y)] >> int(x) & 1
    assert sum(row.bit_count() for row in rows) <= 3 + abs(start[0] - end[0]) + abs(
        start[1] - end[1]
    )


def test_an_outline_is_closed_and_leaves_its_inside() -> None:
    rows = cells.empty(HEIGHT)
    cells.mark_outline(rows, WIDTH, [(2.2, 2.2), (8.8, 2.2), (8.8, 6.8), (2.2, 6.8)])
    edge = {(x, y) for x in range(2, 9) for y in range(2, 7) if x in {2, 8} or y in {2, 6}}
    assert marked(rows) == edge


def test_a_grid_is_read_as_it_was_written() -> None:
    grid = some_grid(3)
    assert list(cells.from_text(cells.to_text(grid))) == grid
    assert cells.from_text("") == ()


@pytest.mark.parametrize("text", ["-1", "0x1f", "1_0", "g", "1\n2"])
def test_what_is_no_grid_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not the cells"):
        cells.from_text(text)
