"""A person at the screen, who finds things by their names and can only touch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from tests.ui.opening import Opened
from tests.ui.things import BUTTON, HEADING, Role, Thing, flickable_around, shown_part, things

MOST_FLICKS = 60
RESTS = 5


class Visitor:
    """Looks at the accessible tree, scrolls by flicking, sends real touches. Calls nothing."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> None:
        self.opened = opened
        self.kiosk = opened.kiosk
        self.window = opened.window
        self._qtbot = qtbot
        self._finger = finger

    # Looking ------------------------------------------------------------------

    def all(self, name: str | None = None, role: Role | None = None) -> list[Thing]:
        """Everything of this name and role that is on the page, also further down."""
        return [
            thing
            for thing in things(self.window)
            if (name is None or thing.name == name) and (role is None or thing.role == role)
        ]

    def sees(self, name: str, role: Role | None = None) -> bool:
        """It can be read on the screen as it is now, without scrolling."""
        return any(not thing.shown.isEmpty() for thing in self.all(name, role))

    def page_title(self) -> str:
        """The first heading in the page; empty if none can be seen."""
        for thing in self.all(role=HEADING):
            if not thing.shown.isEmpty():
                return thing.name
        return ""

    def find(self, name: str, role: Role = BUTTON, kind: str = "") -> Thing:
        """The first thing of this name that takes touches; `kind` narrows it to one QML type."""
        found: list[Thing] = []

        def there() -> bool:
            found[:] = [
                thing
                for thing in self.all(name, role)
                if thing.takes_touch and thing.kind.startswith(kind)
            ]
            return bool(found)

        try:
            self.wait_until(there)
        except WaitedTooLong:
            names = sorted({thing.name for thing in self.all(role=role) if thing.takes_touch})
            raise AssertionError(f"no {role.name} {name!r} {kind}; there are {names}") from None
        return found[0]

    # Waiting ------------------------------------------------------------------

    def wait_until(self, true: Callable[[], bool], timeout_ms: int = 4000) -> None:
        self._qtbot.waitUntil(true, timeout=timeout_ms)

    def frame(self) -> None:
        """Until the window has drawn itself anew, with everything laid out."""
        with self._qtbot.waitSignal(self.window.frameSwapped, timeout=4000):
            self.window.update()

    def settle(self) -> None:
        """Until the page is complete and stands still."""
        self.frame()
        while self.kiosk.topic.pending:
            self.frame()
        QApplication.processEvents()

    # Touching -----------------------------------------------------------------

    def touch(self, name: str, role: Role = BUTTON, kind: str = "") -> None:
        """Scrolls until the thing is in view, and touches its middle."""
        self.touch_thing(self.find(name, role, kind))

    def touch_thing(self, thing: Thing) -> None:
        self.bring_into_view(thing.item)
        self.touch_at(thing.shown.center())

    def touch_at(self, point: QPointF) -> None:
        self.press(point)
        self.release(point)
        self.settle()

    def press(self, point: QPointF) -> None:
        self._send("press", point)

    def move(self, point: QPointF) -> None:
        self._send("move", point)

    def release(self, point: QPointF) -> None:
        self._send("release", point)

    def _send(self, what: str, point: QPointF) -> None:
        sequence = QTest.touchEvent(self.window, self._finger, False)
        getattr(sequence, what)(0, QPoint(round(point.x()), round(point.y())), self.window)
        sequence.commit()
        QApplication.processEvents()

    # Scrolling ----------------------------------------------------------------

    def bring_into_view(self, item: QQuickItem, box: Callable[[], QRectF] | None = None) -> None:
        """Flicks the page until the middle of the item can be touched."""
        for _ in range(MOST_FLICKS):
            page = flickable_around(item)
            if page is None:
                return
            target = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            room = shown_part(page)
            wanted = target.center().y() - room.center().y()
            if room.adjusted(0, 8, 0, -8).contains(target.center()) and (
                shown_part(item).height() > 0.9 * min(target.height(), room.height())
                or abs(wanted) < room.height() / 4
            ):
                return
            before = page.property("contentY")
            self.flick(page, wanted); import time; print("flick", wanted, before, page.property("contentY"), time.time()%100)
            if page.property("contentY") == before:
                return
        raise AssertionError(f"{item.objectName()} could not be brought into view")

    def flick(self, page: QQuickItem, distance: float) -> None:
        """Drags the page's content up by so many pixels, as far as one stroke goes."""
        room = shown_part(page)
        reach = room.height() * 0.8
        distance = max(-reach, min(reach, distance))
        start = room.center() + QPointF(0, distance / 2)
        self.press(start)
        threshold = 24 if distance > 0 else -24
        end = threshold + distance
        for way in (threshold, end / 2, *[end] * RESTS):  # the finger rests before it lifts
            self.move(start - QPointF(0, way))
            self.frame()
        self.release(start - QPointF(0, threshold + distance))
        self.wait_until(lambda: not page.property("moving"))
        self.settle()
