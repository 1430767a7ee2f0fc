"""`kiosk cards` and `kiosk index`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from tests.pack.tiny import write_pack


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    return str(write_pack(tmp_path / "tiny.kpack"))


def test_the_index_is_written(tiny: str, tmp_path: Path) -> None:
    out = tmp_path / "index.json"
    assert cli.main(["index", "-o", str(out), "--pack", tiny]) == 0
    assert json.loads(out.read_text("utf-8"))["resourceType"] == "Bundle"


@pytest.mark.parametrize("command", ["cards", "index"])
def test_another_file_is_not_written_over(
    tiny: str, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").write_text("my notes")
    assert cli.main([command, "-o", str(tmp_path / "mine"), "--pack", tiny]) == 2
    assert (tmp_path / "mine").read_text() == "my notes"
    assert "give another name" in capsys.readouterr().err


def test_cards_of_a_language_that_is_not_there_are_refused(
    tiny: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["cards", "-o", str(tmp_path / "x.pdf"), "--pack", tiny, "--language", "fr"]
    assert cli.main(asked) == 1
    assert "it has en, ar" in capsys.readouterr().err
