"""The invitation: whatever a person does to it, the visit begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QPointingDevice, QWindow
from PySide6.QtTest import QTest

from tests.ui.opening import LANDSCAPE, PORTRAIT, Reference
from tests.ui.test_staff import HOLD_MS, PAD
from tests.ui.visitor import Visitor

INVITATION = "Touch to begin"
LONG_PRESS_MS = 900
"""Qt takes a touch of 800 ms for another gesture."""


@pytest.fixture
def returning(visitor: Visitor) -> Visitor:
    """On Start, with Home made already: mouse and keys of QTest and a screen reader's action keep Python's lock,
    which QML's loading thread needs for the first opening of a page."""
    visitor.touch(INVITATION)
    visitor.kiosk.reset()
    visitor.settle()
    assert visitor.kiosk.page == "start"
    return visitor


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
@pytest.mark.parametrize("across", [0.002, 0.5, 0.998])
@pytest.mark.parametrize("down", [0.002, 0.5, 0.998])
def test_a_touch_anywhere_begins(
    visitor: Visitor, reference: Reference, across: float, down: float
) -> None:
    visitor.opened.resize(reference)
    visitor.settle()
    visitor.touch_at(QPointF(reference[1] * across, reference[2] * down))
    assert visitor.kiosk.page == "home"


@pytest.mark.parametrize("distance", [4, 40, 400])
def test_a_finger_that_slides_begins(visitor: Visitor, distance: int) -> None:
    start = QPointF(900, 500)
    visitor.press(start)
    for step in range(1, 5):
        visitor.move(start + QPointF(distance * step / 4, distance * step / 8))
        visitor.frame()
    visitor.release(start + QPointF(distance, distance / 2))
    visitor.settle()
    assert visitor.kiosk.page == "home"


def test_a_finger_that_rests_begins(visitor: Visitor) -> None:
    clock = QElapsedTimer()
    clock.start()
    visitor.press(QPointF(900, 500))
    visitor.wait_until(lambda: clock.hasExpired(LONG_PRESS_MS))
    assert visitor.kiosk.page == "start"
    visitor.release(QPointF(900, 500))
    visitor.settle()
    assert visitor.kiosk.page == "home"


def test_two_fingers_at_once_begin(visitor: Visitor, finger: QPointingDevice) -> None:
    for what in ("press", "release"):
        sequence = QTest.touchEvent(visitor.window, finger, False)
        for number, point in enumerate((QPoint(800, 500), QPoint(1000, 520))):
            getattr(sequence, what)(number, point, visitor.window)
        sequence.commit()
        QGuiApplication.processEvents()
    visitor.settle()
    assert visitor.kiosk.page == "home"


def test_a_mouse_begins(returning: Visitor) -> None:
    QTest.mouseClick(returning.window, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    returning.settle()
    assert returning.kiosk.page == "home"


def type_key(window: QWindow, key: Qt.Key) -> None:
    """As QTest.keyClick, but without Python's lock: a focus ring may have to be loaded for it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier)
        QGuiApplication.postEvent(window, event)
    QGuiApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_begins(returning: Visitor, key: Qt.Key) -> None:
    returning.window.requestActivate()
    returning.wait_until(returning.window.isActive)
    returning.find(INVITATION).item.forceActiveFocus()
    type_key(returning.window, key)
    returning.settle()
    assert returning.kiosk.page == "home"


def test_a_screen_reader_begins(returning: Visitor) -> None:
    invitation = returning.find(INVITATION)
    assert invitation.box.width() == returning.window.width()
    assert invitation.box.height() == returning.window.height()
    spoken = QAccessible.queryAccessibleInterface(invitation.item)
    assert spoken is not None
    actions = spoken.actionInterface()
    actions.doAction(actions.pressAction())
    returning.settle()
    assert returning.kiosk.page == "home"


def test_staff_who_hold_the_corner_do_not_begin(visitor: Visitor) -> None:
    corner = QPointF(visitor.window.width() - 60, 40)
    visitor.press(corner)
    visitor.wait_until(lambda: visitor.sees(PAD), timeout_ms=HOLD_MS + 2000)
    visitor.release(corner)
    visitor.settle()
    assert visitor.kiosk.page == "start"
