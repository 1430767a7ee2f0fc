"""What an error is told as, and what the whole program does after faults."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen.errors import EXIT_CODE, qml_error, qml_place

ROOT = Path(__file__).parents[2]
MARKER = "qzxmarker"
"""In the words of every fault, as what a visitor typed might be."""


def test_a_place_in_qml_is_named_from_the_interfaces_own_folder() -> None:
    assert qml_place("file:///opt/kiosk/ui/Kiosk/Pages/HomePage.qml", "12") == "HomePage.qml:12"
    assert qml_place("", "0") == ""


@pytest.mark.parametrize(
    "file",
    [
        "image://diagram/liver/1a2b/800/600",
        "image://spot/liver/1a2b/left-lobe/1/2/3/4/5",
        "image://diagram/liver.qml",
        "expression for onClicked: openTopic('liver')",
        "liver",
        "qrc:/refused",
    ],
)
def test_an_address_is_no_place(file: str) -> None:
    assert qml_place(file, "1") == ""


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ("file:///a/B.qml:3: TypeError: Cannot read property", "TypeError"),
        ("file:///a/B.qml:3:5: Unable to assign [undefined] to QColor", ""),
        ("file:///a/B.qml:3: Error: liver", "Error"),
    ],
)
def test_an_error_of_qml_is_known_by_its_class(message: str, error: str) -> None:
    assert qml_error(message) == error


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.screen import options, run, session
from kiosk.station.store import choose

choose.bundled_pack = lambda: Path(sys.argv[2])
session.LOAD_MS = 0

def act():
    {act}

timer = QTimer()
timer.timeout.connect(act)
present = session._present
session._present = lambda *given: (present(*given), timer.start(100))
sys.exit(run.run(options.RunOptions(pack=Path(sys.argv[1]))))
"""


def program(act: str, pack: Path, bundled: Path, state: Path) -> tuple[int, str, str]:
    """Exit code, stderr and log of the kiosk with something that happens in it ten times a second."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(state))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(act=act), pack, bundled],
        cwd=ROOT,
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = state / "waypost" / "log" / "kiosk.log"
    return done.returncode, done.stderr, log.read_text("utf-8") if log.exists() else ""


def test_the_program_ends_with_its_own_code_after_three_faults(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    code, said, log = program(f"int({MARKER!r})", content_pack, content_pack, tmp_path)
    assert code == EXIT_CODE
    assert said == ""
    assert log.count("ValueError at ") == 3
    assert MARKER not in log


def test_the_program_ends_with_its_own_code_where_qt_cannot_go_on(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    act = f"from PySide6.QtCore import qFatal; qFatal({MARKER!r})"
    code, said, log = program(act, content_pack, content_pack, tmp_path)
    assert (code, said) == (EXIT_CODE, "")
    assert "Qt cannot go on" in log
    assert MARKER not in log


def test_the_program_shows_the_fault_screen_when_no_pack_is_left(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    act = (
        "from kiosk.errors import PackError\n"
        "    if fault_shown: session.QGuiApplication.exit(77)\n"
        f"    else: raise PackError({MARKER!r})\n"
        "fault_shown = []\n"
        "show_fault = session._show_fault\n"
        "session._show_fault = lambda *given: (fault_shown.append(1), show_fault(*given))[1]"
    )
    code, said, log = program(act, content_pack, tmp_path / "none.kpack", tmp_path)
    assert code == 77
    assert said == ""
    assert "no pack can be shown" in log
    assert MARKER not in log
