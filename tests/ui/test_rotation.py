"""A screen that hangs turned: the same picture, turned, and every touch lands where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QTransform
from pytestqt.qtbot import QtBot

from kiosk.screen.darkness import Darkness
from kiosk.station.config.model import Config, Screen
from tests.ui.opening import Opened, open_pack
from tests.ui.screens import read_whole
from tests.ui.test_popup import card, words_in_text
from tests.ui.test_staff import HOLD_MS, PAD
from tests.ui.visitor import Visitor

ANGLES = (90, 180, 270)
ACROSS, DOWN = 1920, 1080
UNLIKE = 60
"""Of 255. Letters and edges that the renderer turns are smoothed a little otherwise: pictures are compared at half
their size, and a few points may differ more."""
MOST_UNLIKE = 0.002


def opened_at(angle: int, pack: Path) -> Opened:
    """A window in which the picture is 1920 wide and 1080 high to people, however it is turned."""
    opened = open_pack(pack, Config(staff_pin="2468", screen=Screen(rotation=angle)))
    across, down = (DOWN, ACROSS) if angle % 180 else (ACROSS, DOWN)
    opened.resize(("turned", across, down, 23.8))
    opened.kiosk.debounce_ms = 0
    return opened


@pytest.fixture(params=ANGLES)
def turned(
    request: pytest.FixtureRequest, qtbot: QtBot, small_pack: Path, finger: QPointingDevice
) -> Iterator[Visitor]:
    """A person before a turned screen."""
    opened = opened_at(request.param, small_pack)
    person = Visitor(qtbot, opened, finger)
    person.settle()
    yield person
    opened.close()


def as_seen(person: Visitor) -> QImage:
    """The picture as people see it who stand before the turned screen."""
    angle = person.kiosk.display.rotation
    return person.window.grabWindow().transformed(QTransform().rotate(-angle))


def share_unlike(one: QImage, other: QImage) -> float:
    """How much of two pictures differs by more than smoothing does."""
    first, second = (_greens(image) for image in (one, other))
    unlike = sum(abs(a - b) > UNLIKE for a, b in zip(first, second, strict=True))
    return unlike / len(first)


def _greens(image: QImage) -> bytes:
    assert (image.width(), image.height()) == (ACROSS, DOWN)
    exactly, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    half = image.scaled(ACROSS // 2, DOWN // 2, exactly, smooth)
    return bytes(half.convertToFormat(QImage.Format.Format_RGB32).constBits())[1::4]


def a_word(visitor: Visitor) -> None:
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    visitor.touch_thing(words_in_text(visitor)[0])


SCREENS: dict[str, Callable[[Visitor], None]] = {
    "start": lambda _: None,
    "home": lambda visitor: visitor.kiosk.begin(),
    "page": lambda visitor: read_whole(visitor.kiosk, "liver"),
    "word": a_word,
    "display": lambda visitor: visitor.kiosk.openMenu("display"),
    "staff": lambda visitor: visitor.kiosk.staff.open(),
    "lowered": lambda visitor: visitor.kiosk.display.setLowered(True),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_picture_is_the_same_but_turned(
    turned: Visitor, name: str, qtbot: QtBot, small_pack: Path, finger: QPointingDevice
) -> None:
    upright = Visitor(qtbot, opened_at(0, small_pack), finger)
    upright.settle()
    for person in (upright, turned):
        if name not in ("start", "home"):
            person.kiosk.begin()
            person.settle()
        SCREENS[name](person)
        person.settle()
    pictures = as_seen(upright), as_seen(turned)
    upright.opened.close()
    assert share_unlike(*pictures) < MOST_UNLIKE


def test_a_touch_lands_where_it_is_seen(turned: Visitor) -> None:
    pack = turned.opened.pack
    category = pack.categories("en")[0]
    turned.touch("Touch to begin")
    turned.touch(category.title, kind="TouchTile")
    assert turned.kiosk.target == category.id
    turned.touch("Back")
    assert turned.kiosk.page == "home"


def test_a_finger_scrolls_the_way_it_sees(turned: Visitor) -> None:
    turned.touch("Touch to begin")
    read_whole(turned.kiosk, "liver")
    turned.settle()
    page = turned.page()
    box = page.mapRectToScene(QRectF(0, 0, page.width(), page.height()))
    up = page.mapToScene(QPointF(0, -1)) - page.mapToScene(QPointF(0, 0))
    turned.press(box.center())
    for step in (24, 120, 240, 240):
        turned.move(box.center() + up * step)
        turned.frame()
    turned.release(box.center() + up * 240)
    turned.settle()
    assert page.property("contentY") > 100


def test_a_word_is_explained_beside_it(turned: Visitor) -> None:
    turned.touch("Touch to begin")
    read_whole(turned.kiosk, "ablation")
    turned.settle()
    word = words_in_text(turned)[0].shown
    turned.touch_at(word.center())
    assert turned.kiosk.popup.shown
    place = card(turned)
    window = QRectF(0, 0, turned.window.width(), turned.window.height())
    assert window.contains(place)
    assert not place.intersects(word)
    turned.touch("Close", kind="TouchButton")
    assert not turned.kiosk.popup.shown


def test_staff_hold_the_corner_that_people_see(turned: Visitor) -> None:
    angle, window = turned.kiosk.display.rotation, turned.window
    right, bottom = window.width() - 40, window.height() - 40
    corner = {90: QPointF(right, bottom), 180: QPointF(40, bottom), 270: QPointF(40, 40)}[angle]
    turned.press(corner)
    turned.wait_until(lambda: turned.sees(PAD), timeout_ms=HOLD_MS + 2000)
    turned.release(corner)


def test_a_dark_screen_is_dark_to_its_edges(turned: Visitor) -> None:
    start, store = turned.opened.screen.start, turned.opened.library.store
    darkness = Darkness(((),) * 7, 60, start, store)
    darkness.look()
    turned.settle()
    picture = turned.window.grabWindow()
    corners = [(x, y) for x in (0, picture.width() - 1) for y in (0, picture.height() - 1)]
    assert {picture.pixelColor(*corner).name() for corner in corners} == {"#000000"}
    turned.touch_at(QPointF(5, 5))
    assert not start.dark


def test_upright_and_lying_follow_the_picture(turned: Visitor) -> None:
    assert turned.kiosk.display.portrait is False
    across, down = turned.window.height(), turned.window.width()
    turned.opened.resize(("the other way", across, down, 23.8))
    turned.settle()
    assert turned.kiosk.display.portrait is True
