"""Settings changed on the disk are taken up by a real start, once nobody is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen.changes import Changes
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.settings import Settings
from tests.pack.tiny import write_pack
from tests.unprivileged import unprivileged_folder

ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.screen import changes, options, run, session
from kiosk.screen.window import Screen

pack, settings, when = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
session.LOAD_MS, session.PRELOAD_MS, changes.SETTLED_MS = 0, [], 200
load_rest, shown = Screen.load_rest, []

def load(screen):
    load_rest(screen)
    screen.kiosk.debounce_ms = 0
    shown.append(screen.start.clinicName)
    if len(shown) == 1:
        QTimer.singleShot(300, screen.kiosk, lambda: first(screen.kiosk))
    else:
        print(json.dumps(shown), flush=True)
        os._exit(0)

def change():
    {change}

def first(kiosk):
    if when == "visit":
        kiosk.begin()
        QTimer.singleShot(1500, kiosk, lambda: end(kiosk))
    QTimer.singleShot(100, kiosk, change)
    QTimer.singleShot(8000, kiosk, lambda: os._exit(7))

def end(kiosk):
    shown.append("still there")
    kiosk.reset()

Screen.load_rest = load
run.run(options.RunOptions(pack=pack, config=settings))
"""
CHANGES = {
    "written": "settings.write_text('clinic: {name: Second}\\n')",
    "replaced": "new = settings.with_suffix('.new'); new.write_text('clinic: {name: Second}\\n');"
    " os.replace(new, settings)",
    "added": "d = settings.with_suffix('.d'); d.mkdir();"
    " (d / 'a.yaml').write_text('clinic: {name: Second}\\n')",
}


def shown(folder: Path, change: str, when: str) -> list[str]:
    """The clinic's name after each beginning."""
    settings = folder / "kiosk.yaml"
    settings.write_text("clinic: {name: First}\n", encoding="utf-8")
    pack = write_pack(folder / "own.kpack")
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder / "own"))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{change}", change), pack, settings, when],
        cwd=ROOT,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_taken_up_on_start(tmp_path: Path, change: str) -> None:
    assert shown(tmp_path, CHANGES[change], "start") == ["First", "Second"]


def test_nobody_is_interrupted(tmp_path: Path) -> None:
    assert shown(tmp_path, CHANGES["replaced"], "visit") == ["First", "still there", "Second"]


def test_settings_that_may_not_be_looked_at_are_watched_as_far_as_they_can_be(
    qapp: QGuiApplication,
) -> None:
    """Three faults within a minute end the program: where only staff may read the settings, it never came up."""
    with unprivileged_folder() as folder:
        closed = folder / "waypost" / "kiosk.yaml"
        closed.parent.mkdir()
        closed.write_text("languages: [en]\n", encoding="utf-8")
        closed.parent.chmod(0)
        changes = Changes([closed], VisitStore(Settings()), lambda: None)
        changes.look()
        changes.deleteLater()
