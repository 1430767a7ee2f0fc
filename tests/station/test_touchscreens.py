"""Which touchscreens were there when the kiosk last began."""

from __future__ import annotations

from pathlib import Path

from kiosk.station.touchscreens import NAME, note, noted


def test_what_was_noted_is_known_later(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    assert noted(folder) == []
    note(folder, ["ELO 2294", "Écran tactile"])
    assert noted(folder) == ["ELO 2294", "Écran tactile"]
    assert [path.name for path in folder.iterdir()] == [NAME]


def test_the_same_again_writes_nothing(tmp_path: Path) -> None:
    note(tmp_path, ["ELO"])
    before = (tmp_path / NAME).stat().st_ino
    note(tmp_path, ["ELO"])
    assert (tmp_path / NAME).stat().st_ino == before
    note(tmp_path, [])
    assert noted(tmp_path) == []


def test_where_nothing_can_be_noted_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    note(tmp_path / "file" / "state", ["ELO"])
    assert noted(tmp_path / "file" / "state") == []
    (tmp_path / "state" / NAME).mkdir(parents=True)
    note(tmp_path / "state", ["ELO"])
    assert noted(tmp_path / "state") == []
