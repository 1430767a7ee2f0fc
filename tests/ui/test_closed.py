"""A screen that was closed asks nothing more of its pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.station.config.model import Config
from tests.ui.opening import open_pack


def test_no_visit_ends_behind_a_closed_screen(qtbot: QtBot, small_pack: Path) -> None:
    opened = open_pack(small_pack, Config())
    opened.kiosk.begin()
    timers = opened.kiosk.visit.findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    opened.close()
    assert not any(timer.isActive() for timer in timers)
