"""Blocks between ::: lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kiosk.authored import nodes
from kiosk.authored.fields import Fields
from kiosk.authored.report import counted
from kiosk.authored.text import Text, Words
from kiosk.compiler.body import inline
from kiosk.compiler.body import lines as body_lines
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.body.lines import Stretch
from kiosk.compiler.body.prose import MOST_ITEMS, Reader, items, paragraph
from kiosk.compiler.body.repeats import refuse_repeats
from kiosk.compiler.model import NamedSigns
from kiosk.pack.blocks import (
    Answer,
    Block,
    Callout,
    Check,
    ClinicWords,
    Compare,
    CompareRow,
    Figure,
    Numbers,
    NumbersRow,
    Steps,
)

MOST_OF = 100
LARGEST = 999_999_999
# A number by itself or in "5-year"; not one in a name such as 5-FU, Y-90, G12C.
_FIGURE = re.compile(r"(?<![\w-])\d+(?!\w|-[A-Z])")


def _steps(reader: Reader, stretch: Stretch) -> Block | None:
    _no_title(reader, stretch)
    inner = _inner(reader, stretch)
    if len(inner) != 1 or inner[0].kind != "numbered":
        _misshapen(reader, stretch, "steps hold one numbered list and nothing else")
        return None
    return Steps(items(reader, inner[0]))


def _figure(reader: Reader, stretch: Stretch) -> Block | None:
    if stretch.text.value.strip():
        _misshapen(reader, stretch, "a figure holds nothing: its words stand with the diagram")
    if not stretch.rest:
        _misshapen(reader, stretch, "a figure needs the name of a diagram", "::: figure SLUG")
        return None
    return Figure(reader.references.add(reader.owner, "diagram", stretch.rest))


def _callout(reader: Reader, stretch: Stretch) -> Block | None:
    title = inline.parse_plain(stretch.rest, reader.report)
    paragraphs: list[Inline] = []
    points: tuple[Inline, ...] | None = None
    for part in _inner(reader, stretch):
        if part.kind == "paragraph" and points is None:
            paragraphs.append(paragraph(reader, part))
        elif part.kind == "bullets" and points is None:
            points = items(reader, part)
        else:
            hint = "a callout is paragraphs, then at most one bullet list"
            message = f"this {part.kind} cannot stand here in a callout"
            reader.report.error(part.text.place(), "block-shape", message, hint)
    if not paragraphs and not points:
        _misshapen(reader, stretch, "a callout without words")
    return Callout(title, tuple(paragraphs), points or ())


def _numbers(reader: Reader, stretch: Stretch) -> Block | None:
    fields = _fields(reader, stretch, "the numbers block")
    if fields is None:
        return None
    title = fields.text("title")
    figure = _FIGURE.search(title.value)
    if figure:
        message = "a figure in the title of a numbers block, which is seen before it is opened"
        fields.error(title.place(figure.start()), "numbers-title", message)
    rows = fields.mappings("rows", "a row of numbers", required=False, most=MOST_ITEMS)
    numbers = Numbers(
        title=inline.parse_plain(title, reader.report),
        lead=_figures(reader, fields.text("lead")),
        rows=tuple(_numbers_row(reader, row) for row in rows),
        meaning=_figures(reader, fields.text("meaning")),
        sources=_numbers_sources(reader, fields),
    )
    _refuse_repeats(reader, (row.text for row in numbers.rows), "row")
    fields.finish()
    return numbers


def _numbers_sources(reader: Reader, fields: Fields) -> tuple[str, ...]:
    names = fields.texts("sources", required=False)
    if not names:
        message = "figures without a source"
        fields.error(fields.key_place("sources"), "numbers-source", message, "add 'sources: [KEY]'")
    names = fields.unique(names, "sources")
    return reader.references.add_all(reader.owner, "source", names)


def _numbers_row(reader: Reader, row: Fields) -> NumbersRow:
    """A row's sentence with its two numbers put in where the author wants them."""
    of = row.whole("of", 1, MOST_OF)
    count = row.whole("count", 0, of or LARGEST)
    words = _figures(reader, row.text("text"))
    for place, number in zip(inline.PLACES, (count, of), strict=True):
        if words and words.count(place) != 1:
            message = f"a row of numbers needs {place} once in its sentence"
            hint = "About {count} of {of} people had a serious problem."
            row.error(words.source.place(), "numbers-text", message, hint)
        words = Words(words.replace(place, str(number)), words.source)
    row.finish()
    return NumbersRow(count, of, words)


def _check(reader: Reader, stretch: Stretch) -> Block | None:
    fields = _fields(reader, stretch, "the check block")
    if fields is None:
        return None
    question = _plain(reader, fields.text("question"))
    given = fields.mappings("answers", "an answer", least=2, most=4)
    answers = tuple(_answer(reader, answer) for answer in given)
    right = sum(answer.right for answer in answers)
    if answers and right != 1:
        message = f"the check has {counted(right, 'right answer')}"
        fields.error(fields.key_place("answers"), "block-shape", message, "exactly one")
    _refuse_repeats(reader, (answer.text for answer in answers), "answer")
    fields.finish()
    return Check(question, answers)


def _answer(reader: Reader, answer: Fields) -> Answer:
    read = Answer(
        text=_plain(reader, answer.text("text")),
        right=answer.flag("right"),
        explain=_plain(reader, answer.text("explain")),
    )
    answer.finish()
    return read


def _compare(reader: Reader, stretch: Stretch) -> Block | None:
    fields = _fields(reader, stretch, "the compare block")
    if fields is None:
        return None
    columns = fields.texts("columns", least=2, most=3)
    rows = fields.mappings("rows", "a row of compare", least=1, most=MOST_ITEMS)
    compare = Compare(
        columns=tuple(_plain(reader, column) for column in columns),
        rows=tuple(_compare_row(reader, row, _width(fields)) for row in rows),
    )
    _refuse_repeats(reader, compare.columns, "column")
    _refuse_repeats(reader, (row.label for row in compare.rows), "label")
    fields.finish()
    return compare


def _width(fields: Fields) -> int:
    """How many columns an author wrote, be they too many; 0 where there is no list of them."""
    columns = fields.node.values.get("columns")
    return len(columns.items) if isinstance(columns, nodes.Sequence) else 0


def _compare_row(reader: Reader, row: Fields, columns: int) -> CompareRow:
    label = row.text("label")
    cells = row.texts("cells")
    if row.has("cells") and columns and len(cells) != columns:
        message = f"this row has {counted(len(cells), 'cell')} for {columns} columns"
        hint = "in [...], text with a comma needs quotes" if len(cells) > columns else ""
        row.error(row.key_place("cells"), "table-shape", message, hint)
    row.finish()
    runs = tuple(inline.parse(cell, reader.report) for cell in cells)
    return CompareRow(_plain(reader, label), runs)


def _fields(reader: Reader, stretch: Stretch, what: str) -> Fields | None:
    _no_title(reader, stretch)
    node = nodes.parse(stretch.text, reader.report)
    if node is None:
        if not stretch.text.value.strip():
            _misshapen(reader, stretch, f"{what} is empty")
        return None
    fields = Fields(node, reader.file, reader.report, what)
    return None if fields.broken else fields


def _inner(reader: Reader, stretch: Stretch) -> list[Stretch]:
    text = stretch.text
    return body_lines.split(reader.file, text.start, text.end, reader.report)


def _no_title(reader: Reader, stretch: Stretch) -> None:
    if stretch.rest:
        message = f"'{stretch.rest}' behind '::: {stretch.name}'"
        reader.report.error(
            stretch.rest.place(), "block-shape", message, "only callouts have a title"
        )


def _misshapen(reader: Reader, stretch: Stretch, message: str, hint: str = "") -> None:
    place = (stretch.name or stretch.text).place()
    reader.report.error(place, "block-shape", message, hint)


def _refuse_repeats(reader: Reader, entries: Iterable[str], what: str) -> None:
    said = ((words, words.source.place()) for words in entries if isinstance(words, Words))
    refuse_repeats(said, what, reader.report)


def _plain(reader: Reader, text: Text) -> Words:
    return inline.parse_plain(text, reader.report)


def _figures(reader: Reader, text: Text) -> Words:
    return inline.parse_plain(text, reader.report, figures=True)


ALL_SIGNS = "all"


def _signs(reader: Reader, stretch: Stretch) -> Block | None:
    """Names of signs of signs.yaml, or `all` behind the block's name; a box says nothing of its own."""
    if stretch.rest:
        if stretch.rest.value != ALL_SIGNS or stretch.text.value.strip():
            hint = "::: signs with a list of names, or ::: signs all and nothing else"
            _misshapen(reader, stretch, "signs have no title and no sentence of their own", hint)
        return NamedSigns(all=True, names=())
    node = nodes.parse(stretch.text, reader.report)
    if not isinstance(node, nodes.Sequence) or not node.items:
        _misshapen(reader, stretch, "a signs block is a list of names of signs.yaml")
        return None
    fields = Fields(nodes.Mapping(node.place), reader.file, reader.report, "the signs block")
    names = fields.unique(fields.texts_of(node, "the signs block"), "signs")
    reader.references.add_all(reader.owner, "sign", names)
    return NamedSigns(all=False, names=tuple(name.value for name in names))


def _clinic(reader: Reader, stretch: Stretch) -> Block | None:
    _no_title(reader, stretch)
    if stretch.text.value.strip():
        _misshapen(reader, stretch, "this block holds nothing: the clinic's settings fill it")
    return ClinicWords()


READERS: dict[str, Callable[[Reader, Stretch], Block | None]] = {
    "steps": _steps,
    "figure": _figure,
    "note": _callout,
    "signs": _signs,
    "clinic": _clinic,
    "numbers": _numbers,
    "check": _check,
    "compare": _compare,
}
"""Name behind ::: -> what reads the block."""
