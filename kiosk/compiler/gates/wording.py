"""A translation's words: one for each term, none of those that are not used, and one version of each line.

The lists stand in language/<code>.yaml.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from kiosk.compiler.gates.pairs import Pair, pairs
from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.phrases import found
from kiosk.compiler.gates.sentences import split
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import LanguageWords
from kiosk.compiler.text import Place
from kiosk.errors import Finding


def find(view: View) -> Iterator[Finding]:
    """Unused words, terms translated otherwise, and lines of the first language with two versions."""
    for language in view.content.languages:
        words = view.content.words.get(language, LanguageWords())
        yield from _unused(view, language, words)
        if language != view.content.languages[0]:
            both = list(pairs(view, language))
            yield from _terms(both, words)
            yield from _versions(both, words)


def _unused(view: View, language: str, words: LanguageWords) -> Iterator[Finding]:
    passages = [
        passage
        for page in view.content.pages.values()
        if page.language == language
        for passage in view.passages(page)
    ]
    for passage in (*passages, *around_pages(view.content, language)):
        for match in found(passage.words, [phrase for phrase, _ in words.unused]):
            use = next(use for phrase, use in words.unused if found(match[0], [phrase]))
            message = f"'{match[0]}' is not used here"
            yield finding(passage.place(match.start()), "unused-word", message, f"write: {use}")


def _terms(both: list[Pair], words: LanguageWords) -> Iterator[Finding]:
    for one, other in both:
        for term in words.terms:
            said = found(one.words, term.source)
            if said and not found(other.words, term.own):
                own = ", ".join(each.value for each in term.own)
                message = f"'{said[0][0]}' is said otherwise here"
                yield finding(other.place(), "term-choice", message, f"write: {own}")


def _versions(both: list[Pair], words: LanguageWords) -> Iterator[Finding]:
    """Whole passages, and sentences where both have as many; the version that is seldom is the finding."""
    meant = {_plain(line.value) for line in words.meant}
    versions: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for one, other in both:
        for line, own, place in _lines(one, other):
            if line not in meant:
                versions[line][own].append(place)
    for line, said in versions.items():
        if len(said) > 1:
            usual = Counter({own: len(places) for own, places in said.items()}).most_common(1)[0][0]
            where = said[usual][0]
            for own, places in said.items():
                for place in places if own != usual else ():
                    message = (
                        f"“{_short(line)}” is said in another way at {where.path}:{where.line}"
                    )
                    hint = f"there: “{_short(usual)}”; or name the line under 'meant'"
                    yield finding(place, "two-versions", message, hint)


def _lines(one: Passage, other: Passage) -> Iterator[tuple[str, str, Place]]:
    yield _plain(one.words), _plain(other.words), other.place()
    ours, theirs = list(split(one.words)), list(split(other.words))
    if len(ours) == len(theirs) > 1:
        for (_, line), (start, own) in zip(ours, theirs, strict=True):
            yield _plain(line), _plain(own), other.place(start)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57].rstrip()}..."
