"""A screen in words: what it says and where, and what each of its controls does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.visit.guided import Guided
from kiosk.visit.panel import StaffPanel
from kiosk.visit.state import VisitState
from tests.ui.screens import Show, show_afresh
from tests.ui.things import Thing, ancestors, box_of, descendants, is_kind
from tests.ui.visitor import Visitor

FIXTURES = ("TopBar", "BottomBar", "Keyboard")
"""Are the same on many screens."""
SIDES = ((0.45, "left"), (0.55, "middle"), (9.0, "right"))
MOST_FRAMES = 12
UNSAID = ("watch", "stepped_s", "opened", "read_in")
"""Of a visit's state, what tells the time, and what its history tells already."""


def says(visitor: Visitor) -> list[str]:
    """Everything on the screen in reading order, a line each, with the side on which it stands."""
    lines = [f"{_side(visitor, thing.item)}  {_words(thing)}" for thing in visitor.all()]
    return lines + sorted(_icons(visitor))


def does(visitor: Visitor, show: Show, *, fixtures: bool) -> list[str]:
    """What becomes of the screen by each of its controls, a line each."""
    _show(visitor, show)
    controls = [
        (number, thing.name)
        for number, thing in enumerate(visitor.touchable())
        if fixtures or not _is_in_a_fixture(thing)
    ]
    lines = []
    for number, name in controls:
        _show(visitor, show)
        control = visitor.touchable()[number]
        assert control.name == name, "the screen is another when it is shown again"
        words = _words(control)
        lines.append(f"{words} -> {_chosen(visitor, control)}")
        visitor.opened.reset()
    return lines


def _show(visitor: Visitor, show: Show) -> None:
    show_afresh(visitor.kiosk, show)
    visitor.settle()


def _chosen(visitor: Visitor, control: Thing) -> str:
    before, names, places = visitor.opened.library.store.state, _names(visitor), _scrolled(visitor)
    QMetaObject.invokeMethod(control.item, "clicked")
    visitor.settle()
    changes = _changes(before, visitor.opened.library.store.state)
    if changes:
        return ", ".join(changes)
    now = [name for name in _names(visitor) if name not in names]
    shown = [f"shows {name}" for name in now if "Further" not in name]  # comes with a scroll
    return "; ".join(shown) or ("scrolls" if _scrolls(visitor, places) else "nothing")


def _scrolls(visitor: Visitor, places: list[float]) -> bool:
    """Whether anything on the screen begins to move."""
    for _ in range(MOST_FRAMES):
        if _scrolled(visitor) != places:
            return True
        visitor.frame()
    return False


def _scrolled(visitor: Visitor) -> list[float]:
    everything = descendants(visitor.window.contentItem())
    return [item.property("contentY") for item in everything if item.inherits("QQuickFlickable")]


def _changes(before: VisitState, now: VisitState) -> list[str]:
    answered = before.watch.warned_s is not None and now.watch.warned_s is None
    return [
        f"{field.name} {_plain(getattr(now, field.name))}"
        for field in fields(VisitState)
        if field.name not in UNSAID
        and _plain(getattr(now, field.name)) != _plain(getattr(before, field.name))
    ] + ["the question is answered"] * answered


def _plain(value: object) -> str:
    """The last place of a way back stands for all of it, without the spot on a page that may still move, a word
    without its place in pixels, and the staff's panel without its times."""
    if isinstance(value, Guided):
        return f"{value.slug} at {value.at} of {len(value.places)} {value.chosen} {value.planned}"
    if isinstance(value, StaffPanel):
        return " ".join(f"{name}={told}" for name, told in _set_on(value)) or "closed"
    here = getattr(value, "here", None)
    if here is not None:
        spot = (here.page, here.target, here.region, here.step, here.view.zoom, here.parts)
        return " ".join(str(part) for part in spot if part not in ("", -1, 1.0, ()))
    return str(getattr(value, "trail", value))


_OF_TODAY = {"cleaned_s": "later", "chart": "of today"}


def _set_on(panel: StaffPanel) -> Iterator[tuple[str, object]]:
    for field in fields(panel):
        value = getattr(panel, field.name)
        if value and field.name != "since_s":
            yield field.name, _OF_TODAY.get(field.name, value)


def _names(visitor: Visitor) -> list[str]:
    return [_words(thing) for thing in visitor.all()]


def _words(thing: Thing) -> str:
    told = f"{thing.role.name} {thing.name!r}"
    if thing.description:
        told += f" ({thing.description})"
    if thing.checked:
        told += " chosen"
    return told if thing.item.isEnabled() else f"{told} off"


def _icons(visitor: Visitor) -> list[str]:
    return [
        f"{_side(visitor, item)}  icon {item.property('name')}{' turned' if item.property('mirror') else ''}"
        for item in descendants(visitor.window.contentItem())
        if is_kind(item, "Icon")
    ]


def _side(visitor: Visitor, item: QQuickItem) -> str:
    middle = box_of(item).center().x() / visitor.window.width()
    return next(name for most, name in SIDES if middle < most).ljust(6)


def _is_in_a_fixture(thing: Thing) -> bool:
    return any(is_kind(item, kind) for item in ancestors(thing.item) for kind in FIXTURES)
