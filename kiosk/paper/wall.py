"""A sheet for the wall: every page's number and code in the order of Home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPen

from kiosk.pack import cards
from kiosk.pack.reader import Pack
from kiosk.pack.types import TopicRow
from kiosk.paper import page
from kiosk.paper.code import draw_code

_COLUMNS = 3
_EDGE_MM, _GAP_MM = 12.0, 5.0
_TITLE_MM, _LINE_MM, _HEADING_MM = 14.0, 12.0, 9.0
_CODE_MM = 11.5
_NUMBER_MM = 13.5
_BOLD = QFont.Weight.Bold
Group = tuple[str, tuple[TopicRow, ...]]


def groups(pack: Pack, language: str) -> Iterator[Group]:
    """The pages by place of spread and kind of treatment, then all others, under the words of Home; none twice."""
    texts = pack.texts(language)
    slugs = [site.slug for site in pack.sites(language)]
    sites = pack.topic_rows(language, slugs)
    told = {row.slug for row in sites}
    yield texts.get("sites_heading", ""), sites
    for category in pack.categories(language):
        rows = pack.category_topics(language, category.id)
        treatments = tuple(row for row in rows if row.kind == "treatment")
        told |= {row.slug for row in treatments}
        yield category.title, treatments
    rest = [row for row in pack.topics(language) if row.slug not in told]
    yield texts.get("guides_heading", ""), tuple(sorted(rest, key=lambda row: row.card))


class Cell(NamedTuple):
    """Where a page's row stands: on which sheet, from 0, where on it; the words of a heading over it, or none."""

    sheet: int
    area: QRectF
    row: TopicRow
    heading: str

    @property
    def code(self) -> QRectF:
        """Where the row's code stands, with its quiet zone."""
        return QRectF(self.area.topLeft(), QSizeF(_CODE_MM, _CODE_MM) * page.MM)


def cells(pages: Iterable[Group], paper: page.Paper) -> Iterator[Cell]:
    """Every row in its place, column by column, on as many sheets as it takes."""
    room = paper.width_mm - 2 * _EDGE_MM - (_COLUMNS - 1) * _GAP_MM
    width, top, bottom = room / _COLUMNS, _EDGE_MM + _TITLE_MM, paper.height_mm - _EDGE_MM
    column, y_mm = 0, top
    for heading, rows in pages:
        for place, row in enumerate(rows):
            above = 0 if place else _HEADING_MM
            if y_mm + above + _LINE_MM > bottom:
                column, y_mm = column + 1, top
            x_mm = _EDGE_MM + column % _COLUMNS * (width + _GAP_MM)
            area = page.box(x_mm, y_mm + above, width, _LINE_MM)
            yield Cell(column // _COLUMNS, area, row, "" if place else heading)
            y_mm += above + _LINE_MM


def draw(document: page.Document, pack: Pack, language: str) -> None:
    """Draws the sheet from the top of the page at hand, on as many as it takes."""
    title = pack.texts(language).get("title", "")
    sheet = -1
    for cell in cells(groups(pack, language), document.paper):
        if cell.sheet > sheet:
            if sheet >= 0:
                document.new_page()
            _draw_title(document, title)
            sheet = cell.sheet
        if cell.heading:
            _draw_heading(document, cell.heading, cell.area)
        _draw_row(document, cell)


def _draw_title(document: page.Document, title: str) -> None:
    area = page.box(_EDGE_MM, _EDGE_MM, document.paper.width_mm - 2 * _EDGE_MM, _TITLE_MM - 3)
    page.draw_words(document.painter, area, title, page.fitting(title, area, 8, _BOLD))


def _draw_heading(document: page.Document, heading: str, below: QRectF) -> None:
    height = (_HEADING_MM - 3) * page.MM
    area = QRectF(below.left(), below.top() - height - page.MM, below.width(), height)
    lettering = page.fitting(heading, area, 4.2, _BOLD)
    page.draw_words(document.painter, area, heading, lettering, page.SOFT)


def _draw_row(document: page.Document, placed: Cell) -> None:
    painter, row, cell, code = document.painter, placed.row, placed.area, placed.code
    draw_code(painter, code, cards.scanned(row.card))
    number = QRectF(code.right(), cell.top(), _NUMBER_MM * page.MM, cell.height())
    page.draw_words(painter, number, cards.printed(row.card), page.font(4.4, _BOLD), middle=True)
    title = QRectF(number.right(), cell.top(), cell.right() - number.right(), cell.height())
    lettering = page.fitting(row.title, title.adjusted(0, 0, 0, -page.MM), 3.6, QFont.Weight.Normal)
    page.draw_words(painter, title, row.title, lettering, middle=True)
    painter.setPen(QPen(page.LINE, 0.15 * page.MM))
    painter.drawLine(number.bottomLeft(), cell.bottomRight())
