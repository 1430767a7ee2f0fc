"""Sizes, names and places on every kind of screen, at every size of screen and text."""

from __future__ import annotations

import pytest

from tests.ui import measures
from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, Reference
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.visitor import Visitor

REFERENCES = (LANDSCAPE, PORTRAIT, SMALL, LARGE)
TEXT_SIZES = (100, 130, 165, 200)
SETTINGS = [
    pytest.param(
        reference, size, (row + column) % 2 == 1,
        id=f"{reference[0]}-{size}%-{'high' if (row + column) % 2 else 'normal'} contrast",
    )
    for row, reference in enumerate(REFERENCES)
    for column, size in enumerate(TEXT_SIZES)
]  # fmt: skip
"""Every screen size with every text size, and every one of both with either contrast."""


def problems(visitor: Visitor) -> list[str]:
    window, mm_per_px = visitor.window, visitor.opened.mm_per_px
    found = {
        "name": measures.unnamed(window),
        "size": measures.too_small(window, mm_per_px),
        "overlap": measures.overlapping(window),
        "close": measures.too_close(window, mm_per_px),
        "cut": measures.cut_off(window),
        "text on text": measures.texts_on_texts(window),
        "sideways": measures.sideways(window),
        "print": measures.small_print(window, mm_per_px, measures.BODY_CAPITAL_MM),
    }
    return [f"{kind}: {text}" for kind, texts in found.items() for text in texts]


@pytest.mark.parametrize(("reference", "text_size", "high_contrast"), SETTINGS)
def test_every_screen_can_be_read_and_touched(
    visitor: Visitor, reference: Reference, text_size: int, high_contrast: bool
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.display.setTextSize(text_size)
    visitor.kiosk.display.setHighContrast(high_contrast)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show_afresh(visitor.kiosk, show)
        visitor.settle()
        for problem in problems(visitor):
            found.setdefault(problem, []).append(name)
    lines = [f"{problem}: on {', '.join(names)}" for problem, names in found.items()]
    assert not lines, "\n" + "\n".join(lines)
