"""A person at the screen, who finds things by their names and can only touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from kiosk.pack.types import Diagram
from tests.ui.opening import LANDSCAPE, Opened
from tests.ui.regions import point_in
from tests.ui.things import (
    BUTTON,
    HEADING,
    Role,
    Thing,
    flickable_around,
    largest_scrolling,
    shown_part,
    things,
)

MOST_STROKES = 80
MOST_FRAMES = 100


class Visitor:
    """Looks at the accessible tree, scrolls by dragging, sends real touches. Calls nothing."""

    def __init__(self, qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> None:
        self.opened = opened
        self.kiosk = opened.kiosk
        self.window = opened.window
        self._qtbot = qtbot
        self._finger = finger

    # Looking ------------------------------------------------------------------

    def all(self, name: str | None = None, role: Role | None = None, kind: str = "") -> list[Thing]:
        """Everything of this name, role and QML type that is on the page, also further down."""
        return [
            thing
            for thing in things(self.window)
            if (name is None or thing.name == name)
            and (role is None or thing.role == role)
            and thing.kind.startswith(kind)
        ]

    def touchable(self) -> list[Thing]:
        """All controls that take touches."""
        return [thing for thing in self.all() if thing.takes_touch]

    def sees(self, name: str, role: Role | None = None) -> bool:
        """It can be read on the screen as it is now, without scrolling."""
        return any(not thing.shown.isEmpty() for thing in self.all(name, role))

    def page_title(self) -> str:
        """The first heading in sight; empty if there is none."""
        for thing in self.all(role=HEADING):
            if not thing.shown.isEmpty():
                return thing.name
        return ""

    def find(self, name: str, role: Role = BUTTON, kind: str = "") -> Thing:
        """The first thing of this name that takes touches; `kind` narrows it to one QML type."""
        found: list[Thing] = []

        def there() -> bool:
            found[:] = [thing for thing in self.all(name, role, kind) if thing.takes_touch]
            return bool(found)

        try:
            self.wait_until(there)
        except WaitedTooLong:
            names = sorted({thing.name for thing in self.touchable() if thing.role == role})
            raise AssertionError(f"no {role.name} {name!r} {kind}; there are {names}") from None
        return found[0]

    def page(self) -> QQuickItem:
        """The largest thing on the screen that scrolls."""
        return largest_scrolling(self.window)

    # Waiting ------------------------------------------------------------------

    def wait_until(self, true: Callable[[], bool], timeout_ms: int = 4000) -> None:
        self._qtbot.waitUntil(true, timeout=timeout_ms)

    def frame(self) -> None:
        """Until the window has drawn itself anew, with everything laid out."""
        with self._qtbot.waitSignal(self.window.frameSwapped, timeout=4000):
            self.window.update()

    def settle(self) -> None:
        """Until the page is complete, and has been laid out and drawn so."""
        for _ in range(MOST_FRAMES):
            complete = self.kiosk.is_complete()
            self.frame()
            if complete:
                break
        assert self.kiosk.is_complete(), "the page is never complete"
        QGuiApplication.processEvents()

    def still(self) -> bool:
        """Nothing scrolls on the page."""
        page = self.page()
        before = page.property("contentY")
        self.frame()
        self.frame()
        return page.property("contentY") == before

    def comes_to_rest(self, for_ms: int, tries: int = 5) -> bool:
        """Whether at some time no frame is drawn for so long: what is under way may come late, movement never ends."""
        swapped = self.window.frameSwapped
        for _ in range(tries):
            with self._qtbot.waitSignal(swapped, timeout=for_ms, raising=False) as drawn:
                pass
            if not drawn.signal_triggered:
                return True
        return False

    # Touching -----------------------------------------------------------------

    def touch(self, name: str, role: Role = BUTTON, kind: str = "") -> None:
        """Scrolls until the thing is in view, and touches its middle."""
        self.touch_thing(self.find(name, role, kind))

    def touch_thing(self, thing: Thing) -> None:
        self.bring_into_view(thing.item)
        self.touch_at(thing.shown.center())

    def touch_region(self, diagram: Diagram, region_id: str) -> None:
        """Touches a part of a picture, where it is drawn."""
        picture = self.picture(diagram)
        unit = picture.item.width() / diagram.width
        x, y = point_in(diagram, region_id)
        spot = QRectF(x * unit - 1, y * unit - 1, 2, 2)
        self.bring_into_view(picture.item, spot)
        self.touch_at(picture.item.mapRectToScene(spot).center())

    def picture(self, diagram: Diagram) -> Thing:
        """A diagram on the page, known by its alternative text."""
        return self.all(diagram.alt, Role.Graphic)[0]

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
        QGuiApplication.processEvents()

    # Scrolling ----------------------------------------------------------------

    def bring_into_view(self, item: QQuickItem, spot: QRectF | None = None) -> None:
        """Drags the page until an item, or a spot on it, stands where it can be touched."""
        spot = spot or QRectF(0, 0, item.width(), item.height())
        page = flickable_around(item)
        for _ in range(MOST_STROKES if page else 0):
            assert page is not None
            room, box = shown_part(page), item.mapRectToScene(spot)
            if room.contains(box) or (box.height() > room.height() and room.contains(box.center())):
                return
            before = page.property("contentY")
            self.drag(page, box.center().y() - room.center().y())
            if page.property("contentY") == before:
                return

    def drag(self, page: QQuickItem, distance: float) -> None:
        """Draws the page's content up by so many pixels, as far as one stroke reaches."""
        room = shown_part(page)
        reach = room.height() * 0.8
        distance = max(-reach, min(reach, distance))
        sign = 1 if distance > 0 else -1
        start = room.center() + QPointF(0, distance / 2)
        end = start - QPointF(0, distance)
        self.press(start)
        for point in (start - QPointF(0, sign * 24), (start + end) / 2, end, end):
            self.move(point)
            self.frame()
        self.release(end)
        self.wait_until(lambda: not page.property("moving"))
        self.settle()


@contextmanager
def at_start(qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> Iterator[Visitor]:
    """A person before a window on Start, as each visit finds it; no bounce is waited for."""
    with afresh(opened):
        person = Visitor(qtbot, opened, finger)
        person.settle()
        yield person


@contextmanager
def afresh(opened: Opened) -> Iterator[None]:
    """The window on Start, in landscape, before and after."""
    opened.reset()
    opened.resize(LANDSCAPE)
    opened.kiosk.debounce_ms = 0
    yield
    opened.reset()


def clock_of(person: Visitor, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass at once before a person; none passes by itself."""
    now_s = [1000.0]
    monkeypatch.setattr(person.opened.library.store, "clock", lambda: now_s[0])

    def wait(seconds: float) -> None:
        now_s[0] += seconds
        person.kiosk.visit.look()
        person.settle()

    return wait
