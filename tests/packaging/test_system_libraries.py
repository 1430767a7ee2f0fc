from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "system_libraries.py"


@pytest.fixture
def script() -> dict[str, Any]:
    """The script's names, without running it."""
    return runpy.run_path(str(SCRIPT))


@pytest.fixture
def without_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose loader misses two libraries and which has no apt-get."""
    loader = tmp_path / "ldd"
    lines = ("libc.so.6 => /lib/libc.so.6 (0x0)", "libxcb-cursor.so.0 => not found")
    told = "\\n\\t".join((*lines, "libodd.so.1 => not found"))
    loader.write_text(f'#!/bin/sh\nprintf "\\t{told}\\n"\n', encoding="utf-8")
    loader.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("without_apt")
def test_missing_libraries_are_named_with_the_command(
    script: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert script["main"]() == 1
    told = capsys.readouterr().err
    assert "libodd.so.1 libxcb-cursor.so.0" in told
    assert "sudo apt-get install -y --no-install-recommends libodd.so.1 libxcb-cursor0" in told


def test_nothing_is_said_where_nothing_is_missing(
    script: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert script["main"]() == 0
    assert capsys.readouterr() == ("", "")
