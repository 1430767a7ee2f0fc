"""What is typed, as FTS5 is asked for it: each word in every way in which a text may have it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.pack.search.folding import UNSPACED, fold, spaced
from kiosk.pack.search.writing import with_articles

MOST_CHARACTERS = 200
MOST_WORDS = 8
LONGEST_WORD = 40
LONGEST_JOINED = 24

_SIGN = re.compile(f"[{UNSPACED}]")
_TYPED = re.compile(rf"[^\W_{UNSPACED}]+|[{UNSPACED}]+")
Ways = Sequence[str]
"""How one word may stand in a text, blanks between what stands side by side; any of these is looked for."""
Reading = Sequence[Ways]
"""What was typed, taken as these words."""


def typed_words(text: str) -> list[str]:
    """What a person typed as words, folded; signs of a script without blanks stay together."""
    return [
        word[:LONGEST_WORD] for word in _TYPED.findall(fold(text[:MOST_CHARACTERS]))[:MOST_WORDS]
    ]


def ways(word: str) -> list[str]:
    """How a text may have a word: as typed, sign by sign, with another article or none."""
    if is_unspaced(word):
        return [spaced(word)]
    return list(with_articles(word))


def splits(word: str, least: int) -> list[str]:
    """A word as two, cut wherever it can be: `xray` is also `x ray`. The second has `least` letters or is a number."""
    if len(word) > LONGEST_JOINED or is_unspaced(word):
        return []
    halves = [(word[:cut], word[cut:]) for cut in range(1, len(word))]
    return [f"{one} {other}" for one, other in halves if len(other) >= least or other.isdigit()]


def is_unspaced(word: str) -> bool:
    """Whether a typed word is of a script without blanks between words."""
    return bool(_SIGN.match(word))


def any_way(found: Ways, *, unfinished: bool) -> str:
    """An FTS5 expression for any of some ways, its last word perhaps the beginning of one."""
    end = "*" if unfinished else ""
    return "(" + " OR ".join(f'"{way}"{end}' for way in found) + ")"


def all_words(readings: Sequence[Reading]) -> str:
    """An FTS5 expression for all words of any of some readings, the last of them perhaps unfinished."""
    return " OR ".join(f"({' AND '.join(_each(reading))})" for reading in readings)


def any_word(reading: Reading) -> str:
    """An FTS5 expression for at least one of the words."""
    return " OR ".join(_each(reading))


def beginnings(phrases: Sequence[str]) -> str:
    """An FTS5 expression for titles that begin with one of some phrases."""
    each = [f'^ "{phrase}" *' for phrase in phrases]
    return f"title : ({' OR '.join(each)})"


def _each(reading: Reading) -> list[str]:
    last = len(reading) - 1
    return [any_way(found, unfinished=place == last) for place, found in enumerate(reading)]
