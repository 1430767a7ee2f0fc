"""The typeface as it is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.station.paths import resource

FONTS = sorted(resource("assets/fonts").glob("*.ttf"))


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_zero_has_nothing_in_its_middle(file: Path, qapp: QGuiApplication) -> None:
    font = QRawFont(str(file), 100)
    [zero, eight] = font.glyphIndexesForString("08")
    middle = {}
    for glyph in (zero, eight):
        path = font.pathForGlyph(glyph)
        box = path.boundingRect()
        middle[glyph] = [
            path.contains(QPointF(box.center().x(), box.top() + box.height() * share / 10))
            for share in range(1, 10)
        ]
    assert not any(middle[zero][2:-2])
    assert any(middle[eight][2:-2])
