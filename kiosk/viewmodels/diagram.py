"""A diagram at full size, and touches on any diagram."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.types import Region
from kiosk.viewmodels.block_content import diagram_content
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.visit.hotspots import region_at
from kiosk.visit.places import Place

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _State:
    content: dict[str, Any] = field(default_factory=dict)
    selected: str = ""
    step: int = -1


@QmlElement
@QmlUncreatable("made by the application")
class DiagramViewModel(QObject):
    """The open diagram: which region is chosen, and which step is shown (-1 for none)."""

    changed = Signal()
    contentChanged = Signal()
    opened = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._state = _State()

    def _swap(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.changed.emit()

    def open(self, place: Place) -> bool:
        """Shows a diagram, with the region named by the place's anchor chosen."""
        diagram = self._library.pack.diagram(self._library.language, place.target)
        if diagram is None:
            return False
        content = diagram_content(diagram, self._library)
        self._state = _State(content, place.anchor)
        self.contentChanged.emit()
        self.changed.emit()
        self.opened.emit()
        return True

    def refresh(self) -> None:
        """Reads the open diagram again; what is marked stays marked where it is still there."""
        diagram = self._library.pack.diagram(self._library.language, self.slug)
        if diagram is None:
            return
        content, old = diagram_content(diagram, self._library), self._state
        selected = old.selected if old.selected in [r["id"] for r in content["regions"]] else ""
        step = old.step if old.step < len(content["steps"]) else -1
        self._state = _State(content, selected, step)
        self.contentChanged.emit()
        self.changed.emit()

    @property
    def slug(self) -> str:
        return self._state.content.get("slug", "")

    @Slot(str, float, float, float, result=str)
    def regionAt(self, slug: str, x: float, y: float, reach: float) -> str:
        """The region of any diagram that a touch at (x, y) means; all in view-box units."""
        return region_at(self._regions(slug), x, y, reach)

    @Slot(str, str, result=QPointF)
    def corner(self, slug: str, region_id: str) -> QPointF:
        """The least x and y of a region of any diagram, in view-box units."""
        regions = self._regions(slug)
        outlines = next((region.polygons for region in regions if region.id == region_id), ())
        points = [point for outline in outlines for point in outline]
        return QPointF(
            min((x for x, _ in points), default=0.0), min((y for _, y in points), default=0.0)
        )

    def _regions(self, slug: str) -> tuple[Region, ...]:
        diagram = self._library.pack.diagram(self._library.language, slug)
        return diagram.regions if diagram else ()

    @Slot(str)
    def choose(self, region_id: str) -> None:
        """Marks a region, or with an empty id none; a step in progress ends."""
        self._swap(selected=region_id, step=-1)

    @Slot(int)
    def showStep(self, step: int) -> None:
        """Goes to a step (from 0), or with -1 back to the whole picture."""
        if -1 <= step < len(self._state.content.get("steps", ())):
            self._swap(step=step, selected="")

    @Property("QVariantMap", notify=contentChanged)
    def content(self) -> dict[str, Any]:
        return self._state.content

    @Property(str, notify=changed)
    def selected(self) -> str:
        return self._state.selected

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._state.step

    @Property("QVariantList", notify=changed)
    def marked(self) -> list[str]:
        """Regions to ring: the chosen one, or those of the step."""
        if self._state.step >= 0:
            return list(self._state.content["steps"][self._state.step]["regions"])
        return [self._state.selected] if self._state.selected else []
