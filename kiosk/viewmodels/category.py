"""A category page: its topics, and where in the body each kind of treatment is used."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import Place
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import shown_cells, topic_link

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


TOPICS_AT_ONCE = 40
"""A category with more pages than this shows them a part at a time."""


@dataclass(frozen=True)
class _State:
    id: str = ""
    title: str = ""
    summary: str = ""
    icon: str = ""
    colour: str = "teal"
    topics: list[dict[str, Any]] = field(default_factory=list)
    cells: list[dict[str, Any]] = field(default_factory=list)
    shown: int = TOPICS_AT_ONCE


@QmlElement
@QmlUncreatable("made by the application")
class CategoryViewModel(QObject):
    """The open category."""

    changed = Signal()
    opened = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._state = _State()

    def open(self, place: Place) -> bool:
        """Shows a category; False if the pack has no such category."""
        pack, language = self._library.pack, self._library.language
        category = pack.category(language, place.target)
        if category is None:
            return False
        rows = pack.category_topics(language, category.id)
        cells = shown_cells(pack.matrix_for_category(language, category.id), self._library)
        if len(rows) == 1:  # its row stands above: the same button on every card says nothing
            cells = [{**cell, "topics": []} for cell in cells]
        self._state = _State(
            category.id,
            category.title,
            category.summary,
            category.icon,
            category.colour,
            [topic_link(row, self._library) for row in rows],
            cells,
            self._state.shown if self._state.id == category.id else TOPICS_AT_ONCE,
        )
        self.changed.emit()
        self.opened.emit()
        return True

    def close(self) -> bool:
        """Forgets the page; False if there was none."""
        if not self._state.id:
            return False
        self._state = _State()
        self.changed.emit()
        return True

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._state.summary

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._state.colour

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, Any]]:
        return self._state.topics[: self._state.shown]

    @Property(int, notify=changed)
    def moreTopics(self) -> int:
        """How many pages of the category are not listed yet."""
        return max(0, len(self._state.topics) - self._state.shown)

    @Slot()
    def showMore(self) -> None:
        """Lists the next part of a long category."""
        self._state = replace(self._state, shown=self._state.shown + TOPICS_AT_ONCE)
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def cells(self) -> list[dict[str, Any]]:
        return self._state.cells

    @Property(str, notify=changed)
    def sameUse(self) -> str:
        """How often it is used where that is the same at all places, to be said once; else empty."""
        uses = {cell["used"] for cell in self._state.cells}
        return uses.pop() if len(uses) == 1 < len(self._state.cells) else ""
