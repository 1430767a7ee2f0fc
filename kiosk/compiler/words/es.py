"""How easy Spanish is to read: INFLESZ.

Source: Szigriszt-Pazos 1993 (formula), Barrio-Cantalejo 2008 (INFLESZ scale).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from kiosk.compiler.gates.sentences import tokens

PLAIN_WORD = "cosa"
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_GROUP = re.compile(r"[aeiouáéíóúü]+")
_STRONG = frozenset("aeoáéó")
_HIATUS = frozenset("íú")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Syllables of a word: vowel groups, cut at hiatus (a-é-re-o, dí-a)."""
    letters = _SILENT_U.sub("", word.lower())
    letters = re.sub(r"y(?![aeiouáéíóúü])", "i", letters)
    return max(1, sum(map(_in_group, _GROUP.findall(letters))))


def ease(sentences: Sequence[str]) -> float:
    """INFLESZ of these sentences, 0 (very hard) to 100 (very easy); 100 without words."""
    words = [word for sentence in sentences for word in tokens(sentence)]
    if not words:
        return 100.0
    count = len(words)
    return 206.835 - 62.3 * sum(map(syllables, words)) / count - count / len(sentences)


def _in_group(vowels: str) -> int:
    """Two strong vowels, or a strong one beside an accented weak one, are two syllables."""
    return 1 + sum(
        (first in _STRONG and second in _STRONG)
        or (first in _STRONG and second in _HIATUS)
        or (first in _HIATUS and second in _STRONG)
        for first, second in pairwise(vowels)
    )
