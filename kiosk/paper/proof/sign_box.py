"""The box that a reviewer signs, at the end of a page in one language."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.paper.page import INK
from kiosk.paper.proof.items import SignBox
from kiosk.paper.proof.piece import (
    MM,
    NUMBER_MM,
    POINT,
    SOFT,
    TEXT_MM,
    Piece,
    document,
    draw_document,
)

_ABOVE, _PAD = 22 * POINT, 4 * MM
_TICK, _BLANK = 7 * MM, 11 * MM
"""How high a line with something to tick is, and a row of two lines to write on."""
_INNER_MM, _LEFT_MM = TEXT_MM - 8, NUMBER_MM + 4


def sign_box(item: SignBox) -> Piece:
    """The box: what is signed, what can be ticked, lines to write on, and how it is recorded."""
    direction = item.direction
    title = document(escape(item.title), 11, _INNER_MM, direction, bold=True)
    record = document(_soft(item.record), 8, _INNER_MM, "ltr")
    words = title.size().height() + record.size().height()
    lines = len(item.ticks) * _TICK + (len(item.blanks) + 1) // 2 * _BLANK
    height = words + lines + 2 * _PAD + 3 * MM

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(QPen(INK, 10))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(NUMBER_MM * MM, top + _ABOVE, TEXT_MM * MM, height))
        y = top + _ABOVE + _PAD
        draw_document(painter, title, _LEFT_MM, y)
        y += title.size().height() + 2 * MM
        for words in item.ticks:
            painter.drawRect(QRectF(_LEFT_MM * MM, y, 4 * MM, 4 * MM))
            made = document(escape(words), 10.5, _INNER_MM - 8, direction)
            draw_document(painter, made, _LEFT_MM + 7, y - 0.3 * MM)
            y += _TICK
        for number, words in enumerate(item.blanks):
            x = _LEFT_MM + (number % 2) * _INNER_MM / 2
            _draw_blank(painter, words, x, y + number // 2 * _BLANK, direction)
        y += (len(item.blanks) + 1) // 2 * _BLANK
        draw_document(painter, record, _LEFT_MM, y + 1.5 * MM)

    return Piece(_ABOVE + height, draw)


def _draw_blank(painter: QPainter, words: str, x_mm: float, top: float, direction: str) -> None:
    """A line to write on, and below it what belongs there."""
    base = top + _BLANK - 4 * MM
    painter.setPen(QPen(SOFT, 4))
    painter.drawLine(QPointF(x_mm * MM, base), QPointF((x_mm + _INNER_MM / 2 - 5) * MM, base))
    draw_document(painter, document(_soft(words), 8.5, 50, direction), x_mm, base + 0.3 * MM)


def _soft(words: str) -> str:
    return f'<span style="color:{SOFT.name()}">{escape(words)}</span>'
