"""The blocks of a page's body as what is printed of them. It goes by their texts and fields, never by their kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from kiosk.pack.blocks import Block, Role, Said
from kiosk.pack.page import Page
from kiosk.pack.runs import Run
from kiosk.pack.types import Diagram, Language, Region
from kiosk.paper.proof.items import Drawing, Grid, Item, Pin, Words
from kiosk.paper.proof.words import level_in, words_in

_LINK = re.compile(r'<a href="[^"]*">(.*?)</a>')
_TAG = re.compile(r"<[^>]*>")
_LETTER, _GAP = 0.015, 0.03
"""A letter of a table's head, and the room between two columns, of the width of the text."""
_STYLES = {Role.HEADING: "section", Role.TITLE: "label", Role.LABEL: "label"}
_LISTED = (Role.SIGN, Role.ROW, Role.ANSWER)


def block_items(block: Block, block_id: str, page: Page, language: Language) -> Iterator[Item]:
    """Everything that a block says or shows."""
    say = words_in(language.code)
    level = getattr(block, "level", None)
    if isinstance(level, str):
        told = say["level"].format(level_in(language.code, level))
        yield Words(escape(told), "lead", note=block_id)
    grid = _grid(block)
    if grid:
        yield from grid
    elif block.picture:
        diagram = page.diagrams.get(block.picture)
        yield from drawing_items(diagram, language) if diagram else ()
    else:
        found = list(_texts(block, block_id, say["right"]))
        yield from found or [Words(escape(say["clinic"]), "small", note=block_id)]
    if block.cited:
        named = (page.cited[key] for key in block.cited if key in page.cited)
        told = "; ".join(f"{each.organisation}, {each.title}, {each.year}" for each in named)
        yield Words(escape(say["numbers_from"].format(told)), "small")


def _texts(block: Block, block_id: str, right_answer: str) -> Iterator[Words]:
    right = {each.text for each in getattr(block, "answers", ()) if each.right}
    items = getattr(block, "items", ())
    signs = [sign for group in getattr(block, "groups", ()) for sign in group.signs]
    exceptions = {text for sign in signs for text in sign.exceptions}
    for said in block.texts():
        mark = "– " if said.role in _LISTED or any(said.words is each for each in items) else ""
        if said.words in exceptions:
            mark = "&nbsp;&nbsp;&nbsp;&nbsp;· "  # it belongs to the sign above
        note = block_id if said.role is Role.HEADING else ""
        if said.role is Role.ANSWER and said.words in right:
            note = right_answer
        yield Words(f"{mark}{_html(said)}", _STYLES.get(said.role, "text"), note=note)


def _html(said: Said) -> str:
    words = said.words
    return run_html(words) if isinstance(words, Run) else escape(words)


def run_html(run: Run) -> str:
    """A run's markup with its links underlined only."""
    return _LINK.sub(r"<u>\1</u>", run.styled)


def _grid(block: Any) -> list[Grid]:
    """The rows of what has rows of cells; none for every other block."""
    head = getattr(block, "header", None) or getattr(block, "columns", None)
    if not head:
        return []
    names = tuple(_cell(each) for each in head)
    rows = [_row(row) for row in block.rows]
    missing = max(map(len, rows), default=len(names)) - len(names)
    lines = [(*[""] * missing, *names), *rows]
    shares = _shares(lines)
    return [Grid(line, shares, head=line is lines[0]) for line in lines]


def _shares(lines: Sequence[tuple[str, ...]]) -> tuple[float, ...]:
    """How much of the width each column gets: its longest word at least, and more where there is more to say."""
    columns = list(zip(*lines, strict=True))
    words = [_TAG.sub("", " ".join(column)).split() for column in columns]
    needed = [max(map(len, each), default=0) * _LETTER + _GAP for each in words]
    weights = [1 + max(map(len, column)) for column in columns]
    spare = max(0, 1 - sum(needed))
    widths = [
        least + spare * weight / sum(weights) for least, weight in zip(needed, weights, strict=True)
    ]
    return tuple(width / sum(widths) for width in widths)


def _row(row: Any) -> tuple[str, ...]:
    cells = row if isinstance(row, tuple) else (row.label, *row.cells)
    return tuple(_cell(each) for each in cells)


def _cell(cell: Run | str) -> str:
    return run_html(cell) if isinstance(cell, Run) else escape(cell)


def drawing_items(diagram: Diagram, language: Language) -> Iterator[Item]:
    """A drawing with its numbers, what each part is, and each of its steps."""
    say = words_in(language.code)
    title = escape(say["drawing"].format(diagram.title))
    yield Words(title, "label", note=diagram.slug)
    away = diagram.still.away
    yield _drawn(diagram, -1, [region for region in diagram.regions if region.id not in away], away)
    yield Words(escape(diagram.caption))
    yield Words(escape(say["described"].format(diagram.alt)), "small")
    if diagram.words:
        told = "; ".join(caption.text for caption in diagram.words)
        yield Words(escape(say["written"].format(told)), "small")
    for number, region in enumerate(diagram.regions, 1):
        told = f"<b>{number}. {escape(region.name)}</b> {escape(region.sentence)}"
        yield Words(told, note=region.id)
    for number, step in enumerate(diagram.steps, 1):
        spoken = [region for region in diagram.regions if region.id in step.regions]
        heading = escape(say["step"].format(number, len(diagram.steps)))
        text = Words(f"<b>{heading}.</b> {escape(step.text)}")
        yield _drawn(diagram, number - 1, spoken, step.stage.away, text)


def _drawn(
    diagram: Diagram,
    step: int,
    shown: list[Region],
    away: tuple[str, ...],
    beside: Words | None = None,
) -> Drawing:
    numbers = {region.id: number for number, region in enumerate(diagram.regions, 1)}
    return Drawing(
        slug=diagram.slug,
        step=step,
        width=diagram.width,
        height=diagram.height,
        pins=tuple(Pin(numbers[each.id], each.pin, each.tip) for each in shown),
        words=tuple((each.text, each.box) for each in diagram.words if each.id not in away),
        beside=beside,
    )
