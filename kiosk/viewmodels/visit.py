"""The end of a visit: by choice, or because nobody is there any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_S = 300
"""However long a page is, nobody reads it longer than this without touching the screen."""
TICK_S = 5


def patience_s(timeout_s: float, reading_time_s: float) -> float:
    """How long a page may lie untouched: the clinic's time, or longer for a long page.

    A third of the reading time of the whole page: about what one screenful of it takes.
    """
    return min(max(timeout_s, reading_time_s / 3), max(timeout_s, LONGEST_S))


@QmlElement
@QmlUncreatable("made by the application")
class VisitViewModel(QObject):
    """Counts stillness, warns, and ends the visit. `ended` tells everyone to forget."""

    changed = Signal()
    ended = Signal()

    def __init__(self, timeout_s: float, warning_s: float) -> None:
        super().__init__()
        self._timeout_s = timeout_s
        self._warning_s = warning_s
        self._patience_s = timeout_s
        self._running = False
        self._left_s = 0.0
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def watch(self, running: bool, reading_time_s: float = 0.0) -> None:
        """A page was opened: count stillness on it, or (on Start) do not."""
        self._running = running
        self._patience_s = patience_s(self._timeout_s, reading_time_s)
        self.presence()

    @property
    def running(self) -> bool:
        """A visitor is there, as far as anyone knows."""
        return self._running

    @Slot()
    def presence(self) -> None:
        """Somebody is there: a touch, a moving finger, a key."""
        self._set_left(0.0)
        if self._running:
            self._timer.start(round(self._patience_s * 1000))
        else:
            self._timer.stop()

    def warn(self) -> None:
        """Asks now whether anybody is there."""
        self._set_left(self._warning_s)
        self._timer.start(round(min(TICK_S, self._warning_s) * 1000))

    def _set_left(self, seconds: float) -> None:
        if seconds != self._left_s:
            self._left_s = seconds
            self.changed.emit()

    def _on_timeout(self) -> None:
        if not self._left_s:
            self.warn()
        elif self._left_s <= TICK_S:
            self.finish()
        else:
            self._set_left(self._left_s - TICK_S)
            self._timer.start(round(min(TICK_S, self._left_s) * 1000))

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """The screen asks whether anybody is still there."""
        return self._left_s > 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return round(self._left_s)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The screen asks whether the visitor really is finished."""
        return self._asking

    @Slot(bool)
    def ask(self, on: bool) -> None:
        self._asking = on
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Ends the visit."""
        self._timer.stop()
        self._left_s = 0.0
        self._asking = False
        self._running = False
        self.changed.emit()
        self.ended.emit()
