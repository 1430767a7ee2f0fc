"""What a window hears of keys, mouse, pen and gestures: the little that the kiosk uses. All else ends here, unseen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent, QSinglePointEvent, QWindow

_Kind, _Key, _Modifier, _Button = QEvent.Type, Qt.Key, Qt.KeyboardModifier, Qt.MouseButton

KEYS = frozenset((_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Space))
"""From control to control, and a touch on it."""
_PLAIN = (_Modifier.NoModifier, _Modifier.KeypadModifier)
_OF_KEYS = frozenset((_Kind.KeyPress, _Kind.KeyRelease, _Kind.ShortcutOverride))
_OF_BUTTONS = frozenset(
    (
        *(_Kind.MouseButtonPress, _Kind.MouseButtonRelease, _Kind.MouseButtonDblClick),
        *(_Kind.TabletPress, _Kind.TabletRelease),
    )
)
_NEVER = frozenset(
    (
        *(_Kind.ContextMenu, _Kind.NativeGesture),
        *(_Kind.DragEnter, _Kind.DragMove, _Kind.DragLeave, _Kind.Drop),
    )
)


class InputFilter(QObject):
    """Keeps from a window all but its touches, the first button of a mouse or pen, the wheel, and five keys.

    A key counts once however long it is held, and with no key beside it but Shift for Tab.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _OF_KEYS:
            assert isinstance(event, QKeyEvent)
            event.accept()  # what is left to the system may be a shortcut of its own
            return not _is_heeded(event)
        if kind in _OF_BUTTONS:
            assert isinstance(event, QSinglePointEvent)
            return event.button() != _Button.LeftButton
        if kind == _Kind.Wheel:
            assert isinstance(event, QInputEvent)
            return event.modifiers() not in _PLAIN
        if kind in _NEVER:
            event.ignore()
            return True
        return False


def _is_heeded(event: QKeyEvent) -> bool:
    if event.key() not in KEYS or event.isAutoRepeat():
        return False
    modifiers = event.modifiers()
    if modifiers == _Modifier.ShiftModifier:
        return event.key() in (_Key.Key_Tab, _Key.Key_Backtab)
    return modifiers in _PLAIN
