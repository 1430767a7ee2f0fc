"""A small share of `make hostile` that the suite can afford: a third of a kilobyte each, and no clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.checking import faults, lay
from tests.hostile.inputs import drawn

SHARE = drawn(120, seed=1, sizes=(200, 700))
PARTS = 8


@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_content_gives_findings_at_places_that_exist(part: int, tmp_path: Path) -> None:
    wrong = []
    for number, make in enumerate(SHARE[part::PARTS]):
        made = make()
        content = lay(made, tmp_path / str(number))
        wrong += [f"{made.name}: {each}" for each in faults(content)[:3]]
    assert wrong == []


def test_the_same_seed_draws_the_same_inputs() -> None:
    one, other = ([make() for make in drawn(20, seed=7, sizes=(500,))] for _ in range(2))
    assert one == other
    assert one != [make() for make in drawn(20, seed=8, sizes=(500,))]
