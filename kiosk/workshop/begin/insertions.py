"""Adds lines to an author's YAML and leaves every other character as it is, comments too."""

from __future__ import annotations

import json
import re

from kiosk.authored.nodes import Mapping, Node, Scalar, Sequence, parse
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text

_BARE = re.compile(r"[A-Za-z(][^\n:#\"'\\{}\[\],&*!|>%@`]*(?<! )")


class Edits:
    """Text to be put into a file, each piece at an offset of the file as it is."""

    def __init__(self, file: SourceFile) -> None:
        self.file = file
        self._pieces: list[tuple[int, str]] = []

    def put(self, offset: int, piece: str) -> None:
        self._pieces.append((offset, piece))

    def around(self, text: Text, before: str, after: str) -> None:
        """Puts something before and after what an author wrote, but not around blanks."""
        raw = self.file.text[text.start : text.end]
        start = text.start + len(raw) - len(raw.lstrip())
        self.put(start, before)
        self.put(text.start + len(raw.rstrip()), after)

    def done(self) -> str:
        """The file with everything in it."""
        text, position, parts = self.file.text, 0, []
        for offset, piece in sorted(self._pieces, key=lambda each: each[0]):
            parts += [text[position:offset], piece]
            position = offset
        return "".join([*parts, text[position:]])

    def add_after(self, key: Text, value: Node, entry: str, deeper: str = "") -> None:
        """Adds `entry` (`key: value`) behind a key of a mapping; `deeper` are lines that belong under it."""
        line = self.file.text.rfind("\n", 0, key.start) + 1
        before = self.file.text[line : key.start]
        if before.strip() in ("", "-"):
            indent = " " * (key.start - line)
            lines = [entry, *(f"  {each}" for each in deeper.splitlines())]
            text = "".join(f"\n{indent}{each}" for each in lines)
            self.put(self._block_end(key.start, len(indent)), text)
        else:
            inner = ", ".join(deeper.splitlines())
            self.put(self._flow_end(value), f", {entry}{f' {{{inner}}}' if inner else ''}")

    def add_item(self, items: Sequence, entry: str) -> None:
        """Adds an entry to a list, behind its last one."""
        place = (items.items[-1] if items.items else items).place
        start = self.file.text.find("\n") + 1 if place.line > 1 else 0
        for _ in range(place.line - 2):
            start = self.file.text.index("\n", start) + 1
        column = start + place.column - 1
        before = self.file.text[start:column]
        if before.strip() == "-":
            indent = before.index("-")
            self.put(self._block_end(column, indent), f"\n{' ' * indent}- {entry}")
        elif items.items:
            self.put(self._flow_end(items.items[-1]), f", {entry}")
        else:
            self.put(column + 1, entry)

    def _block_end(self, start: int, indent: int) -> int:
        """The end of the last line that belongs to a key: those below it that stand further in."""
        end = position = self._line_end(start)
        while position < len(self.file.text):
            following = self._line_end(position + 1)
            line = self.file.text[position + 1 : following]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            end = following if line.strip() else end
            position = following
        return end

    def _line_end(self, position: int) -> int:
        end = self.file.text.find("\n", position)
        return len(self.file.text) if end < 0 else end

    def _flow_end(self, value: Node) -> int:
        text = self.file.text
        if isinstance(value, Scalar):
            end = value.text.end
            return end + (text[end : end + 1] in ("'", '"'))
        inner = list(value.values.values()) if isinstance(value, Mapping) else []
        inner = value.items if isinstance(value, Sequence) else inner
        closing = "}" if isinstance(value, Mapping) else "]"
        return text.index(closing, self._flow_end(inner[-1]) if inner else 0) + 1


def tree(file: SourceFile, start: int = 0, end: int | None = None) -> Mapping:
    """The mapping that a file, or a stretch of it, holds; its faults are told elsewhere."""
    end = len(file.text) if end is None else end
    node = parse(Text(file.text[start:end], file, start, end), Report())
    return node if isinstance(node, Mapping) else Mapping(file.place(0))


def scalar(text: str) -> str:
    """Text as a YAML value, in quotes only where it needs them."""
    return text if _BARE.fullmatch(text) else json.dumps(text, ensure_ascii=False)
