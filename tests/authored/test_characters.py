"""Characters that nobody sees, that no font draws, or that pass for others, are told with their place."""

from __future__ import annotations

import pytest

from kiosk.authored import characters, nodes
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, whole


def told(text: str) -> list[str]:
    report = Report()
    characters.check(whole(SourceFile("f", text)), report)
    return [f"{f.line}:{f.column} {f.code} {f.message}" for f in report.sorted()]


@pytest.mark.parametrize(
    "sign",
    [
        *("\x00", "\x07", "\x1b", "\x85", "\ufffe", "\U000e0041"),
        *("\u2028", "\u2029", "\uf0b7", "\uf0fc", "\uf8ff", "\U000f0001", "\ufffd"),
        *("\u00ad", "\u200b", "\u2060", "\ufeff", "\u3164", "\u2800", "\u034f"),
        *("\u202a", "\u202e", "\u2066", "\u2069", "\u200c", "\u200d", "\u200e", "\u200f"),
    ],
)
def test_what_nobody_can_have_meant_is_told(sign: str) -> None:
    (said,) = told(f"two\nlines{sign}here")
    assert said.startswith("2:6 not-text ")
    assert f"U+{ord(sign):04X}" in said
    assert characters.cleared(f"two\nlines{sign}here") == "two\nlines here"


@pytest.mark.parametrize(
    "text",
    [
        *("plain words", "38\u00a0°C", "caf\u00e9 cafe\u0301", "“quoted” – so", "\u202f!"),
        *("می\u200cخواهم", "12 \u200fمرحبا", "क्\u200dष", "Пример", "αβγ"),
        *("TNF-β", "TNFα", "5 μg", "NFκB", "β2", "МРТ", "COVID-19"),
    ],
)
def test_what_authors_write_is_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("l\u0456ver", 2),
        ("\u0410blation", 1),
        ("scan \u0421T", 6),
        ("liv\u0435r", 4),
        ("c\u03bflon", 2),
    ],
)
def test_a_letter_that_passes_for_a_latin_one_is_told(text: str, column: int) -> None:
    (said,) = told(text)
    assert said.startswith(f"1:{column} mixed-letters a ")


def test_many_are_told_by_the_first_and_where_the_rest_begin() -> None:
    said = told("\uf0b7" * 100_000)
    assert len(said) == characters.MOST + 1
    assert said[-1].endswith("more such characters, from here on")


def test_a_sign_that_yaml_spells_is_one_that_was_typed() -> None:
    report = Report()
    nodes.parse(whole(SourceFile("f", 'title: "a \\u202eb"')), report)
    (finding,) = report.sorted()
    assert (finding.line, finding.code) == (1, "not-text")
