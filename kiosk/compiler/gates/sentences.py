"""Running text as sentences; the glossary's terms as one plain word each."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.compiler.gates.passages import Passage
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.words.sentences import split


@dataclass(frozen=True)
class Sentence:
    """One sentence of a passage; `plain` has its terms as one plain word each."""

    passage: Passage
    start: int
    words: str
    plain: str


def sentences(passage: Passage, linker: Linker, plain_word: str) -> list[Sentence]:
    """Every sentence of a passage, those without a letter left out."""
    return [
        Sentence(passage, start, words, _simplified(words, linker, plain_word))
        for start, words in split(passage.words, linker.language)
        if any(map(str.isalpha, words))
    ]


def _simplified(words: str, linker: Linker, plain_word: str) -> str:
    parts: list[str] = []
    position = 0
    for start, end, _ in linker.found(words):
        parts += [words[position:start], plain_word]
        position = end
    return "".join([*parts, words[position:]])
