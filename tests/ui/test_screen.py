"""Rules of the screen that hold whatever is shown on it."""

from __future__ import annotations

import gc
import sys

from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.kiosk import DEBOUNCE_MS
from tests.ui.opening import LARGE, SMALL
from tests.ui.things import descendants
from tests.ui.visitor import Visitor


def test_a_second_touch_at_once_does_nothing(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Search")
    visitor.kiosk.debounce_ms = 60_000  # whatever comes next comes at once
    visitor.touch("Words explained")
    assert visitor.sees("Type a word, such as liver")
    visitor.kiosk.debounce_ms = 0
    visitor.touch("Words explained")
    assert visitor.page_title() == "Words explained"


def test_two_steps_at_once_are_one(visitor: Visitor) -> None:
    visitor.kiosk.debounce_ms = DEBOUNCE_MS
    visitor.kiosk.goHome()
    visitor.kiosk.openSearch()
    assert visitor.kiosk.page == "home"


def test_calls_from_qml_do_not_use_up_none(visitor: Visitor) -> None:
    """PySide6 6.12 on Python 3.11 lost a reference to None at each call that returned nothing."""
    visitor.kiosk.openSearch()
    visitor.settle()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(100):
        visitor.kiosk.metaObject().invokeMethod(visitor.kiosk.search, "clear")
        visitor.kiosk.metaObject().invokeMethod(visitor.kiosk.search, "backspace")
    assert sys.getrefcount(None) > before - 100


def test_nothing_copied_outlives_the_visit(visitor: Visitor) -> None:
    clipboard = QGuiApplication.clipboard()
    visitor.touch("Touch to begin")
    clipboard.setText("a private thought")
    visitor.opened.reset()
    assert clipboard.text() == ""


def test_bars_leave_room_on_short_screens(visitor: Visitor) -> None:
    for size in (SMALL, LARGE):
        visitor.opened.resize(size)
        visitor.kiosk.openSearch()
        visitor.settle()
        items = descendants(visitor.window.contentItem())
        heights = {
            kind: item.height()
            for item in items
            for kind in ("TopBar", "BottomBar")
            if item.metaObject().className().startswith(f"{kind}_")
        }
        assert set(heights) == {"TopBar", "BottomBar"}
        assert sum(heights.values()) <= 0.30 * size[2], size[0]


def test_back_and_home_stand_in_the_same_place_on_every_page(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    places = set()
    for show in (
        lambda: kiosk.openTopic("liver"),
        lambda: kiosk.openCategory("surgery"),
        lambda: kiosk.openDiagram("ablation", ""),
        kiosk.openGuides,
        kiosk.openWords,
        kiosk.openSearch,
    ):
        kiosk.goHome()
        show()
        visitor.settle()
        back, home = visitor.find("Back").box, visitor.find("Home").box
        places.add((back.x(), back.y(), home.x(), home.y()))
    assert len(places) == 1
