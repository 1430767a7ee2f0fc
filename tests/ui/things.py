"""What is on screen, as a screen reader is told of it, with where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject, QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role
BUTTON, HEADING, LINK, TEXT = Role.Button, Role.Heading, Role.Link, Role.StaticText
TOUCHED = (Role.Button, Role.Link, Role.CheckBox, Role.RadioButton, Role.ListItem)


@dataclass(frozen=True)
class Thing:
    """One entry of the accessible tree."""

    role: Role
    name: str
    description: str
    checkable: bool
    checked: bool
    item: QQuickItem

    @property
    def kind(self) -> str:
        """The QML type, e.g. `TouchTile`."""
        return self.item.metaObject().className().partition("_QML")[0]

    @property
    def box(self) -> QRectF:
        """Its place in the window, in pixels."""
        return box_of(self.item)

    @property
    def shown(self) -> QRectF:
        """The part of it that nothing clips."""
        return shown_part(self.item)

    @property
    def takes_touch(self) -> bool:
        """A finger can press it: it is a control, enabled, and not transparent to touches."""
        item = self.item
        middle = QPointF(item.width() / 2, item.height() / 2)
        return is_control(item) and item.isEnabled() and item.contains(middle)

    def __str__(self) -> str:
        box = self.box
        place = f"{box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f}"
        return f"{self.role.name} {self.name!r} ({self.kind}, {place})"


def things(window: QQuickWindow) -> list[Thing]:
    """All that is visible or can be scrolled to, in reading order; what an overlay covers is left out."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_below(root))


def _below(interface: QAccessibleInterface) -> Iterator[Thing]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        item = child.object()
        if not isinstance(item, QQuickItem) or not item.isVisible():
            continue
        if _uncovered(item):
            state = child.state()
            yield Thing(
                child.role(),
                child.text(QAccessible.Text.Name),
                child.text(QAccessible.Text.Description),
                bool(state.checkable),
                bool(state.checked),
                item,
            )
        yield from _below(child)


def _uncovered(item: QQuickItem) -> bool:
    """The page under an overlay is switched off as a whole; a single control may be off by itself."""
    if item.isEnabled():
        return True
    parent = item.parentItem()
    while parent is not None:
        if not parent.isEnabled() and not is_control(parent):
            return False
        parent = parent.parentItem()
    return True


def is_control(item: QQuickItem) -> bool:
    """Whether it can be touched: everything that can is built on TouchArea."""
    return is_kind(item, "TouchArea")


def is_kind(item: QQuickItem, name: str) -> bool:
    """Whether it is of a type of the interface, or of one built on it."""
    kind = item.metaObject()
    known = kind.className()
    if known not in _KINDS:
        _KINDS[known] = frozenset(_kinds(kind))
    return name in _KINDS[known]


_KINDS: dict[str, frozenset[str]] = {}
"""What was found of each type's ancestry; it is asked for every item of every screen."""


def _kinds(kind: QMetaObject | None) -> Iterator[str]:
    while kind is not None:
        yield kind.className().partition("_QML")[0]
        kind = kind.superClass()


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything visible below an item, from back to front."""
    waiting = item.childItems()[::-1]
    while waiting:
        child = waiting.pop()
        if child.isVisible():
            yield child
            waiting.extend(child.childItems()[::-1])


def largest_scrolling(window: QQuickWindow) -> QQuickItem:
    """The largest thing in a window that has more than it shows."""
    scrolling = [
        item
        for item in descendants(window.contentItem())
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height()
    ]
    return max(scrolling, key=lambda item: item.width() * item.height())


def scrolled(page: QQuickItem) -> float:
    """Pixels of what scrolls that lie above its window; a grid laid out anew may not begin at 0."""
    return page.property("contentY") - page.property("originY")


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def box_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown_part(item: QQuickItem) -> QRectF:
    """The part of an item that lies in the window and that nothing clips."""
    shown, top = box_of(item), item
    for top in ancestors(item):
        if top.clip():
            shown = shown.intersected(box_of(top))
    return shown.intersected(box_of(top))


def flickable_around(item: QQuickItem) -> QQuickItem | None:
    """The nearest thing around it that scrolls."""
    for parent in ancestors(item):
        scrolls = parent.inherits("QQuickFlickable")
        if scrolls and parent.property("contentHeight") > parent.height() + 1:
            return parent
    return None
