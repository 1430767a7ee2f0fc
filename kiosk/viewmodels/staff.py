"""The way out for staff: a corner held, then a number."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TRIES = 5
LOCKED_S = 60
LONGEST_PIN = 8


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(QObject):
    """A number pad that ends the program when the configured number is entered.

    Without a configured number the pad says so and never opens a way out. After five wrong
    numbers it stays closed for a minute.
    """

    changed = Signal()
    exitRequested = Signal()

    def __init__(self, pin: str) -> None:
        super().__init__()
        self._pin = pin
        self._shown = False
        self._typed = ""
        self._wrong = False
        self._tries = 0
        self._lock = QTimer(self)
        self._lock.setSingleShot(True)
        self._lock.timeout.connect(self._unlock)

    def reset(self) -> None:
        """Closes the pad and forgets what was typed; wrong tries still count."""
        self._shown, self._typed, self._wrong = False, "", False
        self.changed.emit()

    def _unlock(self) -> None:
        self._tries = 0
        self._wrong = False
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        self.reset()
        self._shown = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self.reset()

    @Slot(str)
    def type(self, digit: str) -> None:
        if self.locked or not self._pin:
            return
        self._wrong = False
        self._typed = (self._typed + digit)[:LONGEST_PIN]
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Checks the number."""
        if self.locked or not self._pin:
            return
        right = self._typed == self._pin
        self._typed = ""
        if right:
            self.reset()
            self.exitRequested.emit()
            return
        self._wrong = True
        self._tries += 1
        if self._tries >= TRIES:
            self._lock.start(LOCKED_S * 1000)
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """A number is configured."""
        return bool(self._pin)

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._lock.isActive()

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self._wrong

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits have been typed."""
        return len(self._typed)
