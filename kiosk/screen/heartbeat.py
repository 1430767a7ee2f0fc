"""Lets the service manager know that the window is up, and that it still answers and draws."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.station.notify import ALIVE, READY, STOPPING, Notifier, Pulse

BEATS = 4
"""In the time that the service manager waits."""
LEAST_MS = 250
LIMIT = 0.5
"""A frame may be owed for so much of that time."""


class Heartbeat(QObject):
    """READY after the first frame, then WATCHDOG for as long as both threads move. It lives in the window's thread."""

    def __init__(self, window: QWindow, notifier: Notifier | None = None) -> None:
        super().__init__(window)
        assert isinstance(window, QQuickWindow)
        self._notifier = notifier = notifier or Notifier()
        self._window = window
        self._is_up = False
        watchdog_ms = notifier.watchdog_ms or 0
        self._pulse = Pulse(self._ask_for_frame, self._alive, watchdog_ms / 1000 * LIMIT)
        window.frameSwapped.connect(self._drawn)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._pulse.beat)
        if watchdog_ms:
            self._timer.start(max(LEAST_MS, watchdog_ms // BEATS))

    def stop(self) -> None:
        """The kiosk ends because it was asked to."""
        self._timer.stop()
        self._notifier.send(STOPPING)

    @Slot()
    def _drawn(self) -> None:
        self._pulse.drawn()
        if not self._is_up:
            self._is_up = True
            self._notifier.send(READY, ALIVE)

    def _ask_for_frame(self) -> bool:
        if not self._window.isExposed():
            return False
        self._window.update()
        return True

    def _alive(self) -> None:
        self._notifier.send(ALIVE)
