"""Gathers the licences of everything in the bundle into one folder."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHEELS = ("Markdown", "PyYAML", "PyInstaller", "PyNaCl", "cffi", "pycparser", "segno")
OURS = {
    "LICENSE": "LICENSE.txt",
    "content/LICENSE": "CC-BY-4.0.txt",
    "assets/fonts/OFL.txt": "OFL-1.1.txt",
    "assets/LICENSES.md": "icons.md",
}


def collect(folder: Path) -> None:
    """Writes the folder anew.

    Raises FileNotFoundError if a licence is nowhere to be found.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "licences", folder)
    for name, copy in OURS.items():
        shutil.copyfile(ROOT / name, folder / copy)
    for wheel in WHEELS:
        shutil.copyfile(_of_wheel(wheel), folder / f"{wheel.lower()}.txt")
    shutil.copyfile(_of_wheel("PyNaCl", "LICENSE.libsodium"), folder / "libsodium.txt")
    shutil.copyfile(_of_python(), folder / "python.txt")


def _of_wheel(name: str, *texts: str) -> Path:
    for file in distribution(name).files or ():
        if file.stem in (texts or ("LICENSE", "COPYING")):
            return Path(str(file.locate()))
    raise FileNotFoundError(f"the wheel of {name} holds no licence")


def _of_python() -> Path:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"{version}-minimal" / "copyright",
    )
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"no licence of Python in {', '.join(map(str, places))}")
