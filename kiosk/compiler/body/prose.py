"""Paragraphs and lists: what stands on a page without a ::: line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler.body import inline
from kiosk.compiler.body import lines as body_lines
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.body.lines import Stretch
from kiosk.compiler.body.repeats import refuse_repeats
from kiosk.compiler.link.references import References

MOST_ITEMS = 7


@dataclass(frozen=True)
class Reader:
    """What reading a block needs: the file, who reads, and where faults and names go."""

    file: SourceFile
    owner: str
    report: Report
    references: References


def items(reader: Reader, stretch: Stretch) -> tuple[Inline, ...]:
    """The items of a list as running text."""
    found, count = body_lines.items(reader.file, stretch.lines, MOST_ITEMS)
    if count > MOST_ITEMS:
        message = f"the list has {count} points"
        reader.report.error(stretch.text.place(), "list-size", message, f"at most {MOST_ITEMS}")
    for number, (marker, text) in enumerate(found, 1):
        _check_marker(reader, stretch.kind == "numbered", number, marker, text)
    for place in islice(body_lines.second_paragraphs(reader.file, stretch.lines), MOST_ITEMS):
        hint = "make it a point of its own, or take out the blank line"
        reader.report.error(place, "markdown", "a second paragraph in a point", hint)
    points = tuple(inline.parse(text, reader.report) for _, text in found)
    if stretch.kind == "bullets":  # a step may come again
        said = ((point.plain, point.text.place()) for point in points)
        refuse_repeats(said, "point", reader.report)
    return points


def _check_marker(reader: Reader, numbered: bool, number: int, marker: str, text: Text) -> None:
    if marker[0].isdigit() != numbered:
        hint = "begin points with '- ' and numbers with '1. '"
        reader.report.error(text.place(), "markdown", "two kinds of list in one", hint)
    elif marker in "*+" or marker[-1] == ")":
        hint = f"write '{marker[:-1]}. '" if numbered else "begin points with '- '"
        reader.report.error(text.place(), "markdown", f"'{marker}' begins no point", hint)
    elif numbered and marker != f"{number}.":
        message = f"the point numbered '{marker}' would be shown as '{number}.'"
        hint = "points of a list are numbered 1, 2, 3; words between them end the list"
        reader.report.error(text.place(), "markdown", message, hint)
    if not text:
        reader.report.error(text.place(), "missing-key", "an empty point in a list")


def paragraph(reader: Reader, stretch: Stretch) -> Inline:
    """Running text."""
    if stretch.text.value.startswith(("    ", "\t")):
        hint = "take out the spaces at the beginning"
        message = "indented code is not allowed"
        reader.report.error(stretch.text.place(), "markdown", message, hint)
    return inline.parse(stretch.text, reader.report)
