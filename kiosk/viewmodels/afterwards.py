"""What is put off until a page has been still for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.viewmodels.let_go import LetGo
from kiosk.viewmodels.pages import Pages

FORGET_MS = 150
"""After this long on a page, the pages before it are forgotten: the next one can have their place in memory."""
RELEASE_MS = 1500
"""After this long on a page, or on Start, what the pages before it left in memory is given back."""


class Afterwards(QObject):
    """Empties the pages that nobody is on; `here` tells the kind of page that is shown."""

    pagesClosed = Signal()
    releaseRequested = Signal()

    def __init__(self, pages: Pages, here: Callable[[], str]) -> None:
        super().__init__()
        self._pages = pages
        self._here = here
        self._let_go = LetGo()
        self._timers = (
            self._timer(FORGET_MS, self._on_forget),
            self._timer(RELEASE_MS, self._on_release),
        )

    def begin(self) -> None:
        """A page was opened, or a visit ended: counts from now."""
        for timer in self._timers:
            timer.start()

    def _timer(self, after_ms: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(action)
        return timer

    def _on_forget(self) -> None:
        """Back reads the page again."""
        if self._pages.close_but(self._here()):
            self.pagesClosed.emit()
            self._let_go.soon()

    def _on_release(self) -> None:
        self.releaseRequested.emit()
        self._let_go.soon()
