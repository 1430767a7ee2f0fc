"""Whether pictures are drawn with as many pixels as the screen shows of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.pictures.painted import LARGEST_PX
from tests.ui.things import descendants

TOLERANCE_PX = 1.01
"""Sizes are rounded to whole pixels."""


def pictures(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every picture in sight."""
    for item in descendants(window.contentItem()):
        source = item.property("source")
        if source is not None and item.inherits("QQuickImageBase") and not source.isEmpty():
            yield item


def unsharp(window: QQuickWindow) -> list[str]:
    """Pictures that are not drawn for the pixels they are painted with, and how they are drawn."""
    ratio = window.devicePixelRatio()
    found = []
    for item in pictures(window):
        source = item.property("source").toString()
        if source.startswith("image://plate/"):
            drawn = tuple(int(number) for number in source.split("/")[3:5])
            corner = item.property("corner") * item.scale() * ratio
            painted = (corner, item.property("outlineWidth") * ratio)
        else:
            drawn, painted = _sizes(item, ratio)
        if max(drawn) < LARGEST_PX and not _alike(drawn, painted):
            found.append(f"{source}: {drawn} painted with {painted}")
    return found


def _alike(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(a - b) <= TOLERANCE_PX for a, b in zip(one, other, strict=True))


def _sizes(item: QQuickItem, ratio: float) -> tuple[tuple[float, float], tuple[float, float]]:
    box = QRectF(QPointF(), QPointF(item.property("paintedWidth"), item.property("paintedHeight")))
    if round(item.rotation()) % 180:
        painted = item.mapRectToScene(box).size().transposed() * ratio
    else:
        painted = item.mapRectToScene(box).size() * ratio
    size = item.property("sourceSize")
    return (size.width(), size.height()), (painted.width(), painted.height())
