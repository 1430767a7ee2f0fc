"""Authors' text that remembers where it stands in its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_BLANKS = re.compile(r"[ \t\n]+")

FARTHEST = 2_000
"""So far behind the one before may a character of a value stand in its slice; others are not in it."""


def one_line(text: str) -> str:
    """The text with every run of blanks and line ends as one blank; no-break spaces stay."""
    return _BLANKS.sub(" ", text).strip(" ")


class Place(NamedTuple):
    """A point of an author's file; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


class SourceFile:
    """One file of an author's; `path` is what was typed, down to this file."""

    __slots__ = ("_starts", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] = []

    def place(self, offset: int) -> Place:
        """The line and column of a character of this file."""
        starts = self._starts = self._starts or [0, *_after_each_line(self.text)]
        line = bisect_right(starts, offset) - 1
        return Place(self.path, line + 1, offset - starts[line] + 1)


def _after_each_line(text: str) -> Iterator[int]:
    position = text.find("\n")
    while position >= 0:
        yield position + 1
        position = text.find("\n", position + 1)


class Text:
    """A value an author wrote, and the slice of the file it was read from.

    The value may differ from the slice by white space, quotes and line prefixes.
    """

    __slots__ = ("end", "file", "start", "value")

    def __init__(self, value: str, file: SourceFile, start: int, end: int) -> None:
        self.value = value
        self.file = file
        self.start = start
        self.end = end

    def __bool__(self) -> bool:
        return bool(self.value)

    def __str__(self) -> str:
        return self.value

    def place(self, offset: int = 0) -> Place:
        """Where character `offset` of the value stands in the file."""
        return self.file.place(self._position(offset))

    def part(self, start: int, end: int) -> Text:
        """A slice of the value that still knows its place."""
        first = self._position(start)
        last = self._position(end - 1, first, start) + 1 if end > start else first
        return Text(self.value[start:end], self.file, first, max(first, last))

    def _position(self, offset: int, position: int = -1, consumed: int = 0) -> int:
        """Walks value and slice side by side; a run of white space matches any other."""
        raw = self.file.text
        if raw.startswith(self.value, self.start):
            return self.start + min(offset, len(self.value))
        position = self.start if position < 0 else position
        here = position
        for index in range(consumed, min(offset + 1, len(self.value))):
            character = self.value[index]
            if character.isspace():
                here = position
                position += 1 if raw[position : position + 1].isspace() else 0
                continue
            found = raw.find(character, position, min(self.end, position + FARTHEST))
            if found >= 0:
                here, position = found, found + 1
        return here


def whole(file: SourceFile) -> Text:
    """All of a file as one text."""
    return Text(file.text, file, 0, len(file.text))


class Words(str):
    """Words as readers see them, with the text they were read from."""

    __slots__ = ("source",)
    source: Text

    def __new__(cls, words: str, source: Text) -> Words:
        made = super().__new__(cls, words)
        made.source = source
        return made


def offset_in_source(source: str, plain: str, offset: int) -> int:
    """Where a character of the words stands in what the author wrote.

    They differ by markup and white space: letters are counted.
    """
    words = plain[: offset + 1].replace("\u00a0", " ")
    if source.replace("\u00a0", " ").startswith(words):
        return max(len(words) - 1, 0)
    position = 0
    for character in plain[: offset + 1]:
        if not character.isspace():
            position = source.find(character, position) + 1
    return max(position - 1, 0)
