"""A translation's words: one for each term, none of those that are not used, and one version of each line.

The lists stand in language/<code>.yaml.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kiosk.authored.text import Place
from kiosk.compiler.gates.avoid import outside_terms
from kiosk.compiler.gates.pairs import Pair, pairs
from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.phrases import Phrases
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import LanguageWords
from kiosk.compiler.words.sentences import split
from kiosk.errors import Finding

Spot = tuple[Passage, int]
"""A line of a translation: its passage, and where in it the line begins."""


def find(view: View) -> Iterator[Finding]:
    """Unused words, terms translated otherwise, and lines of the first language with two versions."""
    for language in view.content.languages:
        words = view.content.words.get(language, LanguageWords())
        yield from _unused(view, language, words)
        if language != view.content.languages[0]:
            both = list(pairs(view, language))
            yield from _terms(both, words)
            yield from _versions(both, words, (view.content.languages[0], language))


def _unused(view: View, language: str, words: LanguageWords) -> Iterator[Finding]:
    every = Phrases(phrase for phrase, _ in words.unused)
    each = [(Phrases([phrase]), use) for phrase, use in words.unused]
    passages = [
        passage
        for page in view.content.pages.values()
        if page.language == language
        for passage in view.passages(page)
    ]
    for passage in (*passages, *around_pages(view.content, language)):
        found = every.found(passage.words)
        for match in found if passage.role == "term" else outside_terms(view, language, found):
            use = next(use for phrase, use in each if phrase.found(match[0]))
            message = f"'{match[0]}' is not used here"
            yield finding(passage.place(match.start()), "unused-word", message, f"write: {use}")


def _terms(both: list[Pair], words: LanguageWords) -> Iterator[Finding]:
    every = Phrases(phrase for term in words.terms for phrase in term.source)
    each = [(Phrases(term.source), Phrases(term.own), term) for term in words.terms]
    for one, other in both:
        for source, own, term in each if every.found(one.words) else ():
            said = source.found(one.words)
            if said and not own.found(other.words):
                instead = ", ".join(phrase.value for phrase in term.own)
                message = f"'{said[0][0]}' is said otherwise here"
                yield finding(other.place(), "term-choice", message, f"write: {instead}")


def _versions(
    both: list[Pair], words: LanguageWords, languages: tuple[str, str]
) -> Iterator[Finding]:
    """Whole passages, and sentences where both have as many; the version that is seldom is the finding."""
    meant = {_plain(line.value) for line in words.meant}
    versions: dict[str, dict[str, list[Spot]]] = defaultdict(lambda: defaultdict(list))
    for one, other in both:
        for line, own, spot in _lines(one, other, languages):
            if line not in meant:
                versions[line][own].append(spot)
    for line, said in versions.items():
        usual = max(said, key=lambda own: len(said[own]))
        for own, spots in said.items():
            for passage, start in spots if own != usual else ():
                where = _place(said[usual][0])
                message = f"“{_short(line)}” is said in another way at {where.path}:{where.line}"
                hint = f"there: “{_short(usual)}”; or name the line under 'meant'"
                yield finding(passage.place(start), "two-versions", message, hint)


def _lines(
    one: Passage, other: Passage, languages: tuple[str, str]
) -> Iterator[tuple[str, str, Spot]]:
    yield _plain(one.words), _plain(other.words), (other, 0)
    first, second = languages
    ours, theirs = list(split(one.words, first)), list(split(other.words, second))
    if len(ours) == len(theirs) > 1:
        for (_, line), (start, own) in zip(ours, theirs, strict=True):
            yield _plain(line), _plain(own), (other, start)


def _place(spot: Spot) -> Place:
    passage, start = spot
    return passage.place(start)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57].rstrip()}..."
