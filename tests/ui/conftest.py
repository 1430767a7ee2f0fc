"""The window of the shipped content, and a person before it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.compiler import build
from kiosk.station.config.model import Config, Staff
from tests.ui.opening import Opened, open_pack
from tests.ui.screens import PIN
from tests.ui.visitor import Visitor, afresh, at_start


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    """A touchscreen that reports speed, always nought: what it drags stays where it is let go."""
    abilities = QInputDevice.Capability.Position | QInputDevice.Capability.Velocity
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen, abilities)


@pytest.fixture(scope="session")
def _shipped(qapp: QGuiApplication, content_pack: Path) -> Iterator[Opened]:
    opened = open_pack(content_pack, Config(staff_pin=PIN))
    yield opened
    opened.close()


@pytest.fixture
def opened(_shipped: Opened) -> Iterator[Opened]:
    """The one window, on Start, as each visit finds it; no bounce is waited for."""
    with afresh(_shipped):
        yield _shipped


@pytest.fixture(scope="session")
def _two_languages(
    qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    path = tmp_path_factory.mktemp("two-languages") / "two.kpack"
    build(Path(__file__).parent / "two_languages", path)
    opened = open_pack(path, Config(staff_pin=PIN))
    yield opened
    opened.close()


@pytest.fixture
def reader_of_hebrew(
    qtbot: QtBot, _two_languages: Opened, finger: QPointingDevice
) -> Iterator[Visitor]:
    """A person before a small pack in English and Hebrew, on its Start screen."""
    with at_start(qtbot, _two_languages, finger) as person:
        yield person


@pytest.fixture
def without_a_number(qtbot: QtBot, small_pack: Path, finger: QPointingDevice) -> Iterator[Visitor]:
    """A person before a kiosk for which nobody has set a staff number."""
    opened = open_pack(small_pack, Config())
    person = Visitor(qtbot, opened, finger)
    person.settle()
    yield person
    opened.close()


@pytest.fixture
def visitor(qtbot: QtBot, opened: Opened, finger: QPointingDevice) -> Visitor:
    """A person who has just come to the screen."""
    person = Visitor(qtbot, opened, finger)
    person.settle()
    return person


@pytest.fixture(scope="session")
def _small(qapp: QGuiApplication, small_pack: Path) -> Iterator[Opened]:
    opened = open_pack(
        small_pack, Config(staff_pin=PIN, staff=Staff(favourites=("liver", "ablation")))
    )
    yield opened
    opened.close()


@pytest.fixture
def reader(qtbot: QtBot, _small: Opened, finger: QPointingDevice) -> Iterator[Visitor]:
    """A person before a small pack made for tests, on its Start screen."""
    with at_start(qtbot, _small, finger) as person:
        yield person
