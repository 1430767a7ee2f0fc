"""Search as you type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.launch import is_number_or_code, meant, read
from kiosk.pack.search.query import forget, near_terms, search
from kiosk.pack.types import TopicRow
from kiosk.viewmodels.hits import first, near_row, rows_of
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.state import VisitState, searched

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_HITS = 12


@dataclass(frozen=True)
class _Found:
    hits: list[dict[str, Any]] = field(default_factory=list)
    near: list[dict[str, Any]] = field(default_factory=list)
    corrected: str = ""
    more: int = 0


@QmlElement
@QmlUncreatable("made by the application")
class SearchViewModel(QObject):
    """What has been typed and what was found. Nothing of it outlives the visit."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._found = _Found()
        self._store.swapped.connect(self._on_swapped)

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.query != before.query:
            self.refresh()

    def refresh(self) -> None:
        """Searches again, in the library's present language."""
        self._found = self._find(self._store.state.query)
        self.changed.emit()

    def forget(self) -> None:
        """The visit is over: nothing that was typed is kept anywhere."""
        forget(self._library.pack)

    def _find(self, query: str) -> _Found:
        if not query.strip():
            return _Found()
        pack, language = self._library.pack, self._library.language
        result = search(pack, language, query, MAX_HITS)
        near = () if result.hits else near_terms(pack, language, query, 5)
        meant = self._meant(query)
        return _Found(
            first(meant, rows_of(result.hits)),
            [near_row(row) for row in near],
            result.corrected,
            result.more,
        )

    def _meant(self, query: str) -> tuple[TopicRow, ...]:
        """The pages of a card's number or a clinical code, where one is typed; of a retired card the nearest."""
        if not is_number_or_code(query):
            return ()
        slugs = meant(read(self._library.pack, query))
        return self._library.pack.topic_rows(self._library.language, slugs)

    def _search(self, query: str) -> None:
        self._store.swap(searched(self._store.state, query))

    @Slot(str)
    def type(self, text: str) -> None:
        """Adds what a key stands for."""
        self._search(self._store.state.query + text)

    @Slot()
    def backspace(self) -> None:
        self._search(self._store.state.query[:-1])

    @Slot()
    def clear(self) -> None:
        self._search("")

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._store.state.query

    @Property("QVariantList", notify=changed)
    def hits(self) -> list[dict[str, Any]]:
        return self._found.hits

    @Property("QVariantList", notify=changed)
    def near(self) -> list[dict[str, Any]]:
        """Words of the glossary close to what was typed, when nothing was found."""
        return self._found.near

    @Property(str, notify=changed)
    def corrected(self) -> str:
        """What was searched instead, when what was typed found nothing."""
        return self._found.corrected

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many hits there are beyond those shown."""
        return self._found.more
