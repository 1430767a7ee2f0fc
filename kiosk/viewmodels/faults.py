"""What is wrong with the content an author is writing, as the preview shows it over the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Finding
from kiosk.viewmodels.properties import Property

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LISTED = 60
"""The first so many faults are listed, the others counted."""
_What = tuple[str, str, str]


@dataclass(frozen=True)
class _State:
    faults: tuple[Finding, ...] = ()
    blocking: bool = False
    shown: bool = False


@QmlElement
@QmlUncreatable("made by the application")
class FaultsViewModel(QObject):
    """The faults of the last save. A person may close the list; the next fault opens it again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = _State()
        self._closed: frozenset[_What] = frozenset()

    def show(self, faults: Sequence[Finding], *, blocking: bool) -> None:
        """Lists the faults of a save; `blocking` means that they keep it from being shown.

        What a person has closed stays closed while nothing is new in it; without faults the list goes.
        """
        fresh = {_what(fault) for fault in faults} - self._closed
        shown = bool(faults) and (blocking or bool(fresh))
        if not blocking:  # else what is merely still to be mended has not been looked for
            self._closed = self._closed & {_what(fault) for fault in faults}
        self._swap(_State(tuple(faults), blocking, shown))

    def unblock(self) -> None:
        """The content is whole again; what else there is to tell follows."""
        if self._state.blocking:
            self._swap(_State())

    @Slot()
    def close(self) -> None:
        """The author has read it."""
        self._closed |= {_what(fault) for fault in self._state.faults}
        self._swap(replace(self._state, shown=False))

    def _swap(self, state: _State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state.shown

    @Property(bool, notify=changed)
    def blocking(self) -> bool:
        """The page is still as it was before the save."""
        return self._state.blocking

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._state.faults)

    @Property("QVariantList", notify=changed)
    def faults(self) -> list[dict[str, str]]:
        """The first faults: [{place, message}], the place as file:line:column."""
        return [_row(fault) for fault in self._state.faults[:MOST_LISTED]]

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many faults are not listed."""
        return max(0, len(self._state.faults) - MOST_LISTED)


def _what(fault: Finding) -> _What:
    """A fault without its line, which changes as an author writes above it."""
    return fault.path, fault.code, fault.message


def _row(fault: Finding) -> dict[str, str]:
    tail = f" ({fault.hint})" if fault.hint else ""
    return {
        "place": f"{fault.path}:{fault.line}:{fault.column}",
        "message": f"{fault.message}{tail}",
    }
