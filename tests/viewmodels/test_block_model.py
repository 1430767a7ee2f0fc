from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.block_model import BlockListModel
from kiosk.viewmodels.rows import Row

ROWS = [Row(f"block-{number}", "paragraph", {"number": number}) for number in range(7)]


@pytest.fixture
def model(qapp: object) -> BlockListModel:
    """A model whose every change is checked by Qt; a breach is a warning and fails the test."""
    made = BlockListModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Warning, made
    )
    assert tester.model() is made
    return made


def shown(model: QAbstractItemModel) -> list[dict[str, object]]:
    roles = {name.toStdString(): role for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for name, role in roles.items()}
        for row in range(model.rowCount())
    ]


def test_rows_have_their_three_roles(model: BlockListModel) -> None:
    model.reset_rows(ROWS[:1])
    assert shown(model) == [{"blockId": "block-0", "kind": "paragraph", "content": {"number": 0}}]


def test_rows_are_added_at_the_end(model: BlockListModel) -> None:
    model.reset_rows(ROWS[:3])
    model.append_rows(ROWS[3:5])
    model.append_rows([])
    model.append_rows(ROWS[5:])
    assert [row["blockId"] for row in shown(model)] == [row.block_id for row in ROWS]


def test_rows_are_replaced(model: BlockListModel) -> None:
    model.reset_rows(ROWS)
    model.reset_rows(ROWS[6:])
    assert [row["blockId"] for row in shown(model)] == ["block-6"]
    model.reset_rows([])
    assert model.rowCount() == 0


def test_what_is_not_there_has_no_data(model: BlockListModel) -> None:
    model.reset_rows(ROWS)
    assert model.data(QModelIndex(), 257) is None
    assert model.data(model.index(2, 0), 9999) is None
    assert model.rowCount(model.index(2, 0)) == 0
