"""The staff's number pad: a card's number opens its page, the staff number opens the panel."""

from __future__ import annotations

from math import ceil
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack import cards
from kiosk.pack.launch import Found, Retired, may_go_on, read
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel import PanelViewModel
from kiosk.viewmodels.properties import Property
from kiosk.visit.asked import asked_by
from kiosk.visit.pad import CARD, LONGEST, NO_CARD, NO_PAGE, NO_PIN, PIN, StaffPad
from kiosk.visit.panel import StaffPanel
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_S = 60
"""So often the pad tells anew how long it waits."""


class Door(Protocol):
    """What knows the staff number. It counts wrong tries and makes the next one wait, also over a restart."""

    @property
    def available(self) -> bool:
        """A number is configured."""
        ...

    def left_s(self) -> float:
        """Seconds until the next try."""
        ...

    def opens(self, pin: str) -> bool:
        """Whether a number is the right one; a wrong one counts."""
        ...


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(QObject):
    """A number pad with two uses. It asks for a card first: that opens pages only, so it wants no staff number.

    While the screen is reserved it asks for the staff number alone; while it is being cleaned it does not open.
    """

    changed = Signal()
    topicRequested = Signal(str)

    def __init__(self, library: Library, door: Door, panel: PanelViewModel) -> None:
        super().__init__()
        self._library, self._store = library, library.store
        self._door, self._panel = door, panel
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._look)
        panel.topicRequested.connect(self.topicRequested)
        self._store.swapped.connect(self._on_swapped)

    @property
    def _pad(self) -> StaffPad:
        return self._store.state.pad

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.pad != before.pad:
            self._look()

    def _look(self) -> None:
        """Tells how the pad stands, and again when the wait is over or a minute less."""
        if self.locked:
            self._wait.start(ceil(min(self._door.left_s(), LOOK_S) * 1000))
        else:
            self._wait.stop()
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        """The pad over whatever is shown."""
        panel = self._store.state.panel
        if not panel.cleaning:
            self._store.change(pad=StaffPad(shown=True, asks=PIN if panel.reserved else CARD))

    @Slot()
    def close(self) -> None:
        """Closes the pad and forgets what was typed; wrong tries still count."""
        self._store.change(pad=StaffPad())

    @Slot(str)
    def ask(self, what: str) -> None:
        """Asks for a `card` or a `pin`, from its first digit."""
        if what in LONGEST and not self._store.state.panel.reserved:
            self._store.change(pad=self._pad.ask(what))

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit more; a card's number with its check digit needs no more than that."""
        if not self.usable or self._is_whole:
            return
        self._store.change(pad=self._pad.type(digit))
        if self._is_whole:
            self._open_card()

    @Slot()
    def backspace(self) -> None:
        self._store.change(pad=self._pad.erase())

    @Slot()
    def enter(self) -> None:
        """Takes the number as it stands."""
        if not self.usable:
            return
        if self._pad.asks == CARD:
            self._open_card()
        elif self._door.opens(self._pad.typed):
            self._let_in()
        else:
            self._store.change(pad=self._pad.refuse(NO_PIN))
            self._look()  # the wait is no part of the visit

    @property
    def _is_whole(self) -> bool:
        """No card has more digits that begins with these."""
        return self._pad.is_printed and not may_go_on(self._library.pack, self._pad.typed)

    def _let_in(self) -> None:
        panel = self._store.state.panel
        opened = StaffPanel() if panel.reserved else panel.open(self._store.clock())
        self._store.change(pad=StaffPad(), panel=opened)

    def _open_card(self) -> None:
        typed = self._pad.typed
        if cards.number(typed) is None:
            self._store.change(pad=self._pad.refuse(NO_CARD))
            return
        answer = read(self._library.pack, typed)
        if isinstance(answer, Retired):
            self._store.change(pad=StaffPad(), asked=asked_by(answer))
        elif isinstance(answer, Found):
            self.close()
            self.topicRequested.emit(answer.slugs[0])
        else:
            self._store.change(pad=self._pad.refuse(NO_PAGE))

    @Property(PanelViewModel, constant=True)
    def panel(self) -> PanelViewModel:
        return self._panel

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._pad.shown

    @Property(str, notify=changed)
    def asks(self) -> str:
        """`card` or `pin`."""
        return self._pad.asks

    @Property(bool, notify=changed)
    def reserved(self) -> bool:
        """Nothing but the staff number is taken."""
        return self._store.state.panel.reserved

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """A staff number is configured."""
        return self._door.available

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """The staff number is asked for, and not taken for a while."""
        return self._pad.shown and self._pad.asks == PIN and self._door.left_s() > 0

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """How long it is not taken, in whole minutes, the last of them begun."""
        return ceil(self._door.left_s() / 60)

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Digits are taken."""
        return self._pad.asks == CARD or (self._door.available and self._door.left_s() <= 0)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was wrong with the last number: `no card`, `no page`, `no pin`, or nothing."""
        return self._pad.problem

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits have been typed."""
        return len(self._pad.typed)

    @Property(str, notify=changed)
    def card(self) -> str:
        """The digits of a card's number; those of a staff number are given to nobody."""
        return self._pad.typed if self._pad.asks == CARD else ""
