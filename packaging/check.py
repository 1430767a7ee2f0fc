"""Looks through a bundle: nothing in it that is not allowed, nothing missing that it needs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from contents import QML_MODULES, is_allowed, is_of_system, qt_folder, qt_plugins

NEEDED_LINE = re.compile(r"\(NEEDED\).*\[(.+)]")
PARTS = (
    "kiosk/ui/Kiosk/Main.qml",
    "kiosk/ui/i18n/waypost_es.qm",
    "kiosk/assets/fonts/OFL.txt",
    "kiosk/assets/icons/home.svg",
    "kiosk/data/bundled.kpack",
    "licences/LGPL-3.0.txt",
    "licences/NOTICE.md",
)
PROGRAMS = {"win32": {"kiosk.exe", "waypost.exe"}}
"""What stands beside the folder of libraries; elsewhere that is `kiosk`."""


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
    found += [f"{name} is missing" for name in parts(system) if name not in files]
    programs = PROGRAMS.get(system, {"kiosk"})
    beside = {file.name for file in bundle.iterdir()} - {"_internal"}
    found += [f"{name} is beside the program" for name in sorted(beside - programs)]
    found += [f"{name} is missing" for name in sorted(programs - beside)]
    return found + list(_unmet(files, system))


def parts(system: str) -> list[str]:
    """What no bundle for the system may be without."""
    qt = qt_folder(system)
    plugins = [f"{qt}/plugins/{name}" for name in qt_plugins(system)]
    return [*PARTS, *plugins, *(f"{qt}/qml/{name}/qmldir" for name in QML_MODULES)]


def _unmet(files: dict[str, Path], system: str) -> Iterator[str]:
    needed = _needed_on_windows if system == "win32" else _needed
    here = {path.name.lower() if system == "win32" else path.name for path in files.values()}
    for name, path in files.items():
        if _is_code(path, system):
            for library in needed(path):
                if library not in here and not is_of_system(library, system):
                    yield f"{name} needs {library}, which is neither inside nor the system's"


def _is_code(path: Path, system: str) -> bool:
    if system == "win32":
        return path.suffix in (".dll", ".pyd")
    return ".so" in path.name and not path.is_symlink()


def _needed(path: Path) -> list[str]:
    command = ["readelf", "--dynamic", "--wide", path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return NEEDED_LINE.findall(done.stdout)


def _needed_on_windows(path: Path) -> list[str]:
    import pefile  # type: ignore[import-not-found]  # comes with PyInstaller, on Windows only

    with pefile.PE(path, fast_load=True) as image:
        image.parse_data_directories(pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"])
        imports = getattr(image, "DIRECTORY_ENTRY_IMPORT", ())
        return [each.dll.decode("ascii").lower() for each in imports]


if __name__ == "__main__":
    told = faults(Path(sys.argv[1]))
    print("\n".join(told) or "nothing wrong")
    sys.exit(1 if told else 0)
