"""Figures about how long people live are told from all other figures."""

from __future__ import annotations

import pytest

from kiosk.compiler.words.survival import figures


@pytest.mark.parametrize(
    "words",
    [
        "About 7 in 10 people lived for five years.",
        "Seven out of ten people were alive later.",
        "Survival was 40 months.",
        "The survival rate is about 60%.",
        "5-year survival is better.",
        "People lived about 12 months.",
        "Half of them were alive after two years.",
        "Ten percent of people died.",
        "Life expectancy is 3 years.",
        "It helps people live longer by 4 months.",
        "Half died.",
        "Nobody survived.",
        "Of these, two were still alive.",
        "La mitad murió.",
        "Nadie sobrevivió.",
        "Die Hälfte starb.",
        "La moitié est morte.",
        "1,103 people took part and most survived.",
        "About 7 de cada 10 personas vivieron más tiempo.",
        "La supervivencia fue de 40 meses.",
        "Murió el 10 % de los pacientes.",
    ],
)
def test_figures_about_survival_are_found(words: str) -> None:
    assert len(list(figures(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Most people go home after 3 days.",
        "About 7 in 10 people have no problem.",
        "The drug 5-FU helps people live longer.",
        "One trial found that people live longer.",
        "Nobody can say how long you will live.",
        "Half of the cells died away.",
        "Some people live 2 hours from the hospital.",
        "Cells die. It takes 3 days.",
        "A survivorship plan covers 5 years.",
        "HER2 and G12C drugs can help people live longer.",
        "Call 911.",
        "Dura de 3 a 5 días.",
    ],
)
def test_other_figures_pass(words: str) -> None:
    assert list(figures(words)) == []


def test_the_figure_itself_is_pointed_at() -> None:
    words = "This is long. Then 7 in 10 people lived."
    assert list(figures(words)) == [words.index("7")]
