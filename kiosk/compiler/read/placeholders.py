"""What an author has yet to write: `((what belongs here))`, and the marks people leave for themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.authored.report import MOST_ALIKE, Report
from kiosk.authored.text import SourceFile

PLACEHOLDER = "placeholder"
_NOTE = re.compile(r"\b(?:TODO|TBD|FIXME)\b")
_COLLISION = re.compile(r"^[ \t]*(<{7}|>{7}|\|{7})(?=[ \n]|\Z)", re.MULTILINE)
_COMMENT = re.compile(r"[ \t]*#")
_LONGEST = 60


def marked(what: str) -> str:
    """A placeholder: tells what is to be written in its place, and is a finding until it is."""
    return f"(({what}))"


def check(file: SourceFile, report: Report) -> None:
    """Reports every placeholder of a file, as far as they are told; a comment in YAML may hold what it likes."""
    to_write = (each for each in _found(file.text) if not _in_comment(file, each[0]))
    for start, what in islice(to_write, MOST_ALIKE + 1):
        short = what if len(what) <= _LONGEST else f"{what[: _LONGEST - 1]}…"
        report.error(file.place(start), "placeholder", f"this is still to be written: {short}")
    for mark in islice(_COLLISION.finditer(file.text), MOST_ALIKE + 1):
        message = f"two authors' changes collide here: {mark[1]}"
        hint = "keep one of them, and take out the lines with these marks"
        report.error(file.place(mark.start(1)), "placeholder", message, hint)


def _in_comment(file: SourceFile, offset: int) -> bool:
    line = file.text.rfind("\n", 0, offset) + 1
    in_yaml = file.path.endswith(".yaml")
    return in_yaml and _COMMENT.match(file.text, line, line + _LONGEST) is not None


def _found(text: str) -> Iterator[tuple[int, str]]:
    """Where each placeholder begins, and what it tells. Goes through the text once, however it is made."""
    position = 0
    for start, end in _marked(text):
        yield from _notes(text, position, start)
        yield start, " ".join(text[start + 2 : end][: _LONGEST * 10].split())
        position = end
    yield from _notes(text, position, len(text))


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Where each `((` and the `))` that belongs to it stand."""
    end = 0
    while (start := text.find("((", end)) >= 0 and (end := text.find("))", start + 2)) >= 0:
        while text.startswith(")", end + 2):
            end += 1
        yield start, end


def _notes(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for note in _NOTE.finditer(text, start, end):
        yield note.start(), note[0]
