"""Running text as sentences and words; the glossary's terms as one plain word each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.compiler.gates.passages import Passage
from kiosk.compiler.link.terms import Linker

_END = re.compile(r"(?<=[.!?:])[”’\"')]*\s+")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Dra|Drs|Mr|Mrs|Ms|Sr|Sra|St|vs|No|Ud|Uds|EE|UU|U\.S|e\.g|i\.e|p\. ej)\.)$"
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


class Sentence(NamedTuple):
    """One sentence of a passage; `plain` has its terms as one plain word each."""

    passage: Passage
    start: int
    words: str
    plain: str


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


def length(words: str) -> int:
    """How many words a person reads: what stands between blanks and holds a letter or digit."""
    return sum(any(map(str.isalnum, word)) for word in words.split())


def tokens(words: str) -> list[str]:
    """Letters and digits, joined by hyphens and apostrophes."""
    return _WORD.findall(words)


def sentences(passages: Iterable[Passage], linker: Linker, plain_word: str) -> list[Sentence]:
    """Every sentence of some passages, those without a letter left out."""
    return [
        Sentence(passage, start, words, _simplified(words, linker, plain_word))
        for passage in passages
        for start, words in split(passage.words)
        if any(map(str.isalpha, words))
    ]


def _simplified(words: str, linker: Linker, plain_word: str) -> str:
    parts: list[str] = []
    position = 0
    for start, end, _ in linker.found(words):
        parts += [words[position:start], plain_word]
        position = end
    return "".join([*parts, words[position:]])
