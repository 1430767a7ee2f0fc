"""Running text is a closed set of marks: what is not of it is told where it stands, and no word is lost."""

from __future__ import annotations

import random
import re

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, whole
from kiosk.compiler.body import inline, scan
from kiosk.errors import Finding


def parsed(words: str) -> tuple[inline.Inline, list[Finding]]:
    report = Report()
    run = inline.parse(whole(SourceFile("f", words)), report)
    return run, report.sorted()


@pytest.mark.parametrize(
    ("words", "styled"),
    [
        ("plain", "plain"),
        ("a **b** c", "a <b>b</b> c"),
        ("*a* b", "<i>a</i> b"),
        ("***a*** b", "<b><i>a</i></b> b"),
        ("**a *b***", "<b>a </b><b><i>b</i></b>"),
        ("[a b](topic:x).", '<a href="topic:x">a b</a>.'),
        ("[**a**](term:x)", '<a href="term:x"><b>a</b></a>'),
        ("**[a](term:x)**", '<a href="term:x"><b>a</b></a>'),
        ("a [b](plain:)", "a b"),
        ("a \\* b \\[c\\] \\_d \\\\ \\| \\<e", "a * b [c] _d \\ | &lt;e"),
        ("one\ntwo", "one two"),
        ("5 < 6 & 7 > 6", "5 &lt; 6 &amp; 7 &gt; 6"),
        ("about ~5 (or 6) – “so”", "about ~5 (or 6) – “so”"),
        ("**4 weeks**", "<b>4\u00a0weeks</b>"),
    ],
)
def test_marks_of_the_closed_set(words: str, styled: str) -> None:
    run, findings = parsed(words)
    assert findings == []
    assert run.styled == styled


@pytest.mark.parametrize(
    ("words", "column", "says"),
    [
        ("a `b` c", 3, "code"),
        ("a ![b](c) d", 3, "a picture"),
        ("a <b c", 3, "HTML"),
        ("a &nbsp; b", 3, "an HTML entity"),
        ("a ~~b c", 3, "the mark ~"),
        ("H~2 O", 2, "the mark ~"),
        ("a __b c", 3, "the mark _"),
        ("x^2", 2, "the mark ^"),
        ("a | b", 3, "below the first line of a table stands"),
        ("a ==b", 3, "'==' is not allowed"),
        ("a -- b", 3, "type the dash itself"),
        ("a {.b} c", 3, "'{.b}' is not allowed"),
        ("a\tb", 2, "a tab"),
        ("a \\b", 3, "a backslash"),
        ("a\\", 2, "a backslash"),
        ("a\\\nb", 2, "a backslash"),
        ("a **b", 3, "'**' without its partner"),
        ("2 * 3", 3, "'*' without its partner"),
        ("a **** b", 3, "without its partner"),
        ("a [b", 3, "'[' without its partner"),
        ("a ] b", 3, "']' without its partner"),
        ("a [b] c", 3, "a bracket that is no link"),
        ("a [b][c]", 3, "a reference is not allowed"),
        ("[b]: c", 1, "a reference is not allowed"),
        ("a [b] (topic:c)", 3, "a blank between ] and ("),
        ("a.[^1]", 3, "a footnote"),
        ("[ ] a", 1, "a box to tick"),
        ("[x] a", 1, "a box to tick"),
        ("a [](topic:b)", 3, "a link without words"),
        ("a [b](c)", 3, "'c' is not a page or a word"),
        ("a [b](topic:)", 3, "'topic:' is not a page or a word"),
        ('a [b](topic:c "d")', 3, "is not a page or a word"),
        ("a [b](topic:c d)", 3, "is not a page or a word"),
        ("a [b [c](topic:d)", 6, "a bracket in a bracket"),
        ("> a", 1, "a quotation"),
        ("a\n> b", 3, "a quotation"),
        ("!!! note", 1, "a callout is ::: note"),
        ("a\n===", 3, "a rule"),
        ("a\n---", 3, "a rule"),
        ("a\n ## b", 4, "a heading"),
        (": a", 1, "a list of meanings"),
        ("see https://a.b/c now", 5, "web address"),
        ("see www.a.b now", 5, "web address"),
        ("ask a.b@c.de now", 5, "web address"),
        ("see cancer.org now", 5, "web address"),
        ("see mailto:a@b.cd", 12, "web address"),
    ],
)
def test_what_is_not_of_the_closed_set_is_told_where_it_stands(
    words: str, column: int, says: str
) -> None:
    _, findings = parsed(words)
    offsets = [0, *(found.end() for found in re.finditer("\n", words))]
    told = [(offsets[each.line - 1] + each.column, str(each)) for each in findings]
    assert [place for place, _ in told] == [column]
    assert says in told[0][1]


@pytest.mark.parametrize(
    "mark",
    [
        *("•", "•\t", "· ", "– ", "— ", "‣ ", "▪ ", "● ", "○ ", "✓ ", "☐ ", "- ", "* ", "+ "),
        *("-\u00a0", "–\u00a0", "*\u2003", "o\t", "§\u00a0", "a) ", "b. ", "iv. ", "(2) ", "(a) "),
        *("1. ", "1) ", "1.\u00a0", "2)\u00a0", "1.", "2)", "1.- "),
    ],
)
def test_a_point_pasted_into_running_text_is_told(mark: str) -> None:
    for words, column in ((f"{mark}Wash", 1), (f"Do:\n  {mark}Wash\nand dry", 3)):
        _, findings = parsed(words)
        points = [each for each in findings if "a point of a list" in each.message]
        assert [each.column for each in points] == [column]


@pytest.mark.parametrize(
    "words",
    [
        "A dash – and more",
        "1.5 ml a day",
        "-5 °C",
        "–5 °C",
        "o bien",
        "Dr. Who",
        "e.g. this",
        "A. B.",
    ],
)
def test_words_that_begin_like_a_point_are_none(words: str) -> None:
    assert parsed(words)[1] == []


PIECES = [
    "word",
    "**",
    "*",
    " ",
    "\n",
    "[",
    "](topic:x)",
    "]",
    "\\",
    "`",
    "~",
    "_",
    "&",
    ";",
    "#",
    "5",
    "<",
    "|",
]


@pytest.mark.parametrize("seed", range(20))
def test_every_word_is_shown_or_something_is_told(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        words = "".join(chance.choices(PIECES, k=chance.randrange(1, 12)))
        run, findings = parsed(words)
        if not findings:
            kept = re.sub(r"\\(.)", lambda found: chr(0xF000 + ord(found[1])), words)
            kept = re.sub(r"\*|\]\(topic:x\)|\[", "", kept)
            kept = re.sub(r"[\uf000-\uf0ff]", lambda found: chr(ord(found[0]) - 0xF000), kept)
            assert run.plain == re.sub(r"\s+", " ", kept).strip()


def test_of_many_marks_the_first_are_told() -> None:
    _, findings = parsed("a_b " * 200)
    assert len(findings) == scan.MOST
