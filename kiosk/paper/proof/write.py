"""A proof as a PDF: A4 sheets with a wide margin to write in, the same bytes from the same pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF, Qt, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.paper.page import A4, LINE, undated
from kiosk.paper.proof.draw import Svg, pieces
from kiosk.paper.proof.items import Item, Sheet
from kiosk.paper.proof.piece import MM, NOTES_MM, Piece, document, draw_document

DPI = 720
MARGIN_MM, HEAD_MM, FOOT_MM = 14.0, 10.0, 9.0
WIDTH_MM, HEIGHT_MM = A4.width_mm, A4.height_mm
ROOM = (HEIGHT_MM - 2 * MARGIN_MM - HEAD_MM - FOOT_MM) * MM
"""How high what stands on one sheet may be."""
_ID = QUuid("{57505354-0000-4000-8000-70726f6f6600}")


class ProofWriter:
    """Takes one sheet of a pack after another; `done` gives the file."""

    def __init__(self, title: str, svg: Svg) -> None:
        """`svg` gives a drawing by its slug and step. There must be a QGuiApplication with the program's fonts."""
        self._svg = svg
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DPI)
        self._writer.setPageSize(QPageSize(QSizeF(WIDTH_MM, HEIGHT_MM), QPageSize.Unit.Millimeter))
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("Waypost")
        self._writer.setDocumentId(_ID)
        self._painter = QPainter(self._writer)
        self.pages = 0

    def add(self, sheet: Sheet) -> int:
        """Prints a sheet of the pack on as many of paper as it takes, each with its head and foot; how many."""
        leaves = list(_leaves(self._pieces(sheet.items, sheet.direction)))
        for number, leaf in enumerate(leaves, 1):
            if self.pages:
                self._writer.newPage()
            self.pages += 1
            self._around(sheet, number, len(leaves))
            top = HEAD_MM * MM
            for piece in leaf:
                piece.draw(self._painter, top)
                top += piece.height
        return len(leaves)

    def done(self) -> bytes:
        """The whole file, without the time it was made at. Nothing can be added then."""
        self._painter.end()
        self._buffer.close()
        return undated(bytes(self._buffer.data().data()))

    def _pieces(self, items: Iterable[Item], direction: str) -> Iterator[Piece]:
        for item in items:
            yield from pieces(item, self._svg, direction)

    def _around(self, sheet: Sheet, number: int, count: int) -> None:
        """The head and foot, and the line beside which to write."""
        wide = WIDTH_MM - 2 * MARGIN_MM
        head = document(f"<b>{escape(sheet.name.format(number, count))}</b>", 9, wide, "ltr")
        draw_document(self._painter, head, 0, 0)
        foot = document(escape(sheet.foot), 8, wide, "ltr")
        bottom = (HEIGHT_MM - 2 * MARGIN_MM) * MM
        draw_document(self._painter, foot, 0, bottom - 4 * MM)
        self._painter.setPen(QPen(LINE, 4, Qt.PenStyle.SolidLine))
        x = (WIDTH_MM - 2 * MARGIN_MM - NOTES_MM) * MM
        self._painter.drawLine(QPointF(x, HEAD_MM * MM), QPointF(x, bottom - FOOT_MM * MM))


def _leaves(found: Iterable[Piece]) -> Iterator[Sequence[Piece]]:
    """The pieces of each sheet of paper. A heading goes on with what follows it."""
    leaf: list[Piece] = []
    held: list[Piece] = []
    used = 0.0
    for piece in found:
        held.append(piece)
        if piece.leads:
            continue
        tall = sum(each.height for each in held)
        if leaf and used + tall > ROOM:
            yield leaf
            leaf, used = [], 0.0
        leaf += held
        used += tall
        held = []
    if leaf or held:
        yield [*leaf, *held]
