"""Qt as the kiosk needs it: application object, fonts, a fenced-in QML engine."""

from __future__ import annotations

import os
import sys
from functools import cache

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.screen.fence import NoNetwork, OwnFilesOnly
from kiosk.station.paths import resource

FAMILY = "Atkinson Hyperlegible Next"
_OF_START = ("400Regular.ttf", "700Bold.ttf")
"""The faces that Start is set in; each takes two milliseconds."""
_REMEDY = "Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, or give --or-tour DIR for pictures"


def application(arguments: list[str]) -> QGuiApplication:
    """The one application object, with the fonts of Start. Where Qt can use no display the process ends with 2."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = _made(arguments)
    app.setApplicationName("waypost")
    app.setApplicationDisplayName("Waypost")
    _add_fonts(of_start=True)
    app.setFont(QFont(FAMILY))
    return app


@cache
def add_other_fonts() -> None:
    """Those of the bundled fonts that Start does without; once for a process."""
    _add_fonts(of_start=False)


def _add_fonts(*, of_start: bool) -> None:
    folder = resource("assets/fonts")
    for name in sorted(os.listdir(folder)) if folder.is_dir() else ():
        if name.endswith(".ttf") and name.endswith(_OF_START) is of_start:
            QFontDatabase.addApplicationFont(str(folder / name))


def _made(arguments: list[str]) -> QGuiApplication:
    """Qt ends the process by an abort; a message handler is the one place where a sentence can be said before that."""
    told: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        told.append(message)
        if kind == QtMsgType.QtFatalMsg:
            print(
                f"kiosk: no window can be opened: {told[0].strip(' .')}. {_REMEDY}", file=sys.stderr
            )
            sys.stderr.flush()
            os._exit(2)

    before = qInstallMessageHandler(hear)
    app = QGuiApplication(arguments)
    qInstallMessageHandler(before)
    for message in told:
        qWarning(message)
    return app


def make_engine() -> tuple[QQmlApplicationEngine, tuple[object, ...]]:
    """A QML engine fenced in to the program's own files, and what must live as long as it."""
    engine = QQmlApplicationEngine()
    own = str(resource("ui"))
    imports = QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)
    interceptor, network = OwnFilesOnly([own, imports]), NoNetwork()
    engine.setImportPathList([imports, own])
    engine.addUrlInterceptor(interceptor)
    engine.setNetworkAccessManagerFactory(network)
    return engine, (interceptor, network)
