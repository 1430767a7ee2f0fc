"""`make bundle`, `make installers`: writes dist/waypost/ and installers of it, checks them and runs the self-test.

`python packaging/build.py [deb] [run] [--slim]`; without a name only the bundle. `--slim`: with less Unicode data.
`python packaging/build.py [--of-bundle] exe msi`: for Windows, of a bundle made on Windows or in wine, or of the one
that is in dist/windows/waypost.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import modules
import sbom
import slim
import sums
from check import faults, glibc
from licences import collect
from linux import deb, libraries, run, tree
from release import DIST, ROOT, version
from windows import build as windows

BUNDLE = DIST / "waypost"
SLIM = DIST / "waypost-slim"
LOG = ROOT / "build" / "bundle.log"
PICTURE = ROOT / "build" / "bundle.png"
INSTALLERS = {"deb": deb.build, "run": run.build}
TOOLS = {
    "bundle": {"objdump": "binutils", "readelf": "binutils", "strip": "binutils"},
    "run": {"makeself": "makeself"},
    "--slim": {"icupkg": "icu-devtools", "as": "binutils", "ld": "binutils"},
}
"""What each thing needs, and in which package it is."""


def main(wanted: Sequence[str]) -> int:
    """Builds the bundle and what is wanted of it; 1 if anything is wrong, 2 if something unknown is wanted."""
    for_windows = [name for name in wanted if name in (*windows.INSTALLERS, windows.OF_BUNDLE)]
    if for_windows or sys.platform == "win32":
        code = windows.main(for_windows)
        wanted = [name for name in wanted if name not in for_windows]
        if code or not wanted:
            return code
    names = [name for name in wanted if name != "--slim"]
    unknown = [name for name in names if name not in INSTALLERS]
    if unknown:
        told = f"no installer {', '.join(unknown)}; there are {', '.join([*INSTALLERS, *windows.INSTALLERS])}"
        print(told, file=sys.stderr)
        return 2
    absent = _absent(["bundle", *wanted])
    if absent:
        told = f"some tools are missing; sudo apt-get install {' '.join(sorted(absent))}"
        print(f"bundle: {told}", file=sys.stderr)
        return 1
    if not _bundle() or ("--slim" in wanted and not _slim()):
        return 1
    _installers(names, "-slim" if "--slim" in wanted else "")
    return 0


def _absent(wanted: Sequence[str]) -> set[str]:
    return {
        package
        for name in wanted
        for tool, package in TOOLS.get(name, {}).items()
        if shutil.which(tool) is None
    }


def _bundle() -> bool:
    collect(ROOT / "build" / "licences")
    if not _pyinstaller():
        last = LOG.read_text(encoding="utf-8").splitlines()[-1:]
        print(f"PyInstaller failed; see {LOG}", *last, sep="\n", file=sys.stderr)
        return False
    left_out = [line for line in LOG.read_text("utf-8").splitlines() if "excluding QML" in line]
    return _holds(BUNDLE, left_out)


def _slim() -> bool:
    slim.cut(BUNDLE, SLIM)
    return _holds(SLIM, [])


def _holds(bundle: Path, wrong: list[str]) -> bool:
    wrong += [*faults(bundle), *modules.faults(bundle / "kiosk")]
    for fault in wrong:
        print(f"bundle: {fault}", file=sys.stderr)
    if wrong or not _selftest(bundle):
        return False
    size = sum(file.lstat().st_size for file in bundle.rglob("*") if not file.is_dir())
    print(f"{bundle}: {size / 1e6:.0f} MB, needs glibc {glibc(bundle)}")
    return True


def _pyinstaller() -> bool:
    work = ROOT / "build" / "pyinstaller"
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "INFO"),
        *("--distpath", DIST, "--workpath", work, ROOT / "packaging" / "waypost.spec"),
    ]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(tree.epoch()),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=log, stderr=log, check=False
        )
    return done.returncode == 0


def _selftest(bundle: Path) -> bool:
    """Runs the self-test of a copy elsewhere, with no program on the path and no home of ours."""
    with tempfile.TemporaryDirectory(prefix="waypost-") as folder:
        elsewhere = Path(folder)
        shutil.copytree(bundle, elsewhere / "waypost", symlinks=True)
        environment = {"PATH": str(elsewhere / "nothing"), "HOME": folder}
        command = [elsewhere / "waypost" / "kiosk", "--selftest", PICTURE]
        return subprocess.run(command, cwd="/", env=environment, check=False).returncode == 0


def _installers(names: Sequence[str], kind: str) -> None:
    bundle = SLIM if kind else BUNDLE
    for name in names:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(dir=DIST, prefix=".") as folder:
            made = INSTALLERS[name](bundle, Path(folder), version())
            made = made.rename(DIST / made.with_stem(made.stem + kind).name)
        size = made.stat().st_size / 1e6
        print(f"{made}: {size:.1f} MB in {time.monotonic() - started:.0f} s")
    carried = libraries.packages(bundle) if "run" in names else []
    sbom.write(bundle, DIST / f"waypost-{version()}{kind}.cdx.json", version(), carried)
    sums.write(DIST, [path for path in DIST.iterdir() if path.is_file()])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
