"""What a visitor sees when the pack fails in the middle of a visit: the bundled one, at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pack.tiny import write_pack

ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.screen import options, run, session
from kiosk.screen.rescue import ScreenRescue
from kiosk.screen.window import Screen
from kiosk.station.store import choose

session.LOAD_MS, session.PRELOAD_MS = 0, []
choose.bundled_pack = lambda: Path(sys.argv[2])
load_rest, resume = Screen.load_rest, ScreenRescue.resume

def load(screen):
    load_rest(screen)
    screen.kiosk.debounce_ms = 0
    QTimer.singleShot(100, screen.kiosk, lambda: visit(screen.kiosk))

def visit(kiosk):
    kiosk.begin()
    pack = Path(sys.argv[1])
    {harm}
    kiosk.openTopic("pump")

def resumed(rescue, **how):
    resume(rescue, **how)
    screen = rescue._screen
    told = screen.library.pack.path, screen.kiosk.page, screen.start.heading, how
    print(json.dumps(told), flush=True)
    os._exit(0)

Screen.load_rest, ScreenRescue.resume = load, resumed
run.run(options.RunOptions(pack=Path(sys.argv[1])))
"""


@pytest.mark.parametrize(
    ("forgery", "harm"),
    [
        ("", "os.truncate(pack, 0)"),
        ("", "os.truncate(pack, 40_000)"),
        ("", "pack.write_bytes(Path(sys.argv[2]).read_bytes())"),
        ("UPDATE block SET content = x'ff'", "pass"),
        ("UPDATE topic SET colour = x'ff' WHERE slug = 'pump'", "pass"),
        ("UPDATE topic_text SET words = 'many' WHERE slug = 'pump'", "pass"),
        ("UPDATE topic SET sites = '{\"liver\": []}'", "pass"),
    ],
)
def test_a_pack_that_fails_in_a_visit_gives_way_to_the_bundled_one(
    tmp_path: Path, forgery: str, harm: str
) -> None:
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    pack = write_pack(tmp_path / "own.kpack", forgery)
    bundled = write_pack(tmp_path / "bundled.kpack", "UPDATE text SET value = 'Bundled'")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(harm=harm), pack, bundled],
        cwd=ROOT,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout) == [str(bundled), "home", "Bundled", {"end_visit": False}]
    log = (tmp_path / "waypost" / "log" / "kiosk.log").read_text("utf-8")
    assert f"{pack}: a page could not be read; {bundled} is shown from now on" in log
