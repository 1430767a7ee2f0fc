"""Grades, syllables and scores: how words are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import check, scores
from kiosk.compiler.words import en as english
from kiosk.compiler.words import es as spanish
from kiosk.compiler.words.sentences import length, split

HARD = "Physiological deterioration complicates postoperative rehabilitation considerably."


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("aéreo", 4),
        ("día", 2),
        ("ciencia", 2),
        ("país", 2),
        ("guía", 2),
        ("que", 1),
        ("pingüino", 3),
        ("muy", 1),
        ("y", 1),
        ("ayuda", 3),
        ("quimioterapia", 5),
        ("hígado", 3),
    ],
)
def test_spanish_syllables_know_hiatus_and_silent_u(word: str, count: int) -> None:
    assert spanish.syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"), [("the", 1), ("liver", 2), ("cancer", 2), ("treated", 2), ("surgery", 3)]
)
def test_english_syllables(word: str, count: int) -> None:
    assert english.syllables(word) == count


def test_plain_words_grade_low_and_long_words_high() -> None:
    assert english.grade(["Ask your team what comes next."]) < 4
    assert english.grade([HARD]) > 15
    assert spanish.ease(["Hable con su equipo hoy."]) > 80


def test_a_sentence_ends_at_a_stop_and_at_a_colon_not_at_an_abbreviation() -> None:
    words = "Call Dr. Lee if you have: a fever of 100.4 °F. Do you?"
    assert [part for _, part in split(words)] == [
        "Call Dr. Lee if you have:",
        "a fever of 100.4 °F.",
        "Do you?",
    ]


def test_a_dash_is_no_word() -> None:
    assert length("Heat – or cold – helps 7 in 100") == 7


def test_a_glossary_term_counts_as_one_plain_word(content: Path) -> None:
    page = content / "topics/spread/en.md"
    sentence = "The microvascular microenvironment reacts now.\n" * 6
    page.write_text(page.read_text().replace("There is more to say about this.\n", sentence))
    assert "reading-grade" in {finding.code for finding in check(content).findings}
    with (content / "glossary.yaml").open("a") as glossary:
        glossary.write(
            "micro:\n  sources: [GEN]\n  en:\n    term: Microvascular microenvironment\n"
            "    definition: What is near a cell.\n    forms: [reacts]\n"
        )
    assert "reading-grade" not in {finding.code for finding in check(content).findings}


def test_the_scores_have_a_row_for_each_page(content: Path) -> None:
    table = scores(content)
    assert "PEMAT-informed" in table
    assert table.count("\n| ") == 6
    assert "| ablation | " in table


def test_a_set_level_makes_a_warning_an_error(content: Path) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(page.read_text().replace("There is more", "For 20% of people there is more"))
    assert [finding.severity for finding in check(content).findings] == ["warning"]
    pack = content / "pack.yaml"
    pack.write_text(pack.read_text() + "checks: {unframed-percent: error}\n")
    assert [finding.severity for finding in check(content).findings] == ["error"]
