"""`kiosk run`: the kiosk on a screen."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from kiosk.errors import PackError, UsageError
from kiosk.options import RunOptions, TourOptions
from kiosk.pack.reader import Pack
from kiosk.pack.search import search  # noqa: F401  see below
from kiosk.station.config import load
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.packs import open_best
from kiosk.station.paths import paths
from kiosk.viewmodels import hotspots, navigation, placement, rows, screen_size  # noqa: F401

# PySide6 reads the source of every module imported after it (shibokensupport.feature). What needs no Qt is
# therefore imported here, before the first module that does.

WARM_UP_MS = (700, 1200, 1700)
WARM_PAGES = ("home", "topic", "category")
"""Pages made in advance while Start is shown, each after so many milliseconds."""


def run(options: RunOptions) -> int:
    """Shows the kiosk until staff leave it; the result is the process's exit code.

    Raises UsageError if there is no display.
    """
    if not has_display():
        if options.or_tour is None:
            raise UsageError(
                "no display found (neither DISPLAY nor WAYLAND_DISPLAY leads to one): "
                "start kiosk in a graphical session, or give --or-tour DIR for pictures"
            )
        return _tour_instead(options, options.or_tour)
    log = Log(paths().log_folder)
    config, findings = load(options.config or paths().config)
    for finding in findings:
        log.problem(str(finding))
    pack = _open_pack(options, config, log)
    return show(pack, config, options, log)


def has_display() -> bool:
    """Whether a window can be shown; on X11 the local server's socket must exist."""
    if os.name == "nt" or sys.platform == "darwin" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    name = os.environ.get("DISPLAY", "")
    host, _, number = name.partition(":")
    if host in ("", "unix") and number:
        return os.path.exists("/tmp/.X11-unix/X" + number.partition(".")[0])
    return bool(name)


def _tour_instead(options: RunOptions, folder: Path) -> int:
    from kiosk.tour import render

    result = render(TourOptions(folder, language=options.language, pack=options.pack))
    print(f"no display: the tour is in {folder / 'index.html'}")
    return result


def _open_pack(options: RunOptions, config: Config, log: Log) -> Pack | None:
    try:
        pack, problems = open_best([options.pack, config.pack])
    except PackError as refusal:
        log.problem(f"no pack can be shown: {refusal}")
        print(f"kiosk: no pack can be shown: {refusal}", file=sys.stderr)
        return None
    for problem in problems:
        log.problem(f"{problem} The bundled pack is shown instead.")
        print(f"kiosk: {problem} The bundled pack is shown instead.", file=sys.stderr)
    return pack


def show(pack: Pack | None, config: Config, options: RunOptions, log: Log) -> int:
    """Opens the window on a pack, or the Fault screen without one, and runs until it is left."""
    from kiosk.screen import application, prepare_environment

    prepare_environment()
    app = application(["waypost"])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _log_qt(log)
    if pack is None:
        return _show_fault(options)
    from kiosk.screen import library, open_screen
    from kiosk.viewmodels.screen_size import ScreenSize

    shelf = library(pack, config, options.language)
    mm_per_px = _mm_per_px(config)
    geometry = app.primaryScreen().size()
    width, height = options.windowed or (geometry.width(), geometry.height())
    screen = open_screen(shelf, config, ScreenSize(width, height, mm_per_px))
    kiosk, window = screen.kiosk, screen.window

    def resized() -> None:
        kiosk.display.set_size(ScreenSize(window.width(), window.height(), mm_per_px))

    window.widthChanged.connect(resized)
    window.heightChanged.connect(resized)
    kiosk.staff.exitRequested.connect(app.quit)
    kiosk.firstFrame.connect(lambda: _after_first_frame(screen, pack, config, log))
    if options.topic:
        screen.add_pictures(pack)
        slug = pack.resolve(options.topic)
        if slug:
            kiosk.start_at(slug)
    if options.windowed:
        window.show()
    else:
        window.showFullScreen()
    code = app.exec()
    screen.close()
    pack.close()
    return code


def _show_fault(options: RunOptions) -> int:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication

    from kiosk.screen import make_engine
    from kiosk.station.paths import resource

    engine, _kept = make_engine()
    engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/FaultScreen.qml"))))
    window = engine.rootObjects()[0]
    if options.windowed:
        window.show()
    else:
        window.showFullScreen()
    return QGuiApplication.exec()


def _mm_per_px(config: Config) -> float:
    from PySide6.QtGui import QGuiApplication

    from kiosk.viewmodels.screen_size import plausible_mm_per_px

    screen = QGuiApplication.primaryScreen()
    pixels, reported = screen.size(), screen.physicalSize()
    width_mm = config.screen.width_mm or reported.width()
    height_mm = config.screen.height_mm or reported.height()
    if config.screen.width_mm and not config.screen.height_mm:
        height_mm = config.screen.width_mm * pixels.height() / pixels.width()
    if config.screen.height_mm and not config.screen.width_mm:
        width_mm = config.screen.height_mm * pixels.width() / pixels.height()
    return plausible_mm_per_px(pixels.width(), width_mm, pixels.height(), height_mm)


def _after_first_frame(screen, pack: Pack, config: Config, log: Log) -> None:  # noqa: ANN001
    """What can wait until something is on screen: pictures, and the pages most likely to be next."""
    from PySide6.QtCore import QTimer

    screen.add_pictures(pack)
    screen.kiosk.tidied.connect(lambda: _give_back(screen))
    for page, delay_ms in zip(WARM_PAGES, WARM_UP_MS, strict=True):
        QTimer.singleShot(delay_ms, screen.engine, lambda page=page: screen.kiosk.warm(page))


def _give_back(screen) -> None:  # noqa: ANN001
    """Returns memory that pages left behind to the system, while nobody waits."""
    import gc
    import linecache

    linecache.clearcache()
    gc.collect()
    screen.engine.collectGarbage()
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc only
        if trim is not None:
            trim(0)


def _log_qt(log: Log) -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            log.problem(f"Qt: {message}")

    qInstallMessageHandler(handle)
