"""Five keys do something; every other, and these with another key beside them, is not even heard of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.screen.input_filter import KEYS
from tests.ui.condition import condition
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.visitor import Visitor, clock_of

Key, Modifier, Kind = Qt.Key, Qt.KeyboardModifier, QEvent.Type
BESIDE = (
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.MetaModifier,
)
OF_KEYS = (Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride)
TABS = {Key.Key_Tab, Key.Key_Backtab}
SHOWN = ("start", "home", "search, results", "staff")
NAMED = {
    "Alt+F4": (Key.Key_F4, Modifier.AltModifier),
    "Alt+Space": (Key.Key_Space, Modifier.AltModifier),
    "Alt+Tab": (Key.Key_Tab, Modifier.AltModifier),
    "Ctrl+Tab": (Key.Key_Tab, Modifier.ControlModifier),
    "Alt+Return": (Key.Key_Return, Modifier.AltModifier),
    "Ctrl+Q": (Key.Key_Q, Modifier.ControlModifier),
    "Ctrl+W": (Key.Key_W, Modifier.ControlModifier),
    "Ctrl+P": (Key.Key_P, Modifier.ControlModifier),
    "Ctrl+C": (Key.Key_C, Modifier.ControlModifier),
    "Ctrl+V": (Key.Key_V, Modifier.ControlModifier),
    "Ctrl+Shift+U": (Key.Key_U, Modifier.ControlModifier | Modifier.ShiftModifier),
    "Shift+F10": (Key.Key_F10, Modifier.ShiftModifier),
    "Ctrl+Alt+Delete": (Key.Key_Delete, Modifier.ControlModifier | Modifier.AltModifier),
    "Meta+D": (Key.Key_D, Modifier.MetaModifier),
    **{
        name: (key, Modifier.NoModifier)
        for name, key in {
            "Escape": Key.Key_Escape,
            "F1": Key.Key_F1,
            "F11": Key.Key_F11,
            "Menu": Key.Key_Menu,
            "Print": Key.Key_Print,
            "Backspace": Key.Key_Backspace,
            "Left": Key.Key_Left,
            "Down": Key.Key_Down,
            "Page Down": Key.Key_PageDown,
            "a letter": Key.Key_L,
            "a digit": Key.Key_2,
            "Back": Key.Key_Back,
            "Zoom in": Key.Key_ZoomIn,
            "Mail": Key.Key_LaunchMail,
            "Power off": Key.Key_PowerOff,
        }.items()
    },
}


class Heard(QObject):
    """Notes the keys that an item is given."""

    def __init__(self, item: QObject) -> None:
        super().__init__()
        self.events: list[tuple[Kind, int]] = []
        item.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        if event.type() in OF_KEYS:
            assert isinstance(event, QKeyEvent)
            self.events.append((event.type(), event.key()))
        return False


def together(chosen: tuple[bool, ...]) -> Modifier:
    """The keys held beside another."""
    held = Modifier.NoModifier
    for modifier, is_held in zip(BESIDE, chosen, strict=True):
        held = held | modifier if is_held else held
    return held


SIXTEEN = [together(chosen) for chosen in product((False, True), repeat=len(BESIDE))]


def is_heeded(key: Key, held: Modifier) -> bool:
    """Written out anew, not taken from the product."""
    return held == Modifier.NoModifier or (key in TABS and held == Modifier.ShiftModifier)


def unheeded(kind: Kind) -> Iterator[QKeyEvent]:
    """Every key with all that can be held beside it, but for those few; and those few once more while held down."""
    for key in Key:
        for held in SIXTEEN:
            if key not in KEYS or not is_heeded(key, held):
                yield QKeyEvent(kind, key, held, "x")
            yield QKeyEvent(kind, key, held, "x", autorep=True)


@pytest.fixture
def at_the_keyboard(visitor: Visitor) -> Visitor:
    """A person before Start who has keys in place of a finger."""
    visitor.window.requestActivate()
    visitor.wait_until(visitor.window.isActive)
    return visitor


def focus_something(visitor: Visitor) -> QObject:
    """The keyboard is on a control: what it is given can be told from what the page is given."""
    controls = [thing.item for thing in visitor.touchable()]
    controls[-1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.settle()
    focused = visitor.window.activeFocusItem()
    assert focused is controls[-1]
    return focused


def test_there_are_all_keys_and_sixteen_ways_to_press_each() -> None:
    assert len(list(Key)) > 400
    assert len(set(SIXTEEN)) == 16
    assert {Key(key).name for key in KEYS} == {
        "Key_Tab", "Key_Backtab", "Key_Return", "Key_Enter", "Key_Space"
    }  # fmt: skip


@pytest.mark.parametrize("name", SHOWN)
def test_every_other_key_is_heard_by_nothing_and_changes_nothing(
    at_the_keyboard: Visitor, name: str
) -> None:
    opened = at_the_keyboard.opened
    show_afresh(opened.kiosk, SCREENS[name])
    at_the_keyboard.settle()
    heard = Heard(focus_something(at_the_keyboard))
    picture, before = opened.window.grabWindow(), condition(opened)
    for kind in OF_KEYS:
        for event in unheeded(kind):
            QGuiApplication.sendEvent(opened.window, event)
        assert condition(opened) == before
    assert heard.events == []
    at_the_keyboard.settle()
    assert condition(opened) == before
    assert opened.window.grabWindow() == picture


@pytest.mark.parametrize("key", sorted(KEYS))
def test_the_keys_that_are_heeded_arrive(at_the_keyboard: Visitor, key: int) -> None:
    at_the_keyboard.touch("Touch to begin")
    heard = Heard(focus_something(at_the_keyboard))
    for kind in (Kind.KeyPress, Kind.KeyRelease):
        QGuiApplication.postEvent(at_the_keyboard.window, QKeyEvent(kind, key, Modifier.NoModifier))
    QGuiApplication.processEvents()
    assert (Kind.KeyPress, key) in heard.events


@pytest.mark.qt_log_ignore("keyToAscii")  # QTest does not know every key
@pytest.mark.parametrize("named", NAMED)
def test_a_key_on_its_whole_way_from_the_system_changes_nothing(
    at_the_keyboard: Visitor, named: str
) -> None:
    opened, (key, held) = at_the_keyboard.opened, NAMED[named]
    at_the_keyboard.touch("Touch to begin")
    heard = Heard(focus_something(at_the_keyboard))
    before = condition(opened)
    QTest.keyClick(opened.window, key, held)
    at_the_keyboard.settle()
    assert condition(opened) == before
    assert heard.events == []


def test_a_key_that_is_stuck_keeps_no_visit_alive(
    at_the_keyboard: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_time = clock_of(at_the_keyboard, monkeypatch)
    at_the_keyboard.touch("Touch to begin")
    for repeated in (False, True, True, True):
        pass_time(30)
        event = QKeyEvent(Kind.KeyPress, Key.Key_A, Modifier.NoModifier, "", repeated)
        QGuiApplication.sendEvent(at_the_keyboard.window, event)
    assert at_the_keyboard.kiosk.visit.warning
    pass_time(30)
    assert at_the_keyboard.kiosk.page == "start"
