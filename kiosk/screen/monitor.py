"""The screen that the window stands on: how large its pixels are, and what happens to it while the kiosk runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.station.config import model
from kiosk.station.log import Log
from kiosk.station.pixels import measure
from kiosk.viewmodels.screen_size import REFERENCE_MM_PER_PX


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
        assert self._screen is not None
        width_px, height_px = self.size_px
        reported = self._screen.physicalSize()
        found = measure(
            self._settings,
            (width_px, height_px),
            (reported.width(), reported.height()),
            turned=self._was_turned(),
        )
        if found.mm_per_px is not None:
            return found.mm_per_px
        said = "kiosk.yaml says" if found.is_set else "it reports"
        self._tell(
            f"the size of the screen is unknown: {said} {found.width_mm:.0f} x {found.height_mm:.0f} mm for"
            f" {width_px} x {height_px} pixels. Its pixels are taken to be {REFERENCE_MM_PER_PX} mm wide;"
            " measure it and set `screen.width_mm` in kiosk.yaml."
        )
        return REFERENCE_MM_PER_PX

    def _was_turned(self) -> bool:
        """Since the start: the settings speak of the screen as it stood then."""
        width_px, height_px = self.size_px
        upright = height_px > width_px
        if self._upright is None:
            self._upright = upright
        return upright is not self._upright

    def _tell(self, what: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._log.problem(what)
