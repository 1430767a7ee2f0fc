from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.pack.page import Row
from kiosk.viewmodels.block_model import BlockListModel

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
    model.begin(ROWS[:1], at_once=True)
    assert shown(model) == [{"blockId": "block-0", "kind": "paragraph", "content": {"number": 0}}]


def test_rows_come_as_the_page_asks_for_them(model: BlockListModel) -> None:
    model.begin(ROWS, at_once=False)
    assert shown(model) == []
    assert (model.pending, model.share) == (True, 0.0)
    seen = []
    while model.pending:
        model.append(3)
        seen.append([row["blockId"] for row in shown(model)])
    ids = [row.block_id for row in ROWS]
    assert seen == [ids[:3], ids[:6], ids]
    assert model.share == 1.0
    model.append(3)
    assert model.rowCount() == len(ROWS)


def test_the_share_is_by_length(model: BlockListModel) -> None:
    short, long = (Row(text, "paragraph", {"text": text * 100}) for text in ("a", "bbbbbbbbb"))
    model.begin([short, long], at_once=False)
    model.append(1)
    assert model.share == pytest.approx(0.1, abs=0.02)


def test_the_rest_can_come_at_once(model: BlockListModel) -> None:
    model.begin(ROWS, at_once=False)
    model.append(2)
    assert model.rows == ROWS
    model.appendAll()
    assert [row["blockId"] for row in shown(model)] == [row.block_id for row in ROWS]
    assert not model.pending


def test_rows_are_replaced(model: BlockListModel) -> None:
    model.begin(ROWS, at_once=True)
    model.begin(ROWS[6:], at_once=True)
    assert [row["blockId"] for row in shown(model)] == ["block-6"]
    model.begin([], at_once=True)
    assert model.rowCount() == 0


def test_what_is_not_there_has_no_data(model: BlockListModel) -> None:
    model.begin(ROWS, at_once=True)
    assert model.data(QModelIndex(), 257) is None
    assert model.data(model.index(2, 0), 9999) is None
    assert model.rowCount(model.index(2, 0)) == 0
