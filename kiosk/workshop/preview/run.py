"""`kiosk pack preview`: the kiosk in a window, always on the content as it was last saved."""

from __future__ import annotations

import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.errors import Finding, KioskError, UsageError
from kiosk.pack.asking import topic_meant
from kiosk.pack.reader import Pack
from kiosk.screen.engine import application
from kiosk.screen.environment import has_display, prepare_environment
from kiosk.screen.window import Screen, make_library, open_screen
from kiosk.station.config.load import load
from kiosk.station.config.model import Config, Idle
from kiosk.station.paths import paths
from kiosk.viewmodels.faults import FaultsViewModel
from kiosk.viewmodels.library import Library
from kiosk.workshop.preview.compiling import Compiling
from kiosk.workshop.preview.drafts import Draft
from kiosk.workshop.preview.watch import FolderWatch
from kiosk.workshop.preview.windows import WaitingWindow, show_faults_over, size_on_the_kiosk

USUAL_SIZE = (1280, 720)
LOOK_MS = 200
PATIENT = Idle(timeout_s=86_400)
"""An author looks away from the preview to write; no visit ends because of that."""


@dataclass(frozen=True)
class PreviewOptions:
    """How `kiosk pack preview` was started; None means as the kiosk itself begins."""

    content: Path
    config: Path | None = None
    language: str | None = None
    topic: str | None = None
    windowed: tuple[int, int] | None = None


def preview(options: PreviewOptions) -> int:
    """Shows the content until the window is closed; the result is the process's exit code.

    Raises UsageError without a display or a content folder, KioskError for an unknown topic or language.
    """
    prepare_environment()
    if not has_display():
        raise UsageError("no display found: a preview needs a graphical session")
    if not options.content.is_dir():
        raise UsageError(f"{options.content} is no folder: name the folder that holds pack.yaml")
    config, findings = load(options.config or paths().config)
    for finding in findings:
        print(finding, file=sys.stderr)
    app = application(["waypost"])
    looking = _leave_on_signals()
    shown = Preview(options, config)
    code = app.exec()
    looking.stop()
    shown.close()
    if shown.refusal is not None:
        raise shown.refusal
    return code


def _leave_on_signals() -> QTimer:
    """Ctrl-C closes the window, so that nothing is left behind; Python looks for it while the timer runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QGuiApplication.exit(0))
    looking = QTimer()
    looking.timeout.connect(lambda: None)
    looking.start(LOOK_MS)
    return looking


class Preview:
    """A window on a content folder. `screen` is None until the content has once been whole.

    `refusal` tells why it cannot go on, if so; the application then ends.
    """

    def __init__(self, options: PreviewOptions, config: Config) -> None:
        self.faults = FaultsViewModel()
        self.screen: Screen | None = None
        self.refusal: KioskError | None = None
        self._options = options
        upright = config.screen._replace(rotation=0)  # the author's own screen hangs as it should
        self._config = config._replace(idle=PATIENT, screen=upright)
        self._pack: Pack | None = None
        width, height = options.windowed or USUAL_SIZE
        self.waiting: WaitingWindow | None = WaitingWindow(
            size_on_the_kiosk(width, height, self._config), self.faults
        )
        self.waiting.window.show()
        self._watch = FolderWatch(options.content)
        self._compiling = Compiling(options.content)
        self._compiling.drafted.connect(self._on_draft)
        self._compiling.worded.connect(self._on_words)
        self._watch.saved.connect(self._compiling.ask)
        self._compiling.ask()

    def close(self) -> None:
        """Closes the window, then all that it showed."""
        self._watch.saved.disconnect(self._compiling.ask)
        if self.screen is not None:
            self.screen.close()
        if self.waiting is not None:
            self.waiting.close()
        if self._pack is not None:
            self._pack.close()
        self._compiling.close()

    def _on_draft(self, draft: Draft) -> None:
        if draft.pack and (self._pack is None or self._pack.path != draft.pack):
            try:
                self._show(Pack.open(draft.pack))
            except KioskError as refusal:
                told = str(refusal).replace(draft.pack, self._options.content.as_posix())
                self.refusal = KioskError(told)
                QGuiApplication.exit(1)
                return
        if draft.pack:
            self.faults.unblock()
        else:
            self._tell(draft, blocking=True)

    def _on_words(self, draft: Draft) -> None:
        if (draft.pack or draft.failure) and not self.faults.blocking:
            self._tell(draft, blocking=False)

    def _tell(self, draft: Draft, *, blocking: bool) -> None:
        faults = [each for each in draft.findings if each.severity == "error"]
        if draft.failure:
            place = self._options.content.as_posix()
            faults.append(Finding(place, 1, 1, "preview", draft.failure))
        self.faults.show(faults, blocking=blocking)

    def _show(self, pack: Pack) -> None:
        before, self._pack = self._pack, pack
        language = self._options.language if self.screen is None else None
        library = make_library(pack, self._config, language)
        if self.screen is None:
            self.screen = self._open(library)
        else:
            self.screen.show_pack(library)
        if before is not None:
            before.close()
            Path(before.path).unlink(missing_ok=True)

    def _open(self, library: Library) -> Screen:
        topic = topic_meant(library.pack, self._options.topic) if self._options.topic else ""
        assert self.waiting is not None
        before: QWindow = self.waiting.window
        size = size_on_the_kiosk(before.width(), before.height(), self._config)
        screen = open_screen(library, self._config, size)
        window = screen.window
        window.setProperty("mayClose", True)

        def resized() -> None:
            size = size_on_the_kiosk(window.width(), window.height(), self._config)
            screen.display.set_size(size)

        window.widthChanged.connect(resized)
        window.heightChanged.connect(resized)
        screen.kiosk.staff.panel.exitRequested.connect(QGuiApplication.quit)
        show_faults_over(screen.engine, window, self.faults)
        if topic:
            screen.kiosk.start_at(topic)
            screen.kiosk.openWhole()  # an author sees what they write
        window.setPosition(before.position())
        window.show()
        self.waiting.close()
        self.waiting = None
        return screen
