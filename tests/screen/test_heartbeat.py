"""The service manager hears of the first frame, then of every beat, and nothing any more once the window is stuck."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pack.tiny import write_pack

ROOT = Path(__file__).parents[2]
PATIENCE_S = 2
PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.screen import options, run, session
from kiosk.screen.window import Screen

stuck = sys.argv[2]
load_rest = Screen.load_rest

def load(screen):
    load_rest(screen)
    if stuck == "slot":
        QTimer.singleShot(2500, screen.kiosk, lambda: time.sleep(600))

Screen.load_rest = load
if stuck == "frames":
    from kiosk.station import notify
    begun = time.monotonic()
    drawn = notify.Pulse.drawn
    notify.Pulse.drawn = lambda pulse: drawn(pulse) if time.monotonic() - begun < 2.5 else None
run.run(options.RunOptions(pack=Path(sys.argv[1]), windowed=(640, 480)))
"""


class Manager:
    def __init__(self, folder: Path, stuck: str) -> None:
        address = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(address))
        state = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
        manager = {"NOTIFY_SOCKET": str(address), "WATCHDOG_USEC": str(PATIENCE_S * 1_000_000)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, write_pack(folder / "own.kpack"), stuck],
            cwd=ROOT,
            env={**os.environ, **state, **manager, "QT_QPA_PLATFORM": "offscreen"},
        )

    def hears(self, within_s: float) -> str:
        """The next message; empty if none comes."""
        self._socket.settimeout(within_s)
        try:
            return self._socket.recv(100).decode()
        except TimeoutError:
            return ""

    def silent_after(self, most_s: float) -> bool:
        """Whether nothing is heard for the manager's patience, within some time."""
        end = time.monotonic() + most_s
        while time.monotonic() < end:
            if not self.hears(PATIENCE_S):
                return True
        return False

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Manager]:
    made = Manager(tmp_path, getattr(request, "param", ""))
    yield made
    made.close()


def test_ready_comes_first_and_then_every_beat(manager: Manager) -> None:
    assert manager.hears(30).split("\n")[0] == "READY=1"
    assert manager.hears(30) == "WATCHDOG=1", "a busy machine still loads pages"
    assert [manager.hears(PATIENCE_S) for _ in range(4)] == ["WATCHDOG=1"] * 4


def test_a_process_that_is_stopped_says_nothing(manager: Manager) -> None:
    assert manager.hears(30)
    manager.process.send_signal(signal.SIGSTOP)
    assert manager.silent_after(3 * PATIENCE_S)


@pytest.mark.parametrize("manager", ["slot", "frames"], indirect=True)
def test_a_window_that_is_stuck_says_nothing(manager: Manager) -> None:
    """In a slot, or without frames while slots go on."""
    assert manager.hears(30).startswith("READY=1")
    assert manager.silent_after(20)
