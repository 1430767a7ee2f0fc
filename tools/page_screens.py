"""How many screens each page takes, measured on the screen itself.

`python tools/page_screens.py` writes the table in docs/content.md; with names of topics it prints, section by section,
how much of a screen each takes (over 1 it has to be scrolled).
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem

from kiosk.pack.reader import Pack
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.station.paths import bundled_pack
from kiosk.tour.options import TourOptions
from kiosk.tour.walk import Driver

PAGE = Path(__file__).resolve().parent.parent / "docs" / "content.md"
START, END = "<!-- screens -->\n", "<!-- /screens -->"
SCREENS = {
    "1920x1080": ((1920, 1080), 23.8),
    "1080x1920": ((1080, 1920), 23.8),
    "1366x768": ((1366, 768), 15.6),
}
SLACK = 4
"""Pixels that nobody sees missing."""


@dataclass(frozen=True)
class Section:
    """A section of a page: how much of a screen it takes; `more` is what comes with numbers and sources."""

    section_id: str
    kind: str
    more: bool
    share: float

    @property
    def screens(self) -> int:
        return max(1, math.ceil(self.share))


@dataclass(frozen=True)
class Measured:
    """A page; its first screen comes first."""

    slug: str
    sections: tuple[Section, ...]

    @property
    def screens(self) -> int:
        """From the title to what everybody should know, section by section."""
        return sum(section.screens for section in self.sections if not section.more)

    @property
    def own(self) -> int:
        """Sections of its own before the numbers."""
        return sum(s.kind in ("section", "signs") and not s.more for s in self.sections)


def measure(
    pack: Pack,
    language: str,
    screen: str,
    slugs: list[str],
    *,
    drawn: bool = True,
) -> Iterator[Measured]:
    """Every page of `slugs`, or of the pack, as it is laid out on a screen.

    If sections are not `drawn` they are measured faster, without the buttons beside what does not fit.
    """
    size, diagonal = SCREENS[screen]
    options = TourOptions(Path("."), size=size, diagonal=diagonal, language=language)
    driver = Driver(pack, options)
    kiosk = driver.kiosk
    kiosk.begin()
    kiosk.openTopic(driver.slugs()[0])
    driver.grab()
    try:
        for slug in slugs or driver.slugs():
            kiosk.goHome()
            kiosk.openTopic(slug)
            found = []
            for section in kiosk.topic.sections:
                kiosk.openSection(section["blockId"])
                if drawn or not section["blockId"]:
                    driver.grab()
                else:  # what the section before was made of goes
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                share = _share(driver)
                name = section["blockId"] or "first"
                found.append(Section(name, section["kind"], section["more"], share))
            yield Measured(slug, tuple(found))
    finally:
        driver.screen.close()


def _share(driver: Driver) -> float:
    for item in driver.shown("PageFlick"):
        for child in item.childItems():
            if isinstance(child, QQuickItem) and child.inherits("QQuickFlickable"):
                return max(0.0, child.property("contentHeight") - SLACK) / child.height()
    raise LookupError("nothing on this screen scrolls")


def table(pack: Pack) -> str:
    """The table of docs/content.md."""
    heads = ["screen", "language", "first screens that fit", "sections that fit", "need two"]
    heads += ["need more", "sections, median and most", "screens, median and most"]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for screen in SCREENS:
        for language in pack.info().languages:
            pages = [page for page in measure(pack, language.code, screen, []) if page.sections]
            sections = [section for page in pages for section in page.sections[1:]]
            counts = [sum(s.screens == n for s in sections) for n in (1, 2)]
            own, ways = [p.own for p in pages], [p.screens for p in pages]
            first = sum(page.sections[0].screens == 1 for page in pages)
            lines.append(
                f"| {screen} | {language.code} | {first} of {len(pages)} "
                f"| {counts[0]} of {len(sections)} ({100 * counts[0] / len(sections):.0f} %) "
                f"| {counts[1]} | {len(sections) - sum(counts)} "
                f"| {statistics.median(own):.0f}, {max(own)} "
                f"| {statistics.median(ways):.0f}, {max(ways)} |"
            )
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Prints pages, or puts the table between its marks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("topics", nargs="*")
    parser.add_argument("--screen", choices=SCREENS, default="1920x1080")
    parser.add_argument("--pack", type=Path, default=bundled_pack())
    options = parser.parse_args(arguments)
    prepare_environment()
    application(["waypost"])
    with Pack.open(options.pack) as pack:
        if not options.topics:
            text = PAGE.read_text(encoding="utf-8")
            before, _, rest = text.partition(START)
            text = before + START + table(pack) + END + rest.partition(END)[2]
            PAGE.write_text(text, encoding="utf-8")
            return 0
        for language in pack.info().languages:
            for page in measure(pack, language.code, options.screen, options.topics):
                print(f"{page.slug} {language.code}: {page.own} sections, {page.screens} screens")
                for s in page.sections:
                    print(f"   {'!' if s.share > 1 else ' '} {s.section_id}: {s.share:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
