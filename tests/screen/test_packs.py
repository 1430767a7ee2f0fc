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

TOPIC = sys.argv[3]
session.LOAD_MS, session.PRELOAD_MS = 0, []
choose.bundled_pack = lambda: Path(sys.argv[2])
load_rest, resume = Screen.load_rest, ScreenRescue.resume

def load(screen):
    load_rest(screen)
    screen.kiosk.debounce_ms = 0
    if not TOPIC:
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
run.run(options.RunOptions(pack=Path(sys.argv[1]), topic=TOPIC or None))
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
    told, log = shown(tmp_path, forgery, harm)
    assert told == ["bundled.kpack", "home", "Bundled", {"end_visit": False}]
    assert "own.kpack: a page could not be read; " in log
    assert "bundled.kpack is shown from now on" in log


def test_a_pack_that_fails_before_the_first_page_gives_way_too(tmp_path: Path) -> None:
    told, log = shown(tmp_path, "UPDATE block SET content = x'ff'", "pass", topic="pump")
    assert told == ["bundled.kpack", "start", "Bundled", {"end_visit": False}]
    assert "bundled.kpack is shown from now on" in log


def shown(folder: Path, forgery: str, harm: str, topic: str = "") -> tuple[list[object], str]:
    """Which pack is shown after the rescue, its page, the heading of Start and how; and the log."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
    pack = write_pack(folder / "own.kpack", forgery)
    bundled = write_pack(folder / "bundled.kpack", "UPDATE text SET value = 'Bundled'")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(harm=harm), pack, bundled, topic],
        cwd=ROOT,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    path, *told = json.loads(done.stdout)
    log = (folder / "waypost" / "log" / "kiosk.log").read_text("utf-8")
    return [Path(path).name, *told], log
