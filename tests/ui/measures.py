"""What is wrong with a screen, measured in millimetres. Each function returns sentences, none if all is well."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.things import (
    BUTTON,
    LINK,
    TOUCHED,
    Thing,
    ancestors,
    box_of,
    descendants,
    flickable_around,
    is_control,
    scrolled,
    shown_part,
)

MAIN_MM = 20
SPACING_MM = 3
OTHER_MM = 10
STRIPS = ("SectionRail", "SectionGrid", "WordsLetters")
BODY_CAPITAL_MM = 4.8
BARS_SHARE = 0.30
ROUNDING_PX = 1.01
NEAR_PX = 40

Pair = tuple[Thing, Thing, QRectF, QRectF]
"""Two controls, and the places that are held against each other."""
Text = tuple[QQuickItem, QRectF]
"""An item with words, and the place that its letters take."""
_Placed = TypeVar("_Placed")


def unnamed(told: list[Thing], root: QQuickItem) -> list[str]:
    """Controls that a screen reader cannot name or does not meet at all."""
    wrong = [str(thing) for thing in told if thing.takes_touch and not thing.name.strip()]
    wrong += [str(thing) for thing in told if thing.takes_touch and thing.role not in TOUCHED]
    known = {thing.item for thing in told}
    for item in descendants(root):
        focusable = is_control(item) or item.activeFocusOnTab()
        if focusable and item.isEnabled() and item not in known and not _spoken_for(item):
            wrong.append(f"not in the accessible tree: {_describe(item)}")
    return wrong


def _spoken_for(item: QQuickItem) -> bool:
    """A second line of a link, which its first line stands for, or the ground around a sheet."""
    kind = _kind(item)
    return (kind.startswith("TermLink") and not item.property("first")) or _is_ground(item)


def too_small(told: list[Thing], mm_per_px: float) -> list[str]:
    """Targets under 20 mm; under 10 mm what has large twins: words in running text, the letters of A to Z, a list of
    sections, and the pages of a kind of treatment."""
    wrong = []
    for thing in told:
        if not thing.takes_touch:
            continue
        twinned = (
            thing.role == LINK or thing.kind == "SectionRow" or inside(thing.item, "UsedTopics")
        )
        least_mm = OTHER_MM if twinned else MAIN_MM
        across_mm = OTHER_MM if inside(thing.item, "WordsLetters") else least_mm
        box = thing.box
        width_mm, height_mm = box.width() * mm_per_px, box.height() * mm_per_px
        rounding_mm = ROUNDING_PX * mm_per_px
        if width_mm < across_mm - rounding_mm or height_mm < least_mm - rounding_mm:
            size = f"{width_mm:.1f} x {height_mm:.1f} mm"
            wrong.append(f"{size}, wanted {across_mm} x {least_mm}: {thing}")
    return wrong


def too_close(pairs: Sequence[Pair], mm_per_px: float) -> list[str]:
    """Targets with less than 3 mm between them; the rows of the section list and the letters of A to Z may touch."""
    wrong = []
    for one, other, first, second in pairs:
        gap = _gap(first, second) * mm_per_px
        of_one_strip = any(inside(one.item, kind) and inside(other.item, kind) for kind in STRIPS)
        both_main = one.role == other.role == BUTTON and not of_one_strip
        if both_main and gap < SPACING_MM - ROUNDING_PX * mm_per_px:
            wrong.append(f"{gap:.1f} mm between {one} and {other}")
    return wrong


def overlapping(pairs: Sequence[Pair]) -> list[str]:
    """Targets that lie on one another."""
    return [f"{one} on {other}" for one, other, first, second in pairs if _overlap(first, second)]


def neighbours(told: list[Thing]) -> Iterator[Pair]:
    """Pairs of controls of the same layer with their places as far as they can meet."""
    found = [
        (thing, flickable_around(thing.item), thing.box, thing.shown)
        for thing in told
        if thing.takes_touch and not _is_ground(thing.item)
    ]
    for first, second in _meeting(found, NEAR_PX, lambda each: each[2]):
        one, page, box, shown = first
        other, page2, box2, shown2 = second
        pair = (one, other, box, box2) if page == page2 else (one, other, shown, shown2)
        if _gap(*pair[2:]) < NEAR_PX:
            yield pair


def _meeting(
    found: Iterable[_Placed], near_px: float, box: Callable[[_Placed], QRectF]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Pairs with less than so much between the lower edge of one and the upper edge of the other."""
    above: list[tuple[float, _Placed]] = []
    for each in sorted(found, key=lambda each: box(each).top()):
        top = box(each).top()
        above = [(bottom, other) for bottom, other in above if bottom + near_px > top]
        yield from ((other, each) for _, other in above)
        above.append((box(each).bottom(), each))


def _gap(a: QRectF, b: QRectF) -> float:
    if a.isEmpty() or b.isEmpty():
        return 1e9
    across = max(a.left() - b.right(), b.left() - a.right())
    down = max(a.top() - b.bottom(), b.top() - a.bottom())
    return max(across, down)


def _overlap(a: QRectF, b: QRectF) -> bool:
    common = a.intersected(b)
    return common.width() > ROUNDING_PX and common.height() > ROUNDING_PX


def _is_ground(item: QQuickItem) -> bool:
    """A control that is the whole screen's ground: Start, or the backdrop around a sheet."""
    return item.width() * item.height() > 0.9 * _area(item)


def _area(item: QQuickItem) -> float:
    top = list(ancestors(item))[-1]
    return top.width() * top.height() / 2  # the lowered stage is half of the window


def cut_off(texts: Sequence[Text]) -> list[str]:
    """Text that is cut, leaves its control or the screen, or cannot be scrolled to."""
    wrong = []
    for item, words in texts:
        if item.property("truncated"):
            wrong.append(f"cut with dots: {_describe(item)}")
        outside = _outside(item, words)
        if outside:
            wrong.append(f"{outside}: {_describe(item)}")
    return wrong


def texts_of(window: QQuickWindow) -> Iterator[Text]:
    """Every text on the screen."""
    for item in descendants(window.contentItem()):
        if (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")) and item.property(
            "text"
        ):
            yield item, item.mapRectToScene(_words_of(item))


def broken_words(texts: Sequence[Text]) -> list[str]:
    """Words too long for their line, that go on in the next one."""
    wrong = []
    for item, _ in texts:
        if not item.inherits("QQuickText"):
            continue
        metrics = QFontMetricsF(item.property("font"))
        paddings = (item.property("leftPadding") or 0) + (item.property("rightPadding") or 0)
        room = item.width() - paddings + ROUNDING_PX
        words = re.split(r"[\s-]+", re.sub("<[^>]*>", "", item.property("text")))
        wrong += [f"broken: {word}" for word in words if metrics.horizontalAdvance(word) > room]
    return wrong


def _words_of(item: QQuickItem) -> QRectF:
    width = max(item.width(), item.property("contentWidth"))
    return QRectF(0, item.property("topPadding") or 0, width, item.property("contentHeight"))


def _outside(item: QQuickItem, words: QRectF) -> str:
    """What the words stick out of, if anything."""
    inside_height = True
    for parent in ancestors(item):
        scrolls = parent.inherits("QQuickFlickable")
        if not (scrolls or parent.clip() or is_control(parent) or not parent.parentItem()):
            continue
        box = box_of(parent)
        if scrolls and inside_height:
            inside_height = False
            if words.bottom() - box.top() + scrolled(parent) > (
                parent.property("contentHeight") + ROUNDING_PX
            ):
                return "below the end of what scrolls"
        if words.left() < box.left() - ROUNDING_PX or words.right() > box.right() + ROUNDING_PX:
            return f"wider than {_kind(parent)}"
        top, bottom = box.top() - ROUNDING_PX, box.bottom() + ROUNDING_PX
        if inside_height and (words.top() < top or words.bottom() > bottom):
            return f"higher than {_kind(parent)}"
    return ""


def texts_on_texts(texts: Sequence[Text]) -> list[str]:
    """Words printed over other words."""
    found = [
        (item, flickable_around(item), words, shown_part(item).intersected(words))
        for item, words in texts
        if item.isEnabled()
    ]
    wrong = []
    for before, after in _meeting(found, 0, lambda each: each[2]):
        one, page, words, shown = before
        other, page2, words2, shown2 = after
        first, second = (words, words2) if page == page2 else (shown, shown2)
        common = first.intersected(second)
        if common.width() > 4 and common.height() > 0.25 * min(first.height(), second.height()):
            wrong.append(f"{_describe(one)} over {_describe(other)}")
    return wrong


def sideways(window: QQuickWindow) -> list[str]:
    """What would have to be scrolled sideways."""
    return [
        _describe(item)
        for item in descendants(window.contentItem())
        if item.inherits("QQuickFlickable") and item.property("contentWidth") > item.width() + 1
    ]


def small_print(texts: Sequence[Text], mm_per_px: float, least_mm: float) -> list[str]:
    """Text whose capitals are lower than `least_mm`."""
    wrong = []
    for item, _ in texts:
        height = capital_mm(item, mm_per_px)
        if height < least_mm - ROUNDING_PX * mm_per_px * 0.7:
            wrong.append(f"{height:.2f} mm: {_describe(item)}")
    return wrong


def capital_mm(item: QQuickItem, mm_per_px: float) -> float:
    """How high a text's capital letters are."""
    return QFontMetricsF(item.property("font")).capHeight() * mm_per_px


def inside(item: QQuickItem, kind: str) -> bool:
    """Whether an item is part of something of this QML type."""
    return any(_kind(parent) == kind for parent in ancestors(item))


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QML")[0]


def _describe(item: QQuickItem) -> str:
    words = str(item.property("text") or "")
    box = box_of(item)
    place = f"{box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f}"
    owner = next(
        (_kind(parent) for parent in ancestors(item) if "_QML" in parent.metaObject().className()),
        "",
    )
    return f"{_kind(item)} {words[:60]!r} in {owner} ({place})"
