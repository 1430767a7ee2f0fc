"""Prints as JSON where a hand must touch the kiosk.

`python -m tests.bench.places PACK WIDTH HEIGHT MM_PER_PX`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.reader import Pack
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.tour.options import TourOptions
from kiosk.tour.walk import Driver

WAYS = ("TouchTile", "LinkRow")
INCH_MM = 25.4


def main(arguments: list[str]) -> int:
    """Loads Home and a page out of sight and looks where their tiles are."""
    pack = Path(arguments[0])
    width, height = map(int, arguments[1:3])
    mm_per_px = float(arguments[3])
    with Pack.open(pack) as opened:
        driver = driver_on(opened, width, height, mm_per_px)
        driver.kiosk.begin()
        driver.grab()
        window = driver.screen.window
        assert isinstance(window, QQuickWindow)
        root = window.contentItem()
        ways = [_centre(item) for item in _visible(root) if _kind(item) in WAYS]
        driver.kiosk.openTopic(driver.slugs()[0])
        driver.grab()
        home = [_centre(item) for item in _visible(root) if item.property("text") == "Home"]
        driver.screen.close()
    print(json.dumps({"pages": ways, "home": home[0], "begin": [width / 2, height / 2]}))
    return 0


def driver_on(pack: Pack, width: int, height: int, mm_per_px: float) -> Driver:
    """The kiosk on a screen of so many pixels and millimetres a pixel, with the application object made for it."""
    diagonal = (width**2 + height**2) ** 0.5 * mm_per_px / INCH_MM
    prepare_environment()
    application(["waypost"])
    return Driver(pack, TourOptions(Path(), (width, height), diagonal))


def _visible(item: QQuickItem) -> list[QQuickItem]:
    """The item and all within it that is shown."""
    if not item.isVisible():
        return []
    return [item, *(below for child in item.childItems() for below in _visible(child))]


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_")[0]


def _centre(item: QQuickItem) -> list[float]:
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return [at.x(), at.y()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
