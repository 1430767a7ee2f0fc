"""The last line of a title or caption is not one short word."""

from __future__ import annotations

import json

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.ui.screens import show_afresh
from tests.ui.things import HEADING
from tests.ui.visitor import Visitor

HELD = "\u00a0"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Call your team now, day or night", f"Call your team now, day or{HELD}night"),
        ("Qué puede notar usted y qué ayuda", f"Qué puede notar usted y qué{HELD}ayuda"),
        ("What is known, and what is not", f"What is known, and what is{HELD}not"),
        ("Liver", "Liver"),
        ("In short", "In short"),
        ("How it was discovered", "How it was discovered"),
        ("Other immunotherapies now", "Other immunotherapies now"),
        ("", ""),
    ],
)
def test_a_short_last_word_is_held_to_the_one_before(
    visitor: Visitor, title: str, expected: str
) -> None:
    context = qmlContext(visitor.window)
    assert context is not None
    held = QQmlExpression(context, visitor.window, f"Theme.held({json.dumps(title)})")
    assert held.evaluate()[0] == expected


def test_a_screen_reader_is_told_a_title_as_it_is_written(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    show_afresh(visitor.kiosk, lambda kiosk: kiosk.openTopic("ablation"))
    visitor.settle()
    visitor.kiosk.openSection("page:questions")
    visitor.settle()
    headings = [heading for heading in visitor.all(role=HEADING) if heading.name.count(" ") > 1]
    assert headings
    assert not [heading.name for heading in headings if HELD in heading.name]
    assert any(HELD in heading.item.property("text") for heading in headings)
