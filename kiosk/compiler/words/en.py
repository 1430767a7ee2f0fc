"""How hard English is to read: the median of five grades.

Source: the published formulas of Flesch-Kincaid, SMOG, Gunning Fog, Coleman-Liau and ARI.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from statistics import median

from kiosk.compiler.gates.sentences import tokens

PLAIN_WORD = "word"
_SILENT = re.compile(r"(?:[^laeiouy]es|(?<=[^td])ed|[^laeiouy]e)$")
_VOWELS = re.compile(r"[aeiouy]{1,2}")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Syllables of a word, as its letters suggest."""
    letters = "".join(filter(str.isalpha, word.lower()))
    if len(letters) <= 3:
        return 1
    letters = _SILENT.sub("", letters).removeprefix("y")
    return max(1, len(_VOWELS.findall(letters)))


def grade(sentences: Sequence[str]) -> float:
    """The school grade that reads these sentences with ease; 0 without words."""
    words = [word for sentence in sentences for word in tokens(sentence)]
    if not words:
        return 0.0
    count, number = len(words), len(sentences)
    by_word = [syllables(word) for word in words]
    hard = sum(each >= 3 for each in by_word)
    letters = sum(len(word.replace("-", "").replace("'", "")) for word in words)
    each = count / number
    return median(
        (
            0.39 * each + 11.8 * sum(by_word) / count - 15.59,
            1.043 * math.sqrt(hard * 30 / number) + 3.1291,
            0.4 * (each + 100 * hard / count),
            5.88 * letters / count - 29.6 / each - 15.8,
            4.71 * letters / count + 0.5 * each - 21.43,
        )
    )
