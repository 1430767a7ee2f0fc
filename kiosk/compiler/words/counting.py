"""How words are counted, in any language."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def length(words: str) -> int:
    """How many words a person reads: what stands between blanks and holds a letter or digit."""
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in words.split())


def tokens(words: str) -> list[str]:
    """Letters and digits, joined by hyphens and apostrophes."""
    return _WORD.findall(words)
