"""`make bundle`: writes dist/waypost/, checks what is in it and runs its self-test."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from check import faults
from licences import collect

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "waypost"
LOG = ROOT / "build" / "bundle.log"
PICTURE = ROOT / "build" / "bundle.png"


def main() -> int:
    """Builds the bundle and proves it; 1 if anything is wrong with it."""
    started = time.monotonic()
    absent = [tool for tool in ("objdump", "readelf", "strip") if shutil.which(tool) is None]
    if absent:
        told = f"{', '.join(absent)}: not found; sudo apt-get install binutils"
        print(f"bundle: {told}", file=sys.stderr)
        return 1
    collect(ROOT / "build" / "licences")
    if not _pyinstaller():
        last = LOG.read_text(encoding="utf-8").splitlines()[-1:]
        print(f"PyInstaller failed; see {LOG}", *last, sep="\n", file=sys.stderr)
        return 1
    wrong = [*_faults_of_log(), *faults(BUNDLE)]
    for fault in wrong:
        print(f"bundle: {fault}", file=sys.stderr)
    if wrong or not _selftest():
        return 1
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if not file.is_dir())
    print(f"{BUNDLE}: {size / 1e6:.0f} MB in {time.monotonic() - started:.0f} s")
    return 0


def _pyinstaller() -> bool:
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "INFO"),
        *("--distpath", BUNDLE.parent, "--workpath", ROOT / "build" / "pyinstaller"),
        ROOT / "packaging" / "waypost.spec",
    ]
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, check=False)
    return done.returncode == 0


def _faults_of_log() -> list[str]:
    lines = LOG.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if "excluding QML plugin" in line]


def _selftest() -> bool:
    """Runs the self-test of a copy elsewhere, with no program on the path and no home of ours."""
    with tempfile.TemporaryDirectory(prefix="waypost-") as folder:
        elsewhere = Path(folder)
        shutil.copytree(BUNDLE, elsewhere / "waypost", symlinks=True)
        environment = {"PATH": str(elsewhere / "nothing"), "HOME": folder}
        command = [elsewhere / "waypost" / "kiosk", "--selftest", PICTURE]
        return subprocess.run(command, cwd="/", env=environment, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
