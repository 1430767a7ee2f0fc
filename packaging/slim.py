"""Makes a smaller bundle: Unicode data (ICU) without what nothing here asks for.

Qt asks ICU for order (collation), upper and lower case, names of time zones, and old encodings, which Waypost does not
read. Needs icupkg (icu-devtools) and binutils.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path

UNASKED = (
    *("curr/*", "lang/*", "rbnf/*", "region/*", "translit/*", "unit/*"),
    *("*.cnv", "unames.icu", "confusables.cfu"),
)
"""Names of currencies, languages, regions, units and characters, numbers in words, transliterations, old encodings."""
ZONES_OF = ("root", "pool", "tzdbNames", "en", "es", "ar", "zh")
"""The languages, with all their regions, that have names of time zones."""


def cut(bundle: Path, slim: Path) -> None:
    """Copies a bundle, with less of ICU's data in the copy.

    Raises LookupError if there is no such data, RuntimeError if a tool refuses.
    """
    shutil.rmtree(slim, ignore_errors=True)
    shutil.copytree(bundle, slim, symlinks=True)
    libraries = [path for path in slim.rglob("libicudata.so.*") if not path.is_symlink()]
    if len(libraries) != 1:
        raise LookupError(f"{slim} has {len(libraries)} files libicudata.so, not one")
    with tempfile.TemporaryDirectory(prefix="waypost-slim-") as temporary:
        _cut(libraries[0], Path(temporary))


def stays(item: str) -> bool:
    """Whether a file within ICU's data stays."""
    if item.startswith("zone/"):
        return item.removeprefix("zone/").removesuffix(".res").split("_")[0] in ZONES_OF
    return not any(fnmatchcase(item, pattern) for pattern in UNASKED)


def _cut(library: Path, work: Path) -> None:
    number = library.name.rpartition(".")[2]
    data, less = work / f"icudt{number}l.dat", work / "less" / f"icudt{number}l.dat"
    less.parent.mkdir()
    _run("objcopy", "--dump-section", f".rodata={data}", library, work / "copy")
    items = _run("icupkg", "--list", data).split()
    unwanted = work / "unwanted.txt"
    unwanted.write_text("".join(f"{item}\n" for item in items if not stays(item)))
    _run("icupkg", "--remove", unwanted, data, less)
    source = f"""\
.globl icudt{number}_dat
.type icudt{number}_dat, @object
.section .rodata
.balign 16
icudt{number}_dat:
.incbin "icudt{number}l.dat"
.size icudt{number}_dat, . - icudt{number}_dat
.section .note.GNU-stack, "", @progbits
"""
    (work / "data.s").write_text(source)
    _run("as", "-I", less.parent, "-o", work / "data.o", work / "data.s")
    _run(
        *("ld", "-shared", "-Bsymbolic", "--build-id=none", "-z", "noexecstack", "-s"),
        *("-soname", f"libicudata.so.{number}", "-rpath", "$ORIGIN"),
        *("-o", library, work / "data.o"),
    )


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip()[-2000:]}")
    return done.stdout
