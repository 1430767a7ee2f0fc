"""The parts of a bundle: whose each file is, its version, its licence, and where that licence's text is."""

from __future__ import annotations

import platform
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.metadata import version
from pathlib import Path

import release

GPL = re.compile(r"A?GPL-[\d.]+(-only|-or-later)?$")

MICROSOFT = ("*MSVCP140*", "*msvcp140*", "*VCRUNTIME140*", "*vcruntime140*")


@dataclass(frozen=True)
class Part:
    """What comes from one place under one licence (SPDX), with the names of its texts in `licences/`."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    files: tuple[str, ...]
    purl: str = ""


def parts(bundle: Path) -> list[Part]:
    """All parts of a bundle; of two that a file could belong to, the first has it."""
    program = release.version()
    fonts = re.search(r"atkinson-hyperlegible-next` ([\d.]+)", _text("assets/LICENSES.md"))[1]  # type: ignore[index]
    icons = re.search(r"Lucide ([\d.]+)", _text("assets/LICENSES.md"))[1]  # type: ignore[index]
    lgpl, qt = "LGPL-3.0-only", ("LGPL-3.0.txt", "GPL-3.0.txt")
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    microsoft = Part(
        "Microsoft's C++ runtime", "", "LicenseRef-Microsoft", ("NOTICE.md",), MICROSOFT
    )
    return [
        *([microsoft] if for_windows(bundle) else []),
        Part("Licences", "", "", (), ("licences/*",)),
        Part(
            *("PyInstaller's starter", version("PyInstaller")),
            *("GPL-2.0-or-later WITH Bootloader-exception", ("pyinstaller.txt",)),
            *(("kiosk", "kiosk.exe", "waypost.exe"), _pypi("pyinstaller")),
        ),
        Part("Waypost's content", program, "CC-BY-4.0", ("CC-BY-4.0.txt",), ("kiosk/data/*",)),
        Part(
            *("Atkinson Hyperlegible Next", fonts, "OFL-1.1", ("OFL-1.1.txt",)),
            *(("kiosk/assets/fonts/*",), f"pkg:npm/%40expo-google-fonts/atkinson-hyperlegible-next@{fonts}"),
        ),
        Part(
            *("Lucide icons", icons, "ISC AND MIT", ("icons.md",)),
            *(("kiosk/assets/icons/*", "kiosk/assets/LICENSES.md"), f"pkg:npm/lucide-static@{icons}"),
        ),
        Part("Waypost", program, "Apache-2.0", ("LICENSE.txt",), ("kiosk/*",)),
        Part("ICU", _icu(bundle), "Unicode-3.0", ("Unicode-3.0.txt",), ("*icu*",)),
        Part("Qt", version("PySide6_Essentials"), lgpl, qt, ("*Qt6*", "PySide6/Qt/*")),
        Part(
            *("PySide6", version("PySide6_Essentials"), lgpl, qt),
            *(("PySide6/*", "*pyside6*"), _pypi("PySide6_Essentials")),
        ),
        Part(
            *("shiboken6", version("shiboken6"), lgpl, qt),
            *(("shiboken6/*", "*shiboken6*"), _pypi("shiboken6")),
        ),
        Part("SQLite", sqlite, "blessing", ("NOTICE.md",), ("*sqlite3.so*", "sqlite3.dll")),
        Part("libffi", "", "MIT", ("libffi.txt",), ("libffi*",)),
        Part("PyYAML", version("PyYAML"), "MIT", ("pyyaml.txt",), ("yaml/*",), _pypi("PyYAML")),
        Part(
            *("PyNaCl", version("PyNaCl"), "Apache-2.0 AND ISC"),
            *(("pynacl.txt", "libsodium.txt"), ("nacl/*",), _pypi("PyNaCl")),
        ),
        Part("cffi", version("cffi"), "MIT", ("cffi.txt",), ("_cffi_backend*",), _pypi("cffi")),
        Part(
            *("pycparser", version("pycparser"), "BSD-3-Clause", ("pycparser.txt",)),
            *(("pycparser/*",), _pypi("pycparser")),
        ),
        Part(
            *("Markdown", version("Markdown"), "BSD-3-Clause", ("markdown.txt",)),
            *(("[mM]arkdown-*",), _pypi("Markdown")),
        ),
        Part(
            *("segno", version("segno"), "BSD-3-Clause", ("segno.txt",)),
            *(("segno-*", "segno/*"), _pypi("segno")),
        ),
        Part(
            *("Python", python, "Python-2.0.1", ("python.txt",)),
            *(("*python3*", "base_library.zip", "*.pyd"), f"pkg:generic/python@{python}"),
        ),
    ]  # fmt: skip


def for_windows(bundle: Path) -> bool:
    """Whether it is a bundle for Windows: what it may lack there, and what comes with it."""
    return (bundle / "waypost.exe").exists()


def owner(path: str, known: Iterable[Part]) -> Part | None:
    """Whose a file is; its path is relative to the bundle's folder of libraries."""
    for part in known:
        if any(fnmatchcase(path, pattern) for pattern in part.files):
            return part
    return None


def faults(files: Iterable[str], known: list[Part]) -> Iterator[str]:
    """A sentence on each file that is nobody's, each licence without its text, and each that is not for us."""
    names = set(files)
    for name in sorted(names):
        if owner(name, known) is None:
            yield f"{name} belongs to no part in parts.py, so nobody has looked at its licence"
    for part in known:
        for text in part.texts:
            if f"licences/{text}" not in names:
                yield f"licences/{text}, the licence of {part.name}, is missing"
        if is_gpl_only(part.licence):
            yield f"{part.name} is under {part.licence} only"


def is_gpl_only(licence: str) -> bool:
    """Whether an SPDX expression leaves no choice but the GPL."""
    return all(GPL.match(choice) for choice in licence.split(" OR "))


def _icu(bundle: Path) -> str:
    for path in bundle.rglob("libicuuc.so.*"):
        found = re.search(rb"\0(\d\d\.\d{1,2})\0", path.read_bytes())
        if found:
            return found[1].decode()
    return ""


def _pypi(name: str) -> str:
    return f"pkg:pypi/{name.lower().replace('_', '-')}@{version(name)}"


def _text(name: str) -> str:
    return (release.ROOT / name).read_text(encoding="utf-8")
