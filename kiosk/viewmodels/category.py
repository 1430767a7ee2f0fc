"""A category page: its topics, and where in the body each kind of treatment is used."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.page import Page
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import shown_cells, topic_link
from kiosk.visit.places import Place
from kiosk.visit.reading import words_to_read

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


@QmlElement
@QmlUncreatable("made by the application")
class CategoryViewModel(QObject):
    """The open category; its ways on are rows: topics, how many more there are, and where each is used."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._model = BlockListModel(self)
        self._state = _State()

    def read(self, place: Place) -> Page | None:
        """Reads the category of a place; None if the pack has no such category."""
        category = self._library.pack.category(self._library.language, place.target)
        if category is None:
            return None
        state = _State(*category)
        rows = self._rows(state.id, TOPICS_AT_ONCE * (1 + place.more))
        return Page(
            lambda: self._show(state, rows, at_once=place.anchor != ""), words_to_read(rows)
        )

    def _show(self, state: _State, rows: list[Row], *, at_once: bool) -> None:
        self._state = state
        self._model.begin(rows, at_once=at_once)
        self.changed.emit()

    def _rows(self, category_id: str, most: int) -> list[Row]:
        topics = self._library.pack.category_topics(self._library.language, category_id)
        rows = [
            Row(topic.slug, "topic", topic_link(topic, self._library)) for topic in topics[:most]
        ]
        if len(topics) > most:
            rows.append(Row("page:more", "more", {"topics": len(topics) - most}))
        return rows + self._where_used(category_id, len(topics))

    def _where_used(self, category_id: str, topics: int) -> list[Row]:
        cells = self._library.pack.matrix_for_category(self._library.language, category_id)
        shown = shown_cells(cells, self._library)
        uses = {cell["used"] for cell in shown}
        same_use = uses.pop() if len(uses) == 1 < len(shown) else ""
        ways = {tuple(way["slug"] for way in cell["topics"]) for cell in shown}
        if topics == 1 or len(ways) == 1 < len(shown):  # the same buttons on every card say nothing
            shown = [{**cell, "topics": []} for cell in shown]
        cards = [
            Row(str(cell["site"]), "cell", {**cell, "markShown": same_use == ""}) for cell in shown
        ]
        return [Row("page:where", "where", {"sameUse": same_use}), *cards] if cards else []

    def close(self) -> bool:
        """Forgets the page; False if there was none."""
        if not self._state.id:
            return False
        self._state = _State()
        self._model.begin([], at_once=True)
        self.changed.emit()
        return True

    @Property(BlockListModel, constant=True)
    def blocks(self) -> BlockListModel:
        return self._model

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

    @Slot()
    def showMore(self) -> None:
        """Lists the next part of a long category."""
        store = self._library.store
        store.change(history=store.state.history.show_more())
        rows = self._rows(self._state.id, TOPICS_AT_ONCE * (1 + store.state.history.here.more))
        self._model.begin(rows, at_once=True)
