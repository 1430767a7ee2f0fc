"""How the screen is shown: sizes, text size, theme, language, direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.screen_size import REFERENCE_DISTANCE_MM, TEXT_SIZES, ScreenSize
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.settings import THEMES, Settings, as_usual

if TYPE_CHECKING:
    from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class DisplayViewModel(QObject):
    """Sizes in millimetres and the settings a visitor may change, which are the visit's."""

    changed = Signal()
    languageChanged = Signal()
    layoutChanged = Signal()

    def __init__(
        self,
        library: Library | None,
        size: ScreenSize,
        distance_mm: float = 600,
        rotation: int = 0,
    ) -> None:
        """`size` is the window's, in which the picture is turned clockwise by `rotation` degrees."""
        super().__init__()
        self._library = library
        self._store = library.store if library else VisitStore(Settings())
        self._rotation, self._distance_mm = rotation, distance_mm
        self._size = size.turned(rotation)
        self._seen = self._size.seen_from(distance_mm)
        self._store.swapped.connect(self._on_swapped)

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.settings == before.settings:
            return
        self.changed.emit()
        if now.settings.language != before.settings.language:
            self.languageChanged.emit()
        self.layoutChanged.emit()

    def _set(self, **settings: Any) -> None:
        from kiosk.visit.state import set_to  # not needed before the first frame

        self._store.swap(set_to(self._store.state, **settings))

    def refresh(self) -> None:
        """Reads the languages again."""
        self.languageChanged.emit()

    def set_size(self, size: ScreenSize) -> None:
        """Takes a new window size."""
        size = size.turned(self._rotation)
        if size != self._size:
            self._size, self._seen = size, size.seen_from(self._distance_mm)
            self.changed.emit()
            self.layoutChanged.emit()

    @property
    def size(self) -> ScreenSize:
        """That of the picture, as people see it."""
        return self._size

    @property
    def is_cramped(self) -> bool:
        """The screen is too small for all to grow with the distance that is set."""
        wanted = self._size.mm_per_px * REFERENCE_DISTANCE_MM / self._distance_mm
        return self._distance_mm > REFERENCE_DISTANCE_MM and self._seen.mm_per_px > wanted * 1.001

    @property
    def _settings(self) -> Settings:
        return self._store.settings

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        return 1 / self._seen.mm_per_px

    @Property(int, constant=True)
    def rotation(self) -> int:
        """Degrees by which the picture is turned in the window, clockwise."""
        return self._rotation

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Percent: 100, 130, 165 or 200."""
        return self._settings.text_size

    @Property(str, notify=changed)
    def theme(self) -> str:
        """One of `THEMES`."""
        return self._settings.theme

    @Property(bool, notify=changed)
    def asUsual(self) -> bool:
        """Nothing is set that the usual settings would put back."""
        return as_usual(self._settings, self._store.first) == self._settings

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Everything moved within reach of someone seated."""
        return self._settings.lowered

    @Property(float, notify=changed)
    def droppedShare(self) -> float:
        """The share of the height left empty at the top; 0 unless lowered."""
        return self._size.dropped_share if self._settings.lowered else 0.0

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self._size.portrait

    @Property(bool, notify=changed)
    def shortScreen(self) -> bool:
        return self._seen.short_when(self._settings.lowered)

    @Property(bool, notify=changed)
    def menuOnly(self) -> bool:
        """The bottom bar becomes one Menu button."""
        return self._settings.text_size >= 165

    @Property(bool, notify=changed)
    def railShown(self) -> bool:
        """There is room for the list of sections beside the text."""
        return (
            not self._size.portrait
            and self._settings.text_size <= 130
            and not self._settings.lowered
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
            self._set(text_size=percent)

    @Slot(str)
    def setTheme(self, name: str) -> None:
        if name in THEMES:
            self._set(theme=name)

    @Slot()
    def setAsUsual(self) -> None:
        """Puts back everything but the language, in which the reader reads."""
        self._set(**as_usual(self._settings, self._store.first)._asdict())

    @Property(bool, notify=changed)
    def largestText(self) -> bool:
        return self._settings.text_size == TEXT_SIZES[-1]

    @Slot()
    def stepTextSize(self) -> None:
        """To the next larger size, and from the largest to the usual one."""
        at = TEXT_SIZES.index(self._settings.text_size)
        self._set(text_size=TEXT_SIZES[(at + 1) % len(TEXT_SIZES)])

    @Slot(bool)
    def setLowered(self, on: bool) -> None:
        self._set(lowered=on)

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Says everything in another language; the reader stays at their place on the page."""
        if self._library and any(language.code == code for language in self._library.offered):
            self._set(language=code)
