"""Search as you type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.search.query import near_terms, search
from kiosk.pack.types import Hit, TermRow
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_QUERY = 60
MAX_HITS = 12


@dataclass(frozen=True)
class _State:
    query: str = ""
    hits: list[dict[str, Any]] = field(default_factory=list)
    near: list[dict[str, Any]] = field(default_factory=list)
    corrected: str = ""


def _row(hit: Hit) -> dict[str, Any]:
    return {
        "kind": hit.kind,
        "target": hit.target,
        "title": hit.title,
        "excerpt": hit.excerpt,
        "colour": hit.colour or "teal",
    }


def _near_row(row: TermRow) -> dict[str, Any]:
    return {"kind": "term", "target": row.id, "title": row.term, "excerpt": "", "colour": "teal"}


@QmlElement
@QmlUncreatable("made by the application")
class SearchViewModel(QObject):
    """What has been typed and what was found. Nothing of it outlives the visit."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._state = _State()

    def reset(self) -> None:
        self._state = _State()
        self.changed.emit()

    def refresh(self) -> None:
        """Searches again, in the library's present language."""
        self._search(self._state.query)

    def _search(self, query: str) -> None:
        query = query.lstrip()[:MAX_QUERY]
        if not query.strip():
            self._state = _State(query)
        else:
            pack, language = self._library.pack, self._library.language
            result = search(pack, language, query, MAX_HITS)
            near = () if result.hits else near_terms(pack, language, query, 5)
            self._state = _State(
                query,
                [_row(hit) for hit in result.hits],
                [_near_row(row) for row in near],
                result.corrected,
            )
        self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """Adds what a key stands for."""
        self._search(self._state.query + text)

    @Slot()
    def backspace(self) -> None:
        self._search(self._state.query[:-1])

    @Slot()
    def clear(self) -> None:
        self._search("")

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._state.query

    @Property("QVariantList", notify=changed)
    def hits(self) -> list[dict[str, Any]]:
        return self._state.hits

    @Property("QVariantList", notify=changed)
    def near(self) -> list[dict[str, Any]]:
        """Words of the glossary close to what was typed, when nothing was found."""
        return self._state.near

    @Property(str, notify=changed)
    def corrected(self) -> str:
        """What was searched instead, when what was typed found nothing."""
        return self._state.corrected
