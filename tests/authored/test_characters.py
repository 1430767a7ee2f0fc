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


@pytest.mark.parametrize(
    ("text", "found", "meant"),
    [
        ("Don\u00e2\u20ac\u2122t wait", "\u00e2\u20ac\u2122", "'’'"),
        ("\u00e2\u20ac\x9d it", "\u00e2\u20ac\x9d", "'”'"),
        ("la cl\u00c3\u00adnica", "\u00c3\u00ad", "'í'"),
        ("INFORMACI\u00c3\u201cN", "\u00c3\u201c", "'Ó'"),
        ("\u00c3  la carte", "\u00c3 ", "'à'"),
        ("5\u00c2\u00a0mg", "\u00c2\u00a0", "a blank"),
        ("tumor\u00c2 is", "\u00c2 ", "a blank"),
        ("\u00c2\u00bfQu\u00e9?", "\u00c2\u00bf", "'¿'"),
        ("\u00e2\u2020\u2019 next", "\u00e2\u2020\u2019", "'→'"),
        ("\u00ef\u00bb\u00bftitle", "\u00ef\u00bb\u00bf", "another sign"),
        ("\u00d0\u00b8\u00d1\u201a", "\u00d0\u00b8\u00d1\u201a", "'ит'"),
        ("caf\u221a\u00a9", "\u221a\u00a9", "'é'"),
        ("it\u201a\u00c4\u00f4s", "\u201a\u00c4\u00f4", "'’'"),
    ],
)
def test_what_was_read_in_another_encoding_is_told_with_what_was_meant(
    text: str, found: str, meant: str
) -> None:
    (said,) = told(text)
    assert said.startswith(f"1:{text.index(found) + 1} mojibake '{found}' where {meant} was meant")


@pytest.mark.parametrize(
    "text",
    [
        *("« É»", "ESPAÑA”", "CAFÉ”", "IRMÃ”", "à\u00a0«", "„Spaß“", "3 ×\u00a04", "Âge", "À la"),
        *("voilà…", "naïve »", "Ängste", "ÀÉÎÕÜ", "½ ¼ ¾ § £ °", "São", "mañana"),
    ],
)
def test_signs_of_many_languages_are_none(text: str) -> None:
    assert told(text) == []


def test_many_are_told_by_the_first_and_where_the_rest_begin() -> None:
    said = told("\uf0b7" * 100_000)
    assert len(said) == characters.MOST + 1
    assert said[-1].endswith("more such characters, from here on")


def test_a_sign_that_yaml_spells_is_one_that_was_typed() -> None:
    report = Report()
    nodes.parse(whole(SourceFile("f", 'title: "a \\u202eb"')), report)
    (finding,) = report.sorted()
    assert (finding.line, finding.code) == (1, "not-text")
