"""The screen put together: view models, QML engine, window. Used by run, tour, self-test and tests alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.errors import KioskError
from kiosk.pack.reader import Pack
from kiosk.pack.types import Language, nearest
from kiosk.screen.engine import add_other_fonts, make_engine
from kiosk.station.config.model import Config, Words
from kiosk.station.paths import paths, resource
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.library import Clinic, Library, Logo
from kiosk.viewmodels.screen_size import ScreenSize
from kiosk.viewmodels.start import StartViewModel

if TYPE_CHECKING:
    from kiosk.screen.words import InterfaceWords
    from kiosk.viewmodels.invitations import Invitations
    from kiosk.viewmodels.kiosk import KioskViewModel
    from kiosk.viewmodels.staff import Door

OWN_LANGUAGE = "en"
"""The language of the words in the QML: no file is read for it."""


def make_library(pack: Pack, config: Config, language: str | None = None) -> Library:
    """The pack with the clinic's words; the visit begins in `language`, else the first one offered.

    Raises KioskError if the language asked for is not in the pack.
    """
    known = {entry.code: entry for entry in pack.info().languages}
    wanted = dict.fromkeys(nearest(code, known) for code in config.languages)
    offered = [known[code] for code in wanted if code] or list(known.values())
    if language and language not in known:
        names = ", ".join(known)
        raise KioskError(f"the pack has no language {language!r}: it has {names}")
    if language and known[language] not in offered:
        offered.insert(0, known[language])
    logo = config.logo
    return Library(
        pack,
        language or offered[0].code,
        tuple(offered),
        {entry.code: _clinic(config, entry, offered[0]) for entry in offered},
        frozenset(config.not_offered),
        Logo(logo.digest, logo.width, logo.height) if logo else None,
        discreet=config.discreet,
    )


def _clinic(config: Config, language: Language, first: Language) -> Clinic:
    def say(words: Words) -> str:
        return words.in_language(language.code) or words.in_language(first.code)

    return Clinic(*map(say, config.clinic))


class Screen:
    """A window on the Start screen. `load_rest()` makes the rest; `close()` before the application object goes."""

    kiosk: KioskViewModel
    invitations: Invitations

    def __init__(
        self, library: Library, config: Config, size: ScreenSize, door: Door | None = None
    ) -> None:
        """Loads the window, not yet visible; without a `door` it is the machine's own.

        Raises KioskError if the interface cannot be loaded.
        """
        self.library = library
        self._door = door
        self._config = config
        looks = config.screen
        self.display = DisplayViewModel(library, size, looks.distance_mm, looks.rotation)
        self.start = StartViewModel(library)
        self._words: InterfaceWords | None = None
        self._use_words()
        self.engine, self._fence = make_engine()
        self.display.languageChanged.connect(self._use_words)  # before all that asks for words
        self.display.languageChanged.connect(self.engine.retranslate)
        self.display.languageChanged.connect(self.start.refresh)
        first = {"start": self.start, "display": self.display}
        sizes = {"width": size.width_px, "height": size.height_px}
        self.engine.setInitialProperties({**first, **sizes})
        self.engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/Main.qml"))))
        self.window = _window(self.engine)
        self.loaded = False

    def _use_words(self) -> None:
        """Takes the interface's words in the language of the visitor."""
        if self._words is None:
            self._words = interface_words(self.library.language)
        else:
            self._words.use(self.library.language)

    def load_rest(self) -> None:
        """Makes everything behind the Start screen; done once, the first frame need not wait for it."""
        from kiosk.screen.input_filter import (
            InputFilter,
        )  # Qt's names of keys load slowly
        from kiosk.screen.pictures.provider import Pictures
        from kiosk.screen.scanner import Scanner
        from kiosk.viewmodels.invitations import Invitations
        from kiosk.viewmodels.kiosk import KioskViewModel
        from kiosk.viewmodels.panel import PanelViewModel
        from kiosk.viewmodels.staff import StaffViewModel
        from kiosk.viewmodels.visit import VisitViewModel

        add_other_fonts()
        InputFilter(self.window)
        self.pictures = Pictures(lambda: self.library.pack, self._config.logo)
        self.pictures.serve(self.engine)
        idle = self._config.idle
        store = self.library.store
        visit = VisitViewModel(store, idle.timeout_s, idle.warning_s)
        self.window.installEventFilter(visit)
        panel = PanelViewModel(self.library, visit, self.start, self._config.staff.favourites)
        staff = StaffViewModel(self.library, self._door or self._own_door(), panel)
        self.kiosk = KioskViewModel(self.library, self.display, visit, staff)
        self.kiosk.changed.connect(lambda: self.start.show(self.kiosk.page == "start"))
        self.start.beginRequested.connect(self.kiosk.begin)
        self.invitations = Invitations(self.library, self.start, visit)
        for over_start in (staff, panel, self.kiosk.asked, self.kiosk.interruption):
            over_start.changed.connect(self._block_start)
        self.scanner = Scanner(self.window)  # the last of the filters: it hears first
        self.scanner.scanned.connect(self.kiosk.asked.ask)
        visit.ended.connect(self.scanner.forget)
        self.loaded = True
        self.start.set_kiosk(self.kiosk)

    def _block_start(self) -> None:
        over_start = (self.kiosk.staff, self.kiosk.asked, self.kiosk.interruption)
        shown = any(each.shown for each in over_start)
        self.start.block(shown or self.kiosk.staff.panel.covers)

    def _own_door(self) -> Door:
        from kiosk.station.door import door_of

        return door_of(self._config, paths().state_folder)

    def show_pack(self, library: Library) -> None:
        """Shows another pack on the same page, at the same place; the pack shown before may then be closed."""
        self.library.change_to(library)
        if self.loaded:
            self.kiosk.reload()
        else:
            self.display.refresh()

    def close(self) -> None:
        """Destroys window and engine before the view models, or QML complains of null properties."""
        import shiboken6

        if self._words is not None:
            self._words.use(OWN_LANGUAGE)
        if self.loaded:
            self.kiosk.visit.stop()
            self.kiosk.staff.panel.stop()
            self.invitations.stop()
        self.window.hide()
        if shiboken6.isValid(self.engine):
            shiboken6.delete(self.engine)


def open_screen(
    library: Library, config: Config, size: ScreenSize, door: Door | None = None
) -> Screen:
    """A window with everything in it, not yet visible.

    Raises KioskError if the interface itself cannot be loaded.
    """
    screen = Screen(library, config, size, door)
    screen.load_rest()
    return screen


def interface_words(language: str) -> InterfaceWords | None:
    """The interface's words in a language, in use; None for its own, which costs nothing."""
    if language == OWN_LANGUAGE:
        return None
    from kiosk.screen.words import InterfaceWords

    words = InterfaceWords()
    words.use(language)
    return words


def _window(engine: QQmlApplicationEngine) -> QWindow:
    roots: list[QObject] = engine.rootObjects()
    if not roots or not isinstance(roots[0], QWindow):
        raise KioskError("the interface could not be loaded; the log tells why")
    return roots[0]
