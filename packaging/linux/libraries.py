"""The system's libraries that a minimal machine lacks, as a .run file carries them: found, licensed, copied."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from check import needed

ALWAYS_THERE = (
    *("libc6", "libgcc-s1", "libstdc++6", "zlib1g", "libzstd1", "liblzma5", "liblz4-1"),
    *("libsystemd0", "libgcrypt20", "libgpg-error0", "libcap2", "libpcre2-8-0", "libselinux1"),
)
"""Packages that even a minimal Debian has, since dpkg and apt need them."""
LOADED = ("libdbus-1.so.3",)
"""What Qt opens by name."""
KEYBOARDS = Path("/usr/share/X11/xkb")
COMMON_LICENCES = Path("/usr/share/common-licenses")
CACHED = re.compile(r"^\t(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", re.MULTILINE)
LICENCES = {
    **dict.fromkeys(("libbrotli1", "libexpat1", "libffi8", "libxkbcommon0"), "MIT"),
    **dict.fromkeys(("libegl1", "libgl1", "libglvnd0", "libglx0", "libopengl0"), "MIT"),
    **dict.fromkeys(("libgssapi-krb5-2", "libk5crypto3", "libkrb5-3", "libkrb5support0"), "MIT"),
    **dict.fromkeys(("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"), "MIT"),
    **dict.fromkeys(("libx11-6", "libx11-xcb1", "libxau6", "libxdmcp6", "libxext6"), "MIT"),
    **dict.fromkeys(("libxcb1", "libxcb-cursor0", "libxcb-glx0", "libxcb-icccm4"), "MIT"),
    **dict.fromkeys(("libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0"), "MIT"),
    **dict.fromkeys(("libxcb-render-util0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1"), "MIT"),
    **dict.fromkeys(("libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1"), "MIT"),
    **dict.fromkeys(("libxkbcommon-x11-0", "xkb-data", "libcom-err2"), "MIT"),
    **dict.fromkeys(("libbsd0", "libmd0"), "BSD-3-Clause"),
    "libdbus-1-3": "AFL-2.1",
    "libfontconfig1": "HPND-sell-variant",
    "libfreetype6": "FTL",
    "libglib2.0-0": "LGPL-2.1-or-later",
    "libkeyutils1": "LGPL-2.0-or-later",
    "libpng16-16": "libpng-2.0",
}
"""Under which licence each package's library is passed on; where it has several, one of them."""


@dataclass(frozen=True)
class Package:
    """A package of the distribution, with the libraries taken from it by soname."""

    name: str
    version: str
    licence: str
    libraries: tuple[str, ...]


def packages(bundle: Path) -> list[Package]:
    """The packages that a bundle's libraries and the keyboard layouts come from, sorted by name.

    Raises LookupError if a library is not on this machine, or if nobody has looked at its licence.
    """
    return _packages(dict(_closure(bundle / "_internal")))


def add(program: Path) -> None:
    """Copies libraries, keyboard layouts and their licences into the program's folder.

    Raises LookupError as `packages` does.
    """
    found = dict(_closure(program / "_internal"))
    (program / "lib").mkdir()
    for name, path in found.items():
        shutil.copyfile(path, program / "lib" / name)
    if found:
        shutil.copytree(KEYBOARDS, program / "share/X11/xkb", symlinks=True)
    _write_licences(program / "lib/licences", _packages(found))


def _packages(found: dict[str, Path]) -> list[Package]:
    libraries: dict[str, list[str]] = {"xkb-data": []} if found else {}
    for name, path in found.items():
        libraries.setdefault(_package(path), []).append(name)
    unknown = libraries.keys() - LICENCES.keys()
    if unknown:
        raise LookupError(f"nobody has looked at the licence of {', '.join(sorted(unknown))}")
    return [
        Package(name, _version(name), LICENCES[name], tuple(sorted(libraries[name])))
        for name in sorted(libraries)
    ]


def _closure(inside: Path) -> Iterator[tuple[str, Path]]:
    own = [path for path in inside.rglob("*.so*") if not path.is_symlink()]
    here = {path.name for path in inside.rglob("*.so*")}
    if not own:
        return
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    known = dict(reversed(CACHED.findall(told.stdout)))
    wanted = [*LOADED, *(name for path in sorted(own) for name in needed(path))]
    while wanted:
        name = wanted.pop()
        if name in here or name.startswith("ld-linux"):
            continue
        if name not in known:
            raise LookupError(f"{name} is not on this machine")
        here.add(name)
        path = Path(known[name]).resolve()
        if _package(path) not in ALWAYS_THERE:
            yield name, path
            wanted += needed(path)


def _package(path: Path) -> str:
    for each in (path, Path("/", *path.parts[2:])):
        command = ["dpkg-query", "--search", each]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise LookupError(f"{path} is of no package")


def _version(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[0]


def _write_licences(folder: Path, packages: list[Package]) -> None:
    folder.mkdir()
    rows = ["| package of Debian | version | licence | libraries |", "|---|---|---|---|"]
    for each in packages:
        shutil.copyfile(Path("/usr/share/doc", each.name, "copyright"), folder / f"{each.name}.txt")
        libraries = ", ".join(each.libraries) or "keyboard layouts"
        rows.append(f"| {each.name} | {each.version} | {each.licence} | {libraries} |")
    for name in ("LGPL-2", "LGPL-2.1"):
        shutil.copyfile(COMMON_LICENCES / name, folder / f"{name}.txt")
    source = "Their source code is at https://snapshot.debian.org/, under the same versions."
    text = "\n".join(["# The system's libraries beside the program", "", *rows, "", source, ""])
    (folder / "README.md").write_text(text, encoding="utf-8")
