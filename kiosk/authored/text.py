"""Authors' text that remembers where it stands in its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

_BLANKS = re.compile(r"[ \t\n]+")

FARTHEST = 2_000
"""So far behind the one before may a character of a value stand in its slice; others are not in it."""


def one_line(text: str) -> str:
    """The text with every run of blanks and line ends as one blank; no-break spaces stay."""
    return _BLANKS.sub(" ", text).strip(" ")


@dataclass(frozen=True)
class Place:
    """A point of an author's file; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, eq=False)
class SourceFile:
    """One file of the content folder; `path` is what the author typed, down to this file."""

    path: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        position = self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def place(self, offset: int) -> Place:
        """The line and column of a character of this file."""
        line = bisect_right(self._line_starts, offset) - 1
        return Place(self.path, line + 1, offset - self._line_starts[line] + 1)


@dataclass(frozen=True, eq=False)
class Text:
    """A value an author wrote, and the slice of the file it was read from.

    The value may differ from the slice by white space, quotes and line prefixes.
    """

    value: str
    file: SourceFile
    start: int
    end: int

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
    position = 0
    for character in plain[: offset + 1]:
        if not character.isspace():
            position = source.find(character, position) + 1
    return max(position - 1, 0)
