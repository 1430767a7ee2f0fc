"""A tour replaces what an earlier one left, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.errors import KioskError, UsageError
from kiosk.tour.command import render
from kiosk.tour.options import TourOptions


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the screens of the next tour."""
    names = ["start", "home", "topic-liver"]

    def walk(_options: TourOptions) -> Iterator[tuple[str, QImage]]:
        for name in names:
            image = QImage(8, 4, QImage.Format.Format_RGB32)
            image.fill(QColor("teal"))
            yield name, image
            if name == "stopped":
                raise KeyboardInterrupt

    module = ModuleType("kiosk.tour.walk")
    vars(module)["walk"] = walk
    monkeypatch.setitem(sys.modules, "kiosk.tour.walk", module)
    return names


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


FIRST = ["001-start.png", "002-home.png", "003-topic-liver.png", "index.html"]


@pytest.mark.parametrize("sheet", [False, True])
def test_a_tour_replaces_the_pictures_of_the_one_before(
    tmp_path: Path, screens: list[str], sheet: bool
) -> None:
    render(TourOptions(tmp_path, sheet=sheet))
    assert names_in(tmp_path) == [*FIRST, *(["sheet-01.png"] if sheet else [])]
    screens[:] = ["start"]
    render(TourOptions(tmp_path))
    assert names_in(tmp_path) == ["001-start.png", "index.html"]


@pytest.mark.parametrize("name", ["2024-holiday.png", "100 cats.png", "notes.txt", "tour.png"])
def test_a_tour_leaves_what_is_not_its_own(tmp_path: Path, screens: list[str], name: str) -> None:
    render(TourOptions(tmp_path))
    (tmp_path / name).write_text("mine")
    if name == "2024-holiday.png":  # named as a tour's picture is: it might be written over
        with pytest.raises(UsageError, match=f"{name}: is not of an earlier tour"):
            render(TourOptions(tmp_path))
        assert (tmp_path / "003-topic-liver.png").exists()
    else:
        render(TourOptions(tmp_path))
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.parametrize("name", ["001-start.png", "017-holiday.png", "sheet-01.png", "index.html"])
def test_nothing_is_written_over_in_a_folder_of_somebody_elses(
    tmp_path: Path, screens: list[str], name: str
) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(UsageError, match=r"choose another folder, or move it away"):
        render(TourOptions(tmp_path))
    assert names_in(tmp_path) == [name]
    assert (tmp_path / name).read_text() == "mine"


def test_an_index_names_nothing_outside_its_folder(tmp_path: Path, screens: list[str]) -> None:
    folder = tmp_path / "tour"
    render(TourOptions(folder))
    (tmp_path / "001-mine.png").write_text("mine")
    index = folder / "index.html"
    index.write_text(index.read_text().replace("001-start.png", "../001-mine.png"))
    (folder / "001-start.png").unlink()
    render(TourOptions(folder))
    assert (tmp_path / "001-mine.png").read_text() == "mine"


def test_a_tour_that_was_stopped_is_known_by_the_next(tmp_path: Path, screens: list[str]) -> None:
    screens[:] = ["start", "stopped", "home"]
    with pytest.raises(KeyboardInterrupt):
        render(TourOptions(tmp_path))
    screens[:] = ["home"]
    render(TourOptions(tmp_path))
    assert names_in(tmp_path) == ["001-home.png", "index.html"]


def test_a_tour_that_shows_nothing_leaves_the_one_before(
    tmp_path: Path, screens: list[str]
) -> None:
    render(TourOptions(tmp_path))
    before = names_in(tmp_path)
    screens.clear()
    with pytest.raises(KioskError, match="nothing to show"):
        render(TourOptions(tmp_path))
    assert names_in(tmp_path) == before
