"""Finer points of the gates than one bad example each shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.compiler.gates.painted import Layer, colour_at, contrast
from kiosk.compiler.gates.pictures import Looks, dimmed, seen_share
from kiosk.pack.geometry import Polygon
from tests.compiler.overlay import BILINGUAL

PLAIN = "There is more to say about this."
LEVELS = "checks: {translation-stale: off}\n"
BLACK, WHITE, GREY = (0.0, 0.0, 0.0), (255.0, 255.0, 255.0), (190.0, 190.0, 190.0)


def say(content: Path, words: str, language: str = "en") -> None:
    page = content / f"topics/spread/{language}.md"
    old = PLAIN if language == "en" else "Hay más que decir de esto."
    page.write_text(page.read_text().replace(old, words))


def codes(content: Path) -> set[str]:
    return {finding.code for finding in check(content).findings}


def square(left: float, right: float) -> Polygon:
    return [(left, left), (right, left), (right, right), (left, right)]


def layer(left: float, right: float, colour: tuple[float, float, float], alpha: float) -> Layer:
    return Layer((square(left, right),), (left, left, right, right), colour, alpha)


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It took 1,200 people.", "Fueron 1.200 personas."),
        ("A fever of 100.4 °F is high.", "Una fiebre de 100,4 °F es alta."),
        ("It is about 7 in 100.", "Son unas 7 de cada 100."),
        ("HER2 drugs help.", "Hay medicinas que ayudan."),
    ],
)
def test_numbers_are_the_same_however_a_language_writes_them(
    content: Path, english: str, spanish: str
) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    pack = content / "pack.yaml"
    pack.write_text(pack.read_text() + LEVELS)
    say(content, english)
    say(content, spanish, "es")
    assert "translation-parity" not in codes(content)
    page = content / "topics/spread/es.md"
    page.write_text(page.read_text().replace(spanish, f"{spanish[:-1]} y 3."))
    assert "translation-parity" in codes(content)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Call if you have 100.4 °F (38 °C).", set()),
        ("Call if you have 38.1 °C.", {"decimal"}),
        ("It takes 1,200 steps.", set()),
        ("It takes 2,5 hours.", {"decimal"}),
        ("It is Waypost 2.", set()),
        ("Ask if it is safe to drive.", set()),
        ("The treatment is safe.", {"avoid-word"}),
        ("White cells fight germs.", set()),
        ("You fight the disease.", {"avoid-word"}),
        ("The immune response may change.", set()),
        ("The response rate was 5 per cent.", {"unframed-percent"}),
    ],
)
def test_words_and_numbers_in_running_text(content: Path, words: str, found: set[str]) -> None:
    say(content, words)
    assert codes(content) == found


def test_a_word_to_avoid_may_stand_in_a_glossary_term(content: Path) -> None:
    say(content, "A palliative care team can help.")
    assert codes(content) == {"avoid-word"}
    with (content / "glossary.yaml").open("a") as glossary:
        glossary.write(
            "palliative:\n  sources: [GEN]\n  en:\n    term: Palliative care\n"
            "    definition: Care that eases pain and worry.\n"
        )
    assert codes(content) == set()


def test_black_and_white_have_the_highest_contrast() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(GREY, GREY) == 1


def test_what_is_painted_last_is_seen_and_shines_through() -> None:
    painted = [layer(0, 100, BLACK, 1), layer(20, 80, WHITE, 0.5)]
    assert colour_at(painted, (10, 10)) == BLACK
    assert colour_at(painted, (50, 50)) == (127.5, 127.5, 127.5)
    assert colour_at(painted, (200, 200)) == WHITE


def test_an_edge_is_seen_by_its_casing_and_not_by_its_fill() -> None:
    ground, part = layer(0, 200, GREY, 1), layer(50, 150, (150.0, 190.0, 190.0), 1)
    casing = layer(46, 154, BLACK, 1)
    assert seen_share(Looks([ground, part]), [square(50, 150)], 8) == 0
    assert seen_share(Looks([ground, casing, part]), [square(50, 150)], 8) == 1


def test_an_outline_drawn_by_nothing_is_seen_by_the_edge_within_it() -> None:
    ground, part = layer(0, 200, GREY, 1), layer(60, 140, BLACK, 1)
    assert seen_share(Looks([ground, part]), [square(40, 160)], 8) > 0.7
    assert seen_share(Looks([ground]), [square(40, 160)], 8) == 0


def test_a_term_that_is_never_linked_is_told_once_a_page(content: Path) -> None:
    say(content, "A [metastasis](plain:) here, two [metastases](plain:) there.\n\n### A metastasis")
    told = [each for each in check(content).findings if each.code == "term-before-explained"]
    assert [(each.line, each.column) for each in told] == [(18, 4)]


def test_an_edge_must_be_seen_in_the_darker_themes_too() -> None:
    """A dark line on a middling colour is the first to be lost there."""
    middling, dark = (150.0, 150.0, 150.0), (40.0, 40.0, 40.0)
    assert contrast(middling, dark) > 4.5 > contrast(dimmed(middling), dimmed(dark))
    painted = [layer(0, 200, middling, 1), layer(46, 154, dark, 1), layer(50, 150, middling, 1)]
    assert seen_share(Looks(painted), [square(50, 150)], 8) == 0
