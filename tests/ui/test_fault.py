"""What is on the screen when something is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.screen.engine import make_engine
from kiosk.screen.window import make_library, open_screen
from kiosk.station.config.model import Config
from kiosk.station.paths import resource
from kiosk.station.store import choose
from kiosk.station.store.choose import open_best
from kiosk.viewmodels.screen_size import ScreenSize
from tests.ui import measures
from tests.ui.opening import LANDSCAPE, PORTRAIT, Reference
from tests.ui.things import things
from tests.ui.visitor import Visitor


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_fault_screen_tells_calmly_whom_to_ask(
    qapp: QGuiApplication, qtbot: QtBot, reference: Reference
) -> None:
    engine, kept = make_engine()
    engine.setInitialProperties({"width": reference[1], "height": reference[2]})
    engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/FaultScreen.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    with qtbot.waitSignal(window.frameSwapped, timeout=4000):
        window.show()
    words = " ".join(thing.name for thing in things(window))
    assert "ask a staff member" in words
    assert "error" not in words.lower()
    texts = list(measures.texts_of(window))
    assert measures.cut_off(texts) == []
    assert measures.small_print(texts, 0.275, measures.BODY_CAPITAL_MM) == []
    assert not window.close(), "a window manager must not end it"
    shiboken6.delete(engine)
    del kept


@pytest.mark.parametrize("damage", [b"", b"not a pack", b"SQLite format 3\0" + bytes(4096)])
def test_a_broken_pack_gives_way_to_the_bundled_one(
    qapp: QGuiApplication,
    tmp_path: Path,
    content_pack: Path,
    monkeypatch: pytest.MonkeyPatch,
    damage: bytes,
) -> None:
    monkeypatch.setattr(choose, "bundled_pack", lambda: content_pack)
    broken = tmp_path / "broken.kpack"
    broken.write_bytes(damage)
    pack, problems = open_best([broken])
    assert len(problems) == 1
    assert "broken.kpack" in problems[0]
    screen = open_screen(make_library(pack, Config()), Config(), ScreenSize(1920, 1080))
    assert screen.start.heading == pack.texts("en")["start_heading"]
    screen.close()
    pack.close()


def test_a_page_that_is_not_in_the_pack_leaves_the_visitor_where_they_are(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    title = visitor.page_title()
    visitor.kiosk.openTopic("no-such-page")
    visitor.kiosk.openDiagram("no-such-picture", "")
    visitor.kiosk.openCategory("no-such-category")
    visitor.settle()
    assert visitor.page_title() == title
