"""Words to avoid, wherever readers see them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kiosk.compiler.gates.passages import Passage, around_pages
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.words.known import language_of
from kiosk.errors import Finding


def find(view: View) -> Iterator[Finding]:
    """Each word to avoid. Inside a glossary term it may stand: a touch explains it there."""
    for page in view.content.pages.values():
        for passage in view.passages(page):
            yield from _in(view, page.language, passage)
    for language in view.content.languages:
        own = ""
        for passage in around_pages(view.content, language):
            own = passage.words if passage.role == "term" else own
            if passage.role != "term":
                yield from _in(view, language, passage)


def _in(view: View, language: str, passage: Passage) -> Iterator[Finding]:
    entries = _entries(language)
    if entries is None:
        return
    whole, each = entries
    for match in outside_terms(view, language, list(whole.finditer(passage.words))):
        instead = next(say for pattern, say in each if pattern.fullmatch(match[0]))
        place = passage.place(match.start())
        yield finding(place, "avoid-word", f"'{match[0]}'", f"say: {instead}")


def outside_terms(
    view: View, language: str, matches: Sequence[re.Match[str]]
) -> Iterator[re.Match[str]]:
    """What was found in some words of a language but for what stands in a term of the glossary."""
    if not matches:
        return
    terms = [(start, end) for start, end, _ in view.linker(language).found(matches[0].string)]
    for match in matches:
        if not any(start <= match.start() and match.end() <= end for start, end in terms):
            yield match


@cache
def _entries(language: str) -> tuple[re.Pattern[str], list[tuple[re.Pattern[str], str]]] | None:
    """One pattern for all words, and each word's own with what to say instead."""
    lines = [line.split(" -> ") for line in language_of(language).avoid.strip().splitlines()]
    if not lines:
        return None
    every = "|".join(f"(?:{pattern})" for pattern, _ in lines)
    whole = re.compile(rf"(?<![\w-])(?:{every})(?!\w)", re.IGNORECASE)
    return whole, [(re.compile(pattern, re.IGNORECASE), say) for pattern, say in lines]
