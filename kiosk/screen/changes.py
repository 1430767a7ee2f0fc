"""Settings that were changed on the disk while the kiosk runs: taken up once nobody is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from kiosk.station.config.files import files_of
from kiosk.viewmodels.store import VisitStore

SETTLED_MS = 2000
"""So long after the last change a file is taken to be whole: copying may take several writes."""


class Changes(QObject):
    """Calls `take_up` once, when settings differ from those at its making and the visit is over.

    `configs` are the places that are looked at, there or not; each with the folder of its name.
    """

    def __init__(
        self, configs: Iterable[Path], store: VisitStore, take_up: Callable[[], None]
    ) -> None:
        super().__init__()
        self._configs = tuple(configs)
        self._store, self._take_up = store, take_up
        self._stamps = self._now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watch()

    @Slot()
    def look_later(self) -> None:
        """A visit is over: once its screen has settled."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Looks at the files, and takes them up if nobody is there; else at the end of the visit."""
        self._watch()
        if self._store.is_at_rest and self._now() != self._stamps:
            self._stamps = self._now()
            self._take_up()

    def _watch(self) -> None:
        """A file that was replaced is another one, which has to be watched anew."""
        folders = [
            folder for path in self._configs for folder in (path.parent, path.with_suffix(".d"))
        ]
        files = [file for path in self._configs for file in files_of(path)]
        there = [str(path) for path in (*folders, *files) if _may_be_read(path)]
        new = sorted(set(there) - set(self._watcher.directories()) - set(self._watcher.files()))
        if new:
            self._watcher.addPaths(new)

    def _now(self) -> tuple[tuple[Path, int, int], ...]:
        return tuple(
            (file, stamp.st_mtime_ns, stamp.st_size)
            for path in self._configs
            for file in files_of(path)
            if (stamp := _stat(file))
        )


def _may_be_read(path: Path) -> bool:
    """It is there, and this user may look at it."""
    return os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


def _stat(file: Path) -> os.stat_result | None:
    try:
        return os.stat(file)
    except OSError:
        return None
