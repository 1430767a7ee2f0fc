"""Two glossaries of two hundred terms go through check: one as it should be, one as such lists come."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.errors import Finding
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from tests.compiler.link.glossaries import two_hundred, written

Terms = list[tuple[str, str, list[str]]]


def add(content: Path, terms: Terms) -> None:
    """The terms behind those of the content, used or not."""
    glossary = content / "glossary.yaml"
    glossary.write_text(glossary.read_text("utf-8") + written(terms), encoding="utf-8")
    said = [f"{term}, then {', '.join([*forms, 'more'])}." for term, _, forms in terms]
    text = "\n\n".join(" ".join(said[first : first + 4]) for first in range(0, len(said), 4))
    page = content / "topics/spread/en.md"
    page.write_text(f"{page.read_text('utf-8')}\n\n{text}", encoding="utf-8")


def of_glossary(found: list[Finding]) -> list[Finding]:
    return [each for each in found if each.path.endswith("glossary.yaml")]


def test_two_hundred_terms_are_taken_found_and_searched(content: Path) -> None:
    terms = list(two_hundred())
    assert len(terms) == 200
    add(content, terms)
    assert of_glossary(check(content).findings) == []
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        assert pack.counts()["terms"] == 203
        topic = pack.topic("en", "spread")
        assert topic is not None
        assert {f"entry-{number}" for number in range(1, 201)} <= set(topic.term_ids)
        for number, (term, _, forms) in enumerate(terms, 1):
            for typed in (term, *forms):
                hits = [hit.target for hit in search(pack, "en", typed, 40).hits]
                assert f"entry-{number}" in hits, typed


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("Rivers' sign", "Rivers’ sign", "repeated"),
        ("Ménière", unicodedata.normalize("NFD", "ménière"), "repeated"),
        ("day-case", "day‑case", "repeated"),
        ("US", "US", "repeated"),
        ("word", "**word two**", "markup"),
        ("word", "", "missing-key"),
    ],
)
def test_what_a_list_of_many_hands_has_wrong_is_told_with_its_place(
    content: Path, first: str, second: str, code: str
) -> None:
    pairs: Terms = [(first, "One meaning.", []), (second, "Another meaning.", [])]
    glossary = content / "glossary.yaml"
    before = glossary.read_text("utf-8")
    others = [each for each in two_hundred() if each[0] not in {first, second, "Rivers' sign"}]
    glossary.write_text(before + written([*others, *pairs][-200:]), encoding="utf-8")
    told = of_glossary(check(content).findings)
    found = [each for each in told if each.code not in {"unused-term", "no-glyph"}]
    assert {each.code for each in found} == {code}
    lines = glossary.read_text("utf-8").split("\n")
    assert found[0].line == max(
        n for n, line in enumerate(lines, 1) if line.startswith("    term:")
    )
    assert found[0].message
