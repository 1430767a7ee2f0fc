"""A touchscreen whose cable came loose is told of once, and so is its return."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.screen import touchscreens
from kiosk.screen.touchscreens import Touchscreens
from kiosk.station.log import Log

Kind = QInputDevice.DeviceType


class FakeDevice(QObject):
    """A device of a kind, which may be taken away."""

    def __init__(self, name: str, kind: Kind = Kind.TouchScreen) -> None:
        super().__init__()
        self.name = lambda: name
        self.type = lambda: kind


class Attached:
    """A machine's devices, watched over."""

    def __init__(self, log: Log, *devices: FakeDevice) -> None:
        self.log = log
        self.all = list(devices)
        self.watch = Touchscreens(log, lambda: cast("list[QInputDevice]", list(self.all)))

    def close(self) -> None:
        """The watch goes before what it watches over."""
        shiboken6.delete(self.watch)

    def take_away(self, device: FakeDevice) -> None:
        self.all.remove(device)
        shiboken6.delete(device)

    def written(self) -> list[str]:
        path = self.log.path
        return path.read_text("utf-8").splitlines() if path.exists() else []


Attach = Callable[..., Attached]


def settle() -> None:
    for _ in range(3):
        QGuiApplication.processEvents()


@pytest.fixture
def attach(log: Log) -> Iterator[Attach]:
    """Makes a machine with some devices."""
    made: list[Attached] = []

    def make(*devices: FakeDevice) -> Attached:
        made.append(Attached(log, *devices))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication) -> Iterator[Log]:
    monkeypatch.setattr(touchscreens, "SETTLED_MS", 0)
    made = Log(tmp_path)
    yield made
    made.close()


def test_a_touchscreen_that_is_gone_is_told_with_what_to_do(attach: Attach, qtbot: QtBot) -> None:
    screen = FakeDevice("ELO Touch")
    attached = attach(screen, FakeDevice("a mouse", Kind.Mouse))
    assert attached.written() == []
    attached.take_away(screen)
    qtbot.waitUntil(lambda: bool(attached.written()))
    (line,) = attached.written()
    assert "no touchscreen is attached any more (ELO Touch is gone)" in line
    assert "`kiosk doctor`" in line


def test_its_return_is_told_too_and_it_is_watched_again(attach: Attach, qtbot: QtBot) -> None:
    attached = attach(FakeDevice("ELO Touch"))
    for _ in range(2):
        before = len(attached.written())
        attached.take_away(attached.all[0])
        qtbot.waitUntil(lambda before=before: len(attached.written()) == before + 1)
        attached.all.append(FakeDevice("ELO Touch"))
        attached.watch.look()
        assert "a touchscreen is there again: ELO Touch" in attached.written()[-1]


def test_of_two_touchscreens_one_is_enough(attach: Attach, qtbot: QtBot) -> None:
    first, second = FakeDevice("first"), FakeDevice("second")
    attached = attach(first, second)
    attached.take_away(first)
    settle()
    assert attached.written() == []
    attached.take_away(second)
    qtbot.waitUntil(lambda: len(attached.written()) == 1)


def test_a_device_that_is_made_anew_is_not_told_of(attach: Attach, qtbot: QtBot) -> None:
    attached = attach(FakeDevice("ELO Touch"))
    attached.all.append(FakeDevice("ELO Touch"))
    attached.take_away(attached.all[0])
    settle()
    assert attached.written() == []


def test_a_kiosk_without_a_touchscreen_is_left_in_peace(attach: Attach, qtbot: QtBot) -> None:
    attached = attach(FakeDevice("a mouse", Kind.Mouse))
    attached.take_away(attached.all[0])
    attached.watch.look()
    settle()
    assert attached.written() == []


def test_a_device_of_qt_is_watched_as_well(log: Log, qtbot: QtBot) -> None:
    able = QInputDevice.Capability.Position
    kinds = Kind.TouchScreen, QPointingDevice.PointerType.Finger
    devices = [QPointingDevice("ELO Touch", 5, *kinds, able, 10, 0)]
    watch = Touchscreens(log, lambda: devices)
    shiboken6.delete(devices.pop())
    qtbot.waitUntil(log.path.exists)
    assert "ELO Touch is gone" in log.path.read_text("utf-8")
    shiboken6.delete(watch)
