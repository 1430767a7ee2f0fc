"""Pictures drawn at their size on screen: the pack's diagrams, the interface's icons, plates, dots, rings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QBuffer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPen, QPolygonF

LARGEST_PX = 4096
DEEPENED = 0.3
Outline = Sequence[tuple[float, float]]
_CASINGS = (1.0, 0.75, 0.22)
"""How far each line of a ring reaches, of the whole: casing, line, casing."""


def drawing(svg: bytes, size: QSize) -> QImage:
    """An SVG drawing on a transparent ground, stretched to `size` in pixels, or as large as 4096 each way allow.

    What cannot be drawn is a transparent picture of that size.
    """
    if max(size.width(), size.height()) > LARGEST_PX:
        size = size.scaled(LARGEST_PX, LARGEST_PX, Qt.AspectRatioMode.KeepAspectRatio)
    buffer = QBuffer()
    buffer.setData(svg)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(size)
    image = reader.read() if svg and not size.isEmpty() else QImage()
    return clear(size.width(), size.height()) if image.isNull() else image.copy()


def photo(png: bytes, size: QSize) -> QImage:
    """A PNG at a size in pixels; a transparent picture where it cannot be drawn."""
    buffer = QBuffer()
    buffer.setData(png)
    image = QImageReader(buffer, b"png").read()
    if image.isNull() or size.isEmpty() or max(size.width(), size.height()) > LARGEST_PX:
        return clear(size.width(), size.height())
    exactly, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return image.scaled(size, exactly, smooth)


def dimmed(image: QImage, white: QColor) -> QImage:
    """A picture in which white becomes another colour and all else gets as much darker; what is clear stays clear.

    It is laid on itself a little: else white lines would be too near to what they lie on.
    """
    if white == Qt.GlobalColor.white:
        return image
    darker = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    darker.fill(white)
    painter = QPainter(darker)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(0, 0, image)
    painter.setOpacity(DEEPENED)
    painter.drawImage(0, 0, image)
    painter.setOpacity(1)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, image)
    painter.end()
    return darker.copy()


def clear(width: int, height: int) -> QImage:
    """A transparent picture: one pixel where the size is none, or more than memory allows."""
    if not (width > 0 < height and width * height <= LARGEST_PX**2):
        width = height = 1
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def plate(radius: int, outline: int, fill: QColor, line: QColor) -> QImage:
    """The smallest rounded rectangle of its look, to be stretched."""
    side, inset = 2 * radius + 3, outline / 2
    image = clear(side, side)
    painter = _smooth(image)
    painter.setPen(QPen(line, outline) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    corner = max(0.0, radius - inset)
    within = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
    painter.drawRoundedRect(within, corner, corner)
    painter.end()
    return image.copy()


def dots(count: int, filled: int, side: int, gap: int, line: int, colour: QColor) -> QImage:
    """A row of round dots, the first ones filled."""
    step, radius = side + gap, (side - line) / 2
    image = clear(step * count - gap, side)
    painter = _smooth(image)
    painter.setPen(QPen(colour, line))
    for number in range(count):
        painter.setBrush(colour if number < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(number * step + side / 2, side / 2), radius, radius)
    painter.end()
    return image.copy()


def spotlight(
    outlines: Iterable[Outline], size: QSize, width: int, line: QColor, casing: QColor, veil: QColor
) -> QImage:
    """A line around regions, between two casings, and a veil over all else; as large as the picture.

    All of it lies outside of them, up to `width` pixels from their edge, so that a thin vessel keeps its colour and no
    line runs through regions that meet.
    """
    paths = [_path(outline) for outline in outlines]
    image = clear(size.width(), size.height())
    if image.size() != size:
        return image
    image.fill(veil)
    painter = _smooth(image)
    for colour, reach in zip((casing, line, casing), _CASINGS, strict=True):
        pen = QPen(colour, 2 * width * reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path in paths:
            painter.strokePath(path, pen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    for path in paths:
        painter.fillPath(path, line)
    painter.end()
    return image.copy()


def _path(outline: Outline) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))
    path.closeSubpath()
    return path


def _smooth(image: QImage) -> QPainter:
    """A painter on a picture, which is copied when it is done: a painted picture keeps its engine, 60 kB."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
