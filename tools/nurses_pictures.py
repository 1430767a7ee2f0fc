"""Makes the pictures of docs/nurses.md from the bundled pack (`make pack`): `tools/nurses_pictures.py`.

Needs no display. The card is taken from the printed sheet, which `pdftoppm` (poppler-utils) renders.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.pack import cards as numbers
from kiosk.pack.reader import Pack
from kiosk.paper import cards, page
from kiosk.screen.engine import application
from kiosk.station.config.model import Config, Staff
from kiosk.station.paths import bundled_pack
from kiosk.tour.options import TourOptions
from kiosk.tour.walk import Driver
from tools.readme_pictures import MOST_BYTES, PICTURES, indexed

PIN, SLUG, VISIT = "2468", "ablation", "before-ablation"
FAVOURITES = ("liver", "ablation", "chemotherapy", "ostomy")
WIDTHS = {"pad.png": 480, "panel.png": 1000, "guided.png": 1000, "card.png": 640}
"""How wide each picture is, in pixels."""
DPI = 254


def main() -> int:
    """Writes every picture; 1 if one comes out too large."""
    application(["waypost"])
    with Pack.open(bundled_pack()) as pack:
        made = {**dict(_screens(pack)), "card.png": _card(pack)}
    large = 0
    for name, picture in made.items():
        path = PICTURES / name
        smooth = Qt.TransformationMode.SmoothTransformation
        indexed(picture.scaledToWidth(WIDTHS[name], smooth)).save(str(path), quality=0)
        print(f"{name}: {path.stat().st_size // 1000} kB")
        large += path.stat().st_size > MOST_BYTES
    return 1 if large else 0


def _screens(pack: Pack) -> Iterator[tuple[str, QImage]]:
    config = Config(staff_pin=PIN, staff=Staff(favourites=FAVOURITES))
    driver = Driver(pack, TourOptions(directory=PICTURES, language="en", config=config))
    kiosk = driver.kiosk
    row = pack.topic_row("en", SLUG)
    assert row is not None
    printed = numbers.printed(row.card)
    kiosk.goHome()
    kiosk.staff.open()
    for digit in printed[:-1] + str((int(printed[-1]) + 1) % 10):
        kiosk.staff.type(digit)
    yield "pad.png", _sheet(driver)
    kiosk.staff.ask("pin")
    for digit in PIN:
        kiosk.staff.type(digit)
    kiosk.staff.enter()
    yield "panel.png", _sheet(driver)
    kiosk.staff.panel.close()
    kiosk.beginGuided(VISIT)
    kiosk.guided.next()
    (bar,) = driver.shown("BottomBar_")
    yield "guided.png", _part(driver, bar)
    driver.screen.close()


def _sheet(driver: Driver) -> QImage:
    """What lies over the page, without the page."""
    driver.grab()
    (card,) = driver.shown("Card_")
    return _part(driver, card)


def _part(driver: Driver, item: QQuickItem) -> QImage:
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return driver.grab().copy(area.toAlignedRect())


def _card(pack: Pack) -> QImage:
    """The card of a page as it comes out of the printer."""
    paper = page.LETTER
    languages = [each for each in pack.info().languages if each.code == "en"]
    rows = sorted(pack.topics("en"), key=lambda row: row.card)
    index = [row.slug for row in rows].index(SLUG)
    sheet, place = divmod(index, cards.COLUMNS * cards.ROWS)
    with TemporaryDirectory() as folder:
        pdf = Path(folder) / "cards.pdf"
        pdf.write_bytes(cards.cards_pdf(pack, languages, paper))
        number = str(sheet + 1)
        command = ["pdftoppm", "-r", str(DPI), "-f", number, "-l", number, "-png", "-singlefile"]
        subprocess.run([*command, str(pdf), str(Path(folder) / "sheet")], check=True)
        image = QImage(str(Path(folder) / "sheet.png"))
    box = list(cards.places(paper))[place]
    unit = DPI / 25.4 / page.MM
    corner = (round(box.x() * unit), round(box.y() * unit))
    return image.copy(QRect(*corner, round(box.width() * unit), round(box.height() * unit)))


if __name__ == "__main__":
    sys.exit(main())
