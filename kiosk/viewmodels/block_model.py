"""The flat list of blocks a page is made of, as a Qt list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

from kiosk.viewmodels.rows import Row

_ROLES = (b"blockId", b"kind", b"content")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST_ROLE = 0x0101
# Qt.UserRole + 1. Naming an enum of the Qt namespace makes Python objects of all of them: 15 ms and 3 MB.


class BlockListModel(QAbstractListModel):
    """Rows of a page with the roles blockId, kind and content."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

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
        """The rows as they are."""
        return self._rows

    def reset_rows(self, rows: list[Row]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append_rows(self, rows: list[Row]) -> None:
        """Adds rows at the end."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
