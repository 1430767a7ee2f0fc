"""A screen behind the edge, everything on it that can fail, and what was written of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaMethod, QMetaObject, QObject, QRectF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.screen.errors import Edge
from kiosk.screen.rescue import ScreenRescue
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.ui.opening import Opened
from tests.ui.visitor import Visitor

MARKER = "qzxmarker"
"""What the visitor typed; it is in the words of every fault, too."""
CALLS = """
import QtQml
QtObject {
    function call(target: QtObject, name: string, given: var) { target[name](...given) }
}
"""
ARGUMENTS = {
    "QString": MARKER,
    "int": 1,
    "double": 1.5,
    "bool": True,
    "QRectF": QRectF(1, 2, 3, 4),
    "QVariantList": [MARKER],
}
"""What a slot is given, by the type of its parameter."""


class Clock:
    """Seconds as a test wants them."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Guarded:
    """A person before a screen behind the edge, and what the edge wrote."""

    def __init__(self, visitor: Visitor, opened: Opened, folder: Path) -> None:
        self.visitor = visitor
        self.opened = opened
        self.log = Log(folder)
        self.clock = Clock()
        self.codes: list[int] = []
        self.edge = Edge(self.log, clock=self.clock)
        self.rescue = ScreenRescue(opened.screen, Config(), self.log)

    def written(self) -> str:
        self.log.close()
        return self.log.path.read_text("utf-8") if self.log.path.exists() else ""

    def wait_for_rescue(self) -> None:
        """Until the log has a line and the screen has been brought to safety."""
        start = self.opened.screen.start
        self.visitor.wait_until(lambda: bool(self.written()) and start.kiosk is not None)
        for _ in range(3):
            QGuiApplication.processEvents()
        self.visitor.wait_until(lambda: start.kiosk is not None)
        self.visitor.settle()

    def is_alive(self) -> bool:
        """Home, or one touch away from it; from there a page opens, and Home is one touch away again."""
        visitor = self.visitor
        if visitor.kiosk.page != "home":
            visitor.touch("Touch to begin" if visitor.kiosk.page == "start" else "Home")
        visitor.touch("Surgery")
        there = visitor.page_title() == "Surgery"
        visitor.touch("Home")
        return there and visitor.kiosk.page == "home" and visitor.sees("Liver")

    def keeps_silent(self, capfd: pytest.CaptureFixture[str]) -> bool:
        said = self.written() + "".join(capfd.readouterr())
        return MARKER not in said


def view_models(kiosk: KioskViewModel) -> dict[str, QObject]:
    """All that QML can name, by the name of the class."""
    held = [kiosk, *(getattr(kiosk, name) for name in ("display", "visit", "staff", "home"))]
    held += [getattr(kiosk, name) for name in ("category", "topic", "diagram")]
    held += [getattr(kiosk, name) for name in ("popup", "words", "search", "asked")]
    held += [kiosk.topic.blocks, kiosk.staff.panel, kiosk.staff.panel.finder]
    return {type(each).__name__: each for each in held}


def slots_of(kind: type[QObject]) -> Iterator[QMetaMethod]:
    """The slots that a class adds itself."""
    meta: QMetaObject = vars(kind)["staticMetaObject"]
    for index in range(meta.methodOffset(), meta.methodCount()):
        if meta.method(index).methodType() == QMetaMethod.MethodType.Slot:
            yield meta.method(index)


def all_slots() -> list[tuple[str, str]]:
    from kiosk.viewmodels import (
        asked,
        block_model,
        category,
        diagram,
        display,
        finder,
        glossary,
        home,
        kiosk,
        panel,
        search,
        staff,
        start,
        topic,
        visit,
    )

    kinds = [
        *(kiosk.KioskViewModel, display.DisplayViewModel, visit.VisitViewModel),
        *(staff.StaffViewModel, home.HomeViewModel, category.CategoryViewModel),
        *(topic.TopicViewModel, diagram.DiagramViewModel, glossary.PopupViewModel),
        *(glossary.WordsViewModel, search.SearchViewModel, start.StartViewModel),
        asked.AskedViewModel,
        *(panel.PanelViewModel, finder.FinderViewModel),
        block_model.BlockListModel,
    ]
    return [
        (kind.__name__, bytes(slot.name().data()).decode())
        for kind in kinds
        for slot in slots_of(kind)
    ]


def call_from_qml(engine: QQmlEngine, target: QObject, name: str, given: list[Any]) -> None:
    """As a handler in a QML file would."""
    component = QQmlComponent(engine)
    component.setData(CALLS.encode(), "")
    caller = component.create()
    assert caller is not None, component.errorString()
    QMetaObject.invokeMethod(
        caller,
        "call",
        Q_ARG("QObject*", target),
        Q_ARG("QString", name),
        Q_ARG("QVariant", given),
    )


def out_of_the_event_loop(act: Callable[[], object]) -> None:
    """As a timer would do it."""
    QTimer.singleShot(0, act)
    QGuiApplication.processEvents()
