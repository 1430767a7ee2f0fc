"""The screen that the window stands on: how large its pixels are, and what happens to it while the kiosk runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.station.config import model
from kiosk.station.log import Log
from kiosk.viewmodels.screen_size import (
    REFERENCE_MM_PER_PX,
    measured_mm_per_px,
    reported_mm_per_px,
)


class Monitor(QObject):
    """Measures a screen and keeps a window on it. Screens come late, are exchanged, turned, and set anew.

    A screen whose size in millimetres cannot be true has pixels of the reference; a line in the log says so.
    """

    changed = Signal()

    def __init__(self, settings: model.Screen, log: Log) -> None:
        super().__init__()
        self.mm_per_px = REFERENCE_MM_PER_PX
        self._settings = settings
        self._log = log
        self._screen: QScreen | None = None
        self._window: QWindow | None = None
        self._upright: bool | None = None
        self._told: set[str] = set()

    def follow(self, application: QGuiApplication) -> None:
        """Takes the screen that is set, or the primary one, and whichever takes its place."""
        self._application = application
        application.primaryScreenChanged.connect(self._choose)
        application.screenAdded.connect(self._choose)
        application.screenRemoved.connect(self._leave)
        self._choose()

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height, in the pixels that windows are measured in."""
        size = self._screen.size() if self._screen else None
        return (size.width(), size.height()) if size else (0, 0)

    def fill(self, window: QWindow) -> None:
        """Shows a window over the whole screen, from now on whatever becomes of that."""
        self._window = window
        self._cover()
        window.showFullScreen()

    def _leave(self, screen: QScreen) -> None:
        if screen is self._screen:
            self._screen = None  # Qt deletes it, perhaps before there is another
        self._choose()

    def _choose(self) -> None:
        wanted, screens = self._settings.monitor, self._application.screens()
        names = [screen.name() for screen in screens]
        chosen = self._settings.chosen_of(names) if wanted else None
        if wanted and chosen is None:
            there = ", ".join(names) or "none"
            self._tell(f"no screen {wanted}: the primary one is used; there are {there}")
        self.take(self._application.primaryScreen() if chosen is None else screens[chosen])

    def take(self, screen: QScreen | None) -> None:
        """Follows this screen from now on; without one all stays as it is."""
        if screen is None or screen is self._screen:
            return
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._look)
            self._screen.physicalSizeChanged.disconnect(self._look)
        self._screen = screen
        screen.geometryChanged.connect(self._look)
        screen.physicalSizeChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.mm_per_px = self._measure()
        self._cover()
        self.changed.emit()

    def _cover(self) -> None:
        """Without a window manager nobody else does this."""
        if self._window is not None and self._screen is not None:
            if self._window.screen() is not self._screen:
                self._window.setScreen(self._screen)
            self._window.setGeometry(self._screen.geometry())

    def _measure(self) -> float:
        width_px, height_px = self.size_px
        settings = self._settings
        if settings.width_mm or settings.height_mm:
            width_mm, height_mm = self._as_set()
            known = measured_mm_per_px(width_px, width_mm, height_px, height_mm)
        else:
            assert self._screen is not None
            reported = self._screen.physicalSize()
            width_mm, height_mm = reported.width(), reported.height()
            known = reported_mm_per_px(width_px, width_mm, height_px, height_mm)
        if known is not None:
            return known
        said = "kiosk.yaml says" if settings.width_mm or settings.height_mm else "it reports"
        self._tell(
            f"the size of the screen is unknown: {said} {width_mm:.0f} x {height_mm:.0f} mm for"
            f" {width_px} x {height_px} pixels. Its pixels are taken to be {REFERENCE_MM_PER_PX} mm wide;"
            " measure it and set `screen.width_mm` in kiosk.yaml."
        )
        return REFERENCE_MM_PER_PX

    def _as_set(self) -> tuple[float, float]:
        """Width and height in millimetres from the settings, which speak of the screen as it stood at the start."""
        width_px, height_px = self.size_px
        upright = height_px > width_px
        if self._upright is None:
            self._upright = upright
        width_mm, height_mm = self._settings.width_mm, self._settings.height_mm
        if upright is not self._upright:
            width_mm, height_mm = height_mm, width_mm
        if width_mm is None and height_mm is not None:
            width_mm = height_mm * width_px / max(1, height_px)
        if height_mm is None and width_mm is not None:
            height_mm = width_mm * height_px / max(1, width_px)
        return width_mm or 0, height_mm or 0

    def _tell(self, what: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._log.problem(what)
