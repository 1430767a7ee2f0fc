"""Writes the table of card numbers at the end of docs/cards.md from the bundled pack (`make pack`)."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.pack import cards
from kiosk.pack.reader import Pack
from kiosk.station.paths import bundled_pack

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cards.md"
HEAD = "| card | page | way |\n|---|---|---|\n"


def table(pack: Pack, language: str = "en") -> str:
    """All pages by card number, with the way to them from Home."""
    info, texts = pack.info(), pack.texts(language)
    categories = {each.id: each.title for each in pack.categories(language)}
    ways = {
        info.call_topic: "top bar, on every page",
        info.questions_topic: "bottom bar, on every page",
    }
    lines = []
    for row in sorted(pack.topics(language), key=lambda row: row.card):
        way = {
            "site": "the picture, or its name beside it",
            "treatment": categories.get(row.category, ""),
            "guide": ways.get(row.slug, texts["guides_heading"]),
        }[row.kind]
        lines.append(f"| {cards.printed(row.card)} | {row.title} | {way} |\n")
    return HEAD + "".join(lines)


def main() -> int:
    """Puts the table in the place of the one that stands there."""
    text = PAGE.read_text(encoding="utf-8")
    before = text[: text.index(HEAD)]  # it ends the page
    with Pack.open(bundled_pack()) as pack:
        PAGE.write_text(before + table(pack), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
