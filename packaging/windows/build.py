"""The Windows part of `packaging/build.py`: the bundle, then what is wanted of it."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Sequence

import sums
from release import DIST, version
from windows import bundle, msi, nsis, wine
from windows.sign import sign
from windows.stand_ins import COMPILER

OF_BUNDLE = "--of-bundle"
INSTALLERS = {"exe": nsis.build, "msi": msi.build}
TOOLS = {"exe": {"makensis": "nsis"}, "msi": {"wixl": "wixl", "msibuild": "msitools"}}
MOST_BYTES = {"exe": 30_000_000}
PICTURE = bundle.ROOT / "build" / "windows.png"


def main(names: Sequence[str]) -> int:
    """Builds the bundle, unless installers are wanted of the one that is there, and these; 1 if anything is wrong."""
    of_bundle = OF_BUNDLE in names
    wanted = [name for name in names if name != OF_BUNDLE]
    absent = [
        package
        for name in wanted
        for tool, package in TOOLS[name].items()
        if shutil.which(tool) is None
    ]
    if sys.platform != "win32" and not of_bundle:
        absent += [] if wine.is_here() else ["wine64"]
        absent += [] if shutil.which(COMPILER) else ["gcc-mingw-w64-x86-64"]
    if absent:
        told = f"sudo apt-get install --no-install-recommends {' '.join(sorted(set(absent)))}"
        print(f"windows: some tools are missing; {told}", file=sys.stderr)
        return 1
    try:
        if not of_bundle:
            _bundle()
        _installers(wanted)
    except (bundle.Failed, RuntimeError) as fault:
        print(f"windows: {fault}", file=sys.stderr)
        return 1
    return 0


def _bundle() -> None:
    began = time.monotonic()
    bundle.build()
    print(bundle.selftest(PICTURE))
    _tell(bundle.BUNDLE, bundle.size_of(bundle.BUNDLE), began)


def _installers(wanted: Sequence[str]) -> None:
    if wanted:
        for program in sorted(bundle.BUNDLE.glob("*.exe")):
            sign(program)
    for name in wanted:
        began = time.monotonic()
        made = INSTALLERS[name](bundle.BUNDLE, DIST, version())
        sign(made)
        size, most = made.stat().st_size, MOST_BYTES.get(name)
        if most is not None and size > most:
            raise bundle.Failed(f"{made} has {size / 1e6:.1f} MB, at most {most / 1e6:.0f}")
        _tell(made, size, began)
    if wanted:
        sums.write(DIST, [path for path in DIST.iterdir() if path.is_file()])


def _tell(what: object, size: int, began: float) -> None:
    print(f"{what}: {size / 1e6:.1f} MB in {time.monotonic() - began:.0f} s", flush=True)
