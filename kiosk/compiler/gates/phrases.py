"""Phrases that authors list in language/<code>.yaml, found as whole words in any case; `*` stands for any ending."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kiosk.compiler.text import Text


@lru_cache(maxsize=256)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    each = sorted(phrases, key=len, reverse=True)
    parts = (
        r"\s+".join(re.escape(word).replace(r"\*", r"\w*") for word in phrase.split())
        for phrase in each
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def pattern(phrases: Iterable[Text]) -> re.Pattern[str] | None:
    """What finds any of the phrases, the longest first; None where there are none."""
    values = tuple(phrase.value for phrase in phrases)
    return _pattern(values) if values else None


def found(words: str, phrases: Iterable[Text], meant: Iterable[Text] = ()) -> list[re.Match[str]]:
    """Where phrases stand in some words, but for those inside something that is meant."""
    wanted, allowed = pattern(phrases), pattern(meant)
    if wanted is None:
        return []
    spans = [match.span() for match in allowed.finditer(words)] if allowed else []
    return [
        match
        for match in wanted.finditer(words)
        if not any(start <= match.start() and match.end() <= end for start, end in spans)
    ]
