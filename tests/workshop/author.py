"""A person who writes content, saves it and looks at the preview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.station.config.model import Config
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.let_go import delete_what_was_let_go
from kiosk.workshop.preview.run import Preview, PreviewOptions
from tests.ui.things import BUTTON, largest_scrolling, things

PATIENCE_MS = 20_000
"""A machine that runs tests may be busy; the second that a save may take is measured elsewhere."""


class Author:
    """Edits files as an editor would, and sees the window's accessible tree."""

    def __init__(self, qtbot: QtBot, content: Path, options: PreviewOptions) -> None:
        self.content = content
        self.options = options
        self._qtbot = qtbot
        self._preview: Preview | None = None

    @property
    def preview(self) -> Preview:
        assert self._preview is not None
        return self._preview

    @property
    def kiosk(self) -> KioskViewModel:
        assert self.preview.screen is not None
        return self.preview.screen.kiosk

    def pack(self) -> Pack:
        """What is shown now."""
        assert self.preview.screen is not None
        return self.preview.screen.library.pack

    @property
    def window(self) -> QQuickWindow:
        shown = self.preview.screen or self.preview.waiting
        assert shown is not None
        assert isinstance(shown.window, QQuickWindow)
        return shown.window

    def opens_preview(self, *, whole: bool = True) -> None:
        self._preview = Preview(self.options, Config())
        if whole:
            self.waits_until(lambda: self.preview.screen is not None)
            self.kiosk.debounce_ms = 0

    def leaves(self) -> None:
        if self._preview is not None:
            delete_what_was_let_go()
            self._preview.close()
            delete_what_was_let_go()

    def opens(self, slug: str) -> None:
        """Goes to all of a page, once what was on the page before is gone; that dies outer parts first."""
        delete_what_was_let_go()
        self.kiosk.openTopic(slug)
        self.kiosk.openWhole()

    # Writing --------------------------------------------------------------------

    def replaces(self, name: str, old: str, new: str, *, by_rename: bool = False) -> None:
        """Exchanges some text of a file and saves it."""
        path = self.content / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        self.saves(name, text.replace(old, new), by_rename=by_rename)

    def saves(self, name: str, text: str, *, by_rename: bool = False) -> None:
        path = self.content / name
        target = path.with_name(f".{path.name}.new") if by_rename else path
        target.write_text(text, encoding="utf-8")
        if by_rename:
            target.replace(path)

    # Looking --------------------------------------------------------------------

    def waits_until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def sees(self, words: str) -> bool:
        """Something in the window is named like that, or its name has the words in it."""
        return any(words in thing.name for thing in things(self.window))

    def closes_list(self) -> None:
        """Touches the button with a mouse, as one does at a desk."""
        button = next(
            thing
            for thing in things(self.window)
            if thing.role == BUTTON and thing.name == "Close the list of faults"
        )
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, left, plain, button.box.center().toPoint())
        QGuiApplication.processEvents()

    def page(self) -> QQuickItem:
        """The largest thing in the window that scrolls."""
        return largest_scrolling(self.window)
