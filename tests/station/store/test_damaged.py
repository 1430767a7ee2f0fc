"""A damaged pack is never shown: opened as `kiosk run` opens it. `python -m tests.damaged` tries many more."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.station.store import choose
from kiosk.station.store.choose import open_best
from tests.compiler.overlay import GOOD
from tests.damaged.damages import damaged, edited_by_sql, swapped
from tests.damaged.starts import start
from tests.pack.tiny import write_pack

SEED = 20
DAMAGED, SWAPPED, EDITED = 300, 60, 40


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "whole.kpack"
    build(GOOD, path)
    return path


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = write_pack(tmp_path / "bundled.kpack")
    monkeypatch.setattr(choose, "bundled_pack", lambda: path)
    return path


def shown(path: Path) -> tuple[str, list[str]]:
    """The pack that is shown instead of this one, and what is told of that."""
    pack, problems = open_best([path])
    pack.close()
    return pack.path, problems


def refused(path: Path, bundled: Path) -> bool:
    instead, problems = shown(path)
    sentence = problems[0] if len(problems) == 1 else ""
    named = sentence.startswith(f"{path}: the pack cannot be used: ")
    return instead == str(bundled) and named and sentence.endswith(".") and "\n" not in sentence


def harmed(whole: Path) -> Iterator[bytes]:
    chance, content = random.Random(SEED), whole.read_bytes()
    yield from (damaged(content, chance) for _ in range(DAMAGED))
    yield from (swapped(content, chance) for _ in range(SWAPPED))


def test_a_whole_pack_is_shown(whole: Path) -> None:
    assert shown(whole) == (str(whole), [])


def test_no_flip_cut_or_other_word_is_shown(whole: Path, bundled: Path, tmp_path: Path) -> None:
    path = tmp_path / "harmed.kpack"
    let_through = []
    for number, content in enumerate(harmed(whole)):
        path.write_bytes(content)
        if not refused(path, bundled):
            let_through.append(number)
    assert let_through == []


def test_no_edit_by_sql_is_shown(whole: Path, bundled: Path, tmp_path: Path) -> None:
    path, chance = tmp_path / "edited.kpack", random.Random(SEED)
    let_through = []
    for _ in range(EDITED):
        statement = edited_by_sql(whole, path, chance)
        if not refused(path, bundled):
            let_through.append(statement)
    assert let_through == []


@pytest.mark.parametrize("harm", [damaged, swapped])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_real_start_shows_the_bundled_pack_and_tells_why(
    whole: Path, bundled: Path, tmp_path: Path, harm: type, seed: int
) -> None:
    path = tmp_path / "harmed.kpack"
    path.write_bytes(harm(whole.read_bytes(), random.Random(seed)))
    started = start(path, bundled, tmp_path)
    assert started.pack == str(bundled)
    assert started.heading == "Begin"
    assert started.log.count("\n") == 1
    assert f"{path}: the pack cannot be used: " in started.log
    assert started.log.endswith(f" {bundled} is shown instead.\n")


def test_a_real_start_shows_a_whole_pack(whole: Path, bundled: Path, tmp_path: Path) -> None:
    started = start(whole, bundled, tmp_path)
    assert (started.pack, started.log) == (str(whole), "")
