"""The windows of the preview: the calm ground before anything is whole, the kiosk itself, the faults over both."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.engine import make_engine
from kiosk.screen.pictures.provider import Pictures
from kiosk.station.config.model import Config
from kiosk.station.paths import resource
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.faults import FaultsViewModel
from kiosk.viewmodels.screen_size import ScreenSize, mm_per_px_from_diagonal

NAMED_IN_QML = (BlockListModel,)
"""Types that the sheet of faults names, though no page has been opened yet: QML knows them once they are imported."""
KIOSK_INCHES = 23.8
"""The screen a window stands for where the configuration names none."""


def size_on_the_kiosk(width: int, height: int, config: Config) -> ScreenSize:
    """The size of a window in which everything stands as it does on the kiosk's larger screen."""
    if config.screen.width_mm:
        return ScreenSize(width, height, config.screen.width_mm / width)
    return ScreenSize(width, height, mm_per_px_from_diagonal(width, height, KIOSK_INCHES))


def show_faults_over(
    engine: QQmlApplicationEngine, window: QWindow, faults: FaultsViewModel
) -> None:
    """Puts the sheet of faults over all that a window shows; it lives as long as the engine.

    Loaded by the engine, which lets go of Python's lock meanwhile (see kiosk.screen.fence).
    """
    engine.setInitialProperties({"faults": faults})
    engine.load(_interface("FaultsSheet.qml"))
    sheet = engine.rootObjects()[-1]
    assert isinstance(sheet, QQuickItem)
    assert isinstance(window, QQuickWindow)
    sheet.setParentItem(window.contentItem())


class WaitingWindow:
    """A window with nothing on it but the faults."""

    def __init__(self, size: ScreenSize, faults: FaultsViewModel) -> None:
        self._engine, self._fence = make_engine()
        sizes = {"width": size.width_px, "height": size.height_px, "pxPerMm": 1 / size.mm_per_px}
        self._pictures = Pictures(None)
        self._pictures.serve(self._engine)
        self._engine.setInitialProperties(sizes)
        self._engine.load(_interface("WaitingWindow.qml"))
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        show_faults_over(self._engine, window, faults)

    def close(self) -> None:
        """Destroys the window; its view model must still be there."""
        self.window.close()
        shiboken6.delete(self._engine)


def _interface(name: str) -> QUrl:
    return QUrl.fromLocalFile(str(resource(f"ui/Kiosk/Workshop/{name}")))
