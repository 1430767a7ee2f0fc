"""A picture's names as they stand on it at one size of screen and text: measured, placed, as plain data for QML."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot, inf
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from kiosk.pack.types import Caption, Diagram
from kiosk.visit.free_places import Name, Room
from kiosk.visit.names import place_names, ways_to_write
from kiosk.visit.placement import Box

SHARES = (1.0, 0.92, 0.85, 0.8, 0.75)
"""How large the picture may be, of what its room allows, so that names find a place beside it."""
LONG_MM, SMALLER_MM = 40.0, 150.0
"""From this length on a leader is worth a smaller picture, and what that costs: so much for nothing left of it."""
TIGHT = 0.92
"""Of the font's own height of a line; Theme.tightHeight."""
UNNAMED: dict[str, Any] = {"named": False, "share": 1.0, "unit": 1.0, "names": []}


def named(
    diagram: Diagram, size: tuple[float, float], mm: float, fonts: tuple[int, int], least: float
) -> dict[str, Any]:
    """How a picture with names is laid out in a room of that size: {named, share, unit, names}.

    `fonts` are the pixels of a name's letters and of the words in the picture. `share` is how much of the room the
    picture takes, at least `least`, and `unit` the pixels of one of its units; each name is {region, text, x, y, width,
    height, fromX, fromY, toX, toY}: its middle, and its leader, in pixels from the picture's corner. A part whose name
    stands in the picture already has none. `named` is false where there is no room for all names.
    """
    metrics = QFontMetricsF(font(fonts[0], QFont.Weight.DemiBold))
    words = QFontMetricsF(font(fonts[1], QFont.Weight.Bold))
    line = metrics.height() * TIGHT
    whole = min(size[0] / diagram.width, size[1] / diagram.height)
    said = standing(diagram, whole, words)
    texts = {each.text.casefold() for each in said}
    sizes = {
        region.id: ways_to_write(region.name, metrics.horizontalAdvance, line, mm)
        for region in diagram.regions
        if region.name.casefold() not in texts
    }
    if not sizes:
        return {**UNNAMED, "named": True, "unit": whole}
    written = [Box(*each.box) for each in said]
    best: tuple[float, dict[str, Any]] = (inf, UNNAMED)
    for share in SHARES:
        unit = whole * share
        if share < least or standing(diagram, unit, words) != said:
            break
        left, top = size[0] - diagram.width * unit, size[1] - diagram.height * unit
        room = Room(*size, (left / 2, top / 2), unit, mm)
        names = place_names(diagram, written, room, sizes)
        if not names:
            continue
        longest = max(hypot(n.start[0] - n.end[0], n.start[1] - n.end[1]) for n in names) / mm
        worth = longest + (1 - share) * SMALLER_MM
        if worth < best[0]:
            told = [_plain(name, room) for name in names]
            best = worth, {"named": True, "share": share, "unit": unit, "names": told}
        if longest <= LONG_MM:
            break
    return best[1]


def font(size: int, weight: QFont.Weight) -> QFont:
    """The kiosk's font with letters of so many pixels."""
    found = QFont(QGuiApplication.font())
    found.setPixelSize(size)
    found.setWeight(weight)
    return found


def standing(diagram: Diagram, unit: float, metrics: QFontMetricsF) -> tuple[Caption, ...]:
    """The words that have room in their boxes where a unit of the picture is so many pixels.

    Of words in one row, such as right and left, all or none: one alone would say something else.
    """
    fitting = set(_fitting(diagram, unit, metrics))
    broken = {_row(each) for each in diagram.words if each not in fitting}
    return tuple(each for each in diagram.words if _row(each) not in broken)


def _row(word: Caption) -> tuple[float, float]:
    return word.box[1], word.box[3]


def _fitting(diagram: Diagram, unit: float, metrics: QFontMetricsF) -> Iterator[Caption]:
    for each in diagram.words:
        width, height = each.box[2] * unit, each.box[3] * unit
        taken = metrics.boundingRect(
            QRectF(0, 0, width, 10 * height), Qt.TextFlag.TextWordWrap, each.text
        )
        if taken.width() <= width + 1 and taken.height() <= height + 1:
            yield each


def _plain(name: Name, room: Room) -> dict[str, Any]:
    left, top = room.corner
    box = name.box
    return {
        "region": name.region,
        "text": name.text,
        "x": box.x + box.width / 2 - left,
        "y": box.y + box.height / 2 - top,
        "width": box.width,
        "height": box.height,
        "fromX": name.start[0] - left,
        "fromY": name.start[1] - top,
        "toX": name.end[0] - left,
        "toY": name.end[1] - top,
    }
