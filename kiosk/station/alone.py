"""A place that one process holds at a time. The system lets it go when the process ends, however that is."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Alone:
    """A lock on a file, which stays when it is let go. On Windows nothing is locked, and everybody holds it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def take(self) -> bool:
        """Holds the place from now on; False if somebody else does. Raises OSError if the file cannot be made."""
        if sys.platform == "win32" or self._handle is not None:
            return True
        import fcntl

        handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def leave(self) -> None:
        """Holds it no more."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)
