"""No pointer on a touchscreen; a mouse that moves brings it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow


class TouchCursor(QObject):
    """Hides a window's pointer at a touch and shows it when a real mouse moves."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._moves = 0
        self._hide()

    def _hide(self) -> None:
        self._moves = 0
        self._window.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._hide()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            touch = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
            self._moves += 0 if touch else 1
            if self._moves == 3:
                self._window.unsetCursor()
        return False
