"""Phrases that authors list in language/<code>.yaml, found as whole words in any case; `*` stands for any ending."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.authored.text import Text
from kiosk.compiler.link.spelling import loose


class Phrases:
    """Some phrases, the longest first; what stands inside one of `meant` does not count."""

    def __init__(self, phrases: Iterable[Text], meant: Iterable[Text] = ()) -> None:
        self._wanted = _pattern(phrases)
        self._meant = _pattern(meant)

    def found(self, words: str) -> list[re.Match[str]]:
        """Where any of the phrases stands in some words."""
        matches = list(self._wanted.finditer(words))
        if not matches:
            return []
        meant = [match.span() for match in self._meant.finditer(words)]
        return [
            match
            for match in matches
            if not any(start <= match.start() and match.end() <= end for start, end in meant)
        ]


def _pattern(phrases: Iterable[Text]) -> re.Pattern[str]:
    """A pattern of all phrases; without any it matches nothing."""
    values = sorted((phrase.value for phrase in phrases), key=len, reverse=True)
    each = (
        r"\s+".join(loose(word).replace(r"\*", r"\w*") for word in value.split())
        for value in values
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(each) or '(?!)'})(?!\w)", re.IGNORECASE)
