"""The flat list of blocks a page is made of, as a Qt list model that grows while the page stands already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.page import Row
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = (b"blockId", b"kind", b"content")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST_ROLE = 0x0101
# Qt.UserRole + 1. Naming an enum of the Qt namespace makes Python objects of all of them: 15 ms and 3 MB.


@QmlElement
@QmlUncreatable("made by the application")
class BlockListModel(QAbstractListModel):
    """Rows of a page with the roles blockId, kind and content.

    A page asks for as many as its first frame shows, and for the rest (`pending`) a few a frame.
    """

    pendingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._rest: list[Row] = []

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + i: QByteArray(name) for i, name in enumerate(_ROLES)}

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _FIRST_ROLE:
            return row.block_id
        if role == _FIRST_ROLE + 1:
            return row.kind
        return dict(row.content) if role == _FIRST_ROLE + 2 else None

    @property
    def rows(self) -> list[Row]:
        """All rows, those still to come too."""
        return [*self._rows, *self._rest]

    def begin(self, rows: list[Row], at_once: bool) -> None:
        """Replaces everything; all rows are there `at_once`, or none before the page asks for them."""
        self.beginResetModel()
        self._rows = list(rows) if at_once else []
        self._rest = [] if at_once else list(rows)
        self.endResetModel()
        self.pendingChanged.emit()

    @Slot(int)
    def append(self, count: int) -> None:
        """Adds the next rows, at most `count`."""
        more, self._rest = self._rest[:count], self._rest[count:]
        if not more:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._rows.extend(more)
        self.endInsertRows()
        self.pendingChanged.emit()

    @Slot()
    def appendAll(self) -> None:
        """Adds all remaining rows at once, for a jump further down."""
        self.append(len(self._rest))

    @Property(bool, notify=pendingChanged)
    def pending(self) -> bool:
        """More rows are still to come."""
        return bool(self._rest)

    @Property(float, notify=pendingChanged)
    def share(self) -> float:
        """About how much of the whole page the rows are that are there, by the length of their content."""
        there, rest = (
            sum(len(str(row.content)) for row in part) for part in (self._rows, self._rest)
        )
        return there / (there + rest) if there else 0.0
