"""A page is taken in at a glance: its first screen is enough, and a section fits its card. Source: NUMBERS, length of a
page."""

from __future__ import annotations

import statistics
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.reader import Pack
from tests.ui.opening import WHOLE
from tools.page_screens import Measured, measure

MOST_OWN, USUAL_OWN = 7, 5
MOST_SCREENS, USUAL_SCREENS = 10, 7
"""From the title to the questions."""


@pytest.fixture(scope="module")
def pack(content_pack: Path, qapp: QGuiApplication) -> Pack:
    return Pack.open(content_pack)


def pages(pack: Pack, language: str, screen: str) -> list[Measured]:
    found = measure(pack, language, screen, [], drawn=False)
    return [page for page in found if page.sections]


EVERY = [*product(("en", "es"), ("1920x1080", "1080x1920"))]
ON = EVERY if WHOLE else [("es", "1920x1080"), ("en", "1080x1920")]


@pytest.mark.parametrize(("language", "screen"), ON)
def test_first_screens_and_sections_fit_their_cards(pack: Pack, language: str, screen: str) -> None:
    found = pages(pack, language, screen)
    assert len(found) >= 60
    assert [page.slug for page in found if page.sections[0].share > 1] == [], "first screens"
    sections = [section for page in found for section in page.sections[1:]]
    fitting = [section for section in sections if section.share <= 1]
    assert len(fitting) >= 0.9 * len(sections), f"{len(fitting)} of {len(sections)}"
    long = [(page.slug, s.section_id) for page in found for s in page.sections if s.screens > 2]
    assert long == [], "more than one page-down"
    own = [page.own for page in found]
    assert statistics.median(own) <= USUAL_OWN
    assert max(own) <= MOST_OWN
    ways = [page.screens for page in found]
    assert statistics.median(ways) <= USUAL_SCREENS
    assert max(ways) <= MOST_SCREENS
