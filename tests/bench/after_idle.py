"""Prints as JSON how the first touch is answered after hours in which nobody came:
`python -m tests.bench.after_idle PACK HOURS TIMES`.

The kiosk runs as `kiosk run` runs it. Between visits its clock is put forward, and its memory is taken away: what can
be read from files again is, the rest is put on a disk where the machine has swap.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.pack.reader import Pack
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.screen.options import RunOptions
from kiosk.screen.session import show
from kiosk.station.config.load import load
from kiosk.station.log import Log
from tests.bench.many_pages import BEGIN_MS, POLL_MS, READ_MS, REST_MS, SIZE, kiosk_in

MADV_DONTNEED, MADV_PAGEOUT = 4, 21
"""Source: madvise(2), Linux 5.4."""
MB = 1024 * 1024
SEEN = ("liver", "ablation", "biopsy")


def main(arguments: list[str]) -> int:
    """Sleeps and wakes so many times; what each waking took."""
    path, hours, times = Path(arguments[0]), float(arguments[1]), int(arguments[2])
    prepare_environment()
    application(["waypost"])
    with tempfile.TemporaryDirectory() as folder:
        config, _ = load(Path(folder) / "none.yaml")
        nights = Nights(hours, times)
        QTimer.singleShot(BEGIN_MS, nights, nights.next)
        show(Pack.open(path), config, RunOptions(windowed=SIZE), Log(Path(folder)))
    print(json.dumps(nights.told))
    return 0


class Nights(QObject):
    """Visits, each after a night; a step tells how long to wait for the next."""

    def __init__(self, hours: float, times: int) -> None:
        super().__init__()
        self.told: list[dict[str, float]] = []
        self._steps = self._nights(hours * 3600, times)
        self._passed_s = 0.0

    def next(self) -> None:
        """One step; the application ends after the last."""
        wait_ms = next(self._steps, None)
        if wait_ms is None:
            QGuiApplication.exit(0)
        else:
            QTimer.singleShot(wait_ms, self, self.next)

    def _nights(self, night_s: float, times: int) -> Iterator[int]:
        window = next(each for each in QGuiApplication.topLevelWindows() if kiosk_in(each))
        assert isinstance(window, QQuickWindow)
        kiosk = kiosk_in(window)
        assert kiosk is not None
        kiosk._store.clock = lambda: time.monotonic() + self._passed_s
        finger = QTest.createTouchDevice()
        for _ in range(times):
            kiosk.begin()
            for slug in SEEN:
                kiosk.openTopic(slug)
                while not kiosk.is_complete():
                    yield POLL_MS
                yield READ_MS
            kiosk.reset()
            yield REST_MS
            self._passed_s += night_s
            kiosk.visit.look()
            before_mb = resident_mb()
            take_memory_away()
            left_mb, faults = resident_mb(), major_faults()
            first_ms, drawn_ms = _touch(window, finger)
            assert kiosk.page == "home"
            told = {"first_ms": first_ms, "drawn_ms": drawn_ms, "faults": major_faults() - faults}
            self.told.append({**told, "before_mb": before_mb, "left_mb": left_mb})
            yield READ_MS


def _touch(window: QQuickWindow, finger: QPointingDevice) -> tuple[float, float]:
    """Milliseconds from a finger's release to the first frame, and to the frame with all of the page on it."""
    kiosk = kiosk_in(window)
    assert kiosk is not None
    frames: list[float] = []
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    for what in ("press", "release"):
        sequence = QTest.touchEvent(window, finger, False)
        getattr(sequence, what)(0, QPoint(SIZE[0] // 2, SIZE[1] // 2), window)
        began = time.perf_counter()
        sequence.commit()
    while kiosk.page == "start" or not kiosk.is_complete() or len(frames) < 2:
        QGuiApplication.processEvents()
        window.update()
    seen = len(frames)
    while len(frames) == seen:
        QGuiApplication.processEvents()
    return 1000 * (frames[0] - began), 1000 * (frames[-1] - began)


def take_memory_away() -> None:
    """Gives back each page that a file can be read for again, and asks the kernel to put the others on a disk.

    A page that another program has in use stays in the machine's memory, but has to be asked for anew.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    for begin, end, path, clean in _mappings():
        given = ctypes.c_void_p(begin), ctypes.c_size_t(end - begin)
        if clean and path.startswith("/"):
            libc.madvise(*given, MADV_DONTNEED)
            _forget_file(path)
        else:
            libc.madvise(*given, MADV_PAGEOUT)


def _mappings() -> list[tuple[int, int, str, bool]]:
    """Beginning, end and file of each, and whether nothing of it was ever written to. Source: proc(5), smaps."""
    found: list[tuple[int, int, str, bool]] = []
    for line in Path("/proc/self/smaps").read_text().splitlines():
        words = line.split()
        if "-" in words[0]:
            begin, end = (int(part, 16) for part in words[0].split("-"))
            found.append((begin, end, words[5] if len(words) > 5 else "", "w" not in words[1]))
        elif words[0] == "Anonymous:" and words[1] != "0":
            found[-1] = (*found[-1][:3], False)
    return [each for each in found if not each[2].startswith("[v")]  # the kernel's own


def _forget_file(path: str) -> None:
    with contextlib.suppress(OSError), open(path, "rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def resident_mb() -> float:
    """Memory of this process that is in the machine's. Source: proc(5)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / MB


def major_faults() -> int:
    """So often this process has waited for a disk."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_majflt


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
