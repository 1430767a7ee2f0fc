"""Mouse, pen, gestures, ten fingers and other programs have the window do what a touch does, or nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFileOpenEvent,
    QGuiApplication,
    QInputDevice,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from tests.ui.condition import condition
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.things import descendants
from tests.ui.visitor import Visitor

Kind, Button, Modifier = QEvent.Type, Qt.MouseButton, Qt.KeyboardModifier
Gesture = Qt.NativeGestureType
SHOWN = ("start", "home", "treatment", "search, results", "word", "diagram, a step", "staff")
MIDDLE = QPointF(960, 500)
TEN = range(10)
OTHER_BUTTONS = (
    Button.RightButton,
    Button.MiddleButton,
    Button.BackButton,
    Button.ForwardButton,
    Button.TaskButton,
    Button.ExtraButton24,
)


def put_before(visitor: Visitor, name: str) -> None:
    """Shows a screen, which stands still."""
    show_afresh(visitor.kiosk, SCREENS[name])
    visitor.settle()


def send(visitor: Visitor, event: QEvent) -> None:
    QGuiApplication.sendEvent(visitor.window, event)
    QGuiApplication.processEvents()


def outer(visitor: Visitor) -> dict[str, Any]:
    """What no touch may change: the window, what is copied, what was started."""
    whole = condition(visitor.opened)
    return {name: value for name, value in whole.items() if name not in ("state", "on")}


def mouse(kind: Kind, button: Button) -> QMouseEvent:
    held = Button.NoButton if kind == Kind.MouseButtonRelease else button
    return QMouseEvent(kind, MIDDLE, MIDDLE, MIDDLE, button, held, Modifier.NoModifier)


@pytest.mark.parametrize("name", SHOWN)
def test_other_buttons_of_a_mouse_do_nothing(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    for button in OTHER_BUTTONS:
        for kind in (Kind.MouseButtonPress, Kind.MouseButtonRelease, Kind.MouseButtonDblClick):
            send(visitor, mouse(kind, button))
        QTest.mouseClick(visitor.window, button, pos=MIDDLE.toPoint())
    visitor.settle()
    assert condition(visitor.opened) == before


@pytest.mark.parametrize("name", SHOWN)
def test_there_is_no_context_menu(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before, at = condition(visitor.opened), MIDDLE.toPoint()
    for reason in QContextMenuEvent.Reason:
        event = QContextMenuEvent(reason, at, at, Modifier.NoModifier)
        send(visitor, event)
        assert not event.isAccepted()
    visitor.settle()
    assert condition(visitor.opened) == before


def dragged(what: str) -> QMimeData:
    data = QMimeData()
    if what == "a file":
        data.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    elif what == "an address":
        data.setUrls([QUrl("https://example.org/")])
    elif what == "text":
        data.setText("text from elsewhere")
    else:
        data.setImageData(b"\x89PNG")
    return data


@pytest.mark.parametrize("name", SHOWN)
def test_nothing_can_be_dropped_on_the_window(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    for what in ("a file", "an address", "text", "a picture"):
        data = dragged(what)
        given = (Qt.DropAction.CopyAction, data, Button.LeftButton, Modifier.NoModifier)
        enter = QDragEnterEvent(MIDDLE.toPoint(), *given)
        move = QDragMoveEvent(MIDDLE.toPoint(), *given)
        for event in (enter, move, QDropEvent(MIDDLE, *given)):
            send(visitor, event)
            assert not event.isAccepted(), what
    visitor.settle()
    assert condition(visitor.opened) == before


@pytest.fixture(scope="session")
def pen(qapp: QGuiApplication) -> QPointingDevice:
    """A pen with a barrel button and an eraser."""
    kinds = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    able = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    return QPointingDevice("pen", 77, *kinds, able, 1, 3, "", parent=qapp)


@pytest.mark.parametrize("name", SHOWN)
def test_the_buttons_on_a_pen_do_nothing(visitor: Visitor, pen: QPointingDevice, name: str) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    kinds, buttons = (
        (Kind.TabletPress, Kind.TabletRelease),
        (Button.RightButton, Button.MiddleButton),
    )
    for button, kind in product(buttons, kinds):
        held = button if kind == Kind.TabletPress else Button.NoButton
        at = (MIDDLE, MIDDLE, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0)
        send(visitor, QTabletEvent(kind, pen, *at, Modifier.NoModifier, button, held))
    visitor.settle()
    assert condition(visitor.opened) == before


@pytest.mark.parametrize("tip", ["Pen", "Eraser"])
def test_the_tip_of_a_pen_and_its_eraser_do_what_a_finger_does(
    visitor: Visitor, qapp: QGuiApplication, tip: str
) -> None:
    kind = QPointingDevice.PointerType[tip]
    able = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    device = QPointingDevice(
        tip, 78, QInputDevice.DeviceType.Stylus, kind, able, 1, 3, "", parent=qapp
    )
    visitor.touch("Touch to begin")
    visitor.kiosk.reset()
    visitor.settle()
    for what, held in (
        (Kind.TabletPress, Button.LeftButton),
        (Kind.TabletRelease, Button.NoButton),
    ):
        at = (MIDDLE, MIDDLE, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0)
        event = QTabletEvent(what, device, *at, Modifier.NoModifier, Button.LeftButton, held)
        send(visitor, event)
    visitor.settle()
    assert visitor.kiosk.page == "home"


class Turned(QObject):
    """Counts the turns of a wheel that an item is given."""

    def __init__(self, item: QObject) -> None:
        super().__init__()
        self.wheels = 0
        item.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        self.wheels += event.type() == Kind.Wheel
        return False


def wheel(modifiers: Modifier) -> QWheelEvent:
    pixels, angle = QPoint(), QPoint(0, -120)
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(MIDDLE, MIDDLE, pixels, angle, Button.NoButton, modifiers, phase, False)


@pytest.mark.parametrize(
    ("modifiers", "arrives"),
    [
        (Modifier.NoModifier, True),
        (Modifier.ControlModifier, False),
        (Modifier.ShiftModifier, False),
        (Modifier.AltModifier, False),
        (Modifier.MetaModifier, False),
    ],
)
def test_the_wheel_with_a_key_is_not_heard(
    visitor: Visitor, modifiers: Modifier, arrives: bool
) -> None:
    put_before(visitor, "treatment")
    before, page = condition(visitor.opened), Turned(visitor.page())
    for _ in range(3):
        send(visitor, wheel(modifiers))
    visitor.settle()
    assert bool(page.wheels) is arrives
    if not arrives:  # a wheel that is heard moves the page
        assert condition(visitor.opened) == before


@pytest.mark.parametrize("name", SHOWN)
def test_gestures_of_a_touchpad_do_nothing(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    device = QPointingDevice.primaryPointingDevice()
    for gesture, value, fingers in product(Gesture, (1.0, 0.5, 45.0), (2, 3, 4)):
        at = (MIDDLE, MIDDLE, MIDDLE, value, QPointF(10, 10))
        send(visitor, QNativeGestureEvent(gesture, device, fingers, *at))
    visitor.settle()
    assert condition(visitor.opened) == before


def spread(step: int) -> list[QPoint]:
    """Ten fingers in a ring that grows."""
    return [
        QPoint(960 + (n % 5 - 2) * (60 + 40 * step), 500 + (1 if n > 4 else -1) * (60 + 40 * step))
        for n in TEN
    ]


@pytest.mark.parametrize("name", ["home", "treatment", "diagram, a step"])
@pytest.mark.parametrize("steps", [range(5), range(5, 0, -1)], ids=["apart", "together"])
def test_ten_fingers_turn_and_enlarge_nothing_and_the_next_finger_works(
    visitor: Visitor, finger: QPointingDevice, name: str, steps: range
) -> None:
    put_before(visitor, name)
    before, size = outer(visitor), visitor.kiosk.display.textSize
    for what, step in (("press", steps[0]), *(("move", s) for s in steps), ("release", steps[-1])):
        sequence = QTest.touchEvent(visitor.window, finger, False)
        for number, point in zip(TEN, spread(step), strict=True):
            getattr(sequence, what)(number, point, visitor.window)
        sequence.commit()
        QGuiApplication.processEvents()
    visitor.settle()
    assert outer(visitor) == before
    assert visitor.kiosk.display.textSize == size
    visitor.opened.reset()
    visitor.settle()
    visitor.touch("Touch to begin")
    visitor.touch("Surgery")
    assert visitor.page_title() == "Surgery"


EDGES = {
    "left": (QPoint(0, 500), QPoint(600, 500)),
    "right": (QPoint(1919, 500), QPoint(1300, 500)),
    "top": (QPoint(960, 0), QPoint(960, 500)),
    "bottom": (QPoint(960, 1079), QPoint(960, 600)),
    "top left": (QPoint(0, 0), QPoint(500, 500)),
    "top right": (QPoint(1919, 0), QPoint(1400, 500)),
    "bottom left": (QPoint(0, 1079), QPoint(500, 600)),
    "bottom right": (QPoint(1919, 1079), QPoint(1400, 600)),
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_finger_from_an_edge_opens_nothing_of_the_system(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before = outer(visitor)
    for edge, (start, end) in EDGES.items():
        visitor.press(QPointF(start))
        for share in (0.1, 0.3, 0.6, 1):
            visitor.move(QPointF(start) + QPointF(end - start) * share)
        visitor.release(QPointF(end))
        assert outer(visitor) == before, edge
    visitor.settle()
    assert outer(visitor) == before


def test_two_hundred_touches_anywhere_lead_nowhere_outside(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.kiosk.debounce_ms = 300
    before, chance, left = outer(visitor), random.Random(7), []
    visitor.kiosk.staff.panel.exitRequested.connect(lambda: left.append(True))
    for _ in range(200):
        spot = QPointF(chance.randrange(1920), chance.randrange(1080))
        visitor.press(spot)
        visitor.release(spot)
        assert not visitor.kiosk.staff.shown
    visitor.settle()
    assert outer(visitor) == before
    assert left == []


@pytest.mark.parametrize("name", SHOWN)
def test_text_of_an_input_method_arrives_nowhere(visitor: Visitor, name: str) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    items = descendants(visitor.window.contentItem())
    edits = [item for item in items if item.inherits("QQuickTextEdit")]
    for target in filter(None, (visitor.window, QGuiApplication.focusObject(), *edits)):
        asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
        QGuiApplication.sendEvent(target, asked)
        assert not asked.value(Qt.InputMethodQuery.ImEnabled)
        texts = [item.property("text") for item in edits]
        event = QInputMethodEvent("liv", [])
        event.setCommitString("liver")
        QGuiApplication.sendEvent(target, event)
        assert [item.property("text") for item in edits] == texts
    visitor.settle()
    assert condition(visitor.opened) == before


CLOSING: tuple[Callable[[], QEvent], ...] = (
    QCloseEvent,
    lambda: QFileOpenEvent("/etc/passwd"),
    lambda: QFileOpenEvent(QUrl("https://example.org/")),
    lambda: QEvent(Kind.Quit),
)
"""To close, to open a file, to open an address, to quit."""


@pytest.mark.parametrize("name", SHOWN)
def test_what_another_program_asks_of_it_does_nothing(
    visitor: Visitor, qapp: QGuiApplication, name: str
) -> None:
    put_before(visitor, name)
    before = condition(visitor.opened)
    for target, event_of in product((visitor.window, qapp), CLOSING):
        QGuiApplication.sendEvent(target, event_of())
        QGuiApplication.processEvents()
    visitor.settle()
    assert condition(visitor.opened) == before
