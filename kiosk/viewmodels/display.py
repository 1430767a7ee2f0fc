"""How the screen is shown: sizes, text size, contrast, language, direction."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.screen_size import TEXT_SIZES, ScreenSize

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class _State(NamedTuple):
    size: ScreenSize
    distance_factor: float
    text_size: int = 100
    high_contrast: bool = False
    lowered: bool = False
    first_language: str = ""


@QmlElement
@QmlUncreatable("made by the application")
class DisplayViewModel(QObject):
    """Sizes in millimetres and the settings a visitor may change; reset() undoes the visitor's."""

    changed = Signal()
    languageChanged = Signal()
    layoutAboutToChange = Signal()
    layoutChanged = Signal()

    def __init__(self, library: Library | None, size: ScreenSize, distance_mm: float = 600) -> None:
        super().__init__()
        self._library = library
        first = library.language if library else ""
        self._state = _State(size, max(1.0, distance_mm / 600), first_language=first)

    def _swap(self, **changes: Any) -> None:
        state = self._state._replace(**changes)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _relayout(self, **changes: Any) -> None:
        self.layoutAboutToChange.emit()
        self._swap(**changes)
        self.layoutChanged.emit()

    def refresh(self) -> None:
        """Reads the languages again."""
        self.languageChanged.emit()

    def set_size(self, size: ScreenSize) -> None:
        """Takes a new window size."""
        self._swap(size=size)

    @property
    def size(self) -> ScreenSize:
        return self._state.size

    def reset(self) -> None:
        """Back to the settings each visit begins with."""
        self._swap(text_size=100, high_contrast=False, lowered=False)
        if self._library and self._library.language != self._state.first_language:
            self.setLanguage(self._state.first_language)

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        return self._state.distance_factor / self._state.size.mm_per_px

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Percent: 100, 130, 165 or 200."""
        return self._state.text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._state.high_contrast

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Everything moved within reach of someone seated."""
        return self._state.lowered

    @Property(float, notify=changed)
    def droppedShare(self) -> float:
        """The share of the height left empty at the top; 0 unless lowered."""
        return self._state.size.dropped_share if self._state.lowered else 0.0

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self._state.size.portrait

    @Property(bool, notify=changed)
    def shortScreen(self) -> bool:
        size = self._state.size
        return size.short_when(self._state.lowered)

    @Property(bool, notify=changed)
    def menuOnly(self) -> bool:
        """The bottom bar becomes one Menu button."""
        return self._state.text_size >= 165

    @Property(bool, notify=changed)
    def railShown(self) -> bool:
        """There is room for the list of sections beside the text."""
        return (
            not self._state.size.portrait
            and self._state.text_size <= 130
            and not self._state.lowered
        )

    @Property("QVariantList", notify=languageChanged)
    def languages(self) -> list[dict[str, str]]:
        """Languages to choose from: [{code, name}]."""
        offered = self._library.offered if self._library else ()
        return [{"code": language.code, "name": language.name} for language in offered]

    @Property("QVariantMap", notify=languageChanged)
    def otherLanguage(self) -> dict[str, str]:
        """Where there are two languages, the one not in use: {code, name}; else an empty map."""
        others = [entry for entry in self.languages if entry["code"] != self.language]
        return others[0] if len(others) == 1 else {}

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._library.language if self._library else ""

    @Property(bool, notify=languageChanged)
    def mirrored(self) -> bool:
        return bool(self._library) and self._library.direction == "rtl"

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        if percent in TEXT_SIZES:
            self._relayout(text_size=percent)

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        self._swap(high_contrast=on)

    @Slot(bool)
    def setLowered(self, on: bool) -> None:
        self._relayout(lowered=on)

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Says everything in another language; the reader stays at their place on the page."""
        if self._library and any(language.code == code for language in self._library.offered):
            self.layoutAboutToChange.emit()
            self._library.language = code
            self.languageChanged.emit()
            self.layoutChanged.emit()
