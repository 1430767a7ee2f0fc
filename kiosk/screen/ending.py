"""An end that was asked for by a signal: it is no crash, and the next start is no repair."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QSocketNotifier

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class AskedToEnd:
    """Hears of a signal also while Qt waits, calls `forget`, and lets the process end by that signal.

    Python's own handlers run where Python runs: a byte in a pipe has Qt call into it. Elsewhere than on POSIX a signal
    ends the process at once.
    """

    def __init__(self, forget: Callable[[], None]) -> None:
        self._forget = forget
        self._notifier: QSocketNotifier | None = None
        if sys.platform == "win32":
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        reading, writing = self._pipe
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._wake)
        for number in SIGNALS:
            signal.signal(number, self._end)

    def stop(self) -> None:
        """From now on a signal ends the process at once."""
        if self._notifier is None:
            return
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._notifier = None
        for end in self._pipe:
            os.close(end)

    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self._pipe[0], 100)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self._forget()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
