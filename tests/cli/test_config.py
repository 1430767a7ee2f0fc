"""`kiosk config`: what it tells of settings, and a logo made plain."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.station.logo import read_logo
from kiosk.station.store import choose
from tests.pack.tiny import write_pack

DRAWN = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- saved by a drawing program -->
<svg xmlns="http://www.w3.org/2000/svg" width="120mm" height="40mm" viewBox="0 0 120 40">
  <title>Riverside</title>
  <g style="fill:#09525d"><circle cx="20" cy="20" r="18"/></g>
</svg>
"""


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without settings, with a small pack as the bundled one."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    bundled = write_pack(tmp_path / "bundled.kpack")
    monkeypatch.setattr(choose, "bundled_pack", lambda: bundled)


def test_names_are_held_against_the_bundled_pack_where_none_is_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "clinic.yaml"
    path.write_text("clinic: {name: {en: A, fr: B}}\n", encoding="utf-8")
    assert main(["config", "check", "--config", str(path)]) == 1
    assert "the pack has no language `fr`: nobody is shown this text" in capsys.readouterr().out


def test_a_file_of_another_name_is_told_where_there_are_no_settings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "waypost").mkdir()
    (tmp_path / "waypost" / "kiosk.yml").write_text("staff_pin: '2468'\n")
    assert main(["config", "check"]) == 1
    told = capsys.readouterr().out
    assert "kiosk.yml:1:1: error[config-passed-over]" in told
    assert "no configuration file" in told


def test_a_logo_as_a_drawing_program_saves_it_is_made_plain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn, plain = tmp_path / "drawn.svg", tmp_path / "plain.svg"
    drawn.write_text(DRAWN, encoding="utf-8")
    assert main(["config", "logo", str(drawn), "-o", str(plain)]) == 0
    assert capsys.readouterr().out == f"{plain}: can be set as `clinic.logo`\n"
    logo = read_logo(plain)
    assert logo.width / logo.height == pytest.approx(3, rel=0.001)


def test_what_is_in_a_logos_way_is_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn, plain = tmp_path / "drawn.svg", tmp_path / "plain.svg"
    drawn.write_text(DRAWN.replace("<circle", '<image href="photo.jpg"/><circle'), "utf-8")
    assert main(["config", "logo", str(drawn), "-o", str(plain)]) == 1
    told = capsys.readouterr().out
    assert f"{drawn}:5:27: error[svg-element]: <image> is not allowed" in told
    assert "nothing is written" in told
    assert not plain.exists()


@pytest.mark.parametrize("source", ["gone.svg", "."])
def test_a_logo_that_cannot_be_read_is_wrong_usage(
    tmp_path: Path, source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = tmp_path / "plain.svg"
    assert main(["config", "logo", str(tmp_path / source), "-o", str(plain)]) in (1, 2)
    assert not plain.exists()
    (tmp_path / "drawn.svg").write_text(DRAWN, encoding="utf-8")
    nowhere = tmp_path / "nowhere" / "plain.svg"
    assert main(["config", "logo", str(tmp_path / "drawn.svg"), "-o", str(nowhere)]) == 2
    assert f"kiosk: {nowhere}: cannot be written" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_logo_is_not_written_into_a_pipe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn, pipe = tmp_path / "drawn.svg", tmp_path / "pipe"
    drawn.write_text(DRAWN, encoding="utf-8")
    os.mkfifo(pipe)
    assert main(["config", "logo", str(drawn), "-o", str(pipe)]) == 2
    assert "it is there and is no file" in capsys.readouterr().err
