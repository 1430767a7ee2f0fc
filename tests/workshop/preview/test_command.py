"""`kiosk pack preview` as an author begins it: a process of its own, in which nothing else was imported before."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import SMALL

ROOT = Path(__file__).parents[3]
MOST_S = 60.0


def test_the_preview_begins_and_ends_without_a_complaint(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(SMALL, content)
    told = tmp_path / "told"
    place = {**os.environ, "TMPDIR": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "pack",
        "preview",
        str(content),
        "--topic",
        "ablation",
    ]
    with told.open("w") as out:
        preview = subprocess.Popen(command, cwd=ROOT, env=place, stdout=out, stderr=out)
    began = time.monotonic()
    while preview.poll() is None and not packs(tmp_path) and time.monotonic() < began + MOST_S:
        time.sleep(0.1)
    time.sleep(1.0)  # what was compiled is shown
    preview.send_signal(signal.SIGINT)
    assert (preview.wait(MOST_S), told.read_text()) == (0, "")


def packs(folder: Path) -> list[Path]:
    """What the preview has compiled so far."""
    return list(folder.rglob("*.kpack"))
