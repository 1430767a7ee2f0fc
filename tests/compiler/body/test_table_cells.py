"""A bar that is escaped stands in its cell; all others part cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.pack.blocks import Table
from kiosk.pack.reader import Pack

TABLE = "| What | How long |\n| --- | --- |\n"


def cells(content: Path, row: str) -> list[str]:
    """The cells of a table's one row, as a reader sees them."""
    page = content / "topics/spread/en.md"
    page.write_text(page.read_text() + f"\n{TABLE}{row}\n")
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        topic = pack.topic("en", "spread")
    assert topic is not None
    table = next(block.content for block in topic.blocks if isinstance(block.content, Table))
    return [cell.plain for cell in table.rows[0]]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| one | two |", ["one", "two"]),
        ("one | two", ["one", "two"]),
        (r"| one \| more | two |", ["one | more", "two"]),
        (r"| one | two \| more |", ["one", "two | more"]),
        (r"| \| one | two \| |", ["| one", "two |"]),
        (r"one | two \|", ["one", "two |"]),
    ],
)
def test_an_escaped_bar_stands_in_its_cell(content: Path, row: str, expected: list[str]) -> None:
    assert cells(content, row) == expected


def test_one_bar_too_many_is_told_with_its_line(content: Path) -> None:
    page = content / "topics/spread/en.md"
    text = page.read_text() + f"\n{TABLE}| one | two | three |\n"
    page.write_text(text)
    (finding,) = check(content).findings
    assert finding.code == "table-shape"
    assert finding.line == text.count("\n")
