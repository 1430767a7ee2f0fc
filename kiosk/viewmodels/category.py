"""A category page: its topics, and where in the body each kind of treatment is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row, Used, uses
from kiosk.pack.types import TopicRow
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link, used_content
from kiosk.visit.places import Place
from kiosk.visit.reading import words_of_category

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


def _most(place: Place) -> int:
    """As many topics are listed as were asked for."""
    return TOPICS_AT_ONCE * (1 + place.more)


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

    def read(self, place: Place) -> PreparedPage | None:
        """Reads the category of a place; None if the pack has no such category."""
        category = self._library.pack.category(self._library.language, place.target)
        if category is None:
            return None
        state, most = _State(*category), _most(place)
        topics, used = self._listed(category.id)
        rows = self._rows(topics, used, most)
        words = words_of_category(category, topics[:most], [each.cell for each in used])
        return PreparedPage(lambda: self._show(state, rows, at_once=place.anchor != ""), words)

    def _show(self, state: _State, rows: list[Row], *, at_once: bool) -> None:
        self._state = state
        self._model.begin(rows, at_once=at_once)
        self.changed.emit()

    def _listed(self, category_id: str) -> tuple[Sequence[TopicRow], Sequence[Used]]:
        pack, language = self._library.pack, self._library.language
        cells = pack.matrix_for_category(language, category_id)
        return pack.category_topics(language, category_id), uses(pack, language, cells)

    def _rows(self, topics: Sequence[TopicRow], used: Sequence[Used], most: int) -> list[Row]:
        rows = [
            Row(topic.slug, "topic", topic_link(topic, self._library)) for topic in topics[:most]
        ]
        if len(topics) > most:
            rows.append(Row("page:more", "more", {"topics": len(topics) - most}))
        return rows + self._where_used(used, len(topics))

    def _where_used(self, used: Sequence[Used], topics: int) -> list[Row]:
        shown = [used_content(each, self._library) for each in used]
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
        store = self._library.store
        store.change(history=store.state.history.show_more())
        topics, used = self._listed(self._state.id)
        rows = self._rows(topics, used, _most(store.state.history.here))
        self._model.begin(rows, at_once=True)
