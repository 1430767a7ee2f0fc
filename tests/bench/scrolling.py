"""Prints as JSON what the frames of a page cost while a finger drags it.

`python -m tests.bench.scrolling PACK WIDTH HEIGHT MM_PER_PX`
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.pack.reader import Pack
from kiosk.screen.engine import application, prepare_environment
from kiosk.tour.options import TourOptions
from kiosk.tour.walk import Driver

INCH_MM = 25.4
STEPS_A_STROKE = 24
STROKE = 0.55
"""Of the window's height."""
STROKES = 40
LONGEST_WAIT_MS = 100


def main(arguments: list[str]) -> int:
    """Drags the longest page down and up again; processor time of each frame in milliseconds."""
    pack = Path(arguments[0])
    width, height = map(int, arguments[1:3])
    diagonal = (width**2 + height**2) ** 0.5 * float(arguments[3]) / INCH_MM
    prepare_environment()
    application(["waypost"])
    with Pack.open(pack) as opened:
        driver = Driver(opened, TourOptions(Path(), (width, height), diagonal))
        slug = max(driver.slugs(), key=lambda slug: _words(opened, slug))
        driver.kiosk.begin()
        driver.kiosk.openTopic(slug)
        driver.grab()
        window = driver.screen.window
        assert isinstance(window, QQuickWindow)
        costs = list(_dragged(window))
        driver.screen.close()
    print(json.dumps({"page": slug, "costs_ms": costs}))
    return 0


def _words(pack: Pack, slug: str) -> int:
    topic = pack.topic("en", slug)
    return topic.words if topic else 0


def _dragged(window: QQuickWindow) -> Iterator[float]:
    """The cost of each move that drew a frame: from the finger's move to the frame's end."""
    finger = QTest.createTouchDevice(
        QInputDevice.DeviceType.TouchScreen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Velocity,
    )
    x = window.width() // 2
    top, length = window.height() * 0.22, window.height() * STROKE
    for stroke in range(STROKES):
        down = stroke % STROKES < STROKES / 2  # so far down, then back
        ends = (top + length, top) if down else (top, top + length)
        _send(window, finger, "press", x, ends[0])
        for step in range(1, STEPS_A_STROKE + 1):
            y = ends[0] + (ends[1] - ends[0]) * step / STEPS_A_STROKE
            cost = _frame(window, finger, x, y)
            if cost is not None and step > 2:  # the first moves only decide that it is a drag
                yield cost
        _send(window, finger, "release", x, ends[1])


def _frame(window: QQuickWindow, finger: QPointingDevice, x: int, y: float) -> float | None:
    """Milliseconds of processor time; None if the move drew nothing."""
    loop = QEventLoop()
    drawn: list[bool] = []

    def on_frame() -> None:
        drawn.append(True)
        loop.quit()

    window.frameSwapped.connect(on_frame)
    began = time.process_time()
    _send(window, finger, "move", x, y)
    if not drawn:
        QTimer.singleShot(LONGEST_WAIT_MS, loop, loop.quit)
        loop.exec()
    spent = time.process_time() - began
    window.frameSwapped.disconnect(on_frame)
    return 1000 * spent if drawn else None


def _send(window: QQuickWindow, finger: QPointingDevice, what: str, x: int, y: float) -> None:
    sequence = QTest.touchEvent(window, finger, False)
    getattr(sequence, what)(0, QPoint(x, round(y)), window)
    sequence.commit()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
