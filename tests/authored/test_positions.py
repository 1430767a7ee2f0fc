"""Findings stand at the author's line and column, in YAML, front matter and Markdown alike."""

from __future__ import annotations

import random

import pytest

from kiosk.authored import nodes
from kiosk.authored.nodes import Mapping, Scalar
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler.body import inline


def whole(text: str) -> Text:
    return Text(text, SourceFile("f", text), 0, len(text))


@pytest.mark.parametrize(
    "value",
    [
        "plain words with a mark !",
        "'quoted, it''s with a mark !'",
        '"double \\" quoted with a mark !"',
        "words over\n  two lines\n  with a mark !",
        ">\n  folded words\n  with a mark !",
        "|-\n  kept words\n\n  with a mark !",
        "é, \U0001f642 and ñ with a mark !",
    ],
)
def test_an_offset_in_a_yaml_value_leads_to_its_place(value: str) -> None:
    text = f"first: é\nkey: {value}\n"
    report = Report()
    node = nodes.parse(whole(text), report)
    assert isinstance(node, Mapping)
    scalar = node.values["key"]
    assert isinstance(scalar, Scalar)
    place = scalar.text.place(scalar.text.value.index("!"))
    lines = text.split("\n")
    assert lines[place.line - 1][place.column - 1] == "!"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one `code` and `more`", [5, 16]),
        ("a <b>b</b>", [3, 7]),
        ("**bold** ![x](y) *em* ![z](w)", [10, 23]),
        ("[a](topic:ok) [b](bad)", [15]),
        ("words\nwords <i>", [12 + 1]),
        ("a **b** c ** d", [11]),
    ],
)
def test_every_refused_thing_is_found_where_it_stands(text: str, expected: list[int]) -> None:
    report = Report()
    inline.parse(whole(text), report)
    starts = [0, *(index + 1 for index, sign in enumerate(text) if sign == "\n")]
    found = [starts[finding.line - 1] + finding.column for finding in report.sorted()]
    assert found == expected


def test_a_part_of_a_text_knows_its_place() -> None:
    text = Text("one two three", SourceFile("f", "- one\n  two\n  three\n"), 2, 19)
    part = text.part(8, 13)
    assert part.value == "three"
    assert (part.place().line, part.place().column) == (3, 3)
    assert (part.place(4).line, part.place(4).column) == (3, 7)


def test_places_agree_with_a_plain_count_of_lines() -> None:
    chosen = random.Random(7)
    text = "".join(chosen.choice("ab \n\u00e9\u2028") for _ in range(500))
    file = SourceFile("f", text)
    for offset in range(len(text)):
        place = file.place(offset)
        before = text[:offset].split("\n")
        assert (place.line, place.column) == (len(before), len(before[-1]) + 1)


def test_a_sign_that_is_not_in_the_slice_carries_no_place_away() -> None:
    typed = f"ab{'x' * 5_000}?cd"
    text = Text("ab?cd", SourceFile("f", typed), 0, len(typed))
    assert text.place(1).column == 2
    assert text.place(2).column == 2
