"""The table of signs that can be drawn is what Qt says of the kiosk's fonts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kiosk.compiler import check
from kiosk.compiler.gates import glyphs
from kiosk.compiler.gates.drawn import DRAWN

FONTS = sorted((Path(__file__).parents[3] / "assets" / "fonts").glob("*.[ot]tf"))


def test_the_table_is_what_the_fonts_draw(qapp: object) -> None:
    families: dict[str, list[QRawFont]] = {}
    for path in FONTS:
        families.setdefault(path.stem.partition("_")[0], []).append(QRawFont(str(path), 16))
    drawn = {
        sign
        for sign in map(chr, range(0x20, sys.maxunicode + 1))
        if any(
            all(font.supportsCharacter(ord(sign)) for font in styles)
            for styles in families.values()
        )
    }
    assert drawn == DRAWN - {"\n"}


@pytest.mark.parametrize(
    ("words", "signs"),
    [
        ("Done \u2713.", "\u2713"),
        ("to \u2192 home, then \u2192 out", "\u2192"),
        ("CO\u2082 and TGF-\u03b2", "\u2082\u03b2"),
        ("19\u20119", "\u2011"),
        ("A smile \U0001f642", "\U0001f642"),
        ("cafe\u0301 \u201cquoted\u201d \u2013 38\u00a0°C, 5 \u03bcg, \u00bfqu\u00e9?", ""),
    ],
)
def test_a_sign_that_is_not_drawn_is_told_once_in_a_file(
    content: Path, words: str, signs: str
) -> None:
    page = content / "topics/spread/en.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n{words}\n\n{words}\n", encoding="utf-8")
    found = [each for each in check(content).findings if each.code == glyphs.CODE]
    line = text.count("\n") + 2
    assert [(each.line, each.column) for each in found] == [
        (line, words.index(sign) + 1) for sign in signs
    ]
    assert all(
        f"U+{ord(sign):04X}" in each.message for sign, each in zip(signs, found, strict=True)
    )
    assert {each.severity for each in found} <= {"warning"}


def test_a_script_without_a_font_is_told_by_its_first_signs(content: Path) -> None:
    page = content / "topics/spread/en.md"
    words = " ".join(chr(sign) for sign in range(0x0430, 0x0450))
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")
    found = [each for each in check(content).findings if each.code == glyphs.CODE]
    assert len(found) == glyphs.MOST + 1
