"""What a visitor typed is not in the memory of the process once the visit is over."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from kiosk.screen.session import FREED_MS
from tests.pack.tiny import write_pack

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from kiosk.screen import options, run, session
from kiosk.screen.window import Screen

how = sys.argv[3]
session.LOAD_MS, session.PRELOAD_MS = 0, []
load_rest = Screen.load_rest

def load(screen):
    load_rest(screen)
    kiosk = screen.kiosk
    kiosk.debounce_ms = 0
    QTimer.singleShot(100, kiosk, lambda: (kiosk.begin(), kiosk.openSearch()))
    QTimer.singleShot(200, kiosk, lambda: type_on(screen, 1000))

def give(screen, letter, at_ms):
    if how == "search":
        screen.kiosk.search.type(letter)
    elif how == "panel":
        screen.kiosk.staff.panel.finder.type(letter)
    else:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at_ms)
            QGuiApplication.sendEvent(screen.window, event)

def type_on(screen, at_ms):
    kiosk = screen.kiosk
    letter = sys.stdin.readline().strip()
    if letter:
        give(screen, letter, at_ms)
        QTimer.singleShot(20, kiosk, lambda: type_on(screen, at_ms + 8))
    else:
        tell("typed")
        sys.stdin.readline()
        kiosk.releaseRequested.connect(lambda: QTimer.singleShot(int(sys.argv[2]), kiosk, over))
        kiosk.reset()

def over():
    tell("over")
    sys.stdin.readline()
    os._exit(0)

def tell(word):
    print(word, flush=True)

Screen.load_rest = load
run.run(options.RunOptions(pack=Path(sys.argv[1]), windowed=(1280, 720)))
"""
OVERWRITTEN = {"MALLOC_PERTURB_": "165", "PYTHONMALLOC": "malloc"}
"""The C library of Linux then overwrites what is freed: what is still found is held by somebody."""
SPELLINGS = ("utf-8", "utf-16-le", "utf-32-le")


@pytest.mark.skipif(
    sys.platform != "linux", reason="only there memory can be read and is overwritten"
)
@pytest.mark.parametrize(
    ("how", "word"),
    [
        ("search", "zqxcanaryw"),
        ("search", "tumorqxz"),
        ("search", "zürichqxzénormément"),
        ("search", "ablatqon"),
        ("panel", "zqxcanaryw"),
        ("scan", "WP4711081527"),
        ("scan", "mrn4711zqxcanary"),
    ],
    # pytest puts the name into the environment
    ids=["unknown", "beginning", "accents", "slip", "panel", "card", "wristband"],
)
def test_nothing_typed_is_held_when_the_visit_is_over(tmp_path: Path, how: str, word: str) -> None:
    """The letters are given one by one, so that the process only has the word if the kiosk makes it of them."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    pack = write_pack(tmp_path / "tiny.kpack")
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, pack, str(2 * FREED_MS), how],
        cwd=ROOT,
        env={**os.environ, **places, **OVERWRITTEN, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as kiosk:
        assert kiosk.stdin is not None
        assert kiosk.stdout is not None
        said(kiosk.stdin, *word, "")
        assert kiosk.stdout.readline() == "typed\n"
        assert (
            how == "scan" or places_of(word, kiosk.pid) > 0
        )  # a foreign code is never put together
        said(kiosk.stdin, "")
        assert kiosk.stdout.readline() == "over\n"
        held = places_of(word, kiosk.pid)
        said(kiosk.stdin, "")
    assert held == 0


def said(to: IO[str], *lines: str) -> None:
    to.write("".join(f"{line}\n" for line in lines))
    to.flush()


def places_of(word: str, process: int) -> int:
    """How often a word stands in what a process may write to."""
    wanted = re.compile(b"|".join(re.escape(word.encode(spelling)) for spelling in SPELLINGS))
    return sum(len(wanted.findall(part)) for part in memory(process))


def memory(process: int) -> Iterator[bytes]:
    folder = Path("/proc") / str(process)
    with (folder / "mem").open("rb", buffering=0) as held:
        for line in (folder / "maps").read_text("utf-8").splitlines():
            addresses, access, *_ = line.split()
            start, end = (int(address, 16) for address in addresses.split("-"))
            if access.startswith("rw"):
                held.seek(start)
                yield held.read(end - start)
