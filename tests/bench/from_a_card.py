"""A card in figures: from a scan's last key, and from the last digit on the staff's pad, to the page drawn.

python -m tests.bench.from_a_card PACK
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.pack import cards
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.station.config.model import Config
from tests.bench.drawn import PAUSE_MS, Stopwatch, told, turn
from tests.ui.opening import Opened, open_pack

SCANNER_MS = 8
"""From one key of a scanner to the next."""


class Scanner:
    """Key events as a scanner sends them, with a clock of its own."""

    def __init__(self, opened: Opened, watch: Stopwatch) -> None:
        self._window, self._watch = opened.window, watch
        self._now_ms = 1_000_000

    def scan(self, code: str) -> None:
        """The stopwatch runs from the Enter at the end."""
        for letter in code:
            self._key(Qt.Key(ord(letter)), letter)
        self._watch.start()
        self._key(Qt.Key.Key_Return, "\r")

    def _key(self, key: Qt.Key, text: str) -> None:
        self._now_ms += SCANNER_MS
        held = (
            Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
        )
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, text)
            event.setTimestamp(self._now_ms)
            QGuiApplication.sendEvent(self._window, event)


def main() -> int:
    """Measures every page both ways; prints a line for each."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.from_a_card")
    parser.add_argument("pack", type=Path)
    options = parser.parse_args()
    prepare_environment("offscreen")
    _app = application(["waypost"])
    opened = open_pack(options.pack, Config())
    opened.window.requestActivate()
    rows = opened.pack.topics("en")
    scans, digits = Stopwatch(opened), Stopwatch(opened)
    scanner, staff = Scanner(opened, scans), opened.kiosk.staff
    opened.kiosk.begin()
    turn(PAUSE_MS)
    for row in rows:
        scanner.scan(cards.scanned(row.card))
        turn(PAUSE_MS)
        assert opened.kiosk.target == row.slug
    for row in reversed(rows):
        staff.open()
        turn(PAUSE_MS)
        printed = cards.printed(row.card)
        for digit in printed[:-1]:
            staff.type(digit)
        turn(PAUSE_MS)
        digits.start()
        staff.type(printed[-1])
        staff.enter()
        turn(PAUSE_MS)
        assert opened.kiosk.target == row.slug
    opened.close()
    for name, watch in (("scan to page drawn", scans), ("last digit to page drawn", digits)):
        walls, worked = zip(*watch.seconds, strict=True)
        print(told(name, walls))
        print(told("of it processor time", worked))
    return 0


if __name__ == "__main__":
    sys.exit(main())
