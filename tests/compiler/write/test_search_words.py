"""What an author writes with a hyphen, without blanks or with an article is found in the compiled pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search


@pytest.mark.parametrize(
    ("title", "body", "typed"),
    [
        ("X-ray and 5-FU", "A follow-up, a lymph node.", "xray 5fu followup lymphnode"),
        ("关于肝脏", "癌症可以转移到肝脏。", "肝脏 转移"),
        ("الكبد", "الكبد مريض.", "كبد الكبد"),
        ("Die Größe", "Der Straßenname.", "große grosse strassenname"),
    ],
)
def test_words_are_found_as_people_type_them(
    content: Path, title: str, body: str, typed: str
) -> None:
    page = content / "topics/liver/en.md"
    text = page.read_text(encoding="utf-8").replace("title: The liver", f"title: {title}")
    page.write_text(f"{text}\n\n{body}\n", encoding="utf-8")
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        for word in typed.split():
            assert [hit.target for hit in search(pack, "en", word).hits] == ["liver"], word
