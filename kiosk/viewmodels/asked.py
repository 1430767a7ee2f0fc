"""A page asked for by its card or a code, and what is said where it is not simply opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.launch import Answer, Found, read
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.asked import Asked, asked_by
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class AskedViewModel(QObject):
    """Opens the page that a card or code means, or says that there is none and offers others.

    `pageMeant`: this page is to be opened. While staff keep every page closed, nothing is opened or said.
    """

    changed = Signal()
    pageMeant = Signal(str)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._store.swapped.connect(self._on_swapped)

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if (now.asked, now.settings.language) != (before.asked, before.settings.language):
            self.changed.emit()

    @property
    def _asked(self) -> Asked:
        return self._store.state.asked

    @Slot(str)
    def ask(self, text: str) -> None:
        """Opens what was scanned or typed: as `pack.launch.read` takes it."""
        self.take(read(self._library.pack, text))

    def take(self, answer: Answer) -> None:
        """Opens the page of an answer, or asks on; does nothing while the screen is reserved or being cleaned."""
        if self._store.state.panel.refuses:
            return
        if isinstance(answer, Found) and len(answer.slugs) == 1:
            self.open(answer.slugs[0])
        else:
            self._store.change(asked=asked_by(answer))

    @Slot(str)
    def open(self, slug: str) -> None:
        """One of the pages that were offered, or the one that is meant."""
        self.pageMeant.emit(slug)

    @Slot()
    def close(self) -> None:
        self._store.change(asked=Asked())

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._asked.kind != ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """`choice`, `retired` or `unknown`."""
        return self._asked.kind

    @Property("QVariantList", notify=changed)
    def pages(self) -> list[dict[str, Any]]:
        """Those that are offered: {slug, title, summary, colour}."""
        rows = self._library.pack.topic_rows(self._library.language, self._asked.slugs)
        return [
            {"slug": row.slug, "title": row.title, "summary": row.summary, "colour": row.colour}
            for row in rows
        ]
