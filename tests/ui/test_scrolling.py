"""Where a page stands: at the top for everyone who comes to it, and where what was asked for can be seen."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType

import pytest
from PySide6.QtCore import QPointF

from kiosk.pack.types import Diagram
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.ui.contents import diagram
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.screens import read_whole
from tests.ui.things import descendants, flickable_around, is_kind, scrolled, shown_part
from tests.ui.visitor import Visitor

FADE_MM = 12
MOVES, MOST_ASKED = 20, 6
"""Of a finger, and how often in each of them one thing may be asked for."""
ROUNDING_PX = 2
OPENS: dict[str, Callable[[KioskViewModel], None]] = {
    "home": lambda kiosk: kiosk.goHome(),
    "category": lambda kiosk: kiosk.openCategory("surgery"),
    "guides": lambda kiosk: kiosk.openGuides(),
    "topic": lambda kiosk: read_whole(kiosk, "liver"),
    "diagram": lambda kiosk: kiosk.openDiagram("ablation", ""),
    "words": lambda kiosk: kiosk.openWords(),
    "search": lambda kiosk: kiosk.openSearch(),
}


@pytest.mark.parametrize("page", OPENS)
def test_the_next_visitor_meets_every_page_at_its_top(visitor: Visitor, page: str) -> None:
    visitor.opened.resize(SMALL)
    visitor.touch("Touch to begin")
    show(visitor, page)
    assert scrolled(visitor.page()) == 0
    down(visitor)
    visitor.touch("I’m finished")
    visitor.touch("Yes, I’m finished")
    visitor.touch("Touch to begin")
    show(visitor, page)
    assert scrolled(visitor.page()) == 0


@pytest.mark.parametrize("page", [page for page in OPENS if page != "search"])
def test_a_page_that_is_opened_again_begins_at_its_top(visitor: Visitor, page: str) -> None:
    visitor.opened.resize(SMALL)
    visitor.touch("Touch to begin")
    show(visitor, page)
    down(visitor)
    visitor.kiosk.goHome()
    visitor.settle()
    show(visitor, page)
    assert scrolled(visitor.page()) == 0


@pytest.mark.parametrize("page", ["topic", "words"])
def test_a_frame_of_a_scroll_asks_the_view_models_for_little(visitor: Visitor, page: str) -> None:
    """A list that QML asks for anew is made anew: with eight of them in each frame, one in forty took 25 ms."""
    visitor.opened.resize(LANDSCAPE)
    visitor.touch("Touch to begin")
    show(visitor, page)
    room = shown_part(visitor.page())
    visitor.press(room.center() + QPointF(0, room.height() * 0.4))
    asked: list[str] = []

    def on_call(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and "viewmodels" in frame.f_code.co_filename:
            asked.append(frame.f_code.co_qualname)

    sys.setprofile(on_call)
    try:
        for step in range(MOVES):
            along = 0.4 - 0.8 * step / MOVES
            visitor.move(room.center() + QPointF(0, room.height() * along))
            visitor.frame()
    finally:
        sys.setprofile(None)
    visitor.release(room.center())
    often = {name: count for name, count in Counter(asked).items() if count > MOST_ASKED * MOVES}
    assert often == {}


def show(visitor: Visitor, page: str) -> None:
    OPENS[page](visitor.kiosk)
    visitor.settle()
    if page == "search":
        visitor.touch("l")


def down(visitor: Visitor) -> None:
    page = visitor.page()
    visitor.drag(page, page.height() / 2)
    assert scrolled(page) > 0


def test_a_step_shows_its_sentence(visitor: Visitor) -> None:
    visitor.kiosk.openDiagram("ablation", "")
    visitor.settle()
    page = visitor.page()
    visitor.drag(page, 60)
    assert scrolled(page) > 0
    visitor.touch("Step by step")
    visitor.wait_until(lambda: scrolled(page) == 0)


def test_a_chosen_part_stays_in_view_when_a_step_ends(visitor: Visitor) -> None:
    visitor.kiosk.openDiagram("ablation", "")
    visitor.settle()
    visitor.touch("Step by step")
    last = diagram(visitor.opened.pack, "ablation").regions[-1]
    visitor.touch(last.name, kind="RegionRow")
    visitor.wait_until(lambda: clear_of_the_fade(visitor, last.sentence))


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL], ids=lambda r: r[0])
@pytest.mark.parametrize("slug", ["ablation", "body-map"])
def test_what_a_row_opens_is_clear_of_the_fade(
    visitor: Visitor, reference: Reference, slug: str
) -> None:
    visitor.opened.resize(reference)
    picture: Diagram = diagram(visitor.opened.pack, slug)
    visitor.kiosk.openDiagram(slug, "")
    visitor.settle()
    for region in picture.regions:
        visitor.touch(region.name, kind="RegionRow")
        visitor.wait_until(lambda region=region: clear_of_the_fade(visitor, region.sentence))
        if region.topic:
            onward = "Read the page about this"
            visitor.wait_until(lambda onward=onward: clear_of_the_fade(visitor, onward))


def clear_of_the_fade(visitor: Visitor, name: str) -> bool:
    """All of it can be seen, and the fade at the lower edge does not lie on it."""
    thing = visitor.all(name)[0] if visitor.all(name) else None
    if thing is None or thing.shown.height() < thing.box.height() - 1:
        return False
    page = flickable_around(thing.item)
    if page is None or page.property("contentHeight") - page.height() - scrolled(page) < 1:
        return True
    lower = page.mapRectToScene(page.boundingRect()).bottom() - FADE_MM / visitor.opened.mm_per_px
    return thing.box.bottom() <= lower + ROUNDING_PX


@pytest.mark.parametrize(
    ("slug", "reference"),
    [("bones", LANDSCAPE), ("hai-pump", PORTRAIT)],
)
def test_paging_never_cuts_a_figure_twice(
    visitor: Visitor, slug: str, reference: Reference
) -> None:
    """However one pages, each picture that fits is once seen whole."""
    visitor.opened.resize(reference)
    read_whole(visitor.kiosk, slug)
    visitor.settle()
    page = visitor.page()
    figures = [item for item in descendants(page) if is_kind(item, "DiagramView")]
    assert figures
    unseen = set(figures)
    for way in ("Further down", "Further up"):
        while visitor.all(way)[0].takes_touch:
            window = page.mapRectToScene(page.boundingRect())
            unseen -= {f for f in figures if window.contains(f.mapRectToScene(f.boundingRect()))}
            before = page.property("contentY")
            visitor.touch(way)
            visitor.wait_until(lambda before=before: page.property("contentY") != before)
            visitor.wait_until(visitor.still)
        window = page.mapRectToScene(page.boundingRect())
        unseen -= {f for f in figures if window.contains(f.mapRectToScene(f.boundingRect()))}
        assert not unseen, way
        unseen = set(figures)


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_a_touch_above_the_lowered_screen_moves_it_up(
    visitor: Visitor, reference: Reference
) -> None:
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    visitor.touch("Move everything lower, within reach")
    note = visitor.all("Touch here to move the screen up again.")[0]
    visitor.touch_at(note.shown.center())
    assert not visitor.kiosk.display.lowered
    assert not visitor.all("Touch here to move the screen up again.")


def test_home_fits_a_portrait_screen(visitor: Visitor) -> None:
    visitor.opened.resize(PORTRAIT)
    visitor.touch("Touch to begin")
    scrolls = [
        item
        for item in descendants(visitor.window.contentItem())
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height() + 1
    ]
    assert not scrolls
