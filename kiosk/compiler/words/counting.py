"""How words are counted, in any language."""

from __future__ import annotations

import re

from kiosk.pack.search.folding import UNSPACED

_SIGN = re.compile(f"[{UNSPACED}]")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def length(words: str) -> int:
    """How many words a person reads: what stands between blanks and holds a letter or digit.

    In scripts without blanks two signs count as a word, as most words of Chinese have two.
    """
    signs = 0 if words.isascii() else len(_SIGN.findall(words))
    if signs:
        words = _SIGN.sub(" ", words)
    spaced = sum(word.isalnum() or any(map(str.isalnum, word)) for word in words.split())
    return spaced + (signs + 1) // 2


def tokens(words: str) -> list[str]:
    """Letters and digits, joined by hyphens and apostrophes."""
    return _WORD.findall(words)
