"""A diagram at full size, and touches on any diagram."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.types import Region
from kiosk.viewmodels.block_content import diagram_content
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.naming import UNNAMED, named
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.visit.hotspots import region_at
from kiosk.visit.places import History, Place, View
from kiosk.visit.reading import words_of_diagram
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NOWHERE = Place("diagram")


@QmlElement
@QmlUncreatable("made by the application")
class DiagramViewModel(QObject):
    """The open diagram: which region is chosen, and which step is shown (-1 for none)."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._content: dict[str, Any] = {}
        self._store.swapped.connect(self._on_swapped)

    @property
    def _here(self) -> Place:
        here = self._store.state.history.here
        return here if here.page == "diagram" else _NOWHERE

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        here, old = now.history.here, before.history.here
        over = here.page == "start"
        if (here.is_same_page(old) or over) and (here.region, here.step) != (old.region, old.step):
            self.changed.emit()

    def read(self, place: Place) -> PreparedPage | None:
        """Reads the picture of a place; None if the pack has no such picture."""
        diagram = self._library.pack.diagram(self._library.language, place.target)
        if diagram is None:
            return None
        content = diagram_content(diagram, self._library)
        return PreparedPage(lambda: self._show(content), words_of_diagram(diagram))

    def _show(self, content: dict[str, Any]) -> None:
        self._content = content
        self.contentChanged.emit()
        self.changed.emit()

    @Slot(str, float, float, float, list, result=str)
    def regionAt(self, slug: str, x: float, y: float, reach: float, away: list[str]) -> str:
        """The region of any diagram that a touch at (x, y) means, all in view-box units; `away` are not drawn."""
        drawn = [region for region in self._regions(slug) if region.id not in away]
        return region_at(drawn, x, y, reach)

    @Slot(str, float, float, float, int, int, float, result="QVariantMap")
    def namesIn(
        self, slug: str, width: float, height: float, mm: float, name: int, words: int, least: float
    ) -> dict[str, Any]:
        """Any diagram with the names of its parts in a room of so many pixels, as `naming.named` tells it.

        `mm` is how many pixels a millimetre has, `name` and `words` the size of letters, `least` the smallest share.
        """
        diagram = self._library.pack.diagram(self._library.language, slug)
        if diagram is None or min(width, height) < 1:
            return UNNAMED
        return named(diagram, (width, height), mm, (name, words), least)

    def _regions(self, slug: str) -> tuple[Region, ...]:
        diagram = self._library.pack.diagram(self._library.language, slug)
        return diagram.regions if diagram else ()

    @Slot(str)
    def choose(self, region_id: str) -> None:
        """Marks a region, or with an empty id none; a step in progress ends."""
        self._mark(self._store.state.history.choose(region_id))

    @Slot(int)
    def showStep(self, step: int) -> None:
        """Goes to a step (from 0), or with -1 back to the whole picture."""
        if -1 <= step < len(self._content.get("steps", ())):
            self._mark(self._store.state.history.show_step(step))

    def _mark(self, history: History) -> None:
        if history.here.page == "diagram":
            self._store.change(history=history)

    @Slot(float, float, float)
    def look(self, zoom: float, x: float, y: float) -> None:
        """The picture tells how it is enlarged and which point of it (0 to 1 each way) is in the middle."""
        state = self._store.state
        if state.history.here.page == "diagram":
            self._store.put(state.having(history=state.history.look(View(zoom, x, y))))

    @Property("QVariantMap", notify=contentChanged)
    def content(self) -> dict[str, Any]:
        return self._content

    @Property(str, notify=changed)
    def selected(self) -> str:
        return self._here.region

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._here.step

    @Property("QVariantList", notify=changed)
    def marked(self) -> list[str]:
        """Regions to ring: the chosen one, or those of the step."""
        here, steps = self._here, self._content.get("steps", ())
        if 0 <= here.step < len(steps):
            return list(steps[here.step]["regions"])
        return [here.region] if here.region else []

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """How the picture was last enlarged, with `middle` the point of it in the middle."""
        return self._here.view.zoom

    @Property(QPointF, notify=changed)
    def middle(self) -> QPointF:
        return QPointF(self._here.view.x, self._here.view.y)
