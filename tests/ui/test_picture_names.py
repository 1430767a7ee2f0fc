"""Names on a picture: they are read and touched there, and numbers stand in where they do not all fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, Reference
from tests.ui.things import ancestors, descendants
from tests.ui.visitor import Visitor

ROUNDING_PX = 1.01


def shown(visitor: Visitor, kind: str) -> list[QQuickItem]:
    """What is in sight of a QML type."""
    return [
        item
        for item in descendants(visitor.window.contentItem())
        if item.metaObject().className().partition("_QML")[0] == kind and item.isVisible()
    ]


def names(visitor: Visitor) -> dict[str, QQuickItem]:
    """The names that stand on the picture, by their parts."""
    return {str(item.property("region")): item for item in shown(visitor, "PartName")}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def open_picture(visitor: Visitor, slug: str) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.openDiagram(slug, "")
    visitor.settle()


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_every_part_has_its_name_on_the_picture(visitor: Visitor, reference: Reference) -> None:
    visitor.opened.resize(reference)
    open_picture(visitor, "ablation")
    found = names(visitor)
    assert set(found) == {region["id"] for region in visitor.kiosk.diagram.content["regions"]}
    assert [
        pin for pin in shown(visitor, "Pin") if any(a in found.values() for a in ancestors(pin))
    ] == []
    room = shown(visitor, "ZoomView")[0]
    for item in found.values():
        assert box(room).contains(box(item))
        (words,) = (each for each in item.childItems() if each.property("text"))
        assert words.property("contentWidth") <= item.width() + ROUNDING_PX
        assert words.property("contentHeight") <= item.height() + ROUNDING_PX
        assert not any(
            box(item).intersects(box(other)) for other in found.values() if other is not item
        )


def test_touching_a_name_chooses_its_part(visitor: Visitor) -> None:
    open_picture(visitor, "ablation")
    visitor.touch_at(box(names(visitor)["duct"]).center())
    assert visitor.kiosk.diagram.selected == "duct"
    assert names(visitor)["duct"].property("marked")
    assert not names(visitor)["tumor"].property("marked")


def test_a_name_beside_the_picture_can_be_touched(visitor: Visitor) -> None:
    open_picture(visitor, "care-team")
    picture = box(shown(visitor, "DiagramView")[0])
    outside = {
        region: item for region, item in names(visitor).items() if not picture.intersects(box(item))
    }
    assert outside
    for region, item in outside.items():
        visitor.touch_at(box(item).center())
        assert visitor.kiosk.diagram.selected == region


def test_a_step_names_only_what_it_shows(visitor: Visitor) -> None:
    open_picture(visitor, "ablation")
    visitor.kiosk.diagram.showStep(0)
    visitor.settle()
    away = visitor.kiosk.diagram.content["steps"][0]["away"]
    assert away
    whole = {region["id"] for region in visitor.kiosk.diagram.content["regions"]}
    assert set(names(visitor)) == whole.difference(away)


def test_names_keep_to_their_parts_when_the_picture_is_enlarged(visitor: Visitor) -> None:
    open_picture(visitor, "cryoablation")
    before = {region: item.height() for region, item in names(visitor).items()}
    visitor.touch("Larger")
    [view] = shown(visitor, "DiagramView")
    room = box(shown(visitor, "ZoomView")[0])
    seen = {each: item for each, item in names(visitor).items() if room.contains(box(item))}
    assert seen, "no name is in sight any more"
    for region, item in seen.items():
        assert item.height() == before[region]
        spot = item.mapToItem(view, item.property("to")) / view.property("unit")
        assert visitor.kiosk.diagram.regionAt("cryoablation", spot.x(), spot.y(), 0.0, []) == region
        visitor.touch_at(box(item).center())
        assert visitor.kiosk.diagram.selected == region


def test_where_names_do_not_all_fit_parts_have_numbers(visitor: Visitor) -> None:
    open_picture(visitor, "ablation")
    rows = shown(visitor, "RegionRow")
    assert not any(row.property("numbered") for row in rows)
    visitor.kiosk.display.setTextSize(200)
    visitor.settle()
    assert names(visitor) == {}
    assert all(row.property("numbered") for row in shown(visitor, "RegionRow"))
    assert len(shown(visitor, "Pin")) > len(visitor.kiosk.diagram.content["regions"])


def test_names_change_with_the_language_though_the_picture_stays_as_large(visitor: Visitor) -> None:
    open_picture(visitor, "her2")
    visitor.kiosk.display.setLanguage("es")
    visitor.settle()
    assert names(visitor)["her2"].property("spot")["text"].split() == ["Receptor", "HER2"]


def test_names_change_with_the_language(visitor: Visitor) -> None:
    open_picture(visitor, "ablation")
    visitor.kiosk.display.setLanguage("es")
    visitor.settle()
    assert names(visitor)["duct"].property("spot")["text"].split() == [
        "Conducto",
        "biliar",
    ]


def test_of_the_words_in_a_row_all_stand_or_none(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.display.setLanguage("es")
    seen = set()
    for reference in (LANDSCAPE, PORTRAIT, SMALL, LARGE):
        visitor.opened.resize(reference)
        for slug in ("chemotherapy", "hai-pump", "lung-surgery"):
            visitor.kiosk.openTopic(slug)
            visitor.settle()
            sides = [
                item.property("text")
                for item in shown(visitor, "Lettering")
                if item.property("text") in ("Lado derecho", "Lado izquierdo")
            ]
            assert len(set(sides)) in (0, 2), (reference, slug, sides)
            seen.add(len(set(sides)))
    assert seen == {0, 2}
