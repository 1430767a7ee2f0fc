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
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.pack.reader import Pack
from tests.bench.places import driver_on

PAGES = 3
STEPS_A_STROKE = 24
DECIDING = 3
"""So many moves of a stroke only decide that it is a drag."""
STROKE = 0.55
"""Of the window's height."""
MOST_STROKES = 80
LONGEST_WAIT_MS = 100


def main(arguments: list[str]) -> int:
    """Drags the longest pages down and up again; processor time of each frame in milliseconds."""
    pack = Path(arguments[0])
    width, height = map(int, arguments[1:3])
    costs: dict[str, list[float]] = {}
    with Pack.open(pack) as opened:
        driver = driver_on(opened, width, height, float(arguments[3]))
        finger = QTest.createTouchDevice(
            QInputDevice.DeviceType.TouchScreen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Velocity,
        )
        longest = sorted(driver.slugs(), key=lambda slug: -_words(opened, slug))[:PAGES]
        driver.kiosk.begin()
        for slug in longest:
            driver.kiosk.openTopic(slug)
            driver.kiosk.openWhole()
            driver.grab()
            window = driver.screen.window
            assert isinstance(window, QQuickWindow)
            page = driver.page()
            assert page is not None
            costs[slug] = [*_dragged(window, finger, page, 1), *_dragged(window, finger, page, -1)]
        driver.screen.close()
    print(json.dumps(costs))
    return 0


def _words(pack: Pack, slug: str) -> int:
    topic = pack.topic("en", slug)
    return topic.words if topic else 0


def _dragged(
    window: QQuickWindow, finger: QPointingDevice, page: QQuickItem, way: int
) -> Iterator[float]:
    """The cost of each frame in which the page moved, from the finger's move to the frame's end."""
    x = window.width() // 2
    middle, length = window.height() * 0.5, window.height() * STROKE
    for _ in range(MOST_STROKES):
        stroke_began = page.property("contentY")
        begin = middle + way * length / 2
        _send(window, finger, "press", x, begin)
        for step in range(1, STEPS_A_STROKE + 1):
            before = page.property("contentY")
            cost = _frame(window, finger, x, begin - way * length * step / STEPS_A_STROKE)
            if step > DECIDING and page.property("contentY") != before and cost is not None:
                yield cost
        _send(window, finger, "release", x, begin - way * length)
        if abs(page.property("contentY") - stroke_began) < 1:
            return


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
