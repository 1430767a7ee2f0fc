"""A line of text as a QR code, for a scanner held to the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

QUIET = 4
"""Modules of plain white around a code. Source: ISO/IEC 18004, 9.1."""


def coded(text: str, side: int) -> QImage:
    """A square picture of at most `side` pixels, black on white in every theme, each module a whole number of pixels.

    Empty if the code does not find room in it.
    """
    from segno import encoder  # only a nurse's line needs it

    rows = encoder.encode(text, error="M", micro=False).matrix
    modules = len(rows) + 2 * QUIET
    pixels = side // modules
    image = QImage(modules * pixels, modules * pixels, QImage.Format.Format_RGB32)
    if image.isNull():
        return image
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(rows, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                square = QRect(x * pixels, y * pixels, pixels, pixels)
                painter.fillRect(square, Qt.GlobalColor.black)
    painter.end()
    return image
