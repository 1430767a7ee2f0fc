"""Advice on when to call stands in signs.yaml and nowhere else, so that no two pages can say it differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authored.text import Place
from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.phrases import Phrases
from kiosk.compiler.gates.view import View, finding
from kiosk.errors import Finding
from kiosk.pack.types import EMERGENCY_NUMBER

_FREE = frozenset({"question"})
"""Questions for the team may ask when to call."""
_NO_WORD = re.compile(r"[\W_]+")
_HINT = "name the sign in ::: signs; a new or another sign is a change of signs.yaml"


def find(view: View) -> Iterator[Finding]:
    """Each piece of advice on calling, and each sign's words, outside signs.yaml."""
    if not view.content.signs.signs:
        return
    for language in view.content.languages:
        words = view.content.words.get(language)
        if words is None or not words.advice:
            place = Place(f"{_root(view)}language/{language}.yaml")
            message = f"no phrases tell what advice on calling is in '{language}'"
            yield finding(place, "loose-advice", message, "advice: {phrases: [...]}")
    asked = {language: _Asked(view, language) for language in view.content.languages}
    for page in view.content.pages.values():
        for passage in view.passages(page):
            if passage.role not in _FREE:
                yield from asked[page.language].of(passage)
    for language in view.content.languages:
        for passage in around_pages(view.content, language):
            if passage.role not in {"pack", "sign", "question"}:
                yield from asked[language].of(passage)


def _root(view: View) -> str:
    path = next(iter(view.content.signs.signs.values())).key.place().path
    return path.removesuffix("signs.yaml")


def _bare(words: str) -> str:
    return f" {_NO_WORD.sub(' ', words.casefold()).strip()} "


class _Asked:
    """What may stand nowhere but in the table, in one language."""

    def __init__(self, view: View, language: str) -> None:
        own = view.content.words[language]
        self.phrases = Phrases(own.advice, own.advice_meant)
        signs = view.content.signs.signs.values()
        self.signs = [(_bare(s.texts[language]), s) for s in signs if language in s.texts]

    def of(self, passage: Passage) -> Iterator[Finding]:
        """Each such thing in a passage."""
        for match in self.phrases.found(passage.words):
            message = f"'{match[0]}' is advice on when to call"
            yield finding(passage.place(match.start()), "loose-advice", message, _HINT)
        if EMERGENCY_NUMBER in passage.words:
            message = f"{EMERGENCY_NUMBER} outside signs.yaml and pack.yaml"
            yield finding(passage.place(), "loose-advice", message, _HINT)
        bare = _bare(passage.words)
        for words, sign in self.signs:
            if words in bare:
                where = sign.key.place()
                message = (
                    f"these are the words of the sign '{sign.key}' ({where.path}:{where.line})"
                )
                yield finding(passage.place(), "loose-advice", message, _HINT)
