"""The items of a proof as pieces that know their height and draw themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.paper.page import INK
from kiosk.paper.proof.items import Drawing, Grid, Item, Words
from kiosk.paper.proof.piece import (
    MM,
    NUMBER_MM,
    POINT,
    SOFT,
    TEXT_MM,
    WHITE,
    Piece,
    document,
    draw_document,
    font,
)
from kiosk.paper.proof.sign_box import sign_box

_SIZES = {"title": 18.0, "section": 13.0, "label": 10.5, "lead": 8.5, "text": 10.5, "small": 8.5}
_ABOVE = {"title": 0.0, "section": 12.0, "label": 6.0, "lead": 8.0, "text": 3.0, "small": 2.0}
"""Sizes of type, and blank above, in points."""
_BOLD = ("title", "section", "label")
_DRAWING_MM, _STEP_MM = 104.0, 48.0
_PIN_MM, _STEP_PIN_MM = 2.4, 1.9

Svg = Callable[[str, int], bytes]
"""A drawing of the pack by its slug, as a step shows it."""


def pieces(item: Item, svg: Svg, direction: str) -> Iterator[Piece]:
    """An item as what is drawn of it."""
    if isinstance(item, Words):
        yield _words(item, direction)
    elif isinstance(item, Grid):
        yield _grid(item, direction)
    elif isinstance(item, Drawing):
        yield _drawing(item, svg, direction)
    else:
        yield sign_box(item)


def _noted(html: str, note: str) -> str:
    """Words with a note in small, grey letters behind them."""
    if not note:
        return html
    return f'{html} <span style="color:{SOFT.name()};font-size:{round(8 * POINT)}px">[{escape(note)}]</span>'


def _number(painter: QPainter, number: int, top: float, size: float) -> None:
    """What a reviewer calls a paragraph by, before it."""
    if number:
        painter.setFont(font(8))
        painter.setPen(SOFT)
        painter.drawText(QPointF(0, top + size * POINT), str(number))


def _words(item: Words, direction: str) -> Piece:
    size, above = _SIZES[item.style], _ABOVE[item.style] * POINT
    bold = item.style in _BOLD
    made = document(_noted(item.html, item.note), size, TEXT_MM, direction, bold=bold)

    def draw(painter: QPainter, top: float) -> None:
        _number(painter, item.number, top + above, size)
        draw_document(painter, made, NUMBER_MM, top + above)

    return Piece(above + made.size().height(), draw, leads=bold or item.style == "lead")


def _grid(item: Grid, direction: str) -> Piece:
    widths = [TEXT_MM * share for share in item.shares]
    gap = 2.5
    made = [
        document(cell, 9.5, width - gap, direction, bold=item.head)
        for cell, width in zip(item.cells, widths, strict=True)
    ]
    if direction == "rtl":
        made.reverse()
        widths.reverse()
    lefts = [NUMBER_MM + sum(widths[:number]) for number in range(len(widths))]
    height = max(each.size().height() for each in made)
    pad = 2.5 * POINT

    def draw(painter: QPainter, top: float) -> None:
        _number(painter, item.number, top + pad, 10)
        for left, each in zip(lefts, made, strict=True):
            draw_document(painter, each, left, top + pad)
        painter.setPen(QPen(SOFT, 4))
        bottom = top + height + 2 * pad
        painter.drawLine(
            QPointF(NUMBER_MM * MM, bottom), QPointF((NUMBER_MM + TEXT_MM) * MM, bottom)
        )

    return Piece(height + 2 * pad, draw, leads=item.head)


def _drawing(item: Drawing, svg: Svg, direction: str) -> Piece:
    width = (_STEP_MM if item.beside else _DRAWING_MM) * MM
    unit = width / item.width
    above, height = 6 * POINT, item.height * unit
    beside = None
    if item.beside:
        beside = document(item.beside.html, 10.5, TEXT_MM - _STEP_MM - 4, direction)

    def draw(painter: QPainter, top: float) -> None:
        _number(painter, item.number, top + above, 10)
        box = QRectF(NUMBER_MM * MM, top + above, width, height)
        _draw_svg(painter, svg(item.slug, item.step), box)
        for text, (x, y, wide, high) in item.words:
            place = QRectF(box.x() + x * unit, box.y() + y * unit, wide * unit, high * unit)
            _draw_caption(painter, text, place)
        for pin in item.pins:
            at, tip = (
                QPointF(box.x() + x * unit, box.y() + y * unit) for x, y in (pin.at, pin.tip)
            )
            _draw_pin(painter, pin.number, at, tip, _STEP_PIN_MM if beside else _PIN_MM)
        if beside:
            draw_document(painter, beside, NUMBER_MM + _STEP_MM + 4, top + above)

    shown = max(height, beside.size().height() if beside else 0.0)
    return Piece(above + shown + 3 * POINT, draw)


def _draw_svg(painter: QPainter, data: bytes, box: QRectF) -> None:
    painter.save()
    painter.setClipRect(box)
    QSvgRenderer(QByteArray(data)).render(painter, box)
    painter.restore()
    painter.setPen(QPen(QColor("#DAD5CB"), 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _draw_caption(painter: QPainter, text: str, box: QRectF) -> None:
    """Words in a drawing, as large as their box takes."""
    size = 10.0
    made = document(
        f'<div align="center">{escape(text)}</div>', size, box.width() / MM, "ltr", bold=True
    )
    while size > 3 and (made.size().height() > box.height() or made.idealWidth() > box.width()):
        size -= 0.5
        made = document(
            f'<div align="center">{escape(text)}</div>', size, box.width() / MM, "ltr", bold=True
        )
    top = box.y() + max(0.0, (box.height() - made.size().height()) / 2)
    draw_document(painter, made, box.x() / MM, top)


def _draw_pin(painter: QPainter, number: int, at: QPointF, tip: QPointF, radius_mm: float) -> None:
    radius = radius_mm * MM
    if at != tip:
        for colour, width in ((WHITE, 20), (INK, 8)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(at, tip)
    painter.setPen(QPen(WHITE, 8))
    painter.setBrush(INK)
    painter.drawEllipse(at, radius, radius)
    painter.setFont(font(1.25 * radius / POINT, bold=True))
    painter.setPen(WHITE)
    around = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
