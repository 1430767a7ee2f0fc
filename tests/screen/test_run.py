"""What `kiosk run` notes of its settings before anything is shown."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.pack.reader import Pack
from kiosk.screen import run as running
from kiosk.screen.options import RunOptions
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.store import choose
from tests.pack.tiny import write_pack


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            "languages: [en, fr]",
            ["kiosk.yaml:1:17: error[config-name]: the pack has no language `fr`"],
        ),
        (
            "not_offered: [livr, call]",
            [
                "kiosk.yaml:1:15: error[config-name]: the pack has no page `livr`",
                "kiosk.yaml:1:21: error[config-name]: the page `call` is about no treatment",
            ],
        ),
        (
            "not_offered: [call, pump]",
            ["kiosk.yaml:1:15: error[config-name]: the page `call` is about no treatment"],
        ),
        (
            "clinic: {name: {en: A, fr: B}}",
            [
                "kiosk.yaml:1:24: error[config-name]: the pack has no language `fr`: nobody is shown this text"
            ],
        ),
        ("languages: [en]\nnot_offered: [pump]\nclinic: {name: {en: A}}", []),
        ("staff_pin: '2468'", []),
    ],
)
def test_names_that_the_pack_lacks_are_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, told: list[str]
) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text(settings)
    lines = _noted(tmp_path, monkeypatch, RunOptions(config=path))
    assert [line.partition(f"problem {tmp_path}/")[2].partition(" (")[0] for line in lines] == told


def test_a_file_that_is_not_read_is_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "waypost").mkdir()
    (tmp_path / "waypost" / "kiosk.yml").write_text("staff_pin: '2468'")
    (line,) = _noted(tmp_path, monkeypatch, RunOptions())
    assert "waypost/kiosk.yml:1:1: error[config-passed-over]: this file is not read" in line


def _noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: RunOptions) -> list[str]:
    """The lines in the log of a run that shows nothing."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    bundled = write_pack(tmp_path / "bundled.kpack")
    monkeypatch.setattr(choose, "bundled_pack", lambda: bundled)
    session = ModuleType("kiosk.screen.session")
    vars(session)["show"] = _closed
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(running, "prepare_environment", list)
    monkeypatch.setitem(sys.modules, "kiosk.screen.session", session)
    assert running.run(options) is None
    log = tmp_path / "waypost" / "log" / "kiosk.log"
    return log.read_text("utf-8").splitlines() if log.exists() else []


def _closed(pack: Pack, config: Config, options: RunOptions, log: Log) -> None:
    pack.close()
    log.close()
