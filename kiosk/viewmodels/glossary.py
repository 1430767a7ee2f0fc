"""Words explained: the popup beside a touched word, and the A-Z list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.types import Term
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.plain import plain_run
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link
from kiosk.visit.placement import Box, place_popup
from kiosk.visit.places import Place

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
        self._trail: tuple[str, ...] = ()
        self._term: Term | None = None
        self._anchor = QRectF()

    def _show(self, trail: tuple[str, ...]) -> None:
        self._trail = trail
        self._term = self._library.pack.term(self._library.language, trail[-1]) if trail else None
        self.changed.emit()

    def refresh(self) -> None:
        """Shows the same word in the library's present language."""
        self._show(self._trail)

    @Slot(str, QRectF)
    def open(self, term_id: str, anchor: QRectF) -> None:
        """Explains a word touched on the page; `anchor` is the word's place in the window, in pixels."""
        self._anchor = anchor
        self._show((term_id,))

    @Slot(str)
    def follow(self, term_id: str) -> None:
        """Explains a word inside the definition, with a way back."""
        if self._trail and term_id != self._trail[-1]:
            self._show((*self._trail, term_id))

    @Slot()
    def back(self) -> None:
        """To the word before; from the first, closes."""
        self._show(self._trail[:-1])

    @Slot()
    def close(self) -> None:
        self._show(())

    @Slot(float, float, float, float, float, float, result=QPointF)
    def position(
        self, width: float, height: float, x: float, y: float, area_width: float, area_height: float
    ) -> QPointF:
        """Where a popup of this size goes inside the area, in window pixels."""
        a = self._anchor
        word = Box(a.x(), a.y(), a.width(), a.height())
        area = Box(x, y, area_width, area_height)
        return QPointF(*place_popup(word, width, height, area, gap=height * 0.03 + 8))

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._term is not None

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return len(self._trail) > 1

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


@dataclass(frozen=True)
class _Words:
    terms: list[dict[str, Any]] = field(default_factory=list)
    initials: list[dict[str, Any]] = field(default_factory=list)
    first: int = 0


@QmlElement
@QmlUncreatable("made by the application")
class WordsViewModel(QObject):
    """Every word of the glossary, A to Z."""

    changed = Signal()
    opened = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._state = _Words()

    def open(self, place: Place) -> bool:
        """Lists all words; the place's anchor names the word to stand at."""
        rows = self._library.pack.terms(self._library.language)
        terms: list[dict[str, Any]] = []
        initials: list[dict[str, Any]] = []
        for index, row in enumerate(rows):
            begins = not initials or initials[-1]["initial"] != row.initial
            if begins:
                initials.append({"initial": row.initial, "index": index})
            terms.append({"id": row.id, "term": row.term, "initial": row.initial if begins else ""})
        ids = [row.id for row in rows]
        first = ids.index(place.anchor) if place.anchor in ids else 0
        self._state = _Words(terms, initials, first)
        self.changed.emit()
        self.opened.emit()
        return True

    @Property("QVariantList", notify=changed)
    def terms(self) -> list[dict[str, Any]]:
        return self._state.terms

    @Property("QVariantList", notify=changed)
    def initials(self) -> list[dict[str, Any]]:
        """[{initial, index of its first word}]."""
        return self._state.initials

    @Property(int, notify=changed)
    def first(self) -> int:
        """The index of the word to stand at when the list opens."""
        return self._state.first
