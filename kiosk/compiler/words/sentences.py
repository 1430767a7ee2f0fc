"""Where a sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.compiler.words.known import KNOWN, any_of

_END = re.compile(r"(?<=[.!?:])[”’\"')]*\s+")
_NO_END = re.compile(
    rf"(?:\b(?:{any_of([language.abbreviations for language in KNOWN.values()])})\.)$"
)


def split(words: str) -> Iterator[tuple[int, str]]:
    """Offset and words of each sentence; a colon ends one, as the lead-in of a list does."""
    start = 0
    for end in _END.finditer(words):
        part = words[start : end.start()]
        if part.strip() and not _NO_END.search(part):
            yield start, part
            start = end.end()
    if words[start:].strip():
        yield start, words[start:]
