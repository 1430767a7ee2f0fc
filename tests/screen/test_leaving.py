"""What ends the program, and what does not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.station import starts

ROOT = Path(__file__).parents[2]
PIN = "2468"
PROGRAM = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from kiosk.screen import options, run, session

session.LOAD_MS = 0
here = {{}}

def act():
    {act}

def panel():
    staff = here["screen"].kiosk.staff
    staff.open()
    staff.ask("pin")
    for digit in "{pin}":
        staff.type(digit)
    staff.enter()
    return staff.panel

class Seen(session.Screen):
    def __init__(self, *given):
        super().__init__(*given)
        here["screen"] = self

session.Screen = Seen
present = session._present

def presented(window, *given):
    present(window, *given)
    here["window"] = window
    timer.start(100)
    QTimer.singleShot(20_000, lambda: QGuiApplication.exit(5))

timer = QTimer()
timer.timeout.connect(act)
session._present = presented
given = options.RunOptions(pack=Path(sys.argv[1]), config=Path(sys.argv[2]))
sys.exit(run.run(given))
"""
ASKED_TO_CLOSE = """
    if "asked" in here:
        QGuiApplication.exit(77 if here["window"].isVisible() else 1)
    here["asked"] = QGuiApplication.sendEvent(here["window"], QCloseEvent())
    QGuiApplication.quit()
"""


def ended(act: str, pack: Path, folder: Path) -> tuple[int, str]:
    """The program's exit code and what it said, when this is done to it ten times a second."""
    settings = folder / "kiosk.yaml"
    settings.write_text(f'staff_pin: "{PIN}"\n')
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(act=act, pin=PIN), pack, settings],
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr


def test_a_close_request_does_not_end_it(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    assert ended(ASKED_TO_CLOSE, content_pack, tmp_path) == (77, "")


def test_staff_end_it_with_0(qapp: QGuiApplication, content_pack: Path, tmp_path: Path) -> None:
    act = "here['screen'].loaded and panel().leave()"
    assert ended(act, content_pack, tmp_path) == (0, "")


def test_staff_who_restart_it_end_it_with_a_code_of_its_own(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    act = "here['screen'].loaded and panel().restart()"
    assert ended(act, content_pack, tmp_path) == (5, "")
    assert not (tmp_path / "waypost" / starts.NAME).exists(), "it would count as a crash"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, number: signal.Signals
) -> None:
    act = f"os.kill(os.getpid(), {int(number)})"
    assert ended(act, content_pack, tmp_path) == (-number, "")


@pytest.mark.parametrize(
    ("number", "counts"), [(signal.SIGTERM, False), (signal.SIGINT, False), (signal.SIGKILL, True)]
)
def test_an_end_that_was_asked_for_is_no_crash(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, number: signal.Signals, counts: bool
) -> None:
    act = f"os.kill(os.getpid(), {int(number)})"
    assert ended(act, content_pack, tmp_path) == (-number, "")
    assert (tmp_path / "waypost" / starts.NAME).exists() is counts


def test_a_signal_is_heard_while_nothing_happens(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    """Nothing of Python runs in a kiosk that nobody touches."""
    act = """
    if "asked" not in here:
        here["asked"] = True
        timer.stop()
        import subprocess
        subprocess.Popen(["sh", "-c", f"sleep 1; kill -TERM {os.getpid()}"])
"""
    assert ended(act, content_pack, tmp_path) == (-signal.SIGTERM, "")
    assert not (tmp_path / "waypost" / starts.NAME).exists()
