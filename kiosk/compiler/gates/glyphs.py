"""Signs that no font of the kiosk can draw: a machine without other fonts shows a box instead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from unicodedata import normalize

from kiosk.authored.text import Place
from kiosk.compiler.gates.drawn import DRAWN
from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.view import View, finding
from kiosk.errors import Finding

CODE = "no-glyph"
MOST = 10
"""So many signs of one file are told: a whole script without a font is one mistake."""
_INSTEAD = {
    "\u2010": "type -",
    "\u2011": "type -: no line is broken between it and a digit",
    "\u00b5": "type μ U+03BC",
    "\u202f": "type a plain blank",
    "\ufb01": "type fi as two letters",
    "\ufb02": "type fl as two letters",
    "\u2192": "say 'then' or 'to'",
    "\u2713": "say 'yes' or 'done'",
}
_HINT = "say it in words, or with a sign that the font has"


def find(view: View) -> Iterator[Finding]:
    """The first of each such sign in each file whose words readers see."""
    told: dict[str, set[str]] = defaultdict(set)
    for passage in _passages(view):
        for sign in _missing(passage.words):
            place = passage.place(max(passage.words.find(sign), 0))
            yield from _told(place, sign, told[place.path])
    for term in view.content.terms.values():
        for text in term.texts.values():
            for sign in _missing(text.say):
                place = text.term.place()
                yield from _told(place, sign, told[place.path])
    for source in view.content.sources.values():
        for words in (source.title, source.organisation, source.year, source.address):
            for sign in _missing(words):
                place = source.key.place()
                yield from _told(place, sign, told[place.path])


def _passages(view: View) -> Iterator[Passage]:
    for page in view.content.pages.values():
        yield from view.passages(page)
    for language in view.content.languages:
        yield from around_pages(view.content, language)


def _missing(words: str) -> list[str]:
    """The signs of some words that cannot be drawn, composed as far as they can be."""
    if words.isascii() or DRAWN.issuperset(words):
        return []
    return sorted(set(normalize("NFC", words)) - DRAWN)


def _told(place: Place, sign: str, told: set[str]) -> Iterator[Finding]:
    if sign in told or len(told) > MOST:
        return
    told.add(sign)
    message = f"the kiosk's font has no sign for U+{ord(sign):04X} '{sign}'"
    if len(told) > MOST:
        message = "the kiosk's font lacks more signs of this file, from here on"
    yield finding(place, CODE, message, _INSTEAD.get(sign, _HINT))
