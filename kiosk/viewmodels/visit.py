"""The end of a visit: by choice, or because nobody is there any more."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.keys import is_new_key
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.idle import Limits, Then, Watch, due, patience_s
from kiosk.visit.pad import StaffPad
from kiosk.visit.places import START
from kiosk.visit.state import VisitState, is_left_over

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class VisitViewModel(QObject):
    """Counts stillness, warns, and ends the visit. On Start it counts too, while something was left there to forget.

    `ended`: the state is that of a new visit, and everyone lets go of what they hold. `seen`: somebody is there.
    """

    changed = Signal()
    seen = Signal()
    ended = Signal()

    def __init__(self, store: VisitStore, timeout_s: float, warning_s: float) -> None:
        super().__init__()
        self.limits = Limits(timeout_s, warning_s)
        self._store = store
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        store.swapped.connect(self._on_swapped)

    def watch(self, words: int = 0) -> Watch:
        """What begins now: stillness on a page of so many words. Staff may have given the visit a longer time."""
        timeout_s = max(self.limits.timeout_s, self._store.state.panel.stay_s)
        return Watch(patience_s(timeout_s, words), self._store.clock())

    @property
    def _on_start(self) -> bool:
        return self._store.state.history.here == START

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if (now.watch.warned_s, now.finishing) != (before.watch.warned_s, before.finishing):
            self.changed.emit()
        if self._on_start and now.watch == before.watch:
            self.presence()  # something was done on Start
        else:
            self.look()

    def stop(self) -> None:
        """Watches no more: the screen is being closed."""
        self._timer.stop()

    @Slot()
    def presence(self) -> None:
        """Somebody is there: a touch, a moving finger, a key."""
        state = self._store.state
        watch = state.watch if state.watch.patience_s else self.watch()
        before = self._store.put(state.having(watch=watch.present(self._store.clock())))
        if before.watch.warned_s is not None:
            self._store.tell(before)
        elif not self._timer.isActive():
            self.look()
        self.seen.emit()

    def warn(self) -> None:
        """Asks now whether anybody is there."""
        self._store.change(watch=self._store.state.watch.warn(self._store.clock()))

    @Slot()
    def look(self) -> None:
        """Does what stillness leads to by now, and looks again when there may be more to do."""
        state, now_s = self._store.state, self._store.clock()
        if state.panel.holds and not state.pad.shown:
            self._timer.stop()
            return
        if self._on_start and not is_left_over(state, self._store.first):
            self._timer.stop()
            return
        what = due(state.watch, self.limits, now_s, asks=not self._on_start)
        if what.then is Then.WARN:
            self.warn()
        elif what.then is Then.END and state.panel.holds:
            self._store.change(pad=StaffPad())
        elif what.then is Then.END:
            self.finish()
        else:
            self._timer.start(ceil(what.after_s * 1000))
            if self.warning:
                self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the window, counts a key as presence. One that answers the question does nothing else; one that
        is held down, or stuck, counts once."""
        if not is_new_key(event):
            return False
        asked = self.warning
        self.presence()
        return asked

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """The screen asks whether anybody is still there."""
        return self._store.state.watch.warned_s is not None

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return round(self._store.state.watch.left_s(self.limits, self._store.clock()))

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The screen asks whether the visitor really is finished."""
        return self._store.state.finishing

    @Slot(bool)
    def ask(self, on: bool) -> None:
        self._store.change(finishing=on)

    @Slot()
    def finish(self) -> None:
        """Ends the visit: its state is gone before anyone hears of it."""
        before = self._store.forget()
        self._timer.stop()
        self.ended.emit()
        self._store.tell(before)
