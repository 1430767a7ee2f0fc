"""Words that are there are drawn, however large their letters are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from tests.ui.opening import LANDSCAPE, LARGE, Opened, Reference
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.things import HEADING, TEXT, Thing
from tests.ui.visitor import Visitor

LEAST_INK = 3
"""Colours in the box of a text: an empty one has one or two."""


@pytest.mark.parametrize("reference", [LANDSCAPE, LARGE], ids=lambda r: r[0])
@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("screen", ["start", "home", "treatment"])
def test_every_text_in_sight_leaves_ink(
    visitor: Visitor, opened: Opened, reference: Reference, text_size: int, screen: str
) -> None:
    opened.resize(reference)
    opened.kiosk.display.setTextSize(text_size)
    if screen != "start":
        show_afresh(opened.kiosk, SCREENS[screen])
    visitor.settle()
    image = opened.window.grabWindow()
    blank = [str(thing) for thing in visitor.all() if is_whole(thing) and not has_ink(image, thing)]
    assert blank == []


def is_whole(thing: Thing) -> bool:
    """Words in full view."""
    return thing.role in (HEADING, TEXT) and thing.name.strip() != "" and thing.shown == thing.box


def has_ink(image: QImage, thing: Thing) -> bool:
    area = image.copy(thing.box.toAlignedRect())
    seen: set[int] = set()
    for y in range(0, area.height(), 2):
        seen.update(area.pixel(x, y) for x in range(0, area.width(), 3))
        if len(seen) >= LEAST_INK:
            return True
    return False
