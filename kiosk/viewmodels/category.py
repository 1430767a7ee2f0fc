"""A category page: its topics, and where in the body each kind of treatment is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row, Used, uses
from kiosk.pack.types import Thumbnail, TopicRow
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link, used_content
from kiosk.viewmodels.where_used import where_used
from kiosk.visit.places import Place
from kiosk.visit.reading import words_of_category

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


TOPICS_AT_ONCE = 40
"""A category with more pages than this shows them a part at a time."""
TOPICS_A_ROW = 8
"""So many pages are made together; they stand beside one another where there is room."""


@dataclass(frozen=True)
class _State:
    id: str = ""
    title: str = ""
    summary: str = ""
    icon: str = ""
    colour: str = "teal"


def _figure(picture: Thumbnail | None) -> dict[str, Any]:
    return picture._asdict() if picture else {}


def _most(place: Place) -> int:
    """As many topics are listed as were asked for."""
    return TOPICS_AT_ONCE * (1 + place.more)


@QmlElement
@QmlUncreatable("made by the application")
class CategoryViewModel(QObject):
    """The open category; its ways on are rows: topics, how many more there are, and where they are used."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._model = BlockListModel(self)
        self._state = _State()

    def only_page(self, category_id: str) -> str:
        """The slug of a category's only page, else empty."""
        topics = self._library.pack.category_topics(self._library.language, category_id, most=2)
        return topics[0].slug if len(topics) == 1 else ""

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
        shown = topics[:most]
        pictures = self._library.pack.thumbnails(topic.slug for topic in shown)
        links = [
            {**topic_link(topic, self._library), "figure": _figure(pictures.get(topic.slug))}
            for topic in shown
        ]
        rows = [
            Row(f"page:topics-{first}", "topics", {"topics": links[first : first + TOPICS_A_ROW]})
            for first in range(0, len(links), TOPICS_A_ROW)
        ]
        if len(topics) > most:
            rows.append(Row("page:more", "more", {"topics": len(topics) - most}))
        return rows + where_used([used_content(each, self._library) for each in used])

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
