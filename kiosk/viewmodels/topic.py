"""A topic page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row, page_of
from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import show
from kiosk.visit.places import WHOLE_PAGE, Place
from kiosk.visit.reading import words_of_topic

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _State:
    slug: str = ""
    title: str = ""
    colour: str = "teal"
    section: str = ""
    sections: list[dict[str, Any]] = field(default_factory=list)
    columns: list[list[list[dict[str, Any]]]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    figure: dict[str, Any] = field(default_factory=dict)
    wide: bool = False
    questions: int = 0
    words: int = 0


@QmlElement
@QmlUncreatable("made by the application")
class TopicViewModel(QObject):
    """The blocks of what is read of the open topic: its first screen, one of its sections, or all of it."""

    changed = Signal()
    aboutToChange = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._model = BlockListModel(self)
        self._state = _State()

    def read(self, place: Place) -> PreparedPage | None:
        """Reads the topic of a place; None if the pack has no such topic."""
        page = page_of(self._library.pack, self._library.language, place.target)
        if page is None:
            return None
        shown, row = show(page, self._library, place.section), page.topic.row
        state = _State(
            place.target,
            row.title,
            row.colour,
            shown.section,
            shown.sections,
            shown.columns,
            shown.rows,
            shown.figure,
            shown.wide,
            len(page.topic.questions),
            shown.words or words_of_topic(page.topic),
        )
        at_once = place.anchor != "" or not shown.whole
        rows = [] if shown.columns else shown.rows
        return PreparedPage(lambda: self._show(state, rows, at_once=at_once), state.words)

    def _show(self, state: _State, rows: list[Row], *, at_once: bool) -> None:
        self.aboutToChange.emit()
        self._model.begin(
            [], at_once=True
        )  # no picture is drawn anew for rows that go, none at another width
        self._state = state
        self.changed.emit()
        self._model.begin(rows, at_once=at_once)

    def close(self) -> bool:
        """Forgets the page; False if there was none."""
        if not self._state.slug:
            return False
        self._state = _State()
        self._model.begin([], at_once=True)
        self.changed.emit()
        return True

    @Property(BlockListModel, constant=True)
    def blocks(self) -> BlockListModel:
        return self._model

    @Property(str, notify=changed)
    def slug(self) -> str:
        return self._state.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._state.colour

    @Property(str, notify=changed)
    def section(self) -> str:
        """The id of the section that is read; empty on the first screen."""
        return self._state.section

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """The page is read in one, not section by section."""
        return self._state.section == WHOLE_PAGE

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, Any]]:
        return self._state.sections

    @property
    def rows(self) -> list[Row]:
        """All that is read, also what is still to come."""
        return self._state.rows

    @Property("QVariantList", notify=changed)
    def columns(self) -> list[list[list[dict[str, Any]]]]:
        """The blocks of a section: what stands side by side, from top to bottom."""
        return self._state.columns

    @Property(int, notify=changed)
    def questions(self) -> int:
        """How many questions to ask it has."""
        return self._state.questions

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        """The page wants the whole width of the screen: nothing stands beside it."""
        return self._state.wide

    @Property("QVariantMap", notify=changed)
    def figure(self) -> dict[str, Any]:
        return self._state.figure
