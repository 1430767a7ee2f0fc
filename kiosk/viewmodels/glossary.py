"""Words explained: the popup beside a touched word, and the A-Z list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.types import Term, TermRow
from kiosk.viewmodels.a_to_z import letters_of, rows_of
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.plain import plain_run
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link
from kiosk.visit.explained import Explained
from kiosk.visit.placement import Box, place_popup, tallest_popup
from kiosk.visit.places import Place
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class PopupViewModel(QObject):
    """The word being explained and, behind it, the words it was reached from."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._term: Term | None = None
        self._store.swapped.connect(self._on_swapped)

    @property
    def _explained(self) -> Explained:
        return self._store.state.explained

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.explained != before.explained:
            self.refresh()

    def refresh(self) -> None:
        """Reads the word again, in the library's present language."""
        term_id = self._explained.term
        self._term = self._library.pack.term(self._library.language, term_id) if term_id else None
        self.changed.emit()

    @Slot(str, QRectF)
    def open(self, term_id: str, anchor: QRectF) -> None:
        """Explains a word touched on the page; `anchor` is the word's place in the window, in pixels."""
        self._store.change(explained=Explained((term_id,), _box(anchor)))

    @Slot(str)
    def follow(self, term_id: str) -> None:
        """Explains a word inside the definition, with a way back."""
        self._store.change(explained=self._explained.follow(term_id))

    @Slot()
    def back(self) -> None:
        """To the word before; from the first, closes."""
        self._store.change(explained=self._explained.back())

    @Slot()
    def close(self) -> None:
        self._store.change(explained=Explained())

    @Slot(float, float, QRectF, QRectF, result=QPointF)
    def position(self, width: float, height: float, word: QRectF, area: QRectF) -> QPointF:
        """Where a popup of this size goes inside the area, beside the word; all in the same pixels."""
        gap = _gap(area)
        return QPointF(*place_popup(_box(word), width, height, _box(area), gap))

    @Slot(QRectF, QRectF, float, result=float)
    def tallest(self, word: QRectF, area: QRectF, least: float) -> float:
        """How high a popup may be so that it does not lie on the line of the word; all of the area if under `least`."""
        return tallest_popup(_box(word), _box(area), _gap(area), least)

    @Property(QRectF, notify=changed)
    def word(self) -> QRectF:
        """Where the word that was touched stands in the window, in pixels."""
        word = self._explained.word
        return QRectF(word.x, word.y, word.width, word.height)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._term is not None

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return len(self._explained.trail) > 1

    @Property(str, notify=changed)
    def term(self) -> str:
        return self._term.term if self._term else ""

    @Property(str, notify=changed)
    def say(self) -> str:
        return self._term.say if self._term else ""

    @Property("QVariantMap", notify=changed)
    def definition(self) -> dict[str, Any]:
        """The definition as a run: styled, plain, links."""
        return plain_run(self._term.definition) if self._term else {}

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, Any]]:
        rows = self._term.topics if self._term else ()
        return [topic_link(row, self._library) for row in rows]


def _gap(area: QRectF) -> float:
    return area.height() * 0.012 + 8


def _box(area: QRectF) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())


@QmlElement
@QmlUncreatable("made by the application")
class WordsViewModel(QObject):
    """Every word of the glossary, A to Z."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._terms: tuple[TermRow, ...] = ()

    def read(self, _place: Place) -> PreparedPage:
        """Reads all words."""
        terms = self._library.pack.terms(self._library.language)
        return PreparedPage(lambda: self._show(terms))

    def _show(self, terms: tuple[TermRow, ...]) -> None:
        self._terms = terms
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many words there are."""
        return len(self._terms)

    @Property(int, notify=changed)
    def letterCount(self) -> int:
        """Under how many letters they stand."""
        return len({term.initial for term in self._terms})

    @Slot(int, result="QVariantList")
    def inRows(self, columns: int) -> list[dict[str, Any]]:
        """Rows of at most so many words, each under one letter: [{initial, begins, words: [{id, term}]}]."""
        return rows_of(self._terms, max(1, columns))

    @Slot(int, result="QVariantList")
    def letters(self, most: int) -> list[dict[str, Any]]:
        """The letters, joined to at most so many parts: [{text, initials}]."""
        return letters_of(self._terms, most)
