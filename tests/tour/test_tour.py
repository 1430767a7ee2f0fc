"""A whole tour of a small pack, as the command makes it."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.once import made_once

ROOT = Path(__file__).parents[2]
SIZE = (1280, 720)


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory, small_pack: Path) -> Path:
    """The folder of a tour, made by another process."""
    return made_once(tmp_path_factory, "tour", partial(make_tour, small_pack))


def make_tour(small_pack: Path, folder: Path) -> None:
    command = ["tour", str(folder), "--size", "1280x720", "--sheet", "--pack", str(small_pack)]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *command], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    count = len(list(folder.glob("[0-9]*.png")))
    assert done.stdout.strip().splitlines()[-1] == f"{count} pictures in {folder}"


def names(folder: Path) -> list[str]:
    return [path.stem[4:] for path in sorted(folder.glob("[0-9]*.png"))]


def test_every_page_of_the_pack_is_among_the_pictures(tour: Path) -> None:
    slugs = sorted(path.name for path in (ROOT / "tests/small/topics").iterdir())
    shown = " ".join(names(tour))
    assert [slug for slug in slugs if slug not in shown] == []
    assert names(tour)[0] == "start"
    assert names(tour)[-1] == "fault"


def test_each_picture_is_a_screen_and_no_two_are_the_same(tour: Path) -> None:
    seen: dict[bytes, str] = {}
    for path in sorted(tour.glob("[0-9]*.png")):
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE, path.name
        colours = {picture.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 720, 20)}
        assert len(colours) > 2, f"{path.name} shows nothing"
        seen.setdefault(path.read_bytes(), path.name)
    assert len(seen) >= len(names(tour)) - 2, "many pictures are the same"


def test_the_index_shows_them_in_their_order(tour: Path) -> None:
    page = (tour / "index.html").read_text("utf-8")
    places = [page.index(f'href="{path.name}"') for path in sorted(tour.glob("[0-9]*.png"))]
    assert places == sorted(places)


def test_sheets_hold_them_all_on_a_few_pictures(tour: Path) -> None:
    sheets = sorted(tour.glob("sheet-*.png"))
    assert 1 <= len(sheets) <= len(names(tour)) // 4
    assert all(QImage(str(sheet)).width() > 0 for sheet in sheets)
