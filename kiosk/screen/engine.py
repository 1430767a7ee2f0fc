"""Qt as the kiosk needs it: environment, application object, fonts, a fenced-in QML engine."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.screen.fence import NoNetwork, OwnFilesOnly
from kiosk.station.paths import resource

FAMILY = "Atkinson Hyperlegible Next"
_DEEPEST = 5
"""Items that let go of their own items later, one within the other, at most."""


def prepare_environment() -> None:
    """What Qt reads from the environment; to be called before the application object is made.

    Without a graphics device Qt Quick would abort on OpenGL, and software GL is slower and larger than
    Qt Quick's own software renderer. Where the machine's language does not write UTF-8, Qt warns and takes C.UTF-8.
    """
    if "QT_QUICK_BACKEND" not in os.environ and not _has_graphics_device():
        os.environ["QT_QUICK_BACKEND"] = "software"
    if not _writes_utf8():
        os.environ["LC_ALL"] = "C.UTF-8"


def _writes_utf8() -> bool:
    if sys.platform == "win32":
        return True
    import _locale  # part of Python itself; `locale` would cost more of the start

    return _locale.nl_langinfo(_locale.CODESET).upper() in ("UTF-8", "UTF8")


def _has_graphics_device() -> bool:
    try:
        return any(name.startswith("renderD") for name in os.listdir("/dev/dri"))
    except OSError:
        return os.name == "nt"


def application(arguments: list[str]) -> QGuiApplication:
    """The one application object, with the bundled fonts."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(arguments)
    app.setApplicationName("waypost")
    app.setApplicationDisplayName("Waypost")
    folder = resource("assets/fonts")
    for name in sorted(os.listdir(folder)) if folder.is_dir() else ():
        if name.endswith(".ttf"):
            QFontDatabase.addApplicationFont(str(folder / name))
    app.setFont(QFont(FAMILY))
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


def delete_what_was_let_go() -> None:
    """Deletes now what QML would delete later. A page dies outer parts first, each turn one layer."""
    for _ in range(_DEEPEST):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
