"""Finds figures about how long people live: they belong in a numbers block with its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?=\S)[^.!?]*)*")
# A number, but not one in a name such as 5-FU, Y-90, G12C.
_FIGURE = r"(?<![\w-])\d[\d,.]*(?!\w|-(?-i:[A-Z]))"
_WORDS = {
    "en": {
        "count": r"\d[\d,.]*|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
        "unit": r"(?:days?|weeks?|months?|years?)",
        "rate": r"(?:in|of|out of)",
        "people": r"(?:people|patients|persons|women|men|adults|of them)",
        # These speak of survival by themselves; any figure beside them is about survival.
        "survival": r"surviv(?!orship|or\b|ors\b)\w*|life expectancy|live[sd]? longer|long to live",
        # These do so only beside a share of people or a length of time.
        "living": r"lived|live|alive|die|died|death|deaths",
    },
    "es": {
        "count": r"\d[\d,.]*|mitad|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce",
        "unit": r"(?:días?|semanas?|mes(?:es)?|años?)",
        "rate": r"(?:de cada|de|en)",
        "people": r"(?:personas|pacientes|mujeres|hombres|adultos|de ellos)",
        "survival": r"sobreviv\w*|supervivencia|esperanza de vida|viv\w+ más tiempo",
        "living": r"vivió|vivieron|viven|vivos|vivas|murió|murieron|muertes?",
    },
}


class _Patterns(NamedTuple):
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


def _compiled(words: dict[str, str]) -> _Patterns:
    count, unit, people = f"(?:{words['count']})", words["unit"], words["people"]
    share = (
        rf"{count} {words['rate']} (?:every )?{count}\b(?! {unit})",
        rf"{count} ?(?:%|percent\b|per cent\b|por ciento\b)",
        rf"{count} {people}\b",
        rf"{count} (?:or more |o más )?{unit}\b",
    )
    sources = (
        rf"\b(?:{words['survival']}|{words['living']})\b",
        rf"\b(?:{words['survival']})\b",
        rf"\b(?:{words['living']})\b",
        rf"{_FIGURE}|\b(?:{'|'.join(share)})",
        rf"\b(?:{'|'.join(share)})",
    )
    return _Patterns(*(re.compile(source, re.IGNORECASE) for source in sources))


_ALL = tuple(_compiled(words) for words in _WORDS.values())
