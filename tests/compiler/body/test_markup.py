"""Running text is read twice, by the scanner and by Markdown, and both have to read the same."""

from __future__ import annotations

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, whole
from kiosk.compiler.body import inline
from kiosk.compiler.body.markup import spans
from kiosk.compiler.body.scan import Span


@pytest.mark.parametrize(
    "words",
    [
        "A **strong** word, an *other* one, and ***both***.",
        "See [the *liver*](topic:liver), [a **word**](term:scan) and [plain](plain:).",
        r"Signs: \*, \_, \|, \<, \& and \[x\].",
        "*a **b** c*",
        "**a *b* c**",
        "1. of May\nand a second line",
    ],
)
def test_what_both_read_alike_passes(words: str) -> None:
    report = Report()
    inline.parse(whole(SourceFile("en.md", words)), report)
    assert [each for each in report.sorted() if "two ways" in each.message] == []


@pytest.mark.parametrize("words", ["*a **b* c**", "**a *b** c*"])
def test_what_they_read_differently_is_a_finding(words: str) -> None:
    report = Report()
    inline.parse(whole(SourceFile("en.md", words)), report)
    assert [(each.line, each.code, each.message) for each in report.sorted()] == [
        (1, "markdown", "marks that can be read in two ways")
    ]


def test_markdown_makes_strong_emphasis_and_links_of_marks() -> None:
    assert [span for span in spans("a **b *c*** [d](term:e)") if span.text] == [
        Span("a "),
        Span("b ", strong=True),
        Span("c", strong=True, emphasis=True),
        Span(" "),
        Span("d", link="term:e"),
    ]
