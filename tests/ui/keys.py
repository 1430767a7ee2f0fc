"""A keyboard or a scanner before a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

Key, Kind = Qt.Key, QEvent.Type
SCANNER_MS = 8
"""From one key of a scanner to the next."""


class Keys:
    """Key events as the window is told of them, with a clock of their own."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._now_ms = 1_000_000

    def write(self, text: str, each_ms: int) -> None:
        """Each key down and up; a capital with Shift, a line end as Enter."""
        for letter in text:
            self._now_ms += each_ms
            if letter.isupper():
                self._send(Kind.KeyPress, Key.Key_Shift, "")
            key = Key.Key_Return if letter == "\r" else Key(ord(letter.upper()))
            self._send(Kind.KeyPress, key, letter)
            self._send(Kind.KeyRelease, key, letter)
            if letter.isupper():
                self._send(Kind.KeyRelease, Key.Key_Shift, "")

    def scan(self, code: str) -> None:
        """As a scanner sends it."""
        self.write(f"{code}\r", SCANNER_MS)

    def _send(self, kind: Kind, key: Key, text: str) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        held = shift if text.isupper() else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, held, text)
        event.setTimestamp(self._now_ms)
        QGuiApplication.sendEvent(self._window, event)
