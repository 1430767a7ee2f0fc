"""The body of a page cut into stretches of lines, before anything is read in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text

_FENCE = re.compile(r":::[ \t]*(\S*)[ \t]*(.*?)[ \t]*")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([^}\s]*)\})?[ \t]*#*[ \t]*")
_ITEM = re.compile(r"([-*+]|[0-9]{1,3}[.)])([ \t]+|$)")
_ROW_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?")
_NO_TEXT = Text("", SourceFile("", ""), 0, 0)


@dataclass(frozen=True)
class Line:
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
    index = 0
    while index < len(lines):
        line = lines[index]
        if not line.text.strip():
            index += 1
        elif line.text.startswith(":::"):
            index = _container(file, lines, index, stretches, report)
        elif line.text.startswith("#"):
            stretches.append(Stretch("heading", _text(file, [line]), (line,)))
            index += 1
        else:
            index = _plain(file, lines, index, stretches)
    return stretches


def heading(stretch: Stretch) -> tuple[int, Text, Text | None] | None:
    """Level, words and id of a heading line."""
    parts = _HEADING.fullmatch(stretch.text.value)
    if parts is None:
        return None
    name = stretch.text.part(*parts.span(3)) if parts[3] is not None else None
    return len(parts[1]), stretch.text.part(*parts.span(2)), name


def points_within(file: SourceFile, lines: Iterable[Line]) -> Iterator[Text]:
    """Lines that look like points of a list where Markdown sees running text."""
    for line in lines:
        indent = len(line.text) - len(line.text.lstrip())
        if _ITEM.match(line.text, indent):
            yield _cell(file, line, indent, len(line.text))


def items(file: SourceFile, lines: tuple[Line, ...]) -> list[tuple[str, Text]]:
    """Marker and text of each item of a list; continuation lines belong to the item before."""
    groups: list[tuple[str, list[Line]]] = []
    for line in lines:
        parts = _ITEM.match(line.text)
        if parts:
            rest = Line(line.text[parts.end() :], line.start + parts.end())
            groups.append((parts[1], [rest]))
        elif groups:
            groups[-1][1].append(line)
    return [(marker, _item_text(file, group)) for marker, group in groups]


def rows(file: SourceFile, lines: tuple[Line, ...]) -> list[list[Text]]:
    """The cells of each line of a table, its rule left out."""
    return [
        [_cell(file, line, start, end) for start, end in _cell_spans(line.text)]
        for index, line in enumerate(lines)
        if index != 1
    ]


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
    if text.startswith(("#", ":::")):
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
    parts = _FENCE.fullmatch(opening.text)
    name, rest = (
        (_cell(file, opening, *parts.span(1)), _cell(file, opening, *parts.span(2)))
        if parts
        else (_cell(file, opening, 3, 3), _cell(file, opening, 3, 3))
    )
    if not name:
        place = file.place(opening.start)
        report.error(place, "unknown-block", "a ::: line that closes nothing")
        return index + 1
    last = index + 1
    while last < len(lines) and not lines[last].text.startswith(":::"):
        last += 1
    inner = lines[index + 1 : last]
    if last == len(lines) or lines[last].text.strip(": \t"):
        message = f"the block '::: {name}' is not closed"
        report.error(file.place(opening.start), "unclosed-block", message, "end it with :::")
    else:
        last += 1
    first = inner[0].start if inner else opening.start + len(opening.text)
    end = inner[-1].start + len(inner[-1].text) if inner else first
    body = Text(file.text[first:end], file, first, end)
    stretches.append(Stretch("container", body, tuple(inner), name, rest))
    return last


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
