"""The content as the gates look at it: words and terms, each found once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.authored.text import Place
from kiosk.compiler.gates.passages import FRAGMENTS, Passage, of_page
from kiosk.compiler.gates.sentences import Sentence, sentences
from kiosk.compiler.link.linked import Linked
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import Content, PageDef
from kiosk.compiler.words.known import language_of
from kiosk.errors import Finding

Read = tuple[tuple[Passage, list[Sentence]], ...]


@dataclass(frozen=True)
class View:
    """What a gate looks at. `today` is a date as YYYY-MM-DD, or empty where none is asked.

    `faulty` are the paths of files with findings from before: what they say is not what it will be, so no
    translation is held to it.
    """

    content: Content
    links: Linked
    today: str = ""
    faulty: frozenset[str] = frozenset()
    _passages: dict[tuple[str, str], tuple[Passage, ...]] = field(default_factory=dict)
    _sentences: dict[tuple[str, str], Read] = field(default_factory=dict)

    def linker(self, language: str) -> Linker:
        """What finds the glossary's terms in a language."""
        return self.links.linkers[language]

    def passages(self, page: PageDef) -> tuple[Passage, ...]:
        """All words of a page."""
        key = (page.slug, page.language)
        if key not in self._passages:
            self._passages[key] = tuple(of_page(page))
        return self._passages[key]

    def read(self, passages: Iterable[Passage], language: str) -> Read:
        """Some passages with their sentences."""
        linker, plain_word = self.linker(language), language_of(language).plain_word
        return tuple((each, sentences(each, linker, plain_word)) for each in passages)

    def prose(self, page: PageDef) -> Read:
        """What of a page is read as sentences, in reading order."""
        key = (page.slug, page.language)
        if key not in self._sentences:
            prose = (each for each in self.passages(page) if each.role not in FRAGMENTS)
            self._sentences[key] = self.read(prose, page.language)
        return self._sentences[key]


def finding(place: Place, code: str, message: str, hint: str = "") -> Finding:
    """A finding at a place; its level is set where all findings are gathered."""
    return Finding(place.path, place.line, place.column, code, message, hint)
