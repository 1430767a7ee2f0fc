"""What is done for a visitor when something behind the screen failed: see kiosk.screen.errors."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.errors import PackError
from kiosk.screen.window import Screen, make_library
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.store.choose import open_best
from kiosk.viewmodels.let_go import delete_what_was_let_go


class ScreenRescue:
    """Brings a screen back to Home, or to Start; `pack_lost` once it could not."""

    def __init__(self, screen: Screen, config: Config, log: Log) -> None:
        self._screen = screen
        self._config = config
        self._log = log
        self.pack_lost = False

    def clear(self) -> None:
        """Takes away all but Start: any part of it may be half drawn."""
        if self._screen.loaded:
            self._screen.start.set_kiosk(None)

    def resume(self, *, end_visit: bool) -> None:
        """Shows Home, or Start, made anew from what the pack says."""
        delete_what_was_let_go()
        screen = self._screen
        if screen.loaded:
            screen.kiosk.recover(end_visit=end_visit)
        screen.display.refresh()
        if screen.loaded:
            screen.start.set_kiosk(screen.kiosk)

    def take_fallback(self) -> bool:
        """Takes the bundled pack; False if not even that opens."""
        library = self._screen.library
        failed = library.pack
        try:
            pack, _ = open_best([])
        except PackError as refusal:
            self._log.problem(f"no pack can be shown: {refusal}")
            return False
        self._log.problem(
            f"{failed.path}: a page could not be read; {pack.path} is shown from now on"
        )
        library.change_to(make_library(pack, self._config))
        failed.close()
        return True

    def give_up(self, code: int) -> None:
        """Ends the program."""
        QGuiApplication.exit(code)

    def show_fault(self) -> None:
        """Leaves the event loop, for the Fault screen."""
        self.pack_lost = True
        QGuiApplication.exit()
