"""The closed set of blocks of a page body, read from its stretches of lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from kiosk.authored.fields import SLUG
from kiosk.authored.near import did_you_mean
from kiosk.authored.report import counted
from kiosk.authored.text import Place, Text
from kiosk.compiler.body import containers, inline, prose
from kiosk.compiler.body import lines as body_lines
from kiosk.compiler.body.lines import Stretch
from kiosk.compiler.body.prose import Reader
from kiosk.compiler.body.repeats import refuse_repeats
from kiosk.compiler.model import BlockDef
from kiosk.pack.blocks import Block, Bullets, Heading, Numbered, Paragraph, Table

MOST_COLUMNS = 4
MOST_ROWS = 20
LONGEST_CELL = 120
ALIKE = "one cell for each column; \\| shows a bar inside a cell"


def read(reader: Reader, start: int, end: int) -> tuple[BlockDef, ...]:
    """Every block between two offsets of a page, with ids that are alike in every language."""
    ids = _Ids(reader)
    blocks: list[BlockDef] = []
    stretches = body_lines.split(reader.file, start, end, reader.report)
    _refuse_empty_sections(reader, stretches)
    for stretch in stretches:
        if stretch.kind == "heading":
            blocks += _heading(reader, stretch, ids)
            continue
        content = _content(reader, stretch)
        if content is not None:
            place = (stretch.name or stretch.text).place()
            blocks.append(BlockDef(ids.within(), content, place))
    return tuple(blocks)


def _content(reader: Reader, stretch: Stretch) -> Block | None:
    if stretch.kind == "container":
        return _container(reader, stretch)
    if stretch.kind == "table":
        return _table(reader, stretch)
    if stretch.kind == "bullets":
        return Bullets(prose.items(reader, stretch))
    if stretch.kind == "numbered":
        return Numbered(prose.items(reader, stretch))
    return Paragraph(prose.paragraph(reader, stretch))


def _container(reader: Reader, stretch: Stretch) -> Block | None:
    read_container = containers.READERS.get(stretch.name.value)
    if read_container is None:
        hint = did_you_mean(stretch.name.value, containers.READERS)
        message = f"there is no block '{stretch.name}'"
        reader.report.error(stretch.name.place(), "unknown-block", message, hint)
        return None
    return read_container(reader, stretch)


def _heading(reader: Reader, stretch: Stretch, ids: _Ids) -> Iterator[BlockDef]:
    parts = body_lines.heading(stretch)
    place = stretch.text.place()
    if parts is None or parts[0] not in {2, 3}:
        hint = "## for a section, ### for a part of one"
        reader.report.error(place, "heading-level", "this is no heading of level 2 or 3", hint)
        return
    level, words, name = parts
    run = inline.parse(words, reader.report)
    if not run.spans:
        reader.report.error(place, "heading-level", "a heading without words")
    if words.value.endswith("#"):
        reader.report.error(place, "markdown", "# at the end of a heading", "take it out")
    for link in run.written:
        reader.report.error(link.target.place(), "bad-link", "a heading cannot hold a link")
    if name is not None and not SLUG.fullmatch(name.value):
        hint = "lower-case words joined by hyphens"
        reader.report.error(name.place(), "bad-slug", f"the id cannot be '{name}'", hint)
    block_id = ids.section(name.value if name else "", (name or words).place())
    yield BlockDef(block_id, Heading(level, run), place)


def _refuse_empty_sections(reader: Reader, stretches: list[Stretch]) -> None:
    """A heading has something under it before the next of its level or above."""
    for heading, behind in zip_longest(stretches, stretches[1:]):
        level = _level(heading)
        if level and (behind is None or 0 < _level(behind) <= level):
            message, hint = "nothing stands under this heading", "write it, or take the heading out"
            reader.report.error(heading.text.place(), "empty-section", message, hint)


def _level(stretch: Stretch) -> int:
    """The level of a heading; 0 of all else."""
    parts = body_lines.heading(stretch) if stretch.kind == "heading" else None
    return parts[0] if parts else 0


def _table(reader: Reader, stretch: Stretch) -> Table:
    header, *rows = body_lines.rows(reader.file, stretch.lines)
    place = stretch.text.place()
    if len(header) > MOST_COLUMNS:
        message = f"the table has {len(header)} columns"
        reader.report.error(place, "table-shape", message, f"at most {MOST_COLUMNS}")
    if not 1 <= len(rows) <= MOST_ROWS:
        message = f"the table has {counted(len(rows), 'row')}"
        reader.report.error(place, "table-shape", message, f"1 to {MOST_ROWS}")
    _check_rule(reader, body_lines.rule(reader.file, stretch.lines), len(header))
    rows = rows[:MOST_ROWS]
    for row in rows:
        if len(row) != len(header):
            message = f"this row has {counted(len(row), 'cell')}, the header has {len(header)}"
            row_place = row[0].place() if row else place
            reader.report.error(row_place, "table-shape", message, ALIKE)
        for cell in row[:MOST_COLUMNS]:
            if len(cell.value) > LONGEST_CELL:
                message = f"this cell has {len(cell.value)} characters"
                reader.report.error(cell.place(), "table-shape", message, f"at most {LONGEST_CELL}")
    parsed = [
        tuple(inline.parse(cell, reader.report) for cell in row[:MOST_COLUMNS])
        for row in [header, *rows]
    ]
    columns, lines = ((cell.plain, cell.text.place()) for cell in parsed[0]), parsed[1:]
    refuse_repeats(columns, "column", reader.report)
    said = (("|".join(cell.plain for cell in line), line[0].text.place()) for line in lines if line)
    refuse_repeats(said, "row", reader.report)
    return Table(parsed[0], tuple(lines))


def _check_rule(reader: Reader, rule: list[Text], columns: int) -> None:
    """The line below a table's header has a cell for each column, and says nothing else."""
    if len(rule) != columns:
        message = (
            f"the line below the header has {counted(len(rule), 'cell')}, the header {columns}"
        )
        reader.report.error(rule[0].place(), "table-shape", message, ALIKE)
    for cell in rule[:MOST_COLUMNS]:
        if ":" in cell.value:
            hint = "columns are not aligned here: write ---"
            reader.report.error(cell.place(), "table-shape", f"'{cell}' below a header", hint)


class _Ids:
    """Ids of blocks: a section's own or its number; then the number of the block in it."""

    def __init__(self, reader: Reader) -> None:
        self.report = reader.report
        self.taken: set[str] = set()
        self.current = "top"
        self.sections = 0
        self.blocks = 0

    def section(self, name: str, place: Place) -> str:
        self.sections += 1
        self.blocks = 0
        self.current = name or f"section-{self.sections}"
        if self.current in self.taken:
            message = f"the id '{self.current}' is taken on this page"
            self.report.error(place, "duplicate-id", message)
        self.taken.add(self.current)
        return self.current

    def within(self) -> str:
        self.blocks += 1
        return f"{self.current}.{self.blocks}"
