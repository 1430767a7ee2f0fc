"""The screen put together: view models, QML engine, window. Used by run, tour, self-test and tests alike."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.errors import KioskError
from kiosk.pack.front import Language, PackFront
from kiosk.screen.fence import NoNetwork, OwnFilesOnly
from kiosk.station.config.model import Config, Words
from kiosk.station.paths import resource
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.screen_size import ScreenSize
from kiosk.viewmodels.start import StartViewModel

if TYPE_CHECKING:
    from kiosk.screen.words import InterfaceWords
    from kiosk.viewmodels.kiosk import KioskViewModel

OWN_LANGUAGE = "en"
"""The language of the words in the QML: no file is read for it."""
FAMILY = "Atkinson Hyperlegible Next"


def prepare_environment() -> None:
    """What Qt reads from the environment; to be called before the application object is made.

    Without a graphics device Qt Quick would abort on OpenGL, and software GL is slower and larger than
    Qt Quick's own software renderer. What QML computes is short: it is not compiled to machine code, which costs
    1 MB.
    """
    os.environ.setdefault("QV4_FORCE_INTERPRETER", "1")
    if "QT_QUICK_BACKEND" not in os.environ and not _has_graphics_device():
        os.environ["QT_QUICK_BACKEND"] = "software"


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


def library(pack: PackFront, config: Config, language: str | None = None) -> Library:
    """The pack with the clinic's words; the visit begins in `language`, else the first one offered.

    Raises KioskError if the language asked for is not in the pack.
    """
    known = {entry.code: entry for entry in pack.info().languages}
    offered = [known[code] for code in config.languages if code in known] or list(known.values())
    if language and language not in known:
        names = ", ".join(known)
        raise KioskError(f"the pack has no language {language!r}: it has {names}")
    if language and known[language] not in offered:
        offered.insert(0, known[language])
    return Library(
        pack,
        language or offered[0].code,
        tuple(offered),
        {entry.code: _clinic(config, entry, offered[0]) for entry in offered},
        frozenset(config.not_offered),
    )


def _clinic(config: Config, language: Language, first: Language) -> Clinic:
    def say(words: Words) -> str:
        return words.in_language(language.code) or words.in_language(first.code)

    clinic = config.clinic
    return Clinic(*map(say, clinic))


class Screen:
    """A window on the Start screen. `furnish()` makes the rest; `close()` before the application object goes."""

    kiosk: KioskViewModel

    def __init__(self, shelf: Library, config: Config, size: ScreenSize) -> None:
        """Loads the window, not yet visible. Raises KioskError if the interface cannot be loaded."""
        self._shelf = shelf
        self._config = config
        self.display = DisplayViewModel(shelf, size, config.screen.distance_mm)
        self.start = StartViewModel(shelf)
        self._words: InterfaceWords | None = None
        self._speak()
        self.engine, self._fence = make_engine()
        self.display.languageChanged.connect(self._speak)  # before all that asks for words
        self.display.languageChanged.connect(self.engine.retranslate)
        self.display.languageChanged.connect(self.start.refresh)
        first = {"start": self.start, "display": self.display}
        sizes = {"width": size.width_px, "height": size.height_px}
        self.engine.setInitialProperties({**first, **sizes})
        self.engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/Main.qml"))))
        self.window = _window(self.engine)
        self.furnished = False

    def _speak(self) -> None:
        """Takes the interface's words in the language of the visitor."""
        if self._words is None:
            self._words = interface_words(self._shelf.language)
        else:
            self._words.speak(self._shelf.language)

    def furnish(self) -> None:
        """Makes everything behind the Start screen; done once, the first frame need not wait for it."""
        from kiosk.screen.pictures.painted import Pictures
        from kiosk.viewmodels.kiosk import KioskViewModel
        from kiosk.viewmodels.staff import StaffViewModel
        from kiosk.viewmodels.visit import VisitViewModel
        from kiosk.visit.idle import Limits

        self.pictures = Pictures(lambda: self._shelf.pack)
        self.engine.addUrlInterceptor(self.pictures)
        idle = self._config.idle
        store = self._shelf.store
        visit = VisitViewModel(store, Limits(idle.timeout_s, idle.warning_s))
        self.window.installEventFilter(visit)
        staff = StaffViewModel(store, self._config.staff_pin)
        self.kiosk = KioskViewModel(self._shelf, self.display, visit, staff)
        self.kiosk.changed.connect(lambda: self.start.show(self.kiosk.page == "start"))
        self.start.beginRequested.connect(self.kiosk.begin)
        staff.changed.connect(lambda: self.start.block(staff.shown))
        self.furnished = True
        self.start.hand_over(self.kiosk)

    def renew(self, shelf: Library) -> None:
        """Shows another pack on the same page, at the same place; the pack shown before may then be closed."""
        self._shelf.take(shelf)
        if self.furnished:
            self.kiosk.renew()
        else:
            self.display.refresh()

    def close(self) -> None:
        """Destroys window and engine before the view models, or QML complains of null properties."""
        import shiboken6

        if self._words is not None:
            self._words.speak(OWN_LANGUAGE)
        self.window.close()
        if shiboken6.isValid(self.engine):
            shiboken6.delete(self.engine)


def open_screen(shelf: Library, config: Config, size: ScreenSize) -> Screen:
    """A window with everything in it, not yet visible.

    Raises KioskError if the interface itself cannot be loaded.
    """
    screen = Screen(shelf, config, size)
    screen.furnish()
    return screen


def interface_words(language: str) -> InterfaceWords | None:
    """The interface's words in a language, in use; None for its own, which costs nothing."""
    if language == OWN_LANGUAGE:
        return None
    from kiosk.screen.words import InterfaceWords

    words = InterfaceWords()
    words.speak(language)
    return words


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


def _window(engine: QQmlApplicationEngine) -> QWindow:
    roots: list[QObject] = engine.rootObjects()
    if not roots or not isinstance(roots[0], QWindow):
        raise KioskError("the interface could not be loaded; the log tells why")
    return roots[0]
