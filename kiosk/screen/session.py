"""The kiosk on a screen: the window, what is made behind it, and what is given back."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.screen.ending import AskedToEnd
from kiosk.screen.engine import application, make_engine
from kiosk.screen.errors import Edge
from kiosk.screen.monitor import Monitor
from kiosk.screen.options import AGAIN, RESTART, RunOptions
from kiosk.screen.rescue import ScreenRescue
from kiosk.screen.window import OWN_LANGUAGE, Screen, interface_words, make_library
from kiosk.station import starts
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.paths import addresses, paths, resource
from kiosk.viewmodels.screen_size import ScreenSize

if TYPE_CHECKING:
    from kiosk.screen.heartbeat import Heartbeat
    from kiosk.screen.listening import Listener

LOAD_MS = 400
"""So long after the first frame the rest is made, unless a touch asks for it before."""
DELETED_MS = 50
"""Objects that are let go of are deleted after this time."""
FREED_MS = 200
"""Their memory is free after this time."""
LISTEN_MS = 100
"""So long after the rest is made, pages can be asked for from outside: a first touch need not wait for that."""
PRELOAD_MS = (("home", 500), ("topic", 1000), ("category", 1500))
"""Pages made in advance while Start is shown, each so many milliseconds after that."""
PRELOADED_MS = 2000
"""After this time they are all made."""


def show(pack: Pack | None, config: Config, options: RunOptions, log: Log) -> int:
    """Opens the window on a pack, or the Fault screen without one, and runs until it is left; AGAIN for other settings.

    Raises KioskError if the language asked for is not in the pack.
    """
    app = application(["waypost"])
    asked = AskedToEnd(lambda: starts.forget(paths().state_folder))
    edge = Edge(log)
    edge.install()
    monitor = Monitor(config.screen, log)
    monitor.follow(app)
    try:
        code = None if pack is None else _show_pack(pack, config, options, monitor, edge)
        return _show_fault(config, options, monitor) if code is None else code
    finally:
        edge.remove()
        asked.stop()


def _show_pack(
    pack: Pack, config: Config, options: RunOptions, monitor: Monitor, edge: Edge
) -> int | None:
    """Runs until it is left; None if no pack could be read any more."""
    kind = _heartbeats_kind()  # before the window: PySide hands it out as a class that it knows
    library = make_library(pack, config, options.language)
    width, height = options.windowed or monitor.size_px
    screen = Screen(library, config, ScreenSize(width, height, monitor.mm_per_px))
    window = screen.window

    def resized() -> None:
        screen.display.set_size(ScreenSize(window.width(), window.height(), monitor.mm_per_px))

    for changed in (window.widthChanged, window.heightChanged, monitor.changed):
        changed.connect(resized)
    if screen.display.is_cramped:
        edge.log.problem(
            f"the screen is too small to be read from {config.screen.distance_mm:g} mm: things grow as"
            " far as every page fits (`screen.distance_mm` in kiosk.yaml)"
        )
    if config.open:
        _darken(screen, config)
    watching: list[QObject] = []
    listening: list[Listener] = []
    screen.start.kioskChanged.connect(
        lambda: watching or watching.extend(_watched(screen, options, edge.log))
    )
    screen.start.kioskChanged.connect(
        lambda: QTimer.singleShot(
            LISTEN_MS,
            screen.engine,
            lambda: listening or listening.append(_listener(screen, config, options, edge.log)),
        )
    )
    rescue = ScreenRescue(screen, config, edge.log)
    edge.guard(rescue)
    if options.topic:
        try:
            _load(screen)
            screen.kiosk.start_at(*_pages_meant(library.pack, options.topic))
        except PackError as fault:  # no slot, whose faults go to the edge by themselves
            edge.report(fault)
    else:
        screen.start.firstFrame.connect(
            lambda: QTimer.singleShot(LOAD_MS, screen.engine, lambda: _load(screen))
        )
        screen.start.beginRequested.connect(lambda: _load_and_begin(screen))
    heartbeat = kind(window) if kind else None
    _present(window, monitor, options)
    code = QGuiApplication.exec()
    edge.release()
    for listener in listening:
        listener.end()
    if heartbeat is not None and code != AGAIN:
        heartbeat.stop()
    screen.close()
    library.pack.close()
    return None if rescue.pack_lost else code


def _pages_meant(pack: Pack, topic: str) -> tuple[str, ...]:
    """The page to begin at, or a few to choose from; an unknown one if this pack has none of them."""
    from kiosk.pack.launch import meant, read

    return meant(read(pack, topic)) or ("",)


def _darken(screen: Screen, config: Config) -> None:
    from kiosk.screen.darkness import Darkness

    darkness = Darkness(config.open, config.idle.timeout_s, screen.start, screen.library.store)
    screen.window.installEventFilter(darkness)


def _watched(screen: Screen, options: RunOptions, log: Log) -> tuple[QObject, ...]:
    """Looks out for other settings and lost touchscreens, now that all else is made."""
    from kiosk.screen.changes import Changes
    from kiosk.screen.touchscreens import Touchscreens

    configs = (options.config,) if options.config else paths().configs
    changes = Changes(configs, screen.library.store, lambda: QGuiApplication.exit(AGAIN))
    touchscreens = Touchscreens(log)
    screen.kiosk.visit.ended.connect(changes.look_later)
    screen.kiosk.visit.ended.connect(touchscreens.look)
    return changes, touchscreens


def _listener(screen: Screen, config: Config, options: RunOptions, log: Log) -> Listener:
    """Takes pages from outside from now on; the second of two kiosks that began at once gives way to the first."""
    from kiosk.screen.listening import Listener
    from kiosk.screen.opener import Opener

    opener = Opener(screen, log)
    listener = Listener(addresses()[0], config.staff_group, opener.take, log)
    if not listener.begin() and not options.windowed:
        log.problem("another kiosk of this user was there first: this one ends")
        QTimer.singleShot(0, screen.engine, lambda: QGuiApplication.exit(0))
    return listener


def _heartbeats_kind() -> type[Heartbeat] | None:
    """What beats for a service manager; None where none asks. Loads the class that the window is handed out as."""
    if "NOTIFY_SOCKET" not in os.environ:
        return None
    from kiosk.screen.heartbeat import Heartbeat

    return Heartbeat


def _present(window: QWindow, monitor: Monitor, options: RunOptions) -> None:
    if options.windowed:
        window.show()
    else:
        monitor.fill(window)


def _load_and_begin(screen: Screen) -> None:
    """A visitor was quicker than the timer."""
    if not screen.loaded:
        _load(screen)
        screen.kiosk.begin()


def _load(screen: Screen) -> None:
    if screen.loaded:
        return
    screen.load_rest()
    gc.enable()
    _note_touchscreens()
    kiosk = screen.kiosk
    panel = kiosk.staff.panel
    panel.exitRequested.connect(lambda: QGuiApplication.exit(0))  # `quit` asks the window
    panel.restartRequested.connect(lambda: QGuiApplication.exit(RESTART))
    kiosk.pagesClosed.connect(lambda: _collect_garbage_soon(screen))
    kiosk.releaseRequested.connect(lambda: _release_memory(screen))
    for page, delay_ms in PRELOAD_MS:
        QTimer.singleShot(delay_ms, screen.engine, lambda page=page: kiosk.preload(page))
    QTimer.singleShot(PRELOADED_MS, screen.engine, lambda: _release_memory(screen))


def _note_touchscreens() -> None:
    """For the doctor, who looks when one of them is gone."""
    from kiosk.station import touchscreens

    try:
        devices = Path("/", touchscreens.DEVICES).read_text("utf-8", "replace")
    except OSError:
        return
    touchscreens.note(paths().state_folder, touchscreens.names_in(devices))


def _show_fault(config: Config, options: RunOptions, monitor: Monitor) -> int:
    from kiosk.screen.input_filter import InputFilter

    languages = (options.language, *config.languages, OWN_LANGUAGE)
    _words = interface_words(next(language for language in languages if language))
    engine, _kept = make_engine()
    turn = config.screen.rotation
    engine.setInitialProperties({"pxPerMm": 1 / monitor.mm_per_px, "turn": turn})
    engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/FaultScreen.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QWindow)
    InputFilter(window)
    monitor.changed.connect(lambda: window.setProperty("pxPerMm", 1 / monitor.mm_per_px))
    _present(window, monitor, options)
    gc.enable()
    return QGuiApplication.exec()


def _collect_garbage_soon(screen: Screen) -> None:
    """What a page that was left held in QML goes before the next page asks for as much."""
    QTimer.singleShot(DELETED_MS, screen.engine, screen.engine.collectGarbage)


def _release_memory(screen: Screen) -> None:
    """Returns memory that pages left behind to the system, while nobody waits."""
    gc.collect()
    screen.engine.collectGarbage()
    QMetaObject.invokeMethod(screen.window, "releaseResources")  # pictures nobody shows
    QMetaObject.invokeMethod(screen.window, "update")  # they go with the next frame
    QTimer.singleShot(FREED_MS, screen.engine, screen.engine.collectGarbage)  # what that let go of
