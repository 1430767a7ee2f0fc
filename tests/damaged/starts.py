"""A real start of the kiosk on some pack: what is on the screen with its first frame."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, os, sys, time
from pathlib import Path
from kiosk.screen import options, run
from kiosk.station.store import choose
from kiosk.viewmodels.start import StartViewModel

def tell(start):
    told = {"pack": start._library.pack.path, "heading": start.heading, "at": time.time()}
    print(json.dumps(told), flush=True)
    os._exit(0)

StartViewModel.frameShown = tell
choose.bundled_pack = lambda: Path(sys.argv[2])
run.run(options.RunOptions(pack=Path(sys.argv[1])))
"""


class Started(NamedTuple):
    """The pack on the screen, its words on Start, the log, and the seconds it all took."""

    pack: str
    heading: str
    log: str
    seconds: float


def start(pack: Path, bundled: Path, state: Path) -> Started:
    """Starts the kiosk until something is on its screen. Raises CalledProcessError if it ends before."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(state))
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, pack, bundled],
        cwd=ROOT,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told = json.loads(done.stdout)
    log = state / "waypost" / "log" / "kiosk.log"
    said = log.read_text("utf-8") if log.exists() else ""
    return Started(told["pack"], told["heading"], said, told["at"] - begun)
