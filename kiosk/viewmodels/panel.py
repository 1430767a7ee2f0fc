"""What staff can do behind their number: pages, this visit's settings, the screen itself, the end of a visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from math import ceil
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.finder import FinderViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel_visits import PanelVisitsViewModel
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.record import line_of
from kiosk.viewmodels.start import StartViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.panel import STAYS_S, StaffPanel
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_S = 1
"""The seconds of cleaning that are left are told so often."""


@QmlElement
@QmlUncreatable("made by the application")
class PanelViewModel(QObject):
    """The staff panel, and what it can put in the place of a visit: a notice, a pause, a line for the record.

    All of it is the visit's and goes with it, but for `quiet`, which is the screen's until the program ends: it is
    meant for the time when nobody is there. `favourites` are slugs; one that the pack lacks is left out.
    """

    changed = Signal()
    pagesChanged = Signal()
    quietChanged = Signal()
    topicRequested = Signal(str)
    restartRequested = Signal()
    exitRequested = Signal()

    def __init__(
        self,
        library: Library,
        visit: VisitViewModel,
        start: StartViewModel,
        favourites: tuple[str, ...] = (),
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._library, self._store = library, library.store
        self._visit, self._start = visit, start
        self._favourites, self._today = favourites, today
        self._finder = FinderViewModel(library)
        self._visits = PanelVisitsViewModel(library)
        self._finder.topicRequested.connect(self._on_found)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        visit.seen.connect(self._on_seen)
        start.changed.connect(self.quietChanged)
        self._store.swapped.connect(self._on_swapped)

    @property
    def _panel(self) -> StaffPanel:
        return self._store.state.panel

    def _set(self, **changes: Any) -> None:
        self._store.change(panel=replace(self._panel, **changes))

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.panel != before.panel:
            self.look()
        was, shown = before.panel.shown, now.panel.shown
        if was != shown or (shown and now.settings != before.settings):
            self.pagesChanged.emit()

    def _on_seen(self) -> None:
        if self._panel.shown:
            touched = replace(self._panel, since_s=self._store.clock())
            self._store.put(self._store.state.having(panel=touched))

    def stop(self) -> None:
        """Watches no more: the screen is being closed."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ends what is over by now, and looks again when there may be more to end."""
        panel, left_s = self._panel, self._panel.left_s(self._store.clock())
        if not panel.passes:
            self._timer.stop()
        elif left_s > 0:
            self._timer.start(ceil(min(left_s, TICK_S if panel.cleaning else left_s) * 1000))
        else:
            self._timer.stop()
            if panel.cleaning:
                self._visit.presence()  # stillness is counted from here
            self._store.change(panel=panel.leave())
            return
        self.changed.emit()

    # Pages --------------------------------------------------------------------

    @Slot()
    def close(self) -> None:
        """Back to the page below, or from the line for the record to Start."""
        self._store.change(panel=self._panel.close())

    @Slot(str)
    def openTopic(self, slug: str) -> None:
        """A page, in a visit that is a nurse's from now on."""
        self._store.put(self._store.state.having(panel=self._panel.by_nurse()))
        self.topicRequested.emit(slug)

    @Slot(bool)
    def find(self, on: bool) -> None:
        """Opens the panel's search, or comes back from it."""
        self._set(finding=on, query="")

    def _on_found(self, slug: str) -> None:
        if self._panel.planning:
            self._visits.add(slug)
        else:
            self.openTopic(slug)

    @Property(FinderViewModel, constant=True)
    def finder(self) -> FinderViewModel:
        return self._finder

    @Property("QVariantList", notify=pagesChanged)
    def favourites(self) -> list[dict[str, str]]:
        """The clinic's own choice of pages: [{slug, title, colour}]."""
        if not self._panel.shown:
            return []
        rows = self._library.pack.topic_rows(self._library.language, self._favourites)
        return [{"slug": row.slug, "title": row.title, "colour": row.colour} for row in rows]

    @Property(PanelVisitsViewModel, constant=True)
    def visits(self) -> PanelVisitsViewModel:
        return self._visits

    # This visit ---------------------------------------------------------------

    @Property("QVariantList", constant=True)
    def stays(self) -> list[int]:
        """What `stay` may be, in minutes."""
        return [seconds // 60 for seconds in STAYS_S]

    @Property(int, notify=changed)
    def stay(self) -> int:
        """How long a page may lie untouched in this visit, in minutes; 0 as the clinic has set it."""
        return self._panel.stay_s // 60

    @Slot(int)
    def setStay(self, minutes: int) -> None:
        if minutes * 60 in STAYS_S:
            self._set(stay_s=minutes * 60)
            self._store.put(self._store.state.having(watch=self._visit.watch()))
            self._visit.look()

    @Property(bool, notify=pagesChanged)
    def visiting(self) -> bool:
        """There is a visit that can be ended."""
        return self._store.state.history.here.page != "start"

    @Property(bool, notify=changed)
    def nurse(self) -> bool:
        """Staff began this visit: they are asked about it at its end."""
        return self._panel.nurse

    @Property(bool, notify=changed)
    def taught(self) -> bool:
        return self._panel.taught

    @Slot(bool)
    def setTaught(self, done: bool) -> None:
        """The teach-back is done; the line for the record says so."""
        self._set(taught=done)

    # The end of a visit ---------------------------------------------------------

    @Slot()
    def endVisit(self) -> None:
        """Ends the visit; all that is left of it is a line on the screen, for the record."""
        line = line_of(self._library, self._today())
        self._visit.finish()
        self._store.change(panel=StaffPanel(chart=line, since_s=self._store.clock()))

    @Slot()
    def visitorEnds(self) -> None:
        """The visitor is finished: with the line if a nurse began the visit, else with nothing."""
        if self._panel.nurse:
            self.endVisit()
        else:
            self._visit.finish()

    @Property(str, notify=changed)
    def chart(self) -> str:
        """The line for the record; empty where none stands."""
        return self._panel.chart

    @Property(str, notify=changed)
    def chartCode(self) -> str:
        """The same as an `image://code` address takes it."""
        return self._panel.chart.encode("ascii").hex()

    # The screen itself ------------------------------------------------------------

    @Slot()
    def reserve(self) -> None:
        """Ends the visit and asks everybody to see the staff, until the staff number is entered."""
        self._visit.finish()
        self._store.change(panel=StaffPanel(reserved=True))

    @Slot()
    def clean(self) -> None:
        """Touches do nothing for a minute; then the page is there again."""
        self._store.change(panel=self._panel.clean(self._store.clock()))

    @Property(bool, notify=quietChanged)
    def quiet(self) -> bool:
        """Nothing invites and nothing moves by itself."""
        return self._start.quiet

    @Slot(bool)
    def setQuiet(self, on: bool) -> None:
        self._start.keep_quiet(on)

    @Slot()
    def restart(self) -> None:
        """Ends the program, to be started again."""
        self.restartRequested.emit()

    @Slot()
    def leave(self) -> None:
        """Ends the program."""
        self.exitRequested.emit()

    # What is shown ------------------------------------------------------------

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._panel.shown

    @Property(bool, notify=changed)
    def finding(self) -> bool:
        """Its search is shown."""
        return self._panel.shown and self._panel.finding

    @Property(bool, notify=changed)
    def reserved(self) -> bool:
        return self._panel.reserved

    @Property(bool, notify=changed)
    def cleaning(self) -> bool:
        return self._panel.cleaning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How much longer touches do nothing."""
        return ceil(self._panel.left_s(self._store.clock())) if self._panel.cleaning else 0

    @Property(bool, notify=changed)
    def covers(self) -> bool:
        """Something of it lies over the page."""
        return self._panel.covers
