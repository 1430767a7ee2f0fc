"""Numbers stay with what they count, and are found by search as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler import build
from kiosk.compiler.body import inline
from kiosk.compiler.body.binding import NO_BREAK, bound
from kiosk.pack.reader import Pack
from kiosk.pack.search.folding import fold, words
from kiosk.pack.search.query import search


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a fever of 100.4 °F (38 °C) or more", "a fever of 100.4~°F (38~°C) or more"),
        ("about 1 to 4 weeks.", "about 1 to 4~weeks."),
        ("up to 3 cm wide", "up to 3~cm wide"),
        ("About 45 in 100 people", "About 45~in~100 people"),
        ("9 out of 10", "9~out~of~10"),
        ("7 de cada 100 personas", "7~de~cada~100 personas"),
        ("call 555 0100 or (800) 422 6237", "call 555~0100 or (800)~422~6237"),
        ("4 people in 2 rooms", "4 people in 2 rooms"),
        ("5 meters", "5 meters"),
        ("chapter 3 in the book", "chapter 3 in the book"),
    ],
)
def test_blanks_that_must_not_break(text: str, wanted: str) -> None:
    assert bound(text).replace(NO_BREAK, "~") == wanted


def test_what_is_bound_folds_as_before() -> None:
    text = "100.4 °F (38 °C), 45 in 100, 555 0100"
    assert bound(text) != text
    assert fold(bound(text)) == fold(text)
    assert words(bound(text)) == words(text)


def test_running_text_and_plain_fields_are_bound() -> None:
    report = Report()
    source = "Wait **4 weeks** or 7 in 100 days"
    text = Text(source, SourceFile("page.md", source), 0, len(source))
    assert inline.parse(text, report).plain == "Wait 4~weeks or 7~in~100~days".replace(
        "~", NO_BREAK
    )
    words = "Wait 4 weeks"
    assert inline.parse_plain(Text(words, SourceFile("a", words), 0, 12), report) == (
        f"Wait 4{NO_BREAK}weeks"
    )


def test_a_page_is_found_by_a_number_and_its_unit(content: Path) -> None:
    page = content / "topics" / "liver" / "en.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("## ", "Quix 38 °C zonk.\n\n## ", 1),
        encoding="utf-8",
    )
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        for typed in ("quix 38 °c", "38 c zonk", f"quix{NO_BREAK}38"):
            assert [hit.target for hit in search(pack, "en", typed).hits] == ["liver"]
