"""How long it takes from what somebody does to the page drawn, and how such times are told."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QTimer

from tests.ui.opening import Opened

PAUSE_MS = 400
"""Between two pages, until all is still."""


class Stopwatch:
    """Runs until the next frame that shows a page whole. `seconds`: by the wall and of processor, a pair each time."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._since: tuple[float, float] | None = None
        self.seconds: list[tuple[float, float]] = []
        opened.window.frameSwapped.connect(self._drawn)

    def start(self) -> None:
        self._since = (time.perf_counter(), time.process_time())

    def _drawn(self) -> None:
        if self._since is not None and self._opened.kiosk.is_complete():
            wall_s, worked_s = self._since
            self.seconds.append((time.perf_counter() - wall_s, time.process_time() - worked_s))
            self._since = None


def turn(milliseconds: int) -> None:
    """Lets events come for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def told(name: str, seconds: Sequence[float]) -> str:
    """A line: the middle, all but the slowest twentieth, the least."""
    ordered = sorted(1000 * each for each in seconds)
    late = ordered[int(0.95 * (len(ordered) - 1))]
    return f"{name}: median {statistics.median(ordered):.0f} ms, p95 {late:.0f}, least {ordered[0]:.0f}"
