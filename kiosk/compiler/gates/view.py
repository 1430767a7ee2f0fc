"""The content as the gates look at it: words and terms, each found once."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.authored.text import Place
from kiosk.compiler.gates.passages import Passage, of_page
from kiosk.compiler.link.linked import Linked
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import Content, PageDef
from kiosk.errors import Finding


@dataclass(frozen=True)
class View:
    """What a gate looks at. `today` is a date as YYYY-MM-DD, or empty where none is asked."""

    content: Content
    links: Linked
    today: str = ""
    _linkers: dict[str, Linker] = field(default_factory=dict)
    _passages: dict[tuple[str, str], tuple[Passage, ...]] = field(default_factory=dict)

    def linker(self, language: str) -> Linker:
        """What finds the glossary's terms in a language."""
        if language not in self._linkers:
            terms = self.content.terms.items()
            texts = {name: t.texts[language] for name, t in terms if language in t.texts}
            self._linkers[language] = Linker(texts, language)
        return self._linkers[language]

    def passages(self, page: PageDef) -> tuple[Passage, ...]:
        """All words of a page."""
        key = (page.slug, page.language)
        if key not in self._passages:
            self._passages[key] = tuple(of_page(page))
        return self._passages[key]


def finding(place: Place, code: str, message: str, hint: str = "") -> Finding:
    """A finding at a place; its level is set where all findings are gathered."""
    return Finding(place.path, place.line, place.column, code, message, hint)
