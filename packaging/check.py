"""Looks through a bundle: nothing in it that is not allowed, nothing missing that it needs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from contents import QML_MODULES, QT_PLUGINS, is_allowed, is_of_system

NEEDED_LINE = re.compile(r"\(NEEDED\).*\[(.+)]")
PARTS = (
    "kiosk/ui/Kiosk/Main.qml",
    "kiosk/ui/i18n/waypost_es.qm",
    "kiosk/assets/fonts/OFL.txt",
    "kiosk/assets/icons/home.svg",
    "kiosk/data/bundled.kpack",
    "licences/LGPL-3.0.txt",
    "licences/NOTICE.md",
    *(f"PySide6/Qt/plugins/{name}" for name in QT_PLUGINS),
    *(f"PySide6/Qt/qml/{name}/qmldir" for name in QML_MODULES),
)


def faults(bundle: Path) -> list[str]:
    """A sentence on each thing that is wrong with the bundle."""
    inside = bundle / "_internal"
    files = {
        file.relative_to(inside).as_posix(): file
        for file in sorted(inside.rglob("*"))
        if not file.is_dir()
    }
    found = [f"{name} is not on the list of contents" for name in files if not is_allowed(name)]
    found += [f"{name} is missing" for name in PARTS if name not in files]
    beside = {file.name for file in bundle.iterdir()} - {"_internal", "kiosk"}
    found += [f"{name} is beside the program" for name in sorted(beside)]
    return found + list(_unmet(files))


def _unmet(files: dict[str, Path]) -> Iterator[str]:
    here = {path.name for path in files.values()}
    for name, path in files.items():
        if ".so" in path.name and not path.is_symlink():
            for library in _needed(path):
                if library not in here and not is_of_system(library):
                    yield f"{name} needs {library}, which is neither inside nor the system's"


def _needed(path: Path) -> list[str]:
    command = ["readelf", "--dynamic", "--wide", path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return NEEDED_LINE.findall(done.stdout)


if __name__ == "__main__":
    told = faults(Path(sys.argv[1]))
    print("\n".join(told) or "nothing wrong")
    sys.exit(1 if told else 0)
