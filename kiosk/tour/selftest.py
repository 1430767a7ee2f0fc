"""`kiosk --selftest PNG`: loads every page once, to prove program, pack and platform."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage, QImageWriter

from kiosk.errors import UsageError
from kiosk.pack.reader import Pack
from kiosk.screen.engine import FAMILY, application
from kiosk.screen.environment import prepare_environment
from kiosk.station.paths import bundled_pack
from kiosk.tour.options import TourOptions
from kiosk.tour.walk import Driver

_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


def selftest(png: Path, pack: Path | None) -> int:
    """Loads every page in every language, saves a picture of Home; 1 if Qt warned of anything.

    Raises PackError if the pack does not open, UsageError if the picture cannot be written.
    """
    started = time.monotonic()
    prepare_environment("offscreen")
    faults: list[str] = []
    previous = qInstallMessageHandler(_into(faults))
    try:
        application(["waypost"])
        if FAMILY not in QFontDatabase.families():
            faults.append(f"the font {FAMILY} is not there")
        with Pack.open(pack or bundled_pack()) as opened:
            languages = [each.code for each in opened.info().languages]
            pages = sum(_visit(opened, language, png) for language in languages)
    finally:
        qInstallMessageHandler(previous)
        for fault in dict.fromkeys(faults):
            print(f"kiosk: {fault}", file=sys.stderr)
    verdict = f"FAILED ({len(faults)} times Qt complained)" if faults else "passed"
    print(f"self-test {verdict}: {pages} pages in {time.monotonic() - started:.1f} s")
    return 1 if faults else 0


def _into(faults: list[str]):  # noqa: ANN202 - a handler as Qt wants it
    def handle(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind not in _HARMLESS:
            faults.append(message)

    return handle


def _visit(pack: Pack, language: str, png: Path) -> int:
    pages = 0
    driver = Driver(pack, TourOptions(png.parent, language=language))
    try:
        for name, image in _pages(driver, pack, language):
            pages += 1
            if name == "home" and not QImageWriter(str(png), b"png").write(image):
                raise UsageError(f"{png}: cannot be written: choose another place for the picture")
    finally:
        driver.screen.close()
    return pages


def _pages(driver: Driver, pack: Pack, language: str) -> Iterator[tuple[str, QImage]]:
    kiosk = driver.kiosk
    yield "start", driver.grab()
    kiosk.begin()
    yield "home", driver.grab()
    for category in pack.categories(language):
        kiosk.openCategory(category.id)
        yield category.id, driver.grab()
    for opens in (kiosk.openGuides, kiosk.openWords, kiosk.openSearch):
        opens()
        yield "list", driver.grab()
    for slug in driver.slugs():
        kiosk.openTopic(slug)
        yield slug, driver.grab()
    kiosk.openDiagram(pack.info().home_diagram, "")
    yield "diagram", driver.grab()
