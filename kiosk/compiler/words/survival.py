"""Finds figures about how long people live: they belong in a numbers block with its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.compiler.words.known import KNOWN, any_of
from kiosk.compiler.words.language import Survival

_SENTENCE = re.compile(r"[^.!?。！？؟]+(?:[.!?؟](?=\S)[^.!?。！？؟]*)*")
# A number, but not one in a name such as 5-FU, Y-90, G12C.
_FIGURE = r"(?<![\w-])\d[\d,.]*(?!\w|-(?-i:[A-Z]))"


@dataclass(frozen=True)
class _Patterns:
    """What to look for in one language; `any_word` tells quickly that there is nothing."""

    any_word: re.Pattern[str]
    survival: re.Pattern[str]
    living: re.Pattern[str]
    figure: re.Pattern[str]
    share: re.Pattern[str]


def figures(plain: str) -> Iterator[int]:
    """Where in running text a figure about survival stands; the first of each sentence."""
    for patterns in _ALL:
        if patterns.any_word.search(plain):
            yield from _figures(plain, patterns)


def _figures(plain: str, patterns: _Patterns) -> Iterator[int]:
    for sentence in _SENTENCE.finditer(plain):
        words = sentence[0]
        match = None
        if patterns.survival.search(words):
            match = patterns.figure.search(words)
        elif patterns.living.search(words):
            match = patterns.share.search(words)
        if match:
            yield sentence.start() + match.start()


def _compiled(words: Survival) -> _Patterns:
    count, unit = f"(?:{words.count})", words.unit
    share = (
        rf"{count} {words.rate} (?:every )?{count}\b(?! {unit})",
        rf"{count} ?(?:%|(?:{_PERCENT})\b)",
        rf"{count} {words.people}\b",
        rf"{count} (?:{_MORE})?{unit}\b",
        *([rf"(?:{words.count}|{words.none}) (?:{words.outcome})\b"] if words.outcome else []),
    )
    sources = (
        rf"\b(?:{words.survival}|{words.living})\b",
        rf"\b(?:{words.survival})\b",
        rf"\b(?:{words.living})\b",
        rf"{_FIGURE}|\b(?:{'|'.join(share)})",
        rf"\b(?:{'|'.join(share)})",
    )
    if not words.spaced:
        sources = tuple(_without_blanks(source) for source in sources)
    return _Patterns(*(re.compile(source, re.IGNORECASE) for source in sources))


def _without_blanks(source: str) -> str:
    """A pattern for a language whose words nothing parts."""
    figure = r"\d[\d,.]*"
    return source.replace(_FIGURE, figure).replace(r"\b", "").replace(" ?", " ").replace(" ", " ?")


_SPOKEN = [language.survival for language in KNOWN.values() if language.survival]
_PERCENT = any_of([language.percent for language in KNOWN.values()])
_MORE = any_of([words.more for words in _SPOKEN])
_ALL = tuple(map(_compiled, _SPOKEN))
