"""A slip is told once, where it is, with what to do; what only looks like one is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.errors import Finding
from tests.compiler.overlay import BILINGUAL

TODAY = "2026-11-28"
PAGE = "topics/spread/en.md"
BELOW = 20
"""The line of the page where `said` begins."""


def found(content: Path, *codes: str) -> list[Finding]:
    """The findings with one of these codes, or all."""
    return [
        each for each in check(content, today=TODAY).findings if not codes or each.code in codes
    ]


def said(content: Path, words: str) -> None:
    page = content / PAGE
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


YES = "  - {text: Yes, right: true, explain: It is.}\n"
NO = "  - {text: yes., right: false, explain: It is not.}\n"
SHARE = '  - {count: 7, of: 100, text: "{count} of {of} had it."}\n'
LABEL = "  - {label: X, cells: [b, c]}\n"


@pytest.mark.parametrize(
    ("words", "line", "what"),
    [
        ("- One.\n- Two.\n- one", 2, "point"),
        ("::: note\n- One.\n- One.\n:::", 2, "point"),
        ("| A | B |\n| --- | --- |\n| x | y |\n| x | z |\n| x | y |", 4, "row"),
        ("| A | a |\n| --- | --- |\n| x | y |", 0, "column"),
        (f"::: check\nquestion: Why?\nanswers:\n{YES}{NO}:::", 4, "answer"),
        (f"::: compare\ncolumns: [A, A]\nrows:\n{LABEL}:::", 1, "column"),
        (f"::: compare\ncolumns: [A, B]\nrows:\n{LABEL}{LABEL}:::", 4, "label"),
        (
            f"::: numbers\ntitle: T\nlead: L.\nrows:\n{SHARE}{SHARE}meaning: M.\nsources: [GEN]\n:::",
            5,
            "row",
        ),
    ],
)
def test_what_stands_twice_in_a_list_is_told(
    content: Path, words: str, line: int, what: str
) -> None:
    said(content, words)
    (finding,) = found(content, "repeated")
    assert (finding.path, finding.line) == (f"content/{PAGE}", BELOW + line)
    assert finding.message.startswith(f"this {what} stands in line ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("One thing to know.", "Another thing to know."),
        ("Who can I ask?", "What does this mean for me?"),
        ("Ask your team.", "Write things down."),
    ],
)
def test_entries_of_the_front_matter_that_are_alike_are_told(
    content: Path, one: str, other: str
) -> None:
    change(content / PAGE, one, other)
    assert len(found(content, "repeated")) == 1


def test_a_search_word_that_stands_twice_is_told(content: Path) -> None:
    change(content / PAGE, "title:", "search: [travel, spread, travel]\ntitle:")
    (finding,) = found(content, "repeated")
    assert (finding.line, finding.column) == (2, 26)


@pytest.mark.parametrize(
    "words",
    ["1. Rest.\n2. Walk.\n3. Rest.", "| A | B |\n| --- | --- |\n| x | y |\n| x | z |"],
)
def test_a_step_may_come_again_and_rows_may_begin_alike(content: Path, words: str) -> None:
    said(content, words)
    assert found(content) == []


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("## One\n\n## Two\n\nWords.", [0]),
        ("## One\n\n### Two\n\n## Three\n\nWords.", [2]),
        ("### One\n\n### Two", [0, 2]),
        ("## One", [0]),
        ("## One\n\n### Two\n\nWords.", []),
    ],
)
def test_a_heading_with_nothing_under_it_is_told(
    content: Path, words: str, lines: list[int]
) -> None:
    said(content, words)
    told = [finding.line for finding in found(content, "empty-section")]
    assert told == [BELOW + line for line in lines]


@pytest.mark.parametrize("mark", ["¹", "²", "³⁴", "⁷", "†", "‡"])
@pytest.mark.parametrize("words", ["It can{} be so.", "It can be so.{}", "It can be so{}."])
def test_a_raised_footnote_is_told(content: Path, mark: str, words: str) -> None:
    said(content, words.format(mark))
    (finding,) = found(content, "markdown")
    assert finding.message == "a footnote is not allowed"
    assert (finding.line, finding.column) == (BELOW, words.index("{") + 1)


@pytest.mark.parametrize(
    "words", ["It is 2 m² wide.", "A mg/m² dose.", "It is 10⁹ or 10¹².", "¹⁸F"]
)
def test_a_raised_digit_that_belongs_there_is_none(content: Path, words: str) -> None:
    said(content, words)
    assert found(content, "markdown") == []


@pytest.mark.parametrize("mark", ["¹", "<sup>1</sup>", "[^1]"])
def test_a_footnote_in_a_title_is_told(content: Path, mark: str) -> None:
    change(content / PAGE, "How cancer spreads", f"How cancer spreads{mark}")
    assert {finding.line for finding in found(content, "markup", "html")} == {2}


@pytest.mark.parametrize(
    ("form", "column", "sign"),
    [("ablat*", 18, "*"), ("probe(s)", 18, "(s)"), ("cyst/-es", 17, "/-es")],
)
def test_a_form_that_stands_for_any_ending_is_told(
    content: Path, form: str, column: int, sign: str
) -> None:
    entry = (
        f"odd:\n  sources: [GEN]\n  en:\n    term: Probe\n    definition: A tool.\n"
        f"    forms: [{form}]\n"
    )
    glossary = content / "glossary.yaml"
    text = glossary.read_text(encoding="utf-8")
    glossary.write_text(text + entry, encoding="utf-8")
    (finding,) = found(content, "wrong-value")
    assert (finding.line, finding.column) == (text.count("\n") + 6, column)
    assert finding.message == f"'{sign}' in '{form}' stands for no ending here"


def test_a_search_word_with_a_star_is_told(content: Path) -> None:
    change(content / PAGE, "title:", "search: [spread*]\ntitle:")
    assert [finding.message for finding in found(content, "wrong-value")] == [
        "'*' in 'spread*' stands for no ending here"
    ]


@pytest.mark.parametrize("count", [14, 120])
def test_of_more_than_a_hundred_is_told_once(content: Path, count: int) -> None:
    change(content / "topics/ablation/en.md", "count: 7, of: 100", f"count: {count}, of: 200")
    assert [finding.message for finding in found(content)] == [
        "'of' must be from 1 to 100, not 200"
    ]


def test_numbers_with_a_bracket_begin_no_points_of_a_list(content: Path) -> None:
    said(content, "1) One.\n2) Two.")
    assert [(each.message, each.hint) for each in found(content)] == [
        ("'1)' begins no point", "write '1. '"),
        ("'2)' begins no point", "write '2. '"),
    ]


@pytest.mark.parametrize("words", ["No, never", "No, it does not"])
def test_a_comma_in_an_answer_is_told_with_its_remedy(content: Path, words: str) -> None:
    change(content / "topics/ablation/en.md", 'text: "No"', f"text: {words}")
    (finding,) = found(content)
    assert finding.code == "unknown-key"
    assert finding.hint == "text with a comma needs quotes inside {...}"


def test_a_comma_in_a_cell_is_told_with_its_remedy(content: Path) -> None:
    change(content / "topics/ablation/en.md", "The tumor is cut out.", "The tumor, all of it.")
    (finding,) = found(content)
    assert finding.hint == "in [...], text with a comma needs quotes"


def test_a_misspelt_key_is_told_with_the_key_that_was_meant(content: Path) -> None:
    change(content / "topics/ablation/en.md", 'text: "No"', 'txt: "No"')
    assert "did you mean 'text'?" in {finding.hint for finding in found(content, "unknown-key")}


IN_THE_FIRST_LANGUAGE = {
    "a link to no page": ("ablation/en.md", "(topic:liver)", "(topic:livr)"),
    "a link that is none": ("ablation/en.md", "(topic:liver)", "(liver)"),
    "a link to no term": ("liver/en.md", "(term:tumor)", "(term:tumr)"),
    "a picture of nothing": ("liver/en.md", "figure body-map", "figure body-mop"),
    "a source that is none": ("ablation/en.md", "[STUDY-1]", "[STUDY-9]"),
    "a block that is none": ("ablation/en.md", "::: steps", "::: stepz"),
    "a block that does not end": ("ablation/en.md", "probe.\n:::", "probe.\n"),
    "a heading too deep": ("ablation/en.md", "## What happens", "#### What happens"),
    "a point too few": ("ablation/en.md", "  - Heat destroys it.\n", ""),
    "a key misspelt": ("ablation/en.md", "questions:", "question:"),
    "a title in two": ("ablation/en.md", "title: Ablation", "title: Ablation: heat"),
}


@pytest.mark.parametrize("slip", IN_THE_FIRST_LANGUAGE)
def test_a_slip_in_the_first_language_is_told_there_and_in_no_translation(
    content: Path, slip: str
) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    name, old, new = IN_THE_FIRST_LANGUAGE[slip]
    change(content / "topics" / name, old, new)
    assert {finding.path for finding in found(content)} == {f"content/topics/{name}"}


def test_a_slip_in_the_words_of_a_picture_is_told_there_and_in_no_translation(
    content: Path,
) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    name = "diagrams/body-map/en.yaml"
    change(content / name, "title: ", "title: 7 **")
    assert {finding.path for finding in found(content)} == {f"content/{name}"}
