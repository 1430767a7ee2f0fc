"""What QML has let go of: it is deleted later, outer parts first, one layer each turn of the event loop.

Until then its inner parts still answer to what changes, and name outer ones that are no more: a touch within those
milliseconds made QML complain, and a complaint takes the visitor Home.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:  # its enums are two milliseconds of the start
    from PySide6.QtCore import QEvent

_DEEPEST = 5
"""Items that let go of their own items later, one within the other, at most."""


def delete_what_was_let_go() -> None:
    """Deletes now what QML would delete later. Not to be called from QML, which may be running in it."""
    from PySide6.QtCore import QEvent

    for _ in range(_DEEPEST):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class LetGo(QObject):
    """Has everything deleted in one turn, the next one."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = False

    def soon(self) -> None:
        """Something may have been let go of."""
        from PySide6.QtCore import QEvent

        if not self._waiting:
            self._waiting = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, event: QEvent) -> None:
        self._waiting = False
        delete_what_was_let_go()
