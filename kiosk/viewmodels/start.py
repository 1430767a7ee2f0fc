"""The Start screen: all that must be ready before the first picture is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_BREAK = "\u00a0"  # by its name it would load unicodedata


@QmlElement
@QmlUncreatable("made by the application")
class StartViewModel(QObject):
    """The invitation, and word of the first frame. The rest of the kiosk is made behind it."""

    changed = Signal()
    beginRequested = Signal()
    firstFrame = Signal()
    kioskChanged = Signal()
    wakeRequested = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._shown = True
        self._ready = False
        self._blocked = False
        self._dark = self._quiet = False
        self._language = self._invitation = ""
        self._kiosk: QObject | None = None

    def refresh(self) -> None:
        """Reads everything again, in the library's present language."""
        self.changed.emit()

    def show(self, shown: bool) -> None:
        """Whether Start is the page on screen."""
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def set_kiosk(self, kiosk: QObject | None) -> None:
        """Gives QML the view model of all that lies behind Start; None takes all of that away.

        By a signal: unlike setProperty it lets go of Python's lock, which QML's loading thread needs to ask
        the fence for every file.
        """
        self._kiosk = kiosk
        self.kioskChanged.emit()

    @Property(QObject, notify=kioskChanged)
    def kiosk(self) -> QObject | None:
        """The root view model, once it is made."""
        return self._kiosk

    def block(self, blocked: bool) -> None:
        """Takes no touch, not even the end of one, while something lies over Start."""
        if blocked != self._blocked:
            self._blocked = blocked
            self.changed.emit()

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return self._blocked

    def darken(self, dark: bool) -> None:
        """Shows nothing at all, until a touch asks to wake it."""
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    def keep_quiet(self, quiet: bool) -> None:
        """Invites nobody and moves nothing by itself, until it is told otherwise."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.changed.emit()

    @Property(bool, notify=changed)
    def quiet(self) -> bool:
        return self._quiet

    def invite(self, language: str = "", words: str = "") -> None:
        """Says an invitation in a language in place of the heading, and all beside it in that language; "" ends it."""
        if (language, words) != (self._language, self._invitation):
            self._language, self._invitation = language, words
            self.changed.emit()

    @property
    def inviting(self) -> bool:
        """An invitation stands in place of the heading."""
        return self._invitation != ""

    @Slot()
    def wake(self) -> None:
        """A touch on the dark screen."""
        self.wakeRequested.emit()

    @Slot()
    def begin(self) -> None:
        """A touch: the visitor wants to begin."""
        self.beginRequested.emit()

    @Slot()
    def frameShown(self) -> None:
        """The window tells, once, that something is on screen."""
        self._ready = True
        self.changed.emit()
        self.firstFrame.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The first frame is on screen."""
        return self._ready

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What it is about, or an invitation."""
        return self._invitation or self._library.text("start_heading")

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._library.text("start_text", self._language)

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What it costs, asks and keeps. A line ends where a sentence does."""
        sentences = self._library.text("start_promise", self._language).split(". ")
        return ". ".join(sentence.replace(" ", NO_BREAK) for sentence in sentences)

    @Property(str, notify=changed)
    def call(self) -> str:
        """The words of the button under an invitation; empty without one."""
        return self._library.text("start_call", self._language) if self._language else ""

    @Property(str, notify=changed)
    def clinicName(self) -> str:
        return self._library.clinic.name

    @Property("QVariantMap", constant=True)
    def logo(self) -> dict[str, Any]:
        """The clinic's picture: {digest, width, height}, or an empty map."""
        return self._library.logo
