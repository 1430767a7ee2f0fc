"""A page of a PDF, and what is drawn on it."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QGuiApplication

from kiosk.paper import page

SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'
BOLD = QFont.Weight.Bold


def made(title: str = "Cards") -> bytes:
    document = page.Document(page.A4, title)
    page.draw_words(document.painter, page.box(10, 10, 50, 20), "Liver", page.font(5, BOLD))
    page.draw_svg(document.painter, page.box(10, 40, 30, 20), SQUARE)
    document.new_page()
    return document.finish()


def test_the_same_drawing_gives_the_same_bytes(qapp: QGuiApplication) -> None:
    assert made() == made()


def test_no_date_is_in_the_file(qapp: QGuiApplication) -> None:
    pdf = made()
    assert pdf.startswith(b"%PDF-")
    assert b"CreationDate" not in pdf
    assert not re.search(rb"20[2-9][0-9]-?[01][0-9]-?[0-3][0-9]", pdf)


def test_a_page_has_the_size_of_its_paper(qapp: QGuiApplication) -> None:
    sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made())
    assert [tuple(round(float(side)) for side in size) for size in sizes] == [(595, 842)] * 2


def test_words_that_are_too_long_for_an_area_are_set_smaller(qapp: QGuiApplication) -> None:
    area = page.box(0, 0, 40, 12)
    large = page.fitting("Liver", area, 6, BOLD)
    small = page.fitting("Belly lining surgery and heated chemotherapy", area, 6, BOLD)
    assert large.pixelSize() == 6 * page.MM
    assert small.pixelSize() < large.pixelSize()
    assert page.height_of("Belly lining surgery and heated chemotherapy", small, 4000) <= 1200
