"""Topic cards for nurses: wallet cards to be cut out, and a sheet for the wall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPainter, QPen

from kiosk.pack import cards
from kiosk.pack.reader import Pack
from kiosk.pack.types import Language, TopicRow
from kiosk.paper import page, wall
from kiosk.paper.code import draw_code

WIDTH_MM, HEIGHT_MM = 85.6, 54.0
"""A card's sides. Source: ISO/IEC 7810, ID-1."""
COLUMNS, ROWS = 2, 5
_EDGE_MM = 4.0
_CODE_MM = 23.0
_PICTURE_MM = (44.0, 24.0)
_MARK_MM, _MARK_FROM_MM = 3.0, 1.0
_BOLD = QFont.Weight.Bold


def cards_pdf(pack: Pack, languages: Sequence[Language], paper: page.Paper) -> bytes:
    """The cards of every page, ten a sheet, and a wall sheet, for each language in turn.

    The same pack gives the same bytes.
    """
    page.begin()
    document = page.Document(paper, pack.texts(languages[0].code).get("title", pack.info().id))
    pictures = _pictures(pack)
    for number, language in enumerate(languages):
        if number:
            document.new_page()
        _draw_cards(document, pack, language.code, pictures)
        document.new_page()
        wall.draw(document, pack, language.code)
    return document.finish()


def _pictures(pack: Pack) -> dict[str, QImage]:
    """The first picture of each page that has one."""
    width, height = _PICTURE_MM
    most = QSizeF(width * page.MM, height * page.MM)
    slugs = [row.slug for row in pack.topics("")]
    drawings = {slug: drawn.slug for slug, drawn in pack.thumbnails(slugs).items()}
    made = {name: page.picture(pack.diagram_svg(name), most) for name in set(drawings.values())}
    return {slug: made[name] for slug, name in drawings.items()}


def _draw_cards(
    document: page.Document, pack: Pack, language: str, pictures: dict[str, QImage]
) -> None:
    rows = sorted(pack.topics(language), key=lambda row: row.card)
    title = pack.texts(language).get("title", "")
    about = f"{title} · {pack.info().version}"
    sheet = COLUMNS * ROWS
    for first in range(0, len(rows), sheet):
        if first:
            document.new_page()
        _draw_marks(document)
        for place, row in zip(places(document.paper), rows[first : first + sheet], strict=False):
            _draw_card(document.painter, place, row, pictures.get(row.slug, QImage()), about)


def _corner(paper: page.Paper) -> tuple[float, float]:
    """Where the first card begins, in millimetres."""
    return (paper.width_mm - COLUMNS * WIDTH_MM) / 2, (paper.height_mm - ROWS * HEIGHT_MM) / 2


def places(paper: page.Paper) -> Iterator[QRectF]:
    """Where the cards of a sheet stand."""
    left, top = _corner(paper)
    for row in range(ROWS):
        for column in range(COLUMNS):
            yield page.box(left + column * WIDTH_MM, top + row * HEIGHT_MM, WIDTH_MM, HEIGHT_MM)


def code_of(place: QRectF) -> QRectF:
    """Where the code of a card stands, with its quiet zone."""
    code = page.box(0, 0, _CODE_MM, _CODE_MM)
    code.moveTopRight(_inner(place).topRight())
    return code


def _inner(place: QRectF) -> QRectF:
    edge = _EDGE_MM * page.MM
    return place.adjusted(edge, edge, -edge, -edge)


def _draw_marks(document: page.Document) -> None:
    """Crosses between the cards and lines beside them, along which they are cut."""
    left, top = (side * page.MM for side in _corner(document.paper))
    across, down = WIDTH_MM * page.MM, HEIGHT_MM * page.MM
    right, bottom = left + COLUMNS * across, top + ROWS * down
    near, far = _MARK_FROM_MM * page.MM, (_MARK_FROM_MM + _MARK_MM) * page.MM
    lines: list[QLineF] = []
    for column in range(COLUMNS + 1):
        x = left + column * across
        lines += [QLineF(x, top - far, x, top - near), QLineF(x, bottom + near, x, bottom + far)]
    for row in range(ROWS + 1):
        y = top + row * down
        lines += [QLineF(left - far, y, left - near, y), QLineF(right + near, y, right + far, y)]
        for column in range(1, COLUMNS):
            x = left + column * across
            lines += [QLineF(x - near, y, x + near, y), QLineF(x, y - near, x, y + near)]
    document.painter.setPen(QPen(page.SOFT, 0.1 * page.MM))
    document.painter.drawLines(lines)


def _draw_card(painter: QPainter, place: QRectF, row: TopicRow, image: QImage, about: str) -> None:
    inner = _inner(place)
    code = code_of(place)
    draw_code(painter, code, cards.scanned(row.card))
    number = QRectF(code.left(), code.bottom(), code.width(), 9 * page.MM)
    page.draw_words(painter, number, cards.printed(row.card), page.font(8, _BOLD), centred=True)
    title = QRectF(
        inner.topLeft(), QSizeF(inner.width() - code.width() - 2 * page.MM, 16 * page.MM)
    )
    page.draw_words(painter, title, row.title, page.fitting(row.title, title, 6, _BOLD))
    drawn = QRectF(
        title.left(), title.bottom() + page.MM, *(side * page.MM for side in _PICTURE_MM)
    )
    page.draw_picture(painter, drawn, image)
    foot = QRectF(inner.left(), inner.bottom() - 3 * page.MM, inner.width(), 3 * page.MM)
    page.draw_words(
        painter, foot, about, page.fitting(about, foot, 2.4, QFont.Weight.Normal), page.SOFT
    )
