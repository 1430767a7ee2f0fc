"""Tells when something in a folder was saved, however the editor saves."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

QUIET_MS = 100
"""A save is over when nothing has happened for so long: editors write, rename and delete in several steps."""


class FolderWatch(QObject):
    """Watches a folder, the folders in it and all their files. `saved` comes once for each burst of changes.

    An editor that renames a new file over the old one takes the watch away with the old one; the folder
    tells of that, and the new file is watched from then on.
    """

    saved = Signal()

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._watch_all()

    def _on_quiet(self) -> None:
        self._watch_all()  # before anyone reads: what changes after that is told again
        self.saved.emit()

    def _watch_all(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [path for path in _all_in(self._root) if path not in watched]
        if missing:
            self._watcher.addPaths(missing)


def _all_in(root: Path) -> list[str]:
    paths = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths.append(folder)
        paths += [os.path.join(folder, name) for name in files if not name.startswith(".")]
    return paths
