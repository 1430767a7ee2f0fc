"""A dark screen outside opening hours, for as long as nobody touches it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from kiosk.station.hours import Week, is_open
from kiosk.viewmodels.keys import is_new_key
from kiosk.viewmodels.start import StartViewModel
from kiosk.viewmodels.store import VisitStore

LOOK_MS = 20_000
"""So often the clock is looked at."""


class Darkness(QObject):
    """Tells Start to be dark outside the hours of a week. A touch or a key lights it for `lit_s`, or a whole visit.

    `clock` gives seconds of the day's clock, which may jump; the visit's own clock is steady.
    """

    def __init__(
        self,
        week: Week,
        lit_s: float,
        start: StartViewModel,
        store: VisitStore,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(start)
        self._week, self._lit_s, self._clock = week, lit_s, clock
        self._start, self._store = start, store
        self._lit_until_s = 0.0
        start.wakeRequested.connect(self.wake)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        self.look()

    @Slot()
    def look(self) -> None:
        """Dark or not, by what the clocks say now."""
        closed = not is_open(self._week, time.localtime(self._clock()))
        waits = self._store.is_at_rest and self._store.clock() >= self._lit_until_s
        self._start.darken(closed and waits)

    @Slot()
    def wake(self) -> None:
        """Somebody is there all the same."""
        self._lit_until_s = self._store.clock() + self._lit_s
        self._start.darken(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the window: a key lights a dark screen, and does nothing else."""
        if not self._start.dark or not is_new_key(event):
            return False
        self.wake()
        return True
