"""All that a visit can do makes no connection and starts no program; the kernel is asked, not the source."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).parents[2]
TRACE = "trace=network,execve,execveat"
LIMIT_S = 120
WALK = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.screen import options, run, session
from tests.ui.screens import SCREENS, show_afresh

session.LOAD_MS = 0
here = {"screens": iter(SCREENS.values())}

class Seen(session.Screen):
    def __init__(self, *given):
        super().__init__(*given)
        here["screen"] = self

session.Screen = Seen

def act():
    screen = here["screen"]
    if not screen.loaded:
        return
    screen.kiosk.debounce_ms = 0
    show = next(here["screens"], None)
    if show is None:
        screen.kiosk.reset()
        QGuiApplication.exit(77)
    else:
        show_afresh(screen.kiosk, show)

present = session._present
session._present = lambda *given: (present(*given), timer.start(150))
timer = QTimer()
timer.timeout.connect(act)
sys.exit(run.run(options.RunOptions(pack=Path(sys.argv[1]))))
"""


@pytest.fixture
def strace() -> str:
    """The tool that tells what a process asks of the kernel, where it may."""
    tool = shutil.which("strace")
    if tool is None:
        pytest.skip("no strace on this machine")
    tried = subprocess.run([tool, "-f", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("strace may not look into processes here")
    return tool


def environment(folder: Path, **more: str) -> dict[str, str]:
    """A user of its own, without a session of any other."""
    plain = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    own = {"XDG_STATE_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TMPDIR": str(folder)}
    return {**plain, **own, "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT), **more}


def traced(
    strace: str, folder: Path, command: Sequence[str | Path], code: int, **more: str
) -> list[str]:
    """What a program and all that it starts ask of the kernel, of networks and of other programs."""
    told = folder / "calls"
    done = subprocess.run(
        [strace, "-f", "--seccomp-bpf", "-qq", "-e", TRACE, "-o", told, sys.executable, *command],
        cwd=ROOT,
        env=environment(folder, **more),
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT_S,
    )
    assert done.returncode == code, done.stderr
    return told.read_text("utf-8", errors="replace").splitlines()


def outward(calls: Sequence[str]) -> list[str]:
    """Calls that reach beyond this machine: sockets of any family but AF_UNIX."""
    families = (re.search(r"\b(?:AF|PF)_(\w+)", call) for call in calls)
    return [
        call
        for call, family in zip(calls, families, strict=True)
        if family is not None and family[1] not in ("UNIX", "LOCAL", "UNSPEC")
    ]


def programs(calls: Sequence[str]) -> list[str]:
    """Programs that were started, but for the one under test."""
    return [call for call in calls if re.search(r"\bexecve(at)?\(", call)][1:]


def test_every_screen_on_a_real_display_speaks_to_that_display_alone(
    strace: str, bare_display: str, content_pack: Path, tmp_path: Path
) -> None:
    calls = traced(strace, tmp_path, ["-c", WALK, content_pack], 77, DISPLAY=bare_display)
    connected = [call for call in calls if " connect(" in call]
    assert any("/tmp/.X11-unix/" in call for call in connected), "the display was never met"
    assert (outward(calls), programs(calls)) == ([], [])


def test_a_connection_or_a_program_would_be_seen(strace: str, tmp_path: Path) -> None:
    code = (
        "import socket, subprocess; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
        ".connect(('127.0.0.1', 9)); subprocess.run(['true'])"
    )
    calls = traced(strace, tmp_path, ["-c", code], 0)
    assert len(outward(calls)) >= 2
    assert len(programs(calls)) >= 1


CUT_OFF = """
import subprocess, sys
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
code = subprocess.run(sys.argv[1:]).returncode
for line in open("/proc/net/dev").read().splitlines()[2:]:
    counts = line.partition(":")[2].split()
    assert int(counts[1]) == int(counts[9]) == 0, line
sys.exit(code)
"""


def test_with_the_network_cut_off_every_screen_is_shown_and_no_packet_sent(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    cut = ["unshare", "--map-root-user", "--net"]
    missing = [tool for tool in ("unshare", "ip") if shutil.which(tool) is None]
    if missing or subprocess.run([*cut, "true"], capture_output=True, check=False).returncode:
        pytest.skip(f"the network cannot be cut off here ({', '.join(missing) or 'not allowed'})")
    walk = [sys.executable, "-c", WALK, content_pack]
    done = subprocess.run(
        [*cut, sys.executable, "-c", CUT_OFF, *walk],
        cwd=ROOT,
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT_S,
    )
    assert done.returncode == 77, done.stderr
