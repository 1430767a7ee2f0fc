"""What a scanner's keys leave for others to hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.screen.scanner import Scanner

Key, Kind = Qt.Key, QEvent.Type


class Others(QObject):
    """All else that hears a window's keys: the text of each, up and down."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.heard: list[tuple[Kind, str]] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        if isinstance(event, QKeyEvent):
            self.heard.append((event.type(), event.text()))
        return False


def written(window: QWindow, text: str, each_ms: int) -> None:
    for number, letter in enumerate(text):
        key = Key.Key_Return if letter == "\r" else Key(ord(letter))
        for kind in (Kind.KeyPress, Kind.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(1000 + number * each_ms)
            QGuiApplication.sendEvent(window, event)


@pytest.mark.parametrize(("each_ms", "scans"), [(5, ["WP0125"]), (120, [])])
def test_only_the_enter_of_a_scan_is_kept_from_others(
    qapp: QGuiApplication, each_ms: int, scans: list[str]
) -> None:
    window = QWindow()
    others, scanner, found = Others(window), Scanner(window), []
    scanner.scanned.connect(found.append)
    written(window, "WP0125\r", each_ms)
    written(window, "\r", each_ms)
    assert found == scans
    enters = [kind for kind, text in others.heard if text == "\r"]
    once = [Kind.KeyPress, Kind.KeyRelease]
    assert enters == (once if scans else 2 * once)
    letters = "".join(text for kind, text in others.heard if kind == Kind.KeyPress)
    assert letters.startswith("WP0125")
