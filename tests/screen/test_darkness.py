"""Outside opening hours Start is dark; a touch lights it, and nobody is left in the dark in the middle of a visit."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screen.darkness import Darkness
from kiosk.station.config.model import Config
from kiosk.station.hours import week_of
from tests.ui.conftest import finger  # noqa: F401 - a fixture
from tests.ui.opening import open_pack
from tests.ui.visitor import Visitor, afresh

WEEK = week_of([((480, 1020),)] * 7)
LIT_S = 90


class Night:
    """A person before a kiosk at a time of the test's own."""

    def __init__(self, person: Visitor) -> None:
        self.person = person
        self.day_s = 0.0
        self.steady_s = 1000.0
        store = person.opened.library.store
        store.clock = lambda: self.steady_s
        start = person.opened.screen.start
        self.darkness = Darkness(WEEK, LIT_S, start, store, lambda: self.day_s)
        person.window.installEventFilter(self.darkness)

    def at(self, hour: int) -> None:
        self.day_s = time.mktime((2026, 11, 24, hour, 0, 0, 0, 0, -1))
        self.look()

    def later(self, seconds: float) -> None:
        self.steady_s += seconds
        self.look()

    def look(self) -> None:
        self.darkness.look()
        self.person.settle()

    @property
    def is_dark(self) -> bool:
        picture = self.person.window.grabWindow()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 40)
            for y in range(0, picture.height(), 40)
        }
        return colours == {"#000000"}


@pytest.fixture
def night(
    qtbot: QtBot,
    small_pack: Path,
    finger: QPointingDevice,  # noqa: F811
) -> Iterator[Night]:
    opened = open_pack(small_pack, Config())
    with afresh(opened):
        yield Night(Visitor(qtbot, opened, finger))
    opened.close()


def middle(night: Night) -> None:
    night.person.touch_at(night.person.window.contentItem().boundingRect().center())


def test_it_is_dark_at_night_and_lit_by_day(night: Night) -> None:
    for hour, dark in ((3, True), (8, False), (16, False), (17, True)):
        night.at(hour)
        assert night.is_dark is dark, hour


def test_a_touch_lights_it_and_does_nothing_else(night: Night) -> None:
    night.at(3)
    middle(night)
    assert not night.is_dark
    assert night.person.kiosk.page == "start"
    night.later(LIT_S - 1)
    assert not night.is_dark
    night.later(2)
    assert night.is_dark


def test_a_key_lights_it_and_does_nothing_else(night: Night) -> None:
    night.at(3)
    QTest.keyClick(night.person.window, Qt.Key.Key_Return)
    night.person.settle()
    assert not night.is_dark
    assert night.person.kiosk.page == "start"


def test_nobody_is_left_in_the_dark(night: Night) -> None:
    night.at(16)
    middle(night)
    assert night.person.kiosk.page == "home"
    night.at(23)
    assert not night.is_dark
    night.person.opened.reset()
    night.look()
    assert night.is_dark
