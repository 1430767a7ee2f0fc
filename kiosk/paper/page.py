"""A PDF to be drawn on in hundredths of a millimetre, with the program's fonts and drawings."""

from __future__ import annotations

import os
import re
from html import escape
from typing import NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QImageReader,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from kiosk.station.paths import resource

MM = 100
"""Units of a page in a millimetre."""
FAMILY = "Atkinson Hyperlegible Next"
INK, SOFT, LINE = QColor("#14262E"), QColor("#3D4E57"), QColor("#DAD5CB")
_DPI = round(25.4 * MM)
_PICTURE_DPI = 300
_DATE = re.compile(
    rb"/(?:CreationDate|ModDate) ?\(D:[^)]*\)"
    rb'|xmp:(?:CreateDate|ModifyDate|MetadataDate)="[^"]*"'
)
"""Where Qt writes the time."""
_XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
    '<rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title></rdf:Description>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
"""What a PDF says of itself once more, in XML; Qt's own has the time."""


class Paper(NamedTuple):
    """A sheet of paper, in millimetres."""

    name: str
    width_mm: float
    height_mm: float


A4 = Paper("A4", 210, 297)
LETTER = Paper("Letter", 215.9, 279.4)


def begin() -> QGuiApplication:
    """The application object that drawing text needs, with the program's fonts; made where there is none."""
    app = QGuiApplication.instance() or QGuiApplication(["waypost"])
    assert isinstance(app, QGuiApplication)
    if FAMILY not in QFontDatabase.families():
        folder = resource("assets/fonts")
        for name in sorted(os.listdir(folder)):
            if name.endswith(".ttf"):
                QFontDatabase.addApplicationFont(str(folder / name))
    return app


class Document:
    """A PDF in memory. Its `painter` draws in hundredths of a millimetre from the upper left corner of the paper.

    The same drawing gives the same bytes: there is no date in the file.
    """

    def __init__(self, paper: Paper, title: str) -> None:
        begin()
        self.paper = paper
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setCreator("Waypost")
        self._writer.setTitle(title)
        self._writer.setDocumentXmpMetadata(QByteArray(_XMP.format(escape(title)).encode()))
        self._writer.setDocumentId(QUuid.createUuidV5(QUuid(), title.encode()))
        self._writer.setResolution(_DPI)
        size = QPageSize(QSizeF(paper.width_mm, paper.height_mm), QPageSize.Unit.Millimeter)
        upright = QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
        self.painter = QPainter(self._writer)
        self.painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)

    def new_page(self) -> None:
        """Goes to the next page; the first one is there from the beginning."""
        self._writer.newPage()

    def finish(self) -> bytes:
        """The whole file. Nothing may be drawn any more."""
        self.painter.end()
        self._buffer.close()
        return undated(bytes(self._data.data()))


def undated(pdf: bytes) -> bytes:
    """A PDF of Qt's with blanks for the time it was made at, so that all else stays at its byte."""
    return _DATE.sub(lambda found: b" " * len(found[0]), pdf)


def box(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> QRectF:
    """A rectangle in a page's units."""
    return QRectF(x_mm * MM, y_mm * MM, width_mm * MM, height_mm * MM)


def font(size_mm: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font; `size_mm` is that of its em."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size_mm * MM)))
    made.setWeight(weight)
    return made


def draw_words(
    painter: QPainter,
    area: QRectF,
    words: str,
    lettering: QFont,
    colour: QColor = INK,
    *,
    centred: bool = False,
    middle: bool = False,
) -> float:
    """Draws words from the top of an area, or in the middle of its height, with its width; how high they are.

    What does not fit goes on below the area: `fitting` gives a font in which it does.
    """
    layout = _laid_out(words, lettering, area.width(), centred=centred)
    height = _height(layout)
    painter.setPen(colour)
    corner = area.topLeft()
    layout.draw(painter, corner + QPointF(0, (area.height() - height) / 2) if middle else corner)
    return height


def height_of(words: str, lettering: QFont, width: float) -> float:
    """How high words are in a column of a width."""
    return _height(_laid_out(words, lettering, width))


def _height(layout: QTextLayout) -> float:
    if not layout.lineCount():
        return 0.0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()


def fitting(words: str, area: QRectF, size_mm: float, weight: QFont.Weight) -> QFont:
    """The font of a size, or of the largest smaller one in which words stay within an area."""
    while size_mm > 1:
        lettering = font(size_mm, weight)
        if height_of(words, lettering, area.width()) <= area.height():
            return lettering
        size_mm -= 0.1
    return font(size_mm, weight)


def _laid_out(words: str, lettering: QFont, width: float, *, centred: bool = False) -> QTextLayout:
    layout = QTextLayout(words, lettering)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    if centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def draw_svg(painter: QPainter, area: QRectF, svg: bytes) -> None:
    """Draws an SVG drawing as large as an area takes it, in its middle; nothing where it cannot be drawn."""
    draw_picture(painter, area, picture(svg, area.size()))


def picture(svg: bytes, most: QSizeF) -> QImage:
    """An SVG drawing on white, as large as an area of a page takes it, with 300 points an inch.

    It is in the file once, however often it is drawn. A null picture where it cannot be drawn.
    """
    buffer = QBuffer()
    buffer.setData(svg)
    reader = QImageReader(buffer, b"svg")
    pixels = QSizeF(reader.size()).scaled(
        most * (_PICTURE_DPI / _DPI), Qt.AspectRatioMode.KeepAspectRatio
    )
    reader.setScaledSize(QSize(round(pixels.width()), round(pixels.height())))
    read = reader.read() if reader.scaledSize().isValid() else QImage()
    if read.isNull():
        return QImage()
    image = QImage(read.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    over = QPainter(image)
    over.drawImage(0, 0, read)
    over.end()
    return image


def draw_picture(painter: QPainter, area: QRectF, image: QImage) -> None:
    """Draws a picture as large as an area takes it, in its middle."""
    if image.isNull():
        return
    shown = QSizeF(image.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(QPointF(), shown)
    target.moveCenter(area.center())
    painter.drawImage(target, image)
