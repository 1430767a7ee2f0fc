"""The question whether a page may be opened that somebody away from the screen asked for."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.guided import guided_visit
from kiosk.pack.types import GUIDED
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.interruption import Interruption
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class InterruptionViewModel(QObject):
    """Asks whoever is reading. `answered` tells what they said, once a question; no if they said nothing in time.

    A question that goes with its visit is not answered.
    """

    changed = Signal()
    answered = Signal(bool)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._store.swapped.connect(self._on_swapped)

    def ask(self, *slugs: str) -> None:
        """Asks for a page, or for a choice of a few, in place of what was asked before."""
        self._store.change(interruption=Interruption(slugs, self._store.clock()))
        self.look()

    def withdraw(self) -> None:
        """Whoever asked does not want it any more."""
        self._store.change(interruption=Interruption())

    @Slot()
    def look(self) -> None:
        """Takes silence for a no when it has lasted long enough, else looks again when it has."""
        left_s = self._store.state.interruption.left_s(self._store.clock())
        if left_s > 0:
            self._timer.start(ceil(left_s * 1000))
        elif self.shown:
            self.answer(False)

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        if self.shown:
            self.withdraw()
            self.answered.emit(yes)

    def keep_if_there(self) -> None:
        """After the library took another pack: what that does not have is not to be opened."""
        if not self.title:
            self.answer(False)

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if (
            now.interruption != before.interruption
            or now.settings.language != before.settings.language
        ):
            self.changed.emit()
        if not now.interruption.topics:
            self._timer.stop()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._store.state.interruption.topics != ()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The page's title in the language of whoever is reading; those of a choice, one to a line."""
        return "\n".join(filter(None, map(self._title, self._store.state.interruption.topics)))

    def _title(self, slug: str) -> str:
        pack, language = self._library.pack, self._library.language
        if slug.startswith(GUIDED):
            visit = guided_visit(pack, language, slug.removeprefix(GUIDED))
            return visit.title if visit else ""
        row = pack.topic_row(language, slug)
        return row.title if row else ""
