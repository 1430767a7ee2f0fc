"""Where on a page a reader stands, said by what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from tests.ui.things import box_of, descendants, scrolled
from tests.ui.visitor import Visitor


@dataclass(frozen=True)
class Spot:
    """What is at the upper edge of the page, how much of it is above the edge, and whether the page ends here.

    `row` has what stands beside it too.
    """

    block: str
    row: frozenset[str]
    share: float
    last: bool
    shown: frozenset[str]


def name_of(item: QQuickItem) -> str | None:
    """What a block, a row or a word is known by in any language."""
    block = item.property("blockId")
    if block is None and item.metaObject().className().startswith("QQuickItem"):
        data = item.property("modelData")
        block = data.get("id") if isinstance(data, dict) and "term" in data else None
    return block


def flick(visitor: Visitor) -> QQuickItem:
    """What scrolls the blocks, rows or words of the page."""
    scrolling = [
        item
        for item in descendants(visitor.window.contentItem())
        if item.inherits("QQuickFlickable") and any(map(name_of, descendants(item)))
    ]
    return max(scrolling, key=lambda item: item.width() * item.height())


def spot(visitor: Visitor) -> Spot:
    page = flick(visitor)
    room = box_of(page)
    places = [(box_of(item), name) for item in descendants(page) if (name := name_of(item))]
    below = [(box, name) for box, name in places if box.bottom() > room.top() + 1]
    box, block = min(below, key=lambda each: (each[0].top(), each[0].left()))
    last = page.property("contentHeight") - scrolled(page) - page.height() < 2
    shown = frozenset(name for box, name in below if box.top() < room.bottom())
    row = frozenset(name for other, name in below if other.top() == box.top())
    return Spot(block, row, max(0.0, (room.top() - box.top()) / box.height()), last, shown)


def go_down(visitor: Visitor, strokes: int) -> None:
    """So many strokes of a finger."""
    for _ in range(strokes):
        page = visitor.page()
        visitor.drag(page, page.height() * 0.77)
