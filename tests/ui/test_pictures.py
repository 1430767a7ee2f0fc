"""Pictures and icons are drawn with the pixels that they are shown with, whatever the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.screen.pictures import painted
from tests.ui.drawn import pictures, unsharp
from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, Reference
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.visitor import Visitor

ROOT = Path(__file__).parents[2]
ICON_PX = 120
"""An icon is no larger."""


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE], ids=lambda r: r[0])
def test_no_picture_is_stretched(visitor: Visitor, reference: Reference) -> None:
    visitor.opened.resize(reference)
    for name, show in SCREENS.items():
        show_afresh(visitor.kiosk, show)
        visitor.settle()
        for _ in range(2):
            visitor.frame()  # pictures are asked for when what is around them stands
        assert unsharp(visitor.window) == [], name
    assert list(pictures(visitor.window))


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_a_page_draws_its_picture_once(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, reference: Reference
) -> None:
    """Each drawing takes as long as half of all else: none is made at a size that is not seen."""
    visitor.opened.resize(reference)
    visitor.kiosk.begin()
    visitor.settle()
    visitor.frame()  # the map on Home is drawn while Home is seen
    visitor.kiosk.openTopic("liver")
    visitor.settle()
    visitor.frame()
    drawn: list[int] = []
    draw = painted.drawing

    def counted(svg: bytes, size: QSize) -> QImage:
        if size.width() > ICON_PX:
            drawn.append(size.width())
        return draw(svg, size)

    monkeypatch.setattr(painted, "drawing", counted)
    for show in (
        lambda: visitor.kiosk.openTopic("ablation"),
        lambda: visitor.kiosk.openSection("what-it-is"),
    ):
        drawn.clear()
        show()
        visitor.settle()
        visitor.frame()
        assert len(drawn) == 1


PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.screen.engine import application
from kiosk.station.config.model import Config
from tests.ui.drawn import pictures, unsharp
from tests.ui.opening import open_pack
from tests.ui.screens import SCREENS, show_afresh

def settle():
    for _ in range(100):
        window.grabWindow()
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        if opened.kiosk.is_complete():
            return window.grabWindow()

app = application(["waypost"])
opened = open_pack(Path(sys.argv[1]), Config())
opened.kiosk.debounce_ms = 0
window = opened.window
told = []

def tell():
    for name, show in SCREENS.items():
        show_afresh(opened.kiosk, show)
        settle()
        told.append([window.devicePixelRatio(), name, len(list(pictures(window))), unsharp(window)])

tell()
for screen in QGuiApplication.screens()[1:]:
    show_afresh(opened.kiosk, SCREENS["treatment"])
    settle()
    window.setScreen(screen)
    image = settle()
    told.append([window.devicePixelRatio(), "moved", len(list(pictures(window))), unsharp(window)])
    tell()
opened.close()
print(json.dumps(told))
"""


def told(pack: Path, **environment: str) -> list[tuple[float, str, int, list[str]]]:
    """Of each screen: the ratio, its name, how many pictures it has, and which of them are stretched."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, pack],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stderr == ""
    return [tuple(line) for line in json.loads(done.stdout)]


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_twice_the_pixels_are_drawn_where_the_screen_has_them(
    content_pack: Path, ratio: float
) -> None:
    seen = told(content_pack, QT_SCALE_FACTOR=str(ratio))
    assert {line[0] for line in seen} == {ratio}
    assert [line for line in seen if line[3]] == []
    assert sum(line[2] for line in seen) > 100


def test_all_is_drawn_anew_when_the_window_comes_to_a_screen_of_another_ratio(
    content_pack: Path, tmp_path: Path
) -> None:
    size = {"width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "y": 0, "dpr": 1}
    screens = [{**size, "name": "one", "x": 0}, {**size, "name": "two", "x": 1920}]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    seen = told(
        content_pack,
        QT_QPA_PLATFORM=f"offscreen:configfile={tmp_path / 'screens.json'}",
        QT_SCREEN_SCALE_FACTORS="one=1;two=2",
    )
    assert [line[0] for line in seen if line[1] == "moved"] == [2.0]
    assert {line[0] for line in seen} == {1.0, 2.0}
    assert [line for line in seen if line[3]] == []
