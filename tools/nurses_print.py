"""Prints docs/nurses.md on two sheets: `tools/nurses_print.py [PDF]`, build/nurses.pdf unless named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from kiosk.paper import page

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "nurses.md"
DPI, SIZE_PT = 96, 9
MARGINS_MM = QMarginsF(14, 10, 14, 10)
WIDTHS = {"pad": 75, "card": 139, "guided": 380, "panel": 215}
"""How wide each picture is printed, in 96ths of an inch."""
ABOVE = {0: 2, 1: 0, 2: 9}
"""The space above text and headings of each level, in the same unit."""


def laid_out(paper: page.Paper) -> QTextDocument:
    """The page as it goes on sheets of a paper; `pageCount()` says how many."""
    page.begin()
    document = QTextDocument()
    document.setBaseUrl(QUrl.fromLocalFile(f"{PAGE.parent}/"))
    document.setDocumentMargin(0)
    document.setIndentWidth(24)
    lettering = QFont(page.FAMILY)
    lettering.setPointSizeF(SIZE_PT)
    document.setDefaultFont(lettering)
    document.setMarkdown(PAGE.read_text(encoding="utf-8"))
    _tighten(document)
    width = paper.width_mm - MARGINS_MM.left() - MARGINS_MM.right()
    height = paper.height_mm - MARGINS_MM.top() - MARGINS_MM.bottom()
    document.setPageSize(QSizeF(width, height) * DPI / 25.4)
    return document


def _tighten(document: QTextDocument) -> None:
    """Less space between lines, and pictures as wide as they are to be."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        spaced = QTextBlockFormat()
        spaced.setTopMargin(ABOVE.get(block.blockFormat().headingLevel(), 0))
        spaced.setBottomMargin(2)
        cursor.mergeBlockFormat(spaced)
        _size_pictures(cursor, block.length())
        block = block.next()


def _size_pictures(cursor: QTextCursor, length: int) -> None:
    for _ in range(length - 1):
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat().objectType() == QTextFormat.ObjectTypes.ImageObject.value:
            picture = cursor.charFormat().toImageFormat()
            picture.setWidth(WIDTHS[Path(picture.name()).stem])
            cursor.setCharFormat(picture)
        cursor.setPosition(cursor.position())


def main(path: Path) -> int:
    """Writes the PDF, on Letter."""
    document = laid_out(page.LETTER)
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(300)
    document.print_(writer)
    print(f"{path}: {document.pageCount()} sheets")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "nurses.pdf"))
