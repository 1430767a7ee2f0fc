"""What Start says while nobody is there: invitations in turn, in each language, until somebody touches the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.start import StartViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import START

REST_S = 60
"""So long nobody has been there before the first invitation."""
CHANGE_S = 24
"""So long each one stands: nobody who reads slowly is hurried, and the screen draws one frame."""


class Invitations(QObject):
    """Tells Start what to say. Holds nothing of a visit: a machine that invites is at rest all the same.

    One single-shot timer waits for the next change; none runs on any page but Start.
    """

    def __init__(self, library: Library, start: StartViewModel, visit: VisitViewModel) -> None:
        super().__init__(visit)
        self._library, self._start = library, start
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_on)
        visit.seen.connect(self.rest)
        visit.ended.connect(self.rest)
        library.store.swapped.connect(self.rest)
        self.rest()

    @Slot()
    def rest(self) -> None:
        """Start says its own words, and a minute of rest begins."""
        self._turn = 0
        self._start.invite()
        if self._on_start:
            self._timer.start(REST_S * 1000)
        else:
            self._timer.stop()

    @Slot()
    def go_on(self) -> None:
        """Says the next invitation, unless somebody has left something on Start, nobody could see it, or
        staff want it quiet."""
        invitations = self._library.invitations()
        silent = self._start.dark or self._start.quiet
        if not invitations or silent or not self._library.store.is_at_rest:
            self.rest()
            return
        self._start.invite(*invitations[self._turn % len(invitations)])
        self._turn += 1
        self._timer.start(CHANGE_S * 1000)

    @property
    def _on_start(self) -> bool:
        return self._library.store.state.history.here == START

    def stop(self) -> None:
        """Invites no more: the screen is being closed."""
        self._timer.stop()
