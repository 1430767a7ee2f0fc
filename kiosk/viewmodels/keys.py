"""What counts of a keyboard as somebody who is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def is_new_key(event: QEvent) -> bool:
    """Whether a key was pressed, and is not only held down or stuck."""
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and not event.isAutoRepeat()
    )
