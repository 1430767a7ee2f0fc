"""Contact sheets of a tour: many screens on one picture, for looking over a whole pack."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

SHEET_WIDTH = 2400
GAP = 12
MOST_HEIGHT = 2700


def write_sheets(folder: Path, names: list[str]) -> list[Path]:
    """Writes sheet-01.png, sheet-02.png ... of the named pictures, in order; returns their paths."""
    first = QImage(str(folder / names[0]))
    columns = 3 if first.width() > first.height() else 5
    width = (SHEET_WIDTH - GAP * (columns + 1)) // columns
    cell = QSize(width, round(width * first.height() / first.width()))
    rows = max(1, (MOST_HEIGHT - GAP) // (cell.height() + GAP))
    written = []
    for number, batch in enumerate(_batches(names, columns * rows), 1):
        path = folder / f"sheet-{number:02d}.png"
        _sheet([folder / name for name in batch], columns, cell).save(str(path))
        written.append(path)
    return written


def _batches(names: list[str], size: int) -> Iterator[list[str]]:
    waiting = iter(names)
    while batch := list(islice(waiting, size)):
        yield batch


def _sheet(pictures: list[Path], columns: int, cell: QSize) -> QImage:
    rows = -(-len(pictures) // columns)
    sheet = QImage(SHEET_WIDTH, rows * (cell.height() + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#7A8288"))
    painter = QPainter(sheet)
    for index, path in enumerate(pictures):
        x = GAP + (index % columns) * (cell.width() + GAP)
        y = GAP + (index // columns) * (cell.height() + GAP)
        small = QImage(str(path)).scaled(
            cell,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(QRect(x, y, cell.width(), cell.height()), small)
    painter.end()
    return sheet
