"""What a finger on a picture lights, what two of them do to it, and when a mouse has a pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from tests.ui.contents import diagram
from tests.ui.regions import point_in
from tests.ui.things import descendants, is_kind
from tests.ui.visitor import Visitor


@pytest.fixture
def at_home(reader: Visitor) -> Visitor:
    """A reader before the picture of the body."""
    reader.touch("Touch to begin")
    return reader


def lit(visitor: Visitor) -> int:
    """How many pictures have a light on one of their parts."""
    everything = descendants(visitor.window.contentItem())
    return sum(is_kind(item, "Spotlight") for item in everything)


def test_a_part_is_lit_while_a_finger_lies_on_it(at_home: Visitor) -> None:
    body = diagram(at_home.opened.pack, "body-map")
    picture = at_home.picture(body).item
    unit = picture.width() / body.width
    x, y = point_in(body, "liver")
    assert lit(at_home) == 0
    at_home.press(picture.mapToScene(QPointF(x * unit, y * unit)))
    at_home.frame()
    assert lit(at_home) == 1
    at_home.release(QPointF(1, 1))
    at_home.settle()
    assert lit(at_home) == 0


def test_a_name_lights_its_part_while_a_finger_lies_on_it(at_home: Visitor) -> None:
    (name,) = at_home.all("Liver", kind="LinkRow")
    at_home.press(name.box.center())
    at_home.frame()
    assert lit(at_home) == 1
    at_home.release(QPointF(1, 1))
    at_home.settle()
    assert lit(at_home) == 0


def spread(visitor: Visitor, finger: QPointingDevice, near: int, far: int) -> None:
    """Two fingers on the middle of the picture go apart, from so many pixels to so many on each side."""
    (view,) = [
        item for item in descendants(visitor.window.contentItem()) if is_kind(item, "ZoomView")
    ]
    middle = view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint()
    steps = [near + (far - near) * step // 10 for step in range(11)]
    for what, distance in [("press", near), *(("move", step) for step in steps), ("release", far)]:
        sequence = QTest.touchEvent(visitor.window, finger, False)
        for number, side in enumerate((-distance, distance)):
            getattr(sequence, what)(number, middle + QPoint(side, 0), visitor.window)
        sequence.commit()
        visitor.frame()
    visitor.settle()


def test_two_fingers_enlarge_a_picture_from_what_it_is(
    reader: Visitor, finger: QPointingDevice
) -> None:
    reader.touch("Touch to begin")
    reader.kiosk.openDiagram("ablation", "")
    reader.settle()
    spread(reader, finger, 100, 150)
    once = reader.kiosk.diagram.zoom
    assert once > 1.2
    spread(reader, finger, 100, 150)
    assert reader.kiosk.diagram.zoom == pytest.approx(once * once, rel=0.1)
