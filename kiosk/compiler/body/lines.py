"""The body of a page cut into stretches of lines, before anything is read in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile, Text

MOST_STRETCHES = 200
# Also what somebody typed who meant a line of three colons.
_FENCE = re.compile(r"[ \t\u00a0]*(?:[:\uff1a][ \t\u00a0]?){2,}")
_ITEM = re.compile(r"([-*+]|[0-9]{1,3}[.)])([ \t]+|$)")
_ROW_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?")
_BLANK = re.compile(r"\s")
_BREAKS_ID = re.compile(r"[}\s]")
_NO_TEXT = Text("", SourceFile("", ""), 0, 0)


class Line(NamedTuple):
    """One line without its end; `start` is its offset in the file."""

    text: str
    start: int


@dataclass(frozen=True, eq=False)
class Stretch:
    """Lines that make one block. `name` and `rest` are the words of a ::: line, else empty."""

    kind: str
    text: Text
    lines: tuple[Line, ...] = ()
    name: Text = _NO_TEXT
    rest: Text = _NO_TEXT


def split(file: SourceFile, start: int, end: int, report: Report) -> list[Stretch]:
    """Headings, ::: containers, lists, tables and paragraphs between two offsets of a file."""
    lines = list(_lines(file.text, start, end))
    stretches: list[Stretch] = []
    index = begun = 0
    while index < len(lines):
        line = lines[index]
        begun += 1 if line.text else 0
        if not line.text:
            index += 1
        elif begun > MOST_STRETCHES:
            message = "here begins one paragraph, list or block too many"
            hint = f"at most {MOST_STRETCHES}: make several pages of it"
            report.lost(file.place(line.start), "too-large", message, hint)
            break
        elif _FENCE.match(line.text):
            index = _container(file, lines, index, stretches, report)
        elif line.text.startswith("#"):
            stretches.append(Stretch("heading", _text(file, [line]), (line,)))
            index += 1
        else:
            index = _plain(file, lines, index, stretches)
    return stretches


def heading(stretch: Stretch) -> tuple[int, Text, Text | None] | None:
    """Level, words and id of a heading line."""
    text = stretch.text.value.rstrip()
    level = len(text) - len(text.lstrip("#"))
    if text[level : level + 1] not in {" ", "\t"}:
        return None
    start = len(text) - len(text[level:].lstrip())
    end, name = len(text), None
    opening = text.rfind("{#", start)
    if opening >= 0 and text.endswith("}") and not _BREAKS_ID.search(text, opening + 2, end - 1):
        name = stretch.text.part(opening + 2, end - 1)
        end = start + len(text[start:opening].rstrip())
    return level, stretch.text.part(start, end), name


def items(
    file: SourceFile, lines: tuple[Line, ...], most: int
) -> tuple[list[tuple[str, Text]], int]:
    """Marker and text of the first items of a list, and how many there are.

    Continuation lines belong to the item before.
    """
    groups: list[tuple[str, list[Line]]] = []
    count = 0
    for line in lines:
        parts = _ITEM.match(line.text)
        count += parts is not None
        if count > most:
            continue
        if parts:
            rest = Line(line.text[parts.end() :], line.start + parts.end())
            groups.append((parts[1], [rest]))
        elif groups:
            groups[-1][1].append(line)
    return [(marker, _item_text(file, group)) for marker, group in groups], count


def second_paragraphs(file: SourceFile, lines: tuple[Line, ...]) -> Iterator[Place]:
    """Where in a list words go on behind a blank line."""
    for before, line in pairwise(lines):
        if not before.text and line.text and not _ITEM.match(line.text):
            indent = len(line.text) - len(line.text.lstrip())
            yield file.place(line.start + indent)


def rows(file: SourceFile, lines: tuple[Line, ...]) -> list[list[Text]]:
    """The cells of each line of a table, its rule left out."""
    return [
        [_cell(file, line, start, end) for start, end in _cell_spans(line.text)]
        for index, line in enumerate(lines)
        if index != 1
    ]


def rule(file: SourceFile, lines: tuple[Line, ...]) -> list[Text]:
    """The cells of the rule below a table's header."""
    return [_cell(file, lines[1], start, end) for start, end in _cell_spans(lines[1].text)]


def _lines(text: str, start: int, end: int) -> Iterator[Line]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield Line(text[start:stop].rstrip(), start)
        start = stop + 1


def _text(file: SourceFile, lines: list[Line]) -> Text:
    value = "\n".join(line.text for line in lines)
    return Text(value, file, lines[0].start, lines[-1].start + len(lines[-1].text))


def _item_text(file: SourceFile, lines: list[Line]) -> Text:
    trimmed = [lines[0]]
    for line in lines[1:]:
        indent = len(line.text) - len(line.text.lstrip())
        trimmed.append(Line(line.text[indent:], line.start + indent))
    return _text(file, trimmed)


def _plain(file: SourceFile, lines: list[Line], index: int, stretches: list[Stretch]) -> int:
    """A paragraph, list or table: all lines up to a blank one, a heading or a container."""
    is_list = bool(_ITEM.match(lines[index].text))
    last = index + 1
    while last < len(lines) and not _ends(lines, last, is_list):
        last += 1
    taken = lines[index:last]
    while not taken[-1].text.strip():
        taken = taken[:-1]
    if is_list:
        ordered = taken[0].text[0].isdigit()
        kind = "numbered" if ordered else "bullets"
    elif len(taken) > 1 and "|" in taken[0].text and _ROW_RULE.fullmatch(taken[1].text.strip()):
        kind = "table"
    else:
        kind = "paragraph"
    stretches.append(Stretch(kind, _text(file, taken), tuple(taken)))
    return last


def _ends(lines: list[Line], index: int, is_list: bool) -> bool:
    text = lines[index].text
    if text.startswith("#") or _FENCE.match(text):
        return True
    if text.strip():
        return False
    # A list goes on after a blank line if another item or an indented line follows.
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    return not (is_list and following and (_ITEM.match(following) or following.startswith("  ")))


def _container(
    file: SourceFile, lines: list[Line], index: int, stretches: list[Stretch], report: Report
) -> int:
    opening = lines[index]
    name, rest = _fence(file, opening, report)
    if not name:
        place = file.place(opening.start)
        report.error(place, "unknown-block", "a ::: line that closes nothing")
        return index + 1
    last = index + 1
    while last < len(lines) and not _FENCE.match(lines[last].text):
        last += 1
    inner = lines[index + 1 : last]
    if last == len(lines) or lines[last].text.strip(":\uff1a\u00a0 \t"):
        message = f"the block '::: {name}' is not closed"
        report.error(file.place(opening.start), "unclosed-block", message, "end it with :::")
    else:
        _fence(file, lines[last], report)
        last += 1
    first = inner[0].start if inner else opening.start + len(opening.text)
    end = inner[-1].start + len(inner[-1].text) if inner else first
    body = Text(file.text[first:end], file, first, end)
    stretches.append(Stretch("container", body, tuple(inner), name, rest))
    return last


def _fence(file: SourceFile, line: Line, report: Report) -> tuple[Text, Text]:
    """Name and further words of a ::: line, which is told if it is misspelt."""
    colons = _FENCE.match(line.text)
    start = colons.end() if colons else 0
    if not line.text.startswith(":::") or line.text[3:4] in {":", "\uff1a"}:
        mark = line.text[:start].strip()
        message = f"'{mark}' for the beginning or end of a block"
        hint = "three colons at the very beginning of the line: :::"
        report.error(file.place(line.text.find(mark) + line.start), "unknown-block", message, hint)
    words = line.text[start:]
    start += len(words) - len(words.lstrip())
    blank = _BLANK.search(line.text, start)
    end = blank.start() if blank else len(line.text)
    return _cell(file, line, start, end), _cell(file, line, end, len(line.text))


def _cell_spans(line: str) -> list[tuple[int, int]]:
    bars = [match.start() for match in re.finditer(r"(?<!\\)\|", line)]
    stripped = line.strip()
    starts = [0, *(bar + 1 for bar in bars)]
    ends = [*bars, len(line)]
    spans = list(zip(starts, ends, strict=True))
    if stripped.startswith("|"):
        spans = spans[1:]
    if stripped.endswith("|") and not stripped.endswith("\\|"):
        spans = spans[:-1]
    return spans


def _cell(file: SourceFile, line: Line, start: int, end: int) -> Text:
    words = line.text[start:end]
    first = line.start + start + len(words) - len(words.lstrip())
    return Text(words.strip(), file, first, first + len(words.strip()))
