"""What every installer for Linux puts on a machine, and the shell that they share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection
from pathlib import Path

HERE = Path(__file__).parent
FILES = HERE / "files"
HOME = "opt/waypost"
PLACES = {
    "waypost-kiosk.service": "usr/lib/systemd/system/waypost-kiosk.service",
    "waypost-kiosk": "usr/sbin/waypost-kiosk",
    "logind.conf": "usr/share/waypost/logind.conf",
    "sysctl.conf": "usr/share/waypost/sysctl.conf",
    "system.conf": "usr/share/waypost/system.conf",
    "udev.rules": "usr/share/waypost/udev.rules",
    "kiosk.yaml": "etc/waypost/kiosk.yaml",
    "waypost.desktop": "usr/share/applications/waypost.desktop",
    "kiosk.1": "usr/share/man/man1/kiosk.1",
    "waypost-kiosk.8": "usr/share/man/man8/waypost-kiosk.8",
}
PROGRAMS = (f"{HOME}/kiosk", PLACES["waypost-kiosk"])


def fill(root: Path, bundle: Path) -> None:
    """Copies the bundle and all that goes with it into an empty folder that stands for the machine's root."""
    shutil.copytree(bundle, root / HOME, symlinks=True)
    for name, place in PLACES.items():
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(FILES / name, path)
    (root / "usr/bin").mkdir(parents=True, exist_ok=True)
    (root / "usr/bin/kiosk").symlink_to(f"/{HOME}/kiosk")
    (root / "etc/waypost/kiosk.d").mkdir()
    doc = root / "usr/share/doc/waypost"
    doc.mkdir(parents=True)
    shutil.copyfile(bundle / "_internal/licences/NOTICE.md", doc / "copyright")


def settle(root: Path, programs: Collection[str] = PROGRAMS) -> None:
    """Gives all files modes and times that do not tell who built them, and when; only `programs` may be run."""
    when = epoch()
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or path.relative_to(root).as_posix() in programs
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


def epoch() -> int:
    """The time that built files have, in seconds: SOURCE_DATE_EPOCH, or the first day of 2026."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))


def script(path: Path, version: str) -> str:
    """A shell script with the version and the shared steps put in."""
    steps = (HERE / "steps.sh").read_text(encoding="utf-8").rstrip("\n")
    text = path.read_text(encoding="utf-8").replace("@STEPS@", steps)
    return text.replace("@VERSION@", version)
