"""A category page: its topics, and where in the body each kind of treatment is used."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row, uses
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link, used_content
from kiosk.visit.places import Place

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
    shown: int = TOPICS_AT_ONCE


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

    def open(self, place: Place) -> bool:
        """Shows a category; False if the pack has no such category."""
        pack, language = self._library.pack, self._library.language
        category = pack.category(language, place.target)
        if category is None:
            return False
        known = self._state.id == category.id
        self._state = _State(
            category.id,
            category.title,
            category.summary,
            category.icon,
            category.colour,
            self._state.shown if known else TOPICS_AT_ONCE,
        )
        self._model.begin(self._rows(), at_once=place.anchor != "")
        self.changed.emit()
        return True

    def _rows(self) -> list[Row]:
        pack, language, state = self._library.pack, self._library.language, self._state
        topics = pack.category_topics(language, state.id)
        rows = [
            Row(topic.slug, "topic", topic_link(topic, self._library))
            for topic in topics[: state.shown]
        ]
        if len(topics) > state.shown:
            rows.append(Row("page:more", "more", {"topics": len(topics) - state.shown}))
        return rows + self._where_used(len(topics))

    def _where_used(self, topics: int) -> list[Row]:
        pack, language = self._library.pack, self._library.language
        cells = pack.matrix_for_category(language, self._state.id)
        shown = [used_content(used, self._library) for used in uses(pack, language, cells)]
        said = {cell["used"] for cell in shown}
        same_use = said.pop() if len(said) == 1 < len(shown) else ""
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
        self._state = replace(self._state, shown=self._state.shown + TOPICS_AT_ONCE)
        self._model.begin(self._rows(), at_once=True)
