"""`kiosk open` in figures: the whole process that asks, and from the request to the page drawn.

python -m tests.bench.from_outside PACK [--runs 40]
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.screen.listening import Asking, Listener
from kiosk.screen.opener import Opener
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.messages import Request
from tests.bench.drawn import PAUSE_MS, Stopwatch, told, turn
from tests.ui.opening import Opened, open_pack


class Measured:
    """An open kiosk that is asked for one page after the other."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        self._opened = opened
        self._folder = folder
        self._opener = Opener(opened.screen, Log(folder / "log"))
        address = str(folder / "waypost" / "kiosk.socket")
        self._listener = Listener(address, "", self._take, Log(folder / "log"))
        assert self._listener.begin()
        self._watch = Stopwatch(opened)

    def end(self) -> None:
        self._listener.end()

    def _take(self, request: Request, asking: Asking) -> None:
        self._watch.start()
        self._opener.take(request, asking)

    def once(self, slug: str) -> tuple[float, float, float, float]:
        """Seconds: the process's by the wall and of processor, and the same from the request to the page drawn."""
        before = _children_s()
        begun = time.perf_counter()
        asking = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "open", slug, "--now"],
            env={**os.environ, "XDG_RUNTIME_DIR": str(self._folder)},
            stdout=subprocess.DEVNULL,
        )
        while asking.poll() is None:
            turn(1)
        wall_s = time.perf_counter() - begun
        turn(PAUSE_MS)
        assert asking.returncode == 0
        return wall_s, _children_s() - before, *self._watch.seconds[-1]


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measures; prints four lines."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.from_outside")
    parser.add_argument("pack", type=Path)
    parser.add_argument("--runs", type=int, default=40)
    options = parser.parse_args()
    prepare_environment("offscreen")
    _app = application(["waypost"])
    opened = open_pack(options.pack, Config())
    slugs = [row.slug for row in opened.pack.topics("en")]
    with tempfile.TemporaryDirectory() as folder:
        measured = Measured(opened, Path(folder))
        turn(PAUSE_MS)
        runs = [measured.once(slugs[number % len(slugs)]) for number in range(options.runs)]
        measured.end()
    opened.close()
    walls, processors, drawn, worked = zip(*runs, strict=True)
    print(told("kiosk open, the whole process", walls))
    print(told("of it processor time", processors))
    print(told("from the request to the page drawn", drawn))
    print(told("of it the kiosk's processor time", worked))
    return 0


if __name__ == "__main__":
    sys.exit(main())
