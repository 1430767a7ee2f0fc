"""`make bundle`, `make installers`: writes dist/waypost/ and installers of it, checks them and runs the self-test.

`python packaging/build.py [deb exe msi ...]`; without a name only the bundle. exe and msi need a bundle for Windows,
dist/windows/waypost/, which is made on Windows or in wine; with `--of-bundle` before them, the one that is there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from check import faults
from licences import collect
from linux import deb
from windows import build as windows

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "waypost"
LOG = ROOT / "build" / "bundle.log"
PICTURE = ROOT / "build" / "bundle.png"
INSTALLERS = {"deb": deb.build}
TOOLS = {"objdump": "binutils", "readelf": "binutils", "strip": "binutils"}
"""What a bundle needs, and in which package it is."""


def main(wanted: Sequence[str]) -> int:
    """Builds the bundle and what is wanted of it; 1 if anything is wrong, 2 if something unknown is wanted."""
    of_bundle = "--of-bundle" in wanted
    wanted = [name for name in wanted if name != "--of-bundle"]
    there = {**INSTALLERS, **windows.INSTALLERS}
    unknown = [name for name in wanted if name not in there]
    if unknown:
        print(f"no installer {', '.join(unknown)}; there are {', '.join(there)}", file=sys.stderr)
        return 2
    for_windows = [name for name in wanted if name in windows.INSTALLERS]
    if for_windows or sys.platform == "win32":
        code = windows.main(for_windows, version(), of_bundle=of_bundle)
        wanted = [name for name in wanted if name not in for_windows]
        if code or not wanted:
            return code
    absent = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    if absent:
        told = f"some tools are missing; sudo apt-get install {' '.join(sorted(absent))}"
        print(f"bundle: {told}", file=sys.stderr)
        return 1
    if not _bundle():
        return 1
    for name in wanted:
        started = time.monotonic()
        made = INSTALLERS[name](BUNDLE, BUNDLE.parent, version())
        size = made.stat().st_size / 1e6
        print(f"{made}: {size:.1f} MB in {time.monotonic() - started:.0f} s")
    return 0


def version() -> str:
    """Of the program, as its package says it. Raises AttributeError if it does not."""
    text = (ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "(.+)"', text)[1]  # type: ignore[index]


def _bundle() -> bool:
    started = time.monotonic()
    collect(ROOT / "build" / "licences")
    if not _pyinstaller():
        last = LOG.read_text(encoding="utf-8").splitlines()[-1:]
        print(f"PyInstaller failed; see {LOG}", *last, sep="\n", file=sys.stderr)
        return False
    wrong = [*_faults_of_log(), *faults(BUNDLE)]
    for fault in wrong:
        print(f"bundle: {fault}", file=sys.stderr)
    if wrong or not _selftest():
        return False
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if not file.is_dir())
    print(f"{BUNDLE}: {size / 1e6:.0f} MB in {time.monotonic() - started:.0f} s")
    return True


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
    sys.exit(main(sys.argv[1:]))
