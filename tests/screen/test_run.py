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
            ["kiosk.yaml:1:15: error[config-name]: the pack has no page `livr`"],
        ),
        ("languages: [en]\nnot_offered: [call]", []),
        ("staff_pin: '2468'", []),
    ],
)
def test_names_that_the_pack_lacks_are_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, told: list[str]
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    bundled = write_pack(tmp_path / "bundled.kpack")
    monkeypatch.setattr(choose, "bundled_pack", lambda: bundled)
    session = ModuleType("kiosk.screen.session")
    vars(session)["show"] = _closed
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(running, "prepare_environment", list)
    monkeypatch.setitem(sys.modules, "kiosk.screen.session", session)
    path = tmp_path / "kiosk.yaml"
    path.write_text(settings)
    assert running.run(RunOptions(config=path)) is None
    log = tmp_path / "waypost" / "log" / "kiosk.log"
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    assert [line.partition(f"problem {tmp_path}/")[2].partition(" (")[0] for line in lines] == told


def _closed(pack: Pack, config: Config, options: RunOptions, log: Log) -> None:
    pack.close()
    log.close()
