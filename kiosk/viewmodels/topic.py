"""A topic page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.navigation import Place
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import Row, first_figure, page_rows, sections

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROWS = 5
"""Blocks made before the first frame of a page; the rest follows a few a frame."""
ROWS_A_FRAME = 8
WORDS_A_SECOND = 2.0
"""A slow reader's pace, for how long a page may lie still before it counts as left."""


@dataclass(frozen=True)
class _State:
    slug: str = ""
    title: str = ""
    colour: str = "teal"
    sections: list[dict[str, str]] = field(default_factory=list)
    figure: dict[str, Any] = field(default_factory=dict)
    anchor: str = ""
    fraction: float = 0.0
    words: int = 0
    first_share: float = 1.0


@QmlElement
@QmlUncreatable("made by the application")
class TopicViewModel(QObject):
    """The blocks of the open topic and where to stand on it."""

    changed = Signal()
    pendingChanged = Signal()
    opened = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._model = BlockListModel(self)
        self._rest: list[Row] = []
        self._state = _State()

    def open(self, place: Place) -> bool:
        """Shows a topic at a place; False if the pack has no such topic."""
        topic = self._library.pack.topic(self._library.language, place.target)
        if topic is None:
            return False
        rows = page_rows(topic, self._library, self._library.pack.info().call_topic)
        words = [len(str(row.content).split()) for row in rows]
        first = len(rows) if place.anchor else FIRST_ROWS
        self._state = _State(
            place.target,
            topic.row.title,
            topic.row.colour,
            sections(rows),
            first_figure(rows),
            place.anchor,
            place.fraction,
            sum(words),
            sum(words[:FIRST_ROWS]) / sum(words),
        )
        self._rest = rows[first:]
        self._model.reset_rows(rows[:first])
        self.changed.emit()
        self.pendingChanged.emit()
        self.opened.emit()
        return True

    def close(self) -> bool:
        """Forgets the page; False if there was none."""
        if not self._state.slug:
            return False
        self._rest = []
        self._state = _State()
        self._model.reset_rows([])
        self.changed.emit()
        self.pendingChanged.emit()
        return True

    @property
    def rows(self) -> list[Row]:
        """All blocks of the page, those still to come too."""
        return [*self._model.rows, *self._rest]

    @property
    def reading_time_s(self) -> float:
        """How long a slow reader may need for the whole page."""
        return self._state.words / WORDS_A_SECOND

    @Slot()
    def appendMore(self) -> None:
        """Adds the next few blocks; the page calls it after a frame while `pending`."""
        if self._rest:
            more, self._rest = self._rest[:ROWS_A_FRAME], self._rest[ROWS_A_FRAME:]
            self._model.append_rows(more)
            self.pendingChanged.emit()

    @Slot()
    def appendAll(self) -> None:
        """Adds all remaining blocks at once, for a jump further down."""
        more, self._rest = self._rest, []
        self._model.append_rows(more)
        self.pendingChanged.emit()

    @Property(QObject, constant=True)
    def blocks(self) -> BlockListModel:
        return self._model

    @Property(bool, notify=pendingChanged)
    def pending(self) -> bool:
        """More blocks are still to come."""
        return bool(self._rest)

    @Property(float, notify=changed)
    def firstShare(self) -> float:
        """About how much of the page its first blocks are: known before the rest is made."""
        return self._state.first_share

    @Property(str, notify=changed)
    def slug(self) -> str:
        return self._state.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._state.colour

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, str]]:
        return self._state.sections

    @Property("QVariantMap", notify=changed)
    def figure(self) -> dict[str, Any]:
        return self._state.figure

    @Property(str, notify=changed)
    def anchor(self) -> str:
        """The block to stand on when the page opens; empty for the top."""
        return self._state.anchor

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._state.fraction
