"""A barcode scanner that writes like a keyboard: heard wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.visit.scan import ENTER, Scan, heard

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Scanner(QObject):
    """Tells what the code on a card says. The Enter behind it touches nothing; keys typed by hand go their usual way.

    To be made after all else that hears the window's keys, so that it hears them first.
    """

    scanned = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._scan = Scan()
        self._ends = False
        window.installEventFilter(self)

    @Slot()
    def forget(self) -> None:
        """Half a code that nobody ended goes with the visit."""
        self._scan = Scan()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and self._ends:
            assert isinstance(event, QKeyEvent)
            self._ends = event.key() not in _ENTERS
            return not self._ends
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        text = ENTER if event.key() in _ENTERS else event.text()
        if not text:
            return False
        self._scan, code = heard(self._scan, text, event.timestamp())
        if code:
            event.accept()
            self._ends = True
            self.scanned.emit(code)
        return bool(code)
