"""The window and its millimetres follow the screen, whatever becomes of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject, QRect, QSize, QSizeF, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.screen.monitor import Monitor
from kiosk.station.config import model
from kiosk.station.log import Log
from kiosk.viewmodels.screen_size import REFERENCE_MM_PER_PX

ROOT = Path(__file__).parents[2]


class FakeScreen(QObject):
    """A screen that is what a test says it is."""

    geometryChanged = Signal(QRect)  # noqa: N815 - as Qt names it
    physicalSizeChanged = Signal(QSizeF)  # noqa: N815

    def __init__(self, pixels: tuple[int, int], millimetres: tuple[int, int]) -> None:
        super().__init__()
        self.become(pixels, millimetres)

    def become(self, pixels: tuple[int, int], millimetres: tuple[int, int]) -> None:
        self._pixels, self._millimetres = QSize(*pixels), QSizeF(*millimetres)
        self.geometryChanged.emit(self.geometry())

    def size(self) -> QSize:
        return self._pixels

    def geometry(self) -> QRect:
        return QRect(0, 0, self._pixels.width(), self._pixels.height())

    def physicalSize(self) -> QSizeF:  # noqa: N802 - as Qt names it
        return self._millimetres


class FakeWindow:
    """Takes what it is told."""

    def __init__(self, screen: FakeScreen) -> None:
        self._screen = screen
        self.box = QRect(0, 0, 160, 160)

    def screen(self) -> FakeScreen:
        return self._screen

    def setScreen(self, screen: FakeScreen) -> None:  # noqa: N802
        self._screen = screen

    def setGeometry(self, box: QRect) -> None:  # noqa: N802
        self.box = box

    def showFullScreen(self) -> None:  # noqa: N802
        return


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    made = Log(tmp_path)
    yield made
    made.close()


def written(log: Log) -> list[str]:
    return log.path.read_text("utf-8").splitlines() if log.path.exists() else []


def monitor_on(screen: FakeScreen, log: Log, **settings: Any) -> Monitor:
    made = Monitor(model.Screen(**settings), log)
    made.take(cast("QScreen", screen))
    return made


def test_a_true_size_is_believed_and_nothing_is_said(log: Log) -> None:
    monitor = monitor_on(FakeScreen((1920, 1080), (527, 296)), log)
    assert monitor.mm_per_px == pytest.approx(527 / 1920)
    assert written(log) == []


@pytest.mark.parametrize("told", [(0, 0), (160, 90), (1600, 900), (296, 527)])
def test_a_size_that_cannot_be_true_is_told_in_one_line(log: Log, told: tuple[int, int]) -> None:
    screen = FakeScreen((1920, 1080), told)
    monitor = monitor_on(screen, log)
    screen.become((1920, 1080), told)
    assert monitor.mm_per_px == REFERENCE_MM_PER_PX
    (line,) = written(log)
    assert f"it reports {told[0]} x {told[1]} mm for 1920 x 1080 pixels" in line
    assert "set `screen.width_mm` in kiosk.yaml" in line


def test_settings_that_cannot_be_true_are_told_as_such(log: Log) -> None:
    monitor = monitor_on(FakeScreen((1080, 1920), (0, 0)), log, width_mm=527, height_mm=296)
    assert monitor.mm_per_px == REFERENCE_MM_PER_PX
    assert "kiosk.yaml says 527 x 296 mm for 1080 x 1920 pixels" in written(log)[0]


@pytest.mark.parametrize(
    "settings", [{"width_mm": 527.0}, {"height_mm": 296.4}, {"width_mm": 527.0, "height_mm": 296.0}]
)
def test_settings_hold_for_a_screen_that_is_turned_in_mid_run(
    log: Log, settings: dict[str, float]
) -> None:
    screen = FakeScreen((1920, 1080), (0, 0))
    monitor = monitor_on(screen, log, **settings)
    before = monitor.mm_per_px
    assert before == pytest.approx(527 / 1920, rel=0.01)
    screen.become((1080, 1920), (0, 0))
    assert monitor.mm_per_px == pytest.approx(before, rel=0.01)
    assert written(log) == []


def test_the_window_becomes_as_large_as_the_screen(log: Log, qapp: QGuiApplication) -> None:
    late = FakeScreen((0, 0), (0, 0))
    monitor, window = monitor_on(late, log), FakeWindow(late)
    monitor.fill(cast("QWindow", window))
    late.become((1920, 1080), (527, 296))
    assert window.box == QRect(0, 0, 1920, 1080)
    late.become((1080, 1920), (296, 527))
    assert window.box == QRect(0, 0, 1080, 1920)
    assert monitor.mm_per_px == pytest.approx(296 / 1080)


def test_the_window_goes_to_the_screen_that_takes_the_place_of_another(log: Log) -> None:
    first, second = FakeScreen((1920, 1080), (527, 296)), FakeScreen((1366, 768), (345, 194))
    monitor, window = monitor_on(first, log), FakeWindow(first)
    monitor.fill(cast("QWindow", window))
    monitor.take(cast("QScreen", second))
    assert window.screen() is second
    assert window.box == QRect(0, 0, 1366, 768)
    first.become((800, 600), (200, 150))
    assert window.box == QRect(0, 0, 1366, 768)
    monitor.take(None)
    assert window.box == QRect(0, 0, 1366, 768)


PROGRAM = """
import subprocess, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.screen import options, run, session

SMALL = "small 0 1280 0 0 0 1024 0 0 0".split()

def xrandr(*words):
    subprocess.run(["xrandr", *words], check=True)

def shown(window):
    turns = iter([
        lambda: xrandr("--newmode", *SMALL),
        lambda: xrandr("--addmode", "screen", "small"),
        lambda: xrandr("--output", "screen", "--mode", "small"),
    ])
    def look():
        if (window.width(), window.height()) == (1280, 1024) and window.position().isNull():
            QGuiApplication.exit(77)
    def act():
        next(turns, look)()
    timer.timeout.connect(act)
    timer.start(100)
    QTimer.singleShot(20_000, lambda: QGuiApplication.exit(1))

timer = QTimer()
present = session._present
session._present = lambda window, *given: (present(window, *given), shown(window))
sys.exit(run.run(options.RunOptions(pack=Path(sys.argv[1]))))
"""


UNPLUGGED = PROGRAM.replace(
    """        lambda: xrandr("--newmode", *SMALL),
        lambda: xrandr("--addmode", "screen", "small"),
        lambda: xrandr("--output", "screen", "--mode", "small"),
""",
    """        lambda: xrandr("--newmode", *SMALL),
        lambda: xrandr("--addmode", "screen", "small"),
        lambda: xrandr("--fb", "1920x1080", "--output", "screen", "--off"),
        lambda: None,
        lambda: xrandr("--output", "screen", "--mode", "small"),
""",
)
"""The screen goes dark and comes back as another."""


@pytest.mark.parametrize("program", [PROGRAM, UNPLUGGED], ids=["set anew", "unplugged"])
def test_without_a_window_manager_the_window_follows_the_screen(
    content_pack: Path, bare_display: str, tmp_path: Path, program: str
) -> None:
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environment: dict[str, Any] = {**os.environ, **places, "DISPLAY": bare_display}
    done = subprocess.run(
        [sys.executable, "-c", program, content_pack],
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (77, "")


class FakeApplication(QObject):
    primaryScreenChanged = Signal()  # noqa: N815 - as Qt names it
    screenAdded = Signal()  # noqa: N815
    screenRemoved = Signal(QObject)  # noqa: N815

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.all: list[FakeScreen] = [NamedScreen(name) for name in names]

    def screens(self) -> list[FakeScreen]:
        return self.all

    def primaryScreen(self) -> FakeScreen | None:  # noqa: N802
        return self.all[0] if self.all else None


class NamedScreen(FakeScreen):
    def __init__(self, name: str) -> None:
        super().__init__((1920, 1080), (527, 296))
        self.name = lambda: name


@pytest.mark.parametrize(
    ("wanted", "index", "told"),
    [
        ("", 0, ""),
        ("DP-2", 1, ""),
        ("2", 1, ""),
        ("1", 0, ""),
        ("3", 0, "no screen 3: the primary one is used; there are HDMI-1, DP-2"),
        ("0", 0, "no screen 0"),
        ("DP-9", 0, "no screen DP-9"),
    ],
)
def test_the_screen_that_is_set_is_filled(wanted: str, index: int, told: str, log: Log) -> None:
    application = FakeApplication("HDMI-1", "DP-2")
    monitor = Monitor(model.Screen(monitor=wanted), log)
    monitor.follow(cast("QGuiApplication", application))
    window = FakeWindow(application.all[0])
    monitor.fill(cast("QWindow", window))
    assert window.screen() is application.all[index]
    assert [told in line for line in written(log)] == ([True] if told else [])


def test_a_screen_that_comes_back_is_taken_again(log: Log) -> None:
    application = FakeApplication("HDMI-1")
    monitor = Monitor(model.Screen(monitor="DP-2"), log)
    monitor.follow(cast("QGuiApplication", application))
    window = FakeWindow(application.all[0])
    monitor.fill(cast("QWindow", window))
    assert window.screen() is application.all[0]
    application.all.append(NamedScreen("DP-2"))
    application.screenAdded.emit()
    assert window.screen() is application.all[1]
    application.screenRemoved.emit(application.all.pop())
    assert window.screen() is application.all[0]


def test_the_only_screen_may_be_unplugged_and_another_plugged_in(log: Log) -> None:
    application = FakeApplication("HDMI-1")
    (first,) = application.all
    monitor = Monitor(model.Screen(), log)
    monitor.follow(cast("QGuiApplication", application))
    window = FakeWindow(first)
    monitor.fill(cast("QWindow", window))
    application.all.clear()
    application.screenRemoved.emit(first)
    shiboken6.delete(first)
    application.all.append(NamedScreen("DP-2"))
    application.all[0].become((1366, 768), (345, 194))
    application.screenAdded.emit()
    assert window.screen() is application.all[0]
    assert window.box == QRect(0, 0, 1366, 768)


def test_another_pixel_ratio_is_followed(log: Log) -> None:
    """Of the same millimetres there are fewer pixels, as windows are measured in."""
    screen = FakeScreen((3840, 2160), (600, 340))
    monitor, window = monitor_on(screen, log), FakeWindow(screen)
    monitor.fill(cast("QWindow", window))
    screen.become((1920, 1080), (600, 340))
    assert monitor.mm_per_px == pytest.approx(600 / 1920, rel=0.01)
    assert window.box == QRect(0, 0, 1920, 1080)
