"""What stays together on a sheet of paper, and words laid out. Units are tenths of a point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextDocument, QTextOption

from kiosk.paper.page import FAMILY

POINT = 10.0
MM = 720 / 25.4
TEXT_MM, NOTES_MM, NUMBER_MM = 122.0, 46.0, 9.0
"""The width of the words, of the margin to write in, and of the numbers before the words."""
SOFT, WHITE = QColor("#5A6870"), QColor("#FFFFFF")


@dataclass(frozen=True)
class Piece:
    """What stays together on a sheet. `draw(painter, top)`; `leads`: what follows belongs on the same sheet."""

    height: float
    draw: Callable[[QPainter, float], None]
    leads: bool = False


def font(size: float, *, bold: bool = False) -> QFont:
    """The program's typeface in points, without hinting: paper has no pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(round(size * POINT))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def document(
    html: str, size: float, width_mm: float, direction: str, *, bold: bool = False
) -> QTextDocument:
    """Words laid out in a width."""
    made = QTextDocument()
    made.setUseDesignMetrics(True)
    made.setDocumentMargin(0)
    made.setDefaultFont(font(size, bold=bold))
    option = QTextOption()
    from_right = direction == "rtl"
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    made.setDefaultTextOption(option)
    made.setHtml(f'<div style="line-height:116%">{html}</div>')
    made.setTextWidth(width_mm * MM)
    return made


def draw_document(painter: QPainter, made: QTextDocument, x_mm: float, top: float) -> None:
    """Draws words at a place."""
    painter.save()
    painter.translate(x_mm * MM, top)
    made.drawContents(painter)
    painter.restore()
