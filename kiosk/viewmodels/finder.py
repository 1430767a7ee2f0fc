"""The panel's search: pages by their words, a card's number or a code."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.launch import meant, read
from kiosk.pack.search.query import forget, search
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.state import MAX_QUERY, VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 6


@QmlElement
@QmlUncreatable("made by the application")
class FinderViewModel(QObject):
    """What has been typed on the panel, and the pages it leads to. Nothing of it outlives the panel."""

    changed = Signal()
    topicRequested = Signal(str)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library, self._store = library, library.store
        self._hits: list[dict[str, str]] = []
        self._store.swapped.connect(self._on_swapped)

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.panel.query == before.panel.query and now.settings == before.settings:
            return
        query = now.panel.query
        self._hits = self._find(query)
        if not query:
            forget(self._library.pack)
        self.changed.emit()

    def _find(self, query: str) -> list[dict[str, str]]:
        """Pages: what a number or a code names comes first."""
        if not query.strip():
            return []
        pack, language = self._library.pack, self._library.language
        named = meant(read(pack, query))
        hits = search(pack, language, query, 2 * MOST).hits
        slugs = dict.fromkeys([*named, *(hit.target for hit in hits if hit.kind == "topic")])
        rows = pack.topic_rows(language, list(slugs)[:MOST])
        return [{"slug": row.slug, "title": row.title, "colour": row.colour} for row in rows]

    def _type(self, query: str) -> None:
        panel = replace(self._store.state.panel, query=query.lstrip()[:MAX_QUERY])
        self._store.change(panel=panel)

    @Slot(str)
    def type(self, text: str) -> None:
        """Adds what a key stands for."""
        self._type(self._store.state.panel.query + text)

    @Slot()
    def backspace(self) -> None:
        self._type(self._store.state.panel.query[:-1])

    @Slot()
    def clear(self) -> None:
        self._type("")

    @Slot(str)
    def open(self, slug: str) -> None:
        self.topicRequested.emit(slug)

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._store.state.panel.query

    @Property("QVariantList", notify=changed)
    def hits(self) -> list[dict[str, str]]:
        """[{slug, title, colour}]"""
        return self._hits
