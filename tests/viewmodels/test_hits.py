"""A page and the word that it is named after are one row of what search found."""

from __future__ import annotations

import pytest

from kiosk.pack.types import Hit
from kiosk.viewmodels.hits import rows_of


def word(target: str, title: str) -> Hit:
    return Hit("term", target, title, "", "")


def page(target: str, title: str) -> Hit:
    return Hit("topic", target, title, "It is this.", "gold")


def told(*hits: Hit) -> list[tuple[str, str, str]]:
    return [(row["kind"], row["target"], row["term"]) for row in rows_of(hits)]


@pytest.mark.parametrize(
    ("of_word", "of_page"),
    [
        ("Ablation", "Ablation"),
        ("Ablación", "ablacion"),
        ("Radioembolization (Y-90, SIRT)", "Radioembolization (Y-90)"),
        ("Biopsy", "A biopsy"),
        ("Biopsia", "Una biopsia"),
    ],
)
def test_a_page_and_its_word_are_one_row(of_word: str, of_page: str) -> None:
    one, other, more = word("w", of_word), page("p", of_page), page("q", "Another")
    assert told(one, more, other) == [("topic", "p", "w"), ("topic", "q", "")]
    assert told(more, other, one) == [("topic", "q", ""), ("topic", "p", "w")]


def test_other_names_keep_their_rows() -> None:
    assert told(word("w", "Liver"), page("p", "Liver surgery"), word("v", "Bile")) == [
        ("term", "w", ""),
        ("topic", "p", ""),
        ("term", "v", ""),
    ]
