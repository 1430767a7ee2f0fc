"""The Home screen and the list of guides."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.block_content import diagram_content
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.rows import topic_link

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class HomeViewModel(QObject):
    """The words, the body map and the tiles."""

    changed = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library

    def refresh(self) -> None:
        """Reads everything again, in the library's present language."""
        self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def texts(self) -> dict[str, str]:
        words = self._library.pack.texts(self._library.language)
        return {**words, "title": self._library.text("title")}

    @Property("QVariantMap", notify=changed)
    def map(self) -> dict[str, Any]:
        """The picture whose regions lead to the site pages, or an empty map."""
        pack = self._library.pack
        diagram = pack.diagram(self._library.language, pack.info().home_diagram)
        return diagram_content(diagram, self._library) if diagram else {}

    @Property("QVariantList", notify=changed)
    def categories(self) -> list[dict[str, str]]:
        rows = self._library.pack.categories(self._library.language)
        return [
            {"id": c.id, "title": c.title, "summary": c.summary, "icon": c.icon, "colour": c.colour}
            for c in rows
        ]

    @Property("QVariantList", notify=changed)
    def sites(self) -> list[dict[str, str]]:
        """The places of spread: [{slug, title, summary, colour}]."""
        return [site._asdict() for site in self._library.pack.sites(self._library.language)]

    @Property("QVariantList", notify=changed)
    def guides(self) -> list[dict[str, Any]]:
        pack, language = self._library.pack, self._library.language
        rows = [pack.topic_row(language, slug) for slug in pack.info().guides]
        return [topic_link(row, self._library) for row in rows if row]
