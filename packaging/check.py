"""Looks through a bundle: nothing in it that is not allowed, nothing missing that it needs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import parts
from contents import QML_MODULES, is_allowed, is_of_system, qt_folder, qt_plugins
from windows import imports

FLOOR = (2, 35)
"""The oldest glibc that a bundle must do with: Debian 12 has 2.36, Ubuntu 22.04 has 2.35."""
MOST_MB = {"linux": 130, "win32": 95}
PROGRAMS = {"linux": {"kiosk"}, "win32": {"kiosk.exe", "waypost.exe"}}
"""What stands beside the folder of libraries."""
NEEDED_LINE = re.compile(r"\(NEEDED\).*\[(.+)]")
GLIBC_LINE = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
RELATIVE = "Name: GLIBC_ABI_DT_RELR"
"""Relative relocations, which glibc knows since 2.36."""
PARTS = (
    "kiosk/ui/Kiosk/Main.qml",
    "kiosk/ui/i18n/waypost_es.qm",
    "kiosk/assets/fonts/OFL.txt",
    "kiosk/assets/icons/home.svg",
    "kiosk/data/bundled.kpack",
    "licences/LGPL-3.0.txt",
    "licences/NOTICE.md",
)


def faults(bundle: Path, system: str = sys.platform) -> list[str]:
    """A sentence on each thing that is wrong with the bundle for a system, by Python's name of it."""
    inside = bundle / "_internal"
    files = {
        file.relative_to(inside).as_posix(): file
        for file in sorted(inside.rglob("*"))
        if not file.is_dir()
    }
    found = [
        f"{name} is not on the list of contents" for name in files if not is_allowed(name, system)
    ]
    found += [f"{name} is missing" for name in wanted(system) if name not in files]
    beside = {file.name for file in bundle.iterdir()} - {"_internal"}
    found += [f"{name} is beside the program" for name in sorted(beside - PROGRAMS[system])]
    found += [f"{name} is missing" for name in sorted(PROGRAMS[system] - beside)]
    found += parts.faults(files, parts.parts(bundle))
    found += [*_unmet(files, system), *_too_large(bundle, MOST_MB[system])]
    return [*found, *_too_new(bundle)] if system == "linux" else found


def wanted(system: str) -> list[str]:
    """What no bundle for the system may be without."""
    qt = qt_folder(system)
    plugins = [f"{qt}/plugins/{name}" for name in qt_plugins(system)]
    return [*PARTS, *plugins, *(f"{qt}/qml/{name}/qmldir" for name in QML_MODULES)]


def glibc(bundle: Path) -> str:
    """The glibc that the bundle needs, as "2.34"."""
    return ".".join(map(str, _glibc(bundle)))


def _glibc(bundle: Path) -> tuple[int, int]:
    files = [
        path
        for path in (bundle / "kiosk", *sorted(bundle.rglob("*.so*")))
        if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    if not files:
        return (0, 0)
    command = ["readelf", "--version-info", "--wide", *files]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = [(int(one), int(two)) for one, two in GLIBC_LINE.findall(told)]
    return max([*found, (2, 36)] if RELATIVE in told else found, default=(0, 0))


def _too_new(bundle: Path) -> Iterator[str]:
    if _glibc(bundle) > FLOOR:
        yield f"it needs glibc {glibc(bundle)}; at most {'.'.join(map(str, FLOOR))} is wanted"


def _too_large(bundle: Path, most_mb: int) -> Iterator[str]:
    size = sum(path.lstat().st_size for path in bundle.rglob("*") if not path.is_dir()) / 1e6
    if size > most_mb:
        yield f"it is {size:.0f} MB; at most {most_mb} are wanted"


def _unmet(files: dict[str, Path], system: str) -> Iterator[str]:
    on_windows = system == "win32"
    asked = imports.needed if on_windows else needed
    here = {path.name.lower() if on_windows else path.name for path in files.values()}
    for name, path in files.items():
        if imports.is_code(path) if on_windows else ".so" in path.name and not path.is_symlink():
            for library in asked(path):
                if library not in here and not is_of_system(library, system):
                    yield f"{name} needs {library}, which is neither inside nor the system's"


def needed(path: Path) -> list[str]:
    """Names of the shared libraries that a library is linked to."""
    command = ["readelf", "--dynamic", "--wide", path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return NEEDED_LINE.findall(done.stdout)


if __name__ == "__main__":
    told = faults(Path(sys.argv[1]))
    needs = f"; needs glibc {glibc(Path(sys.argv[1]))}" if sys.platform == "linux" else ""
    print("\n".join(told) or f"nothing wrong{needs}")
    sys.exit(1 if told else 0)
