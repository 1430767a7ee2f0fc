"""Where the sentences of running text begin and end, by the rules of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kiosk.compiler.words.known import KNOWN, any_of, language_of
from kiosk.compiler.words.language import Language

_CLOSING = "[”’»\"')」』）]*"


def spans(words: str, language: str = "") -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, blanks around it left out; a colon ends one, as the lead-in of a list does.

    A language without rules of its own gets those of all others.
    """
    ending, short, before_number = _rules(language)
    start = 0
    for end in ending.finditer(words):
        stop = end.start() + len(end[0].rstrip())
        said = words[start : end.start()]
        if not said.strip() or short.search(said):
            continue
        if words[end.end() : end.end() + 1].isdigit() and before_number.search(said):
            continue
        yield _trimmed(words, start, stop)
        start = end.end()
    if words[start:].strip():
        yield _trimmed(words, start, len(words))


def split(words: str, language: str = "") -> Iterator[tuple[int, str]]:
    """Offset and words of each sentence."""
    return ((start, words[start:end]) for start, end in spans(words, language))


def utf16_spans(words: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """As `spans`, counted as Qt does: what lies beyond U+FFFF is two."""
    found = spans(words, language)
    if max(words, default="") <= "\uffff":
        return tuple(found)
    return tuple((_units(words[:start]), _units(words[:end])) for start, end in found)


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    said = words[start:end]
    return start + len(said) - len(said.lstrip()), start + len(said.rstrip())


@cache
def _rules(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    own, others = language_of(language), KNOWN.values()
    return (
        _ends(own),
        _at_end(own.abbreviations or any_of([each.abbreviations for each in others])),
        _at_end(own.before_number or any_of([each.before_number for each in others])),
    )


def _ends(language: Language) -> re.Pattern[str]:
    before_blank = rf"(?<=[{language.ends}{language.ends_alone}]){_CLOSING}\s+"
    alone = rf"|(?<=[{language.ends_alone}]){_CLOSING}(?=\S)" if language.ends_alone else ""
    return re.compile(before_blank + alone)


def _at_end(patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{patterns})\.$")
