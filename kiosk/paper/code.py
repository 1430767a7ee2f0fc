"""QR codes on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

QUIET = 4
"""Modules that stay white around a code. Source: ISO/IEC 18004."""


def modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code of the highest error correction; True is dark.

    Words must be of ISO 8859-1: all else would need to be announced in the code.
    """
    from segno import encoder

    code = encoder.encode(words, error="H", micro=False)
    return tuple(tuple(bool(each) for each in row) for row in code.matrix)


def draw_code(painter: QPainter, area: QRectF, words: str) -> None:
    """Draws a code with its quiet zone as large as a square area takes it, as one outline without seams."""
    rows = modules(words)
    module = min(area.width(), area.height()) / (len(rows) + 2 * QUIET)
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for down, row in enumerate(rows, QUIET):
        for along, length in _runs(row):
            corner = area.topLeft()
            x, y = corner.x() + (along + QUIET) * module, corner.y() + down * module
            outline.addRect(QRectF(x, y, length * module, module))
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.fillPath(outline, Qt.GlobalColor.black)


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark modules begin that stand together, and how many they are."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs
