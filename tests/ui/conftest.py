"""The window of the shipped content, and a person before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.station.config.model import Config
from tests.ui.opening import LANDSCAPE, Opened, open_pack
from tests.ui.visitor import Visitor

PIN = "2468"


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def _shipped(qapp: QGuiApplication, content_pack: Path) -> Iterator[Opened]:
    opened = open_pack(content_pack, Config(staff_pin=PIN))
    yield opened
    opened.close()


@pytest.fixture
def opened(_shipped: Opened) -> Iterator[Opened]:
    """The one window, on Start, as each visit finds it; no bounce is waited for."""
    _shipped.reset()
    _shipped.resize(LANDSCAPE)
    _shipped.kiosk.debounce_ms = 0
    yield _shipped
    _shipped.reset()


@pytest.fixture
def visitor(qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> Visitor:
    """A person who has just come to the screen."""
    person = Visitor(qtbot, opened, finger)
    person.settle()
    return person
