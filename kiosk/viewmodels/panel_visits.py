"""Guided visits on the staff panel: those of the pack, and one that a nurse puts together for this visit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.panel import StaffPanel
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class PanelVisitsViewModel(QObject):
    """What one can begin from the panel, and whether a visit is being put together there.

    Its pages are `GuidedViewModel.planned`. Whichever is begun is a nurse's visit from then on.
    """

    changed = Signal()
    packChanged = Signal()
    guidedRequested = Signal(str)
    plannedRequested = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library, self._store = library, library.store
        self._store.swapped.connect(self._on_swapped)

    @property
    def _panel(self) -> StaffPanel:
        return self._store.state.panel

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        was, shown = before.panel.shown, now.panel.shown
        if was != shown or (shown and now.settings != before.settings):
            self.packChanged.emit()
        if (was, before.panel.planning) != (shown, now.panel.planning):
            self.changed.emit()

    def _take_over(self) -> None:
        self._store.put(self._store.state.having(panel=self._panel.by_nurse()))

    @Property("QVariantList", notify=packChanged)
    def pack(self) -> list[dict[str, str]]:
        """The pack's guided visits: [{slug, title}]; none while the panel is closed."""
        from kiosk.pack.guided import guided_visits

        if not self._panel.shown:
            return []
        found = guided_visits(self._library.pack, self._library.language)
        return [{"slug": visit.slug, "title": visit.title} for visit in found]

    @Slot(str)
    def begin(self, slug: str) -> None:
        """A guided visit of the pack."""
        self._take_over()
        self.guidedRequested.emit(slug)

    @Property(bool, notify=changed)
    def planning(self) -> bool:
        """One is being put together."""
        return self._panel.shown and self._panel.planning

    @Slot(bool)
    def plan(self, on: bool) -> None:
        """Opens the list of its pages, or comes back from it; the pages stay."""
        self._store.change(panel=replace(self._panel, planning=on))

    def add(self, slug: str) -> None:
        """A page that was found joins the list, which is shown again."""
        planned = self._store.state.guided.with_page(slug)
        self._store.change(guided=planned, panel=replace(self._panel, finding=False, query=""))

    @Slot()
    def beginPlanned(self) -> None:
        """The one that was put together."""
        self._take_over()
        self.plannedRequested.emit()
