"""Terms are found in running text, once in a section, and linked for the eye and the voice."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler import build
from kiosk.compiler.body import inline
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import TermText
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Link, Run

TERMS = {
    "liver": ["Liver"],
    "metastasis": ["Metastasis", "metastases", "mets"],
    "liver-metastasis": ["Liver metastasis", "liver metastases"],
    "y90": ["Y-90"],
    "port": ["Port"],
    "bone-scan": ["Bone scan"],
}


def text(words: str) -> Text:
    return Text(words, SourceFile("page.md", words), 0, len(words))


def linker() -> Linker:
    return Linker(
        {
            name: TermText(
                text(forms[0]),
                "",
                inline.Inline.of(text(""), ()),
                tuple(text(form) for form in forms[1:]),
            )
            for name, forms in TERMS.items()
        }
    )


def run(words: str, seen: set[str] | None = None) -> Run:
    report = Report()
    parsed = inline.parse(text(words), report)
    assert report.sorted() == []
    return linker().run(parsed, set() if seen is None else seen)


def links(words: str) -> list[tuple[str, str]]:
    """(linked words, target) as the voice's plain text and its offsets give them."""
    result = run(words)
    units = result.plain.encode("utf-16-le")
    return [
        (units[2 * link.start : 2 * link.end].decode("utf-16-le"), link.target)
        for link in result.links
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The liver.", [("liver", "liver")]),
        ("A LIVER", [("LIVER", "liver")]),
        ("A liver metastasis", [("liver metastasis", "liver-metastasis")]),
        ("Many mets", [("mets", "metastasis")]),
        ("Two ports", [("ports", "port")]),
        ("The port's place", [("port", "port")]),
        ("Report, portal, export", []),
        ("With Y-90 beads", [("Y-90", "y90")]),
        ("With Y\u201190 beads", [("Y\u201190", "y90")]),
        ("A non-liver and a liver-like thing", []),
        ("A bone\nscan", [("bone scan", "bone-scan")]),
        ("A bone\u00a0scan", [("bone\u00a0scan", "bone-scan")]),
        ("A bone. Scan", []),
        ("liver, liver and liver", [("liver", "liver")]),
        ("Metastases of the liver", [("Metastases", "metastasis"), ("liver", "liver")]),
        ("**The liver** is here", [("liver", "liver")]),
        ("The [organ](term:liver) called liver", [("organ", "liver")]),
        ("liver, then the [organ](term:liver)", [("organ", "liver")]),
        ("The [liver](plain:) is plain, the liver not", [("liver", "liver")]),
        ("The [liver](topic:liver-page)", [("liver", "liver-page")]),
        ("\U0001f642 the liver", [("liver", "liver")]),
    ],
)
def test_terms_are_linked(words: str, expected: list[tuple[str, str]]) -> None:
    assert links(words) == expected


def test_a_term_seen_in_the_section_is_not_linked_again() -> None:
    seen: set[str] = set()
    assert run("The liver.", seen).links
    assert seen == {"liver"}
    assert not run("The liver.", seen).links


def test_a_forced_term_counts_as_the_first_use() -> None:
    seen: set[str] = set()
    run("The [organ](term:liver).", seen)
    assert not run("The liver.", seen).links


def test_the_styled_run_is_escaped_and_holds_only_the_closed_markup() -> None:
    result = run("5 < 6 & **the liver** *now*")
    assert result.styled == (
        '5 &lt; 6 &amp; <b>the </b><a href="term:liver"><b>liver</b></a> <i>now</i>'
    )
    assert result.plain == "5 < 6 & the liver now"


def test_offsets_count_utf16_units() -> None:
    assert run("\U0001f642\U0001f642 liver").links == (Link(5, 10, "term", "liver"),)


def test_a_link_whose_words_change_style_is_one_link() -> None:
    result = run("[the **big** organ](term:liver)")
    assert result.links == (Link(0, 13, "term", "liver"),)


def test_links_of_different_targets_side_by_side_stay_two() -> None:
    assert len(run("[a](term:liver)[b](term:port)").links) == 2


def test_white_space_and_line_ends_become_single_blanks() -> None:
    assert run("  The\n liver   is\nhere ").plain == "The liver is here"


def test_a_page_links_each_term_once_in_a_section(content: Path) -> None:

    page = content / "topics/spread/en.md"
    page.write_text(
        page.read_text()
        + "\nA tumor.\n\n- Another tumor.\n\n## A tumor again\n\nOne tumor, two tumors.\n"
    )
    build(content, Path("out.kpack"))
    pack = Pack.open("out.kpack")
    topic = pack.topic("en", "spread")
    pack.close()
    assert topic is not None
    assert topic.term_ids == ("tumor",)
    links = {
        block.block_id: [
            len(said.words.links) for said in block.content.texts() if isinstance(said.words, Run)
        ]
        for block in topic.blocks
    }
    assert links["more.2"] == [1]
    assert links["more.3"] == [0]
    assert links["section-2"] == [0]
    assert links["section-2.1"] == [1]


def test_a_definition_never_links_to_itself(content: Path) -> None:

    build(content, Path("out.kpack"))
    pack = Pack.open("out.kpack")
    term = pack.term("en", "ablation")
    pack.close()
    assert term is not None
    assert [link.target for link in term.definition.links] == ["tumor"]


def test_of_forms_that_begin_alike_only_those_that_go_on_as_the_text_does_are_looked_at() -> None:
    forms = [f"cell type {number}" for number in range(1000)]
    terms = {form: TermText(text(form), "", inline.Inline.of(text(""), ()), ()) for form in forms}
    made = Linker(terms)
    words = "A cell type 77 of many"
    assert [form.name for form, _ in made._forms.at(words, 2, len(words))] == ["cell type 77"]
    assert [name for _, _, name in made.found(words)] == ["cell type 77"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Two bone scans", [("bone scans", "bone-scan")]),
        ("BONE SCANS", [("BONE SCANS", "bone-scan")]),
        ("A bones scan", []),
        ("A bone  scan,\na bone-scan", [("bone  scan", "bone-scan")]),
        ("Y\u201190 and Y-90s", [("Y\u201190", "y90"), ("Y-90s", "y90")]),
    ],
)
def test_a_form_is_found_word_for_word_with_a_plural_at_its_end(
    words: str, found: list[tuple[str, str]]
) -> None:
    assert [(words[start:end], name) for start, end, name in linker().found(words)] == found
