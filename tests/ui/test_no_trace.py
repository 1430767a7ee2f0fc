"""Start looks after a visit as it did before the first one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).parents[2]
EDGE = 24
"""Of 255: letters over 64 pixels are drawn from outlines, whose edges depend by so little on the sizes drawn before."""
PROGRAM = (
    f"EDGE = {EDGE}"
    """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from kiosk.screen.engine import application
from kiosk.station.config.model import Config
from tests.ui.opening import open_pack
from tests.ui.screens import SCREENS, show_afresh

def farthest(one, other):
    gray = [each.convertToFormat(QImage.Format.Format_Grayscale8) for each in (one, other)]
    pairs = zip(*(bytes(each.constBits()) for each in gray))
    return 0 if one == other else max(abs(a - b) for a, b in pairs)

def settle():
    for _ in range(100):
        window.grabWindow()
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        if kiosk.is_complete():
            return window.grabWindow()

app = application(["waypost"])
opened = open_pack(Path(sys.argv[1]), Config())
kiosk, window = opened.kiosk, opened.window
kiosk.debounce_ms = 0
display = kiosk.display
before = settle()
settings = {
    "plain": lambda: None,
    "text": lambda: display.setTextSize(int(sys.argv[2])),
    "theme": lambda: display.setTheme("soft"),
    "language": lambda: display.setLanguage("es"),
    "lowered": lambda: display.setLowered(True),
}
for name, take in settings.items():
    kiosk.begin()
    take()
    for show in ("home", "treatment", "diagram, a region", "search, results"):
        show_afresh(kiosk, SCREENS[show])
        settle()
    kiosk.reset()
    after = settle()
    if farthest(after, before) > EDGE:
        print(name)
opened.close()
"""
)


@pytest.mark.parametrize("text_size", [200])
def test_start_is_the_same_but_for_the_edges_of_large_letters(
    qapp: QGuiApplication, content_pack: Path, text_size: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, content_pack, str(text_size)],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == [], "visits that can be told from the picture after them"
