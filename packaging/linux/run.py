"""Makes dist/waypost-VERSION-linux-x86_64.run, which installs itself; the same bytes from the same bundle.

It carries the system's libraries, for machines that have not even those.
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from linux import libraries, tree

FILES = tree.HERE / "run_files"
SETUP = f"{tree.HOME}/setup"
PACKED = "--owner=0 --group=0 --numeric-owner"


def build(bundle: Path, folder: Path, version: str, *, level: int = 9) -> Path:
    """Writes the file into a folder; `level` 1 to 9 is how hard it is packed.

    Raises LookupError if a library is missing, subprocess.CalledProcessError if makeself refuses.
    """
    name = f"waypost-{version}-linux-x86_64.run"
    with tempfile.TemporaryDirectory(prefix="waypost-run-") as temporary:
        root = Path(temporary) / "payload"
        tree.fill(root, bundle)
        libraries.add(root / tree.HOME)
        (root / SETUP).write_text(tree.script(FILES / "setup", version), encoding="utf-8")
        shutil.copyfile(FILES / "link", root / tree.HOME / "lib/link")
        (root / "usr/bin/kiosk").unlink()
        shutil.copyfile(FILES / "kiosk", root / "usr/bin/kiosk")
        tree.settle(root, (*tree.PROGRAMS, SETUP, "usr/bin/kiosk"))
        _pack(Path(temporary), name, version, level)
        shutil.move(Path(temporary) / name, folder / name)
    return folder / name


def _pack(folder: Path, name: str, version: str, level: int) -> None:
    # The n is gzip's own, which else writes down when it ran.
    made = datetime.datetime.fromtimestamp(tree.epoch(), datetime.UTC)
    command = [
        *("makeself", "--gzip", "--complevel", f"{level}n", "--sha256", "--nox11", "--nowait"),
        *("--noprogress", "--tar-extra", f"{PACKED} --mtime=@{tree.epoch()}"),
        *("--packaging-date", f"{made:%Y-%m-%d %H:%M:%S} UTC"),
        *("payload", name, f"Waypost {version}", "sh", f"./{SETUP}"),
    ]
    environment = {**os.environ, "LC_ALL": "C"}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
