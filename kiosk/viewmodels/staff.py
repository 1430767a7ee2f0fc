"""The way out for staff: a corner held, then a number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pad import StaffPad
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TRIES = 5
LOCKED_S = 60


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(QObject):
    """A number pad that ends the program when the configured number is entered.

    Without a configured number the pad says so and never opens a way out. After five wrong
    numbers in a row it stays closed for a minute.
    """

    changed = Signal()
    exitRequested = Signal()

    def __init__(self, store: VisitStore, pin: str) -> None:
        super().__init__()
        self._store = store
        self._pin = pin
        self._tries = 0
        self._lock = QTimer(self)
        self._lock.setSingleShot(True)
        self._lock.timeout.connect(self._unlock)
        store.swapped.connect(self._on_swapped)

    @property
    def _pad(self) -> StaffPad:
        return self._store.state.pad

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.pad != before.pad:
            self.changed.emit()

    def _unlock(self) -> None:
        self._tries = 0
        self._store.put(self._store.state.having(pad=replace(self._pad, wrong=False)))
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        self._store.change(pad=StaffPad(shown=True))

    @Slot()
    def close(self) -> None:
        """Closes the pad and forgets what was typed; wrong tries still count."""
        self._store.change(pad=StaffPad())

    @Slot(str)
    def type(self, digit: str) -> None:
        if self.locked or not self._pin:
            return
        self._store.change(pad=self._pad.type(digit))

    @Slot()
    def backspace(self) -> None:
        self._store.change(pad=self._pad.erase())

    @Slot()
    def enter(self) -> None:
        """Checks the number."""
        if self.locked or not self._pin:
            return
        if self._pad.typed == self._pin:
            self._tries = 0
            self.close()
            self.exitRequested.emit()
            return
        self._tries += 1
        if self._tries >= TRIES:
            self._lock.start(LOCKED_S * 1000)
        self._store.put(self._store.state.having(pad=self._pad.refuse()))
        self.changed.emit()  # the lock is no part of the visit

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._pad.shown

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """A number is configured."""
        return bool(self._pin)

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._lock.isActive()

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self._pad.wrong

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits have been typed."""
        return len(self._pad.typed)
