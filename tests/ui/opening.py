"""The screen of the product, opened for tests."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.pack.reader import Pack
from kiosk.screen.window import Screen, make_library, open_screen
from kiosk.station.config.model import Config
from kiosk.station.door import StaffDoor
from kiosk.station.tries import NotedTries
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.let_go import delete_what_was_let_go
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.screen_size import ScreenSize, mm_per_px_from_diagonal

LANDSCAPE = ("1920x1080 at 23.8 inches", 1920, 1080, 23.8)
PORTRAIT = ("1080x1920 at 23.8 inches", 1080, 1920, 23.8)
SMALL = ("1366x768 at 15.6 inches", 1366, 768, 15.6)
LARGE = ("3840x2160 at 32 inches", 3840, 2160, 32.0)
Reference = tuple[str, int, int, float]
TEXT_SIZES = (100, 130, 165, 200)
WHOLE = "MATRIX" in os.environ
"""Every combination of settings is asked for: `make matrix`. Else tests take some of them."""

TODAY = "2026-11-21"
"""The day on which everybody stands before the screen: no review falls due while the tests grow old."""


class Steady:
    """The clock by which the staff's pad waits: it stands until it is set."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Opened:
    """A window on a pack, with what a test may look into or exchange."""

    pack: Pack
    library: Library
    screen: Screen
    window: QQuickWindow
    tries: NotedTries
    steady: Steady

    @property
    def kiosk(self) -> KioskViewModel:
        return self.screen.kiosk

    @property
    def mm_per_px(self) -> float:
        return self.kiosk.display.size.mm_per_px

    def resize(self, reference: Reference) -> None:
        """Makes the window what it would be on a reference screen."""
        _, width, height, inches = reference
        self.kiosk.display.set_size(
            ScreenSize(width, height, mm_per_px_from_diagonal(width, height, inches))
        )
        self.window.resize(width, height)

    def reset(self) -> None:
        """Ends the visit as the product does, and lets go of what was on its pages.

        A page dies outer parts first; a change of colours before the inner ones are gone is complained of.
        """
        self.kiosk.visit.finish()
        self.kiosk.staff.panel.setQuiet(False)
        self.tries.forget()
        delete_what_was_let_go()

    def close(self) -> None:
        self.screen.close()
        self.pack.close()


def open_pack(path: Path, config: Config) -> Opened:
    """A visible window on the Start screen; needs the application object."""
    pack = Pack.open(path)
    library = make_library(pack, config)
    library.today = lambda: TODAY
    steady = Steady()
    tries = NotedTries(path / "nowhere", steady=steady)  # below a file nothing is noted
    door = StaffDoor(config, tries)
    screen = open_screen(library, config, ScreenSize(1920, 1080), door)
    assert isinstance(screen.window, QQuickWindow)
    QAccessible.setActive(True)  # names are empty without
    screen.window.show()
    return Opened(pack, library, screen, screen.window, tries, steady)
