"""The reader stands where they stood, whatever becomes of the page around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.kiosk import KioskViewModel
from tests.ui.contents import diagram, figures_of, region_name
from tests.ui.opening import LANDSCAPE, PORTRAIT
from tests.ui.screens import read_whole
from tests.ui.spots import Spot, flick, spot
from tests.ui.things import box_of, descendants, is_kind, scrolled
from tests.ui.visitor import Visitor

SHEET = "Text size, contrast and language"


def set_by(name: str) -> Callable[[Visitor], None]:
    """A touch on a setting, with the sheet opened before it and closed after it."""

    def change(visitor: Visitor) -> None:
        visitor.kiosk.openMenu("display")
        visitor.settle()
        visitor.touch(name)
        visitor.kiosk.openMenu("")
        visitor.settle()

    return change


def touch(name: str) -> Callable[[Visitor], None]:
    return lambda visitor: visitor.touch(name)


def turn(to: tuple[str, int, int, float]) -> Callable[[Visitor], None]:
    def change(visitor: Visitor) -> None:
        visitor.opened.resize(to)
        visitor.settle()

    return change


PAGES: dict[str, Callable[[KioskViewModel], None]] = {
    "topic": lambda kiosk: read_whole(kiosk, "liver"),
    "treatment": lambda kiosk: read_whole(kiosk, "ablation"),
    "call": lambda kiosk: kiosk.openCall(),
    "category": lambda kiosk: kiosk.openCategory("image-guided"),
    "guides": lambda kiosk: kiosk.openGuides(),
    "words": lambda kiosk: kiosk.openWords(),
    "search": lambda kiosk: (kiosk.openSearch(), kiosk.search.type("can"))[0],
    "diagram": lambda kiosk: kiosk.openDiagram("body-map", ""),
}
CHANGES = {
    "text size": (set_by("Text size 165 percent"), set_by("Text size 100 percent")),
    "theme": (set_by("Dark"), set_by("Light")),
    "language": (set_by("Español"), set_by("English")),
    "lower": (touch("Move everything lower, within reach"), touch("Move the screen up again")),
    "turned": (turn(PORTRAIT), turn(LANDSCAPE)),
}


def open_and_go_down(visitor: Visitor, page: str) -> Spot:
    PAGES[page](visitor.kiosk)
    visitor.settle()
    for _ in range(2):
        visitor.drag(flick(visitor), flick(visitor).height() * 0.3)
    there = spot(visitor)
    assert scrolled(flick(visitor)) > 0, "this page does not scroll"
    return there


@pytest.mark.parametrize("page", PAGES)
def test_the_place_is_kept(visitor: Visitor, page: str) -> None:
    visitor.touch("Touch to begin")
    before = open_and_go_down(visitor, page)
    for change, (there, and_back) in CHANGES.items():
        there(visitor)
        meanwhile = spot(visitor)
        same = before.block in meanwhile.row
        assert same or (meanwhile.last and before.block in meanwhile.shown), change
        and_back(visitor)
        after = spot(visitor)
        there_again = (before.block, pytest.approx(before.share, abs=0.02))
        assert (after.block, after.share) == there_again, change


@pytest.mark.parametrize("page", PAGES)
def test_back_leads_to_the_place_that_was_left(visitor: Visitor, page: str) -> None:
    visitor.touch("Touch to begin")
    before = open_and_go_down(visitor, page)
    visitor.touch("When to call" if page == "search" else "Search")
    visitor.touch("Back")
    after = spot(visitor)
    assert (after.block, after.share) == (before.block, pytest.approx(before.share, abs=0.02))


@pytest.mark.parametrize("change", ["theme", "language", "lower", "turned"])
def test_the_place_on_home_is_kept_where_it_does_not_fit(visitor: Visitor, change: str) -> None:
    visitor.touch("Touch to begin")
    set_by("Text size 200 percent")(visitor)
    visitor.drag(flick(visitor), flick(visitor).height() * 0.7)
    before = spot(visitor)
    there, and_back = CHANGES[change]
    there(visitor)
    assert before.block in spot(visitor).shown
    and_back(visitor)
    after = spot(visitor)
    assert (after.block, after.share) == (before.block, pytest.approx(before.share, abs=0.02))


def enlarged(visitor: Visitor) -> tuple[float, float, float]:
    """How the picture is enlarged, and which point of it is in the middle."""
    zoom = next(
        item for item in descendants(visitor.window.contentItem()) if is_kind(item, "ZoomView")
    )
    moved = next(item for item in descendants(zoom) if item.inherits("QQuickFlickable"))
    x = (moved.property("contentX") + moved.width() / 2) / moved.property("contentWidth")
    y = (moved.property("contentY") + moved.height() / 2) / moved.property("contentHeight")
    return zoom.property("zoom"), x, y


def look_closer(visitor: Visitor) -> None:
    """Enlarges the picture twice and moves it with a finger."""
    visitor.touch("Larger", kind="IconButton")
    visitor.touch("Larger", kind="IconButton")
    zoom = next(
        item for item in descendants(visitor.window.contentItem()) if is_kind(item, "ZoomView")
    )
    middle = box_of(zoom).center()
    visitor.press(middle)
    for distance in (30, 60, 90, 90):
        visitor.move(middle + QPointF(-distance, -distance))
        visitor.frame()
    visitor.release(middle + QPointF(-90, -90))
    visitor.settle()


@pytest.mark.parametrize("change", CHANGES)
def test_a_picture_stays_as_it_was_looked_at(visitor: Visitor, change: str) -> None:
    visitor.touch("Touch to begin")
    visitor.kiosk.openDiagram("body-map", "liver")
    visitor.settle()
    look_closer(visitor)
    before = enlarged(visitor)
    assert before[0] == pytest.approx(2.25)
    there, and_back = CHANGES[change]
    for each in (there, and_back):
        each(visitor)
        assert visitor.kiosk.diagram.selected == "liver"
        assert enlarged(visitor)[0] == pytest.approx(2.25)
    assert enlarged(visitor) == pytest.approx(before, abs=0.02)


@pytest.mark.parametrize("mark", ["liver", "step"])
def test_back_leads_to_the_picture_as_it_was_left(
    visitor: Visitor, qtbot: QtBot, mark: str
) -> None:
    visitor.touch("Touch to begin")
    visitor.kiosk.openDiagram("ablation" if mark == "step" else "body-map", "")
    visitor.settle()
    if mark == "step":
        visitor.touch("Step by step")
        visitor.touch("Next step")
    else:
        visitor.touch(region_name(diagram(visitor.opened.pack, "body-map"), mark), kind="RegionRow")
    look_closer(visitor)
    before = enlarged(visitor)
    with qtbot.waitSignal(visitor.kiosk.releaseRequested, timeout=8000):
        visitor.touch("Search")
    visitor.touch("Back")
    assert visitor.kiosk.diagram.step == (1 if mark == "step" else -1)
    assert visitor.kiosk.diagram.selected == ("" if mark == "step" else mark)
    assert enlarged(visitor) == pytest.approx(before, abs=0.02)


@pytest.mark.parametrize("change", CHANGES)
def test_a_part_chosen_in_a_picture_on_a_page_stays_chosen(visitor: Visitor, change: str) -> None:
    pack = visitor.opened.pack
    slug = figures_of(pack, "ablation")[0]
    names = [
        (there.name, back.name)
        for there, back in zip(
            diagram(pack, slug, "es").regions, diagram(pack, slug).regions, strict=True
        )
    ]
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    visitor.touch(names[0][1], kind="RegionRow")
    for each in CHANGES[change]:
        each(visitor)
        assert [thing for name in names[0] for thing in visitor.all(name) if thing.checked]
    visitor.touch("Search")
    visitor.touch("Back")
    assert [thing for thing in visitor.all(names[0][1]) if thing.checked]
    assert not [thing for thing in visitor.all(names[1][1]) if thing.checked]


def test_a_part_that_is_chosen_is_in_sight_however_large_its_words(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.kiosk.openDiagram("body-map", "ovaries")
    visitor.settle()
    name = region_name(diagram(visitor.opened.pack, "body-map"), "ovaries")
    for size in (165, 200, 100):
        set_by(f"Text size {size} percent")(visitor)
        visitor.wait_until(lambda: visitor.sees(name))


def test_a_page_that_is_opened_from_outside_begins_a_new_visit(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    set_by("Text size 165 percent")(visitor)
    visitor.kiosk.openSearch()
    visitor.kiosk.search.type("liver")
    visitor.kiosk.start_at("ablation")
    visitor.settle()
    assert visitor.kiosk.target == "ablation"
    assert visitor.kiosk.display.textSize == 100
    assert visitor.kiosk.search.query == ""
    visitor.touch("Back")
    assert visitor.kiosk.page == "home"


def gliding(visitor: Visitor) -> QQuickItem:
    """A long page that a finger has just thrown upwards."""
    visitor.kiosk.openCall()
    visitor.settle()
    page = flick(visitor)
    QMetaObject.invokeMethod(page, "flick", Q_ARG(float, 0.0), Q_ARG(float, -9000.0))
    visitor.frame()
    visitor.frame()
    return page


def test_a_page_that_is_left_while_it_glides_disturbs_no_other(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    before = open_and_go_down(visitor, "topic")
    assert gliding(visitor).property("moving")
    visitor.touch("Back")
    visitor.wait_until(lambda: not flick(visitor).property("moving"))
    after = spot(visitor)
    assert (after.block, after.share) == (before.block, pytest.approx(before.share, abs=0.02))
    here = visitor.opened.library.store.state.history.here
    assert (here.target, here.anchor) == ("liver", before.block)


def test_a_page_that_is_left_while_it_glides_is_found_where_it_was(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    gliding(visitor)
    before = spot(visitor)
    visitor.kiosk.openSearch()
    visitor.settle()
    visitor.touch("Back")
    after = spot(visitor)
    assert after.block == before.block
    assert after.share == pytest.approx(before.share, abs=0.02)
