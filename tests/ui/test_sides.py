"""Names stand beside a picture where one reads on, on the side of their part, and lines join the two."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.pack.types import Diagram, Region
from tests.ui.contents import diagram
from tests.ui.opening import LANDSCAPE, SMALL, Reference
from tests.ui.things import HEADING, ancestors, box_of, descendants, is_kind
from tests.ui.visitor import Visitor

each_direction = pytest.mark.parametrize("language", ["en", "he"])
A_HAIR = 2
"""So many pixels may lie between a line and what it leads to."""


def shown(visitor: Visitor, language: str, reference: Reference, page: str) -> Diagram:
    """The body's picture, on Home or as large as can be, in this language."""
    visitor.opened.resize(reference)
    visitor.kiosk.display.setLanguage(language)
    visitor.kiosk.goHome()
    if page == "diagram":
        visitor.kiosk.openDiagram("body-map", "")
    visitor.settle()
    return diagram(visitor.opened.pack, "body-map", language)


def picture(visitor: Visitor) -> QRectF:
    (found,) = kinds(visitor, "DiagramView")
    return box_of(found)


def kinds(visitor: Visitor, kind: str) -> list[QQuickItem]:
    everything = descendants(visitor.window.contentItem())
    return [item for item in everything if is_kind(item, kind)]


def name_of(visitor: Visitor, region: Region) -> QRectF:
    """Where its name stands."""
    (found,) = [
        thing.box
        for thing in visitor.all(region.name)
        if not any(is_kind(item, "DiagramView") for item in ancestors(thing.item))
    ]
    return found


def ends(visitor: Visitor) -> list[QPointF]:
    """Where the lines from the picture end, in the order of its parts."""
    return [item.mapToScene(item.property("to")) for item in kinds(visitor, "Leader")]


@each_direction
@pytest.mark.parametrize("page", ["home", "diagram"])
def test_names_stand_where_one_reads_on_after_the_picture(
    reader_of_hebrew: Visitor, language: str, page: str
) -> None:
    body = shown(reader_of_hebrew, language, LANDSCAPE, page)
    drawn, lines = picture(reader_of_hebrew), ends(reader_of_hebrew)
    assert len(lines) == len(body.regions) == 2
    for region, end in zip(body.regions, lines, strict=True):
        name = name_of(reader_of_hebrew, region)
        if language == "he":
            assert name.right() <= drawn.left()
            assert end.x() == pytest.approx(name.right(), abs=A_HAIR)
        else:
            assert name.left() >= drawn.right()
            assert end.x() == pytest.approx(name.left(), abs=A_HAIR)


@each_direction
def test_names_on_both_sides_stand_on_that_of_their_part(
    reader_of_hebrew: Visitor, language: str
) -> None:
    body = shown(reader_of_hebrew, language, SMALL, "home")
    left, right = sorted(body.regions, key=lambda region: region.pin)
    drawn = picture(reader_of_hebrew)
    assert name_of(reader_of_hebrew, left).right() <= drawn.left()
    assert name_of(reader_of_hebrew, right).left() >= drawn.right()


@each_direction
def test_on_start_words_stand_where_reading_begins_and_people_on_the_other_side(
    reader_of_hebrew: Visitor, language: str
) -> None:
    reader_of_hebrew.opened.resize(LANDSCAPE)
    reader_of_hebrew.kiosk.display.setLanguage(language)
    reader_of_hebrew.settle()
    middle = reader_of_hebrew.window.width() / 2
    (heading,) = [thing.box for thing in reader_of_hebrew.all(role=HEADING)]
    (walkers,) = [box_of(item).center().x() for item in kinds(reader_of_hebrew, "Walkers")]
    button = box_of(words_of_the_button(reader_of_hebrew).parentItem())
    if language == "he":
        assert walkers < heading.left()
        assert heading.center().x() > middle
        assert button.right() == pytest.approx(heading.right(), abs=A_HAIR)
    else:
        assert heading.right() < walkers
        assert heading.center().x() < middle
        assert button.left() == pytest.approx(heading.left(), abs=A_HAIR)


def words_of_the_button(visitor: Visitor) -> QQuickItem:
    """Those of the one that begins a visit; they are not in the pack."""
    letterings = kinds(visitor, "Lettering")
    (found,) = [item for item in letterings if item.property("text") == "Touch to begin"]
    return found
