"""Prints as JSON what a long day of visits leaves in memory: `python -m tests.bench.many_pages PACK PAGES VISITS`.

The kiosk runs as `kiosk run` runs it. Its slots are called as touches call them, and each page is waited for until
it is complete and drawn; each visit ends as "I'm finished" ends it.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.pack.reader import Pack
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.screen.options import RunOptions
from kiosk.screen.session import show
from kiosk.station.config.load import load
from kiosk.station.log import Log
from kiosk.viewmodels.afterwards import FORGET_MS
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.bench.process import own_memory

BEGIN_MS, REST_MS, POLL_MS = 3000, 2500, 10
READ_MS = FORGET_MS + 50
"""A page is looked at for so long that those before it are forgotten."""
READ_ON = 0.5
"""So often one of a page's sections is opened."""
IDLE_S = 30
SIZE = (1920, 1080)
TYPED = ("liver", "ablat", "chemo", "pump", "lung")


def main(arguments: list[str]) -> int:
    """Walks through the visits; the memory it has written after each, in MiB."""
    path, pages, visits = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    prepare_environment()
    application(["waypost"])
    with tempfile.TemporaryDirectory() as folder:
        config, _ = load(Path(folder) / "none.yaml")
        walk = Walk(path, pages, visits)
        QTimer.singleShot(BEGIN_MS, walk, walk.next)
        show(Pack.open(path), config, RunOptions(windowed=SIZE), Log(Path(folder)))
    print(json.dumps(walk.told))
    return 0


class Walk(QObject):
    """Goes through the kiosk step by step; each step tells how long to wait for the next."""

    def __init__(self, pack: Path, pages: int, visits: int) -> None:
        super().__init__()
        self.told: dict[str, object] = {}
        self._steps = self._visits(pack, pages // visits, visits)

    def next(self) -> None:
        """One step; the application ends after the last."""
        wait_ms = next(self._steps, None)
        if wait_ms is None:
            QGuiApplication.exit(0)  # `quit` asks the window, which refuses
        else:
            QTimer.singleShot(wait_ms, self, self.next)

    def _visits(self, path: Path, pages: int, visits: int) -> Iterator[int]:
        window = next(each for each in QGuiApplication.topLevelWindows() if kiosk_in(each))
        assert isinstance(window, QQuickWindow)
        kiosk = kiosk_in(window)
        assert kiosk is not None
        kiosk.debounce_ms = 0
        written: list[tuple[int, float]] = []
        with Pack.open(path) as pack:
            places = _places(pack)
        rng = random.Random(11)
        for visit in range(visits):
            kiosk.begin()
            for _ in range(pages):
                _open(kiosk, rng, places)
                yield POLL_MS
                while not kiosk.is_complete():
                    yield POLL_MS
                yield READ_MS
            kiosk.reset()
            yield REST_MS
            written.append(((visit + 1) * pages, own_memory().written_mb))
        frames: list[bool] = []
        window.frameSwapped.connect(lambda: frames.append(True))
        began = time.process_time()
        yield IDLE_S * 1000
        spent_ms = 1000 * (time.process_time() - began)
        idle = {"idle_s": IDLE_S, "idle_frames": len(frames), "idle_ms": spent_ms}
        self.told = {"written_mb": written, **idle}


def kiosk_in(window: QObject) -> KioskViewModel | None:
    """What a window of the kiosk shows; None of another window."""
    found = window.property("kiosk")
    return found if isinstance(found, KioskViewModel) else None


def _places(pack: Pack) -> list[tuple[str, str]]:
    topics = [("topic", row.slug) for row in pack.topics("en")]
    categories = [("category", each.id) for each in pack.categories("en")]
    return [*topics, *topics, *categories, ("diagram", pack.info().home_diagram), ("words", "")]


def _open(kiosk: KioskViewModel, rng: random.Random, places: list[tuple[str, str]]) -> None:
    kind, target = rng.choice(places)
    if kind == "topic":
        kiosk.openTopic(target)
        if kiosk.topic.sections and rng.random() < READ_ON:
            kiosk.openSection(rng.choice(kiosk.topic.sections)["blockId"])
    elif kind == "category":
        kiosk.openCategory(target)
    elif kind == "diagram":
        kiosk.openDiagram(target, "")
    else:
        kiosk.openWords()
    if rng.random() < 0.04:
        kiosk.openSearch()
        kiosk.search.type(rng.choice(TYPED))
    if rng.random() < 0.1:
        kiosk.goBack()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
