"""The shape of a page: short sections, and something to look at every now and then."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authored.text import Place
from kiosk.compiler.gates.passages import TOP, of_block
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import BlockDef, PageDef
from kiosk.compiler.words.counting import length
from kiosk.errors import Finding

LONGEST_SECTION = 150
LONGEST_STRETCH = 250


def find(view: View) -> Iterator[Finding]:
    """Sections and stretches of text that are too long."""
    for page in view.content.pages.values():
        yield from _sections(page)
        yield from _stretches(page)


def _sections(page: PageDef) -> Iterator[Finding]:
    section, words, place = TOP, 0, page.place
    for block in page.blocks:
        if block.content.opens_section:
            yield from _too_long(section, words, place)
            section, words, place = block.block_id, 0, block.place
        elif not block.content.card:
            words += _words(block)
    yield from _too_long(section, words, place)


def _too_long(section: str, words: int, place: Place) -> Iterator[Finding]:
    if words > LONGEST_SECTION:
        message = f"the section '{section}' has {words} words"
        hint = f"at most {LONGEST_SECTION}; divide it with a ### heading, or say less"
        yield finding(place, "section-length", message, hint)


def _stretches(page: PageDef) -> Iterator[Finding]:
    words = 0
    for block in page.blocks:
        before = words
        words = 0 if block.content.seen else words + _words(block)
        if before <= LONGEST_STRETCH < words:
            message = f"{words} words without a figure, callout, steps, numbers or table"
            hint = f"at least one every {LONGEST_STRETCH} words"
            yield finding(block.place, "page-shape", message, hint)


def _words(block: BlockDef) -> int:
    return sum(length(passage.words) for passage in of_block(block, ""))
